"""The catalogue: every intent, account and concept that all languages share."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parent
NONE = "none"


@dataclass(frozen=True)
class Intent:
    """One thing that people can mean."""

    id: str
    description: str
    importance: str
    small_talk: bool = False
    """Only counts when the whole message is about it."""


@dataclass(frozen=True)
class Catalog:
    """All intents, accounts and concepts, in the file's order."""

    intents: Mapping[str, Intent]
    accounts: tuple[str, ...]
    concepts: tuple[str, ...]

    @cached_property
    def keys(self) -> frozenset[str]:
        """What may stand before the colon of a lexicon line, language names apart."""
        return frozenset(self.accounts) | frozenset(self.concepts)


def load_catalog(path: Path = ROOT / "catalog.toml") -> Catalog:
    """Reads the catalogue. Raises `ValueError` naming the file if it is not whole: without it nothing works."""
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
        intents = {
            id: Intent(id, entry["description"], entry["importance"], entry.get("small_talk", False))
            for id, entry in raw["intents"].items()
        }
        return Catalog(intents, tuple(raw["accounts"]), tuple(raw["concepts"]))
    except (tomllib.TOMLDecodeError, KeyError, AttributeError, TypeError) as error:
        raise ValueError(f"{path}: the catalogue cannot be read ({error}). Restore the file as it was.") from error
