"""Reads messages as JSON Lines and says of each what was understood."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from intents.understood import Understanding

FIELDS = ("language", "intent", "account", "confidence", "decision", "choices", "evidence")
"""What `understood` holds, in this order."""
_HALF = re.compile("[\ud800-\udfff]")


class Reads(Protocol):
    """What understands messages."""

    def understand(self, text: str, locale: str | None = None, previous: str | None = None) -> Understanding:
        """Reads one message."""


class LineError(ValueError):
    """A line that is no message; its text is `source:line: what. hint`."""

    def __init__(self, source: str, line: int, what: str, hint: str) -> None:
        super().__init__(f"{source}:{line}: {what}. {hint}")


def understand_lines(understander: Reads, lines: Iterable[str], source: str) -> Iterator[str]:
    """One JSON object a line in, the same with `understood` added out, without line ends; blank lines are skipped.

    Answers as it reads, so that it can stand in a pipe. Raises `LineError` at the first broken line, whose place in
    `source` it names; the lines before have been answered then."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            record = read_line(line, source, number)
            understanding = understander.understand(record["text"], record.get("locale"))
            record.pop("understood", None)
            yield write_line({**record, "understood": understood(understanding)})


def understood(understanding: Understanding) -> dict[str, Any]:
    """The fields of the contract, in JSON types."""
    told = understanding.explain()
    told["confidence"] = round(float(told["confidence"]), 4)
    return {field: told[field] for field in FIELDS}


def read_line(line: str, source: str, number: int, texts: Iterable[str] = ("locale",)) -> dict[str, Any]:
    """The object of one line, sure to have a string `text`; `texts` name the keys that hold a string or null if they
    are there. Raises `LineError`."""
    try:
        record = json.loads(line.removeprefix("\ufeff"), parse_constant=_refuse, parse_float=_finite)
    except json.JSONDecodeError as error:
        hint = 'Write one object a line: {"text": "..."}.'
        raise LineError(source, number, f"this is not JSON ({error.msg}, column {error.colno})", hint) from error
    except (ValueError, RecursionError) as error:
        raise LineError(source, number, f"this is not JSON that can be kept ({error})", "Write it simpler.") from error
    if not isinstance(record, dict):
        raise LineError(source, number, "this is no JSON object", 'Write {"text": "..."}.')
    if not isinstance(record.get("text"), str):
        what = "`text` is no string" if "text" in record else "`text` is missing"
        raise LineError(source, number, what, "Put the message there as a string.")
    for key in texts:
        if not isinstance(record.get(key), str | None):
            raise LineError(source, number, f"`{key}` is no string", "Write a string, or leave it out.")
    return record


def write_line(record: Mapping[str, Any]) -> str:
    """The object as one line of JSON. Half a character, which no encoding can write, stays an escape."""
    return _HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", json.dumps(record, ensure_ascii=False))


def _refuse(constant: str) -> float:
    raise ValueError(f"{constant} is no number")


def _finite(number: str) -> float:
    value = float(number)
    if math.isinf(value):
        raise ValueError(f"{number} is too big")
    return value
