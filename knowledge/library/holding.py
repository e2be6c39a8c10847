"""One locale of the library on disk: its articles, its index, and which files it came from."""

from __future__ import annotations

import json
import mmap
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from knowledge.library import arrays, records
from knowledge.library.arrays import Strings
from knowledge.library.article import Article
from knowledge.library.index import LocaleIndex

_ARTICLES, _INDEX, _SOURCES = "articles.bin", "index.bin", "sources.json"


class Source(NamedTuple):
    """The file that an article came from."""

    path: str
    """Absolute."""
    hash: str
    id: str
    recipe: str
    """What it was made with, apart from the file."""


class Holding:
    """The articles of one locale by number, in the order of their ids. Nothing is read before it is asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def _arrays(self) -> Mapping[str, NDArray[Any]]:
        return arrays.load(self._folder / _INDEX)

    @cached_property
    def _records(self) -> mmap.mmap:
        with (self._folder / _ARTICLES).open("rb") as file:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    @cached_property
    def index(self) -> LocaleIndex:
        """The index of all its articles."""
        return LocaleIndex.among(self._arrays)

    @cached_property
    def ids(self) -> Strings:
        """In order."""
        return Strings.among(self._arrays, "ids")

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The number of each id."""
        return {id: number for number, id in enumerate(self.ids)}

    @cached_property
    def titles(self) -> Strings:
        """The headings."""
        return Strings.among(self._arrays, "titles")

    @cached_property
    def source_titles(self) -> Strings:
        """The English headings."""
        return Strings.among(self._arrays, "source_titles")

    def record(self, number: int) -> bytes:
        """An article as it is packed."""
        ends = self._arrays["ends"]
        begin = int(ends[number - 1]) if number else 0
        return self._records[begin : int(ends[number])]

    def article(self, number: int) -> Article:
        """An article."""
        return records.unpack(self.record(number))

    def articles(self) -> Iterator[Article]:
        """All of them, one after the other."""
        return (self.article(number) for number in range(len(self.ids)))

    def sources(self) -> list[Source]:
        """The files that the articles came from, in the articles' order."""
        return [Source(*each) for each in json.loads((self._folder / _SOURCES).read_text("utf-8"))]


def write(folder: Path, sources: Iterable[Source], packed: Iterable[bytes]) -> None:
    """Writes a holding into an empty folder; both in the order of the ids. Raises `OSError`."""
    sources = list(sources)
    articles, ends, end = [], [], 0
    with (folder / _ARTICLES).open("wb") as file:
        for record in packed:
            end += file.write(record)
            ends.append(end)
            articles.append(records.unpack(record))
    kept = {
        "ends": np.array(ends, np.uint64),
        **Strings.of(article.id for article in articles).arrays("ids"),
        **Strings.of(article.title for article in articles).arrays("titles"),
        **Strings.of(article.source_title for article in articles).arrays("source_titles"),
        **LocaleIndex.build(articles).arrays(),
    }
    arrays.save(folder / _INDEX, kept)
    (folder / _SOURCES).write_text(json.dumps(sources, ensure_ascii=False), "utf-8")
