"""Takes the running text out of folders of localised documentation."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

_FRONT_MATTER = re.compile(r"\A\ufeff?---\r?\n.*?\n---\r?\n", re.DOTALL)
_CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
_TARGET = re.compile(r"(?<=\])\([^)]*\)")
_ADDRESS = re.compile(r"\S+://\S+|www\.\S+|\S+@\S+|\S*[/\\]\S*[/\\]\S*")
_TAG = re.compile(r"<[^>]*>")
_MARKUP = re.compile(r"[*_#>|\[\]]+")
_SPAN = re.compile(r'<span data-(ttu|stu)-id="[^"]*">|<span[^>]*>|</span>|[^<]+|<')
"""Documents side by side mark the translation (ttu) and its English source (stu)."""


def documents(folder: Path, characters: int) -> Iterator[tuple[bool, str]]:
    """Lines of text of the `.md` and `.txt` files below a folder, in the order of their paths, until about that many
    characters in the local language; True marks a line of the English source. Raises OSError."""
    files = sorted(path for path in folder.rglob("*") if path.suffix in {".md", ".txt"})
    for file in files:
        for source, line in running_text(file.read_text(encoding="utf-8", errors="replace")):
            characters -= 0 if source else len(line)
            yield source, line
        if characters <= 0:
            return


def running_text(document: str) -> Iterator[tuple[bool, str]]:
    """The text of one document without front matter, code, addresses and markup; see `documents`."""
    body = _CODE.sub(" ", _FRONT_MATTER.sub("", document))
    pieces = _sides(body) if "data-ttu-id=" in body else ((False, line) for line in body.splitlines())
    for source, piece in pieces:
        line = _plain(piece)
        if line:
            yield source, line


def _sides(body: str) -> Iterator[tuple[bool, str]]:
    """Each marked span, with what is nested in it; text outside the spans is nobody's."""
    open_spans: list[str | None] = []
    text = ""
    side = None
    for found in _SPAN.finditer(body):
        if found[0].startswith("<span"):
            open_spans.append(found[1] or (open_spans[-1] if open_spans else None))
        elif found[0] == "</span>":
            open_spans = open_spans[:-1]
        else:
            text += found[0] if open_spans and open_spans[-1] else ""
        now = open_spans[-1] if open_spans else None
        if now != side:
            if side:
                yield side == "stu", text
            side, text = now, ""


def _plain(text: str) -> str:
    text = _ADDRESS.sub(" ", _TARGET.sub("", html.unescape(text)))
    return " ".join(_MARKUP.sub(" ", _TAG.sub(" ", text)).split())
