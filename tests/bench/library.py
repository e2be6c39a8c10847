"""The search of the library beside a search of everything with rapidfuzz and SQLite's full-text index."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass

import numpy as np
from rapidfuzz import fuzz, process

from knowledge.library.arrays import Phrases
from knowledge.library.article import Article, Provenance
from knowledge.library.grams import GramIndex
from knowledge.library.index import LocaleIndex, asked
from knowledge.library.wide import WideIndex

SIZES = (1_000, 10_000, 100_000, 1_000_000)
ARTICLES = 3_000
"""In one locale."""
QUERIES = 400
_WORDS, _TITLE, _BODY = 20_000, (4, 8), 120
_PATIENCE = 4.0
"""Seconds for the queries of a peer; a slow one gets through fewer of them, five at least."""
_FEWEST = 5


@dataclass(frozen=True, slots=True)
class Curve:
    """What was measured with so many titles; times of a query in microseconds of one core."""

    titles: int
    build_s: float
    megabytes: float
    us: float
    hit1: float
    hit10: float
    rapidfuzz_us: float
    rapidfuzz_hit10: float
    fts_us: float | None
    """None where SQLite has no trigram index."""
    fts_hit10: float | None


@dataclass(frozen=True, slots=True)
class Searched:
    """All sizes, and one locale with bodies."""

    curve: tuple[Curve, ...]
    locale_us: float
    locale_hit1: float
    locale_hit10: float


def measure(sizes: Sequence[int] = SIZES) -> Searched:
    """Measures on titles of invented words, which are as common as words are; the queries are three to six words of a
    title in any order, two of them misspelt."""
    chance = random.Random(1)
    words = _vocabulary(chance)
    curve = tuple(_curve(_titles(size, words, chance), chance) for size in sizes)
    titles = _titles(ARTICLES, words, chance)
    bodies = [" ".join(body) for body in _texts(ARTICLES, words, chance, (_BODY // 2, _BODY * 3 // 2))]
    index = LocaleIndex.build([_article(title, body) for title, body in zip(titles, bodies, strict=True)])
    queries = _queries(titles, chance)
    us, found = _timed(lambda query: [hit.number for hit in index.search(asked(query), 10)], queries)
    return Searched(curve, us, *_hits(found, queries))


def _curve(titles: list[str], chance: random.Random) -> Curve:
    queries = _queries(titles, chance)
    started = time.process_time()
    labels = [" ".join(sorted(title.split())) for title in titles]
    numbers = np.arange(len(titles), dtype=np.uint32)
    grams = GramIndex.build(labels)
    index = WideIndex(("xx",), Phrases.of(labels), np.zeros(len(titles), np.uint16), numbers, grams)
    built = time.process_time() - started
    size = sum(array.nbytes for array in grams.arrays().values()) + sum(
        array.nbytes for array in index.labels.arrays("x").values()
    )
    us, found = _timed(lambda query: [hit.number for hit in index.search(asked(query), 10)], queries)
    fuzzy_us, fuzzy = _timed(lambda query: _extract(query, titles), queries, _PATIENCE)
    fts_us, fts = _full_text(titles, queries)
    return Curve(
        len(titles),
        built,
        size / 1e6,
        us,
        *_hits(found, queries),
        fuzzy_us,
        _hits(fuzzy, queries)[1],
        fts_us,
        _hits(fts, queries)[1] if fts else None,
    )


def _extract(query: str, titles: Sequence[str]) -> list[int]:
    return [int(found[2]) for found in process.extract(query, titles, scorer=fuzz.token_set_ratio, limit=10)]


def _full_text(titles: Sequence[str], queries: Sequence[tuple[str, int]]) -> tuple[float | None, list[list[int]]]:
    with closing(sqlite3.connect(":memory:")) as base:
        try:
            base.execute("CREATE VIRTUAL TABLE titles USING fts5(title, tokenize='trigram')")
        except sqlite3.OperationalError:
            return None, []
        base.executemany("INSERT INTO titles(rowid, title) VALUES (?, ?)", enumerate(titles))

        def search(query: str) -> list[int]:
            grams = {word[at : at + 3] for word in query.split() for at in range(len(word) - 2)}
            if not grams:
                return []
            asked = " OR ".join(f'"{gram}"' for gram in sorted(grams))
            found = base.execute(
                "SELECT rowid FROM titles WHERE titles MATCH ? ORDER BY bm25(titles) LIMIT 10", (asked,)
            )
            return [number for (number,) in found]

        return _timed(search, queries, _PATIENCE)


def _timed(
    search: Callable[[str], list[int]], queries: Sequence[tuple[str, int]], patience: float = float("inf")
) -> tuple[float, list[list[int]]]:
    """Mean microseconds of a query, and what was found."""
    found = []
    search(queries[0][0])
    started = time.process_time()
    for query, _ in queries:
        found.append(search(query))
        if len(found) >= _FEWEST and time.process_time() - started > patience:
            break
    return (time.process_time() - started) / len(found) * 1e6, found


def _hits(found: Sequence[list[int]], queries: Sequence[tuple[str, int]]) -> tuple[float, float]:
    """The shares of the queries whose title was first, and among ten."""
    wanted = [number for _, number in queries[: len(found)]]
    first = sum(numbers[:1] == [number] for numbers, number in zip(found, wanted, strict=True))
    among = sum(number in numbers for numbers, number in zip(found, wanted, strict=True))
    return first / len(found), among / len(found)


def _vocabulary(chance: random.Random) -> list[str]:
    syllables = [first + vowel + last for first in "bdfgklmnprstv" for vowel in "aeiou" for last in ("", "n", "r", "s")]
    words = {"".join(chance.choices(syllables, k=chance.choice((1, 2, 2, 3, 3, 4)))) for _ in range(_WORDS * 2)}
    return sorted(words, key=lambda word: (len(word), word))[:_WORDS]


def _texts(count: int, words: Sequence[str], chance: random.Random, sizes: tuple[int, int]) -> Iterator[list[str]]:
    """Texts in which the word of rank n comes about 1/n times."""
    weights = np.cumsum(1 / np.arange(1, len(words) + 1)).tolist()
    for _ in range(count):
        yield chance.choices(words, cum_weights=weights, k=chance.randint(*sizes))


def _titles(count: int, words: Sequence[str], chance: random.Random) -> list[str]:
    return [" ".join(dict.fromkeys(title)) for title in _texts(count, words, chance, _TITLE)]


def _queries(titles: Sequence[str], chance: random.Random) -> list[tuple[str, int]]:
    queries: list[tuple[str, int]] = []
    while len(queries) < QUERIES:
        number = chance.randrange(len(titles))
        words = titles[number].split()
        if len(words) >= 3:
            queries.append((_misspelt(chance.sample(words, min(len(words), chance.randint(3, 6))), chance), number))
    return queries


def _misspelt(words: list[str], chance: random.Random) -> str:
    long = [at for at, word in enumerate(words) if len(word) >= 4]
    for at in chance.sample(long, min(2, len(long))):
        word, place = words[at], chance.randrange(len(words[at]) - 1)
        swapped = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        words[at] = chance.choice([swapped, word[:place] + word[place + 1 :], word[:place] + "x" + word[place:]])
    return " ".join(words)


def _article(title: str, body: str) -> Article:
    return Article("", "xx", title, "", "", body, "", (), (), (), (), Provenance())
