"""The one shape in which everything wrong with a content file is reported."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Fault(NamedTuple):
    """One thing wrong with a content file; it reads as `path:line: what. hint`."""

    path: str
    """The file, from the content folder's own name on, with forward slashes."""
    line: int
    """Counted from 1; 1 as well for what concerns the whole file."""
    what: str
    """The fault, without a full stop."""
    hint: str
    """What to do about it, without a full stop."""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}. {self.hint}"


def read_text(path: Path, name: str) -> tuple[str | None, tuple[Fault, ...]]:
    """The text of a content file that faults call `name`, and what is wrong with its encoding.

    Lines of the text end with a line feed only. It is None if the file cannot be read at all. Never raises.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        return None, (Fault(name, 1, f"cannot be read: {error.strerror}", "Restore the file or its permissions"),)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return None, (Fault(name, line, "is not UTF-8", "Save the file as UTF-8"),)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.startswith("\ufeff"):
        return text[1:], (Fault(name, 1, "starts with a byte order mark", "Save the file as UTF-8 without BOM"),)
    return text, ()
