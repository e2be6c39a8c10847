"""How good the understanding is: pure numbers from outcomes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields

import numpy as np

from intents.outcomes import Outcome

KEPT = 0.95
"""Share of the in-scope messages at whose threshold curves are compared."""
BINS = 20
"""Bars of the confidence histogram."""


@dataclass(frozen=True, slots=True)
class Rates:
    """One row of the first table. Shares are 0 to 1; None where there is no message to judge by."""

    messages: int
    language: float | None
    """Language right."""
    top1: float | None
    """In scope: the likeliest intent is right."""
    served: float | None
    """In scope: right within the answer or the choices."""
    wrong_answers: float | None
    """In scope: answered at once with a wrong intent."""
    answered: float | None
    """Out of scope: answered at once."""
    shown: float | None
    """Out of scope: answered or offered something."""
    accounts_found: float | None
    """Of the messages that name an account: that one found."""
    accounts_invented: float | None
    """Of the messages that name none: one found."""
    mean_ms: float | None
    p99_ms: float | None


@dataclass(frozen=True, slots=True)
class Quality:
    """How well one intent is told from the others, by the likeliest intent."""

    messages: int
    precision: float | None
    recall: float | None


@dataclass(frozen=True, slots=True)
class Point:
    """What a threshold would do, as shares of 0 to 1."""

    threshold: float
    kept: float
    """In-scope messages at or above it."""
    let_in: float
    """Out-of-scope messages at or above it."""


@dataclass(frozen=True, slots=True)
class Measured:
    """All numbers of one evaluation."""

    languages: Mapping[str, Rates]
    macro: Rates
    """Every language weighs the same."""
    intents: Mapping[str, Quality]
    matrix: Mapping[tuple[str, str], int]
    """(labelled intent, likeliest intent) and how often."""
    histogram: Mapping[str, tuple[int, ...]]
    curve: tuple[Point, ...]
    mark: Point | None
    """The strictest threshold that keeps `KEPT` of the in-scope messages."""


def measure(outcomes: Sequence[Outcome], intents: Iterable[str]) -> Measured:
    """Every number there is, of these messages and in this order of the intents."""
    languages, matrix, curve = rates_by_language(outcomes), confusion(outcomes), threshold_curve(outcomes)
    return Measured(
        languages=languages,
        macro=macro_average(languages.values()),
        intents=qualities(matrix, intents),
        matrix=matrix,
        histogram=histogram(outcomes),
        curve=tuple(curve),
        mark=point_kept(curve),
    )


def confusions(matrix: Mapping[tuple[str, str], int], most: int = 12) -> list[tuple[str, str, int]]:
    """The commonest mistakes: labelled intent, likeliest intent, how often; commonest first."""
    wrong = [(label, intent, count) for (label, intent), count in matrix.items() if label != intent and count]
    return sorted(wrong, key=lambda row: (-row[2], row[0], row[1]))[:most]


def rates(outcomes: Sequence[Outcome]) -> Rates:
    """The row of these messages."""
    inside = [outcome for outcome in outcomes if outcome.in_scope]
    outside = [outcome for outcome in outcomes if not outcome.in_scope]
    named = [outcome for outcome in outcomes if outcome.message.account is not None]
    nameless = [outcome for outcome in outcomes if outcome.message.account is None]
    times = [outcome.milliseconds for outcome in outcomes]
    return Rates(
        messages=len(outcomes),
        language=_share(outcomes, lambda outcome: outcome.language_right),
        top1=_share(inside, lambda outcome: outcome.intent_right),
        served=_share(inside, lambda outcome: outcome.served),
        wrong_answers=_share(inside, lambda outcome: outcome.answered and not outcome.served),
        answered=_share(outside, lambda outcome: outcome.answered),
        shown=_share(outside, lambda outcome: bool(outcome.shown)),
        accounts_found=_share(named, lambda outcome: outcome.account_right),
        accounts_invented=_share(nameless, lambda outcome: not outcome.account_right),
        mean_ms=float(np.mean(times)) if times else None,
        p99_ms=float(np.percentile(times, 99)) if times else None,
    )


def rates_by_language(outcomes: Iterable[Outcome]) -> dict[str, Rates]:
    """A row for each labelled language, in the order of the messages."""
    groups: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        groups.setdefault(outcome.message.language, []).append(outcome)
    return {language: rates(group) for language, group in groups.items()}


def macro_average(rows: Iterable[Rates]) -> Rates:
    """Every language weighs the same, whatever its number of messages; a language without a rate does not count in
    it. `messages` is the sum."""
    rows = list(rows)
    means: dict[str, float | None] = {}
    for name in (field.name for field in fields(Rates)):
        values = [value for row in rows if (value := getattr(row, name)) is not None]
        means[name] = float(np.mean(values)) if values else None
    return Rates(**{**means, "messages": sum(row.messages for row in rows)})  # type: ignore[arg-type]


def confusion(outcomes: Iterable[Outcome]) -> Counter[tuple[str, str]]:
    """How often (labelled intent, likeliest intent) occurs."""
    return Counter((outcome.message.intent, outcome.understanding.intent) for outcome in outcomes)


def qualities(matrix: Mapping[tuple[str, str], int], intents: Iterable[str]) -> dict[str, Quality]:
    """Precision and recall of each intent of a confusion matrix; an intent that never occurs has neither."""
    meant, said = Counter[str](), Counter[str]()
    for (label, intent), count in matrix.items():
        meant[label] += count
        said[intent] += count
    return {
        intent: Quality(
            meant[intent],
            matrix.get((intent, intent), 0) / said[intent] if said[intent] else None,
            matrix.get((intent, intent), 0) / meant[intent] if meant[intent] else None,
        )
        for intent in intents
    }


def histogram(outcomes: Iterable[Outcome]) -> dict[str, tuple[int, ...]]:
    """Messages by confidence in `BINS` equal steps from 0 to 1: in scope and `right`, `wrong`, and `out of scope`."""
    counts = {kind: [0] * BINS for kind in ("right", "wrong", "out of scope")}
    for outcome in outcomes:
        kind = ("right" if outcome.intent_right else "wrong") if outcome.in_scope else "out of scope"
        counts[kind][min(BINS - 1, max(0, int(outcome.understanding.confidence * BINS)))] += 1
    return {kind: tuple(bars) for kind, bars in counts.items()}


def threshold_curve(outcomes: Iterable[Outcome]) -> list[Point]:
    """A point for every score that occurs, strictest first; empty unless there are messages of both kinds."""
    outcomes = list(outcomes)
    inside = np.sort([outcome.score for outcome in outcomes if outcome.in_scope])
    outside = np.sort([outcome.score for outcome in outcomes if not outcome.in_scope])
    if not len(inside) or not len(outside):
        return []
    thresholds = np.unique(np.concatenate([inside, outside]))[::-1]
    kept = 1 - np.searchsorted(inside, thresholds) / len(inside)
    let_in = 1 - np.searchsorted(outside, thresholds) / len(outside)
    return [Point(*map(float, point)) for point in zip(thresholds, kept, let_in, strict=True)]


def point_kept(curve: Iterable[Point], kept: float = KEPT) -> Point | None:
    """The strictest threshold that keeps so many of the in-scope messages."""
    return next((point for point in curve if point.kept >= kept - 1e-9), None)


def _share(outcomes: Sequence[Outcome], holds: Callable[[Outcome], bool]) -> float | None:
    return sum(map(holds, outcomes)) / len(outcomes) if outcomes else None
