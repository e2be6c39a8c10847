"""Finds the words of concepts and accounts in a message, typos forgiven."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from intents.content import KNOWN, Entry
from intents.typos import SHORTEST_WORD, Neighbours

TYPO = 0.75
"""What a word is worth that matches with a typo; a word that matches as written is worth 1."""
_PART = 4
"""Letters of a word from which it is found run together with another ("emailpassword")."""
_TORN = 6
"""Letters of a word from which it is found torn apart ("pass word")."""
_REMEMBERED = 50_000
"""Words whose matches are kept, a bound on memory."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A concept or an account found in a message."""

    key: str
    words: str
    """The words of the message, folded."""
    entry: str
    """The lexicon entry that matched, as written."""
    start: int
    """Index of the first word."""
    end: int
    """Index after the last word."""
    weight: float
    """1 as written, `TYPO` with a typo."""


@dataclass(frozen=True, slots=True)
class _Match:
    key: str
    entry: str
    weight: float


_Several = tuple[tuple[str, ...], _Match]
"""An entry of several words."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a single word turned out to be."""

    word: str
    """Itself, or the word that it is a typo of."""
    matches: tuple[_Match, ...]


class Lexicon:
    """The compiled lexicon of a language that parts words by spaces."""

    def __init__(self, entries: Iterable[Entry], known: Collection[str] = ()) -> None:
        """`known`: folded words that are right as they are: nobody's typo, and what typos are mended to."""
        self._exact: dict[str, list[_Match]] = defaultdict(list)
        self._stems: dict[str, list[_Match]] = defaultdict(list)
        self._endings: dict[str, list[_Match]] = defaultdict(list)
        self._inside: dict[str, list[_Match]] = defaultdict(list)
        self._several: dict[str, list[_Several]] = defaultdict(list)
        self._opening: dict[str, list[_Several]] = defaultdict(list)
        self._loose: list[_Several] = []
        self._seen: dict[str, _Seen] = {}
        self._known = set(known)
        self._ordinary = set[str]()
        for entry in entries:
            self._add(entry)
        self._known.update(self._exact)
        self._stem_sizes = sorted({len(stem) for stem in self._stems})
        self._inside_sizes = sorted({len(part) for part in self._inside})
        self._opening_sizes = sorted({len(stem) for stem in self._opening})
        self._neighbours = Neighbours(self._known, self._stems)

    def _add(self, entry: Entry) -> None:
        if entry.key == KNOWN:
            self._known.update(entry.parts)
            if len(entry.parts) == 1:
                self._ordinary.add(entry.parts[0])
            return
        written = " ".join(entry.parts)
        match = _Match(entry.key, written, 1.0)
        if len(entry.parts) > 1:
            self._add_several(entry.parts, match)
        else:
            word = written.strip("*")
            if written.startswith("*") and written.endswith("*"):
                self._inside[word].append(match)
            elif written.startswith("*"):
                self._endings[word].append(match)
            else:
                (self._stems if written.endswith("*") else self._exact)[word].append(match)

    def _add_several(self, parts: tuple[str, ...], match: _Match) -> None:
        first = parts[0]
        if first.startswith("*"):
            self._loose.append((parts, match))
        else:
            (self._opening if first.endswith("*") else self._several)[first.strip("*")].append((parts, match))
        self._known.update(part for part in parts if "*" not in part)

    def find(self, words: Sequence[str]) -> list[Hit]:
        """Every hit among the folded words of a message, in order."""
        seen = [self._look(word) for word in words]
        hits = [
            Hit(match.key, words[index], match.entry, index, index + 1, match.weight)
            for index, one in enumerate(seen)
            for match in one.matches
        ]
        hits.extend(self._find_several([one.word for one in seen], words))
        hits.extend(self._find_parted(words))
        hits.sort(key=lambda hit: (hit.start, -hit.weight))
        unique = {(hit.key, hit.start, hit.end): hit for hit in reversed(hits)}
        return list(reversed(unique.values()))

    def mend(self, words: Sequence[str]) -> list[str]:
        """The folded words with typos of listed words put right."""
        return [self._look(word).word for word in words]

    def knows(self, word: str) -> bool:
        """Whether the folded word is listed, or is a typo of a listed one."""
        seen = self._look(word)
        return bool(seen.matches) or seen.word in self._known

    def _look(self, word: str) -> _Seen:
        seen = self._seen.get(word)
        if seen is None:
            if len(self._seen) >= _REMEMBERED:
                self._seen.clear()
            matches = tuple(self._as_written(word))
            if not matches and word not in self._known:
                matches = tuple(self._run_together(word))
            seen = _Seen(word, matches) if matches or word in self._known else self._mend(word)
            self._seen[word] = seen
        return seen

    def _as_written(self, word: str) -> Iterator[_Match]:
        exact = self._exact.get(word)
        if exact:
            yield from exact
        if word in self._ordinary:
            return  # listed as meaning nothing: whatever stem it begins with, it is another word
        for size in self._stem_sizes:
            if size > len(word):
                break
            yield from self._stems.get(word[:size], ())
        for size in range(2, len(word) + 1) if self._endings else ():
            yield from self._endings.get(word[-size:], ())
        if exact or len(word) < 4:
            return
        yield from self._within(word)

    def _within(self, word: str) -> Iterator[_Match]:
        length = len(word)
        for size in self._inside_sizes:
            if size > length:
                break
            for start in range(length - size + 1):
                yield from self._inside.get(word[start : start + size], ())

    def _run_together(self, word: str) -> Iterator[_Match]:
        """Two listed words without the space between them."""
        for cut in range(_PART, len(word) - _PART + 1):
            first, second = word[:cut], word[cut:]
            if first in self._known and (second in self._known or any(self._as_written(second))):
                yield from (*self._as_written(first), *self._as_written(second))
                return

    def _mend(self, word: str) -> _Seen:
        """The closest listed word or stem, if it is close enough."""
        if len(word) < SHORTEST_WORD or not word.isalpha():
            return _Seen(word, ())
        best, mended, matches = 9, word, dict[str, _Match]()
        for target, distance, found in self._near(word):
            if distance < best or (distance == best and not matches and found):
                best, mended, matches = distance, target, {}
            if distance == best:
                matches.update((match.key, _Match(match.key, f"{match.entry} ~{distance}", TYPO)) for match in found)
        return _Seen(mended, tuple(matches.values()))

    def _near(self, word: str) -> Iterator[tuple[str, int, list[_Match]]]:
        """What the word may have been meant to be: the mended word, its distance and its matches. The names of
        accounts are short and strange: they forgive one edit only."""
        near = [(other, distance, list(self._as_written(other))) for other, distance in self._neighbours.words(word)]
        near += [(word, distance, self._stems[stem]) for stem, distance in self._neighbours.stems(word)]
        for target, distance, found in near:
            yield target, distance, [match for match in found if distance == 1 or not match.key.islower()]

    def _find_several(self, mended: Sequence[str], words: Sequence[str]) -> Iterator[Hit]:
        for start, word in enumerate(mended):
            # Over a hundred entries may begin with a word such as "what": nearly all of them end here, at little cost.
            following = mended[start + 1 : start + 3]
            for parts, match in self._opened_by(word):
                if "*" not in parts[1] and parts[1] not in following:
                    continue
                end = _follow(parts, mended, start)
                if end:
                    weight = 1.0 if mended[start:end] == words[start:end] else TYPO
                    yield Hit(match.key, " ".join(words[start:end]), match.entry, start, end, weight)

    def _opened_by(self, word: str) -> Iterator[_Several]:
        yield from self._several.get(word, ())
        for size in self._opening_sizes:
            if size > len(word):
                break
            yield from self._opening.get(word[:size], ())
        yield from self._loose

    def _find_parted(self, words: Sequence[str]) -> Iterator[Hit]:
        """Words that were torn apart: "pass word"."""
        for start in range(len(words) - 1):
            joined = words[start] + words[start + 1]
            if len(joined) >= _TORN and words[start + 1] not in self._exact:
                for match in self._exact.get(joined, ()):
                    yield Hit(match.key, joined, match.entry, start, start + 2, 1.0)


def _follow(parts: tuple[str, ...], words: Sequence[str], start: int) -> int:
    """The index after the last part if all parts follow from `start` with gaps of at most one word, else 0."""
    at = start
    for number, part in enumerate(parts):
        if number and at < len(words) and not _fits(part, words[at]):
            at += 1
        if at >= len(words) or not _fits(part, words[at]):
            return 0
        at += 1
    return at


def _fits(part: str, word: str) -> bool:
    if part.endswith("*"):
        stem = part.strip("*")
        return stem in word if part.startswith("*") else word.startswith(stem)
    return word.endswith(part[1:]) if part.startswith("*") else word == part
