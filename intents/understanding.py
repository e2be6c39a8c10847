"""Decides language and intent of a message together, and says why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np

from intents.catalog import NONE, Catalog
from intents.concepts import ConceptFeatures
from intents.detector import Detector
from intents.lexicon import Hit
from intents.locales import Locales
from intents.model import Model, Reader
from intents.ngrams import ngram_features
from intents.softmax import Floats, log_softmax
from intents.text import fold, words

CONCEPT_WEIGHT, NGRAM_WEIGHT = 0.9, 1.0
"""How the two models' log-probabilities are added."""
ANSWER, OFFER = 0.62, 0.2
"""Probability from which one intent is answered at once, and from which several are offered."""
SHORT_LIST = 3
"""Languages whose words are looked up, by evidence of the text alone and the prior."""
LOCALE_PRIOR, ENGLISH_PRIOR, HABIT = 0.8, 0.1, 0.75
"""Shares of the prior: the channel's locale, English at least, the language of the conversation so far."""
MATCH_WEIGHT = 8.0
"""How much a share of known words speaks for a language, in the detector's log-evidence."""


class Decision(StrEnum):
    """What the bot does with a message."""

    ANSWER = "answer"
    CHOICES = "choices"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Understanding:
    """What a message means, how sure that is, and why."""

    language: str
    """The language that the message is written in."""
    certain_language: bool
    """Whether the text itself says so, beyond locale and habit."""
    intent: str
    """The likeliest intent, `none` included."""
    account: str | None
    confidence: float
    """Probability of `intent`, 0 to 1."""
    decision: Decision
    choices: tuple[str, ...]
    """At most three intents, best first; empty unless the decision is `choices`."""
    wanted_language: str | None = None
    """The language that the message asks to be answered in."""
    only_account: bool = False
    """The message names an account and says nothing else."""
    short: bool = False
    """At most four words."""
    evidence: tuple[tuple[str, str], ...] = ()
    """Words of the message and the concept or account each was taken for."""
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
            "evidence": [{"words": found, "key": key} for found, key in self.evidence],
            "intents": dict(self.intents),
            "languages": dict(self.languages),
        }


@dataclass(frozen=True)
class _Reading:
    """A message read as one language."""

    hits: Sequence[Hit]
    unknown: int
    scores: Floats
    """Log-probabilities of the intents, fused."""
    match: float
    """Share of the words that the language knows, 0 to 1."""


class Understander:
    """Reads messages. Made once a process; pure: the same input gives the same result."""

    def __init__(
        self, catalog: Catalog, readers: Mapping[str, Reader], locales: Locales, detector: Detector, model: Model
    ) -> None:
        self.catalog = catalog
        self.locales = locales
        self._readers = readers
        self._detector = detector
        self._model = model
        self._features = ConceptFeatures(catalog)
        self._intents = tuple(catalog.intents)
        self._column = {code: number for number, code in enumerate(detector.languages)}

    @property
    def content_languages(self) -> tuple[str, ...]:
        """Languages whose messages can be understood, not only recognised."""
        return tuple(self._readers)

    def understand(self, text: str, locale: str | None = None, previous: str | None = None) -> Understanding:
        """Reads one message. `locale`: the channel's tag; `previous`: the code of the conversation's language so far."""
        tokens = words(fold(text))
        prior = self._prior(self.locales.resolve(locale), previous)
        evidence = self._detector.evidence(text)
        readings = self._read(tokens, evidence + prior, previous)
        language_scores = log_softmax(evidence + prior + self._match(readings, tokens))
        language = self._detector.languages[int(language_scores.argmax())]
        reading = readings.get(language) or readings.get(self.locales.first(language, self._readers))
        return self._decide(tokens, language, language_scores, evidence, reading or self._empty())
