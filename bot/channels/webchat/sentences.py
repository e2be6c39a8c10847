"""Everything that the page says, in one language, from the knowledge base."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.channels.webchat.languages import Languages
from bot.speech import OFFERED_INTENTS
from knowledge import KnowledgeBase

IDS = (
    "page-title",
    "page-hint",
    "page-language",
    "page-start-over",
    "page-start-over-question",
    "page-cancel",
    "page-download",
    "page-you",
    "page-bot",
    "page-suggestions",
    "page-connecting",
    "page-connection-lost",
    "page-connected-again",
    "page-unreachable",
    "page-try-again",
    "page-ended",
    "page-needs-javascript",
    "page-open-chat",
    "page-close-chat",
    "button-talk-to-person",
    "welcome",
)
"""The sentences without numbers."""
_MOST_MESSAGES, _MOST_SECONDS = 99, 60
_TIME = "{time}"


@dataclass(frozen=True, slots=True)
class Sentences:
    """What one page says; `as_json` is what its script works with."""

    language: str
    direction: str
    texts: dict[str, str]
    """By id."""
    suggestions: Sequence[tuple[str, str]]
    """Choice id and title of each suggested question."""
    new_messages: Sequence[str]
    """For 1, 2, 3 ... messages: which form a number takes is the business of the language."""
    too_fast: Sequence[str]
    """For 1, 2, 3 ... seconds."""
    transcript: str
    """The heading of a transcript, with `{time}` where the time goes."""

    def as_json(self) -> dict[str, Any]:
        """The same in JSON."""
        return {
            "language": self.language,
            "direction": self.direction,
            "texts": self.texts,
            "suggestions": [{"choice": choice, "title": title} for choice, title in self.suggestions],
            "newMessages": self.new_messages,
            "tooFast": self.too_fast,
            "transcript": self.transcript,
        }


def sentences(knowledge: KnowledgeBase, languages: Languages, code: str) -> Sentences:
    """All sentences in a language; what it lacks is in English."""
    chain = languages.chain(code)

    def say(id: str, /, **values: object) -> str:
        return knowledge.say(id, chain, **values).text

    return Sentences(
        language=code,
        direction=languages.offered(code).direction,
        texts={id: say(id) for id in IDS},
        suggestions=[(f"intent:{intent}", say(f"intent-{intent}")) for intent in OFFERED_INTENTS],
        new_messages=[say("page-new-messages", count=count) for count in range(1, _MOST_MESSAGES + 1)],
        too_fast=[say("page-too-fast", seconds=seconds) for seconds in range(1, _MOST_SECONDS + 1)],
        transcript=say("page-transcript", time=_TIME),
    )
