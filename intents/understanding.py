"""Decides language and intent of a message together, and says why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import log

import numpy as np

from intents.catalog import NONE, Catalog
from intents.concepts import ConceptFeatures
from intents.detector import Detector
from intents.lexicon import Hit
from intents.locales import Locales
from intents.model import Model, Reader, Reading
from intents.ngrams import ngram_features
from intents.softmax import Floats, log_softmax
from intents.text import fold, words
from intents.understood import Decision, Evidence, Understanding

CONCEPT_WEIGHT, NGRAM_WEIGHT = 0.8, 1.0
"""How the two models' log-probabilities are added."""
ANSWER, OFFER = 0.75, 0.72
"""Probability of one intent from which it is answered at once, and of all together from which any are offered."""
SHORT_LIST = 3
"""Languages whose words are looked up, by evidence of the text alone and the prior."""
LOCALE_PRIOR, ENGLISH_PRIOR, HABIT = 0.8, 0.1, 0.75
"""Shares of the prior: the channel's locale, English at least, the language of the conversation so far."""
SERVED = 2.0
"""How many times likelier a language is that the bot has content for."""
MATCH_WEIGHT, USUAL_MATCH = 6.0, 0.6
"""How much a share of known words speaks for a language, in log-evidence, and the share that says nothing."""
ENOUGH = 2
"""Words from which the share of known ones counts whole."""
REACH = 4.0
"""Log-evidence that known words usually make up for: a language that is further behind is not read."""
USAGE_WEIGHT, RARE = 0.4, 0.002
"""How much the usual words of a language's phrases speak for it; the share of phrases below which a word is rare."""
_READ = 40
"""Words that say which language it is."""
CERTAIN_MARGIN = 2.0
"""Log-evidence that a language must have before every other to be certain."""
SHORT = 4
"""Words of a short message, and letters of a single word from which it can say its language."""
SMALL_TALK = frozenset({"HELLO", "THANKS", "BYE", "YES", "HELP", "BOT", "ME"})
"""Concepts that small talk is made of."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A message read as one language."""

    reading: Reading
    scores: Floats
    """Log-probabilities of the intents, both models together."""


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
        self._usual = self._usual_shares()
        self._priors: dict[tuple[str | None, str | None], Floats] = {}

    def _usual_shares(self) -> Floats:
        """How often each language is to be expected when nothing is known: English, and those that are served, more."""
        share = np.ones(len(self._column), dtype=np.float32)
        share[[self._column[code] for code in self._readers]] *= SERVED
        share *= (1 - ENGLISH_PRIOR) / share.sum()
        share[self._column["en"]] += ENGLISH_PRIOR
        return share

    @property
    def content_languages(self) -> tuple[str, ...]:
        """Languages whose messages can be understood, not only recognised."""
        return tuple(self._readers)

    def understand(self, text: str, locale: str | None = None, previous: str | None = None) -> Understanding:
        """Reads one message. `locale`: the channel's tag; `previous`: code of the conversation's language so far."""
        tokens = words(fold(text))
        evidence = self._detector.evidence(text)
        prior = self._prior(self.locales.resolve(locale), previous)
        candidates = self._read(tokens, evidence + prior)
        evidence = evidence + self._familiarity(candidates, tokens)
        language = self._choose(evidence, prior, previous, tokens)
        candidate = candidates.get(language)
        if candidate is None:
            candidate = self._stand_in(language, evidence + prior, tokens)
        understood = self._decide(language, candidate)
        likeliest = np.exp(log_softmax(evidence + prior))
        return replace(
            understood,
            certain_language=_is_certain(evidence, self._column[language], tokens),
            languages=_best(self._detector.languages, likeliest),
            wanted_language=self._wanted(candidates),
        )

    # Language

    def _prior(self, locale: str | None, previous: str | None) -> Floats:
        """Log-prior of the languages: the channel's locale, English at least, the conversation so far."""
        prior = self._priors.get((locale, previous))
        if prior is None:
            share = self._usual.copy()
            if locale in self._column:
                share *= 1 - LOCALE_PRIOR
                share[self._column[locale]] += LOCALE_PRIOR
            if previous in self._column:
                share *= 1 - HABIT
                share[self._column[previous]] += HABIT
            prior = self._priors[locale, previous] = np.log(share)
        return prior

    def _read(self, tokens: Sequence[str], scores: Floats) -> dict[str, _Candidate]:
        """The message read as each likely language that has content. A language that is further behind than known
        words make up for is not read."""
        order = np.argsort(-scores, kind="stable")[:SHORT_LIST].tolist()
        likely = [self._detector.languages[number] for number in order if scores[order[0]] - scores[number] <= REACH]
        return {code: self._read_as(code, tokens) for code in likely if code in self._readers}

    def _read_as(self, code: str, tokens: Sequence[str]) -> _Candidate:
        reading = self._readers[code].read(tokens)
        concepts = self._model.concepts.log_probabilities(self._features(reading.hits, reading.count, reading.unknown))
        ngrams = self._model.ngrams[code].log_probabilities(ngram_features(tuple(reading.mended)))
        return _Candidate(reading, log_softmax(CONCEPT_WEIGHT * concepts + NGRAM_WEIGHT * ngrams))

    def _stand_in(self, language: str, scores: Floats, tokens: Sequence[str]) -> _Candidate:
        """For a language without content: whoever knows most of the words, its fall-back and the likeliest asked."""
        nearest = sorted(self._readers, key=lambda code: -scores[self._column[code]])[:SHORT_LIST]
        asked = dict.fromkeys((*self.locales.served(language, self._readers), *nearest))
        return min((self._read_as(code, tokens) for code in asked), key=lambda candidate: candidate.reading.unknown)

    def _familiarity(self, candidates: Mapping[str, _Candidate], tokens: Sequence[str]) -> Floats:
        """Log-evidence from the words that a language's content knows beyond the usual share, and from how usual each
        word is in its phrases: what tells neighbours apart, "senha" from "palavra-passe"."""
        extra = np.zeros(len(self._column), dtype=np.float32)
        for code, candidate in candidates.items():
            if candidate.reading.count:
                known = 1 - candidate.reading.unknown / candidate.reading.count
                usage = self._readers[code].usage
                units = self._readers[code].units(tokens)[:_READ]
                usual = sum(log(usage.get(unit, 0.0) + RARE) - log(RARE) for unit in units)
                told = min(1.0, candidate.reading.count / ENOUGH)
                extra[self._column[code]] = told * MATCH_WEIGHT * (known - USUAL_MATCH) + USAGE_WEIGHT * usual
        return extra

    def _choose(self, evidence: Floats, prior: Floats, previous: str | None, tokens: Sequence[str]) -> str:
        best = int((evidence + prior).argmax())
        if previous in self._column and not _is_certain(evidence, best, tokens):
            return previous
        return self._detector.languages[best]

    def _wanted(self, candidates: Mapping[str, _Candidate]) -> str | None:
        """The language that is asked for: named, with a word such as "speak" or "please" beside it or nothing else,
        and not as the language of a person who is asked for."""
        for candidate in candidates.values():
            reading, hits = candidate.reading, candidate.reading.hits
            named = [hit for hit in hits if hit.key.startswith("@") and hit.weight == 1.0]
            if not named or any(hit.key == "HUMAN" for hit in hits):
                continue
            asked = any(hit.key == "SPEAK" for hit in hits)
            courtesy = [hit for hit in hits if hit.key in SMALL_TALK]
            told = {index for hit in (*named, *courtesy) for index in range(hit.start, hit.end)}
            rest = (reading.length - len(told)) * reading.count
            if (asked and rest <= 8 * reading.length) or rest == 0:
                return named[0].key.removeprefix("@")
        return None

    # Intent

    def _decide(self, language: str, candidate: _Candidate) -> Understanding:
        reading, probabilities = candidate.reading, self._without_asides(candidate)
        ranking = [self._intents[number] for number in np.argsort(-probabilities, kind="stable")]
        share = dict(zip(self._intents, probabilities.tolist(), strict=True))
        offered = [intent for intent in ranking if intent != NONE]
        decision = Decision.NONE
        if reading.count and 1 - share[NONE] >= OFFER:
            mostly_unknown = language not in self._readers and reading.unknown * 2 > reading.count
            sure = share[offered[0]] >= ANSWER and not mostly_unknown
            decision = Decision.ANSWER if sure else Decision.CHOICES
        account, alone = self._account(reading)
        intent = NONE if decision is Decision.NONE else offered[0]
        return Understanding(
            language=language,
            certain_language=False,
            intent=intent,
            account=account,
            confidence=round(share[intent], 4) if reading.count else 1.0,
            decision=decision,
            choices=() if decision is Decision.NONE else tuple(offered[:3]),
            only_account=alone,
            short=reading.count <= SHORT,
            evidence=tuple(Evidence(hit.words, hit.key, hit.entry) for hit in reading.hits if hit.key[0] != "@"),
            intents=tuple((intent, round(share[intent], 4)) for intent in ranking[:3]),
        )

    def _without_asides(self, candidate: _Candidate) -> Floats:
        """The intents' probabilities; small talk counts only if enough of the message is small talk."""
        probabilities, reading = np.exp(candidate.scores), candidate.reading
        polite = {at for hit in reading.hits if hit.key in SMALL_TALK for at in range(hit.start, hit.end)}
        if reading.count > SHORT and len(polite) * 3 < reading.length:
            small = [number for number, intent in enumerate(self._intents) if self.catalog.intents[intent].small_talk]
            probabilities[self._intents.index(NONE)] += probabilities[small].sum()
            probabilities[small] = 0
        return np.asarray(probabilities, dtype=np.float32)

    def _account(self, reading: Reading) -> tuple[str | None, bool]:
        """The account named first, and whether nothing else is said."""
        accounts = [hit for hit in reading.hits if hit.key in self.catalog.accounts]
        if not accounts:
            return None, False
        covered = {index for hit in accounts for index in range(hit.start, hit.end)}
        first = min(accounts, key=lambda hit: (hit.start, _gap(hit), -len(hit.entry)))
        return first.key, len(covered) == reading.length


def _gap(hit: Hit) -> int:
    """Words in between that the entry does not name."""
    return max(0, hit.end - hit.start - len(hit.entry.split()))


def _is_certain(evidence: Floats, column: int, tokens: Sequence[str]) -> bool:
    """Whether the text alone says so: enough of it, and no other language comes close."""
    scores = evidence.tolist()
    own = scores.pop(column)
    margin = own - max(scores)
    if len(tokens) == 1:
        return bool(margin >= 3 * CERTAIN_MARGIN and len(tokens[0]) >= SHORT)
    return bool(margin >= CERTAIN_MARGIN)


def _best(names: Sequence[str], probabilities: Floats) -> tuple[tuple[str, float], ...]:
    order = np.argsort(-probabilities, kind="stable")[:3]
    return tuple((names[number], round(float(probabilities[number]), 4)) for number in order)
