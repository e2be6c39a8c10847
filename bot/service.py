"""Use cases: hear a message, welcome a person: load, decide, save; the channel sends."""

from __future__ import annotations

from bot.conversation import Message, Reply, Turn


class Service:
    """What every channel calls. One instance a process; safe for concurrent turns."""

    async def hear(self, conversation_id: str, message: Message) -> Turn:
        """Decides the replies to a message, once: a message heard before gives its first outcome again,
        without replies if they have been delivered. Turns of one conversation run one after another."""
        raise NotImplementedError

    async def delivered(self, conversation_id: str, message: Message) -> None:
        """The channel has taken the replies to this message."""
        raise NotImplementedError

    async def welcome(self, conversation_id: str, event_id: str, locale: str | None) -> Turn:
        """The greeting for a person who has just been added; like `hear`, once per event id."""
        raise NotImplementedError

    def apology(self, conversation_id: str, locale: str | None, incident: str) -> Reply:
        """What to say when a turn failed, in the user's language, with the id under which it is logged. Never raises."""
        raise NotImplementedError
