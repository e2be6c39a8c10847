"""The content linter finds every kind of fault, in the right line, in words that help."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from intents.characters import script_of
from intents.check import LONGEST, check

CATALOG = """
[intents.forgot_password]
importance = "essential"
description = "Lost the own password."
[intents.thanks]
importance = "common"
description = "Says thanks."
[accounts.gmail]
description = "Gmail."
[concepts]
PASSWORD = "password"
FORGET = "forget"
"""
HEADER = """# what the language is called
name = "{code}"
native = "{code}"
direction = "ltr"
locales = []
fallback = []
spaces = true
"""
LEXICON = "# words\nPASSWORD: password*, login code\nFORGET: forgot*\ngmail: gmail\n@lv: latvian\n"
SECRETS = "my password is {secret}\n! not, wrong\n"
Edit = Callable[[str, str], None]


def phrases(count: int, first: str) -> str:
    return "".join(f"{first} {chr(97 + number)}\n" for number in range(count))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Content without a fault: English in full, Latvian only recognised."""
    folder = tmp_path / "intents"
    files = {
        "catalog.toml": CATALOG,
        "sketches.txt": "forgot_password: FORGET PASSWORD gmail\n",
        "en/language.toml": HEADER.format(code="en"),
        "en/lexicon.txt": LEXICON,
        "en/secrets.txt": SECRETS,
        "en/forgot_password.txt": phrases(20, "forgot it"),
        "en/thanks.txt": phrases(10, "thank you"),
        "lv/language.toml": HEADER.format(code="lv"),
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def append(root: Path) -> Edit:
    """Adds text to the end of a file, which ends with a line feed."""

    def edit(name: str, text: str) -> None:
        path = root / name
        path.write_text((path.read_text("utf-8") if path.exists() else "") + text, "utf-8")

    return edit


@pytest.fixture
def replace(root: Path) -> Callable[[str, str, str], None]:
    """Replaces text that stands in a file."""

    def edit(name: str, old: str, new: str) -> None:
        text = (root / name).read_text("utf-8")
        assert old in text
        (root / name).write_text(text.replace(old, new), "utf-8")

    return edit


def told(root: Path, *codes: str) -> list[str]:
    return [str(fault).replace("\\", "/") for fault in check(codes or None, root)[1]]


def test_whole_content_has_no_fault(root: Path) -> None:
    catalog, faults = check(None, root)
    assert faults == []
    assert list(catalog.intents) == ["forgot_password", "thanks"]


def test_every_language_of_the_project_is_whole() -> None:
    """The real content: mend it with `python app.py check`."""
    assert [str(fault) for fault in check()[1]] == []


def test_faults_come_all_at_once_by_path_and_line(root: Path, append: Edit) -> None:
    append("en/thanks.txt", "thank you a\n!\n")
    append("en/secrets.txt", "{secret}\n")
    append("en/lexicon.txt", "COLOUR: red\n")
    places = [(fault.path.as_posix(), fault.line) for fault in check(None, root)[1]]
    assert places == [
        ("intents/en/lexicon.txt", 6),
        ("intents/en/secrets.txt", 3),
        ("intents/en/thanks.txt", 11),
        ("intents/en/thanks.txt", 12),
    ]


def test_only_the_named_languages_are_checked(root: Path, append: Edit) -> None:
    append("en/thanks.txt", "thank you a\n")
    append("sketches.txt", "forgot_password: COLOUR\n")
    assert told(root, "lv") == []
    assert len(told(root, "en")) == 1


def test_an_unknown_language_is_told(root: Path) -> None:
    assert told(root, "xx") == ["intents/xx:1: there is no such language. There are en, lv."]


def test_a_broken_catalogue_is_an_error_that_names_the_file(root: Path) -> None:
    (root / "catalog.toml").write_text("[intents", "utf-8")
    with pytest.raises(ValueError, match=r"catalog\.toml"):
        check(None, root)


LINES = {
    "unknown key": (
        "en/lexicon.txt", "COLOUR: red\n",
        "en/lexicon.txt:6: `COLOUR` is unknown. Use a concept or an account of intents/catalog.toml",
    ),
    "no key": ("en/lexicon.txt", "red, blue\n", "en/lexicon.txt:6: this line has no key. Write `KEY: word, word`."),
    "unknown language": (
        "en/lexicon.txt", "@xx: klingon\n", "en/lexicon.txt:6: `@xx` names an unknown language. Use one of en, lv.",
    ),
    "no word": (
        "en/lexicon.txt", "PASSWORD:\n",
        "en/lexicon.txt:6: `PASSWORD` lists no word in this line. Add words, or delete the line.",
    ),
    "no letter": ("en/lexicon.txt", "PASSWORD: ***\n", "en/lexicon.txt:6: `***` holds no letter. Write a word"),
    "entry twice": (
        "en/lexicon.txt", "FORGET: lost, LÓST\n", "en/lexicon.txt:6: `lost` stands under FORGET already, in line 6.",
    ),
    "short stem": (
        "en/lexicon.txt", "PASSWORD: pw*\n",
        "en/lexicon.txt:6: `pw*` is too short: it swallows strangers. Use at least 3 letters, or whole words.",
    ),
    "short ending": ("en/lexicon.txt", "PASSWORD: *pw\n", "en/lexicon.txt:6: `*pw` is too short"),
    "short infix": (
        "en/lexicon.txt", "PASSWORD: *pwd*\n",
        "en/lexicon.txt:6: `*pwd*` is too short: it swallows strangers. Use at least 4 letters, or whole words.",
    ),
    "star inside": (
        "en/lexicon.txt", "PASSWORD: pass*word\n",
        "en/lexicon.txt:6: `pass*word` has a `*` in the middle. Put the `*` at an end, or write two words.",
    ),
    "semicolon": (
        "en/lexicon.txt", "PASSWORD: secret; passphrase\n",
        "en/lexicon.txt:6: `;` does not part entries. Part them with the plain comma.",
    ),
    "Arabic comma": ("en/lexicon.txt", "PASSWORD: secret، passphrase\n", "en/lexicon.txt:6: `،` does not part"),
    "phrase twice": (
        "en/thanks.txt", "Thank yóu A!\n",
        "en/thanks.txt:11: the same phrase stands in thanks.txt:1. Delete one of them.",
    ),
    "phrase of two intents": (
        "en/thanks.txt", "forgot it c\n",
        "en/thanks.txt:11: the same phrase stands in forgot_password.txt:3. Keep it under the intent that it means.",
    ),
    "phrase without a word": (
        "en/thanks.txt", "# fine\n\n!!\n", "en/thanks.txt:13: `!!` holds no word. Nothing is learnt from signs alone.",
    ),
    "long phrase": (
        "en/thanks.txt", "x " * 200 + "\n",
        f"en/thanks.txt:11: the phrase has 399 characters. Shorten it to {LONGEST}, or make two of it.",
    ),
    "look-alike": (
        "en/thanks.txt", "thаnks mate\n",
        "en/thanks.txt:11: `thаnks` mixes alphabets: U+0430 CYRILLIC SMALL LETTER A. Type the word again",
    ),
    "look-alike word": ("en/thanks.txt", "sees а cat\n", "en/thanks.txt:11: `а` mixes alphabets: U+0430"),
    "Greek look-alike": (
        "en/lexicon.txt", "PASSWORD: cοde*\n", "en/lexicon.txt:6: `cοde` mixes alphabets: U+03BF GREEK SMALL LETTER",
    ),
    "invisible": (
        "en/thanks.txt", "thank\u200b you all\n",
        "en/thanks.txt:11: the line holds what nobody can see: U+200B ZERO WIDTH SPACE. Delete it",
    ),
    "control": ("en/thanks.txt", "thank\x07 you all\n", "en/thanks.txt:11: the line holds what nobody can see: U+0007"),
    "joiner between letters": ("en/thanks.txt", "tha\u200dnks all\n", "en/thanks.txt:11: the line holds what nobody"),
    "damaged": ("en/thanks.txt", "thank \ufffd you\n", "en/thanks.txt:11: the line holds what nobody can see: U+FF"),
    "loose accent": (
        "en/thanks.txt", "merci cafe\u0301 all\n",
        "en/thanks.txt:11: `cafe\u0301` is made of loose accents (not NFC). Type it again",
    ),
    "no place for the secret": (
        "en/secrets.txt", "my password is this\n", "en/secrets.txt:3: a pattern needs `{secret}` once.",
    ),
    "pattern without a word": (
        "en/secrets.txt", "= {secret}\n",
        "en/secrets.txt:3: the pattern has no word beside `{secret}`. Add one, or every message would be blacked out.",
    ),
    "regular expression": (
        "en/secrets.txt", "(my|the) pass is {secret}\n",
        "en/secrets.txt:3: `|` means only itself here. Write one plain pattern a line.",
    ),
    "pattern twice": (
        "en/secrets.txt", "My  password is {secret}\n",
        "en/secrets.txt:3: the same pattern stands in line 1. Delete one of them.",
    ),
    "unknown intent of a sketch": (
        "sketches.txt", "forget: FORGET\n", "sketches.txt:2: `forget` is no intent. Write `intent: CONCEPT CONCEPT`.",
    ),
    "unknown concept of a sketch": ("sketches.txt", "thanks: COLOUR\n", "sketches.txt:2: `COLOUR` is unknown."),
}  # fmt: skip


@pytest.mark.parametrize(("name", "text", "message"), LINES.values(), ids=LINES)
def test_a_bad_line_is_one_fault(root: Path, append: Edit, name: str, text: str, message: str) -> None:
    append(name, text)
    (fault,) = told(root)
    assert fault.startswith(f"intents/{message}")


HEADERS = {
    "fall-back unknown": (
        "fallback = []",
        'fallback = ["xx"]',
        6,
        "the fall-back `xx` is no other language. Use another",
    ),
    "fall-back itself": ("fallback = []", 'fallback = ["lv"]', 6, "the fall-back `lv` is no other language."),
    "tag of another": ("locales = []", 'locales = ["EN"]', 5, "the locale `EN` belongs to en as well. A tag can mean"),
    "no tag": ("locales = []", 'locales = ["lv_LV "]', 5, "`lv_LV ` is not a locale tag. Write tags such as"),
    "number as tag": ("locales = []", "locales = [1]", 5, "`locales` is unknown or has a wrong value."),
    "unknown key": ("spaces = true", "space = true", 7, "`space` is unknown or has a wrong value."),
    "bad direction": ('direction = "ltr"', 'direction = "up"', 4, "`direction` is unknown or has a wrong value."),
    "no name": ('native = "lv"', "", 1, "`native` is missing."),
    "broken": ("name =", "name", 1, "the language's description cannot be read"),
    "invisible": ('native = "lv"', 'native = "l\u00adv"', 3, "the line holds what nobody can see: U+00AD SOFT HYPHEN."),
}


@pytest.mark.parametrize(("old", "new", "line", "message"), HEADERS.values(), ids=HEADERS)
def test_a_bad_header_is_told(
    root: Path, replace: Callable[[str, str, str], None], old: str, new: str, line: int, message: str
) -> None:
    replace("lv/language.toml", old, new)
    assert told(root, "lv")[0].startswith(f"intents/lv/language.toml:{line}: {message}")


def test_two_languages_that_claim_one_tag_both_hear_of_it(root: Path, replace: Callable[[str, str, str], None]) -> None:
    for code in ("en", "lv"):
        replace(f"{code}/language.toml", "locales = []", 'locales = ["ltg"]')
    assert [fault.partition(". ")[0] for fault in told(root)] == [
        "intents/en/language.toml:5: the locale `ltg` belongs to lv as well",
        "intents/lv/language.toml:5: the locale `ltg` belongs to en as well",
    ]


@pytest.mark.parametrize("name", ["lexicon.txt", "secrets.txt", "thanks.txt", "forgot_password.txt"])
def test_a_language_with_content_needs_every_file(root: Path, name: str) -> None:
    (root / "en" / name).unlink()
    (fault,) = told(root)
    assert fault == f"intents/en/{name}:1: the file is missing. Write it; docs/content.md says how."


def test_a_file_that_nobody_reads_is_told_with_the_likely_name(root: Path) -> None:
    for name in ("Forgot-Password.txt", "notes.md", "thanks.txt.bak"):
        (root / "en" / name).write_text("hello\n", "utf-8")
    (root / "en" / ".DS_Store").write_bytes(b"\0")
    said = "nobody reads a file of this name."
    assert told(root) == [
        f"intents/en/Forgot-Password.txt:1: {said} Did you mean forgot_password.txt?",
        f"intents/en/notes.md:1: {said} Name a file of phrases as its intent, or take it away.",
        f"intents/en/thanks.txt.bak:1: {said} Did you mean thanks.txt?",
    ]


def test_a_folder_without_its_description_is_told(root: Path) -> None:
    (root / "en" / "language.toml").rename(root / "language.toml.old")
    assert told(root)[0].startswith("intents/en/language.toml:1: the file is missing. Without it nobody reads")


@pytest.mark.parametrize(
    ("name", "count", "needed"),
    [("forgot_password", 19, "an essential intent needs 20"), ("thanks", 9, "an intent needs 10"), ("thanks", 0, "")],
)
def test_an_intent_needs_enough_phrases(root: Path, name: str, count: int, needed: str) -> None:
    (root / "en" / f"{name}.txt").write_text("# none\n" + phrases(count, "word"), "utf-8")
    (fault,) = told(root)
    assert fault.startswith(f"intents/en/{name}.txt:1: the file holds {count} phrases. Write more: {needed}")


@pytest.mark.parametrize(("key", "line"), [("FORGET", "FORGET: forgot*\n"), ("gmail", "gmail: gmail\n")])
def test_every_concept_and_account_needs_a_word(
    root: Path, replace: Callable[[str, str, str], None], key: str, line: str
) -> None:
    replace("en/lexicon.txt", line, "")
    assert told(root) == [f"intents/en/lexicon.txt:1: `{key}` has no word. Add a line `{key}: word, word`."]


def test_a_file_in_another_encoding_is_one_fault(root: Path) -> None:
    for name in ("lexicon.txt", "thanks.txt", "secrets.txt"):
        path = root / "en" / name
        path.write_bytes(path.read_bytes() + "café\n".encode("latin-1"))
    assert [fault.partition(". ")[0] for fault in told(root)] == [
        "intents/en/lexicon.txt:6: this is not UTF-8",
        "intents/en/secrets.txt:3: this is not UTF-8",
        "intents/en/thanks.txt:11: this is not UTF-8",
    ]


def test_secrets_without_a_pattern_are_told(root: Path) -> None:
    (root / "en" / "secrets.txt").write_text("! not\n", "utf-8")
    assert told(root)[0].startswith("intents/en/secrets.txt:1: the file holds no pattern.")


def test_a_byte_order_mark_is_told(root: Path) -> None:
    path = root / "en" / "lexicon.txt"
    path.write_bytes(b"\xef\xbb\xbfPASSWORD: secret\n" + path.read_bytes())
    (fault,) = told(root)
    assert fault.startswith("intents/en/lexicon.txt:1: the line holds what nobody can see: U+FEFF")
    assert fault.endswith("Save the file as UTF-8 without a byte order mark.")


GOOD = {
    "emoji joined": ("en/thanks.txt", "thanks 👩\u200d💻 ❤\ufe0f 👍🏽\n"),
    "both alphabets parted": ("en/thanks.txt", "the e-mail, или по-русски\n"),
    "Japanese with Latin": ("en/thanks.txt", "Gmailのパスワード\n"),
    "Hebrew prefix": ("en/thanks.txt", "בgmail שלי\n"),
    "foreign word with its own letters": ("en/lexicon.txt", "@lv: латышский, λετονικά\n"),
    "Windows line ends": ("en/thanks.txt", "thanks a lot\r\nmany thanks\r\n"),
    "tab": ("en/lexicon.txt", "PASSWORD:\tsecret,\tpassphrase\n"),
    "commented fault": ("en/thanks.txt", "# tha\u200bnks, thаnks, cafe\u0301\n"),
    "short stem among several words": ("en/lexicon.txt", "PASSWORD: i d* card\n"),
    "Korean stem": ("en/lexicon.txt", "PASSWORD: 암호*, *비번*\n"),
    "one word under two keys": ("en/lexicon.txt", "FORGET: gmail\n"),
    "apostrophe, hyphen and dot": ("en/lexicon.txt", "gmail: gmail.com, g-mail, don't\n"),
}


@pytest.mark.parametrize(("name", "text"), GOOD.values(), ids=GOOD)
def test_what_is_right_is_left_in_peace(root: Path, append: Edit, name: str, text: str) -> None:
    append(name, text)
    assert told(root) == []


def test_short_entries_are_fine_where_words_are_not_separated(
    root: Path, append: Edit, replace: Callable[[str, str, str], None]
) -> None:
    replace("en/language.toml", "spaces = true", "spaces = false")
    append("en/lexicon.txt", "PASSWORD: 密码, 碼*\n")
    assert told(root) == []


@pytest.mark.parametrize(
    ("text", "script"),
    [("parole un Gmail", "LATIN"), ("пароль Gmail", "CYRILLIC"), ("123 👍", ""), ("κωδικός", "GREEK")],
)
def test_the_script_of_a_text_is_that_of_most_letters(text: str, script: str) -> None:
    assert script_of(text) == script
