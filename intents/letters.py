"""Reduces a text to what a language can be told from: its letters, their script, its words."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import lru_cache

from langdetect.detector import Detector as Engine

DECISIVE = {
    "ARABIC": "ar",
    "GREEK": "el",
    "HANGUL": "ko",
    "HEBREW": "he",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "THAI": "th",
}
"""Scripts that one language alone uses here: such text needs no statistics."""

_IGNORED = {"Cf", "Sk"}
_COMBINING_DOT = "\u0307"


def canonical(text: str) -> str:
    """The text in small letters: compatibility forms unified, addresses dropped, all that is no letter one space."""
    text = Engine.MAIL_RE.sub(" ", Engine.URL_RE.sub(" ", text))
    # The dot is what lower-casing leaves of the Turkish capital I; no language here writes it on its own.
    text = unicodedata.normalize("NFKC", text).lower().replace(_COMBINING_DOT, "")
    return " ".join("".join(map(_letter, text)).split())


@lru_cache(maxsize=8192)
def _letter(char: str) -> str:
    category = unicodedata.category(char)
    if category[0] in "LM":
        return char
    return "" if category in _IGNORED else " "


@lru_cache(maxsize=8192)
def script(char: str) -> str:
    """The first word of the character's Unicode name, such as `LATIN`, `CYRILLIC` or `CJK`; empty if it has none."""
    return unicodedata.name(char, "").replace("-", " ").partition(" ")[0]


def scripts(text: str) -> Counter[str]:
    """How many letters of each script the text has; marks and spaces do not count."""
    if text.isascii():
        return Counter({"LATIN": len(text) - text.count(" ")})
    return Counter(script(char) for char in text if char.isalpha())


def without(text: str, unwanted: str) -> str:
    """The text without the letters of one script."""
    return " ".join("".join(" " if script(char) == unwanted else char for char in text).split())


def words(text: str) -> list[str]:
    """The words of a canonical text; every ideograph and kana is a word of its own."""
    if text.isascii():
        return text.split()
    return "".join(f" {char} " if _stands_alone(char) else char for char in text).split()


@lru_cache(maxsize=8192)
def _stands_alone(char: str) -> bool:
    return script(char) in {"CJK", "HIRAGANA", "KATAKANA"}
