"""Uses the bot's own web page in a headless Chromium, as a person would, and notes what the browser complains of."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Literal

from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    async_playwright,
    expect,
)

from tests.peers.page import Drawn

MILLISECONDS = 20_000
_OFFLINE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
DESKTOP, PHONE = (1280, 800), (390, 780)


@dataclass(frozen=True)
class Look:
    """A screen."""

    name: str
    size: tuple[int, int] = DESKTOP
    scheme: Literal["light", "dark"] = "light"


class WebPage(Drawn):
    """The page in one tab."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.complaints: list[str] = []
        """Errors and warnings of the console, faults of scripts, and requests that failed."""
        self.requested: list[str] = []
        self.sent: list[dict[str, Any]] = []
        """The activities that the page posted."""
        self.posted: list[str] = []
        """Where each of them went."""
        page.on("console", self._said)
        page.on("pageerror", lambda fault: self.complaints.append(str(fault)))
        page.on("requestfailed", lambda request: self.complaints.append(f"{request.url}: {request.failure}"))
        page.on("request", self._asked)
        page.on("websocket", lambda socket: self.requested.append(socket.url))

    def _said(self, said: ConsoleMessage) -> None:
        if said.type in ("error", "warning"):
            self.complaints.append(said.text)

    def _asked(self, request: Request) -> None:
        self.requested.append(request.url)
        if request.method == "POST" and request.url.endswith("/activities"):
            self.sent.append(json.loads(request.post_data or ""))
            self.posted.append(request.url)

    @property
    def ended(self) -> list[str]:
        """The ids of the conversations that the page has ended."""
        posted = zip(self.posted, self.sent, strict=True)
        return [url.split("/")[-2] for url, activity in posted if activity["type"] == "endOfConversation"]

    async def open(self, url: str) -> None:
        """Goes there and waits until a message can be written."""
        await self.page.goto(url)
        await self.ready()

    async def ready(self) -> None:
        """Waits until the connection stands and the bot has said something."""
        await expect(self.root).to_have_attribute("data-state", "online")
        await expect(self.bubbles.first).to_be_visible()

    @property
    def root(self) -> Locator:
        """The html element; its data-state says how the connection is."""
        return self.page.locator("html")

    @property
    def bubbles(self) -> Locator:
        """All messages."""
        return self.page.locator(".webchat__bubble__content")

    @property
    def notice(self) -> Locator:
        """The line that says how the connection is."""
        return self.page.locator("#notice-text")

    def strangers(self, origin: str) -> list[str]:
        """What was asked of other places than this origin."""
        own = (origin, origin.replace("http", "ws", 1), "data:", "blob:")
        return [url for url in self.requested if not url.startswith(own)]

    async def complains_of(self, what: str) -> None:
        """Waits until the browser complains of that."""
        for _ in range(MILLISECONDS // 50):
            if any(what in complaint for complaint in self.complaints):
                return
            await asyncio.sleep(0.05)
        raise AssertionError(f"no complaint of {what} among {self.complaints}")

    async def conversation(self) -> str:
        """The id of the conversation that the tab holds."""
        kept = await self.page.evaluate("sessionStorage.getItem('support-bot-conversation')")
        return str(json.loads(kept)["conversationId"])


@asynccontextmanager
async def browser(path: str) -> AsyncIterator[Browser]:
    """A browser that finds nothing outside this machine."""
    expect.set_options(timeout=MILLISECONDS)
    async with async_playwright() as playwright:
        found = await playwright.chromium.launch(executable_path=path, args=[_OFFLINE])
        try:
            yield found
        finally:
            await found.close()


@asynccontextmanager
async def tab(path: str, locale: str = "en-US", look: Look | None = None) -> AsyncIterator[WebPage]:
    """An empty tab of a browser with an empty cache, for a person of that locale."""
    async with browser(path) as found:
        yield WebPage(await (await screen(found, locale, look or Look("desktop"))).new_page())


async def screen(found: Browser, locale: str, look: Look) -> BrowserContext:
    """A person's profile in a browser."""
    width, height = look.size
    size: Any = {"width": width, "height": height}
    context = await found.new_context(locale=locale, viewport=size, color_scheme=look.scheme)
    context.set_default_timeout(MILLISECONDS)
    return context
