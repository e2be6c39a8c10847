"""An article is shown in a few parts, in the little Markdown that replies use."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import plain
from knowledge.library.article import Link
from knowledge.library.excerpt import LONGEST, parts


def texts(body: str) -> list[str]:
    return [text for text, _ in parts(body, lambda _: True)]


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("## Part ##\n\ntext", "**Part**\n\ntext"),
        ("> a note\n> on two lines", "a note\non two lines"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "- a – b\n- 1 – 2"),
        ("1. one\n\n2. two\n   more\n\ntext", "1. one\n2. two\n   more\n\ntext"),
        ("- one\n- two", "- one\n- two"),
        ("a\n\n---\n\nb", "a\n\nb"),
        ("```\ncode\n```", "```\ncode\n```"),
    ],
)
def test_blocks_are_shown_plainly(body: str, shown: str) -> None:
    assert texts(body) == [shown]


def test_a_long_article_has_parts() -> None:
    steps = "\n".join(f"{number}. Step number {number}." for number in range(1, 11))
    assert [text.count("\n") + 1 for text in texts(steps)] == [6, 4]
    assert texts(steps)[1].startswith("7. Step number 7.")
    assert all(len(text) <= LONGEST + 2 for text in texts("\n\n".join(["word " * 50] * 6)))


def test_links_that_are_not_allowed_are_text() -> None:
    ((text, links),) = parts("[a](https://a.example/) [**b**](https://b.example/x(1))", lambda url: "b.example" in url)
    assert text == "a [**b**](https://b.example/x(1))"
    assert links == (Link("b", "https://b.example/x(1)"),)


def test_bare_addresses_are_links_as_well() -> None:
    body = "Go to https://b.example/x. Not to https://a.example/, `https://a.example/` is code."
    ((text, links),) = parts(body, lambda url: "b.example" in url)
    assert text == "Go to [https://b.example/x](https://b.example/x). Not to a.example/, `https://a.example/` is code."
    assert links == (Link("https://b.example/x", "https://b.example/x"),)


def test_an_empty_article_has_no_part() -> None:
    assert texts("") == []


@given(
    st.lists(
        st.sampled_from(
            ["a", " ", "\n", "\n\n", "- ", "1. ", "> ", "# ", "|", "---", "```\n", "**", "[x](https://x/)"]
        ),
        max_size=25,
    )
)
def test_no_word_is_lost(pieces: list[str]) -> None:
    body = "".join(pieces)
    shown = "\n\n".join(texts(body))
    assert plain(shown).count("a") >= min(1, plain(body).count("a"))
