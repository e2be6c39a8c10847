"""Typing, and the Emulator's inspector."""

from __future__ import annotations

import asyncio

import pytest

from tests.channels import echo
from tests.channels.channel import Channel
from tests.channels.conftest import Bot
from tests.channels.samples import Json, sample, teams


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(echo, "SLOW", 0.3)


def kinds(channel: Channel) -> list[str]:
    return [activity["type"] for activity in channel.activities]


@pytest.mark.parametrize(
    "activity",
    [sample(text="typing"), sample(text="typing", channel="webchat"), teams(text="typing")],
    ids=["emulator", "webchat", "teams"],
)
async def test_a_slow_turn_shows_typing(bot: Bot, channel: Channel, activity: Json) -> None:
    await bot.post(activity | {"serviceUrl": channel.url})
    assert kinds(channel) == ["typing", "message"]
    assert channel.activities[0]["conversation"] == activity["conversation"]


@pytest.mark.parametrize(
    "activity",
    [
        sample(text="hello"),
        sample(text="typing", channel="sms"),
        sample(text="typing", deliveryMode="expectReplies"),
        sample("conversationUpdate", membersAdded=[{"id": "x"}]),
    ],
    ids=["quick", "sms", "expectReplies", "welcome"],
)
async def test_others_do_not(bot: Bot, channel: Channel, activity: Json) -> None:
    await bot.post(activity | {"serviceUrl": channel.url})
    assert "typing" not in kinds(channel)


async def test_typing_ends_with_a_failed_turn(bot: Bot, channel: Channel, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*_: object) -> None:
        await asyncio.sleep(0.1)
        raise LookupError

    monkeypatch.setattr(bot.echo, "hear", fail)
    await bot.post(sample(serviceUrl=channel.url))
    await asyncio.sleep(0.2)
    assert kinds(channel) == ["typing", "message"]


async def test_no_typing_behind_a_message_that_takes_long_to_send(bot: Bot, channel: Channel) -> None:
    channel.delay = 0.2
    await bot.post(sample(serviceUrl=channel.url))
    assert kinds(channel) == ["message"]


async def test_typing_that_is_refused_spoils_nothing(bot: Bot, channel: Channel) -> None:
    channel.plan = [400]
    await bot.post(sample(serviceUrl=channel.url, text="typing"))
    assert channel.texts == ["AFTER TYPING"]


async def test_inspection(bot: Bot, channel: Channel) -> None:
    """Open in one conversation, attach in another: what happens there is traced here."""
    here: Json = {"serviceUrl": channel.url, "conversation": {"id": "inspector"}}
    there: Json = {"serviceUrl": channel.url, "conversation": {"id": "talk"}}
    assert (await bot.post(sample(text="/INSPECT open", **here)))[0] == 200
    (command,) = channel.activities
    assert (command["type"], command["name"]) == ("trace", "Command")
    assert command["value"].startswith("/INSPECT attach ")
    await bot.post(sample(text=command["value"], **there))
    assert channel.texts == ["Attached to session, all traffic is being replicated for inspection."]
    channel.calls.clear()
    activity = sample(text="my password is hunter2", value={"old": ["hunter2"]}, **there)
    await bot.post(activity)
    assert channel.texts == ["ECHO: my password is hunter2"]
    traces = [activity for activity in channel.activities if activity["type"] == "trace"]
    assert [trace["name"] for trace in traces] == ["ReceivedActivity", "SentActivity", "Bot State"]
    assert {trace["conversation"]["id"] for trace in traces} == {"inspector"}
    received = traces[0]["value"]
    assert (received["text"], received["value"]) == ("my password is •••", {"old": ["•••"]})
    assert received["id"] == activity["id"]
    assert [message.text for _, message in bot.echo.heard] == ["my password is hunter2"]
    channel.calls.clear()
    await bot.post(sample(text="fail", **there))
    assert "secret" not in str(channel.activities)


@pytest.mark.parametrize("text", ["/INSPECT", "/INSPECT closely", "/inspect open", "what does /INSPECT open do"])
async def test_other_text_is_not_disturbed(bot: Bot, channel: Channel, text: str) -> None:
    await bot.post(sample(serviceUrl=channel.url, text=text))
    assert channel.texts == [f"ECHO: {text}"]


async def test_only_the_emulator_inspects(bot: Bot, channel: Channel) -> None:
    await bot.post(teams(serviceUrl=channel.url, text="/INSPECT open"))
    assert channel.texts == ["ECHO: /INSPECT open"]
