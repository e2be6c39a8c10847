"""Fetches and keeps the public keys with which incoming tokens are signed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import structlog
from aiohttp import ClientError, ClientSession, ClientTimeout
from jwt.algorithms import RSAAlgorithm

_log = structlog.get_logger(__name__)

_TIMEOUT = ClientTimeout(total=5)
_DAY = 24 * 3600.0
_BURST = 5.0
_SECONDS_PER_FETCH = 10.0
"""An unknown key fetches the list again at once, but strangers cannot make us fetch more often than this for long."""


class KeysUnavailable(Exception):
    """The key is not known and the list of keys cannot be had, so nothing can be said about the token."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """What the SDK's token extractor wants to know of a key."""

    public_key: Any
    endorsements: tuple[str, ...]


class SigningKeys:
    """The keys behind one OpenID document. Stands in for the SDK's own, which blocks the loop and has no time limit."""

    def __init__(
        self, url: str, session: Callable[[], ClientSession], clock: Callable[[], float], *, endorsed: bool
    ) -> None:
        self._url = url
        self._session = session
        self._clock = clock
        self._endorsed = endorsed
        self._keys: dict[str, dict[str, Any]] = {}
        self._fetched = -_DAY
        self._failed = False
        self._budget, self._budget_at = _BURST, clock()
        self._lock = asyncio.Lock()
        self._renewal: asyncio.Task[None] | None = None

    async def get(self, key_id: str | None) -> SigningKey:
        """The key of that id. Raises LookupError when there is none, and when it lacks the endorsements it needs;
        KeysUnavailable when that cannot be told, because the list of keys could not be fetched."""
        if not key_id:
            raise LookupError("the token names no key")
        if key_id not in self._keys:
            await self._refresh(lambda: key_id in self._keys)
        elif self._old() and self._renewal is None:
            # Nobody waits for a new list while the old one still has the key.
            self._renewal = asyncio.create_task(self._refresh(lambda: not self._old()))
            self._renewal.add_done_callback(self._renewed)
        key = self._keys.get(key_id)
        if key is None and self._failed:
            raise KeysUnavailable(f"{self._url} gives no keys")
        if key is None:
            raise LookupError("the token is signed with an unknown key")
        endorsements = key.get("endorsements")
        names = tuple(endorsements) if isinstance(endorsements, list) else ()
        if self._endorsed and not names:
            raise LookupError("the key is not endorsed for any channel")
        return SigningKey(RSAAlgorithm.from_jwk(key), names)

    def _old(self) -> bool:
        return self._clock() - self._fetched > _DAY

    def _renewed(self, _: asyncio.Task[None]) -> None:
        self._renewal = None

    async def _refresh(self, done: Callable[[], bool]) -> None:
        async with self._lock:
            if done() or not self._may_fetch():
                return
            try:
                self._keys = await self._fetch()
                self._fetched = self._clock()
                self._failed = False
            except (ClientError, TimeoutError, ValueError, TypeError, KeyError, AttributeError) as fault:
                self._failed = True
                _log.warning("signing keys not fetched", url=self._url, error=repr(fault))

    def _may_fetch(self) -> bool:
        now = self._clock()
        self._budget = min(_BURST, self._budget + (now - self._budget_at) / _SECONDS_PER_FETCH)
        self._budget_at = now
        if self._budget < 1:
            return False
        self._budget -= 1
        return True

    async def _fetch(self) -> dict[str, dict[str, Any]]:
        document = await self._get(self._url)
        listed = (await self._get(document["jwks_uri"]))["keys"]
        return {key["kid"]: key for key in listed if key.get("kty") == "RSA" and isinstance(key.get("kid"), str)}

    async def _get(self, url: str) -> Any:
        async with self._session().get(url, timeout=_TIMEOUT) as response:
            response.raise_for_status()
            return json.loads(await response.read())
