"""A conversation with the real bot in the Microsoft 365 Agents Playground, in all its channels."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import KnowledgeBase
from tests.peers.agents_playground import connected, playground
from tests.peers.conftest import Bot
from tests.peers.shown import Form
from tests.peers.talk import REPLIES, Expectation, talk

pytestmark = [pytest.mark.peer, pytest.mark.timeout(150)]


@pytest.mark.parametrize(
    ("channel", "delivery"),
    [
        ("msteams", "default"),
        ("msteams", "expectReplies"),
        ("emulator", "default"),
        ("webchat", "default"),
        ("directline", "default"),
        ("directline", "expectReplies"),
    ],
)
async def test_a_conversation_in_every_channel(
    bot: Bot, knowledge: KnowledgeBase, script: Path, tmp_path: Path, channel: str, delivery: str
) -> None:
    """It greets in English, since it tells no locale; one message of the bot for each of the person's."""
    expected = Expectation(knowledge, Form.CARD if channel == "msteams" else Form.SUGGESTIONS, Form.SUGGESTIONS)
    with playground(script, bot.endpoint, channel, delivery, tmp_path / "playground.log") as base:
        async with connected(base) as person:
            seat = person.at(person.personal(channel))
            expected.welcome(await seat.greeting(), "en")
            await talk(seat, expected)
            assert len(person.messages) == 1 + REPLIES
            assert person.failed == []


async def test_groups_and_channels_of_teams(bot: Bot, knowledge: KnowledgeBase, script: Path, tmp_path: Path) -> None:
    """The bot is mentioned there, and every button is on a card."""
    expected = Expectation(knowledge, Form.CARD, Form.CARD)
    with playground(script, bot.endpoint, "msteams", "default", tmp_path / "playground.log") as base:
        async with connected(base) as person:
            for place in (person.group(), person.channel()):
                await talk(person.at(place), expected)
            assert len(person.messages) == 2 * REPLIES
            assert person.failed == []
