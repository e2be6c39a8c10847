"""Character n-grams and words of a message as hashed features: what people say beyond the listed concepts."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from intents.softmax import Sparse

SIZE = 1 << 16
"""Buckets that features are hashed into."""
_LENGTHS = (2, 3, 4, 5)
_FACTOR = np.uint32(0x01000193)


@lru_cache(maxsize=64)
def ngram_features(words: tuple[str, ...]) -> Sparse:
    """The distinct 2- to 5-grams of the folded words with the spaces around them, the words and the pairs of
    neighbours, of unit length together."""
    text = f" {' '.join(words)} "
    codes = np.frombuffer(text.encode("utf-32-le"), dtype=np.uint32)
    whole = [*words, *(f"{one} {other}" for one, other in pairwise(words))]
    hashed = np.array([crc32(piece.encode()) % SIZE for piece in whole], dtype=np.uint32)
    buckets = np.unique(np.concatenate([hashed, *_hashes(codes)])).astype(np.intp)
    values = np.full(len(buckets), 1 / np.sqrt(max(1, len(buckets))), dtype=np.float32)
    return buckets, values


def _hashes(codes: NDArray[np.uint32]) -> list[NDArray[np.uint32]]:
    found = list[NDArray[np.uint32]]()
    rolling = codes
    for length in range(2, max(_LENGTHS) + 1):
        if len(codes) < length:
            break
        rolling = rolling[: len(codes) - length + 1] * _FACTOR ^ codes[length - 1 :]
        if length in _LENGTHS:
            mixed = (rolling ^ np.uint32(length)) * np.uint32(0x85EBCA6B)
            found.append((mixed ^ (mixed >> np.uint32(15))) % np.uint32(SIZE))
    return found
