"""Pieces of a file become one text, and each of its lines still knows where it stood."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import card, markup, pieces, plain

STEPS = st.integers(min_value=1, max_value=4)
WORDS = st.sampled_from(["Open it.", "**Now** wait", "See [this](guide)", "two\nlines", "a\n\nb"])


def joined(*texts: str) -> str:
    """The text of pieces that stand below each other."""
    return "\n".join(line for _, line in pieces.join(*(pieces.cut(text.split("\n"), 1) for text in texts)))


def test_cut_keeps_the_numbers_of_lines() -> None:
    """Blank lines around and common indentation go, blank lines within stay."""
    assert pieces.cut(["", "  a", "", "  - b", " "], 7) == ((8, "a"), (9, ""), (10, "- b"))
    assert pieces.cut(["  1. a", "2. b"], 1) == ((1, "1. a"), (2, "2. b"))
    assert pieces.cut(["", " "], 7) == ()


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        (("1. a", "2. b"), "1. a\n2. b"),
        (("1. a\n   more", "2. b\n\nc", "d"), "1. a\n   more\n2. b\n\nc\n\nd"),
        (("- a", "- b", "- c"), "- a\n- b\n- c"),
        (("a\n\n1. b", "   2. c"), "a\n\n1. b\n2. c"),
        (("- a", "* b"), "- a\n\n* b"),
        (("1. a", "- b"), "1. a\n\n- b"),
        (("1. a\n   - b", "- c"), "1. a\n   - b\n\n- c"),
        (("1. a", "b", "2. c"), "1. a\n\nb\n\n2. c"),
        (("a", "", "b"), "a\n\nb"),
        (("", ""), ""),
    ],
)
def test_join(parts: tuple[str, ...], text: str) -> None:
    """Lists of a kind become one, everything else keeps its distance."""
    assert joined(*parts) == text


def test_inspect_tells_lines_of_the_file() -> None:
    """Links and slips stand where they were written, whatever was joined before them."""
    both = pieces.join(pieces.cut(["1. [a](b)"], 3), pieces.cut(["", "2. [c](d) {x}", "", "*e*"], 9))
    links, slips = pieces.inspect(both, named=True)
    assert [(link.target, link.line) for link in links] == [("b", 3), ("d", 10)]
    assert [(slip.what, slip.line) for slip in slips] == [
        ("italics is not allowed", 12),
        ("an unknown placeholder", 10),
    ]


@settings(deadline=None)
@given(STEPS, STEPS, STEPS)
def test_steps_over_three_pieces_are_one_list(first: int, second: int, third: int) -> None:
    """In Markdown, as plain text and on a card, wherever the list is cut."""
    steps = [f"{number}. step" for number in range(1, first + second + third + 1)]
    text = joined(*("\n".join(part) for part in (steps[:first], steps[first:-third], steps[-third:])))
    assert text == plain(text) == "\n".join(steps)
    assert [block["text"] for block in card(text)] == [text]
    assert markup.inspect(text) == ((), ())


@settings(deadline=None)
@given(st.lists(st.lists(WORDS, min_size=1).map("\n\n".join), min_size=1, max_size=3))
def test_paragraphs_stay_apart(parts: list[str]) -> None:
    """Joining adds and loses no paragraph."""
    assert card(joined(*parts)) == [block for part in parts for block in card(part)]


@settings(deadline=None)
@given(st.lists(st.text(alphabet=st.sampled_from("ab *_[]()<>!`#-1.\n&\\:/{}\t")), max_size=3))
def test_never_raises_and_lines_exist(texts: list[str]) -> None:
    """Whatever is written, slips and links stay within the file."""
    both = pieces.join(*(pieces.cut(text.split("\n"), 1) for text in texts))
    links, slips = pieces.inspect(both, named=False)
    numbers = {number for number, _ in both}
    assert {link.line for link in links} | {slip.line for slip in slips} <= numbers
