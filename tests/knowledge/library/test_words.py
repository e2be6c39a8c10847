"""Texts of every script are parted into what they can be found by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.library.words import fold, terms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mainīt PAROLI!", ["mainit", "paroli"]),
        ("Wi-Fi parole", ["wifi", "wi", "fi", "parole"]),
        ("wifi", ["wifi"]),
        ("FAILED_TO_FIND 0x15", ["failed", "to", "find", "0x15"]),
        ("Blåbær på øya", ["blabaer", "pa", "oya"]),
        ("パスワード", ["パス", "スワ", "ワー", "ード"]),
        ("ｐａｓｓword", ["password"]),
        ("Teamsで会議", ["teams", "で会", "会議"]),
        ("รหัส", ["รห", "หั", "ัส"]),
        ("पासवर्ड बदलें", ["पासवर्ड", "बदलें"]),
        ("كلمةُ المرور", ["كلمة", "المرور"]),
        ("字", ["字"]),
        ("…", []),
    ],
)
def test_terms(text: str, expected: list[str]) -> None:
    assert list(terms(text)) == expected


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=40))
def test_terms_are_words_without_spaces(text: str) -> None:
    assert all(term and not any(character.isspace() for character in term) for term in terms(text))
