"""The Markdown of content is read exactly, and what goes beyond it is told."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import markup
from knowledge.markup import Link


def test_links_keep_title_target_and_line() -> None:
    """Targets are not encoded, titles may hold bold, lines are those where the link starts."""
    links, slips = markup.inspect("One\n[**a** b](x.{account}) and\n[c\nd](y)\n\n- [e](z)")
    assert links == (Link("a b", "x.{account}", 1), Link("c d", "y", 2), Link("e", "z", 5))
    assert slips == ()


def test_escaped_marks_are_text() -> None:
    """A star or a bracket behind a backslash is only that."""
    assert markup.inspect(r"2 \* 3 \[x\] 4") == ((), ())


def test_lists_and_bold_are_fine() -> None:
    """All that content may use passes."""
    assert markup.inspect("1. a\n2. **b**\n\n- c\n  - d\n\ne  \nf")[1] == ()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("1. a\n2. b\n\nc\n\n1. d", []),
        ("1. a\n   1. b\n   2. c\n2. d\n   - e", []),
        ("2. a\n3. b", [0]),
        ("1. a\n1. b", [1]),
        ("1. a\n3. b\n4. c", [1]),
        ("1. a\n\nb\n\n2. c", [4]),
        ("- 1. a\n  3. b", [1]),
    ],
)
def test_numbers_of_a_list_count(text: str, lines: list[int]) -> None:
    """What stands in the file is what everybody sees, however a channel shows lists; one gap is told once."""
    assert [slip.line for slip in markup.inspect(text)[1]] == lines


def test_addresses_are_no_links_to_ids() -> None:
    """A whole address is a slip, not a link that could be looked up."""
    links, slips = markup.inspect("[a](https://x.example) <mailto:a@b.example> [c](/d)")
    assert links == ()
    assert [slip.line for slip in slips] == [0, 0, 0]


def test_rendered_links_are_found_whole() -> None:
    """After filling, the addresses come out as they are."""
    url = "https://x.example/?a=%2F&b=1&copy=2#c"
    assert markup.links(f"1. [t]({url})") == (Link("t", url, 0),)


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("ab *_[]()<>!`#-1.\n&\\:/{}")) | st.text())
def test_never_raises_and_lines_exist(text: str) -> None:
    """Whatever is written, lines stay within the text."""
    links, slips = markup.inspect(text)
    lines = text.count("\n") + text.count("\r") + 1
    assert all(0 <= line < lines for line in [link.line for link in links] + [slip.line for slip in slips])
