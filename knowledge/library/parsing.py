"""Reads one document of a documentation set, side by side or plain, and makes an article of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from urllib.parse import quote

from knowledge.library import cleaning, front, sides
from knowledge.library.article import LOCALE, Article, Finding, Kind, Link, Pair, Provenance
from knowledge.library.cleaning import Cleaned
from knowledge.library.names import Names
from knowledge.library.sides import Sides
from knowledge.library.syntax import plain

_HEADING = re.compile(r"^ {0,3}(?P<level>#{1,6})(?:[ \t]+(?P<text>.*?))?[ \t]*#*[ \t]*$", re.MULTILINE)
_UNDERLINED = re.compile(r"^(?P<text>[^\s#>|-][^\n]*)\n(?:=+|-{2,})[ \t]*$", re.MULTILINE)
_SLUG = re.compile(r"""<a\s[^<>]*\b(?:name|id)\s*=\s*["']?([^"'\s<>]+)""", re.IGNORECASE)
_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_FENCED = re.compile(r"^[ \t]*(```|~~~).*?(?:^[ \t]*\1|\Z)", re.MULTILINE | re.DOTALL)
_TRANSLATIONS = {"ht": "human", "mt": "machine"}
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?")


@dataclass(frozen=True, slots=True)
class Origin:
    """What is known of a document before it is read."""

    id: str
    locale: str
    """As the folder says; empty if it does not."""
    base: str = ""
    """The address that the documentation is published at, with `{locale}` where it stands; empty if none is known."""
    page: str = ""
    """The path of the document below that address."""
    licence: str = ""


def parse(data: bytes, origin: Origin, names: Names) -> Article:
    """The article in a document. Never raises; whatever was mended or left out is among its findings."""
    document, findings = _decoded(data)
    both = sides.part(document)
    above = front.read(both.local)
    # Most front matter stands outside of all units and is the same on both sides.
    shared = both.source.startswith(both.local[: above.end])
    beside = above if shared else front.read(both.source)
    locale = canonical(above.values.get("ms.contentlocale", "")) or origin.locale
    address = _address(origin)
    base = address.replace(LOCALE, locale.lower())
    source = _read(both.source[beside.end :], base) if both.source else _Text()
    local = _read(both.local[above.end :], base, {link.url: link.title for link in source.clean.links})

    def line(offset: int) -> int:
        return document.count("\n", 0, both.offset(above.end + offset)) + 1

    pairs = tuple(_pairs(both, above.end))
    findings += _front_findings(above)
    findings += [Finding(Kind.SPAN_UNBALANCED, document.count("\n", 0, at) + 1, what) for at, what in both.faults]
    findings += [Finding(kind, line(offset), detail[:200]) for kind, offset, detail in local.clean.findings]
    findings += _compared(both, local, source)
    findings += _translated(document, both, names)
    name = above.values.get("title", "")
    if not local.heading:
        findings.append(Finding(Kind.HEADING_MISSING, line(0), name or origin.id))
    english = not both.source and locale.lower().startswith("en")
    keywords = _keywords(local.slug or origin.id.rpartition("/")[2])
    return Article(
        id=origin.id,
        locale=locale,
        title=local.heading or name or " ".join(keywords),
        source_title=local.heading if english else source.heading or beside.values.get("title", ""),
        name=name,
        body=local.clean.text,
        source_body=local.clean.text if english else source.clean.text,
        links=_each(local.clean.links),
        source_links=_each(local.clean.links if english else source.clean.links),
        pairs=pairs,
        keywords=keywords,
        provenance=_provenance({**beside.values, **above.values}, origin.licence),
        address=address,
        anchors=tuple(dict.fromkeys([*([local.slug] if local.slug else ()), *local.clean.anchors])),
        references=tuple(dict.fromkeys(local.clean.references)),
        findings=tuple(findings),
    )


def canonical(tag: str) -> str:
    """A locale as BCP 47 writes it: lv-LV, sr-Latn-RS; empty if it is none."""
    if not _TAG.fullmatch(tag):
        return ""
    language, *rest = tag.split("-")
    return "-".join([language.lower(), *(part.title() if len(part) == 4 else part.upper() for part in rest)])


def _address(origin: Origin) -> str:
    """Where the document is published, which is what its relative links start from."""
    return f"{origin.base.rstrip('/')}/{quote(origin.page or origin.id)}" if origin.base else ""


@dataclass(frozen=True, slots=True)
class _Text:
    heading: str = ""
    slug: str = ""
    clean: Cleaned = field(default_factory=Cleaned)


def _decoded(data: bytes) -> tuple[str, list[Finding]]:
    findings = []
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        findings.append(Finding(Kind.NOT_UTF8, data.count(b"\n", 0, error.start) + 1, f"byte {error.start}"))
        text = data.decode("utf-8", errors="replace")
    if text.startswith("\ufeff"):
        findings.append(Finding(Kind.BYTE_ORDER_MARK, 1, ""))
        text = text.lstrip("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd"), findings


def _read(text: str, base: str, titles: Mapping[str, str] | None = None) -> _Text:
    """The heading of a side and the text below it."""
    found = _heading(text)
    if found is None:
        return _Text(clean=cleaning.clean(text, base, titles))
    heading = cleaning.clean(" ".join((found["text"] or "").split("\n"))).text
    slug = _SLUG.search(found["text"] or "")
    # Blanks in its place keep the offsets of what is found further down.
    blank = re.sub(r"[^\n]", " ", found[0])
    rest = cleaning.clean(f"{text[: found.start()]}{blank}{text[found.end() :]}", base, titles)
    return _Text(plain(heading).strip(), slug[1] if slug else "", rest)


def _heading(text: str) -> re.Match[str] | None:
    """The first heading of the first level, else the first of any."""
    code = [match.span() for match in _FENCED.finditer(text)] if "```" in text or "~~~" in text else []
    found = [
        match
        for match in _HEADING.finditer(text)
        if not any(start <= match.start() < end for start, end in code) and _is_shown(match["text"])
    ]
    first = next((match for match in found if match["level"] == "#"), None)
    return first or next(iter(found), None) or _UNDERLINED.search(text)


def _is_shown(text: str | None) -> bool:
    return bool(text and re.sub(r"<[^<>]*>", "", text).strip())


def _pairs(both: Sides, start: int) -> Iterator[Pair]:
    """The units below the front matter, cleaned."""
    for unit in both.units:
        if both.places and unit.offset >= both.offset(start):
            pair = Pair(_clean(unit.local), _clean(unit.source))
            if pair.text or pair.source:
                yield pair


def _clean(text: str) -> str:
    text = text.strip()
    if not any(mark in text for mark in "<&[*`\\!"):
        return text
    return cleaning.clean(text).text


def _front_findings(above: front.Front) -> list[Finding]:
    return [] if above.whole else [Finding(Kind.FRONT_MATTER_BROKEN, 1, "read line by line")]


def _compared(both: Sides, local: _Text, source: _Text) -> Iterator[Finding]:
    if not both.source:
        return
    ours, theirs = ({link.url for link in side.clean.links} for side in (local, source))
    for url in sorted(ours ^ theirs):
        yield Finding(Kind.LINKS_DIFFER, 1, f"{'only here' if url in ours else 'only in English'}: {url}"[:200])


def _translated(document: str, both: Sides, names: Names) -> Iterator[Finding]:
    """Names of products that are in the English text of a unit, but not in the local one."""
    for unit in both.units:
        for name in names.lost(unit.local, unit.source):
            yield Finding(Kind.NAME_TRANSLATED, document.count("\n", 0, unit.offset) + 1, name)


def _provenance(values: Mapping[str, str], licence: str) -> Provenance:
    translation = values.get("ms.translationtype", "").lower()
    return Provenance(
        translation=_TRANSLATIONS.get(translation, ""),
        commit=values.get("ms.sourcegitcommit", ""),
        date=_date(values.get("ms.lasthandoff", "") or values.get("ms.date", "")),
        licence=licence,
    )


def _date(written: str) -> str:
    """Month, day and year with slashes as ISO 8601; an ISO date as it is; else empty."""
    found = _DATE.fullmatch(written.strip())
    try:
        if found:
            return date(int(found[3]), int(found[1]), int(found[2])).isoformat()
        return date.fromisoformat(written.strip()[:10]).isoformat()
    except ValueError:
        return ""


def _keywords(slug: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in re.split(r"[^0-9A-Za-z]+", slug.lower()) if word))


def _each(links: Sequence[Link]) -> tuple[Link, ...]:
    return tuple(dict.fromkeys(chain(links)))
