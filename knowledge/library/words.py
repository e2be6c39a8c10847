"""Folds text of any script and parts it into the words that the library is searched by."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_ACCENTS = re.compile(
    "[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f\u00ad\u2060-\u2069\ufeff]"
)
"""Marks that people leave out when they type in a hurry; vowel signs of Indic and Thai script are not among them."""
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_WORD = re.compile(r"[\w\u0900-\u0d7f\u0e31-\u0e4e\u0eb0-\u0ecd]+")
_COMPOUND = re.compile(r"(?<![\w-])[^\W\d_]{1,4}-[^\W\d_]{1,8}(?![\w-])")
"""Wi-Fi and e-mail, which people write as one word as often."""
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+"
)
"""Scripts that put no spaces between words."""


def fold(text: str) -> str:
    """One normal form: small letters, no accents, compatibility characters as plain ones."""
    if text.isascii():
        return text.lower()
    folded = _ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold())).translate(_LETTERS)
    return unicodedata.normalize("NFC", folded)


def terms(text: str) -> Iterator[str]:
    """What a text can be found by: its words, folded, short compounds with their hyphen and without, and pairs of
    characters where a script has no spaces."""
    folded = fold(text).replace("_", " ")
    for compound in _COMPOUND.findall(folded) if "-" in folded else ():
        yield compound.replace("-", "")
    for word in _WORD.findall(folded):
        if word.isascii() or not _UNSPACED.search(word):
            yield word
            continue
        end = 0
        for run in _UNSPACED.finditer(word):
            if run.start() > end:
                yield word[end : run.start()]
            yield from _pairs(run[0])
            end = run.end()
        if end < len(word):
            yield word[end:]


def _pairs(run: str) -> Iterator[str]:
    if len(run) == 1:
        yield run
    for at in range(len(run) - 1):
        yield run[at : at + 2]
