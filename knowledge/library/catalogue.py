"""The list of what the library holds: one small file, replaced as a whole, so that a crash leaves the old library."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from knowledge.library.records import SHAPE

FORMAT = f"2-{SHAPE:08x}"
"""Of the library's files; a library of another format is read as empty and imported anew."""
FILE = "catalogue.json"


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where one locale stands."""

    folder: str
    """Below the library's own, with a forward slash."""
    articles: int


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What the library holds now."""

    shelves: Mapping[str, Shelf] = field(default_factory=dict)
    """By locale."""
    wide: str = ""
    """The folder of the index over all locales; empty if there is none."""
    wide_of: Mapping[str, str] = field(default_factory=dict)
    """The folder of each locale that it was made from."""


def read(folder: Path) -> Catalogue:
    """The catalogue of a library; an empty one if there is none, or it is of another format. Never raises."""
    try:
        kept = json.loads((folder / FILE).read_text("utf-8"))
        if kept["format"] != FORMAT:
            return Catalogue()
        shelves = {
            locale: Shelf(str(each["folder"]), int(each["articles"])) for locale, each in kept["locales"].items()
        }
        return Catalogue(shelves, str(kept["wide"]), dict(kept["wide_of"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Catalogue()


def write(folder: Path, catalogue: Catalogue) -> None:
    """Puts a catalogue in the place of the old one, all at once. Raises `OSError`."""
    shelves = {locale: {"folder": each.folder, "articles": each.articles} for locale, each in catalogue.shelves.items()}
    kept = {
        "format": FORMAT,
        "locales": shelves,
        "wide": catalogue.wide,
        "wide_of": dict(catalogue.wide_of),
    }
    new = folder / f"{FILE}.new"
    with new.open("w", encoding="utf-8") as file:
        json.dump(kept, file, indent=1, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())
    new.replace(folder / FILE)


def sweep(folder: Path, catalogue: Catalogue) -> None:
    """Removes what no catalogue names: old generations, and what a crash has left. What is in use stays for later."""
    wanted = {catalogue.wide, *(shelf.folder for shelf in catalogue.shelves.values())}
    for place in folder.iterdir():
        if place.is_dir():
            for generation in place.iterdir():
                if f"{place.name}/{generation.name}" not in wanted:
                    shutil.rmtree(generation, ignore_errors=True)
