"""Writes the new generation of a locale, from articles that were just read and from those of the old one."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple

from knowledge.library import holding
from knowledge.library.holding import Holding, Source

RECORDS = "staging/records"
"""The file that articles wait in, packed, below the library's folder."""


class Place(NamedTuple):
    """An article, and where it is packed: in a file from an offset on, or in the old holding under a number."""

    source: Source
    offset: int
    size: int
    old: int | None = None


def digest(value: object) -> str:
    """A short name for what a value is made of."""
    return hashlib.blake2b(repr(value).encode("utf-8", "replace"), digest_size=8).hexdigest()


def bind(folder: Path, work: tuple[str, str, Sequence[Place]]) -> tuple[str, str]:
    """Writes the new holding of a locale; its name, which comes from what is in it."""
    locale, kept, places = work
    old = Holding(folder / kept) if kept else None
    name = f"{locale}/{digest([place.source for place in places])}"
    # A generation of the same articles may be in use already; it is not written over.
    if kept == name:
        name += "x"
    place = folder / name
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    with (folder / RECORDS).open("rb") as staged:
        holding.write(place, [each.source for each in places], (_packed(each, staged, old) for each in places))
    return locale, name


def _packed(place: Place, staged: BinaryIO, old: Holding | None) -> bytes:
    if place.old is not None and old is not None:
        return old.record(place.old)
    staged.seek(place.offset)
    return staged.read(place.size)
