"""What each type of activity leads to."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import MutableMapping
from typing import Any

import pytest

from bot.channels.handler import TRACE_TYPE
from tests.channels.channel import Channel
from tests.channels.conftest import Bot
from tests.channels.samples import BOT, PERSON, Json, sample, teams

Logged = list[MutableMapping[str, Any]]


def added(*members: Json, **fields: Any) -> Json:
    return sample("conversationUpdate", membersAdded=list(members), **fields)


async def test_a_message_is_heard_and_answered(bot: Bot, channel: Channel) -> None:
    activity = sample(serviceUrl=channel.url, text=" Sveiki, āčē! 👋 ", locale="lv-LV")
    assert await bot.post(activity) == (200, None)
    conversation, message = bot.echo.heard[0]
    assert conversation == "emulator/c1|livechat"
    assert (message.id, message.text, message.choice, message.locale) == (
        activity["id"],
        "Sveiki, āčē! 👋",
        None,
        "lv-LV",
    )
    (sent,) = channel.activities
    assert (sent["text"], sent["locale"], sent["replyToId"]) == ("ECHO: Sveiki, āčē! 👋", "lv", activity["id"])
    assert (sent["from"], sent["recipient"], sent["serviceUrl"]) == (BOT, PERSON, channel.url)
    assert bot.echo.taken == {(conversation, message.id)}


@pytest.mark.parametrize(
    ("fields", "locale"),
    [
        ({"locale": None}, None),
        ({"locale": None, "entities": [{"type": "clientInfo", "locale": "nb-NO"}]}, "nb-NO"),
        ({"locale": "lv", "entities": [{"type": "clientInfo", "locale": "nb-NO"}]}, "lv"),
        ({"locale": None, "entities": [{"type": "clientInfo", "locale": 5}, {"type": "other", "locale": "da"}]}, None),
    ],
)
async def test_the_locale_comes_from_wherever_the_channel_puts_it(bot: Bot, fields: Json, locale: str | None) -> None:
    await bot.post(sample(deliveryMode="expectReplies", **fields))
    assert bot.echo.heard[0][1].locale == locale


@pytest.mark.parametrize(
    ("fields", "text", "choice"),
    [
        ({"text": None, "value": {"choice": "intent:help"}}, "", "intent:help"),
        ({"value": {"choice": "agent"}}, "hello", "agent"),
        ({"value": {"choice": ""}}, "hello", None),
        ({"value": {"choice": 5}}, "hello", None),
        ({"value": "choice"}, "hello", None),
        ({"text": None, "attachments": [{"contentType": "image/png", "contentUrl": "https://a.example"}]}, "", None),
        ({"text": None}, "", None),
    ],
)
async def test_buttons_and_attachments(bot: Bot, fields: Json, text: str, choice: str | None) -> None:
    assert (await bot.post(sample(deliveryMode="expectReplies", **fields)))[0] == 200
    assert (bot.echo.heard[0][1].text, bot.echo.heard[0][1].choice) == (text, choice)


async def test_in_a_group_the_mention_is_taken_out(bot: Bot) -> None:
    mention = {"type": "mention", "text": "<at>Support Bot</at>", "mentioned": BOT}
    activity = teams("channel", text="<at>Support Bot</at> sveiki", entities=[mention], deliveryMode="expectReplies")
    _, body = await bot.post(activity)
    assert [reply["text"] for reply in body["activities"]] == ["ECHO: sveiki"]


@pytest.mark.parametrize(
    ("activity", "greeted"),
    [
        (added(BOT, PERSON), True),
        (added(PERSON), True),
        (added(BOT), False),
        (added(), False),
        (added(PERSON, {"id": "29:b"}), True),
        (added(PERSON, recipient=None), True),
        (added(BOT, PERSON, channel="msteams", conversation={"id": "a", "conversationType": "personal"}), True),
        (added(BOT, PERSON, channel="msteams", conversation={"id": "a", "conversationType": "groupChat"}), False),
        (added(PERSON, channel="msteams", conversation={"id": "a", "conversationType": "channel"}), False),
        (added(PERSON, conversation={"id": "a", "isGroup": True}), False),
        (sample("conversationUpdate", membersRemoved=[PERSON]), False),
        (sample("conversationUpdate", topicName="x"), False),
    ],
)
async def test_welcomes(bot: Bot, channel: Channel, activity: Json, greeted: bool) -> None:
    """Once, to a person who comes into a conversation of his own."""
    activity = activity | {"serviceUrl": channel.url}
    assert (await bot.post(activity))[0] == 200
    assert (await bot.post(activity))[0] == 200
    assert channel.texts == ["WELCOME"] * greeted


async def test_two_updates_bring_one_welcome(bot: Bot, channel: Channel) -> None:
    for place in ("a", "a", "b"):
        await bot.post(added(PERSON, serviceUrl=channel.url, conversation={"id": place}))
    assert channel.texts == ["WELCOME"] * 2


@pytest.mark.parametrize(
    "activity",
    [
        sample("installationUpdate", action="add"),
        sample("installationUpdate", action="remove"),
        sample("installationUpdate", action="odd"),
        sample("messageReaction", reactionsAdded=[{"type": "like"}]),
        sample("messageReaction", reactionsRemoved=[{"type": "like"}]),
        sample("messageUpdate", text="edited"),
        sample("messageDelete"),
        sample("typing"),
        sample("endOfConversation", code="completedSuccessfully"),
        sample("event", name="handoff.status", value={"state": "accepted"}),
        sample("event", name="tokens/response", value={}),
        sample("event"),
        sample("handoff"),
        sample("contactRelationUpdate", action="add"),
        sample("deleteUserData"),
        sample("trace", value=1),
        sample("somethingNobodyKnows"),
        sample("x" * 500),
        sample(channel="msteams", kind="conversationUpdate", channelData="odd"),
    ],
    ids=lambda value: value["type"][:20],
)
async def test_other_activities_are_taken_quietly(bot: Bot, channel: Channel, logged: Logged, activity: Json) -> None:
    """With a line in the log for those of an unknown type."""
    assert await bot.post(activity | {"serviceUrl": channel.url}) == (200, None)
    assert channel.calls == []
    ignored = [] if activity["type"] == "conversationUpdate" else [("activity ignored", activity["type"][:40])]
    assert [(line["event"], line["activity"]) for line in logged] == ignored


async def test_a_card_action_is_a_pressed_button(bot: Bot, channel: Channel) -> None:
    value = {"action": {"type": "Action.Execute", "data": {"choice": "helped:yes"}}, "trigger": "manual"}
    status, body = await bot.post(sample("invoke", name="adaptiveCard/action", value=value, serviceUrl=channel.url))
    assert status == 200
    assert body == {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": ""}
    assert channel.texts == ["VALUE: helped:yes"]


@pytest.mark.parametrize("value", [None, "x", {}, {"action": 3}, {"action": {"data": {"choice": 3}}}])
async def test_a_broken_card_action_is_refused(bot: Bot, value: Any) -> None:
    status, body = await bot.post(sample("invoke", name="adaptiveCard/action", value=value))
    assert (status, body["statusCode"], body["value"]["code"]) == (400, 400, "BadRequest")


@pytest.mark.parametrize("reaction", ["like", "dislike", None])
async def test_feedback_is_taken(bot: Bot, reaction: str | None) -> None:
    value = {"actionName": "feedback", "actionValue": {"reaction": reaction, "feedback": '{"feedbackText": "x"}'}}
    activity = sample("invoke", channel="msteams", name="message/submitAction", value=value)
    assert await bot.post(activity) == (200, {})
    assert await bot.post(activity | {"value": "odd"}) == (200, {})


@pytest.mark.parametrize("name", ["composeExtension/query", "signin/verifyState", None])
async def test_an_unknown_invoke_is_not_implemented(bot: Bot, name: str | None) -> None:
    assert await bot.post(sample("invoke", name=name)) == (501, None)


async def test_testers_see_why_in_the_emulator_only(bot: Bot, channel: Channel) -> None:
    bot.echo.explanation = {"intent": "forgot_password", "scores": {"lv": 0.9}}
    await bot.post(sample(serviceUrl=channel.url))
    await bot.post(teams(serviceUrl=channel.url))
    message, trace, other = channel.activities
    assert (message["type"], trace["type"], other["type"]) == ("message", "trace", "message")
    assert (trace["name"], trace["valueType"], trace["value"]) == ("understanding", TRACE_TYPE, bot.echo.explanation)


async def test_a_failed_turn_is_told_and_logged_with_the_same_number(
    bot: Bot, channel: Channel, logged: Logged
) -> None:
    """One line; what the person wrote is in neither the line nor its error."""
    assert await bot.post(sample(serviceUrl=channel.url, text="fail")) == (200, None)
    (line,) = logged
    found = re.fullmatch(r"SORRY (\w{8})", channel.texts[0])
    assert found
    assert found[1] == line["incident"]
    assert (line["event"], line["error"], line["channel"]) == ("turn failed", "LookupError", "emulator")
    assert "echo.py" in line["where"]
    assert "secret" not in json.dumps(line)


async def test_a_failed_turn_is_told_in_the_answer_too(bot: Bot) -> None:
    status, body = await bot.post(sample(text="fail", deliveryMode="expectReplies"))
    assert status == 200
    assert body["activities"][0]["text"].startswith("SORRY")


async def test_a_failed_invoke_is_answered(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.echo, "hear", None)
    value = {"action": {"data": {"choice": "agent"}}}
    status, body = await bot.post(sample("invoke", name="adaptiveCard/action", value=value))
    assert (status, body["statusCode"]) == (200, 500)


async def test_even_the_apology_may_fail(
    bot: Bot, channel: Channel, logged: Logged, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.echo, "apology", None)
    assert await bot.post(sample(serviceUrl=channel.url, text="fail")) == (200, None)
    assert [line["event"] for line in logged] == ["turn failed", "apology failed"]


async def test_an_apology_that_is_not_delivered_is_no_success(bot: Bot, channel: Channel, logged: Logged) -> None:
    channel.plan = [400]
    status, body = await bot.post(sample(serviceUrl=channel.url, text="fail"))
    assert (status, body["error"]["code"]) == (502, "Undelivered")
    assert "answered 400" in logged[-1]["reason"]
    assert logged[-1]["incident"] in body["error"]["message"]


async def test_replies_that_the_channel_refuses_are_not_called_delivered(
    bot: Bot, channel: Channel, logged: Logged
) -> None:
    """The channel is told, and so it repeats the message and the person is answered."""
    channel.plan = [400]
    activity = sample(serviceUrl=channel.url)
    status, body = await bot.post(activity)
    assert (status, body["error"]["code"]) == (502, "Undelivered")
    (line,) = logged
    assert line["incident"] in body["error"]["message"]
    assert bot.echo.taken == set()
    assert (await bot.post(activity))[0] == 200
    assert channel.texts == ["ECHO: hello"] * 2


async def test_a_channel_that_stumbles_once_gets_the_reply(bot: Bot, channel: Channel) -> None:
    channel.plan = [500]
    assert await bot.post(sample(serviceUrl=channel.url)) == (200, None)
    assert channel.texts == ["ECHO: hello"] * 2


async def test_a_refused_trace_brings_no_second_answer(bot: Bot, channel: Channel, logged: Logged) -> None:
    bot.echo.explanation = {"intent": "forgot_password"}
    channel.plan = [200, 400]
    activity = sample(serviceUrl=channel.url)
    assert await bot.post(activity) == (200, None)
    assert await bot.post(activity) == (200, None)
    assert channel.texts == ["ECHO: hello"]
    assert logged[0]["event"] == "trace not sent"


async def test_a_delivery_that_cannot_be_noted_harms_nobody(
    bot: Bot, channel: Channel, logged: Logged, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise OSError("secret words of the person")

    monkeypatch.setattr(bot.echo, "delivered", fail)
    assert await bot.post(sample(serviceUrl=channel.url)) == (200, None)
    assert channel.texts == ["ECHO: hello"]
    assert [line["event"] for line in logged] == ["delivery not noted"]
    assert "secret" not in json.dumps(logged)


async def test_the_same_activity_twice_is_answered_once(bot: Bot, channel: Channel) -> None:
    """One after the other, and both at once on a slow channel."""
    activity = sample(serviceUrl=channel.url)
    await bot.post(activity)
    await bot.post(activity)
    assert channel.texts == ["ECHO: hello"]
    channel.delay = 0.2
    other = sample(serviceUrl=channel.url, text="again")
    await asyncio.gather(*(bot.post(other) for _ in range(5)))
    assert channel.texts == ["ECHO: hello", "ECHO: again"]


async def test_the_same_activity_twice_in_answers(bot: Bot) -> None:
    """The first answer may have been lost on the way, so the second one holds the same."""
    activity = sample(deliveryMode="expectReplies")
    answers = [(await bot.post(activity))[1]["activities"] for _ in range(2)]
    assert [[reply["text"] for reply in replies] for replies in answers] == [["ECHO: hello"]] * 2


async def test_activities_without_an_id_are_all_answered(bot: Bot, channel: Channel) -> None:
    for _ in range(2):
        await bot.post(sample(serviceUrl=channel.url, id=None))
    assert channel.texts == ["ECHO: hello"] * 2
    assert channel.calls[0].path.endswith("/activities")
