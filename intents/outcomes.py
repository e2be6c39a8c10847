"""A labelled message, what was understood of it, and whether that is right."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from intents.catalog import NONE

if TYPE_CHECKING:
    from intents.understood import Understanding


@dataclass(frozen=True, slots=True)
class Labelled:
    """A message and what a person says that it means."""

    text: str
    language: str
    intent: str
    account: str | None
    tags: tuple[str, ...]
    place: str
    """`path:line`."""
    locale: str | None = None
    previous: str | None = None
    """Language of the conversation so far."""


@dataclass(frozen=True)
class Outcome:
    """A message, what was understood of it, and whether that is right."""

    message: Labelled
    understanding: Understanding
    milliseconds: float

    @property
    def in_scope(self) -> bool:
        """Whether the message is about something that the bot knows."""
        return self.message.intent != NONE

    @property
    def language_right(self) -> bool:
        """Whether the language is the labelled one."""
        return self.understanding.language == self.message.language

    @property
    def intent_right(self) -> bool:
        """Whether the likeliest intent is the labelled one."""
        return self.understanding.intent == self.message.intent

    @property
    def account_right(self) -> bool:
        """Whether the account is the labelled one, or none like there."""
        return self.understanding.account == self.message.account

    @cached_property
    def shown(self) -> tuple[str, ...]:
        """The intents that the person gets to see: the answered one, the offered ones, or nothing."""
        if self.understanding.decision == "answer":
            return (self.understanding.intent,) if self.understanding.intent != NONE else ()
        return self.understanding.choices if self.understanding.decision == "choices" else ()

    @property
    def answered(self) -> bool:
        """Whether an intent was answered at once."""
        return bool(self.shown) and self.understanding.decision == "answer"

    @property
    def served(self) -> bool:
        """Whether what the person sees holds what he meant; out of scope: whether he sees no intent."""
        return self.message.intent in self.shown if self.in_scope else not self.shown

    @cached_property
    def score(self) -> float:
        """Probability of the likeliest intent other than `none`, 0 to 1: what a threshold would decide by."""
        known = dict(self.understanding.intents) or {self.understanding.intent: self.understanding.confidence}
        return float(max((share for intent, share in known.items() if intent != NONE), default=0.0))

    @property
    def faults(self) -> tuple[str, ...]:
        """What is wrong: `language`, `intent`, `account`, and `served` if it hurts the person."""
        right = {
            "language": self.language_right,
            "intent": self.intent_right,
            "account": self.account_right,
            "served": self.served,
        }
        return tuple(name for name, fine in right.items() if not fine)
