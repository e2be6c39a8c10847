"""Reads the front matter of a document, the block between two lines of hyphens, whole or broken."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import yaml

_BLOCK = re.compile(r"\s*---[ \t]*\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_LINE = re.compile(r"^(?P<key>[A-Za-z][\w.-]*)[ \t]*:[ \t]*(?P<value>.*)$", re.MULTILINE)
_KEYS = re.compile(
    r"(?:^|\s)(?P<key>^[A-Za-z][\w.-]*|ms\.\w+|title|author|manager|description|robots|localization_priority)"
    r"[ \t]*:(?=\s)",
    re.IGNORECASE,
)
"""A key at the beginning of a line, or one of those that all documents have."""
_QUOTES = "\"'"
# The one that is built on libyaml is ten times as fast; not every machine has it.
_Loader: type = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Front:
    """What stands above the text."""

    values: Mapping[str, str] = field(default_factory=dict)
    """By key in small letters; values that are lists or tables are left out."""
    end: int = 0
    """Where the text begins; 0 if there is no front matter."""
    whole: bool = True
    """Whether it was YAML."""


def read(text: str) -> Front:
    """The front matter of a text, line by line where it is not YAML. Never raises."""
    block = _BLOCK.match(text)
    if not block:
        return Front()
    try:
        # The base loader makes strings of everything: no dates, and "no" is no truth value.
        read = yaml.load(block["yaml"], Loader=_Loader)  # noqa: S506
    except (yaml.YAMLError, RecursionError, ValueError):
        read = None
    if not isinstance(read, dict):
        rescued = dict(_rescued(block["yaml"]))
        # Two rulers with plain text between them are no front matter.
        return Front(rescued, block.end(), whole=False) if rescued else Front()
    values = {str(key).lower(): value.strip() for key, value in read.items() if isinstance(value, str)}
    return Front(values, block.end())


def _rescued(text: str) -> Iterator[tuple[str, str]]:
    """What can be read of broken YAML; all in one line, too."""
    for line in _LINE.finditer(text):
        keys = list(_KEYS.finditer(line[0])) or [line]
        ends = [*(key.start() for key in keys[1:]), len(line[0])]
        for key, end in zip(keys, ends, strict=True):
            yield key["key"].lower(), line[0][key.end("key") : end].strip(": \t").strip(_QUOTES).strip()
