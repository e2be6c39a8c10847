"""Blacks out passwords and other secrets before anybody stores, logs or reads a message."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from intents import Language, fold, words

if TYPE_CHECKING:
    from detect_secrets.plugins.base import RegexBasedDetector

BLACKED_OUT = "•••••"
"""What stands where a secret stood."""
LONG_TOKEN = 20
"""Characters from which a word of letters and digits is taken for a key."""
_PRIVATE_KEY = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)", re.DOTALL)
_TOKEN = re.compile(r"\S{16,}")
_WORD = re.compile(r"\S+")
_QUOTES = "\"'`«»“”„‟‘’「」『』<>()[]"
_AFTER = ".,;!?…。、！？"


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
    pattern: re.Pattern[str]
    harmless: Collection[str]


class Redactor:
    """Knows how people of every language give secrets away."""

    def __init__(self, languages: Iterable[Language]) -> None:
        """Takes the patterns and the harmless words of each language."""
        self._giveaways = tuple(_giveaways(languages))

    def redact(self, text: str) -> Redacted:
        """The text with each secret blacked out; never raises."""
        spans = [match.span() for match in _PRIVATE_KEY.finditer(text)]
        spans.extend(self._given_away(text))
        spans.extend(_token_like(text))
        for start, end in sorted(_merged(spans), reverse=True):
            text = text[:start] + BLACKED_OUT + text[end:]
        return Redacted(text, bool(spans))

    def _given_away(self, text: str) -> Iterator[tuple[int, int]]:
        folded, places = _folded_with_places(text)
        for giveaway in self._giveaways:
            if giveaway.trigger not in folded:
                continue
            for match in giveaway.pattern.finditer(folded):
                start, end = _whole(text, places[match.start("secret")], places[match.end("secret") - 1] + 1)
                if _is_secret(text[start:end], giveaway.harmless):
                    yield start, end


def _giveaways(languages: Iterable[Language]) -> Iterator[_Giveaway]:
    for language in languages:
        for line in language.secrets:
            before, _, after = (fold(part) for part in line.text.partition("{secret}"))
            named = words(before + " " + after)
            if named:
                yield _Giveaway(max(named, key=len), _pattern(before, after), language.harmless)


def _pattern(before: str, after: str) -> re.Pattern[str]:
    boundary = r"(?<!\w)" if before[:1].isascii() and before[:1].isalnum() else ""
    tail = _loose(after)
    return re.compile(f"{boundary}{_loose(before)}(?P<secret>\\S+{'?' if tail else ''}){tail}")


def _loose(part: str) -> str:
    """The part as a regular expression that does not mind spaces."""
    pieces = re.findall(r"\w+|[^\w\s]|\s+", part)
    return "".join(r"\s+" if piece.isspace() else rf"\s*{re.escape(piece)}\s*" if not piece[0].isalnum() else piece
                   for piece in pieces)  # fmt: skip


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the index of the one that it came from."""
    pieces = [(fold(char) if not char.isspace() else " ") for char in text]
    return "".join(pieces), [index for index, piece in enumerate(pieces) for _ in piece]


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """The secret's place without quotes and full stops; words of digits or signs right behind it belong to it."""
    while start < end and text[start] in _QUOTES:
        start += 1
    while end > start and (text[end - 1] in _QUOTES or (text[end - 1] in _AFTER and text[end - 1] != "!")):
        end -= 1
    for match in _WORD.finditer(text, end):
        if text[end : match.start()] not in (" ", "") or match[0].isalpha() or not re.search(r"[\d#$%&@]", match[0]):
            break
        end = match.end()
    return start, end


def _is_secret(value: str, harmless: Collection[str]) -> bool:
    if not value or BLACKED_OUT in value:
        return False
    if _mixed(value):
        return True
    named = words(fold(value))
    return not named or not all(word in harmless for word in named)


def _mixed(value: str) -> bool:
    return any(char.isdigit() for char in value) and any(char.isalpha() for char in value)


def _token_like(text: str) -> Iterator[tuple[int, int]]:
    alone = text.strip()
    if 8 <= len(alone) <= 64 and not re.search(r"\s|@\w+\.|://", alone) and _looks_like_password(alone):
        start = text.index(alone)
        yield start, start + len(alone)
    for match in _TOKEN.finditer(text):
        if _looks_like_key(match[0]) or any(_known_format(match[0])):
            yield match.span()


def _looks_like_password(word: str) -> bool:
    kinds = (str.isupper, str.islower, str.isdigit, lambda char: not char.isalnum())
    return sum(any(kind(char) for char in word) for kind in kinds) >= 4


def _looks_like_key(word: str) -> bool:
    word = word.strip(_QUOTES + _AFTER)
    if len(word) < LONG_TOKEN or "://" in word or "@" in word or "/" in word[:1]:
        return False
    changes = sum(one.isdigit() != other.isdigit() for one, other in pairwise(word))
    return _mixed(word) and changes >= 4 and len(set(word)) >= 8


def _known_format(word: str) -> Iterator[bool]:
    return (True for detector in _detectors() for _ in detector.analyze_string(word))


@cache
def _detectors() -> tuple[RegexBasedDetector, ...]:
    """Made at the first long word: most messages have none."""
    from detect_secrets.plugins.aws import AWSKeyDetector  # noqa: PLC0415
    from detect_secrets.plugins.azure_storage_key import AzureStorageKeyDetector  # noqa: PLC0415
    from detect_secrets.plugins.basic_auth import BasicAuthDetector  # noqa: PLC0415
    from detect_secrets.plugins.github_token import GitHubTokenDetector  # noqa: PLC0415
    from detect_secrets.plugins.gitlab_token import GitLabTokenDetector  # noqa: PLC0415
    from detect_secrets.plugins.jwt import JwtTokenDetector  # noqa: PLC0415
    from detect_secrets.plugins.slack import SlackDetector  # noqa: PLC0415
    from detect_secrets.plugins.stripe import StripeDetector  # noqa: PLC0415

    kinds = (AWSKeyDetector, AzureStorageKeyDetector, BasicAuthDetector, GitHubTokenDetector, GitLabTokenDetector,
             JwtTokenDetector, SlackDetector, StripeDetector)  # fmt: skip
    return tuple(kind() for kind in kinds)


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged = list[tuple[int, int]]()
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
