"""Everything that the bot says in one language: its articles and its phrasebook."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from knowledge import articles
from knowledge.articles import Article
from knowledge.faults import Fault, read_text
from knowledge.links import Links
from knowledge.phrasebook import Phrasebook

STRINGS = "strings.ftl"
_COMMENT = re.compile("<!--.*?-->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Shelf:
    """One language's folder, read."""

    language: str
    path: str
    """The folder, as faults call it."""
    articles: Mapping[str, Article]
    """By intent."""
    phrasebook: Phrasebook
    faults: tuple[Fault, ...]


def languages(root: Path) -> tuple[str, ...]:
    """The codes of all folders with content, in alphabetical order; reads no file."""
    try:
        folders = sorted(path for path in root.iterdir() if path.is_dir() and not path.name.startswith((".", "_")))
    except OSError:
        return ()
    return tuple(path.name for path in folders if (path / STRINGS).exists() or any(path.glob("*.md")))


def load(root: Path, language: str, links: Links) -> Shelf:
    """Reads one language. Never raises: what cannot be read is missing, and a fault."""
    folder, path = root / language, f"{root.name}/{language}"
    faults: list[Fault] = []
    found: dict[str, Article] = {}
    for file in sorted(folder.glob("*.md")):
        text, slips = read_text(file, f"{path}/{file.name}")
        faults += slips
        if text is not None:
            found[file.stem], slips = articles.parse(_without_comments(text), f"{path}/{file.name}")
            faults += [*slips, *_unknown_links(found[file.stem], f"{path}/{file.name}", links)]
    text, slips = read_text(folder / STRINGS, f"{path}/{STRINGS}")
    phrasebook = Phrasebook(language, text or "", f"{path}/{STRINGS}")
    return Shelf(language, path, found, phrasebook, (*faults, *slips, *phrasebook.faults))


def _without_comments(text: str) -> str:
    """The text without `<!-- comments -->`; every line keeps its number."""
    return _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text)


def _unknown_links(article: Article, path: str, links: Links) -> Iterator[Fault]:
    unknown = {
        (link.line, id)
        for account, section in article.sections.items()
        for link, id in section.targets(account)
        if id not in links.urls
    }
    for line, id in sorted(unknown):
        yield Fault(path, line, f"an unknown link: {id}", "Name an entry of links.toml")
