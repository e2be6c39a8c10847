"""What a message was understood to mean, how surely, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple


class Decision(StrEnum):
    """What the bot does with a message."""

    ANSWER = "answer"
    CHOICES = "choices"
    NONE = "none"


class Evidence(NamedTuple):
    """Words of the message that matched."""

    words: str
    key: str
    """The concept or the account that they were taken for."""
    entry: str
    """The entry of the lexicon; `~` and a number tell the typos in it."""


@dataclass(frozen=True, slots=True)
class Understanding:
    """What a message means, how sure that is, and why."""

    language: str
    """The language that the message is written in."""
    certain_language: bool
    """Whether the text itself says so, beyond locale and habit."""
    intent: str
    """The likeliest intent, or `none` when none is likely enough to be offered."""
    account: str | None
    confidence: float
    """Probability of `intent`, 0 to 1."""
    decision: Decision
    choices: tuple[str, ...]
    """The three likeliest intents, best first, to offer when the decision is `choices`; empty when it is `none`."""
    wanted_language: str | None = None
    """The language that the message asks to be answered in."""
    only_account: bool = False
    """The message names an account and says nothing else."""
    short: bool = False
    """At most four words."""
    evidence: tuple[Evidence, ...] = ()
    intents: tuple[tuple[str, float], ...] = ()
    """The three likeliest intents with their probabilities."""
    languages: tuple[tuple[str, float], ...] = ()
    """The three likeliest languages with their probabilities."""

    def explain(self) -> dict[str, Any]:
        """All of it in JSON types, for traces and testers."""
        return {
            "language": self.language,
            "intent": self.intent,
            "account": self.account,
            "confidence": self.confidence,
            "decision": str(self.decision),
            "choices": list(self.choices),
            "evidence": [found._asdict() for found in self.evidence],
            "intents": dict(self.intents),
            "languages": dict(self.languages),
        }
