"""Sending to a channel that has its moods."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.channels.connector import Connector, _id
from bot.channels.credentials import Credentials, NoToken, Token, Unreachable
from bot.channels.faults import Undelivered
from bot.channels.session import Session
from tests.channels.channel import Channel
from tests.channels.samples import fragment, sample


@pytest.fixture
async def session() -> AsyncIterator[Session]:
    opened = Session()
    await opened.open()
    yield opened
    await opened.close()


def quick(session: Session, credentials: Credentials | None = None, limit: float = 5.0) -> Connector:
    return Connector(session, credentials, time_limit=limit, chance=lambda: 0.0)


def to(channel: Channel, **fields: Any) -> Any:
    return fragment(sample(serviceUrl=channel.url, **fields))


async def test_a_reply_goes_under_the_activity_that_it_answers(channel: Channel, session: Session) -> None:
    """Ids are encoded: the Emulator's hold a bar, Teams' a semicolon."""
    given = await quick(session).send(to(channel, conversation={"id": "a;b=1|live chat/x"}, replyToId="1:ā"))
    assert given == "sent-1"
    assert channel.calls[0].path == "/v3/conversations/a%3Bb%3D1%7Clive%20chat%2Fx/activities/1%3A%C4%81"
    assert "Authorization" not in channel.calls[0].headers


async def test_the_path_of_the_service_url_is_kept(channel: Channel, session: Session) -> None:
    await quick(session).send(fragment(sample(serviceUrl=channel.url + "/emea/", conversation={"id": "c"})))
    assert channel.calls[0].path == "/emea/v3/conversations/c/activities"


async def test_updates_and_deletions(channel: Channel, session: Session) -> None:
    activity = to(channel, id="7", conversation={"id": "c"})
    await quick(session).update(activity)
    await quick(session).delete(activity)
    assert [(call.method, call.path) for call in channel.calls] == [
        ("PUT", "/v3/conversations/c/activities/7"),
        ("DELETE", "/v3/conversations/c/activities/7"),
    ]


@pytest.mark.parametrize("status", [412, 429, 500, 502, 503, 504, 0])
async def test_passing_troubles_are_waited_out(channel: Channel, session: Session, status: int) -> None:
    channel.plan = [status]
    assert await quick(session).send(to(channel)) == "sent-2"
    assert channel.calls[0].body == channel.calls[1].body


@pytest.mark.parametrize("status", [301, 400, 401, 403, 404, 413, 501])
async def test_final_refusals_are_not_repeated(channel: Channel, session: Session, status: int) -> None:
    channel.plan = [status]
    with pytest.raises(Undelivered) as fault:
        await quick(session).send(to(channel))
    assert fault.value.status == status
    assert len(channel.calls) == 1


async def test_retry_after_is_honoured(channel: Channel, session: Session) -> None:
    channel.plan, channel.retry_after = [429], "1"
    started = asyncio.get_running_loop().time()
    await quick(session).send(to(channel))
    assert 1.0 <= asyncio.get_running_loop().time() - started < 2.0


async def test_nobody_waits_for_what_comes_too_late(channel: Channel, session: Session) -> None:
    channel.plan, channel.retry_after = [429], "60"
    async with asyncio.timeout(2):
        with pytest.raises(Undelivered, match="429"):
            await quick(session).send(to(channel))


async def test_the_time_is_limited(channel: Channel, session: Session) -> None:
    channel.delay = 5
    async with asyncio.timeout(2):
        with pytest.raises(Undelivered, match="no answer in"):
            await quick(session, limit=0.3).send(to(channel))


async def test_an_unreachable_channel_is_tried_until_the_time_is_over(session: Session) -> None:
    async with asyncio.timeout(3):
        with pytest.raises(Undelivered, match="cannot be reached"):
            await quick(session, limit=0.6).send(fragment(sample(serviceUrl="http://127.0.0.1:1")))


def test_pauses_grow_and_are_spread() -> None:
    pauses = [Connector(Session(), None, chance=lambda: 1.0)._pause(attempt, None) for attempt in range(6)]
    assert pauses == [0.25, 0.5, 1.0, 2.0, 4.0, 4.0]
    assert Connector(Session(), None, chance=lambda: 0.0)._pause(0, None) == 0.125
    assert Connector(Session(), None, chance=lambda: 0.5)._pause(0, "Wed, 21 Oct 2026 07:28:00 GMT") == 0.1875


async def test_a_refused_token_is_replaced_once(channel: Channel, session: Session) -> None:
    now, tokens = [0.0], iter(["old", "new"])

    async def fetch() -> Token:
        return Token(next(tokens), 3600)

    credentials = Credentials(fetch, lambda: now[0])
    await quick(session, credentials).send(to(channel))
    now[0], channel.plan = 120.0, [401]
    await quick(session, credentials).send(to(channel))
    assert [call.headers["Authorization"] for call in channel.calls] == ["Bearer old", "Bearer old", "Bearer new"]
    channel.plan = [401]
    with pytest.raises(Undelivered, match="401"):
        await quick(session, credentials).send(to(channel))
    assert len(channel.calls) == 4


async def test_a_refused_secret_is_one_more_way_not_to_deliver(channel: Channel, session: Session) -> None:
    async def fetch() -> Token:
        raise NoToken("invalid_client: AADSTS7000215: Invalid client secret provided.")

    with pytest.raises(Undelivered, match="no token: invalid_client: AADSTS7000215"):
        await quick(session, Credentials(fetch, lambda: 0.0)).send(to(channel))
    assert channel.calls == []


async def test_an_unreachable_identity_platform_is_asked_again(channel: Channel, session: Session) -> None:
    asked = []

    async def fetch() -> Token:
        asked.append(1)
        if len(asked) == 1:
            raise Unreachable("down")
        return Token("late", 3600)

    await quick(session, Credentials(fetch, lambda: 0.0)).send(to(channel))
    assert [call.headers["Authorization"] for call in channel.calls] == ["Bearer late"]


def test_an_answer_without_an_id_is_fine() -> None:
    assert [_id(answer) for answer in (b"", b"[]", b"x", b'{"id": 1}', b'{"id": "a"}')] == [None] * 4 + ["a"]
