"""Scripts that do not part words: entries match anywhere, Latin words only as words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intents.catalog import load_catalog
from intents.content import Entry, Line
from intents.text import fold, words
from intents.unspaced import UnspacedLexicon, units

CATALOG = load_catalog()
LISTED = {
    "PASSWORD": ("密码", "パスワード", "รหัสผ่าน", "pass"),
    "FORGET": ("忘记", "忘れ", "ลืม"),
    "gmail": ("gmail", "gメール"),
    "outlook_com": ("outlook com", "hotmail*"),
    "KNOWN": ("天气",),
}
LEXICON = UnspacedLexicon(
    Entry(key, tuple(written.split()), Line(written, Path("lexicon.txt"), 1))
    for key, entries in LISTED.items()
    for written in map(str.strip, entries)
)


def read(text: str) -> list[str]:
    return units(words(fold(text)))


def keys(text: str) -> list[str]:
    return [hit.key for hit in LEXICON.find(read(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("忘记密码怎么办", ["FORGET", "PASSWORD"]),
        ("パスワードを忘れました", ["PASSWORD", "FORGET"]),
        ("ﾊﾟｽﾜｰﾄﾞ忘れ", ["PASSWORD", "FORGET"]),
        ("ลืมรหัสผ่านครับ", ["FORGET", "PASSWORD"]),
        ("gmail的密码", ["gmail", "PASSWORD"]),
        ("我忘 记 密码", ["FORGET", "PASSWORD"]),
        ("密码不是密码", ["PASSWORD", "PASSWORD"]),
        ("outlook.comの", ["outlook_com"]),
        ("hotmailerを", ["outlook_com"]),
        ("gmailsを", []),
        ("compassを買う", []),
        ("今天天气很好", []),
        ("", []),
    ],
)
def test_what_is_found(text: str, expected: list[str]) -> None:
    assert keys(text) == expected


def test_latin_words_are_one_unit() -> None:
    assert read("Gmailの番号は42") == ["gmail", "の", "番", "号", "は", "42"]


def test_the_signs_of_thai_part_no_word() -> None:
    assert words(fold("ลืมรหัสผ่าน ที่")) == ["ลืมรหัสผ่าน", "ที่"]


def test_what_no_entry_covers_is_unknown() -> None:
    assert LEXICON.unknown(read("忘记密码怎么办")) == 3
    assert LEXICON.unknown(read("今天天气很好")) == 4
    assert LEXICON.unknown([]) == 0


@given(st.text("忘记密码gmail天x ", max_size=30))
def test_hits_lie_inside_the_message(text: str) -> None:
    found = read(text)
    for hit in LEXICON.find(found):
        assert 0 <= hit.start < hit.end <= len(found)
        assert hit.words in "".join(found)
    assert 0 <= LEXICON.unknown(found) <= len(found)
