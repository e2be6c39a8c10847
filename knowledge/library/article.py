"""The nouns of the library: an article with its two sides, where it comes from, and what was found wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

LOCALE = "{locale}"
"""Stands for the locale, in small letters, in an address."""


class Kind(StrEnum):
    """What can be wrong with a document; the report counts by these."""

    BOLD_MENDED = "bold-mended"
    BYTE_ORDER_MARK = "byte-order-mark"
    DIRECTIVE_DROPPED = "directive-dropped"
    FRONT_MATTER_BROKEN = "front-matter-broken"
    HEADING_MISSING = "heading-missing"
    IMAGE_DROPPED = "image-dropped"
    INCLUDE_DROPPED = "include-dropped"
    LINK_DROPPED = "link-dropped"
    LINK_MENDED = "link-mended"
    LINK_WITHOUT_TEXT = "link-without-text"
    LINKS_DIFFER = "links-differ"
    LOCALE_UNKNOWN = "locale-unknown"
    NAME_TRANSLATED = "name-translated"
    NOT_UTF8 = "not-utf8"
    SAME_ID = "same-id"
    SPAN_UNBALANCED = "span-unbalanced"
    UNREADABLE = "unreadable"


class Finding(NamedTuple):
    """One thing that was mended, dropped or is doubtful."""

    kind: Kind
    line: int
    """In the file, from 1."""
    detail: str


class Link(NamedTuple):
    """A named web address; http or https only."""

    title: str
    url: str


class Pair(NamedTuple):
    """One translated unit, as Markdown."""

    text: str
    source: str
    """In English."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an article comes from; an empty text is unknown."""

    translation: str = ""
    """`human`, `machine`, or empty."""
    commit: str = ""
    """Of the English source."""
    date: str = ""
    """Of the translation, ISO 8601."""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """A parsed document. Texts are clean Markdown: no HTML, no images, no heading of the article itself."""

    id: str
    """Its path within the documentation, without locale and ending: the same in every locale."""
    locale: str
    """BCP 47 as the documentation writes it: lv-LV, sr-Latn-RS."""
    title: str
    """The heading as plain text."""
    source_title: str
    """The English heading; empty if the document has no English side."""
    name: str
    """The title in the front matter."""
    body: str
    source_body: str
    links: tuple[Link, ...]
    source_links: tuple[Link, ...]
    pairs: tuple[Pair, ...]
    keywords: tuple[str, ...]
    """The words of the English slug."""
    provenance: Provenance
    address: str = ""
    """Where it is published, with `{locale}` where that stands; empty if it is not known."""
    anchors: tuple[str, ...] = ()
    """What a link can point to inside the article."""
    references: tuple[str, ...] = ()
    """Targets of links to other documents, as they were written."""
    findings: tuple[Finding, ...] = ()

    def published(self, *, english: bool = False) -> str:
        """Where it, or its English original, can be read whole; empty if that is not known."""
        return self.address.replace(LOCALE, "en-us" if english else self.locale.lower())
