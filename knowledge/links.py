"""Every web address that the bot may send, each once, by its id: the file `links.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from knowledge.faults import Fault, read_text

SEEDS = "seeds"
"""The table of `links.toml` that names the seed documents; every other table is a link."""


@dataclass(frozen=True, slots=True)
class Links:
    """The allow-list. Links with a fault are left out of `urls`."""

    path: str
    urls: Mapping[str, str]
    """Link id to the exact address."""
    lines: Mapping[str, int]
    """Link id to the line of its heading."""
    faults: tuple[Fault, ...] = ()


def load(path: Path, name: str) -> Links:
    """Reads `links.toml`, which faults call `name`. Never raises: a bad file is an empty list and a fault."""
    text, faults = read_text(path, name)
    if text is None:
        return Links(name, {}, {}, faults)
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = _line_of(error, text)
        return Links(name, {}, {}, (*faults, Fault(name, line, f"is not TOML: {error}", "See the entries around it")))
    headings = _headings(text)
    found = dict(_entries({key: value for key, value in tables.items() if key != SEEDS}))
    seeds = tables.get(SEEDS, {})
    wrong = {id: fault for id, entry in found.items() if (fault := _fault(name, id, entry, seeds, headings))}
    urls = {id: entry["url"] for id, entry in found.items() if id not in wrong}
    return Links(name, urls, {id: headings.get(id, 1) for id in urls}, (*faults, *wrong.values()))


def _entries(tables: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Flattens nested tables: `[reset.icloud]` is the link `reset.icloud`."""
    for key, value in tables.items():
        if not isinstance(value, dict) or "url" in value or not any(isinstance(v, dict) for v in value.values()):
            yield f"{prefix}{key}", value if isinstance(value, dict) else {}
        else:
            yield from _entries(value, f"{prefix}{key}.")


def _fault(path: str, id: str, entry: Mapping[str, Any], seeds: object, headings: Mapping[str, int]) -> Fault | None:
    line = headings.get(id, 1)
    url, seed = entry.get("url"), entry.get("seed")
    if not isinstance(url, str) or not url:
        return Fault(path, line, f"the link {id} has no url", f'Write [{id}] and below it url = "https://..."')
    if not _is_https(url):
        return Fault(path, line, f"the address of {id} is not a whole https address", "Only https addresses are sent")
    if not isinstance(seeds, dict) or not isinstance(seed, str) or seed not in seeds:
        return Fault(path, line, f"the link {id} names an unknown seed: {seed}", "Name one of the table [seeds]")
    return None


def _is_https(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    # Spaces and round brackets would end the address inside a Markdown link.
    return parts.scheme == "https" and bool(parts.hostname) and not any(c.isspace() or c in "()<>\\" for c in url)


def _headings(text: str) -> dict[str, int]:
    stripped = (line.split("#")[0].strip() for line in text.split("\n"))
    return {line[1:-1]: number for number, line in enumerate(stripped, 1) if line.startswith("[")}


def _line_of(error: tomllib.TOMLDecodeError, text: str) -> int:
    match = re.search(r"at line (\d+)", str(error))
    return int(match[1]) if match else max(1, len(text.split("\n")))
