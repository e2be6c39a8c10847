"""Keeps conversations in the process, a bounded number of them: enough for one process without a database."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field, replace

from bot.conversation import Conversation
from bot.ports import Conflict, Record


@dataclass(slots=True)
class _Kept:
    conversation: Conversation = field(default_factory=Conversation)
    version: int = 0
    outcomes: OrderedDict[str, Record] = field(default_factory=OrderedDict)


class MemoryStore:
    """A bounded `Store`; everything is gone with the process."""

    def __init__(self, conversations: int = 10_000, outcomes: int = 20) -> None:
        """Keeps so many conversations, and of each the outcomes of so many latest messages."""
        self._conversations, self._outcomes = conversations, outcomes
        self._kept: OrderedDict[str, _Kept] = OrderedDict()

    async def load(self, conversation_id: str, message_id: str) -> Record:
        """The conversation as it is now, with the outcome of the message if it has one."""
        kept = self._touch(conversation_id)
        outcome = kept.outcomes.get(message_id) or Record(kept.conversation)
        return replace(outcome, conversation=kept.conversation, version=kept.version)

    async def save(self, conversation_id: str, message_id: str, record: Record) -> None:
        """Keeps both; an empty message id keeps the conversation alone. Raises `Conflict`."""
        kept = self._touch(conversation_id)
        if record.version != kept.version or message_id in kept.outcomes:
            raise Conflict(conversation_id)
        kept.conversation = record.conversation
        kept.version += 1
        if message_id:
            kept.outcomes[message_id] = record
            while len(kept.outcomes) > self._outcomes:
                kept.outcomes.popitem(last=False)

    async def delivered(self, conversation_id: str, message_id: str) -> None:
        """Marks the outcome, if it is still there."""
        kept = self._touch(conversation_id)
        if message_id in kept.outcomes:
            kept.outcomes[message_id] = replace(kept.outcomes[message_id], delivered=True)

    def _touch(self, conversation_id: str) -> _Kept:
        kept = self._kept.setdefault(conversation_id, _Kept())
        self._kept.move_to_end(conversation_id)
        while len(self._kept) > self._conversations:
            self._kept.popitem(last=False)
        return kept
