"""The Direct Line client of Web Chat holds a conversation with the real bot, and loses nothing on the way."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from bot.channels import Limits, Origins, build_direct_line
from bot.channels.directline.tokens import LIFETIME, Tokens
from bot.storage import Storage
from knowledge import KnowledgeBase
from tests.channels.echo import echo_service
from tests.peers.direct_line_client import Client, client, prepare
from tests.peers.npm import MissingError
from tests.peers.site import Site, web_site

pytestmark = [pytest.mark.peer, pytest.mark.slow, pytest.mark.timeout(150)]

SECRET = "a secret for the peers of the bot"
ONLINE, EXPIRED = 2, 3
"""Statuses of the client."""


@dataclass(frozen=True)
class Opened:
    """A chat that is open, as the client's page would know it."""

    site: Site
    chat: str
    user: str
    token: str

    @property
    def options(self) -> dict[str, Any]:
        return {"domain": f"{self.site.base}/v3/directline", "token": self.token}


@pytest.fixture(scope="module")
def site(data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    try:
        prepare()
    except (MissingError, OSError) as reason:
        pytest.skip(f"The Direct Line client cannot run here: {reason}")
    with web_site(tmp_path_factory.mktemp("direct-line"), data_dir, DIRECT_LINE_SECRET=SECRET) as running:
        yield running


async def call(site: Site, method: str, path: str, token: str, body: Any = None) -> dict[str, Any]:
    headers = {"Authorization": f"Bearer {token}"}
    async with (
        ClientSession() as session,
        session.request(method, f"{site.base}/v3/directline{path}", json=body, headers=headers) as response,
    ):
        made: dict[str, Any] = await response.json()
        assert response.status < 300, made
        return made


@pytest.fixture
async def opened(site: Site) -> Opened:
    made = await call(site, "POST", "/tokens/generate", SECRET, {"user": {"id": "dl_peer"}})
    return Opened(site, made["conversationId"], "dl_peer", made["token"])


async def ask_and_press(heard: Client, knowledge: KnowledgeBase) -> None:
    """A question in Latvian, and a button of its answer."""
    id = await heard.say("aizmirsu gmail paroli", "k1")
    answer = await heard.answer(id)
    assert "Gmail" in answer["text"]
    assert answer["locale"] == "lv"
    yes = knowledge.say("yes-helped", ["lv"]).text
    assert yes in [action["title"] for action in answer["suggestedActions"]["actions"]]
    thanked = await heard.answer(await heard.say(yes, "k2"))
    assert thanked["text"] == knowledge.say("glad-it-helped", ["lv"]).text


def once_and_in_order(heard: Client, keys: list[str]) -> None:
    """Everything came once; what was said is there with the ids that the client knows it by."""
    ids = [activity["id"] for activity in heard.activities if activity["type"] == "message"]
    assert len(ids) == len(set(ids))
    mine = [activity for activity in heard.activities if activity["from"].get("role") == "user"]
    assert [activity["channelData"]["clientActivityID"] for activity in mine] == keys
    assert {activity["from"]["id"] for activity in mine} == {"dl_peer"}


@pytest.mark.parametrize("socket", [True, False], ids=["websocket", "polling"])
async def test_a_conversation(opened: Opened, knowledge: KnowledgeBase, socket: bool) -> None:
    locale = {"locale": "lv-LV"}
    async with client(**opened.options, webSocket=socket, conversationStartProperties=locale) as heard:
        (greeting,) = await heard.until(lambda: heard.activities[:1])
        assert greeting["text"] == knowledge.say("welcome", ["lv"]).text
        await ask_and_press(heard, knowledge)
        once_and_in_order(heard, ["k1", "k2"])
        assert ({"socket": "open"} in heard.told) == socket


async def test_a_dropped_socket_loses_and_repeats_nothing(opened: Opened) -> None:
    async with client(**opened.options, webSocket=True) as heard:
        await heard.answer(await heard.say("hello", "k1"))
        await heard.do("drop")
        id = await heard.say("i forgot my yahoo password", "k2")
        assert "Yahoo" in (await heard.answer(id))["text"]
        assert heard.told.count({"socket": "open"}) == 2
        once_and_in_order(heard, ["k1", "k2"])


async def test_a_restart_of_the_bot_loses_and_repeats_nothing(opened: Opened) -> None:
    async with client(**opened.options, webSocket=True) as heard:
        await heard.answer(await heard.say("hello", "k1"))
        opened.site.stop()
        opened.site.start()
        id = await heard.say("i forgot my yahoo password", "k2")
        assert "Yahoo" in (await heard.answer(id))["text"]
        once_and_in_order(heard, ["k1", "k2"])


async def test_an_expired_token_is_told_and_a_new_one_goes_on(site: Site, storage: Storage) -> None:
    """The clock of a channel with an echo behind it goes forward by half an hour."""
    late = 0.0
    channel = build_direct_line(
        echo_service(),
        storage.log,
        storage.signals,
        secret=SECRET,
        origins=Origins(),
        limits=Limits(),
        alone=True,
        clock=lambda: time.time() + late,
    )
    app = web.Application()
    channel.register(app)
    async with TestServer(app) as server:
        issued = channel.issue()
        domain = str(server.make_url("/v3/directline"))
        async with client(domain=domain, token=issued.token, webSocket=False) as heard:
            await heard.answer(await heard.say("before", "k1"))
            late = LIFETIME
            await heard.until(lambda: heard.statuses[-1] == EXPIRED)
            fresh = Tokens(SECRET, lambda: time.time() + late).issue(issued.chat_id, issued.user_id)
            await heard.do("reconnect", token=fresh.token, conversationId=issued.chat_id)
            answer = await heard.answer(await heard.say("after", "k2"))
            assert answer["text"] == "ECHO: after"
            assert heard.statuses[-1] == ONLINE
        await channel.close()


async def test_a_page_that_is_loaded_again_finds_all_that_was_said(opened: Opened) -> None:
    async with client(**opened.options, webSocket=True) as heard:
        await heard.answer(await heard.say("i forgot my yahoo password", "k1"))
        before = await heard.until(lambda: len(heard.activities) == 3 and heard.activities)
    again = await call(opened.site, "POST", "/tokens/refresh", opened.token)
    options = {**opened.options, "token": again["token"], "conversationId": opened.chat}
    async with client(**options, webSocket=True) as heard:
        await heard.until(lambda: len(heard.activities) >= len(before))
        assert {one["id"] for one in heard.activities} == {one["id"] for one in before}
        await heard.answer(await heard.say("thanks", "k2"))
        once_and_in_order(heard, ["k1", "k2"])
