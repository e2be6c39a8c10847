"""Puts the few candidates that the indexes found into order: word by word, with typos forgiven by degrees."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

_ALIKE = 0.6
"""Words less alike than this have nothing to do with each other."""
_COSINE, _ORDER, _COVERED, _FILLED = 0.3, 0.1, 0.5, 0.1
"""What a title's parts count: trigrams in common, the whole text, the query's words in it, its words in the query."""
_BODY = 0.65
"""What the body counts where the title says nothing."""
_BOTH = 0.2
"""What each counts besides the better one."""


def titles(
    asked: Sequence[str], rarities: NDArray[np.float64], labels: Sequence[str], cosines: NDArray[np.float64]
) -> NDArray[np.float64]:
    """How well each label fits the words that are asked for, 0 to 1.

    A label is its words in alphabetical order with spaces between; `cosines` are those of its trigrams.
    """
    parted = [label.split(" ") for label in labels]
    places: dict[str, int] = {}
    flat = [places.setdefault(word, len(places)) for words in parted for word in words]
    sizes = np.fromiter(map(len, parted), np.intp, len(parted))
    starts = np.cumsum(sizes) - sizes
    alike = process.cdist(asked, list(places), scorer=OSA.normalized_similarity, score_cutoff=_ALIKE)[:, flat]
    covered = rarities @ np.maximum.reduceat(alike, starts, axis=1) / rarities.sum()
    filled = np.add.reduceat(alike.max(axis=0), starts) / sizes
    whole = " ".join(sorted(asked))
    order = np.fromiter((fuzz.ratio(whole, label) for label in labels), np.float64, len(labels)) / 100
    return _COSINE * cosines + _ORDER * order + _COVERED * covered + _FILLED * filled


def whole(title: float, body: float) -> float:
    """How well an article fits, 0 to 1, given how well its title and its body do."""
    return (max(title, _BODY * body) + _BOTH * (title + body)) / (1 + 2 * _BOTH)
