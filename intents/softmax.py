"""A linear softmax over sparse features: applied with numpy alone, fitted with scikit-learn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Sparse = tuple[NDArray[np.intp], Floats]
"""Indices of the features that are present, and their values."""


@dataclass(frozen=True)
class Softmax:
    """Weights of the features that were ever seen; the others weigh nothing."""

    rows: NDArray[np.int32]
    """Shape [features]: the feature's row of `weights`; row 0 is all zeros, for features never seen."""
    weights: NDArray[np.float16]
    """Shape [rows, classes]."""
    bias: Floats
    """Shape [classes]."""

    @classmethod
    def of(cls, size: int, used: NDArray[np.intp], weights: NDArray[np.float16], bias: Floats) -> Softmax:
        """A softmax over `size` features of which only those in `used` have weights, a row each."""
        rows = np.zeros(size, dtype=np.int32)
        rows[used] = np.arange(1, len(used) + 1)
        return cls(rows, np.vstack([np.zeros_like(weights[:1]), weights]), bias)

    @property
    def used(self) -> NDArray[np.intp]:
        """The features that have a row, by row."""
        features = np.flatnonzero(self.rows)
        return features[np.argsort(self.rows[features])]

    def log_probabilities(self, features: Sparse) -> Floats:
        """Natural logarithms of the classes' probabilities, shape [classes]."""
        indices, values = features
        scores = values @ self.weights[self.rows[indices]].astype(np.float32) + self.bias
        return log_softmax(scores)


def log_softmax(scores: Floats) -> Floats:
    """Scores as log-probabilities."""
    shifted = scores - scores.max()
    return np.asarray(shifted - np.log(np.exp(shifted).sum()), dtype=np.float32)


def fit(
    examples: Sequence[Sparse],
    labels: Sequence[int],
    *,
    size: int,
    classes: int,
    strength: float,
    sample_weights: Sequence[float] | None = None,
    at_least: int = 1,
) -> Softmax:
    """Fits a softmax of `size` features; `strength` is the inverse of the regularisation (scikit-learn's C).
    Features in fewer than `at_least` examples are left out: they teach nothing that holds elsewhere."""
    from scipy.sparse import csr_matrix  # noqa: PLC0415  only needed when the content has changed
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415
    from threadpoolctl import threadpool_limits  # noqa: PLC0415

    lengths = [len(indices) for indices, _ in examples]
    columns = np.concatenate([indices for indices, _ in examples])
    values = np.concatenate([values for _, values in examples])
    matrix = csr_matrix((values, columns, np.cumsum([0, *lengths])), shape=(len(examples), size), dtype=np.float64)
    used = np.flatnonzero(np.bincount(columns, minlength=size) >= at_least)
    matrix = matrix[:, used]
    # Where there are fewer examples than features, the best weights are sums of examples: fitting those sums instead,
    # in coordinates that keep lengths (Cholesky), finds the same optimum many times sooner.
    few = len(examples) < len(used)
    model = LogisticRegression(C=strength, max_iter=200, tol=1e-3)
    with threadpool_limits(1):  # so much is too little for two threads: they would only wait for each other
        lower = np.linalg.cholesky((matrix @ matrix.T).toarray() + 1e-6 * np.eye(len(examples))) if few else matrix
        model.fit(lower, labels, sample_weight=sample_weights)
        coefficients = matrix.T @ np.linalg.solve(lower.T, model.coef_.T) if few else model.coef_.T
    weights = np.zeros((len(used), classes), dtype=np.float16)
    bias = np.full(classes, -20.0, dtype=np.float32)
    weights[:, model.classes_] = coefficients
    bias[model.classes_] = model.intercept_
    return Softmax.of(size, used.astype(np.intp), weights, bias)
