"""Puts the few candidates that the indexes found into order: word by word, with typos forgiven by degrees."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.library.arrays import Picked

_ALIKE = 0.6
"""Words less alike than this have nothing to do with each other."""
_COSINE, _COVERED, _FILLED = 0.2, 0.7, 0.1
"""What counts: trigrams in common, the question's words that a title has, the title's words that are asked for."""
_CONTAINED = 0.7
"""What a title of several words counts that a longer question contains, whatever else the question says."""
_MATTERS = 0.25
"""The share of a question that a title has to have for that: in a long story a few words come together by chance."""
_SAME = 0.8
"""Words more alike than this are the same word, in another form or with a slip."""
_BODY = 0.8
"""What the body counts where the title says nothing."""
_BOTH = 0.15
"""What each counts besides the better one."""


def titles(
    asked: Sequence[str], rarities: NDArray[np.float64], labels: Picked, cosines: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """How well each label fits the words that are asked for, 0 to 1; and how many of them it has, numbers and the
    shortest words not counted.

    `cosines` are those of the labels' trigrams.
    """
    starts = np.cumsum(labels.sizes) - labels.sizes
    alike = process.cdist(asked, labels.words, scorer=OSA.normalized_similarity, score_cutoff=_ALIKE)[:, labels.flat]
    own = np.maximum.reduceat(alike, starts, axis=1)
    covered = rarities @ own / rarities.sum()
    filled = np.add.reduceat(alike.max(axis=0), starts) / labels.sizes
    telling = np.fromiter(
        (not word.isascii() or (len(word) > 2 and word.isalpha()) for word in asked), bool, len(asked)
    )
    common = ((own >= _SAME) & telling[:, None]).sum(axis=0)
    blend = _COSINE * cosines + _COVERED * covered + _FILLED * filled
    contained = _CONTAINED * filled * (common > 1) * np.minimum(1.0, covered / _MATTERS)
    return np.maximum(blend, contained), common


def whole(title: float, body: float) -> float:
    """How well an article fits, 0 to 1, given how well its title and its body do."""
    return (max(title, _BODY * body) + _BOTH * (title + body)) / (1 + 2 * _BOTH)
