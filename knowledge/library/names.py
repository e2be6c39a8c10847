"""Knows the names that no translation may change, and finds those that one did."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property


class Names:
    """Product names; the order does not matter."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = tuple(sorted(set(names), key=lambda name: (-len(name), name)))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        # The longest first: Azure AD Connect is not Azure AD.
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, self._names))})(?!\w)")

    def lost(self, text: str, source: str) -> Iterator[str]:
        """The names in an English text that its translation lacks, each once."""
        if not self._names or not text.strip():
            return
        for name in dict.fromkeys(self._pattern.findall(source)):
            if _bare(name) not in _bare(text):
                yield name


def _bare(text: str) -> str:
    return re.sub(r"[\s\u200b-\u200f\xad-]+", "", text).casefold()
