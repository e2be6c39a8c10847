"""The index over all locales: finds articles by title when nobody knows the language of the question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from knowledge.library import arrays, ranking
from knowledge.library.arrays import Strings
from knowledge.library.grams import GramIndex
from knowledge.library.holding import Holding
from knowledge.library.index import label

_FILE = "wide.bin"
_RAREST = 12
"""Trigrams that look for titles; with more than these nearly every title would be met."""
_CANDIDATES = 30
_ANY = 65535
"""The place of the English titles, which belong to no locale."""


class FoundWide(NamedTuple):
    """An article and how well its title fits (0 to 1)."""

    locale: str
    """Empty if its English title was found."""
    number: int
    """In its locale, or among `ids`."""
    score: float


@dataclass(frozen=True, slots=True)
class WideIndex:
    """Titles of all locales; an English one only once, however many locales its article is in."""

    locales: tuple[str, ...]
    ids: Strings
    """Of all articles, in order."""
    labels: Strings
    places: NDArray[np.uint16]
    """Which locale each label is of."""
    numbers: NDArray[np.uint32]
    grams: GramIndex

    @classmethod
    def build(cls, holdings: Mapping[str, Holding]) -> WideIndex:
        """Indexes the titles of all locales."""
        locales = tuple(sorted(holdings))
        titled: dict[str, str] = {}
        labels, places, numbers = [], [], []
        for place, locale in enumerate(locales):
            holding = holdings[locale]
            for number, (id, title, source) in enumerate(
                zip(holding.ids, holding.titles, holding.source_titles, strict=True)
            ):
                labels.append(label(title))
                places.append(place)
                numbers.append(number)
                titled[id] = source or titled.get(id, "")
        ids = sorted(titled)
        for number, id in enumerate(ids):
            if titled[id]:
                labels.append(label(titled[id]))
                places.append(_ANY)
                numbers.append(number)
        grams = GramIndex.build(labels)
        return cls(
            locales,
            Strings.of(ids),
            Strings.of(labels),
            np.array(places, np.uint16),
            np.array(numbers, np.uint32),
            grams,
        )

    @classmethod
    def load(cls, folder: Path) -> WideIndex:
        """The index that was saved in a folder. Raises `OSError` and `ValueError`."""
        kept = arrays.load(folder / _FILE)
        texts = (Strings.among(kept, name) for name in ("locales", "ids", "labels"))
        locales, ids, labels = texts
        return cls(tuple(locales), ids, labels, kept["places"], kept["numbers"], GramIndex.among(kept))

    def save(self, folder: Path) -> None:
        """Writes it into a folder. Raises `OSError`."""
        kept = {
            **Strings.of(self.locales).arrays("locales"),
            **self.ids.arrays("ids"),
            **self.labels.arrays("labels"),
            "places": self.places,
            "numbers": self.numbers,
            **self.grams.arrays(),
        }
        arrays.save(folder / _FILE, kept)

    def search(self, asked: Sequence[str], limit: int) -> list[FoundWide]:
        """The best titles for the terms of a query, best first."""
        if not asked:
            return []
        near, cosines = self.grams.nearest(" ".join(asked), _CANDIDATES, _RAREST)
        if not len(near):
            return []
        # How rare a word is in an unknown language is not known either; the longer, the rarer.
        rarities = np.array([float(min(len(word), 8)) for word in asked])
        scores = ranking.titles(asked, rarities, [self.labels[at] for at in near.tolist()], np.minimum(cosines, 1.0))
        best: dict[tuple[str, int], float] = {}
        for at, score in zip(near.tolist(), scores.tolist(), strict=True):
            place = int(self.places[at])
            key = ("" if place == _ANY else self.locales[place], int(self.numbers[at]))
            best[key] = max(ranking.whole(score, 0.0), best.get(key, 0.0))
        found = [FoundWide(locale, number, score) for (locale, number), score in best.items()]
        return sorted(found, key=lambda each: (-each.score, each.locale, each.number))[:limit]
