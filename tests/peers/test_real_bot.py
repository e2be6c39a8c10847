"""The Emulator's dialogue with the real bot, in the Emulator itself and in the shapes of other channels."""

from __future__ import annotations

import asyncio
import re

import pytest

from bot.channels.handler import TRACE_TYPE
from knowledge import KnowledgeBase
from tests.peers.conftest import Bot
from tests.peers.emulator import Emulator
from tests.peers.shown import Form
from tests.peers.talk import REPLIES, TOPIC, Expectation, talk

pytestmark = pytest.mark.timeout(150)

CHANNELS = [
    pytest.param("emulator", None, Form.SUGGESTIONS, Form.SUGGESTIONS, id="emulator"),
    pytest.param("webchat", None, Form.SUGGESTIONS, Form.SUGGESTIONS, id="webchat"),
    pytest.param("directline", None, Form.SUGGESTIONS, Form.SUGGESTIONS, id="directline"),
    pytest.param("msteams", "personal", Form.CARD, Form.SUGGESTIONS, id="msteams-personal"),
    pytest.param("msteams", "groupChat", Form.CARD, Form.CARD, id="msteams-group"),
    pytest.param("msteams", "channel", Form.CARD, Form.CARD, id="msteams-channel"),
    pytest.param("sms", None, Form.NUMBERS, Form.NUMBERS, id="sms"),
    pytest.param("carrier-pigeon", None, Form.NUMBERS, Form.NUMBERS, id="unknown"),
]


@pytest.mark.parametrize("delivery", [None, "expectReplies"])
@pytest.mark.parametrize(("channel", "kind", "many", "few"), CHANNELS)
async def test_a_conversation_in_every_channel(
    bot: Bot, knowledge: KnowledgeBase, channel: str, kind: str | None, many: Form, few: Form, delivery: str | None
) -> None:
    """One message of the bot for each of the person's, with the buttons that the channel can show."""
    expected = Expectation(knowledge, many, few)
    async with Emulator(bot.endpoint, channel, delivery, locale="lv-LV", kind=kind) as client:
        assert await client.open() == 200
        await talk(client, expected)
        greetings = 0 if kind in ("groupChat", "channel") else 1
        assert len(client.messages) == greetings + REPLIES
        traces = [activity for activity in client.received if activity["type"] == "trace"]
        assert bool(traces) == (channel == "emulator")
        assert {activity["recipient"]["id"] for activity in client.received} == {client.user["id"]}


@pytest.mark.parametrize(("locale", "language"), [("lv-LV", "lv"), ("nb-NO", "nb"), ("no", "nb"), ("en-GB", "en")])
async def test_the_locale_decides_the_greeting(bot: Bot, knowledge: KnowledgeBase, locale: str, language: str) -> None:
    expected = Expectation(knowledge, Form.SUGGESTIONS, Form.SUGGESTIONS)
    async with Emulator(bot.endpoint, locale=locale) as client:
        expected.welcome(await client.greeting(), language)


async def test_a_new_person_may_write_any_language_at_once(bot: Bot, knowledge: KnowledgeBase) -> None:
    expected = Expectation(knowledge, Form.SUGGESTIONS, Form.SUGGESTIONS)
    async with Emulator(bot.endpoint, locale="lv-LV") as client:
        expected.welcome(await client.greeting(), "lv")
        expected.question(await client.ask("jeg har glemt passordet mitt"), "nb")
        expected.answer(await client.choose("Yahoo"), "nb", "yahoo")


async def test_the_trace_explains_the_answer(bot: Bot) -> None:
    """One trace after the reply, without the text itself."""
    async with Emulator(bot.endpoint) as client:
        await client.ask("aizmirsu paroli")
        await client.ask("un yahoo?")
        traces = [activity for activity in client.received if activity["type"] == "trace"]
        assert [(trace["valueType"], trace["value"]["language"]) for trace in traces] == [(TRACE_TYPE, "lv")] * 2
        assert traces[0]["value"]["intent"] == TOPIC
        assert traces[1]["value"]["account"] == "yahoo"


async def test_the_same_activity_twice_has_one_reply(bot: Bot) -> None:
    """Delivered again at once, while the first is under way, or later."""
    async with Emulator(bot.endpoint) as client:
        for text in ("aizmirsu paroli", "un gmail?"):
            again = [client.post("message", id=f"the same {text}", text=text) for _ in range(3)]
            assert await asyncio.gather(*again) == [200, 200, 200]
            assert await client.post("message", id=f"the same {text}", text=text) == 200
        assert len(client.messages) == 2


async def test_inspection(bot: Bot) -> None:
    """`/INSPECT open` gives the command that shows another conversation's traffic in this one."""
    async with Emulator(bot.endpoint) as inspector, Emulator(bot.endpoint) as client:
        assert await inspector.say("/INSPECT open") == 200
        (opened,) = inspector.received
        assert opened["type"] == "trace"
        assert re.match(r"/INSPECT attach \S+", opened["value"])
        assert await client.say(opened["value"]) == 200
        replies = len(client.messages)
        await client.ask("aizmirsu paroli")
        assert len(client.messages) == replies + 1
        seen = [trace["value"] for trace in inspector.received[1:]]
        texts = [value.get("text") for value in seen if isinstance(value, dict)]
        assert "aizmirsu paroli" in texts
        assert client.messages[-1]["text"] in texts
