"""Finds what nobody sees in a content file: control codes, loose accents, letters of a wrong alphabet."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from intents.faults import Fault

_LETTERS = re.compile(r"[^\W\d_]+")
_LOOK_ALIKE = {
    "LATIN": frozenset("aceghijkmnopqrstuvwxyABCEGHIJKMNOPSTVXYZ"),
    "CYRILLIC": frozenset("авекмнорстухгѕіјһԁԛԝАВЕЗКМНОРСТУХЅІЈ"),
    "GREEK": frozenset("αγικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"),
}
"""Letters that a reader takes for letters of one of the other two alphabets."""
_JOINER, _DAMAGED, _BYTE_ORDER_MARK = "\u200d", "\ufffd", "\ufeff"


def numbered_lines(path: Path) -> Iterator[tuple[int, str]]:
    """The lines of a text file that are neither blank nor comments, numbered as editors number them; none if the
    file is missing or not UTF-8, which others report."""
    try:
        text = path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return
    for number, line in enumerate(text.split("\n"), 1):
        bare = line.removesuffix("\r").strip(" \t")
        if bare and not bare.startswith("#"):
            yield number, bare


def character_faults(path: Path, script: str) -> Iterator[Fault]:
    """Every line of the file with a character that is not what it seems. `script`: the language's own, as `script_of`
    gives it."""
    for number, line in numbered_lines(path):
        hidden = [char for at, char in enumerate(line) if _is_hidden(line, at)]
        if hidden:
            what = f"the line holds what nobody can see: {_named(hidden)}"
            yield Fault(path, number, what, _hint(hidden, number))
        if not unicodedata.is_normalized("NFC", line):
            word = next((word for word in line.split() if not unicodedata.is_normalized("NFC", word)), line)
            hint = "Type it again, or save the file in Unicode NFC."
            yield Fault(path, number, f"`{word}` is made of loose accents (not NFC)", hint)
        for word in _LETTERS.findall(unicodedata.normalize("NFC", line)):
            strangers = _strangers(word, script)
            if strangers:
                what = f"`{word}` mixes alphabets: {_named(strangers)}"
                hint = "Type the word again on one keyboard; part a foreign word and its ending with a hyphen."
                yield Fault(path, number, what, hint)


def script_of(text: str) -> str:
    """The script of most letters, as the first word of their Unicode names: LATIN, CYRILLIC; empty without letters."""
    scripts = Counter(map(_script, filter(str.isalpha, text)))
    return scripts.most_common(1)[0][0] if scripts else ""


def _is_hidden(line: str, at: int) -> bool:
    char = line[at]
    if char == _JOINER:  # holds emoji together
        return at == 0 or line[at - 1].isalnum()
    return char == _DAMAGED or (char != "\t" and unicodedata.category(char) in {"Cc", "Cf", "Zl", "Zp"})


def _hint(hidden: list[str], number: int) -> str:
    if number == 1 and hidden == [_BYTE_ORDER_MARK]:
        return "Save the file as UTF-8 without a byte order mark."
    return "Delete it; type the line anew if in doubt."


def _strangers(word: str, script: str) -> list[str]:
    """The look-alike letters of another alphabet in a word; none if it has other letters of that alphabet as well."""
    parts = {name: [char for char in word if _script(char) == name] for name in _LOOK_ALIKE}
    parts = {name: letters for name, letters in parts.items() if letters}
    if len(parts) > 1:
        own = max(parts, key=lambda name: (len(parts[name]), name == script))
    elif script == "LATIN" and script not in parts:
        own = script  # a Latin text has no short words of its own in Greek or Cyrillic letters
    else:
        return []
    foreign = [(name, letters) for name, letters in parts.items() if name != own]
    return [char for name, letters in foreign if _LOOK_ALIKE[name].issuperset(letters) for char in letters]


def _script(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0]


def _named(chars: list[str]) -> str:
    return ", ".join(
        f"U+{ord(char):04X} {unicodedata.name(char, 'control character')}" for char in dict.fromkeys(chars)
    )
