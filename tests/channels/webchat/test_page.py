"""The routes of the page: what is drawn, in which language, and who gets a token."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from yarl import URL

from bot.channels.directline import Issued, Origins
from bot.channels.webchat.page import NO_COMPONENT, WebChatPage
from intents import Locales
from knowledge import KnowledgeBase

Client = TestClient[web.Request, web.Application]
SITE = "https://www.example.com"
PUBLIC = "https://chat.example.com"
ORIGINS = Origins(frozenset({SITE}), public=URL(PUBLIC), loopback=False)


class Issuer:
    """Counts what it issues."""

    def __init__(self) -> None:
        self.origins: list[tuple[str, ...]] = []

    def __call__(self, origins: tuple[str, ...]) -> Issued:
        self.origins.append(origins)
        return Issued(f"token{len(self.origins)}", "chat", "dl_1")


@pytest.fixture
def issuer() -> Issuer:
    return Issuer()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with a component in it."""
    (tmp_path / "bundle").mkdir()
    (tmp_path / "bundle" / "webchat.js").write_text("window.WebChat = {};")
    (tmp_path / "bundle" / "webchat.js.LICENSE.txt").write_text("MIT")
    return tmp_path


async def started(page: WebChatPage) -> Client:
    app = web.Application()
    page.register(app)
    client = TestClient(TestServer(app))
    await client.start_server()
    return client


@pytest.fixture
async def client(knowledge: KnowledgeBase, locales: Locales, issuer: Issuer, home: Path) -> AsyncIterator[Client]:
    client = await started(WebChatPage(knowledge, locales, issuer, ORIGINS, home))
    yield client
    await client.close()


async def test_the_page_is_in_the_language_of_the_browser(client: Client, knowledge: KnowledgeBase) -> None:
    response = await client.get("/", headers={"Accept-Language": "lv-LV, en;q=0.5"})
    html = await response.text()
    assert response.status == 200
    assert response.headers["Content-Language"] == "lv"
    assert '<html lang="lv" dir="ltr" data-mode="full">' in html
    assert f"<title>{knowledge.say('page-title', ['lv']).text}</title>" in html
    assert json.loads(re.findall(r'id="data">(.*?)</script>', html)[0])["locale"] == "lv-LV"


async def test_the_address_can_name_another(client: Client) -> None:
    response = await client.get("/", params={"lang": "nb"}, headers={"Accept-Language": "lv"})
    assert response.headers["Content-Language"] == "nb"
    assert '<option value="nb" lang="nb" dir="ltr" selected>' in await response.text()


async def test_nothing_of_a_request_is_reflected(client: Client) -> None:
    response = await client.get("/", params={"lang": "<script>alert(1)</script>", "x": "<b>"})
    assert response.status == 200
    assert "alert(1)" not in await response.text()


async def test_every_script_and_only_these_carries_the_mark_of_the_answer(client: Client) -> None:
    marks = set()
    for _ in range(2):
        response = await client.get("/")
        html = await response.text()
        (mark,) = set(re.findall(r'nonce="([^"]+)"', html))
        assert f"'nonce-{mark}'" in response.headers["Content-Security-Policy"]
        executable = re.findall(r"<script(?![^>]*application/json)[^>]*>", html)
        assert executable
        assert all(f'nonce="{mark}"' in script for script in executable)
        marks.add(mark)
    assert len(marks) == 2


async def test_everything_that_the_page_names_is_there(client: Client) -> None:
    html = await (await client.get("/")).text()
    for path in set(re.findall(r'(?:src|href)="(/[^"]+)"', html)):
        response = await client.get(path)
        assert response.status == 200, path
        assert "immutable" in response.headers["Cache-Control"]


async def test_the_modules_that_a_script_imports_are_there(client: Client) -> None:
    html = await (await client.get("/")).text()
    (main,) = re.findall(r'src="(/web-chat/static/[^"]+/main\.js)"', html)
    imported = re.findall(r'from "\./([\w.]+)"', await (await client.get(main)).text())
    assert imported
    for name in imported:
        assert (await client.get(main.replace("main.js", name))).status == 200


async def test_only_the_embedded_page_can_be_framed(client: Client) -> None:
    full, embedded = await client.get("/"), await client.get("/web-chat/embedded")
    assert "frame-ancestors 'none'" in full.headers["Content-Security-Policy"]
    assert f"frame-ancestors {SITE}" in embedded.headers["Content-Security-Policy"]
    assert 'data-mode="embedded"' in await embedded.text()


@pytest.mark.parametrize(
    ("origin", "status", "granted"),
    [
        (None, 200, ()),
        (PUBLIC, 200, ()),
        (SITE, 200, (SITE,)),
        ("https://evil.example", 403, None),
        ("null", 403, None),
    ],
)
async def test_who_gets_a_token(
    client: Client, issuer: Issuer, origin: str | None, status: int, granted: tuple[str, ...] | None
) -> None:
    """Our own page, pages of allowed sites, and programs, which name no origin."""
    response = await client.post("/web-chat/token", headers={"Origin": origin} if origin else {})
    body = await response.json()
    assert response.status == status
    assert issuer.origins == ([] if granted is None else [granted])
    if status == 200:
        assert body == {"token": "token1", "user_id": "dl_1", "expires_in": 1800}
        assert response.headers["Cache-Control"] == "no-store"
        assert response.headers.get("Access-Control-Allow-Origin") == origin
        assert "Origin" in response.headers["Vary"]
    else:
        assert body["error"]["code"] == "Forbidden"
        assert "Access-Control-Allow-Origin" not in response.headers


async def test_a_token_is_not_had_by_following_a_link(client: Client, issuer: Issuer) -> None:
    assert (await client.get("/web-chat/token")).status == 405
    assert issuer.origins == []


async def test_pages_of_other_sites_are_answered_beforehand(client: Client) -> None:
    asked = {"Origin": SITE, "Access-Control-Request-Method": "POST"}
    response = await client.options("/web-chat/token", headers=asked)
    assert response.status == 204
    assert response.headers["Access-Control-Allow-Origin"] == SITE
    assert (await client.options("/web-chat/token", headers={"Origin": "https://evil.example"})).status == 403


async def test_sentences_of_a_language(client: Client, knowledge: KnowledgeBase) -> None:
    response = await client.get("/web-chat/sentences", params={"lang": "nb"}, headers={"Origin": SITE})
    assert response.status == 200
    assert response.headers["Access-Control-Allow-Origin"] == SITE
    assert (await response.json())["texts"]["page-title"] == knowledge.say("page-title", ["nb"]).text
    assert (await client.get("/web-chat/sentences", headers={"Origin": "https://evil.example"})).status == 403


async def test_the_script_for_other_sites_may_be_used_there(client: Client) -> None:
    response = await client.get("/embed.js")
    assert response.status == 200
    assert response.content_type in ("text/javascript", "application/javascript")
    assert response.headers["Cross-Origin-Resource-Policy"] == "cross-origin"


async def test_without_the_component_the_page_says_what_to_do(
    knowledge: KnowledgeBase, locales: Locales, issuer: Issuer, tmp_path: Path
) -> None:
    client = await started(WebChatPage(knowledge, locales, issuer, ORIGINS, tmp_path))
    response = await client.get("/")
    assert response.status == 503
    assert await response.text() == NO_COMPONENT
    assert (await client.post("/web-chat/token")).status == 200
    await client.close()
