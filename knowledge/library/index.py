"""The index of one locale: finds its articles by title, English title, keywords and body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from knowledge.library import ranking
from knowledge.library.arrays import Arrays, Phrases
from knowledge.library.article import Article
from knowledge.library.grams import GramIndex
from knowledge.library.terms import TermIndex
from knowledge.library.words import terms

MOST_TERMS = 40
"""Of a query; the rest of a long story is not looked at."""
_TITLES, _BODIES = 40, 20
"""Candidates that the indexes give: with fewer titles the right one is lost more often, with more it takes longer."""
_NOT_FOUND = (0.0, 0)
_ADDRESS = re.compile(r"\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)")


class Found(NamedTuple):
    """An article of the locale, by its number."""

    number: int
    score: float
    """How well it fits, 0 to 1."""
    common: int
    """How many words of the query its title has."""


def asked(text: str) -> list[str]:
    """The terms of a query, each once."""
    return list(dict.fromkeys(terms(text)))[:MOST_TERMS]


def label(text: str) -> str:
    """A title as it is indexed: its terms in alphabetical order."""
    return " ".join(sorted(terms(text)))


@dataclass(frozen=True, slots=True)
class LocaleIndex:
    """All that the search knows of the articles of one locale; articles go by their number."""

    labels: Phrases
    """Each title, English title and slug that an article can be found by."""
    owners: NDArray[np.uint32]
    """Whose each label is."""
    grams: GramIndex
    bodies: TermIndex

    @classmethod
    def build(cls, articles: Sequence[Article]) -> LocaleIndex:
        """Indexes articles; their number is their place."""
        pairs = [(text, number) for number, article in enumerate(articles) for text in _labels(article)]
        labels = [text for text, _ in pairs]
        return cls(
            Phrases.of(labels),
            np.array([number for _, number in pairs], np.uint32),
            GramIndex.build(labels),
            TermIndex.build([list(_body(article)) for article in articles]),
        )

    @classmethod
    def among(cls, arrays: Arrays) -> LocaleIndex:
        """The index that was kept in arrays."""
        return cls(Phrases.among(arrays, "labels"), arrays["owners"], GramIndex.among(arrays), TermIndex.among(arrays))

    def arrays(self) -> dict[str, NDArray[Any]]:
        """What has to be kept to have the index again."""
        return {
            **self.labels.arrays("labels"),
            "owners": self.owners,
            **self.grams.arrays(),
            **self.bodies.arrays(),
        }

    def search(self, asked: Sequence[str], limit: int) -> list[Found]:
        """The best articles for the terms of a query, best first."""
        if not asked:
            return []
        bodies, shares, rarities = self.bodies.nearest(asked, _BODIES)
        near, cosines = self.grams.nearest(" ".join(asked), _TITLES)
        titles: dict[int, tuple[float, int]] = {}
        if len(near):
            labels = self.labels.pick(near)
            scores, common = ranking.titles(asked, rarities, labels, cosines)
            for owner, score, words in zip(self.owners[near].tolist(), scores.tolist(), common.tolist(), strict=True):
                titles[owner] = max((score, words), titles.get(owner, _NOT_FOUND))
        inside = dict(zip(bodies.tolist(), shares.tolist(), strict=True))
        found = []
        for number in titles.keys() | inside.keys():
            score, words = titles.get(number, _NOT_FOUND)
            found.append(Found(number, ranking.whole(score, inside.get(number, 0.0)), words))
        return sorted(found, key=lambda each: (-each.score, each.number))[:limit]


def _labels(article: Article) -> Iterator[str]:
    texts = [article.title, article.name, article.source_title]
    if not set(article.keywords) <= set(terms(article.source_title)):
        texts.append(" ".join(article.keywords))
    yield from (text for text in dict.fromkeys(map(label, texts)) if text)


def _body(article: Article) -> Iterator[str]:
    yield from terms(article.title)
    yield from terms(_ADDRESS.sub("]", article.body))
