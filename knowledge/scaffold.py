"""Lays out the folder of a new language: every answer and sentence that is to be written, the English in comments."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from knowledge.shelf import STRINGS

_REFERENCE = "en"


def scaffold(code: str, root: Path | None = None) -> list[Path]:
    """Writes the files of a language that are missing; what there is stays. The written files. Raises `OSError`."""
    content = root or Path(__file__).resolve().parent
    folder = content / code
    folder.mkdir(exist_ok=True)
    written = list[Path]()
    for source in sorted((content / _REFERENCE).iterdir()):
        path = folder / source.name
        if path.exists() or (source.suffix != ".md" and source.name != STRINGS):
            continue
        text = source.read_text("utf-8")
        path.write_text(_strings(text) if source.name == STRINGS else _article(text), "utf-8")
        written.append(path)
    return written


def _article(text: str) -> str:
    """The English answer in a comment; what stands outside it counts."""
    return f"<!--\n{text.strip()}\n-->\n"


def _strings(text: str) -> str:
    return "\n".join(_commented(text.strip().split("\n"))) + "\n"


def _commented(lines: list[str]) -> Iterator[str]:
    for line in lines:
        if line.startswith("###"):
            continue  # what the English file says of itself
        yield line if line.startswith("#") or not line.strip() else f"# {line}"
