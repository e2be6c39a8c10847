"""Finds the documents below some folders, and tells from their places what they are called and in which language."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from babel import localedata

from knowledge.library.parsing import canonical

_TAGGED = re.compile(
    r"(?P<name>.*?)(?P<tag>(?<![A-Za-z])(?P<language>[A-Za-z]{2,3})(?:-[A-Za-z]{4})?-(?P<region>[A-Za-z]{2}|\d{3}))"
)
_SUFFIX = ".md"


class Document(NamedTuple):
    """A file to import."""

    path: str
    """Absolute."""
    id: str
    locale: str
    """That the folders say; empty if they do not."""
    page: str
    """Its path within what is published: below the folder with a `docfx.json`, else as the id."""


class NothingToImport(ValueError):
    """A path that cannot be imported from; the text says which and why."""


def discover(paths: Sequence[Path]) -> list[Document]:
    """Every `.md` file below the paths, each once, in order. Raises `NothingToImport`.

    The id is the path below the folder that names the locale (`docs.lv-LV`), with what that folder is called besides,
    so that it is the same in all locales.
    """
    found: dict[str, Document] = {}
    for path in paths:
        root = path.resolve()
        if not root.exists():
            raise NothingToImport(f"{path} does not exist. Name a folder with .md files below it.")
        documents = list(_documents(root))
        if not documents:
            raise NothingToImport(f"{path} has no .md file below it. Name a folder of localised documentation.")
        for document in documents:
            found.setdefault(document.path, document)
    return sorted(found.values())


def _documents(root: Path) -> Iterator[Document]:
    if root.is_file():
        yield from _inside(root.parent, root.parent, [root.name])
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from _inside(Path(folder), root, sorted(name for name in files if name.lower().endswith(_SUFFIX)))


def _inside(folder: Path, root: Path, files: Sequence[str]) -> Iterator[Document]:
    """The documents of one folder."""
    if not files:
        return
    top, name, locale = _top(folder, root)
    below = _joined(name, *folder.relative_to(top).parts)
    published = next((each for each in (folder, *folder.parents) if (each / "docfx.json").is_file()), top)
    page = _joined(*folder.relative_to(published if published.is_relative_to(top) else top).parts)
    for file in files:
        stem = file[: -len(_SUFFIX)]
        yield Document(os.path.join(folder, file), f"{below}{stem}", locale, f"{page}{stem}")  # noqa: PTH118  105,000 times


def _top(folder: Path, root: Path) -> tuple[Path, str, str]:
    """The folder that names the locale, what it is called besides, and the locale; the root if there is none."""
    above = (folder, *folder.parents)
    # A part of a checkout may be imported, so the folder that names the locale may lie above the root.
    for each in above:
        tagged = _TAGGED.fullmatch(each.name)
        if tagged and _is_locale(tagged["language"], tagged["region"]):
            return each, tagged["name"].strip("._- "), canonical(tagged["tag"])
    for each in above[: above.index(root) + 1]:
        if len(each.name) == len("lv") and localedata.exists(each.name.lower()):
            return each, "", each.name.lower()
    return root, "", ""


def _joined(*parts: str) -> str:
    """A path with a slash at its end; nothing if it has no parts."""
    return "".join(f"{part}/" for part in parts if part)


def _is_locale(language: str, region: str) -> bool:
    """Whether language and region are a locale: `lv-LV` and `lv-lv` are, `to-do` is not."""
    known = localedata.exists(language.lower())
    return known and (region.isupper() or region.isdigit() or localedata.exists(f"{language.lower()}_{region.upper()}"))
