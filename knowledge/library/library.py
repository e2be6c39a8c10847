"""The library as the bot and the desk see it: search in the user's language first, articles with both their sides."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from threading import Lock
from typing import NamedTuple

import numpy as np

from knowledge.library import catalogue, index
from knowledge.library.article import Article
from knowledge.library.catalogue import Catalogue
from knowledge.library.holding import Holding
from knowledge.library.locales import speaks
from knowledge.library.policy import Policy
from knowledge.library.terms import hashes
from knowledge.library.wide import EnglishIndex, WideIndex

WEAK = 0.45
"""Below this score a language is taken to have nothing, and the others are asked."""
ENGLISH = "en"


class Hit(NamedTuple):
    """An article that was found."""

    id: str
    locale: str
    title: str
    """Its heading."""
    source_title: str
    """Its English heading; may be empty."""
    score: float
    """How well it fits, 0 to 1."""
    common: int = 0
    """How many words of the question its title has."""


class Library:
    """What was imported into a folder. An import that ends later is noticed; safe to share between threads."""

    def __init__(self, folder: Path, policy: Policy | None = None) -> None:
        self._folder = folder
        self._policy = policy or Policy()
        self._lock = Lock()
        self._seen: int | None = None
        self._catalogue = Catalogue()
        self._holdings: dict[str, Holding] = {}
        self._spoken: dict[str, tuple[str, ...]] = {}
        self._wide: tuple[WideIndex, EnglishIndex] | None = None

    @property
    def locales(self) -> tuple[str, ...]:
        """The locales that there are articles in."""
        self._look()
        return tuple(sorted(self._catalogue.shelves))

    def __len__(self) -> int:
        """How many articles there are in all locales."""
        self._look()
        return sum(shelf.articles for shelf in self._catalogue.shelves.values())

    def locales_of(self, language: str) -> tuple[str, ...]:
        """The locales in a language; `zh-Hans` speaks zh-CN, and pt-BR only itself."""
        self._look()
        if language not in self._spoken:
            self._spoken[language] = tuple(
                locale for locale in sorted(self._catalogue.shelves) if speaks(locale, language)
            )
        return self._spoken[language]

    def language_of(self, locale: str, languages: Collection[str]) -> str:
        """Which of the languages a locale is in; the locale itself if in none."""
        return next((language for language in languages if speaks(locale, language)), locale)

    def allows(self, url: str) -> bool:
        """Whether an address that an article holds may be sent."""
        return self._policy.allows(url)

    def search(self, text: str, languages: Sequence[str] = (), limit: int = 10) -> list[Hit]:
        """The best articles for a text, best first.

        The languages are asked in order until one has something; then all others are. Without languages all are
        asked at once. An article is found by its English side as well, and comes in the first language that has it.
        """
        self._look()
        asked = index.asked(text)
        best: list[Hit] = []
        for language in languages:
            for locale in self.locales_of(language):
                best = _merged(best, self._in(locale, asked, limit), limit)
            if language == ENGLISH and not self.locales_of(ENGLISH):
                best = _merged(best, self._in_english(asked, languages, limit), limit)
            if best and best[0].score >= WEAK:
                return best
        return _merged(best, self._anywhere(asked, languages, limit), limit)

    def article(self, locale: str, id: str) -> Article | None:
        """An article; None if there is no such."""
        self._look()
        holding = self._holding(locale)
        number = holding.numbers.get(id) if holding else None
        return holding.article(number) if holding and number is not None else None

    def side_by_side(self, text: str, languages: Sequence[str] = (), limit: int = 10) -> list[tuple[Hit, Article]]:
        """The best articles for a text, each whole: for somebody who reads both its sides before he sends one."""
        found = ((hit, self.article(hit.locale, hit.id)) for hit in self.search(text, languages, limit))
        return [(hit, article) for hit, article in found if article is not None]

    def articles(self, locales: Iterable[str] = ()) -> Iterator[Article]:
        """All articles, of some locales or of all."""
        self._look()
        for locale in tuple(locales) or self.locales:
            holding = self._holding(locale)
            yield from holding.articles() if holding else ()

    def _in(self, locale: str, asked: Sequence[str], limit: int) -> list[Hit]:
        holding = self._holding(locale)
        if holding is None:
            return []
        found = holding.index.search(asked, limit)
        places = np.array([each.number for each in found], np.intp)
        titled = zip(
            found, *(texts.pick(places) for texts in (holding.ids, holding.titles, holding.source_titles)), strict=True
        )
        return [Hit(id, locale, title, source, _rounded(each.score), each.common) for each, id, title, source in titled]

    def _in_english(self, asked: Sequence[str], languages: Sequence[str], limit: int) -> list[Hit]:
        """What the English sides have, each article in the first of the languages that it is in."""
        wide = self._open_wide()
        hits = []
        for found in wide[1].search(asked, limit) if wide else ():
            id = wide[1].ids[found.number] if wide else ""
            locale, at = self._where(id, languages)
            if at is not None:
                hits.append(_hit(self._holdings[locale], locale, at, found.score, found.common))
        return hits

    def _anywhere(self, asked: Sequence[str], languages: Sequence[str], limit: int) -> list[Hit]:
        wide = self._open_wide()
        found = self._in_english(asked, languages, limit)
        for locale, number, score, common in wide[0].search(asked, limit) if wide else ():
            holding = self._holding(locale)
            if holding is not None and self._is_current(locale):
                found.append(_hit(holding, locale, number, score, common))
        found += self._in(self._likeliest(asked), asked, limit)
        # In one locale each is enough: nobody asked for any of them.
        seen: dict[str, Hit] = {}
        for hit in sorted(found, key=lambda hit: -hit.score):
            seen.setdefault(hit.id, hit)
        return list(seen.values())[:limit]

    def _where(self, id: str, languages: Sequence[str]) -> tuple[str, int | None]:
        """The locale to show an article in that was found by its English side, and its number there."""
        wanted = [locale for language in (*languages, ENGLISH) for locale in self.locales_of(language)]
        for locale in (*wanted, *self._catalogue.shelves):
            holding = self._holding(locale)
            number = holding.numbers.get(id) if holding else None
            if number is not None:
                return locale, number
        return "", None

    def _is_current(self, locale: str) -> bool:
        """Whether the wide index knows the locale as it is; a crash may have come between the two."""
        return self._catalogue.wide_of.get(locale) == self._catalogue.shelves[locale].folder

    def _likeliest(self, asked: Sequence[str]) -> str:
        """The locale whose articles know most of the words, longer ones counting more; empty if none knows any."""
        hashed, sizes = hashes(asked), np.array([len(word) for word in asked])
        best, most = "", 0
        for locale in self._catalogue.shelves:
            holding = self._holding(locale)
            known = int(sizes @ holding.index.bodies.known(hashed)) if holding else 0
            if known > most:
                best, most = locale, known
        return best

    def _look(self) -> None:
        """Takes notice of an import that has ended meanwhile."""
        try:
            seen = (self._folder / catalogue.FILE).stat().st_mtime_ns
        except OSError:
            seen = 0
        if seen == self._seen:
            return
        with self._lock:
            if seen != self._seen:
                read = catalogue.read(self._folder)
                kept = self._catalogue.shelves
                self._holdings = {
                    locale: held
                    for locale, held in self._holdings.items()
                    if locale in read.shelves and read.shelves[locale] == kept.get(locale)
                }
                self._wide = None if read.wide != self._catalogue.wide else self._wide
                self._catalogue, self._seen, self._spoken = read, seen, {}

    def _holding(self, locale: str) -> Holding | None:
        held = self._holdings.get(locale)
        shelf = self._catalogue.shelves.get(locale)
        if held is None and shelf is not None:
            held = self._holdings.setdefault(locale, Holding(self._folder / shelf.folder))
        return held

    def _open_wide(self) -> tuple[WideIndex, EnglishIndex] | None:
        if self._wide is None and self._catalogue.wide:
            place = self._folder / self._catalogue.wide
            try:
                self._wide = WideIndex.load(place), EnglishIndex.load(place)
            except (OSError, ValueError):
                return None
        return self._wide


def _hit(holding: Holding, locale: str, number: int, score: float, common: int) -> Hit:
    titles = holding.titles[number], holding.source_titles[number]
    return Hit(holding.ids[number], locale, *titles, _rounded(score), common)


def _rounded(score: float) -> float:
    return round(min(score, 1.0), 4)


def _merged(some: Sequence[Hit], others: Sequence[Hit], limit: int) -> list[Hit]:
    """The best of both, each article in each locale once; among equals the earlier one."""
    best: dict[tuple[str, str], Hit] = {}
    for hit in (*some, *others):
        key = hit.locale, hit.id
        if key not in best or hit.score > best[key].score:
            best[key] = hit
    return sorted(best.values(), key=lambda hit: -hit.score)[:limit]
