"""Finds the documents below some folders, and tells from their places what they are called and in which language."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from functools import cache
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
        files = list(_files(root))
        if not files:
            raise NothingToImport(f"{path} has no .md file below it. Name a folder of localised documentation.")
        for file in files:
            found.setdefault(str(file), _document(file, root if root.is_dir() else root.parent))
    return sorted(found.values())


def _files(root: Path) -> Iterator[Path]:
    if root.is_file():
        yield root
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(folder, name) for name in sorted(files) if name.lower().endswith(_SUFFIX))


def _document(file: Path, root: Path) -> Document:
    # A part of a checkout may be imported, so the folder that names the locale may lie above the root.
    for folder in file.parents:
        tagged = _TAGGED.fullmatch(folder.name)
        if tagged and _is_locale(tagged["language"], tagged["region"]):
            inside = [tagged["name"].strip("._- "), *file.relative_to(folder).parts]
            return Document(str(file), _id(inside), canonical(tagged["tag"]), _page(file, folder))
    for folder in file.parents:
        if len(folder.name) == len("lv") and localedata.exists(folder.name.lower()):
            id = _id(file.relative_to(folder).parts)
            return Document(str(file), id, folder.name.lower(), _page(file, folder))
        if folder == root:
            break
    return Document(str(file), _id(file.relative_to(root).parts), "", _page(file, root))


def _page(file: Path, top: Path) -> str:
    folder = next((folder for folder in file.parents if _is_set(folder)), None)
    inside = folder if folder is not None and folder.is_relative_to(top) else top
    return _id(file.relative_to(inside).parts)


@cache
def _is_set(folder: Path) -> bool:
    return (folder / "docfx.json").is_file()


def _id(parts: Sequence[str]) -> str:
    *folders, name = [part for part in parts if part]
    return "/".join([*folders, name[: -len(_SUFFIX)] if name.lower().endswith(_SUFFIX) else name])


def _is_locale(language: str, region: str) -> bool:
    """Whether language and region are a locale: `lv-LV` and `lv-lv` are, `to-do` is not."""
    known = localedata.exists(language.lower())
    return known and (region.isupper() or region.isdigit() or localedata.exists(f"{language.lower()}_{region.upper()}"))
