"""Finds what machines made to be secret: keys, tokens and passwords inside addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from detect_secrets.plugins.base import RegexBasedDetector

LONG_TOKEN = 20
"""Characters from which a word of letters and digits is taken for a key."""
_PRIVATE_KEY = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)", re.DOTALL)
_TOKEN = re.compile(r"\S{16,}")
_NUMBERED = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
"""The id of a tenant or of an error, which support asks for; not a secret."""
_AROUND = "\"'`«»“”„‘’<>()[].,;:!?…"


def tokens(text: str) -> Iterator[tuple[int, int]]:
    """Where keys and tokens stand in a text: start and end of each."""
    yield from (match.span() for match in _PRIVATE_KEY.finditer(text))
    for match in _TOKEN.finditer(text):
        if _looks_like_key(match[0]) or any(_known_format(match[0])):
            yield match.span()


def _looks_like_key(word: str) -> bool:
    word = word.strip(_AROUND)
    if len(word) < LONG_TOKEN or "://" in word or "@" in word or "/" in word[:1]:
        return False
    if not word.isascii() or _NUMBERED.fullmatch(word):
        return False
    changes = sum(one.isdigit() != other.isdigit() for one, other in pairwise(word))
    return changes >= 4 and len(set(word)) >= 8 and sum(map(str.isalpha, word)) >= 4


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
