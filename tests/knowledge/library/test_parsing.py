"""An article is what its document says, and no document is too broken to be one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from knowledge.library.article import Article, Kind, Link, Pair, Provenance
from knowledge.library.names import Names
from knowledge.library.parsing import Origin, canonical, parse
from tests.knowledge.library.documents import WIFI, front, page, unit

ORIGIN = Origin("docs/set/article", "lv-LV", licence="CC BY 4.0")


def read(text: str, origin: Origin = ORIGIN, names: tuple[str, ...] = ()) -> Article:
    return parse(text.encode(), origin, Names(names))


def kinds(article: Article) -> set[Kind]:
    return {finding.kind for finding in article.findings}


def test_a_side_by_side_article() -> None:
    article = read(WIFI)
    assert (article.title, article.source_title) == ("Wi-Fi paroles maiņa", "Change your Wi-Fi password")
    assert article.body == (
        "Atveriet **maršrutētāja** lapu.\n\n1. Pierakstieties.\n\n2. Mainiet tīkla atslēgu.\n\n"
        "[Vairāk](https://support.microsoft.com/wifi)"
    )
    assert article.source_body.startswith("Open the page of your **router**.\n\n1. Sign in.")
    assert article.links == (Link("Vairāk", "https://support.microsoft.com/wifi"),)
    assert article.source_links == (Link("More", "https://support.microsoft.com/wifi"),)
    assert article.pairs[1] == Pair("Atveriet **maršrutētāja** lapu.", "Open the page of your **router**.")
    assert article.keywords == ("change", "your", "wi", "fi", "password")
    assert article.provenance == Provenance("machine", "23d2175", "2020-02-27", "CC BY 4.0")
    assert article.findings == ()


def test_a_plain_article_has_a_local_side_only() -> None:
    article = read(front("Virsraksts") + '# <a name="the-title"></a>Virsraksts\n\nTeksts.')
    assert (article.title, article.source_title, article.body, article.source_body) == ("Virsraksts", "", "Teksts.", "")
    assert article.keywords == ("the", "title")


def test_a_plain_english_article_is_its_own_english_side() -> None:
    article = read(front("Title", locale="en-US") + "# Title\n\nText [a](https://x.example/).")
    assert (article.source_title, article.source_body, article.source_links) == (
        article.title,
        article.body,
        article.links,
    )


def test_several_units_make_one_heading() -> None:
    article = read(f"# {unit(1, 'Viens.', 'One.')} {unit(2, 'Divi?', 'Two?')}\n\nx")
    assert (article.title, article.source_title) == ("Viens. Divi?", "One. Two?")


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("# **Bold** & `code`", "Bold & code"),
        ("# A &amp; B", "A & B"),
        ("# [Planner] tab", "[Planner] tab"),
        ("# FAILED_TO_FIND \\*", "FAILED_TO_FIND *"),
        ("## Second level", "Second level"),
        ("Underlined\n===", "Underlined"),
        ("# Closed #", "Closed"),
        ("#", "Front"),
        ("```\n# no heading\n```", "Front"),
    ],
)
def test_the_title_is_the_heading_as_plain_text(heading: str, title: str) -> None:
    assert read(f"---\ntitle: Front\n---\n{heading}\n\ntext").title == title


def test_without_any_title_the_slug_is_one() -> None:
    article = read("just text", Origin("set/reset-your-password", "lv-LV"))
    assert article.title == "reset your password"
    assert kinds(article) == {Kind.HEADING_MISSING}


def test_the_locale_is_that_of_the_document_else_of_the_folder() -> None:
    assert read(front("A", locale="sr-latn-rs") + "# A").locale == "sr-Latn-RS"
    assert read("# A").locale == "lv-LV"
    assert canonical("zh-hant-tw") == "zh-Hant-TW"
    assert canonical("no locale") == ""


def test_byte_order_mark_and_line_ends_are_no_matter() -> None:
    article = parse(b"\xef\xbb\xbf" + WIFI.replace("\n", "\r\n").encode(), ORIGIN, Names(()))
    assert article.body == read(WIFI).body
    assert kinds(article) == {Kind.BYTE_ORDER_MARK}


def test_what_is_not_utf8_is_read_as_far_as_it_is() -> None:
    article = parse(b"# Title\n\ntext \xff more", ORIGIN, Names(()))
    assert article.body == "text \ufffd more"
    assert [(finding.kind, finding.line) for finding in article.findings] == [(Kind.NOT_UTF8, 3)]


def test_broken_front_matter_is_told() -> None:
    assert Kind.FRONT_MATTER_BROKEN in kinds(read("---\ntitle: A: [B\n---\n# C\n\ntext"))


def test_a_link_without_text_is_named_by_the_english_side() -> None:
    local, english = "Dodieties uz [](https://x.example/).", "Go to [Products](https://x.example/)."
    article = read(page("a", ("A", "B"), unit(102, local, english)))
    assert article.links == (Link("Products", "https://x.example/"),)
    assert [(finding.kind, finding.line) for finding in article.findings] == [(Kind.LINK_MENDED, 13)]


def test_links_that_differ_and_names_that_were_translated_are_told() -> None:
    local, english = "Apmaiņa [šeit](https://a.example/)", "Exchange [here](https://b.example/)"
    article = read(page("a", ("A", "B"), unit(102, local, english)), names=("Exchange", "Exchange Online"))
    assert [finding.detail for finding in article.findings] == [
        "only here: https://a.example/",
        "only in English: https://b.example/",
        "Exchange",
    ]


def test_relative_links_start_from_where_the_article_is_published() -> None:
    origin = Origin("docs/set/a", "lv-LV", "https://docs.example/{locale}/set/", "a")
    article = read("# A\n\n[b](b.md) [c](/p/c)", origin)
    assert [link.url for link in article.links] == ["https://docs.example/lv-lv/set/b", "https://docs.example/p/c"]
    assert article.published() == "https://docs.example/lv-lv/set/a"
    assert article.published(english=True) == "https://docs.example/en-us/set/a"
    assert article.references == ("b.md", "/p/c")


PIECES = st.sampled_from(
    [
        unit(7, "lokāls **teksts**", "English **text**"),
        unit(8, "[x](https://x.example/)", "[y](https://y.example/)"),
        "---\n",
        "title: a: b\n",
        "ms.contentlocale: lv-LV\n",
        "# ",
        '<a name="s-l"></a>',
        "\n",
        "\n\n",
        "```\n",
        "> [!NOTE]\n",
        "<br/>",
        "|",
        "&amp;",
        '<span data-ttu-id="q-1">',
        "</span>",
        '<span class="sxs-lookup">',
        "<span>",
        "\ufeff",
        "\r\n",
        "\0",
        "![i](m.png)",
        "[",
        "](",
        "text",
    ]
)


@given(st.lists(PIECES, max_size=25).map("".join))
@settings(max_examples=300, deadline=None)
def test_every_document_is_an_article_without_markup(document: str) -> None:
    article = read(document)
    assert not re.search(r"<span|<br|<!--", article.title + article.source_title)
    for text in (article.body, article.source_body, *(side for pair in article.pairs for side in pair)):
        for block in MarkdownIt("commonmark").parse(text):
            assert not {block.type, *(child.type for child in block.children or ())} & {
                "html_block",
                "html_inline",
                "image",
            }
    assert article.title


@given(st.binary(max_size=200))
def test_even_bytes_are_an_article(data: bytes) -> None:
    assert parse(data, ORIGIN, Names(())).locale == "lv-LV"


@given(st.lists(PIECES, max_size=25).map("".join))
@settings(max_examples=150, deadline=None)
def test_reading_what_was_read_changes_nothing(document: str) -> None:
    body = read(document).body
    assert read(f"# Title\n\n{body}").body == body
