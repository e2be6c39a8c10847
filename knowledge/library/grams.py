"""An index of short texts by their character trigrams, weighed by rarity: typos and endings cost little."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from knowledge.library.arrays import Arrays, highest

_BITS = 21
"""Of a character; Unicode has no more."""
_SPACE, _END = ord(" "), ord("\n")


@dataclass(frozen=True, slots=True)
class GramIndex:
    """Postings of trigrams; arrays only, so that they can stay on disk."""

    keys: NDArray[np.uint64]
    """The trigrams in order."""
    starts: NDArray[np.uint32]
    """Where each one's texts begin in `texts`; one more at the end."""
    texts: NDArray[np.unsignedinteger]
    """Numbers of texts, in order for each trigram."""
    norms: NDArray[np.float32]
    """The length of each text's vector."""

    @classmethod
    def build(cls, texts: Iterable[str]) -> GramIndex:
        """Indexes texts that are folded already, words with one space between."""
        lines = [f" {text} " for text in texts]
        keys, numbers = _grams("\n".join(lines))
        order = np.argsort(keys, kind="stable")
        keys, numbers = keys[order], numbers[order]
        once = np.ones(len(keys), dtype=bool)
        once[1:] = (keys[1:] != keys[:-1]) | (numbers[1:] != numbers[:-1])
        keys, numbers = keys[once], numbers[once]
        unique, first = np.unique(keys, return_index=True)
        starts = np.append(first, len(keys)).astype(np.uint32)
        weights = np.repeat(_rarity(np.diff(starts), len(lines)) ** 2, np.diff(starts))
        norms = np.sqrt(np.bincount(numbers, weights=weights, minlength=len(lines)))
        kind = np.uint16 if len(lines) <= np.iinfo(np.uint16).max else np.uint32
        return cls(unique, starts, numbers.astype(kind), np.maximum(norms, 1e-9).astype(np.float32))

    @classmethod
    def among(cls, arrays: Arrays) -> GramIndex:
        """The index that was kept in arrays."""
        return cls(*(arrays[f"grams.{name}"] for name in cls.__slots__))

    def arrays(self) -> dict[str, NDArray[Any]]:
        """What has to be kept to have the index again."""
        return {f"grams.{name}": getattr(self, name) for name in self.__slots__}

    def rarities(self, words: Sequence[str]) -> NDArray[np.float64]:
        """How rare each word is, by the trigrams of it that are known."""
        count = len(self.norms)
        rare = np.full(len(words), np.log1p(count))
        for place, word in enumerate(words):
            known = self._known(_grams(f" {word} ")[0])
            if len(known):
                rare[place] = float(_rarity(self.starts[known + 1] - self.starts[known], count).mean())
        return rare

    def _known(self, asked: NDArray[np.uint64]) -> NDArray[np.intp]:
        """The places of the trigrams that any text has."""
        if not len(self.keys):
            return np.empty(0, np.intp)
        places = np.minimum(np.searchsorted(self.keys, asked), len(self.keys) - 1)
        known: NDArray[np.intp] = places[self.keys[places] == asked]
        return known

    def nearest(self, query: str, limit: int, most: int | None = None) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        """The numbers of the best texts for a folded query, best first, with their cosines (0 to 1).

        Only the `most` rarest trigrams look for texts, if that is given: the rest would find nearly all of them.
        """
        count = len(self.norms)
        asked = np.unique(_grams(f" {query} ")[0])
        known = self._known(asked)
        begins, ends = self.starts[known].astype(np.intp), self.starts[known + 1].astype(np.intp)
        weights = _rarity(ends - begins, count) ** 2
        length = float(np.sqrt(weights.sum() + (len(asked) - len(known)) * np.log1p(count) ** 2))
        if most is not None and len(known) > most:
            rarest = np.argsort(ends - begins, kind="stable")[:most]
            begins, ends, weights = begins[rarest], ends[rarest], weights[rarest]
        if not len(begins):
            return np.empty(0, np.intp), np.empty(0)
        hits = np.concatenate(
            [self.texts[begin:end] for begin, end in zip(begins.tolist(), ends.tolist(), strict=True)]
        )
        sums = np.bincount(hits, weights=np.repeat(weights, ends - begins))
        met = np.flatnonzero(sums > 0)
        scores = sums[met] / self.norms[met]
        best = highest(scores, limit)
        return met[best], scores[best] / length


def _rarity(frequency: NDArray[np.integer], count: int) -> NDArray[np.float64]:
    rare: NDArray[np.float64] = np.log1p(count / np.maximum(frequency, 1))
    return rare


def _grams(text: str) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """The trigrams of each line, none of which reaches over a space or a line; and the lines' numbers."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    first, middle, last = points[:-2], points[1:-1], points[2:]
    inside = (middle != _SPACE) & (middle != _END) & (first != _END) & (last != _END)
    at = np.flatnonzero(inside)
    wide = points.astype(np.uint64)
    keys = (wide[at] << np.uint64(2 * _BITS)) | (wide[at + 1] << np.uint64(_BITS)) | wide[at + 2]
    lines = np.cumsum(points == _END)[at]
    return keys, lines
