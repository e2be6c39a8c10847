"""Use cases: hear a message, welcome a person: load, decide, save; the channel sends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from weakref import WeakValueDictionary

from bot.conversation import Conversation, Message, Reply, Turn
from bot.dialogue import Dialogue
from bot.ports import Conflict, Record, Store
from bot.redaction import Redactor
from intents import LIMIT


@dataclass(frozen=True)
class Service:
    """What every channel calls. One instance a process; safe for concurrent turns."""

    dialogue: Dialogue
    redactor: Redactor
    store: Store
    _locks: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary, repr=False)

    async def hear(self, conversation_id: str, message: Message) -> Turn:
        """Decides the replies to a message, once: a message heard before gives its first outcome again,
        without replies if they have been delivered. Turns of one conversation run one after another."""
        redacted = self.redactor.redact(message.text[:LIMIT])
        too_long = len(message.text) > LIMIT
        clean = replace(message, text=redacted.text)

        def decide(conversation: Conversation) -> Turn:
            secret = redacted.found or message.redacted
            return self.dialogue.respond(conversation, clean, secret=secret, too_long=too_long)

        return await self._once(conversation_id, message.id, decide)

    async def delivered(self, conversation_id: str, message: Message) -> None:
        """The channel has taken the replies to this message."""
        await self.store.delivered(conversation_id, message.id)

    async def welcome(self, conversation_id: str, event_id: str, locale: str | None) -> Turn:
        """The greeting for a person who has just been added; like `hear`, once per event id."""
        return await self._once(
            conversation_id, event_id, lambda conversation: self.dialogue.welcome(conversation, locale)
        )

    async def apology(self, conversation_id: str, locale: str | None, incident: str) -> Reply:
        """What to say when a turn failed, in the user's language, with the id under which it is logged."""
        try:
            conversation = (await self.store.load(conversation_id, "")).conversation
        except Exception:  # noqa: BLE001  the store may be what failed
            conversation = Conversation()
        return self.dialogue.apology(conversation, locale, incident)

    async def _once(self, conversation_id: str, message_id: str, decide: Callable[[Conversation], Turn]) -> Turn:
        async with self._alone(conversation_id):
            while True:
                record = await self.store.load(conversation_id, message_id)
                if record.replies is not None:
                    return Turn(() if record.delivered else record.replies, record.conversation)
                turn = decide(record.conversation)
                made = Record(turn.conversation, turn.replies, version=record.version)
                try:
                    await self.store.save(conversation_id, message_id, made)
                except Conflict:
                    # Another process had the conversation at the same time: decide again on what it left.
                    continue
                return turn

    @asynccontextmanager
    async def _alone(self, conversation_id: str) -> AsyncIterator[None]:
        lock = self._locks.setdefault(conversation_id, asyncio.Lock())
        async with lock:
            yield
