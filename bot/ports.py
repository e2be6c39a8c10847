"""What the core asks of the outside: Protocols only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bot.conversation import Conversation, Reply


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
