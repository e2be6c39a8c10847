"""Two spellings of one word become one, and nothing that people type can break that."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from intents.text import LIMIT, fold, fold_entry, normalise, words

SAME = {
    "capitals": ("PAROLE", "parole"),
    "accents": ("pārāk žēl", "parak zel"),
    "loose accents": ("e\u0301te\u0301", "été"),
    "full width": ("ＰＡＳＳ１２", "pass12"),
    "half-width kana": ("ﾊﾟｽﾜｰﾄﾞ", "パスワード"),
    "ligature": ("ﬁle", "file"),
    "bold letters": ("𝗽𝗮𝘀𝘀", "pass"),
    "German": ("Straße", "STRASSE"),
    "Nordic": ("Blåbærgrød", "blabaergrod"),
    "Polish": ("ŁÓDŹ", "lodz"),
    "Croatian": ("Đorđe", "dorde"),
    "French": ("cœur", "coeur"),
    "Turkish capital": ("İSTANBUL", "istanbul"),
    "Turkish small": ("şifrem kayıp", "sifrem kayip"),
    "Vietnamese": ("mật khẩu", "mat khau"),
    "Greek": ("Κωδικός", "κωδικοσ"),
    "Greek final sigma": ("ΚΩΔΙΚΟΣ", "κωδικος"),
    "Russian": ("ещё", "еще"),
    "Ukrainian": ("мій", "міи"),
    "Arabic hamza": ("أنسى", "انسي"),
    "Arabic vowels": ("كَلِمَة", "كلمه"),
    "Arabic stretch": ("مـــرحبا", "مرحبا"),
    "Hebrew points": ("סִיסְמָה", "סיסמה"),
    "stretched": ("heeeeelp meeee", "help me"),
    "invisible": ("pass\u200bword\ufeff", "password"),
    "soft hyphen": ("pass\u00adword", "password"),
    "direction marks": ("\u202bסיסמה\u202c", "סיסמה"),
}


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=SAME)
def test_two_spellings_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("pass", "pas"), ("off", "of"), ("パス", "バス"), ("й", "г"), ("1111", "1")]
)
def test_different_words_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


WORDS = {
    "I can't": ["i", "can", "t"],
    "e-mail/pasts": ["e", "mail", "pasts"],
    "user_name": ["user", "name"],
    "don’t…really?!": ["don", "t", "really"],
    "o365 & 2fa": ["o365", "2fa"],
    "👍🏽 ok 🙏": ["ok"],
    "name@example.org": ["name", "example", "org"],
    "忘记密码": ["忘记密码"],
    "비밀번호 분실": ["비밀번호", "분실"],
    "  \n\t ": [],
    "!!!": [],
}


@pytest.mark.parametrize(("text", "expected"), WORDS.items(), ids=WORDS)
def test_a_text_is_cut_into_words(text: str, expected: list[str]) -> None:
    assert words(fold(text)) == expected


def test_an_entry_is_its_words_with_single_spaces() -> None:
    assert fold_entry("  E-Mail:   Pārbaude ") == "e mail parbaude"


def test_only_the_beginning_of_a_long_message_counts() -> None:
    assert normalise("ab" * LIMIT) == "ab" * (LIMIT // 2)
    assert fold("a b" + "x" * 10 * LIMIT).startswith("a bx")


TEXTS = st.text(max_size=200) | st.text(st.characters(exclude_categories=[]), max_size=200)


@given(TEXTS)
def test_nothing_breaks_it(text: str) -> None:
    for word in words(fold(text)):
        assert word
        assert re.fullmatch(r"[^\W_]+", word)
    assert fold_entry(text) == " ".join(words(fold(text)))


@given(TEXTS)
def test_the_normal_form_of_a_normal_form_is_itself(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(TEXTS)
def test_a_folded_text_folds_to_itself(text: str) -> None:
    folded = fold(text)
    assume(not re.search(r"([^\W\d_])\1\1", folded))  # one letter with three accents looks stretched only afterwards
    assert fold(folded) == folded


@given(st.text(st.sampled_from("aābcčdeēfgģhiījkķlļmnņoprsštuūvzž -'ÅØÆåøæ"), max_size=40))
def test_capitals_make_no_difference(text: str) -> None:
    assert fold(text.upper()) == fold(text)
