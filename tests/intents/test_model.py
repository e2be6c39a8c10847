"""How one language reads, and that fitting gives the same weights every time."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from intents.catalog import Catalog, Intent
from intents.content import Language, read_language
from intents.model import Reader, train
from intents.text import fold, words

CATALOG = Catalog(
    {name: Intent(name, name, "essential") for name in ("forgot_password", "thanks", "none")},
    ("gmail",),
    ("PASSWORD", "FORGET", "THANKS"),
)
FILES = {
    "language.toml": 'name = "X"\nnative = "X"\n',
    "lexicon.txt": "PASSWORD: password*\nFORGET: forgot*\nTHANKS: thank*\ngmail: gmail\n",
    "forgot_password.txt": "forgot my password\nmy password is forgotten\nforgot the one for gmail\n",
    "thanks.txt": "thanks\nthank you\nmany thanks to you\n",
    "none.txt": "the weather is fine\nplay some music\nthe music is loud\n",
}


@pytest.fixture
def language(tmp_path: Path) -> Language:
    (tmp_path / "xx").mkdir()
    for name, text in FILES.items():
        (tmp_path / "xx" / name).write_text(text, "utf-8")
    return read_language("xx", CATALOG, tmp_path)[0]


def test_a_reading_counts_words_and_strangers(language: Language) -> None:
    reading = Reader(language).read(words(fold("Forgot my gmail passwords, Zebra!")))
    assert [hit.key for hit in reading.hits] == ["FORGET", "gmail", "PASSWORD"]
    assert (reading.count, reading.unknown) == (5, 1)


def test_words_of_two_phrases_are_known(language: Language) -> None:
    assert Reader(language).known >= {"my", "forgot", "music", "you"}
    assert "weather" not in Reader(language).known


def test_nothing_reads_as_nothing(language: Language) -> None:
    reading = Reader(language).read([])
    assert (list(reading.hits), list(reading.mended), reading.count, reading.unknown) == ([], [], 0, 0)


def test_fitting_is_deterministic_and_tells_its_steps(language: Language) -> None:
    steps = list[str]()
    first = train({"xx": Reader(language)}, CATALOG, steps.append)
    second = train({"xx": Reader(language)}, CATALOG)
    assert steps == ["xx", "concepts"]
    for one, other in ((first.concepts, second.concepts), (first.ngrams["xx"], second.ngrams["xx"])):
        assert np.array_equal(one.used, other.used)
        assert np.array_equal(one.weights, other.weights)
        assert np.array_equal(one.bias, other.bias)
