"""A fault of a content file, told so that its author can find and mend it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Fault(NamedTuple):
    """One thing wrong in one line; `str()` gives `path:line: what. hint`."""

    path: Path
    line: int
    what: str
    hint: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}. {self.hint}"
