"""What is learnt from the content: fitted once, kept until the content changes."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil

from intents.catalog import ROOT, Catalog
from intents.concepts import ConceptFeatures
from intents.content import Language
from intents.lexicon import Hit, Lexicon
from intents.ngrams import SIZE, ngram_features
from intents.softmax import Softmax, Sparse, fit
from intents.text import fold, words
from intents.unspaced import LETTERS_A_WORD, UnspacedLexicon, units

_DROPPED = 0.2
"""Share of hits that a phrase's second look goes without: unseen messages use words that nobody listed."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A message as one language reads it."""

    hits: Sequence[Hit]
    mended: Sequence[str]
    """The folded words, typos mended."""
    count: int
    """Number of words; in scripts that do not part them, what they would be elsewhere."""
    unknown: int
    """Number of words that nobody knows."""
    length: int
    """Number of units that the hits count in: words, or letters in scripts that do not part words."""


@dataclass(frozen=True)
class Reader:
    """One language ready to read: its lexicon and the words that it has seen more than once."""

    language: Language

    @cached_property
    def usage(self) -> Mapping[str, float]:
        """Folded words (letters, in scripts that do not part words) of the phrases, and the share of the phrases that
        each stands in."""
        lines = [line for phrases in self.language.phrases.values() for line in phrases]
        counts = Counter(unit for line in lines for unit in set(self.units(words(fold(line.text)))))
        return {unit: count / len(lines) for unit, count in counts.items()}

    @cached_property
    def known(self) -> frozenset[str]:
        """Folded words that stand in two phrases or more."""
        once = 1.5 / max(1, sum(len(phrases) for phrases in self.language.phrases.values()))
        return frozenset(word for word, share in self.usage.items() if share > once)

    @cached_property
    def lexicon(self) -> Lexicon:
        """The compiled lexicon, where spaces part words."""
        return Lexicon(self.language.entries, self.known)

    @cached_property
    def unspaced(self) -> UnspacedLexicon:
        """The compiled lexicon, where they do not."""
        return UnspacedLexicon(self.language.entries)

    def units(self, tokens: Sequence[str]) -> Sequence[str]:
        """What a message is read in: its words, or letters where nothing parts words."""
        return tokens if self.language.spaces else units(tokens)

    def read(self, tokens: Sequence[str]) -> Reading:
        """Reads folded words."""
        if not self.language.spaces:
            return self._read_letters(tokens)
        hits = _without_parts(self.lexicon.find(tokens))
        covered = {index for hit in hits for index in range(hit.start, hit.end)}
        unknown = sum(1 for index, word in enumerate(tokens) if index not in covered and not self.lexicon.knows(word))
        return Reading(hits, self.lexicon.mend(tokens), len(tokens), unknown, len(tokens))

    def _read_letters(self, tokens: Sequence[str]) -> Reading:
        found = units(tokens)
        hits = _without_parts(self.unspaced.find(found))
        count, unknown = (ceil(part / LETTERS_A_WORD) for part in (len(found), self.unspaced.unknown(found)))
        return Reading(hits, tokens, count, unknown, len(found))


@dataclass(frozen=True)
class Model:
    """The fitted weights: one concept model for all languages, one n-gram model for each."""

    concepts: Softmax
    ngrams: Mapping[str, Softmax]


def train(
    readers: Mapping[str, Reader],
    catalog: Catalog,
    progress: Callable[[str], None] = lambda step: None,
) -> Model:
    """Fits everything. Deterministic; `progress` is told of each step before it starts."""
    labels = {intent: number for number, intent in enumerate(catalog.intents)}
    features = ConceptFeatures(catalog)
    examples, targets, weights = list[Sparse](), list[int](), list[float]()
    ngrams = dict[str, Softmax]()
    for code, reader in readers.items():
        progress(code)
        grams, marks = list[Sparse](), list[int]()
        for intent, tokens in _phrases(reader.language):
            reading = reader.read(tokens)
            looks = [reading.hits, _without_some(reading.hits, " ".join(tokens))]
            for look, weight in zip(looks, (1.0, 0.5), strict=True):
                examples.append(features(look, reading.count, reading.unknown))
                targets.append(labels[intent])
                weights.append(weight)
            grams.append(ngram_features(tuple(reading.mended)))
            marks.append(labels[intent])
        ngrams[code] = fit(grams, marks, size=SIZE, classes=len(labels), strength=30.0, at_least=2)
    progress("concepts")
    for intent, keys in _sketches(catalog):
        hits = [Hit(key, key, "", at, at + 1, 1.0) for at, key in enumerate(keys)]
        examples.append(features(hits, len(keys), 0))
        targets.append(labels[intent])
        weights.append(1.0)
    concepts = fit(examples, targets, size=features.size, classes=len(labels), strength=0.7, sample_weights=weights)
    return Model(concepts, ngrams)


def _without_parts(hits: Sequence[Hit]) -> list[Hit]:
    """The hits without mail apps that are a part of an account's name: "outlook" in "outlook.com"."""
    accounts = [hit for hit in hits if hit.key.islower()]
    return [hit for hit in hits if hit.key != "MAIL_APP" or not any(_is_part(hit, account) for account in accounts)]


def _is_part(hit: Hit, whole: Hit) -> bool:
    return whole.start <= hit.start and hit.end <= whole.end and hit.end - hit.start < whole.end - whole.start


def _phrases(language: Language) -> Iterator[tuple[str, list[str]]]:
    for intent, lines in language.phrases.items():
        for line in lines:
            tokens = words(fold(line.text))
            if tokens:
                yield intent, tokens


def _without_some(hits: Sequence[Hit], seed: str) -> list[Hit]:
    chance = random.Random(seed)  # noqa: S311  not for secrets; the same phrase always loses the same words
    return [hit for hit in hits if chance.random() >= _DROPPED]


def _sketches(catalog: Catalog) -> Iterator[tuple[str, list[str]]]:
    """Sentences made of concepts, which hold in every language; a line that names an unknown intent teaches nothing."""
    for line in (ROOT / "sketches.txt").read_text("utf-8").splitlines():
        intent, _, keys = line.partition(":")
        if intent in catalog.intents:
            yield intent, keys.split()
