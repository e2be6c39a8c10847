"""Replies become plain text and card elements without losing words or links."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import card, plain

WORDS = st.text(alphabet="abc åžš", min_size=1, max_size=8).map(lambda text: f"w{text.strip()}")
INLINE = st.lists(
    WORDS | WORDS.map(lambda word: f"**{word}**") | WORDS.map(lambda word: f"[{word}](https://x.example/?a=1&b={len(word)})"),
    min_size=1,
    max_size=5,
).map(" ".join)  # fmt: skip
BLOCK = (
    INLINE
    | st.lists(INLINE, min_size=1).map(lambda items: "\n".join(f"- {item}" for item in items))
    | st.lists(INLINE, min_size=1).map(lambda items: "\n".join(f"{n}. {item}" for n, item in enumerate(items, 1)))
)
REPLY = st.lists(BLOCK, min_size=1, max_size=4).map("\n\n".join)


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("**Bold** and *soft*", "Bold and soft"),
        ("1. a\n2. b", "1. a\n2. b"),
        ("7. a\n8. b", "7. a\n8. b"),
        ("- a\n- b", "• a\n• b"),
        ("- a\n\n- b", "• a\n• b"),
        ("1. a\n   - b\n   - c\n2. d", "1. a\n   • b\n   • c\n2. d"),
        ("1. one\n   two", "1. one\n   two"),
        ("one\ntwo  \nthree", "one\ntwo\nthree"),
        ("[a](https://x.example) [b](https://y.example)", "a [1] b [2]\n\n[1] https://x.example\n[2] https://y.example"),
        ("[a](https://x.example) [b](https://x.example)", "a [1] b [1]\n\n[1] https://x.example"),
        ("[**a**](https://x.example/?a=%2F&b=1#/c)", "a [1]\n\n[1] https://x.example/?a=%2F&b=1#/c"),
        ("[](https://x.example)", "[1]\n\n[1] https://x.example"),
        ("<https://x.example>", "https://x.example"),
        ("[a](javascript:alert(1))", "[a](javascript:alert(1))"),
        ("a <b>c</b> &amp; d", "a <b>c</b> & d"),
        ("![picture](https://x.example)", "picture"),
        ("# Title\n\ntext", "Title\n\ntext"),
        ("> said", "said"),
        ("```\ncode\n```", "code"),
        ("a\n\n---\n\nb", "a\n\nb"),
        (r"2 \* 3 \[x\]", "2 * 3 [x]"),
        ("", ""),
    ],
)  # fmt: skip
def test_plain(markdown: str, text: str) -> None:
    """Lists stay, bold goes, links get a number."""
    assert plain(markdown) == text


def test_card_has_one_block_for_each_paragraph_or_list() -> None:
    """Links and bold stay Markdown, which cards understand."""
    assert card("**A**\n\n1. b [c](https://x.example)\n2. d\n\ne\nf") == [
        {"type": "TextBlock", "text": "**A**", "wrap": True},
        {"type": "TextBlock", "text": "1. b [c](https://x.example)\n2. d", "wrap": True},
        {"type": "TextBlock", "text": "e\nf", "wrap": True},
    ]


def test_card_turns_what_cards_cannot_show() -> None:
    """Headings get weight, quotations lose their mark, rulers go."""
    assert card("# A\n\n> b\n\n---\n\n```\nc\n```\n\n- d\r\n- e") == [
        {"type": "TextBlock", "text": "A", "wrap": True, "weight": "Bolder"},
        {"type": "TextBlock", "text": "b", "wrap": True},
        {"type": "TextBlock", "text": "c", "wrap": True, "fontType": "Monospace"},
        {"type": "TextBlock", "text": "- d\n- e", "wrap": True},
    ]


@settings(deadline=None)
@given(REPLY)
def test_plain_replies_have_no_marks_left(markdown: str) -> None:
    """Of a reply as we write them, words and addresses stay, marks do not."""
    text = plain(markdown)
    assert not any(mark in text for mark in ("**", "](", "- "))
    assert text.count("https://x.example") == len({part.split(")")[0] for part in markdown.split("](")[1:]})


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("ab *_[]()<>!`#-1.\n\r\t&\\:/>=")) | st.text() | REPLY)
def test_any_text_can_be_shown(markdown: str) -> None:
    """Nothing that anybody writes makes rendering fail, alone or one after the other."""
    elements = card(markdown)
    assert all(element["text"].strip() and element["wrap"] for element in elements)
    json.dumps(elements)
    plain("\n\n".join(element["text"] for element in elements))
    plain(markdown)
