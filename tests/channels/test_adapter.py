"""What a bot may do in a turn beside replying."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import pytest
from botbuilder.core import TurnContext
from botbuilder.schema import Activity, Entity

from bot.channels.adapter import Adapter, Outcome
from bot.channels.connector import Connector
from bot.channels.session import Session
from tests.channels.channel import Channel
from tests.channels.samples import incoming, sample


@pytest.fixture
async def session() -> AsyncIterator[Session]:
    opened = Session()
    await opened.open()
    yield opened
    await opened.close()


async def process(adapter: Adapter, activity: Activity, seconds: float = 10.0) -> Outcome:
    """A turn with that much time."""
    return await adapter.process(activity, time.monotonic() + seconds)


async def test_update_and_delete(channel: Channel, session: Session) -> None:
    async def logic(context: TurnContext) -> None:
        sent = await context.send_activity("one")
        await context.update_activity(Activity(id=sent.id, type="message", text="two"))
        await context.delete_activity(sent.id)

    await process(Adapter(Connector(session, None), logic), incoming(sample(serviceUrl=channel.url)))
    assert [(call.method, call.path.split("/")[-1]) for call in channel.calls[1:]] == [
        ("PUT", "sent-1"),
        ("DELETE", "sent-1"),
    ]
    assert channel.calls[1].body["text"] == "two"


async def test_what_is_sent_stays_as_it_was_made(channel: Channel, session: Session) -> None:
    """The SDK would drop the entity's properties, put the user's locale on it, and change the caller's object."""
    label = Entity(type="https://schema.org/Message")
    label.additional_properties = {"@type": "Message", "citation": [{"position": 1}]}
    made = Activity(type="message", text="x", locale="lv", entities=[label])

    async def logic(context: TurnContext) -> None:
        await context.send_activity(made)

    await process(Adapter(Connector(session, None), logic), incoming(sample(serviceUrl=channel.url, locale="en-US")))
    assert channel.activities[0]["entities"] == [
        {"type": "https://schema.org/Message", "@type": "Message", "citation": [{"position": 1}]}
    ]
    assert channel.activities[0]["locale"] == "lv"
    assert made.conversation is None


@pytest.mark.parametrize(("name", "threaded"), [("emulator", True), ("webchat", False), ("directline", False)])
async def test_replies_name_what_they_answer_where_the_channel_wants_it(
    channel: Channel, session: Session, name: str, threaded: bool
) -> None:
    async def logic(context: TurnContext) -> None:
        await context.send_activity("x")
        assert context.responded

    await process(Adapter(Connector(session, None), logic), incoming(sample(channel=name, serviceUrl=channel.url)))
    assert ("replyToId" in channel.activities[0]) is threaded


async def test_a_turn_does_not_last_for_ever(session: Session) -> None:
    async def logic(_: TurnContext) -> None:
        await asyncio.sleep(10)

    with pytest.raises(TimeoutError):
        await process(Adapter(Connector(session, None), logic), incoming(sample()), seconds=2.05)
