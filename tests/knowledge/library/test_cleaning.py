"""Cleaning: nothing but the text is left, links survive, and clean text stays as it is."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from knowledge.library.article import Kind, Link
from knowledge.library.cleaning import clean
from knowledge.library.syntax import plain

PIECES = st.sampled_from(
    """
    a word é 日 。 ** * ` ``` ~~~ [ ] ( ) ![ ]( < > </ <b> </b> <br/> <a_href='https://x.example/'> </a> <!-- -->
    <script> </script> & ; &amp; &lt; &nbsp; &#60; \\ \\*\\* https://x.example/a [x](https://x.example/)
    [](https://x.example/) [r][s] >_ >_[!NOTE]⏎ [!INCLUDE_[a](b.md)] [!VIDEO_https://v.example/] -_ 1._ #_ |_ :::
    <user_name> <span> </span> ![i](m.png) [s]:_https://x.example/s⏎ ```⏎ ~~~⏎ _ __ ⏎ ⏎⏎
    """.split()  # noqa: SIM905
).map(lambda piece: piece.replace("_", " ").replace("⏎", "\n"))
TEXTS = st.lists(PIECES, max_size=25).map("".join)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Press <b>Save</b>.", "Press **Save**."),
        ("one<br/>two", "one  \ntwo"),
        ("Type <user name> here", "Type &lt;user name&gt; here"),
        ("a <!-- hidden\n\nnote --> b", "a  b"),
        ("> [!NOTE]\n> Mind this.", "> Mind this."),
        ("> [!TIP] Mind this.", "> Mind this."),
        ("![a picture](media/p.png)text", "text"),
        ("[![pic](p.png)](https://x.example/)", "[pic](https://x.example/)"),
        ("[!INCLUDE [note](../includes/note.md)]\n\ntext", "text"),
        ("[!VIDEO https://v.example/1]", "Video: https://v.example/1"),
        ("A&nbsp;&amp;&nbsp;B &copy;", "A & B ©"),
        ("&lt;tag&gt;", "&lt;tag&gt;"),
        ('<a href="https://x.example/?a=1&amp;b=2">here</a>', "[here](https://x.example/?a=1&b=2)"),
        ("<https://x.example/>", "[https://x.example/](https://x.example/)"),
        ("see [that][1]\n\n[1]: https://x.example/", "see [that](https://x.example/)"),
        ("`<b>` and\n\n```\n<i>&amp;</i>\n```", "`<b>` and\n\n```\n<i>&amp;</i>\n```"),
        ("::: moniker range\ntext\n::: moniker-end", "text"),
        ("<script>alert(1)</script>text", "text"),
        ("[x](javascript:alert(1))", "x"),
        ("[x](other.md#part)", "x"),
        ("[mail](mailto:a@b.example)", "mail"),
        ("[text] (https://x.example/)", "[text](https://x.example/)"),
        ("[a](https://x.example/(b))", "[a](https://x.example/(b))"),
        ("[a]( https://x.example/p(v=1) end", "[a](https://x.example/p(v=1)) end"),
        ('[a](https://x.example/ "title")', "[a](https://x.example/)"),
        ("a\n\n\n\nb", "a\n\nb"),
        ("| a | b |\n|---|---|\n| 1<br/> | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |"),
    ],
)
def test_what_is_no_text_goes(written: str, expected: str) -> None:
    assert clean(written).text == expected


def test_a_link_without_text_gets_the_one_of_the_english_side() -> None:
    cleaned = clean("Go to [](https://x.example/).", titles={"https://x.example/": "Your products"})
    assert cleaned.text == "Go to [Your products](https://x.example/)."
    assert cleaned.links == [Link("Your products", "https://x.example/")]
    assert [kind for kind, _, _ in cleaned.findings] == [Kind.LINK_MENDED]


def test_a_link_that_nothing_names_is_called_by_its_host() -> None:
    cleaned = clean("Go to [ ](https://x.example/a).")
    assert cleaned.text == "Go to [x.example](https://x.example/a)."
    assert [kind for kind, _, _ in cleaned.findings] == [Kind.LINK_WITHOUT_TEXT]


def test_relative_links_start_from_the_base_if_there_is_one() -> None:
    text = "[a](/p/q) [b](../c.md?x#y) [d](#here)"
    cleaned = clean(text, "https://docs.example/lv-lv/set/")
    assert cleaned.text == "[a](https://docs.example/p/q) [b](https://docs.example/lv-lv/c?x#y) d"
    assert clean(text).text == "a b d"
    assert clean(text).references == ["/p/q", "../c.md?x#y", "#here"]
    assert [kind for kind, _, _ in clean(text).findings] == [Kind.LINK_DROPPED] * 2


def test_findings_say_where() -> None:
    assert clean("one\n\n![two](t.png)").findings == [(Kind.IMAGE_DROPPED, 5, "two")]


def test_anchors_are_kept_apart() -> None:
    assert clean('<a name="one"></a>text <a id="two"></a>').anchors == ["one", "two"]


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("**Save** the `file`", "Save the file"),
        ("[text](https://x.example/)", "text"),
        ("\\*\\* 5 &lt; 6", "** 5 < 6"),
        ("a_b_c and 2 * 3 * 4", "a_b_c and 2 * 3 * 4"),
        ("*quiet* word", "quiet word"),
    ],
)
def test_a_line_as_plain_text(markdown: str, expected: str) -> None:
    assert plain(markdown) == expected


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_clean_text_stays_as_it_is(text: str) -> None:
    once = clean(text).text
    assert clean(once).text == once


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_no_html_and_no_picture_is_left(text: str) -> None:
    parser = MarkdownIt("commonmark")
    for block in parser.parse(clean(text).text):
        kinds = {block.type, *(child.type for child in block.children or ())}
        assert not kinds & {"html_block", "html_inline", "image"}


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_every_link_leads_to_the_web(text: str) -> None:
    cleaned = clean(text)
    assert all(re.match(r"https?://[^\s]+", link.url) for link in cleaned.links)
    shown = [
        str(child.attrs["href"])
        for block in MarkdownIt("commonmark").parse(cleaned.text)
        for child in block.children or ()
        if child.type == "link_open"
    ]
    assert all(target.startswith(("http://", "https://")) for target in shown)
