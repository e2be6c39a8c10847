"""Trigrams find titles in spite of slips, endings and another order of words."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.library.grams import GramIndex

TITLES = ["change your password", "share your calendar", "recall a message", "パス スワ ワー ード"]


@pytest.mark.parametrize(
    ("query", "best"), [("pasword chnage", 0), ("calendars sharing", 1), ("recal mesage", 2), ("スワ ワー", 3)]
)
def test_the_nearest_title_is_found(query: str, best: int) -> None:
    numbers, cosines = GramIndex.build(TITLES).nearest(query, 2)
    assert numbers[0] == best
    assert 0 < cosines[0] <= 1


def test_a_title_is_nearest_to_itself() -> None:
    index = GramIndex.build(TITLES)
    for number, title in enumerate(TITLES):
        numbers, cosines = index.nearest(title, 1)
        assert numbers.tolist() == [number]
        assert cosines[0] == pytest.approx(1.0, abs=1e-3)


def test_the_rarest_trigrams_are_enough() -> None:
    assert GramIndex.build(TITLES).nearest("share your calendar", 1, most=3)[0].tolist() == [1]


def test_rare_words_weigh_more() -> None:
    rare, common = GramIndex.build(TITLES).rarities(["calendar", "your"])
    assert rare > common


@pytest.mark.parametrize("texts", [[], [""], ["a"]])
def test_small_indexes_have_nothing(texts: list[str]) -> None:
    assert GramIndex.build(texts).nearest("password", 3)[0].tolist() == []


@given(st.lists(st.text("abc ", max_size=10), max_size=6), st.text("abc ", max_size=10))
def test_what_is_kept_finds_the_same(texts: list[str], query: str) -> None:
    index = GramIndex.build(texts)
    again = GramIndex.among(index.arrays())
    assert np.array_equal(index.nearest(query, 3)[0], again.nearest(query, 3)[0])
