"""The words of concepts are found in what people type, typos forgiven, and strangers are left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intents.catalog import Catalog, load_catalog
from intents.content import read_language
from intents.lexicon import TYPO, Hit, Lexicon
from intents.text import fold, words

WORDS = """
PASSWORD: password*, parol*, passcode, login code, kennwort*, *passord*, salasana
FORGET: aizmirs*, forgot*, slipped my mind, izkrit* no galv*, unustasin
MAIL: email, mailbox, *epost*, mail
HELP: help, please
ADMIN: administrator*, *zentrale
CODE: koodi
gmail: gmail
yahoo: yahoo
@lv: latviski, latvian
"""
CONCEPTS = ("PASSWORD", "FORGET", "MAIL", "HELP", "ADMIN", "CODE")
CATALOG = Catalog({}, ("gmail", "yahoo"), CONCEPTS)


def compiled(folder: Path, text: str, *, known: tuple[str, ...] = ()) -> Lexicon:
    (folder / "xx").mkdir()
    (folder / "xx" / "language.toml").write_text('name = "X"\nnative = "X"\n', "utf-8")
    (folder / "xx" / "lexicon.txt").write_text(text, "utf-8")
    language, faults = read_language("xx", CATALOG, folder)
    assert faults == []
    return Lexicon(language.entries, known)


@pytest.fixture(scope="module")
def lexicon(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    return compiled(tmp_path_factory.mktemp("words"), WORDS, known=("parades", "salatas"))


def find(lexicon: Lexicon, text: str) -> list[Hit]:
    return lexicon.find(words(fold(text)))


def keys(lexicon: Lexicon, text: str) -> set[str]:
    return {hit.key for hit in find(lexicon, text)}


WRITTEN = {
    "a word": ("passcode", "PASSWORD"),
    "a stem by itself": ("parol", "PASSWORD"),
    "a stem with an ending": ("paroles", "PASSWORD"),
    "without accents": ("pārole", "PASSWORD"),
    "capitals": ("PAROLI!", "PASSWORD"),
    "stretched": ("heeeelp", "HELP"),
    "a compound, part first": ("passordkrav", "PASSWORD"),
    "a compound, part last": ("jobbpassord", "PASSWORD"),
    "a compound, part inside": ("jobbepostkonto", "MAIL"),
    "an ending": ("Telefonzentrale", "ADMIN"),
    "several words": ("it slipped my mind", "FORGET"),
    "several stems": ("izkritusi no galvas", "FORGET"),
    "an account": ("my Gmail", "gmail"),
    "a language": ("latviski, lūdzu", "@lv"),
    "an apostrophe after it": ("gmail's", "gmail"),
}


@pytest.mark.parametrize(("text", "key"), WRITTEN.values(), ids=WRITTEN)
def test_what_is_listed_is_found(lexicon: Lexicon, text: str, key: str) -> None:
    assert [(hit.key, hit.weight) for hit in find(lexicon, text)] == [(key, 1.0)]


TYPOS = {
    "swapped": ("passwrod", "PASSWORD"),
    "swapped in a stem": ("aizmrisu", "FORGET"),
    "swapped in four letters": ("hlep", "HELP"),
    "swapped in the ending": ("emial", "MAIL"),
    "missing": ("pasword", "PASSWORD"),
    "missing in a stem": ("aizmisu", "FORGET"),
    "missing twin": ("yaho mail", "yahoo"),
    "doubled": ("passworrd", "PASSWORD"),
    "doubled in a stem": ("paarole", "PASSWORD"),
    "neighbouring key": ("pasdword", "PASSWORD"),
    "wrong letter": ("passqord", "PASSWORD"),
    "missing in the middle": ("pascode", "PASSWORD"),
    "two typos in a long word": ("adminstratro", "ADMIN"),
    "one of several words": ("sliped my mind", "FORGET"),
}


@pytest.mark.parametrize(("text", "key"), TYPOS.values(), ids=TYPOS)
def test_a_typo_is_forgiven_at_a_discount(lexicon: Lexicon, text: str, key: str) -> None:
    found = [hit for hit in find(lexicon, text) if hit.key == key]
    assert [hit.weight for hit in found] == [TYPO]


@pytest.mark.parametrize("text", ["emailpassword", "pass code", "gmailpassword", "mail box", "helpplease"])
def test_missing_and_stray_spaces_are_mended(lexicon: Lexicon, text: str) -> None:
    assert find(lexicon, text)


@pytest.mark.parametrize(
    ("text", "both"), [("emailpassword", {"MAIL", "PASSWORD"}), ("gmailpassword", {"gmail", "PASSWORD"})]
)
def test_words_run_together_are_both_found(lexicon: Lexicon, text: str, both: set[str]) -> None:
    assert keys(lexicon, text) >= both


STRANGERS = [
    "", "a", "hi", "sword", "world", "halo", "kelp", "heap", "yoo", "paro", "par", "mind my slipped", "code login",
    "slipped right out of my mind", "galva no izkrita", "parades", "salatas", "1234", "pass", "holiday tomorrow",
    "latvija", "mailand", "loggia", "kood", "epo",
]  # fmt: skip


@pytest.mark.parametrize("text", STRANGERS)
def test_strangers_are_left_alone(lexicon: Lexicon, text: str) -> None:
    assert find(lexicon, text) == []


def test_one_word_may_stand_between_several_and_no_more(lexicon: Lexicon) -> None:
    (hit,) = find(lexicon, "so it slipped right my mind today")
    assert (hit.words, hit.start, hit.end) == ("slipped right my mind", 2, 6)
    assert "FORGET" not in keys(lexicon, "slipped right out my mind")


def test_several_words_never_reach_beyond_the_end(lexicon: Lexicon) -> None:
    assert find(lexicon, "slipped my") == []
    assert find(lexicon, "slipped") == []


def test_hits_tell_which_words_which_entry_and_where(lexicon: Lexicon) -> None:
    assert find(lexicon, "Es aizmirsu gmail paroli") == [
        Hit("FORGET", "aizmirsu", "aizmirs*", 1, 2, 1.0),
        Hit("gmail", "gmail", "gmail", 2, 3, 1.0),
        Hit("PASSWORD", "paroli", "parol*", 3, 4, 1.0),
    ]


def test_a_word_of_several_keys_is_found_under_each(tmp_path: Path) -> None:
    lexicon = compiled(tmp_path, "PASSWORD: code\nCODE: code*\n")
    assert keys(lexicon, "code") == {"PASSWORD", "CODE"}
    assert keys(lexicon, "codes") == {"CODE"}


def test_known_words_are_nobodys_typo(tmp_path: Path) -> None:
    assert keys(compiled(tmp_path, "PASSWORD: salasana\n"), "salasanb") == {"PASSWORD"}
    (tmp_path / "two").mkdir()
    assert keys(compiled(tmp_path / "two", "PASSWORD: salasana\n", known=("salasanb",)), "salasanb") == set()


def test_a_word_is_known_if_it_is_listed_or_a_typo_of_a_listed_one(lexicon: Lexicon) -> None:
    assert [word for word in ("parole", "parades", "paradse", "mind", "pasword", "zzz") if lexicon.knows(word)] == [
        "parole", "parades", "paradse", "mind", "pasword",
    ]  # fmt: skip


def test_an_empty_lexicon_finds_nothing() -> None:
    assert Lexicon(()).find(["parole"]) == []
    assert not Lexicon(()).knows("parole")


LETTERS = st.text(st.sampled_from("aābdegilmnoprsswy *-'!ÅøПи密ลื123"), max_size=60)


@given(text=LETTERS | st.text(max_size=60))
def test_any_text_gives_hits_in_order_within_it(lexicon: Lexicon, text: str) -> None:
    tokens = words(fold(text))
    hits = lexicon.find(tokens)
    assert hits == lexicon.find(tokens)
    assert [hit.start for hit in hits] == sorted(hit.start for hit in hits)
    for hit in hits:
        assert 0 <= hit.start < hit.end <= len(tokens)
        assert hit.weight in (TYPO, 1.0)
        assert hit.key in {*CATALOG.keys, "@lv"}


@given(
    word=st.sampled_from(["password", "salasana", "kennwort", "passcode", "unustasin", "administrator"]), data=st.data()
)
def test_any_two_neighbours_but_the_first_may_be_swapped(lexicon: Lexicon, word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(word) - 2))
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    assert keys(lexicon, swapped) == keys(lexicon, word)


@given(word=st.sampled_from(["salasana", "passcode", "unustasin", "administrator"]), data=st.data())
def test_any_letter_but_the_first_may_be_missing_or_doubled(lexicon: Lexicon, word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(word) - 1))
    assert keys(lexicon, word[:at] + word[at + 1 :]) == keys(lexicon, word)
    assert keys(lexicon, word[:at] + word[at] + word[at:]) == keys(lexicon, word)


def test_accounts_of_the_real_lexicons_are_found_and_the_app_is_no_account() -> None:
    catalog = load_catalog()
    for code in ("en", "lv", "nb"):
        language, _ = read_language(code, catalog)
        lexicon = Lexicon(language.entries)
        for text, account in {
            "gmail": "gmail", "icloud": "icloud", "yahoo": "yahoo", "imap": "imap", "exchange": "exchange",
            "hotmail": "outlook_com", "outlook.com": "outlook_com", "office 365": "microsoft_365",
        }.items():  # fmt: skip
            assert keys(lexicon, text) & set(catalog.accounts) == {account}, (code, text)
        assert not keys(lexicon, "outlook") & set(catalog.accounts), code
