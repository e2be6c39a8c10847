"""What people wrote is read line by line; a slip costs its line and is told, never the language."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intents.catalog import Catalog, Intent, load_catalog
from intents.content import Language, fingerprint, language_codes, read_language
from intents.faults import Fault

CATALOG = Catalog(
    {name: Intent(name, name, "essential") for name in ("forgot_password", "thanks")},
    ("gmail", "yahoo"),
    ("PASSWORD", "FORGET"),
)


def read(root: Path, **files: str) -> tuple[Language, list[str]]:
    """Reads a language of these files (`lexicon` for lexicon.txt); the faults without their folder."""
    folder = root / "xx"
    folder.mkdir(exist_ok=True)
    (folder / "language.toml").write_text(files.pop("header", 'name = "X"\nnative = "Iks"\n'), "utf-8")
    for name, text in files.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    language, faults = read_language("xx", CATALOG, root)
    return language, [str(fault).removeprefix(f"{folder}/") for fault in faults]


def entries(root: Path, text: str) -> list[tuple[str, tuple[str, ...]]]:
    language, faults = read(root, lexicon=text)
    assert faults == []
    return [(entry.key, entry.parts) for entry in language.entries]


def test_the_real_content_is_read_without_a_fault() -> None:
    catalog = load_catalog()
    for code in language_codes():
        language, faults = read_language(code, catalog)
        assert faults == []
        assert language.code == code
    for code in ("en", "lv", "nb"):
        assert read_language(code, catalog)[0].has_content


@pytest.mark.parametrize("code", ["en", "lv", "nb"])
def test_words_are_plentiful_where_messages_are_understood(code: str) -> None:
    catalog = load_catalog()
    language, _ = read_language(code, catalog)
    assert len(language.entries) >= 820
    assert {entry.key for entry in language.entries} >= catalog.keys
    assert set(language.phrases) == set(catalog.intents)
    assert len(language.secrets) >= 12
    assert len(language.harmless) >= 60


def test_a_language_may_have_a_description_only(tmp_path: Path) -> None:
    language, faults = read(tmp_path)
    assert faults == []
    assert (language.name, language.native, language.direction, language.spaces) == ("X", "Iks", "ltr", True)
    assert not language.has_content


def test_the_description_is_taken_over(tmp_path: Path) -> None:
    header = (
        'name = "X"\nnative = "Iks"\ndirection = "rtl"\nlocales = ["x1"]\nfallback = ["lv", "en"]\nspaces = false\n'
    )
    language, faults = read(tmp_path, header=header)
    assert faults == []
    assert (language.direction, language.spaces) == ("rtl", False)
    assert (language.locales, language.fallback) == (("x1",), ("lv", "en"))


@pytest.mark.parametrize(
    ("header", "fault"),
    [
        ('name = "X"\n', "language.toml:1: `native` is missing."),
        ('name = "X"\nnative = 1\n', "language.toml:2: `native` is unknown or has a wrong value."),
        ('name = "X"\nnative = "Y"\nspaces = "no"\n', "language.toml:3: `spaces` is unknown or has a wrong value."),
        ('name = "X"\nnative = "Y"\ncolour = "red"\n', "language.toml:3: `colour` is unknown or has a wrong value."),
        ('name = "X"\nnative = "Y"\ndirection = "up"\n', "language.toml:3: `direction` is unknown"),
        ("name = \n", "language.toml:1: the language's description cannot be read"),
    ],
)
def test_a_fault_of_the_description_leaves_the_rest(tmp_path: Path, header: str, fault: str) -> None:
    language, faults = read(tmp_path, header=header, lexicon="gmail: gmail\n")
    assert faults[0].startswith(fault)
    assert language.entries
    assert language.native


def test_a_missing_description_is_a_fault_and_no_more(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    language, faults = read_language("xx", CATALOG, tmp_path)
    assert language.name == language.native == "xx"
    assert len(faults) == 1


def test_entries_are_folded_and_keep_their_stars(tmp_path: Path) -> None:
    text = "PASSWORD: Parol*, *PASSORD*, *wort, login Code\nFORGET: e-pasts, don't, izkrit* no galv*\n"
    assert entries(tmp_path, text) == [
        ("PASSWORD", ("parol*",)),
        ("PASSWORD", ("*passord*",)),
        ("PASSWORD", ("*wort",)),
        ("PASSWORD", ("login", "code")),
        ("FORGET", ("e", "pasts")),
        ("FORGET", ("don", "t")),
        ("FORGET", ("izkrit*", "no", "galv*")),
    ]


def test_keys_are_concepts_accounts_and_languages(tmp_path: Path) -> None:
    text = "PASSWORD: a\ngmail : b\n@pt-BR: c\n@en:d\nPASSWORD: e\n"
    assert [key for key, _ in entries(tmp_path, text)] == ["PASSWORD", "gmail", "@pt-BR", "@en", "PASSWORD"]


def test_comments_blank_lines_and_a_byte_order_mark_do_not_count(tmp_path: Path) -> None:
    language, faults = read(tmp_path, thanks="\ufeffthank you\n\n  # not me\n   \n  cheers  \r\n")
    assert faults == []
    assert [(line.text, line.number) for line in language.phrases["thanks"]] == [("thank you", 1), ("cheers", 5)]


def test_a_bad_line_costs_itself(tmp_path: Path) -> None:
    language, faults = read(tmp_path, lexicon="PASSWORD: parole\nCOLOUR: red\nno key here\nFORGET: !!!, aizmirsu\n")
    assert [fault.partition(". ")[0] for fault in faults] == [
        "lexicon.txt:2: `COLOUR` is unknown",
        "lexicon.txt:3: this line has no key",
        "lexicon.txt:4: `!!!` holds no letter",
    ]
    assert [entry.parts for entry in language.entries] == [("parole",), ("aizmirsu",)]
    assert [entry.line.number for entry in language.entries] == [1, 4]


def test_a_file_in_another_encoding_costs_itself(tmp_path: Path) -> None:
    read(tmp_path, thanks="cheers\n")
    (tmp_path / "xx" / "forgot_password.txt").write_bytes(b"ok\nok\ncaf\xe9\n")
    language, faults = read_language("xx", CATALOG, tmp_path)
    assert [(fault.path.name, fault.line) for fault in faults] == [("forgot_password.txt", 3)]
    assert set(language.phrases) == {"thanks"}


def test_secrets_are_patterns_and_harmless_words(tmp_path: Path) -> None:
    text = "my password is {secret}\nno place\n{secret} and {secret}\n! Nav, NĒ,, e-pasts\n!labi\n"
    language, faults = read(tmp_path, secrets=text)
    assert [line.text for line in language.secrets] == ["my password is {secret}"]
    assert language.harmless == {"nav", "ne", "e pasts", "labi"}
    assert [fault.partition(". ")[0] for fault in faults] == [
        "secrets.txt:2: a pattern needs `{secret}` once",
        "secrets.txt:3: a pattern needs `{secret}` once",
    ]


def test_a_fault_reads_as_a_place_what_and_a_hint() -> None:
    assert str(Fault(Path("lexicon.txt"), 3, "it is broken", "Mend it.")) == "lexicon.txt:3: it is broken. Mend it."


def test_english_comes_first_and_folders_without_description_never(tmp_path: Path) -> None:
    for code in ("zz", "en", "aa"):
        (tmp_path / code).mkdir()
        (tmp_path / code / "language.toml").touch()
    (tmp_path / "profiles").mkdir()
    assert language_codes(tmp_path) == ["en", "aa", "zz"]


def test_the_fingerprint_follows_the_content(tmp_path: Path) -> None:
    read(tmp_path, thanks="cheers\n")
    before = fingerprint(tmp_path)
    assert fingerprint(tmp_path) == before
    read(tmp_path, thanks="cheers!\n")
    assert fingerprint(tmp_path) != before
    (tmp_path / "xx" / "thanks.txt").rename(tmp_path / "xx" / "greeting.txt")
    moved = fingerprint(tmp_path)
    read(tmp_path, thanks="cheers!\n")
    assert len({before, moved, fingerprint(tmp_path)}) == 3


@given(lexicon=st.text(max_size=200), secrets=st.text(max_size=100), header=st.text(max_size=80))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50)
def test_no_text_in_a_file_stops_the_reader(tmp_path: Path, lexicon: str, secrets: str, header: str) -> None:
    language, faults = read(tmp_path, lexicon=lexicon, secrets=secrets, header=header)
    assert language.code == "xx"
    assert faults, "a description of random letters has no name"


KEYS = st.sampled_from(["PASSWORD: ", "gmail: ", "@en: ", "XX: ", "", "! ", "# ", "{secret} "])


@given(
    lines=st.lists(
        st.tuples(KEYS, st.text(st.characters(codec="utf-8", exclude_characters="\n"), max_size=20)), max_size=8
    )
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50)
def test_entries_hold_folded_words_and_stars_only(tmp_path: Path, lines: list[tuple[str, str]]) -> None:
    language, _ = read(tmp_path, lexicon="\n".join(key + rest for key, rest in lines))
    for entry in language.entries:
        assert entry.parts
        for part in entry.parts:
            assert part.strip("*").isalnum() or not part.isascii()
            assert " " not in part
