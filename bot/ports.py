"""What the core asks of the outside: Protocols only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.conversation import Conversation, Reply
from knowledge.library import Article, Hit


@dataclass(frozen=True, slots=True)
class Record:
    """A conversation as it is stored, with the replies to its latest messages."""

    conversation: Conversation
    replies: tuple[Reply, ...] | None = None
    """What was decided for the asked-for message; None when it is new."""
    delivered: bool = False
    """Whether those replies reached the channel."""


class Store(Protocol):
    """Keeps conversations and the outcome of every message, so that a message has one outcome for ever."""

    async def load(self, conversation_id: str, message_id: str) -> Record:
        """The conversation (a new one if unknown) and the outcome of that message, if it has one."""

    async def save(self, conversation_id: str, message_id: str, record: Record) -> None:
        """The conversation after the message, and the message's outcome, together."""

    async def delivered(self, conversation_id: str, message_id: str) -> None:
        """The outcome of the message has reached the channel."""


class Shelves(Protocol):
    """What somebody who helps people by hand asks of the library."""

    def side_by_side(self, text: str, languages: Sequence[str] = (), limit: int = 10) -> Sequence[tuple[Hit, Article]]:
        """The best articles for a text, best first, each with its localised and its English side."""
