"""How a message is cut into comparable words: one normal form for everything that people type."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LIMIT = 4_000
"""Characters of a message that are read; nobody needs more to say what he wants."""

_SPECIAL = str.maketrans(
    {
        "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "ŋ": "n",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": None,
    }
)  # fmt: skip
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+")
# The signs above and below Thai letters are vowels and tones, and part no word.
_WORD = re.compile("(?:[^\\W_]|[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])+")
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+")


def normalise(text: str) -> str:
    """Compatibility forms united, invisible characters gone, lower case, stretched letters ("heeelp") let go."""
    text = text[:LIMIT]
    if not text.isascii():
        text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))
    return _STRETCHED.sub(r"\1", text.casefold())


def fold(text: str) -> str:
    """The normal form without accents: what two spellings of one word have in common."""
    text = normalise(text)
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", text)))
    return _STRETCHED.sub(r"\1", plain.translate(_SPECIAL))


def words(folded: str) -> list[str]:
    """The words of a folded text, in order; apostrophes and hyphens part words."""
    return _WORD.findall(folded)


@lru_cache(maxsize=4096)
def fold_entry(entry: str) -> str:
    """A word as content people write it, folded and with single spaces."""
    return " ".join(words(fold(entry)))
