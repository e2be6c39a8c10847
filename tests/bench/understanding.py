"""How long it takes to understand a message and how often that is right, beside well-known libraries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter_ns

import numpy as np

from intents import Loaded, load
from intents.catalog import NONE
from intents.detector import Detector
from intents.metrics import KEPT
from intents.outcomes import Labelled, Outcome
from tests.bench.baselines import ClosestPhrase, Intents, LinearModel, language_of, seed_langdetect
from tests.bench.messages import labelled, misspelt, phrases

PASSES = 3
"""Times that every message is read; the median counts, so that other work on the machine does not."""
OURS, FRESH = "understand", "understand, a new slip each time"


@dataclass(frozen=True, slots=True)
class Method:
    """Time and accuracy of one way to read messages. Shares are 0 to 1, None for what it does not tell."""

    name: str
    mean_us: float
    p50_us: float
    p99_us: float
    language: float | None = None
    """Messages whose language is named exactly."""
    top1: float | None = None
    """Messages in scope whose likeliest intent is right."""
    let_in: float | None = None
    """Messages out of scope that are answered by the threshold that answers `KEPT` of those in scope."""


def measure(cache: Path) -> list[Method]:
    """All methods on all messages, ours first; about 20 seconds, and the time to fit the model if `cache` is empty."""
    messages, loaded = labelled(), load(cache)
    seed_langdetect()
    known = phrases(loaded.languages)
    return [
        *_ours(loaded, messages),
        _letters(messages),
        _langdetect(messages),
        _intents(ClosestPhrase(known), messages),
        _intents(LinearModel(known), messages),
    ]


def _ours(loaded: Loaded, messages: Sequence[Labelled]) -> list[Method]:
    def read(message: Labelled) -> object:
        return loaded.understander.understand(message.text)

    outcomes = [Outcome(message, loaded.understander.understand(message.text), 0.0) for message in messages]
    language = _share(outcome.language_right for outcome in outcomes)
    top1 = _share(outcome.intent_right for outcome in outcomes if outcome.in_scope)
    let_in = _let_in(messages, [outcome.score for outcome in outcomes])
    seen = _times(read, [messages] * PASSES)
    fresh = _times(read, [misspelt(messages, seed) for seed in range(PASSES)])
    return [Method(OURS, *seen, language, top1, let_in), Method(FRESH, *fresh)]


def _letters(messages: Sequence[Labelled]) -> Method:
    detector = Detector.load()
    named = [detector.languages[int(detector.evidence(message.text).argmax())] for message in messages]
    right = _share(found == message.language for found, message in zip(named, messages, strict=True))
    times = _times(lambda message: detector.evidence(message.text), [messages] * PASSES)
    return Method("our detector alone", *times, language=right)


def _langdetect(messages: Sequence[Labelled]) -> Method:
    right = _share(language_of(message.text) == message.language for message in messages)
    return Method("langdetect", *_times(lambda message: language_of(message.text), [messages] * PASSES), language=right)


def _intents(method: Intents, messages: Sequence[Labelled]) -> Method:
    top1 = _share(method.intent(m.text, m.language) == m.intent for m in messages if m.intent != NONE)
    let_in = _let_in(messages, [method.score(m.text, m.language) for m in messages])
    times = _times(lambda message: method.intent(message.text, message.language), [messages] * PASSES)
    return Method(method.name, *times, top1=top1, let_in=let_in)


def _times(read: Callable[[Labelled], object], passes: Sequence[Sequence[Labelled]]) -> tuple[float, float, float]:
    """Mean, median and 99th percentile over the messages, in microseconds."""
    taken = []
    for messages in passes:
        times = []
        for message in messages:
            started = perf_counter_ns()
            read(message)
            times.append((perf_counter_ns() - started) / 1000)
        taken.append(times)
    each = [median(times) for times in zip(*taken, strict=True)]
    return float(np.mean(each)), float(np.percentile(each, 50)), float(np.percentile(each, 99))


def _share(rights: Iterable[bool]) -> float:
    return float(np.mean(list(rights)))


def _let_in(messages: Sequence[Labelled], scores: Sequence[float]) -> float:
    inside = [score for message, score in zip(messages, scores, strict=True) if message.intent != NONE]
    outside = [score for message, score in zip(messages, scores, strict=True) if message.intent == NONE]
    threshold = np.quantile(inside, 1 - KEPT, method="lower")
    return _share(bool(score >= threshold) for score in outside)
