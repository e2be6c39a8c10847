"""Uses the Playground's page in a headless Chromium, as a person would."""

from __future__ import annotations

import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Page, async_playwright, expect
from playwright.async_api import TimeoutError as NotInTime

from tests.peers.shown import letters

_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# The page of the Playground for Teams and the Emulator, and Web Chat.
_BOX = "[contenteditable=true][role=textbox], .webchat__send-box-text-box__input, [data-id=webchat-sendbox-input]"
_MILLISECONDS = 20_000
_IS_DRAWN = r"""
    (forms) => {
        const drawn = document.body.innerText.replace(/[^\p{L}\p{N}]/gu, "");
        return forms.some((form) => drawn.includes(form));
    }
"""
_MARKS = re.compile(r"\*\*|\[([^]]*)\]\([^)]*\)|^\d+\. |^- ")


def chromium() -> str | None:
    """The path of a Chromium on this machine."""
    return next(filter(None, map(shutil.which, _BROWSERS)), None)


class Drawn:
    """The page."""

    def __init__(self, page: Page) -> None:
        self._page = page

    async def type(self, text: str) -> None:
        """Writes into the box and sends it."""
        box = self._page.locator(_BOX).first
        await box.click()
        await self._page.keyboard.insert_text(text)
        await box.press("Enter")

    async def press(self, title: str) -> None:
        """The newest button of that title."""
        await self._page.get_by_role("button", name=title, exact=True).last.click()

    async def shows(self, markdown: str) -> None:
        """Waits until every line of a text is drawn; AssertionError if one is not.

        The Playground's own page draws a message with suggested actions as it is written, marks and all.
        """
        for line in filter(None, markdown.splitlines()):
            forms = [letters(line), letters(_MARKS.sub(r"\1", line))]
            try:
                await self._page.wait_for_function(_IS_DRAWN, arg=forms)
            except NotInTime:
                raise AssertionError(f"not drawn: {line}") from None

    async def offers(self, *titles: str) -> None:
        """Waits until buttons with these titles are drawn."""
        for title in titles:
            await expect(self._page.get_by_role("button", name=title, exact=True).last).to_be_visible()

    async def links(self, url: str) -> None:
        """Waits until a link to exactly this address is drawn."""
        await expect(self._page.locator(f'a[href="{url}"]').last).to_be_visible()

    async def picture(self, path: str) -> None:
        """Keeps what is seen as a PNG file."""
        await self._page.screenshot(path=path)


@asynccontextmanager
async def opened(browser_path: str, url: str) -> AsyncIterator[Drawn]:
    """The page at a URL, in a browser that finds nothing outside this machine."""
    expect.set_options(timeout=_MILLISECONDS)
    offline = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=browser_path, args=[offline])
        try:
            page = await browser.new_page(viewport={"width": 1400, "height": 900})
            page.set_default_timeout(_MILLISECONDS)
            await page.goto(url)
            yield Drawn(page)
        finally:
            await browser.close()
