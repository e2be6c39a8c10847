"""An index of long texts by their words, with forgiveness for one slip in each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from knowledge.library.arrays import Arrays, Strings, highest

_FORGIVEN = 4
"""The fewest characters of a word in which a slip is forgiven."""
_LONGEST = 24
"""Longer words are no words of prose; slips in them are not looked for."""
_SLIP = 0.7
"""What a word counts that is not written as it was asked for."""
_LONG = 0.15
"""How much a text loses that is longer than most, for each time that it is e times as long."""
_NEAR = 1
"""Words of the vocabulary that a misspelt one may mean."""


@dataclass(frozen=True, slots=True)
class TermIndex:
    """Postings of words; arrays only, so that they can stay on disk."""

    hashes: NDArray[np.uint32]
    """Of the words, in order."""
    starts: NDArray[np.uint32]
    """Where each one's texts begin in `texts`; one more at the end."""
    texts: NDArray[np.unsignedinteger]
    shapes: NDArray[np.uint32]
    """Hashes of the words as they are and with one character left out, in order."""
    shaped: NDArray[np.uint32]
    """Which word each shape is of."""
    words: Strings
    lengths: NDArray[np.float32]
    """What the share of each text is divided by: a long text has many words by chance."""
    size: NDArray[np.uint32]
    """One number: how many texts there are."""

    @classmethod
    def build(cls, texts: Sequence[Iterable[str]]) -> TermIndex:
        """Indexes the words of each text."""
        vocabulary: dict[str, int] = {}
        numbers: list[NDArray[np.uint32]] = []
        for text in texts:
            found = {vocabulary.setdefault(word, len(vocabulary)) for word in text}
            numbers.append(np.fromiter(found, np.uint32, len(found)))
        names = list(vocabulary)
        hashed = hashes(names)
        order = np.argsort(hashed, kind="stable")
        rank = np.empty(len(names), np.uint32)
        rank[order] = np.arange(len(names), dtype=np.uint32)
        words = rank[np.concatenate(numbers)] if names else np.empty(0, np.uint32)
        where = np.repeat(np.arange(len(texts), dtype=np.uint32), [len(found) for found in numbers])
        by_word = np.argsort(words, kind="stable")
        kind = np.uint16 if len(texts) <= np.iinfo(np.uint16).max else np.uint32
        starts = np.searchsorted(words[by_word], np.arange(len(names) + 1)).astype(np.uint32)
        shapes, shaped = _shapes([names[at] for at in order.tolist()])
        return cls(
            hashed[order],
            starts,
            where[by_word].astype(kind),
            shapes,
            shaped,
            Strings.of(names[at] for at in order.tolist()),
            _lengths([len(found) for found in numbers]),
            np.array([len(texts)], np.uint32),
        )

    @classmethod
    def among(cls, arrays: Arrays) -> TermIndex:
        """The index that was kept in arrays."""
        names = ("hashes", "starts", "texts", "shapes", "shaped", "lengths", "size")
        return cls(words=Strings.among(arrays, "terms.words"), **{name: arrays[f"terms.{name}"] for name in names})

    def arrays(self) -> dict[str, NDArray[Any]]:
        """What has to be kept to have the index again."""
        names = ("hashes", "starts", "texts", "shapes", "shaped", "lengths", "size")
        return {**{f"terms.{name}": getattr(self, name) for name in names}, **self.words.arrays("terms.words")}

    def nearest(
        self, asked: Sequence[str], limit: int
    ) -> tuple[NDArray[np.intp], NDArray[np.float64], NDArray[np.float64]]:
        """The numbers of the texts with the most of the words, best first; the share that each has (0 to 1); and how
        rare each word is.

        Words count by their rarity; one that no text has counts as the rarest.
        """
        count = int(self.size[0])
        if not asked or not len(self.hashes):
            return np.empty(0, np.intp), np.empty(0), np.ones(len(asked))
        rarities = np.full(len(asked), np.log1p(count))
        words, weights = [], []
        for place, word in enumerate(self._exact(asked)):
            near = [word] if word is not None else self._misspelt(asked[place])
            if near:
                worth = [float(np.log1p(count / self._frequency(at))) for at in near]
                rarities[place] = max(worth)
                words += near
                weights += worth if word is not None else [rare * _SLIP for rare in worth]
        if not words:
            return np.empty(0, np.intp), np.empty(0), rarities
        hits = [self.texts[self.starts[at] : self.starts[at + 1]] for at in words]
        spread = np.repeat(weights, [len(texts) for texts in hits])
        sums = np.bincount(np.concatenate(hits), weights=spread)
        met = np.flatnonzero(sums > 0)
        scores = sums[met] / self.lengths[met]
        best = highest(scores, limit)
        return met[best], np.minimum(scores[best] / rarities.sum(), 1.0), rarities

    def known(self, hashed: NDArray[np.uint32]) -> NDArray[np.bool_]:
        """Which words, given as `hashes`, are known as they are written."""
        if not len(self.hashes):
            return np.zeros(len(hashed), bool)
        same: NDArray[np.bool_] = self.hashes[self.hashes.searchsorted(hashed).clip(max=len(self.hashes) - 1)] == hashed
        return same

    def _exact(self, asked: Sequence[str]) -> list[int | None]:
        """Where each word stands in the vocabulary; two words with one hash are too rare to matter."""
        if not len(self.hashes):
            return [None] * len(asked)
        hashed = hashes(asked)
        places = self.hashes.searchsorted(hashed).clip(max=len(self.hashes) - 1)
        same = (self.hashes[places] == hashed).tolist()
        return [at if known else None for at, known in zip(places.tolist(), same, strict=True)]

    def _frequency(self, at: int) -> int:
        return int(self.starts[at + 1]) - int(self.starts[at])

    def _misspelt(self, word: str) -> list[int]:
        if not _FORGIVEN <= len(word) <= _LONGEST:
            return []
        asked = np.fromiter(_shapes_of(word), np.uint32)
        begins = np.searchsorted(self.shapes, asked)
        ends = np.searchsorted(self.shapes, asked, side="right")
        found = {
            int(near)
            for begin, end in zip(begins.tolist(), ends.tolist(), strict=True)
            for near in self.shaped[begin:end].tolist()
        }
        near = [at for at in found if OSA.distance(word, self.words[at], score_cutoff=1) <= 1]
        return sorted(near, key=self._frequency, reverse=True)[:_NEAR]


def hashes(words: Sequence[str]) -> NDArray[np.uint32]:
    """What words are known by."""
    return np.fromiter((crc32(word.encode("utf-8", "surrogatepass")) for word in words), np.uint32, len(words))


def _lengths(counts: Sequence[int]) -> NDArray[np.float32]:
    common = np.median(counts) if counts else 1.0
    return np.maximum(1.0, 1.0 + _LONG * np.log(np.maximum(counts, 1) / max(common, 1.0))).astype(np.float32)


def _shapes(words: Sequence[str]) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    pairs = [
        (shape, at)
        for at, word in enumerate(words)
        if _FORGIVEN - 1 <= len(word) <= _LONGEST + 1
        for shape in _shapes_of(word)
    ]
    made = np.array(pairs, np.uint32).reshape(-1, 2)
    order = np.argsort(made[:, 0], kind="stable")
    return np.ascontiguousarray(made[order, 0]), np.ascontiguousarray(made[order, 1])


def _shapes_of(word: str) -> Iterator[int]:
    """Hashes of a word and of what is left without one of its characters: two words that share one are near."""
    whole = word.encode("utf-32-le", "surrogatepass")
    yield crc32(whole)
    for at in range(0, len(whole), 4):
        yield crc32(whole[at + 4 :], crc32(whole[:at]))
