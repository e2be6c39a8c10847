"""One damage to a whole content folder leads to one fault, at its true line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.knowledge.conftest import Content

ARTICLE = "lv/forgot_password.md"
STRINGS = "lv/strings.ftl"
PAGE = "1. Atveriet [lapu](reset.{account})."
CHOOSE = "2. **Izvēlieties.**"
HELLO = "hello = Sveiki, { $name }!"


def test_whole_content_has_no_fault(content: Content) -> None:
    """The folder that the other tests damage is whole."""
    assert content.places() == []


@pytest.mark.parametrize(
    ("old", "new", "faults"),
    [
        (CHOOSE, "2. <b>Izvēlieties</b>.", [(5, "HTML is not allowed")]),
        (CHOOSE, "2. Izvēlieties.\n\n<div>x</div>", [(7, "HTML is not allowed")]),
        (CHOOSE, "2. ![attēls](guide) **x**", [(5, "an image is not allowed")]),
        (CHOOSE, "2. *slīpi*", [(5, "italics is not allowed")]),
        (CHOOSE, "2. `kods`", [(5, "code is not allowed")]),
        (CHOOSE, "2. x\n\n```\nkods\n```", [(7, "a code block is not allowed")]),
        (CHOOSE, "> citāts", [(5, "a quotation is not allowed")]),
        (CHOOSE, "2. x\n\n***", [(7, "a ruler is not allowed")]),
        (CHOOSE, "2. **Izvēlieties.", [(5, "bold is not closed")]),
        (CHOOSE, "2. viens\n   divi\n   ** trīs**", [(7, "bold is not closed")]),
        (CHOOSE, "2. https://other.example", [(5, "a web address in the text")]),
        (CHOOSE, "2. <https://other.example>", [(5, "a web address in the text: https://other.example")]),
        (CHOOSE, "2. [https://x.example](reset.{account})", [(5, "a web address in the text")]),
        (CHOOSE, "2. [x](https://other.example)", [(5, "a web address in the text: https://other.example")]),
        (CHOOSE, "2. [](reset.{account})", [(5, "the link reset.{account} has no text")]),
        (CHOOSE, "2. [x](other link)", [(5, "a link is not whole")]),
        (CHOOSE, "2. {konts}", [(5, "an unknown placeholder")]),
        (CHOOSE, "2. viens\n\n### Trīs", [(7, "a heading of the wrong level is not allowed")]),
        (PAGE, "Atveriet [lapu][1].\n\n[1]: reset.{account}", [
            (4, "a link of another form"),
            (7, "the number 2 in a list's place 1"),
        ]),
        (PAGE, '1. [lapu](reset.{account} "otrs")', [(4, "a link with a second title"), (4, "a link of another form")]),
        (
            PAGE,
            "1. Atveriet\n   [lapu](nowhere.{account}).",
            [
                (3, "gmail: the link reset.gmail is missing"),
                (3, "yahoo: the link reset.yahoo is missing"),
                (5, "a link that the English answer does not have: nowhere.gmail"),
                (5, "a link that the English answer does not have: nowhere.yahoo"),
                (5, "an unknown link: nowhere.gmail"),
                (5, "an unknown link: nowhere.yahoo"),
            ],
        ),
        (
            "[lapu](guide)",
            "lapu",
            [(7, "exchange: the link guide is missing")],
        ),
        (CHOOSE, "2. a\n3. b\n4. c\n5. d\n6. e\n7. f", [(3, "the answer has 7 lines")]),
        ("# Aizmirsta – {account}\n", "", [(1, "the article does not start with its title")]),
        ("# Aizmirsta – {account}", "#", [(1, "the title is empty")]),
        ("# Aizmirsta – {account}", "# **Aizmirsta**", [(1, "the title has markup")]),
        (CHOOSE, "3. **Izvēlieties.**", [(5, "the number 3 in a list's place 2")]),
        (CHOOSE, f"{CHOOSE}\n   1. a\n   3. b", [(7, "the number 3 in a list's place 2")]),
        ("## exchange", "# exchange\n\n## exchange", [(7, "a second title")]),
        ("## yahoo, gmail", "## yahoo, gmail, gmial", [
            (3, "a section that English does not have: gmial"),
            (3, "an unknown account: gmial"),
            (4, "an unknown link: reset.gmial"),
        ]),
        ("## yahoo, gmail", "## yahoo, gmail, exchange", [
            (3, "exchange: the link guide is missing"),
            (4, "a link that the English answer does not have: reset.exchange"),
            (4, "an unknown link: reset.exchange"),
            (7, "the section exchange stands twice"),
        ]),
        ("## yahoo, gmail", "## gmail", [(1, "the section yahoo is missing")]),
        ("## exchange", "## exchange, *", [
            (1, "{account} in the title of an article for any account"),
            (7, "a section both for any account and for some"),
            (7, "a section that English does not have: *"),
        ]),
        ("Jautājiet vai lasiet [lapu](guide).", "", [
            (7, "exchange: the link guide is missing"),
            (7, "the section exchange is empty"),
        ]),
    ],
)  # fmt: skip
def test_article_fault(content: Content, old: str, new: str, faults: list[tuple[int, str]]) -> None:
    """Each slip in an article is told with the line where it stands."""
    content.replace(ARTICLE, old, new)
    assert sorted(content.places()) == sorted(f"knowledge/{ARTICLE}:{line}: {what}" for line, what in faults)


SHARED = """# Aizmirsta – {account}

Sākums.

1. Sāciet ar [lapu](guide).

## yahoo, gmail
2. Atveriet [lapu](reset.{account}).

## exchange
2. Jautājiet.
3. Gaidiet.

## +
Beigas.
"""


@pytest.mark.parametrize(
    ("old", "new", "faults"),
    [
        ("", "", []),
        ("1. Sāciet", "1. *Sāciet*", [(5, "italics is not allowed")]),
        ("[lapu](guide)", "[lapu](https://other.example)", [
            (5, "a web address in the text: https://other.example"),
            (7, "gmail: the link guide is missing"),
            (7, "yahoo: the link guide is missing"),
            (10, "exchange: the link guide is missing"),
        ]),
        ("Sākums.", "[x](reset.exchange)", [
            (3, "a link that the English answer does not have: reset.exchange"),
            (3, "an unknown link: reset.exchange"),
        ]),
        ("Sākums.", "[x](reset.yahoo)", [(3, "a link that the English answer does not have: reset.yahoo")]),
        ("Sākums.", "a {konts}", [(3, "an unknown placeholder")]),
        ("Sākums.", "**a", [(3, "bold is not closed")]),
        ("Sākums.", "### a", [(3, "a heading of the wrong level is not allowed")]),
        ("Sākums.", "a\nb\nc", [(12, "the answer has 7 lines")]),
        ("Beigas.", "a\nb\nc\nd", [(7, "the answer has 7 lines"), (10, "the answer has 8 lines")]),
        ("2. Jaut", "1. Jaut", [(11, "the number 1 in a list's place 2"), (12, "the number 3 in a list's place 2")]),
        ("1. Sāciet", "Sāciet", [(8, "the number 2 in a list's place 1"), (11, "the number 2 in a list's place 1")]),
        ("Beigas.", "[x](guide) <b>", [(15, "HTML is not allowed")]),
        ("Beigas.", "", [(14, "the section + is empty")]),
        ("Beigas.", "[x](nowhere)", [
            (15, "a link that the English answer does not have: nowhere"),
            (15, "an unknown link: nowhere"),
        ]),
        ("Beigas.", "2. a", [(15, "the number 2 in a list's place 3"), (15, "the number 2 in a list's place 4")]),
        ("Beigas.", "Beigas.\n\n## +\nCitas.", [
            (14, "the section + is not the last"),
            (17, "the section + stands twice"),
        ]),
        ("## exchange", "## +\nA\n\n## exchange", [
            (10, "the section + is not the last"),
            (17, "the section + stands twice"),
        ]),
        ("## exchange", "## exchange, +", [
            (10, "a section both for every answer and for some"),
            (14, "the section + stands twice"),
        ]),
    ],
)  # fmt: skip
def test_fault_in_what_answers_share(content: Content, old: str, new: str, faults: list[tuple[int, str]]) -> None:
    """A slip in the common beginning or end is told once, where it stands; what follows from it at the answers."""
    content.write(ARTICLE, SHARED)
    content.write("en/forgot_password.md", SHARED)
    content.replace(ARTICLE, old, new)
    assert sorted(content.places()) == sorted(f"knowledge/{ARTICLE}:{line}: {what}" for line, what in faults)


def test_placeholder_without_account(content: Content) -> None:
    """{account} means nothing where no account matters."""
    for language in ("en", "lv"):
        content.replace(f"{language}/forgot_password.md", "## exchange\n", "## *\n{account}\n")
        content.replace(f"{language}/forgot_password.md", " – {account}", "")
    assert content.places() == [
        f"knowledge/{language}/forgot_password.md:8: {{account}} in an answer for any account"
        for language in ("en", "lv")
    ]


def test_placeholder_in_what_any_account_shares(content: Content) -> None:
    """With a section for any account the common beginning cannot name one; it is told once."""
    text = "# A\n\nSākums {account}.\n\n## yahoo\nB\n\n## *\nC\n"
    content.write("lv/help.md", text)
    content.write("en/help.md", text.replace(" {account}", ""))
    assert content.places() == ["knowledge/lv/help.md:3: {account} in an answer for any account"]


@pytest.mark.parametrize("rest", ["", "\nSākums.\n", "\n## +\nBeigas.\n", "\n<!-- \n\n## yahoo\nA\n"])
def test_article_without_section(content: Content, rest: str) -> None:
    """A title alone answers nothing, nor does what answers would share."""
    content.write(ARTICLE, f"# Aizmirsta\n{rest}")
    assert f"knowledge/{ARTICLE}:1: the article has no section" in content.places()
    assert (f"knowledge/{ARTICLE}:3: HTML is not allowed" in content.places()) == ("<!--" in rest)


@pytest.mark.parametrize(
    ("old", "new", "faults"),
    [
        ("hello = Sveiki, { $name }!", "hello = Sveiki, { $name", [
            (1, "is not Fluent: Expected token: \"}\""), (1, "the string hello is missing"),
        ]),
        ("# same as English\naccount-yahoo = Yahoo", "# cits\naccount-yahoo Yahoo", [
            (1, "the string account-yahoo is missing"), (3, "is not Fluent: Expected token: \"=\""),
        ]),
        ("# same as English\n", "", [(2, "the string account-yahoo equals the English one")]),
        (HELLO, "hello = Sveiki!", [(1, "the string hello: other variables than in English: $name")]),
        (HELLO, HELLO.replace("$name", "$vards"), [
            (1, "the string hello: other variables than in English: $name, $vards"),
        ]),
        (HELLO, f"{HELLO}\nhallo = Sveiki", [(2, "the string hallo is not in English")]),
        (HELLO, f"{HELLO}\nhello = Labdien, {{ $name }}", [(2, "the string hello stands twice")]),
        (HELLO, "", [(1, "the string hello is missing")]),
        (HELLO, f"{HELLO} {{ other }}", [(1, "the string hello cannot be said")]),
        (HELLO, f"{HELLO} <b>", [(1, "the string hello: HTML is not allowed")]),
        (HELLO, f"{HELLO} **", [(1, "the string hello: bold is not closed")]),
        (HELLO, f"{HELLO} [x](guide)", [(1, "the string hello has a link: guide")]),
        (HELLO, f"{HELLO} https://other.example", [(1, "the string hello: a web address in the text")]),
    ],
)  # fmt: skip
def test_string_fault(content: Content, old: str, new: str, faults: list[tuple[int, str]]) -> None:
    """Each slip in a string is told with the line where it stands."""
    content.replace(STRINGS, old, new)
    assert sorted(content.places()) == sorted(f"knowledge/{STRINGS}:{line}: {what}" for line, what in faults)


NOT_HTTPS = "12: the address of guide is not a whole https address"
UNFINISHED = "12: is not TOML: Expected ']' at the end of a table declaration (at line 12, column 7)"
TWICE = "12: is not TOML: Cannot declare ('reset', 'gmail') twice (at line 12, column 13)"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("[guide]", "[guide", UNFINISHED),
        ("[guide]", "[reset.gmail]", TWICE),
        ("https://guide", "http://guide", NOT_HTTPS),
        ("https://guide.example/", "https://guide.example/a b", NOT_HTTPS),
        ("https://guide.example/", "https://[", NOT_HTTPS),
        ('[guide]\nurl = "https://guide.example/"', "[guide]", "12: the link guide has no url"),
        ('e/"\nseed = "000"', 'e/"', "12: the link guide names an unknown seed: None"),
        ('e/"\nseed = "000"', 'e/"\nseed = "9"', "12: the link guide names an unknown seed: 9"),
    ],
)
def test_link_fault(content: Content, old: str, new: str, fault: str) -> None:
    """Each slip in the list of links is told with the line of its entry."""
    content.replace("links.toml", old, new)
    assert f"knowledge/links.toml:{fault}" in content.places()


def test_unused_link(content: Content) -> None:
    """A link that no article names is told; one address under two ids is not."""
    content.replace("links.toml", "[guide]", '[spare]\nurl = "https://guide.example/"\nseed = "000"\n\n[guide]')
    assert content.places() == ["knowledge/links.toml:12: the link spare is never used"]


@pytest.mark.parametrize("name", ["links.toml", ARTICLE, STRINGS])
def test_byte_order_mark(content: Content, name: str) -> None:
    """A byte order mark is told, and the file is read all the same."""
    content.replace(name, "", "\ufeff")
    assert content.places() == [f"knowledge/{name}:1: starts with a byte order mark"]


@pytest.mark.parametrize(("name", "line"), [("links.toml", 5), (ARTICLE, 4), (STRINGS, 4)])
def test_not_utf8(content: Content, name: str, line: int) -> None:
    """A file in another encoding is told with the line of its first wrong byte."""
    content.write(name, b"# ok\n" * (line - 1) + b"# caf\xe9\n")
    assert f"knowledge/{name}:{line}: is not UTF-8" in content.places()


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("notes.txt", "notes.txt:1: an unknown file"),
        ("lv/notes.txt", "lv/notes.txt:1: an unknown file"),
        ("lv/recipes.md", "lv/recipes.md:1: an unknown intent: recipes"),
        ("lv/help.md", "lv/help.md:1: an article that English does not have"),
    ],
)
def test_unknown_file(content: Content, name: str, fault: str) -> None:
    """A file that nothing reads is told."""
    content.write(name, "# Title\n\n## yahoo\nText\n")
    assert f"knowledge/{fault}" in content.places()


@pytest.mark.parametrize(("name", "fault"), [(ARTICLE, "the article is missing"), (STRINGS, "the file is missing")])
def test_missing_file(content: Content, name: str, fault: str) -> None:
    """A file that English has is told when another language lacks it."""
    (content.root / name).unlink()
    assert f"knowledge/{name}:1: {fault}" in content.places()


def test_folder_in_place_of_file(content: Content) -> None:
    """What cannot be read at all is told, never raised."""
    (content.root / ARTICLE).unlink()
    (content.root / ARTICLE).mkdir()
    assert f"knowledge/{ARTICLE}:1: cannot be read: Is a directory" in content.places()


def test_all_at_once(content: Content) -> None:
    """Faults of several files come together, in the order of files and lines."""
    content.replace(ARTICLE, CHOOSE, "2. *a*\n3. `b`")
    content.replace(STRINGS, HELLO, "hello = Sveiki!")
    content.replace("links.toml", 'seed = "000"', 'seed = "7"')
    places = content.places()
    assert [place.split(":")[0] for place in places] == sorted(place.split(":")[0] for place in places)
    assert {f"knowledge/{name}" for name in (ARTICLE, STRINGS, "links.toml")} <= {p.split(":")[0] for p in places}


def test_named_languages_only(content: Content) -> None:
    """With languages named, the others are not read."""
    content.replace(ARTICLE, CHOOSE, "2. *a*")
    assert content.check("en") == []
    assert [str(fault) for fault in content.check("lv")] == [
        f"knowledge/{ARTICLE}:5: italics is not allowed. Use paragraphs, lists, bold and named links only"
    ]


def test_no_content_at_all(content: Content) -> None:
    """A language or a folder that does not exist is told, never raised."""
    assert "knowledge/xx/strings.ftl:1: the file is missing" in [
        f"{fault.path}:{fault.line}: {fault.what}" for fault in content.check("xx")
    ]
