"""The index over all locales: titles in every language, for when nobody knows the language of the question; and the
English side of all articles, for when it is English."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from knowledge.library import arrays, ranking
from knowledge.library.arrays import Phrases, Strings
from knowledge.library.article import Article
from knowledge.library.grams import GramIndex
from knowledge.library.holding import Holding
from knowledge.library.index import Found, LocaleIndex, label

_TITLES, _ENGLISH = "titles.bin", "english.bin"
_RAREST = 12
"""Trigrams that look for titles; with more than these nearly every title would be met."""
_CANDIDATES = 30


class FoundWide(NamedTuple):
    """An article of a locale, by its number there; the rest as in `Found`."""

    locale: str
    number: int
    score: float
    common: int


@dataclass(frozen=True, slots=True)
class WideIndex:
    """Titles of all locales."""

    locales: tuple[str, ...]
    labels: Phrases
    places: NDArray[np.uint16]
    """Which locale each label is of."""
    numbers: NDArray[np.uint32]
    """And which article there."""
    grams: GramIndex

    @classmethod
    def build(cls, holdings: Mapping[str, Holding]) -> WideIndex:
        """Indexes the titles of all locales."""
        locales = tuple(sorted(holdings))
        labels: list[str] = []
        sizes = []
        for locale in locales:
            titles = [label(title) for title in holdings[locale].titles]
            labels += titles
            sizes.append(len(titles))
        return cls(
            locales,
            Phrases.of(labels),
            np.repeat(np.arange(len(locales), dtype=np.uint16), sizes),
            np.concatenate([np.arange(size, dtype=np.uint32) for size in sizes] or [np.empty(0, np.uint32)]),
            GramIndex.build(labels),
        )

    @classmethod
    def load(cls, folder: Path) -> WideIndex:
        """The index that was saved in a folder. Raises `OSError` and `ValueError`."""
        kept = arrays.load(folder / _TITLES)
        locales, labels = Strings.among(kept, "locales"), Phrases.among(kept, "labels")
        return cls(tuple(locales), labels, kept["places"], kept["numbers"], GramIndex.among(kept))

    def save(self, folder: Path) -> None:
        """Writes it into a folder. Raises `OSError`."""
        kept = {
            **Strings.of(self.locales).arrays("locales"),
            **self.labels.arrays("labels"),
            "places": self.places,
            "numbers": self.numbers,
            **self.grams.arrays(),
        }
        arrays.save(folder / _TITLES, kept)

    def search(self, asked: Sequence[str], limit: int) -> list[FoundWide]:
        """The best titles for the terms of a query, best first."""
        if not asked:
            return []
        near, cosines = self.grams.nearest(" ".join(asked), _CANDIDATES, _RAREST)
        if not len(near):
            return []
        labels = self.labels.pick(near)
        scores, common = ranking.titles(asked, self.grams.rarities(asked), labels, cosines)
        found = [
            FoundWide(self.locales[int(self.places[at])], int(self.numbers[at]), ranking.whole(score, 0.0), words)
            for at, score, words in zip(near.tolist(), scores.tolist(), common.tolist(), strict=True)
        ]
        return sorted(found, key=lambda each: (-each.score, each.locale, each.number))[:limit]


@dataclass(frozen=True, slots=True)
class EnglishIndex:
    """The English sides of all articles, each once, in however many locales it is."""

    ids: Strings
    """Of the articles with an English side, in order."""
    index: LocaleIndex

    @classmethod
    def build(cls, holdings: Mapping[str, Holding]) -> EnglishIndex:
        """Indexes the English sides of all locales."""
        articles = sorted(_sources(holdings), key=lambda article: article.id)
        return cls(Strings.of(article.id for article in articles), LocaleIndex.build(articles))

    @classmethod
    def load(cls, folder: Path) -> EnglishIndex:
        """The index that was saved in a folder. Raises `OSError` and `ValueError`."""
        kept = arrays.load(folder / _ENGLISH)
        return cls(Strings.among(kept, "ids"), LocaleIndex.among(kept))

    def save(self, folder: Path) -> None:
        """Writes it into a folder. Raises `OSError`."""
        arrays.save(folder / _ENGLISH, {**self.ids.arrays("ids"), **self.index.arrays()})

    def search(self, asked: Sequence[str], limit: int) -> list[Found]:
        """The best articles for the terms of a query, best first, by their number among `ids`."""
        return self.index.search(asked, limit)


def _sources(holdings: Mapping[str, Holding]) -> Iterator[Article]:
    """Each article once, as if its English side were all of it."""
    seen: set[str] = set()
    for locale in sorted(holdings):
        holding = holdings[locale]
        for number, (id, source) in enumerate(zip(holding.ids, holding.source_titles, strict=True)):
            if source and id not in seen:
                seen.add(id)
                article = holding.article(number)
                yield replace(article, title=source, name="", source_title="", body=article.source_body, pairs=())
