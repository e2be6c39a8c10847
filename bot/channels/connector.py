"""Sends activities to the channels over one session, patiently but not for ever."""

from __future__ import annotations

import asyncio
import itertools
import json
import random
from collections.abc import Callable
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from aiohttp import ClientConnectionError, ClientError, ClientSession, ClientTimeout
from botbuilder.schema import Activity
from yarl import URL

from bot.channels.activities import encode
from bot.channels.credentials import Credentials, NoToken, Unreachable
from bot.channels.faults import Undelivered
from bot.channels.places import service_base

_PATIENCE = frozenset({412, 429, 500, 502, 503, 504})
_FIRST_PAUSE, _LONGEST_PAUSE = 0.25, 4.0
_TIME_LIMIT = 10.0
"""Seconds for one activity with all its repetitions; channels wait 15 seconds for a turn."""
_NO_TIMEOUT = ClientTimeout(total=None)  # one timer for all attempts is enough
_JSON = {"Content-Type": "application/json; charset=utf-8", "Accept": "application/json"}


class Connector:
    """The channels' side: new activities, changes and deletions."""

    def __init__(
        self,
        session: Callable[[], ClientSession],
        credentials: Credentials | None,
        *,
        time_limit: float = _TIME_LIMIT,
        chance: Callable[[], float] = random.random,
    ) -> None:
        """Without `credentials` no token is sent. `chance` gives numbers from 0 to 1 that spread repetitions."""
        self._session = session
        self._credentials = credentials
        self._time_limit = time_limit
        self._chance = chance

    async def send(self, activity: Activity) -> str | None:
        """Sends an addressed activity, as a reply if it says to what; returns the id that the channel gave it."""
        return await self._call("POST", _url(activity, activity.reply_to_id), encode(activity))

    async def update(self, activity: Activity) -> str | None:
        """Replaces the activity of the same id."""
        return await self._call("PUT", _url(activity, activity.id), encode(activity))

    async def delete(self, activity: Activity) -> None:
        """Deletes the activity of that id; nothing else of it matters than its address."""
        await self._call("DELETE", _url(activity, activity.id), None)

    async def _call(self, method: str, url: URL, body: bytes | None) -> str | None:
        """Raises Undelivered at a final refusal, and when another attempt would come too late."""
        now = asyncio.get_running_loop().time
        end = now() + self._time_limit
        last = Undelivered(f"{url.host} gave no answer in {self._time_limit} s")
        try:
            async with asyncio.timeout_at(end):
                for attempt in itertools.count():
                    try:
                        return await self._attempt(method, url, body)
                    except _TryAgain as fault:
                        last, pause = fault.outcome, self._pause(attempt, fault.after)
                    if now() + pause >= end:
                        break
                    await asyncio.sleep(pause)
        except TimeoutError:
            pass
        raise last

    async def _attempt(self, method: str, url: URL, body: bytes | None) -> str | None:
        token = await self._token()
        headers = {**_JSON, "Authorization": f"Bearer {token}"} if token else _JSON
        try:
            async with self._session().request(
                method, url, data=body, headers=headers, timeout=_NO_TIMEOUT, allow_redirects=False
            ) as response:
                status, answer = response.status, await response.read()
                after = response.headers.get("Retry-After")
        except ClientConnectionError as fault:
            raise _TryAgain(Undelivered(f"{url.host} cannot be reached: {fault!r}")) from fault
        except ClientError as fault:
            raise Undelivered(f"{url.host} answered nonsense: {fault!r}") from fault
        if 200 <= status < 300:
            return _id(answer)
        outcome = Undelivered(f"{method} {url.host} answered {status}: {answer[:200]!r}", status)
        if status == HTTPStatus.UNAUTHORIZED and self._credentials and self._credentials.refuse(token):
            raise _TryAgain(outcome, "0")
        raise _TryAgain(outcome, after) if status in _PATIENCE else outcome

    async def _token(self) -> str:
        if self._credentials is None:
            return ""
        try:
            return await self._credentials.token()
        except Unreachable as fault:
            raise _TryAgain(Undelivered(f"no token: {fault}")) from fault
        except NoToken as fault:
            raise Undelivered(f"no token: {fault}") from fault

    def _pause(self, attempt: int, after: str | None) -> float:
        """Seconds until the next attempt: what the channel asks for, else ever longer; never all bots at once."""
        longest = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2 ** min(attempt, 10))
        asked = _seconds(after)
        return longest * (0.5 + self._chance() / 2) if asked is None else asked * (1 + self._chance() / 10)


class _TryAgain(Exception):
    def __init__(self, outcome: Undelivered, after: str | None = None) -> None:
        super().__init__()
        self.outcome = outcome
        self.after = after


def _url(activity: Activity, activity_id: str | None) -> URL:
    base = service_base(activity.service_url)
    if base is None:
        raise Undelivered("'serviceUrl' is not an address")
    path = f"{base}/v3/conversations/{quote(activity.conversation.id, safe='')}/activities"
    return URL(f"{path}/{quote(activity_id, safe='')}" if activity_id else path, encoded=True)


def _id(answer: bytes) -> str | None:
    try:
        value: Any = json.loads(answer)
    except ValueError:
        return None
    found = value.get("id") if isinstance(value, dict) else None
    return found if isinstance(found, str) else None


def _seconds(after: str | None) -> float | None:
    """Retry-After in seconds; its other form, a date, is rare and taken as absent."""
    return float(after) if after is not None and after.isdecimal() else None
