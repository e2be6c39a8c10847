"""Weighs in which language a message is written: exact log-evidence from letters and words, the same every time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from langdetect.detector import Detector as Engine
from numpy.typing import NDArray

from intents.letters import DECISIVE, canonical, scripts, without, words
from intents.profiles import FOLDER, STEPS, Profile, read

LETTERS = 1_000
"""Of a message that are weighed; the language of a longer one is clear by then."""
SCALE = 0.15
"""Neighbouring n-grams repeat one another: a plain sum would be several times too sure."""
WORD_WEIGHT = 1.5
"""How much a word counts beside the n-grams in it."""
UNSEEN_GRAM = 0.05 / 10_000
UNSEEN_WORD = 1e-6
SCRIPT_WEIGHT = 3.0
"""Log-evidence of one letter of a script that a single language uses."""
SURE = 30.0
"""The most log-evidence that a script gives."""
LATIN_MINORITY = 3
"""Latin letters among others are names and borrowed words, unless there are this many times more of them."""


_REMEMBERED = 20_000
"""Words whose sums are kept, a bound on memory (some ten megabytes)."""


class _Table:
    """Levels of n-grams or words (rows) in each profile (columns). Bytes: exact sums and a quarter of the memory."""

    def __init__(self, items: Sequence[str], levels: NDArray[np.uint8]) -> None:
        self.items = items
        self.levels = levels
        self.row = {item: number for number, item in enumerate(items)}

    @classmethod
    def of(cls, columns: Sequence[Mapping[str, int]], unseen: float) -> _Table:
        items = sorted(set().union(*columns))
        row = {item: number for number, item in enumerate(items)}
        levels = np.full((len(items), len(columns)), _smooth(np.array([10_000.0]), unseen)[0], dtype=np.uint8)
        for number, column in enumerate(columns):
            places = np.fromiter(map(row.__getitem__, column), dtype=np.intp, count=len(column))
            levels[places, number] = _smooth(np.fromiter(column.values(), dtype=np.float64, count=len(column)), unseen)
        return cls(items, levels)

    def sum(self, found: Iterable[str]) -> NDArray[np.float64]:
        """The log-probability of all that was found and is known, per profile; zeros for nothing."""
        row = self.row
        rows = [row[item] for item in found if item in row]
        total: NDArray[np.float64] = self.levels[rows].sum(axis=0, dtype=np.int32) / -STEPS
        return total


class _Text(NamedTuple):
    """All that the engine needs of itself to cut a text into the n-grams that it knows."""

    text: str
    word_lang_prob_map: Mapping[str, int]


class Detector:
    """Gives the same evidence for the same text for ever; threads may share it."""

    languages: tuple[str, ...]
    """Codes, in the order of the columns of `evidence`."""

    def __init__(self, names: Sequence[str], grams: _Table, found_words: _Table) -> None:
        self._names = names
        self._grams = grams
        self._words = found_words
        self._seen: dict[str, NDArray[np.float64]] = {}
        owners = [name.partition("~")[0] for name in names]
        self.languages = tuple(sorted({*owners, *DECISIVE.values()}))
        self._column = {language: number for number, language in enumerate(self.languages)}
        self._starts = [number for number, owner in enumerate(owners) if owner not in owners[:number]]
        self._targets = [self._column[owners[start]] for start in self._starts]

    @classmethod
    def load(cls, folder: Path | None = None) -> Detector:
        """From the folder's profiles. Raises OSError or ValueError when one is missing its shape."""
        return cls.of(read(folder or FOLDER))

    @classmethod
    def of(cls, profiles: Iterable[Profile]) -> Detector:
        """From profiles in any order."""
        profiles = sorted(profiles, key=lambda profile: profile.name.partition("~"))
        grams = _Table.of([profile.grams for profile in profiles], UNSEEN_GRAM)
        return cls([profile.name for profile in profiles], grams, _Table.of([p.words for p in profiles], UNSEEN_WORD))

    def to_arrays(self) -> dict[str, NDArray[Any]]:
        """The compiled form: text as UTF-8 bytes, one item a line, and tables [items, profiles] of uint8."""
        return {
            "names": _pack(self._names),
            "grams": _pack(self._grams.items),
            "gram_levels": self._grams.levels,
            "words": _pack(self._words.items),
            "word_levels": self._words.levels,
        }

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> Detector:
        """The reverse of `to_arrays`. Raises KeyError when an array is missing."""
        grams = _Table(_unpack(arrays["grams"]), arrays["gram_levels"])
        return cls(_unpack(arrays["names"]), grams, _Table(_unpack(arrays["words"]), arrays["word_levels"]))

    def evidence(self, text: str) -> NDArray[np.float32]:
        """Log-evidence per language, shape (len(languages),), at most 0; all zeros when the text says nothing."""
        letters = canonical(text)[:LETTERS]
        count = scripts(letters)
        latin = count.pop("LATIN", 0)
        if count.total() * LATIN_MINORITY > latin:
            letters = without(letters, "LATIN") if latin else letters
            mostly = _decisive(count)
            if mostly:
                return self._only(mostly, count.total())
        return self._weigh(letters)

    def _weigh(self, letters: str) -> NDArray[np.float32]:
        grams = np.sum([self._grams_of(word) for word in letters.split()], axis=0)
        if not grams.any():
            return np.zeros(len(self.languages), dtype=np.float32)
        scores = SCALE * (grams + WORD_WEIGHT * self._words.sum(words(letters)))
        result = np.full(len(self.languages), scores.min())
        result[self._targets] = np.logaddexp.reduceat(scores, self._starts)
        return np.asarray(result - result.max(), dtype=np.float32)

    def _grams_of(self, word: str) -> NDArray[np.float64]:
        """The sum of a word's n-grams per profile. No n-gram reaches over a space, and people use the same words."""
        found = self._seen.get(word)
        if found is None:
            if len(self._seen) >= _REMEMBERED:
                self._seen.clear()
            found = self._seen[word] = self._grams.sum(self._extract(word))
        return found

    def _extract(self, word: str) -> list[str]:
        # The public way draws n-grams by lot, and a whole engine per message would cost a third more time.
        grams: list[str] = Engine._extract_ngrams(_Text(f"{word} ", self._grams.row))  # noqa: SLF001
        return grams

    def _only(self, language: str, letters: int) -> NDArray[np.float32]:
        result = np.full(len(self.languages), -min(SURE, SCRIPT_WEIGHT * letters), dtype=np.float32)
        result[self._column[language]] = 0
        return result


def _decisive(count: Mapping[str, int]) -> str | None:
    """The language that the commonest script gives away; ideographs among kana are Japanese."""
    kana = count.get("HIRAGANA", 0) + count.get("KATAKANA", 0)
    if kana and kana * 3 >= sum(count.values()):
        return "ja"
    return DECISIVE.get(max(count, key=lambda name: (count[name], name)))


def _smooth(levels: NDArray[np.float64], unseen: float) -> NDArray[np.float64]:
    """Levels after every probability has got `unseen` more, so that none is zero."""
    return np.round(-STEPS * np.log(np.exp(levels / -STEPS) + unseen))


def _pack(items: Sequence[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(items).encode(), dtype=np.uint8)


def _unpack(packed: NDArray[np.uint8]) -> list[str]:
    return packed.tobytes().decode().split("\n")
