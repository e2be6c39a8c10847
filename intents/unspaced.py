"""Finds the words of concepts and accounts in scripts that do not part words: Japanese, Chinese, Thai."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from intents.content import KNOWN, Entry
from intents.lexicon import Hit

_UNIT = re.compile(r"[a-z0-9]+|.")
_LATIN = re.compile(r"[a-z0-9]")
LETTERS_A_WORD = 2
"""Units that weigh as much as one word of other scripts."""


def units(words: Sequence[str]) -> list[str]:
    """Letter by letter, but Latin words and numbers whole."""
    return [unit for word in words for unit in _UNIT.findall(word)]


class UnspacedLexicon:
    """The compiled lexicon of such a language: entries match anywhere, Latin ones as whole words only."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries: dict[str, list[tuple[str, str, bool, bool]]] = defaultdict(list)
        for entry in entries:
            piece = "".join(part.strip("*") for part in entry.parts)
            if piece:
                begins = not _LATIN.match(piece[0]) or entry.parts[0].startswith("*")
                ends = not _LATIN.match(piece[-1]) or entry.parts[-1].endswith("*")
                self._entries[piece].append((entry.key, " ".join(entry.parts), begins, ends))
        self._sizes = sorted({len(piece) for piece in self._entries})

    def find(self, found: Sequence[str]) -> list[Hit]:
        """Every hit among the units of a message, in order."""
        return [hit for hit in self._everywhere(found) if hit.key != KNOWN]

    def unknown(self, found: Sequence[str]) -> int:
        """How many units no entry covers."""
        covered = {at for hit in self._everywhere(found) for at in range(hit.start, hit.end)}
        return len(found) - len(covered)

    def _everywhere(self, found: Sequence[str]) -> Iterator[Hit]:
        text = "".join(found)
        places = {place: number for number, place in enumerate(accumulate(map(len, found), initial=0))}
        owners = [number for number, unit in enumerate(found) for _ in unit]
        for start in range(len(text)):
            for size in self._sizes:
                end = start + size
                if end > len(text):
                    break
                for key, entry, begins, ends in self._entries.get(text[start:end], ()):
                    if (begins or start in places) and (ends or end in places):
                        yield Hit(key, text[start:end], entry, owners[start], owners[end - 1] + 1, 1.0)
