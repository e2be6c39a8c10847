"""Finds the listed words that a mistyped one may have been meant to be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

SHORTEST_WORD, SHORTEST_STEM = 4, 5
"""Letters from which words and stems are looked for; shorter ones have too many neighbours."""
_LONG = 7
"""Letters from which the first one may be wrong, if the two after it are right."""


class Neighbours:
    """Words and stems, to be found by words that are one edit away, or two from eight letters on (optimal string
    alignment: insert, delete, replace, swap)."""

    def __init__(self, words: Iterable[str], stems: Iterable[str]) -> None:
        """Takes folded words; their order does not matter."""
        self._words = _Index(word for word in words if len(word) >= SHORTEST_WORD)
        self._stems = _Index(stem for stem in stems if len(stem) >= SHORTEST_STEM)

    def words(self, word: str) -> Iterator[tuple[str, int]]:
        """Listed words with their distances."""
        allowed = _allowed(len(word))
        targets = [target for target in self._words.like(word) if abs(len(target) - len(word)) <= allowed]
        if targets:
            (distances,) = cdist([word], targets, scorer=OSA.distance, score_cutoff=allowed, dtype=np.uint8).tolist()
            for target, distance in zip(targets, distances, strict=True):
                if distance <= allowed and _plausible(word, target):
                    yield target, distance

    def stems(self, word: str) -> Iterator[tuple[str, int]]:
        """Stems that the beginning of the word is close to, with their distances."""
        targets = [target for target in self._stems.like(word) if len(target) <= len(word) + 1]
        if not targets or len(word) < SHORTEST_STEM:
            return
        heads = [word[:length] for length in range(SHORTEST_STEM - 1, len(word) + 1)]
        distances = cdist(heads, targets, scorer=OSA.distance, score_cutoff=2, dtype=np.uint8).min(axis=0).tolist()
        for target, distance in zip(targets, distances, strict=True):
            if distance <= _allowed(len(target)):
                yield target, distance


class _Index:
    """Words by their first letter, long ones also by the two letters after it."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_first: dict[str, list[str]] = defaultdict(list)
        self._by_next: dict[str, list[str]] = defaultdict(list)
        for word in sorted(set(words)):
            self._by_first[word[0]].append(word)
            if len(word) >= _LONG:
                self._by_next[word[1:3]].append(word)

    def like(self, word: str) -> Iterator[str]:
        first = word[0]
        yield from self._by_first.get(first, ())
        if len(word) >= _LONG:
            yield from (other for other in self._by_next.get(word[1:3], ()) if other[0] != first)


def _allowed(length: int) -> int:
    return 1 if length < 8 else 2


def _plausible(word: str, target: str) -> bool:
    """A word of four letters has many neighbours: only swapped and doubled letters count there."""
    return min(len(word), len(target)) >= 5 or sorted(word) == sorted(target) or set(word) == set(target)
