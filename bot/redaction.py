"""Blacks out passwords and other secrets before anybody stores, logs or reads a message."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from bot.tokens import tokens
from intents import Language, fold, words

BLACKED_OUT = "•••••"
"""What stands where a secret stood."""
CHOSEN = 6
"""Characters from which a word of letters and digits stands out as a password among other words."""
_REACH = 5
"""Words that a password of several words may have."""
# A password in Latin letters ends where another script goes on: "パスワードはSakura2024です".
_WORD = re.compile(r"[!-~]+(?=[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])|\S+")
_NOWHERE = r"(?!)"
"""Matches nothing: the edge of a word in scripts that do not part words."""
_PIECE = re.compile(r"\w+|[^\w\s]|\s+")
_QUOTED = re.compile(r"[\"'`«“”„‘「『]([^\"'`»“”’」』\n]{1,100})[\"'`»“”’」』](?!\w)")
_QUOTES = "\"'`«»“”„‟‘’「」『』<>()[]"
_AFTER = ".,;!?…。、！？"
_SIGNS = " :="
_APOSTROPHES = str.maketrans("’‘ʼ´`", "'''''")


@dataclass(frozen=True, slots=True)
class Redacted:
    """A message without its secrets."""

    text: str
    found: bool
    """Whether there was one."""


@dataclass(frozen=True, slots=True)
class _Giveaway:
    """One way in which people give a password away."""

    trigger: str
    pattern: str
    """A regular expression; there are thousands, and few are ever needed."""
    ends: bool
    """Whether the secret stands last, so that it may have several words."""
    label: bool
    """Whether a colon or the like parts it from what is before."""


class Redactor:
    """Knows how people of every language give secrets away."""

    def __init__(self, languages: Iterable[Language]) -> None:
        """Takes the patterns and the harmless words of all languages: one's patterns meet another's words."""
        spoken = tuple(languages)
        self._giveaways = tuple(_giveaways(spoken))
        self._triggers = frozenset(giveaway.trigger for giveaway in self._giveaways if len(giveaway.trigger) > 1)
        self._harmless = frozenset(_harmless(spoken))

    def redact(self, text: str) -> Redacted:
        """The text with each secret blacked out; never raises."""
        found = False
        while spans := _merged(self._spans(text)):
            found = True
            for start, end in reversed(spans):
                text = text[:start] + BLACKED_OUT + text[end:]
        return Redacted(text, found)

    def _spans(self, text: str) -> Iterator[tuple[int, int]]:
        yield from tokens(text)
        yield from self._given_away(text)
        yield from self._alone(text)
        yield from self._beside(text)

    def _given_away(self, text: str) -> Iterator[tuple[int, int]]:
        folded, places = _folded_with_places(text)
        for giveaway in self._giveaways:
            if giveaway.trigger not in folded:
                continue
            for match in _compiled(giveaway.pattern).finditer(folded):
                start, end = places[match.start("secret")], places[match.end("secret") - 1] + 1
                if giveaway.ends:
                    yield from self._following(text, start, bare=giveaway.label and not match["glue"].strip())
                else:
                    span = _stripped(text, start, end)
                    if self._is_secret(text[slice(*span)]):
                        yield span

    def _following(self, text: str, start: int, *, bare: bool) -> Iterator[tuple[int, int]]:
        """The secret that begins there or right behind harmless words: "my password is now {secret}". `bare`: nothing
        parts it from "password", so that it must look like one."""
        quoted = _QUOTED.match(text, start)
        if quoted:
            if self._is_secret(quoted[1]):
                yield quoted.span(1)
            return
        for number, word in enumerate(islice(_WORD.finditer(text, start), 1 if bare else 3)):
            span = _stripped(text, *word.span())
            value = text[slice(*span)]
            if self._is_chosen(value) if number or bare else self._is_secret(value):
                yield span[0], self._end(text, span[1], passphrase=value.isalpha())
                return
            if not self._is_harmless(value) or span[1] < word.end():
                return

    def _end(self, text: str, end: int, *, passphrase: bool) -> int:
        """Where a secret ends that has words of digits or signs, or more words of a phrase, right behind it."""
        for word in islice(_WORD.finditer(text, end), _REACH - 1):
            start, stop = _stripped(text, *word.span())
            value = text[start:stop]
            goes_on = passphrase and value.isalpha() and not self._is_harmless(value)
            signs = not value.isalpha() and re.search(r"[\d#$%&@]", value) and BLACKED_OUT not in value
            if text[end : word.start()] not in (" ", "") or not (goes_on or signs):
                break
            end = stop
        return end

    def _alone(self, text: str) -> Iterator[tuple[int, int]]:
        """A message that is one word and looks like a password."""
        alone = text.strip()
        if 8 <= len(alone) <= 64 and not re.search(rf"\s|@\w+\.|://|{BLACKED_OUT}", alone):
            bare = alone.strip(_QUOTES + _AFTER.replace("!", ""))
            if _kinds(bare) == 4 and not self._is_harmless(bare):
                start = text.index(alone)
                yield start, start + len(alone)

    def _beside(self, text: str) -> Iterator[tuple[int, int]]:
        """Words that look like passwords, in a message that speaks of one: "I tried Winter2024 but it says wrong"."""
        looks = [
            span
            for word in _WORD.finditer(text)
            if self._stands_out(text[slice(*(span := _stripped(text, *word.span())))])
        ]
        if looks and any(_meant(word, self._triggers) for word in words(fold(text))):
            yield from looks

    def _stands_out(self, value: str) -> bool:
        return _kinds(value) >= 3 and self._is_chosen(value) and not re.search(r"@\w+\.|://|[/\\_]", value)

    def _is_secret(self, value: str) -> bool:
        if not value or BLACKED_OUT in value or self._is_harmless(value):
            return False
        if not words(fold(value)):
            return value.isascii() and len(value) >= CHOSEN and len(set(value)) >= 4
        return len(value) > (3 if value.isdigit() else 2)

    def _is_chosen(self, value: str) -> bool:
        """Whether it looks like a password wherever it stands, and not like "iPhone14"."""
        letters = words(fold(value.strip("0123456789")))
        known = all(word in self._harmless for word in letters)
        return len(value) >= CHOSEN and _mixed(value) and not known and BLACKED_OUT not in value

    def _is_harmless(self, value: str) -> bool:
        named = words(fold(value))
        return bool(named) and all(word in self._harmless for word in named)


def _giveaways(languages: Iterable[Language]) -> Iterator[_Giveaway]:
    for language in languages:
        for line in language.secrets:
            before, _, after = (_plain(part).strip() for part in line.text.partition("{secret}"))
            named = words(before + " " + after)
            if named:
                edge = r"\w" if language.spaces else _NOWHERE
                yield _Giveaway(max(named, key=len), _pattern(before, after, edge), not after, before[-1:] in _SIGNS)


def _harmless(languages: Iterable[Language]) -> Iterator[str]:
    """The words that follow "my password is" without being one, and those of the accounts."""
    for language in languages:
        yield from language.harmless
        for entry in language.entries:
            if entry.key.islower():
                yield from (part for part in entry.parts if "*" not in part)


def _pattern(before: str, after: str, edge: str) -> str:
    """For folded text with single spaces; no part can be read in two ways, so that long texts take no longer."""
    if not before:
        return rf"(?<!\S)(?P<secret>\S{{1,100}}) {_loose(after)}(?!{edge})"
    if after:
        between = r"(?P<secret>\S{1,100}(?: \S{1,30}){0,3}?)"
        return rf"(?<!{edge}){_loose(before)} {between} {_loose(after)}(?!{edge})"
    # Where nothing parts words, nothing need part the secret from them.
    none = "|" if edge == _NOWHERE else ""
    return rf"(?<!{edge}){_loose(before.rstrip(_SIGNS))}(?P<glue> ?[:=]+ ?| {none})(?P<secret>\S)"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _loose(part: str) -> str:
    """The part as a regular expression that does not mind spaces around signs."""
    pieces = _PIECE.findall(part)
    return "".join(piece if piece[0].isalnum() else " " if piece.isspace() else re.escape(piece) for piece in pieces)


def _plain(text: str) -> str:
    """The folded text with the apostrophe of typewriters."""
    return fold(text).translate(_APOSTROPHES)


_fold_one = lru_cache(maxsize=4096)(_plain)


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    """The folded text with single spaces, and for each of its characters the index of the one that it came from."""
    pieces, after_space = list[str](), False
    for char in text:
        pieces.append(("" if after_space else " ") if char.isspace() else _fold_one(char))
        after_space = char.isspace()
    return "".join(pieces), [index for index, piece in enumerate(pieces) for _ in piece]


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """The word's place without quotes and full stops; an exclamation mark may belong to a password."""
    while start < end and text[start] in _QUOTES:
        start += 1
    while end > start and (text[end - 1] in _QUOTES or (text[end - 1] in _AFTER and text[end - 1] != "!")):
        end -= 1
    return start, end


def _meant(word: str, triggers: Collection[str]) -> bool:
    """Whether it is one of the words that passwords are spoken of with, one typo forgiven in a long one."""
    if word in triggers:
        return True
    close = extractOne(word, triggers, scorer=OSA.distance, score_cutoff=1) if len(word) >= CHOSEN else None
    return close is not None and len(close[0]) >= CHOSEN


def _mixed(value: str) -> bool:
    return any(char.isdigit() for char in value) and any(char.isalpha() for char in value)


def _kinds(word: str) -> int:
    """How many kinds of characters it has: capitals, small letters, digits, signs."""
    kinds = (str.isupper, str.islower, str.isdigit, lambda char: not char.isalnum())
    return sum(any(kind(char) for char in word) for kind in kinds)


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged = list[tuple[int, int]]()
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
