"""A message as concepts: the features of the one model that all languages share."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np

from intents.catalog import Catalog
from intents.lexicon import Hit
from intents.softmax import Sparse


class ConceptFeatures:
    """Numbers the features: single concepts, pairs of them, which follows which, and how much is unknown."""

    def __init__(self, catalog: Catalog) -> None:
        keys = (*catalog.concepts, *catalog.accounts)
        self._index = {key: number for number, key in enumerate(keys)}
        count = len(keys)
        self._pairs = count
        self._order = self._pairs + count * count
        self._length = self._order + count * count
        self._unknown = self._length + 5
        self.size = self._unknown + 6

    def __call__(self, hits: Sequence[Hit], words: int, unknown: int) -> Sparse:
        """Features of a message of so many words, so many of them unknown."""
        best: dict[int, float] = {}
        for hit in hits:
            number = self._index.get(hit.key)
            if number is not None:
                best[number] = max(best.get(number, 0.0), hit.weight)
        values = dict(best)
        for (one, weight), (other, other_weight) in combinations(sorted(best.items()), 2):
            values[self._pairs + one * self._pairs + other] = 0.5 * weight * other_weight
        for one, other in self._neighbours(hits):
            values[self._order + one * self._pairs + other] = 0.5
        values[self._length + min(4, words.bit_length())] = 0.5
        if words:
            values[self._unknown + round(5 * unknown / words)] = 0.7
        indices = np.fromiter(values.keys(), dtype=np.intp, count=len(values))
        return indices, np.fromiter(values.values(), dtype=np.float32, count=len(values))

    def _neighbours(self, hits: Sequence[Hit]) -> set[tuple[int, int]]:
        """Which concept comes right after which: who acts for whom is a matter of order."""
        placed = [(hit.start, hit.end, self._index[hit.key]) for hit in hits if hit.key in self._index]
        following = set[tuple[int, int]]()
        for _, end, number in placed:
            next_start = min((start for start, _, _ in placed if start >= end), default=None)
            following.update((number, other) for start, _, other in placed if start == next_start and other != number)
        return following
