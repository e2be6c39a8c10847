"""Parts a side-by-side document into its localised and its English text."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

_UNIT = re.compile(r"""<span\b[^<>]*?\bdata-ttu-id\s*=\s*["']?([^"'\s<>]*)["']?[^<>]*>""", re.IGNORECASE)
_LOOKUP = re.compile(r"""<span\b[^<>]*?\bsxs-lookup\b[^<>]*>""", re.IGNORECASE)
_SOURCE = re.compile(r"""<span\b[^<>]*?\bdata-stu-id\s*=[^<>]*>""", re.IGNORECASE)
_END = re.compile(r"</span\s*>\s*</span\s*>", re.IGNORECASE)
_CLOSE = re.compile(r"</span\s*>", re.IGNORECASE)
_BLANK = re.compile(r"\n[ \t]*\n")
_LEFT = re.compile(r"<span\b[^<>]*(?:data-[ts]tu-id|sxs-lookup)[^<>]*>", re.IGNORECASE)
_MARKED = re.compile(r"sxs-lookup|data-[ts]tu-id", re.IGNORECASE)


class Unit(NamedTuple):
    """One translated unit, as it was written."""

    local: str
    source: str
    offset: int
    """Of the local text, in the document."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Both texts of a document, each a whole document of its own."""

    local: str
    source: str = ""
    """Empty if the document is not side by side."""
    units: tuple[Unit, ...] = ()
    faults: tuple[tuple[int, str], ...] = ()
    """Offset in the document, and what is wrong there."""
    starts: tuple[int, ...] = (0,)
    """Where the pieces of the local text begin in it,"""
    places: tuple[int, ...] = (0,)
    """and where in the document."""

    def offset(self, local: int) -> int:
        """Where a place of the localised text stands in the document."""
        at = max(0, bisect_right(self.starts, local) - 1)
        return self.places[at] + local - self.starts[at]


def part(document: str) -> Sides:
    """The two sides. Never raises; a document without the marks is all local.

    A unit is a span with the local text, followed by one around a span with the English text. What stands outside of
    units (list marks, addresses, code) belongs to both sides. Units do not reach over blank lines, so neither does
    the harm of a span that is not closed.
    """
    if not _MARKED.search(document):
        return Sides(local=document)
    parting = _Parting(document)
    cut = list(_UNIT.finditer(document))
    ends = [*(match.start() for match in cut[1:]), len(document)]
    parting.shared(0, cut[0].start() if cut else len(document))
    for match, end in zip(cut, ends, strict=False):
        parting.unit(match.end(), end)
    return parting.whole()


class _Parting:
    def __init__(self, document: str) -> None:
        self._document = document
        self._local: list[str] = []
        self._source: list[str] = []
        self._units: list[Unit] = []
        self._faults: list[tuple[int, str]] = []
        self._starts: list[int] = [0]
        self._places: list[int] = [0]
        self._length = 0

    def whole(self) -> Sides:
        return Sides(
            "".join(self._local),
            "".join(self._source),
            tuple(self._units),
            tuple(self._faults),
            tuple(self._starts),
            tuple(self._places),
        )

    def unit(self, start: int, end: int) -> None:
        """A unit whose local text starts here, and what follows up to the next one."""
        document = self._document
        lookup = _LOOKUP.search(document, start, end)
        limit = _BLANK.search(document, start, lookup.start() if lookup else end)
        if lookup is None or limit:
            self._fault(start, "a unit without its English side")
            close = _CLOSE.search(document, start, limit.start() if limit else end)
            stop = close.start() if close else (limit.start() if limit else end)
            self._add(document[start:stop], start, both=True)
            self.shared(close.end() if close else stop, end)
            return
        local = document[start : lookup.start()]
        inner = _SOURCE.search(document, lookup.end(), end)
        begin = inner.end() if inner else lookup.end()
        stop, after = self._end(begin, end)
        source = document[begin:stop]
        clean, english = _without_close(local), _CLOSE.sub("", source) if _is_torn(source) else source
        if _is_torn(clean):
            self._fault(start, "a span that is closed twice")
            clean = _CLOSE.sub("", clean)
        clean, english = _without_marks(clean), _without_marks(english)
        self._add(clean, start)
        self._source.append(english)
        self._units.append(Unit(clean, english, start))
        self.shared(after, end)

    def _end(self, begin: int, end: int) -> tuple[int, int]:
        """Where the English text ends, and where the unit does."""
        found = _END.search(self._document, begin, end)
        blank = _BLANK.search(self._document, begin, found.start() if found else end)
        if found and not blank:
            return found.start(), found.end()
        self._fault(begin, "a span that is not closed")
        limit = blank.start() if blank else end
        closes = list(_CLOSE.finditer(self._document, begin, limit))
        if closes:
            return closes[0].start(), closes[-1].end()
        line = self._document.find("\n", begin, limit)
        return (line, line) if line >= 0 else (limit, limit)

    def shared(self, start: int, end: int) -> None:
        """Text between units. A lookup that stands alone here is English only."""
        while lookup := _LOOKUP.search(self._document, start, end):
            self._fault(lookup.start(), "an English side without its unit")
            self._add(self._document[start : lookup.start()], start, both=True)
            inner = _SOURCE.match(self._document, lookup.end(), end)
            begin = inner.end() if inner else lookup.end()
            stop, start = self._end(begin, end)
            self._source.append(_without_marks(_CLOSE.sub("", self._document[begin:stop])))
        self._add(self._document[start:end], start, both=True)

    def _add(self, text: str, offset: int, *, both: bool = False) -> None:
        text = _without_marks(text)
        self._starts.append(self._length)
        self._places.append(offset)
        self._local.append(text)
        self._length += len(text)
        if both:
            self._source.append(text)

    def _fault(self, offset: int, what: str) -> None:
        self._faults.append((offset, what))


def _without_marks(text: str) -> str:
    """The text without what is left of torn units."""
    return _LEFT.sub("", text) if "<" in text else text


def _without_close(local: str) -> str:
    """The local text without the tag that closes its span."""
    end = local.rstrip()
    match = _CLOSE.search(end, max(0, len(end) - len("</span >")))
    return end[: match.start()] + local[len(end) :] if match and match.end() == len(end) else local


def _is_torn(text: str) -> bool:
    """Whether more spans are closed in a text than opened."""
    return "</span" in text and text.count("</span") > text.count("<span")
