"""A service that says back what it hears, so that the border can be tried alone."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from bot.conversation import Choice, Conversation, Message, Reply, ReplyKind, Turn
from bot.redaction import Redacted

if TYPE_CHECKING:
    from bot.service import Service

YES_NO = (Choice("helped:yes", "Jā"), Choice("helped:no", "Nei"))
MANY = tuple(Choice(f"intent:{number}", f"Topic {number}") for number in range(1, 8))
SLOW = 1.0
LONG = "\n\n".join(f"**Paragraph {number}.** " + "ā word of the ānswer 👍 " * 20 for number in range(1, 80))


class Blacking:
    """A redactor that knows one secret."""

    def redact(self, text: str) -> Redacted:
        """The text without it."""
        return Redacted(text.replace("hunter2", "•••"), "hunter2" in text)


@dataclass
class Echo:
    """Remembers what it was asked; keeps the one rule that the border relies on: delivered messages stay silent."""

    heard: list[tuple[str, Message]] = field(default_factory=list)
    welcomed: list[tuple[str, str, str | None]] = field(default_factory=list)
    taken: set[tuple[str, str]] = field(default_factory=set)
    explanation: dict[str, object] = field(default_factory=dict)
    language: str = "lv"
    redactor: Blacking = field(default_factory=Blacking)

    async def hear(self, conversation_id: str, message: Message) -> Turn:
        """Answers a few words in a special way; 'fail' fails."""
        self.heard.append((conversation_id, message))
        if (conversation_id, message.id) in self.taken:
            return Turn((), Conversation())
        if message.text == "fail":
            raise LookupError("secret words of the person")
        if message.text == "typing":
            await asyncio.sleep(SLOW)
        return Turn((self._reply(message),), Conversation(), self.explanation)

    async def delivered(self, conversation_id: str, message: Message) -> None:
        """Notes it."""
        self.taken.add((conversation_id, message.id))

    async def welcome(self, conversation_id: str, event_id: str, locale: str | None) -> Turn:
        """Greets, once per event."""
        self.welcomed.append((conversation_id, event_id, locale))
        replies = (self._say("WELCOME"),) if (conversation_id, event_id) not in self.taken else ()
        return Turn(replies, Conversation())

    async def apology(self, conversation_id: str, locale: str | None, incident: str) -> Reply:
        """Names the incident."""
        return self._say(f"SORRY {incident}")

    def _reply(self, message: Message) -> Reply:
        if message.choice:
            return self._say(f"VALUE: {message.choice}")
        special = {
            "buttons": ("PICK", YES_NO),
            "card": ("CARDTEXT", MANY),
            "typing": ("AFTER TYPING", ()),
            "long": (LONG, ()),
        }
        text, choices = special.get(message.text, (f"ECHO: {message.text}", ()))
        return self._say(text, choices)

    def _say(self, text: str, choices: tuple[Choice, ...] = ()) -> Reply:
        return Reply(text, self.language, ReplyKind.QUESTION if choices else ReplyKind.ANSWER, choices)


def echo_service(echo: Echo | None = None) -> Service:
    """The echo, typed as the service that the border expects."""
    return cast("Service", echo or Echo())
