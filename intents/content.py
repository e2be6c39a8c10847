"""Reads what content people wrote for a language; a fault costs its line, never the language."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from intents.catalog import ROOT, Catalog
from intents.faults import Fault
from intents.text import fold, fold_entry, words

KNOWN = "KNOWN"
"""Key of lexicon lines with ordinary words that mean no concept and are nobody's typo."""
_DIRECTIONS = ("ltr", "rtl")
_KEY = re.compile(r"(@[A-Za-z-]+|[A-Za-z_0-9]+)\s*:\s*(.*)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a content file with the place where it stands."""

    text: str
    path: Path
    number: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One word, or few words, of the lexicon."""

    key: str
    """A concept, an account, `@code` for the name of a language, or `KNOWN`."""
    parts: tuple[str, ...]
    """Folded words, each with its `*`, as written."""
    line: Line


@dataclass(frozen=True)
class Language:
    """All that is known of how people write one language."""

    code: str
    name: str
    native: str
    direction: str = "ltr"
    locales: tuple[str, ...] = ()
    fallback: tuple[str, ...] = ()
    spaces: bool = True
    entries: tuple[Entry, ...] = ()
    phrases: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    secrets: tuple[Line, ...] = ()
    harmless: frozenset[str] = frozenset()
    """Folded words that follow "my password is" without being one."""

    @property
    def has_content(self) -> bool:
        """Whether messages in it can be understood, not only recognised."""
        return bool(self.entries) and bool(self.phrases)


def language_codes(root: Path = ROOT) -> list[str]:
    """Every language with a folder, English first, then by code."""
    codes = sorted(path.parent.name for path in root.glob("*/language.toml"))
    return sorted(codes, key=lambda code: code != "en")


def read_language(code: str, catalog: Catalog, root: Path = ROOT) -> tuple[Language, list[Fault]]:
    """The language and all faults of its files at once."""
    folder, faults = root / code, list[Fault]()
    header = _read_header(folder / "language.toml", faults)
    entries = tuple(_read_lexicon(folder / "lexicon.txt", catalog, faults))
    phrases = {intent: tuple(_lines(folder / f"{intent}.txt", faults)) for intent in catalog.intents}
    secrets, harmless = _read_secrets(folder / "secrets.txt", faults)
    language = Language(
        code=code,
        **header,
        entries=entries,
        phrases={intent: lines for intent, lines in phrases.items() if lines},
        secrets=secrets,
        harmless=harmless,
    )
    return language, faults


def fingerprint(root: Path = ROOT) -> str:
    """Changes when any content file, any profile or any code of this room changes."""
    digest = hashlib.blake2b(digest_size=12)
    for path in sorted(path for kind in ("txt", "toml", "json", "py") for path in root.rglob(f"*.{kind}")):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(root).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def _lines(path: Path, faults: list[Fault]) -> Iterator[Line]:
    if not path.exists():
        return
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        faults.append(Fault(path, line, "this is not UTF-8", "Save the file as UTF-8."))
        return
    for number, raw in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        stripped = raw.strip()
        if stripped and not stripped.startswith("#"):
            yield Line(stripped, path, number)


def _read_header(path: Path, faults: list[Fault]) -> dict[str, Any]:
    header: dict[str, Any] = {"name": path.parent.name, "native": path.parent.name}
    kinds = {"name": str, "native": str, "direction": str, "locales": list, "fallback": list, "spaces": bool}
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        faults.append(Fault(path, 1, f"the language's description cannot be read ({error})", "See docs/content.md."))
        return header
    for key, value in raw.items():
        kind = kinds.get(key)
        strange = isinstance(value, list) and not all(isinstance(item, str) for item in value)
        if kind is None or not isinstance(value, kind) or strange or (key == "direction" and value not in _DIRECTIONS):
            line = _line_of(path, key)
            faults.append(Fault(path, line, f"`{key}` is unknown or has a wrong value", "See docs/content.md."))
        else:
            header[key] = tuple(value) if isinstance(value, list) else value
    faults.extend(
        Fault(path, 1, f"`{key}` is missing", "Add it; see docs/content.md.")
        for key in ("name", "native")
        if key not in raw
    )
    return header


def _line_of(path: Path, key: str) -> int:
    lines = path.read_text("utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if line.strip().startswith(key)), 1)


def _read_lexicon(path: Path, catalog: Catalog, faults: list[Fault]) -> Iterator[Entry]:
    for line in _lines(path, faults):
        match = _KEY.fullmatch(line.text)
        if not match:
            faults.append(Fault(path, line.number, "this line has no key", "Write `KEY: word, word`."))
            continue
        key, rest = match.groups()
        if not key.startswith("@") and key not in catalog.keys and key != KNOWN:
            hint = "Use a concept or an account of intents/catalog.toml, `@code` for a language, or `KNOWN`."
            faults.append(Fault(path, line.number, f"`{key}` is unknown", hint))
            continue
        # The whole line at once: there are hundreds of thousands of entries.
        for written in filter(None, (part.strip() for part in fold(rest).split(","))):
            parts = tuple(piece for part in written.split() for piece in _parts(part))
            if parts:
                yield Entry(key, parts, line)
            else:
                faults.append(Fault(path, line.number, f"`{written}` holds no letter", "Write a word or a stem."))


def _parts(part: str) -> Sequence[str]:
    """The words of a folded part between two spaces: one, unless an apostrophe or a hyphen stands in it."""
    if part.strip("*").isalnum():
        return (part,)
    pieces = words(part)
    if pieces and part.startswith("*"):
        pieces[0] = f"*{pieces[0]}"
    if pieces and part.endswith("*"):
        pieces[-1] += "*"
    return pieces


def _read_secrets(path: Path, faults: list[Fault]) -> tuple[tuple[Line, ...], frozenset[str]]:
    patterns, harmless = list[Line](), set[str]()
    for line in _lines(path, faults):
        if line.text.startswith("!"):
            harmless.update(filter(None, map(fold_entry, line.text[1:].split(","))))
        elif line.text.count("{secret}") == 1:
            patterns.append(line)
        else:
            faults.append(Fault(path, line.number, "a pattern needs `{secret}` once", "Put it where the password is."))
    return tuple(patterns), frozenset(harmless)
