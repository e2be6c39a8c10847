"""The chat in the corner of another site: one that may have it, and one that may not."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from playwright.async_api import FrameLocator, Page, Route, expect

from knowledge import KnowledgeBase
from tests.peers.process import ROOT, free_port
from tests.peers.site import Site, pictures, web_site
from tests.peers.web_page import PHONE, Look, tab

pytestmark = [pytest.mark.peer, pytest.mark.slow, pytest.mark.timeout(150)]

OPEN, CLOSE = "Password help", "Close chat"
STRICT = "default-src 'none'; style-src 'unsafe-inline'; script-src {bot}; connect-src {bot}; frame-src {bot}"
"""The least that a site's own policy has to allow."""


@pytest.fixture(scope="module")
def host_port() -> int:
    return free_port()


@pytest.fixture(scope="module")
def site(browser_path: str, data_dir: Path, host_port: int, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with web_site(tmp_path_factory.mktemp("site"), data_dir, f"http://127.0.0.1:{host_port}") as running:
        yield running


@pytest.fixture
async def host(site: Site, host_port: int) -> AsyncIterator[str]:
    """The example of the documents, on a site with a strict policy; also reachable under a name that is not allowed."""
    example = (ROOT / "docs" / "embed-example.html").read_text(encoding="utf-8")
    example = example.replace("http://127.0.0.1:3978", site.base)

    async def page(request: web.Request) -> web.Response:
        headers = {"Content-Security-Policy": STRICT.format(bot=site.base)}
        return web.Response(text=example, content_type="text/html", headers=headers)

    async def no_icon(request: web.Request) -> web.Response:
        return web.Response(status=204)

    app = web.Application()
    app.router.add_routes([web.get("/", page), web.get("/favicon.ico", no_icon)])
    server = TestServer(app, port=host_port)
    await server.start_server()
    yield f"http://127.0.0.1:{host_port}"
    await server.close()


def chat(page: Page) -> FrameLocator:
    """The inside of the chat."""
    return page.frame_locator("iframe")


async def test_a_chat_on_an_allowed_site(
    site: Site, host: str, browser_path: str, knowledge: KnowledgeBase, tmp_path: Path
) -> None:
    """Nothing of it is loaded before it is opened; it opens with the focus inside, and Escape gives the focus back."""
    async with tab(browser_path) as seen:
        page = seen.page
        await page.goto(host)
        bubble = page.get_by_role("button", name=OPEN)
        await expect(bubble).to_have_attribute("aria-expanded", "false")
        assert not any(url.startswith(f"{site.base}/web-chat/embedded") for url in seen.requested)
        await bubble.click()
        inside = chat(page)
        await expect(inside.get_by_text(knowledge.say("welcome", ["en"]).text.splitlines()[0]).last).to_be_visible()
        await expect(page.get_by_role("button", name=CLOSE)).to_have_attribute("aria-expanded", "true")
        await expect(inside.locator("[data-id=webchat-sendbox-input]")).to_be_focused()
        await page.keyboard.insert_text("forgot gmail password")
        await page.keyboard.press("Enter")
        await expect(inside.locator(".webchat__bubble a").first).to_be_visible()
        await seen.picture(str(pictures(tmp_path) / "embedded-desktop.png"))
        await page.keyboard.press("Escape")
        await expect(page.locator("iframe")).to_be_hidden()
        await expect(bubble).to_be_focused()
        assert seen.complaints == []
        assert [url for url in seen.strangers(site.base) if not url.startswith((host, f"ws{site.base[4:]}"))] == []


async def test_messages_that_come_while_it_is_closed_are_counted(
    host: str, browser_path: str, knowledge: KnowledgeBase
) -> None:
    async with tab(browser_path) as seen:
        page = seen.page
        await page.goto(host)
        await page.get_by_role("button", name=OPEN).click()
        box = chat(page).locator("[data-id=webchat-sendbox-input]")
        await box.fill("hello")
        await expect(chat(page).locator(".webchat__bubble__content").first).to_be_visible()
        held = asyncio.Event()

        async def hold(route: Route) -> None:
            await held.wait()
            await route.continue_()

        await page.route("**/activities", hold)
        await box.press("Enter")
        await page.keyboard.press("Escape")
        held.set()
        unread = page.get_by_role("button", name=knowledge.say("page-new-messages", ["en"], count=1).text)
        await expect(unread).to_be_visible()
        await expect(unread).to_have_text("1")
        await unread.click()
        await page.get_by_role("button", name=CLOSE).click()
        await expect(page.get_by_role("button", name=OPEN, exact=True)).to_be_visible()


async def test_the_conversation_outlives_a_reload_of_the_site(host: str, browser_path: str) -> None:
    async with tab(browser_path) as seen:
        page = seen.page
        await page.goto(host)
        await page.get_by_role("button", name=OPEN).click()
        await chat(page).locator("[data-id=webchat-sendbox-input]").fill("forgot gmail password")
        await chat(page).locator("[data-id=webchat-sendbox-input]").press("Enter")
        await expect(chat(page).locator(".webchat__bubble a").first).to_be_visible()
        await page.reload()
        await page.get_by_role("button", name=OPEN).click()
        await expect(chat(page).locator(".webchat__bubble a").first).to_be_visible()


async def test_on_a_phone_it_fills_the_screen(host: str, browser_path: str, tmp_path: Path) -> None:
    async with tab(browser_path, look=Look("phone", PHONE)) as seen:
        page = seen.page
        await page.goto(host)
        await seen.picture(str(pictures(tmp_path) / "embedded-phone-closed.png"))
        await page.get_by_role("button", name=OPEN).click()
        await expect(chat(page).locator(".webchat__bubble__content").first).to_be_visible()
        box = await page.locator("iframe").bounding_box()
        assert box is not None
        assert (box["x"], box["y"], box["width"], box["height"]) == (0, 0, *PHONE)
        await seen.picture(str(pictures(tmp_path) / "embedded-phone.png"))
        await chat(page).get_by_role("button", name=CLOSE).click()
        await expect(page.locator("iframe")).to_be_hidden()


async def test_a_refused_site_gets_no_chat(site: Site, host: str, browser_path: str) -> None:
    """The script says why in the console, and the browser refuses to frame the page."""
    foreign = host.replace("127.0.0.1", "localhost")
    async with tab(browser_path) as seen:
        await seen.page.goto(foreign)
        await seen.complains_of("WEB_CHAT_ORIGINS")
        await expect(seen.page.get_by_role("button")).to_have_count(0)
        await seen.page.evaluate(
            "url => document.body.append(Object.assign(document.createElement('iframe'), {src: url}))",
            f"{site.base}/web-chat/embedded",
        )
        await seen.complains_of("frame-ancestors")


async def test_nobody_frames_the_page_itself(site: Site, host: str, browser_path: str) -> None:
    async with tab(browser_path) as seen:
        await seen.page.goto(host)
        await seen.page.evaluate(
            "url => document.body.append(Object.assign(document.createElement('iframe'), {src: url}))", f"{site.base}/"
        )
        await seen.complains_of("frame-ancestors")
