"""Puts the few candidates that the indexes found into order: word by word, with typos forgiven by degrees."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

_ALIKE = 0.6
"""Words less alike than this have nothing to do with each other."""
_COSINE, _ORDER, _COVERED, _FILLED = 0.2, 0.1, 0.6, 0.1
"""What a title's parts count: trigrams in common, the whole text, the query's words in it, its words in the query."""
_CONTAINED = 0.7
"""What a title of several words counts that a longer question contains, whatever else the question says."""
_MATTERS = 0.25
"""The share of a question that a title has to have for that: in a long story a few words come together by chance."""
_SAME = 0.8
"""Words more alike than this are the same word, in another form or with a slip."""
_BODY = 0.65
"""What the body counts where the title says nothing."""
_BOTH = 0.2
"""What each counts besides the better one."""


def titles(
    asked: Sequence[str], rarities: NDArray[np.float64], labels: Sequence[str], cosines: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """How well each label fits the words that are asked for, 0 to 1; and how many of them it has, numbers and the
    shortest words not counted.

    A label is its words in alphabetical order with spaces between; `cosines` are those of its trigrams.
    """
    parted = [label.split(" ") for label in labels]
    places: dict[str, int] = {}
    flat = [places.setdefault(word, len(places)) for words in parted for word in words]
    sizes = np.fromiter(map(len, parted), np.intp, len(parted))
    starts = np.cumsum(sizes) - sizes
    alike = process.cdist(asked, list(places), scorer=OSA.normalized_similarity, score_cutoff=_ALIKE)[:, flat]
    own = np.maximum.reduceat(alike, starts, axis=1)
    covered = rarities @ own / rarities.sum()
    filled = np.add.reduceat(alike.max(axis=0), starts) / sizes
    telling = np.fromiter(
        (not word.isascii() or (len(word) > 2 and word.isalpha()) for word in asked), bool, len(asked)
    )
    common = ((own >= _SAME) & telling[:, None]).sum(axis=0)
    text = " ".join(sorted(asked))
    order = np.fromiter((fuzz.ratio(text, label) for label in labels), np.float64, len(labels)) / 100
    blend = _COSINE * cosines + _ORDER * order + _COVERED * covered + _FILLED * filled
    contained = _CONTAINED * filled * (common > 1) * np.minimum(1.0, covered / _MATTERS)
    return np.maximum(blend, contained), common


def whole(title: float, body: float) -> float:
    """How well an article fits, 0 to 1, given how well its title and its body do."""
    return (max(title, _BODY * body) + _BOTH * (title + body)) / (1 + 2 * _BOTH)
