"""Packs articles into bytes and back."""

from __future__ import annotations

import json
import zlib
from dataclasses import fields
from typing import Any

from knowledge.library.article import Article, Finding, Kind, Link, Pair, Provenance

_FIELDS = tuple(field.name for field in fields(Article))
_FAST = 1
SHAPE = zlib.crc32(repr(_FIELDS).encode())
"""Changes with what an article is made of; records of another shape cannot be read."""


def pack(article: Article) -> bytes:
    """An article in few bytes."""
    provenance = article.provenance
    values = {name: getattr(article, name) for name in _FIELDS}
    values["provenance"] = [provenance.translation, provenance.commit, provenance.date, provenance.licence]
    return zlib.compress(json.dumps(list(values.values()), ensure_ascii=False).encode("utf-8", "replace"), _FAST)


def unpack(data: bytes) -> Article:
    """The article again. Raises `ValueError` if the bytes are none."""
    try:
        read: dict[str, Any] = dict(zip(_FIELDS, json.loads(zlib.decompress(data)), strict=True))
    except zlib.error as error:
        raise ValueError("not an article") from error
    read["links"] = tuple(Link(*link) for link in read["links"])
    read["source_links"] = tuple(Link(*link) for link in read["source_links"])
    read["pairs"] = tuple(Pair(*pair) for pair in read["pairs"])
    read["findings"] = tuple(Finding(Kind(kind), line, detail) for kind, line, detail in read["findings"])
    read["provenance"] = Provenance(*read["provenance"])
    for name in ("keywords", "anchors", "references"):
        read[name] = tuple(read[name])
    return Article(**read)
