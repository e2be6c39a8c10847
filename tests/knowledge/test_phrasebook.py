"""Strings are said with the language's own plurals, and a slip costs one string."""

from __future__ import annotations

from enum import StrEnum

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.phrasebook import Phrasebook

LATVIAN = """letters = { $count ->
    [zero] { $count } burtu
    [one] { $count } burts
   *[other] { $count } burti
}
name = Sveiki, { $name }!
broken = { $x
whole = Viss kārtībā
"""


def said(book: Phrasebook, id: str, **values: object) -> str:
    made = book.format(id, values)
    assert made is not None
    return made[0]


def test_plurals() -> None:
    """Latvian counts in three ways."""
    book = Phrasebook("lv", LATVIAN, "lv")
    texts = [said(book, "letters", count=count) for count in (0, 1, 2, 11, 21)]
    assert texts == ["0 burtu", "1 burts", "2 burti", "11 burtu", "21 burts"]


def test_arabic_has_six_forms() -> None:
    """The rules are the language's, not English ones."""
    forms = "".join(f"\n    [{form}] {form}" for form in ("zero", "one", "two", "few", "many"))
    book = Phrasebook("ar", f"n = {{ $n ->{forms}\n   *[other] other\n}}\n", "ar")
    assert [said(book, "n", n=n) for n in (0, 1, 2, 3, 11, 100)] == ["zero", "one", "two", "few", "many", "other"]


def test_large_numbers_are_written_as_the_language_does() -> None:
    """Thousands are set apart."""
    assert said(Phrasebook("en", "n = { $n }\n", "en"), "n", n=4000) == "4,000"


def test_broken_string_costs_itself_only() -> None:
    """The strings around a syntax error still work."""
    book = Phrasebook("lv", LATVIAN, "lv/strings.ftl")
    assert book.format("broken", {}) is None
    assert said(book, "whole") == "Viss kārtībā"
    assert [(fault.path, fault.line) for fault in book.faults] == [("lv/strings.ftl", 7)]


def test_missing_value_is_told() -> None:
    """The caller learns that a sentence is not whole."""
    assert Phrasebook("lv", LATVIAN, "lv").format("name", {}) == ("Sveiki, name!", False)


def test_values_of_any_type() -> None:
    """Enumerations and objects are written as their text."""
    kind = StrEnum("kind", {"A": "alpha"})
    book = Phrasebook("lv", LATVIAN, "lv")
    assert said(book, "name", name=kind.A) == "Sveiki, alpha!"
    assert said(book, "name", name=None) == "Sveiki, None!"
    assert said(book, "name", name=True) == "Sveiki, True!"


@pytest.mark.parametrize(
    ("language", "value", "isolated"),
    [
        ("en", "Ann", False),
        ("en", "עברית", True),
        ("he", "עברית", False),
        ("he", "Microsoft 365", True),
        ("he", "help@firm.example", False),
        ("ar", "https://x.example", False),
    ],
)
def test_only_names_of_the_other_direction_are_isolated(language: str, value: str, isolated: bool) -> None:
    """Invisible marks stand only where the direction turns, and never at an address."""
    text = said(Phrasebook(language, "n = ({ $n })\n", language), "n", n=value)
    assert text == (f"(\u2068{value}\u2069)" if isolated else f"({value})")


def test_unknown_language_speaks_by_english_rules() -> None:
    """A folder of any name can be read."""
    assert said(Phrasebook("qqq", "n = { $n }\n", "qqq"), "n", n=4000) == "4,000"


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("ab={}$ \n-*[]>.#\"'1")) | st.text())
def test_never_raises(text: str) -> None:
    """Any text is a phrasebook, and whatever it holds can be asked for."""
    book = Phrasebook("lv", text, "lv")
    assert all(1 <= fault.line <= text.count("\n") + 1 for fault in (*book.faults, *book.examine()))
    for id in book.ids():
        book.format(id, {"a": "x", "b": 2})
