"""Which language the page is in: the one that was asked for, else the browser's, among those with content."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from intents import Locales

DEFAULT = "en"
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}")
_MANY = 50
"""Tags of a header that are looked at."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The language of a page."""

    code: str
    """One of our languages."""
    locale: str
    """What the bot is told: the browser's own tag with its region where it means this very language, else the code."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A line of the language menu."""

    code: str
    native: str
    direction: str
    """`ltr` or `rtl`."""


class Languages:
    """The languages that the page can be in; made once."""

    def __init__(self, locales: Locales, available: Collection[str]) -> None:
        self._locales = locales
        self._available = available

    def choose(self, wanted: str | None, accepted: str | None) -> Choice:
        """The language for the tag that was asked for and an Accept-Language header; either may be nonsense."""
        for tag in (wanted or "", *_preferred(accepted or "")):
            code = self._served(tag) if _TAG.fullmatch(tag) else None
            if code:
                return Choice(code, tag if _is_same(tag, code) else code)
        return Choice(DEFAULT, DEFAULT)

    def chain(self, code: str) -> Sequence[str]:
        """Where a sentence is looked up."""
        return self._locales.served(code, self._available)

    def offered(self, code: str) -> Offered:
        """How a language is shown."""
        return Offered(code, self._locales.native(code), self._locales.direction(code))

    def menu(self) -> list[Offered]:
        """All of them, by their own names."""
        return sorted(map(self.offered, self._available), key=lambda offered: offered.native.casefold())

    def _served(self, tag: str) -> str | None:
        """The language for a tag. English is nobody's second choice here: another tag of the list may fit better."""
        code = self._locales.resolve(tag)
        served = self._locales.served(code, self._available)
        return next((found for found in served if found != DEFAULT or code == DEFAULT), None)


def _is_same(tag: str, code: str) -> bool:
    """Whether a tag names the language itself, not one that it falls back to ("nn-NO" for "nb")."""
    return tag.casefold().partition("-")[0] == code.casefold().partition("-")[0]


def _preferred(header: str) -> Iterator[str]:
    """The tags of an Accept-Language header, the most wanted first."""
    weighted = list[tuple[float, str]]()
    for part in header.split(",")[:_MANY]:
        tag, _, parameters = part.strip().partition(";")
        quality = _quality(parameters)
        if quality > 0:
            weighted.append((quality, tag.strip()))
    return (tag for _, tag in sorted(weighted, key=lambda pair: -pair[0]))


def _quality(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    return float(value) if re.fullmatch(r"[01](\.[0-9]{0,3})?", value.strip()) else 0.0
