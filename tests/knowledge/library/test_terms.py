"""Words find the texts that they are in, and so do words with one slip."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.library.terms import TermIndex, hashes

TEXTS = [["open", "the", "router", "page"], ["open", "the", "calendar"], ["choose", "the", "network", "key"]]


def test_the_text_with_most_words_is_best() -> None:
    numbers, shares, rarities = TermIndex.build(TEXTS).nearest(["open", "calendar"], 3)
    assert numbers.tolist()[:2] == [1, 0]
    assert shares[0] == pytest.approx(1.0)
    assert rarities[1] > rarities[0]


@pytest.mark.parametrize("slip", ["calendra", "calendr", "calenndar", "calemdar"])
def test_one_slip_is_forgiven(slip: str) -> None:
    numbers, shares, _ = TermIndex.build(TEXTS).nearest([slip], 3)
    assert numbers.tolist() == [1]
    assert shares[0] < 1


@pytest.mark.parametrize("word", ["clndr", "kye", "pizza"])
def test_two_slips_and_short_words_are_not(word: str) -> None:
    assert TermIndex.build(TEXTS).nearest([word], 3)[0].tolist() == []


def test_a_long_text_has_words_by_chance() -> None:
    long = [f"word{number}" for number in range(200)]
    texts = [["open", "router"], *([f"x{number}", "open"] for number in range(5)), [*long, "open", "router"]]
    assert TermIndex.build(texts).nearest(["open", "router"], 1)[0].tolist() == [0]


def test_known_words_are_told() -> None:
    assert TermIndex.build(TEXTS).known(hashes(["open", "pizza", "key"])).tolist() == [True, False, True]


@given(st.lists(st.lists(st.text("abcd", min_size=1, max_size=6), max_size=5), max_size=5))
def test_every_word_finds_its_text(texts: list[list[str]]) -> None:
    index = TermIndex.among(TermIndex.build(texts).arrays())
    for number, text in enumerate(texts):
        for word in text:
            assert number in index.nearest([word], len(texts))[0].tolist()
