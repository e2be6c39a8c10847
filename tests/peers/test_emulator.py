"""The Emulator's dialogue with a bot that runs as a process."""

from __future__ import annotations

import asyncio

import pytest

from bot.channels.azure import PATH
from tests.peers.emulator import Emulator
from tests.peers.process import running

CHANNELS = ["emulator", "webchat", "directline", "msteams"]


@pytest.mark.parametrize("delivery", [None, "expectReplies"])
async def test_a_conversation_in_every_channel(delivery: str | None) -> None:
    """Welcome, text in any script, suggested actions, a card, a slow answer, a fault."""
    async with running("tests.peers.echo_bot") as (base, _):
        for channel in CHANNELS:
            async with Emulator(base + PATH, channel, delivery) as client:
                await converse(client)
                assert {activity["conversation"]["id"] for activity in client.received} == {client.conversation}
                assert {activity["from"]["id"] for activity in client.received} == {client.bot["id"]}
                assert {activity["recipient"]["id"] for activity in client.received} == {client.user["id"]}
                assert {activity["serviceUrl"] for activity in client.received} == {client.service_url}
                kinds = [activity["type"] for activity in client.received]
                assert kinds.count("typing") == (0 if delivery else 1)


async def converse(client: Emulator) -> None:
    assert await client.open() == 200
    await client.wait_for("WELCOME")
    assert await client.say("Sveiki, āčē! Hei æøå 👋") == 200
    await client.wait_for("ECHO: Sveiki, āčē! Hei æøå 👋")
    await client.say("buttons")
    await client.wait_for("PICK")
    await client.press("Jā")
    await client.wait_for("ECHO: Jā")
    await client.say("card")
    await client.wait_for("CARDTEXT")
    await client.press("Topic 7")
    # Suggested actions come back as their title, buttons of a card as their id.
    await client.wait_for("7")
    await client.say("typing")
    await client.wait_for("AFTER TYPING")
    assert await client.say("fail") == 200
    await client.wait_for("SORRY")


async def test_two_people_at_once() -> None:
    """Each gets his own answers, and a restart greets again."""
    async with (
        running("tests.peers.echo_bot") as (base, _),
        Emulator(base + PATH) as anna,
        Emulator(base + PATH) as bert,
    ):
        await asyncio.gather(anna.open(), bert.open())
        for number in range(20):
            await asyncio.gather(anna.say(f"anna {number}"), bert.say(f"bert {number}"))
        await anna.open()
        texts = [activity["text"] for activity in anna.received]
        assert texts == ["WELCOME", *(f"ECHO: anna {number}" for number in range(20)), "WELCOME"]
        assert all("anna" not in activity["text"] for activity in bert.received)
