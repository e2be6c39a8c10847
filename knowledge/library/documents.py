"""Reads documents from their files; what a process of an import does with a few of them at a time."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from knowledge.library import parsing, records
from knowledge.library.article import Finding, Kind
from knowledge.library.discovery import Document
from knowledge.library.names import Names
from knowledge.library.parsing import Origin


@dataclass(frozen=True, slots=True)
class Options:
    """How documents are read."""

    base: str = ""
    """The address that the documentation is published at, with `{locale}` where it stands."""
    locale: str = ""
    """Of documents that say none, in folders that say none."""
    workers: int | None = None
    """Processes; as many as there are cores unless told."""


class Read(NamedTuple):
    """A document that was read; without a record, one that had not changed."""

    document: Document
    hash: str
    locale: str = ""
    record: bytes = b""
    findings: tuple[Finding, ...] = ()


def read_all(names: Names, options: Options, licence: str, documents: Sequence[tuple[Document, str]]) -> list[Read]:
    """Reads documents, each with the hash that it had when it was read last."""
    return [_read_one(document, known, names, options, licence) for document, known in documents]


def _read_one(document: Document, known: str, names: Names, options: Options, licence: str) -> Read:
    try:
        data = Path(document.path).read_bytes()
    except OSError as error:
        return Read(document, "", findings=(Finding(Kind.UNREADABLE, 1, error.strerror or str(error)),))
    hashed = hashlib.blake2b(data, digest_size=16).hexdigest()
    if hashed == known:
        return Read(document, hashed)
    origin = Origin(document.id, document.locale or options.locale, options.base, document.page, licence)
    article = parsing.parse(data, origin, names)
    if not article.locale:
        hint = "neither it nor its folder says its language; import it with --locale"
        return Read(document, "", findings=(*article.findings, Finding(Kind.LOCALE_UNKNOWN, 1, hint)))
    return Read(document, hashed, article.locale, records.pack(article), article.findings)
