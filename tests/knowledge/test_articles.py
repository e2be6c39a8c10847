"""An article becomes sections by account, in the order of the file."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import articles

TEXT = """# Title

## yahoo, gmail
Go to [the {account} page](reset.{account}).

## *
Ask [somebody](guide).
"""
URLS = {"reset.yahoo": "https://y.example/?a=1&b", "reset.gmail": "https://g.example", "guide": "https://guide.example"}


def test_sections_by_account() -> None:
    """A heading may name several accounts; the star stands for any."""
    article, faults = articles.parse(TEXT, "x.md")
    assert faults == ()
    assert article.title == "Title"
    assert article.accounts() == ("yahoo", "gmail")
    sections = [article.section(account) for account in ("gmail", None, "imap")]
    assert [section.line if section else 0 for section in sections] == [3, 6, 6]


def test_fill_puts_ids_into_links_and_names_into_text() -> None:
    """{account} is the id in a target and the name in a text."""
    article, _ = articles.parse(TEXT, "x.md")
    assert (
        article.sections["yahoo"].fill("yahoo", "Yahoo!", URLS) == "Go to [the Yahoo! page](https://y.example/?a=1&b)."
    )


def test_fill_without_its_link_is_nothing() -> None:
    """Rather no answer in this language than one with a dead end."""
    article, _ = articles.parse(TEXT, "x.md")
    assert article.sections["yahoo"].fill("yahoo", "Yahoo!", {}) is None


def test_section_with_a_slip_is_not_shown() -> None:
    """A web address that is not on the list never goes out; the other sections still do."""
    article, faults = articles.parse(TEXT.replace("[somebody](guide)", "[x](https://evil.example)"), "x.md")
    assert [fault.line for fault in faults] == [7]
    assert article.sections["*"].fill("*", "", URLS) is None
    assert article.sections["gmail"].fill("gmail", "Gmail", URLS)


def test_first_of_two_equal_headings_counts() -> None:
    """A section twice is a fault, and the first one is used."""
    article, faults = articles.parse(TEXT + "\n## gmail\nOther.\n", "x.md")
    assert [fault.line for fault in faults] == [9]
    assert article.sections["gmail"].line == 3


def test_common_beginning_and_end() -> None:
    """Both stand in every answer, with their links and lines; a list goes on over the heading."""
    text = "# T\n\n1. Open [it](guide).\n\n## yahoo, gmail\n2. {account}\n\n## *\nAny.\n\n## +\nBye [you](guide)."
    article, faults = articles.parse(text, "x.md")
    assert faults == ()
    assert article.accounts() == ("yahoo", "gmail")
    yahoo, any_account = article.sections["yahoo"], article.sections["*"]
    assert yahoo.text == "1. Open [it](guide).\n2. {account}\n\nBye [you](guide)."
    assert any_account.text == "1. Open [it](guide).\n\nAny.\n\nBye [you](guide)."
    assert [(link.title, link.line) for link in yahoo.links] == [("it", 3), ("you", 12)]
    assert (yahoo.lines(), any_account.lines()) == (3, 3)
    assert yahoo.fill("yahoo", "Yahoo!", {"guide": "https://guide.example"}) == (
        "1. Open [it](https://guide.example).\n2. Yahoo!\n\nBye [you](https://guide.example)."
    )


@pytest.mark.parametrize("shared", ["[1]: https://evil.example", "[x](https://evil.example)", "<b>", "> a"])
def test_slip_in_what_answers_share_hides_them_all(shared: str) -> None:
    """An address that the beginning would smuggle into a section never goes out."""
    article, faults = articles.parse(f"# T\n\n{shared}\n\n## yahoo\n[a][1]\n\n## gmail\n[b][1]\n", "x.md")
    assert faults
    filled = [section.fill("yahoo", "", {}) for section in article.sections.values()]
    assert filled == [None, None]


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(["# ", "## ", "## +", "### ", "1. ", "*", "a, b", "[x](y)", "\n", "text", "{account}", "---"])
    )
)
def test_never_raises(parts: list[str]) -> None:
    """Any text is an article with or without faults, all within the file."""
    text = "".join(parts)
    article, faults = articles.parse(text, "x.md")
    assert all(1 <= fault.line <= text.count("\n") + 1 for fault in faults)
    for account, section in article.sections.items():
        section.fill(account, "name", {"y": "https://y.example"})
