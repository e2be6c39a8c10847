"""What one would reach for first: well-known libraries as they come, for the language or for the intent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np
from langdetect import DetectorFactory, LangDetectException, detect
from rapidfuzz import fuzz, process
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC

from intents.catalog import NONE
from tests.bench.messages import Phrase

_NORWEGIAN = {"no": "nb"}
"""langdetect knows one Norwegian and calls it `no`."""


class Intents(Protocol):
    """A way to tell intents; the language is told to it."""

    name: str

    def intent(self, text: str, language: str) -> str:
        """The likeliest intent, `none` among them; this is what is timed."""

    def score(self, text: str, language: str) -> float:
        """What a threshold would decide by: how much more the text is like an intent than like `none`."""


def language_of(text: str) -> str | None:
    """The language that langdetect names; None where it finds none."""
    try:
        found: str = detect(text)
    except LangDetectException:
        return None
    return _NORWEGIAN.get(found, found)


def seed_langdetect() -> None:
    """Without a seed it draws lots and answers now this, now that; its profiles are loaded here as well."""
    DetectorFactory.seed = 0
    detect("warm up")


class ClosestPhrase:
    """rapidfuzz: the example phrase with the best WRatio."""

    name = "rapidfuzz extractOne, WRatio"

    def __init__(self, phrases: Mapping[str, Sequence[Phrase]]) -> None:
        self._phrases = phrases
        self._texts = {code: [text for text, _ in found] for code, found in phrases.items()}

    def intent(self, text: str, language: str) -> str:
        """The intent of the closest phrase."""
        _, _, place = process.extractOne(text, self._texts[language], scorer=fuzz.WRatio)
        return self._phrases[language][place][1]

    def score(self, text: str, language: str) -> float:
        """The best WRatio of a phrase in scope less that of one out of scope, -100 to 100."""
        best = {True: 0.0, False: 0.0}
        for phrase, intent in self._phrases[language]:
            inside = intent != NONE
            best[inside] = max(best[inside], fuzz.WRatio(text, phrase))
        return best[True] - best[False]


class LinearModel:
    """scikit-learn: tf-idf of character 2- to 5-grams within words, and a linear support vector machine a language."""

    name = "scikit-learn tf-idf + LinearSVC"

    def __init__(self, phrases: Mapping[str, Sequence[Phrase]]) -> None:
        self._models: dict[str, Any] = {}
        for code, found in phrases.items():
            model = make_pipeline(TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5)), LinearSVC())
            model.fit([text for text, _ in found], [intent for _, intent in found])
            self._models[code] = model

    def intent(self, text: str, language: str) -> str:
        """The class with the greatest margin."""
        return str(self._models[language].predict([text])[0])

    def score(self, text: str, language: str) -> float:
        """The greatest margin of an intent less that of `none`."""
        model = self._models[language]
        margins = model.decision_function([text])[0]
        out = list(model.classes_).index(NONE)
        return float(np.delete(margins, out).max() - margins[out])
