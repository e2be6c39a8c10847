"""Asks the web whether links still lead somewhere: politely, a few at a time for each host, and each only once."""

from __future__ import annotations

import asyncio
import json
import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from itertools import count
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urldefrag, urlsplit

import aiohttp

_ALLOWED_TO_FAIL = frozenset({400, 403, 404, 405, 406, 410, 500, 501})
"""Statuses that some servers give to HEAD, and to nobody else."""
_PASSING = frozenset({408, 429, 500, 502, 503, 504})
_NAME = "support-bot-link-check"


@dataclass(frozen=True, slots=True)
class Manners:
    """How links are asked for; times in seconds."""

    of_a_host: int = 2
    """Requests to one host at a time."""
    at_once: int = 20
    """Requests to all hosts at a time."""
    pause: float = 0.2
    """Between the end of a request and the next one in its place."""
    tries: int = 3
    patience: float = 20.0
    """For an answer."""
    longest_wait: float = 60.0
    """That a server may make us wait; a longer one is cut."""


class Checked(NamedTuple):
    """What became of an address."""

    url: str
    status: int
    """Of HTTP; 0 if there was no answer."""
    detail: str
    """Where it led to, or why there was no answer."""

    @property
    def is_alive(self) -> bool:
        """Whether a person would see a page; one that asks who he is is a page."""
        return 0 < self.status < HTTPStatus.BAD_REQUEST or self.status in (
            HTTPStatus.UNAUTHORIZED,
            HTTPStatus.FORBIDDEN,
        )


def check_links(
    urls: Iterable[str], notes: Path, manners: Manners, progress: Callable[[int, int], None]
) -> list[Checked]:
    """Every page that the addresses are of, with what became of it, in order.

    What `notes` holds is not asked for again, and each answer is written there at once: a check that was broken off
    goes on where it was. Raises `OSError`.
    """
    wanted = sorted({urldefrag(url).url for url in urls})
    known = {checked.url: checked for checked in _noted(notes)}
    left = [url for url in wanted if url not in known]
    notes.parent.mkdir(parents=True, exist_ok=True)
    done = count(len(wanted) - len(left))
    progress(next(done), len(wanted))
    with notes.open("a", encoding="utf-8") as file:

        def note(checked: Checked) -> None:
            known[checked.url] = checked
            file.write(json.dumps(checked) + "\n")
            file.flush()
            progress(next(done), len(wanted))

        if left:
            asyncio.run(_ask_all(left, manners, note))
    return [known[url] for url in wanted]


def _noted(notes: Path) -> Iterator[Checked]:
    """What an earlier check has found; a line that it was broken off in does not count."""
    lines = notes.read_text("utf-8").splitlines() if notes.exists() else []
    for line in lines:
        try:
            url, status, detail = json.loads(line)
        except ValueError:
            continue
        yield Checked(str(url), int(status), str(detail))


async def _ask_all(urls: Sequence[str], manners: Manners, note: Callable[[Checked], None]) -> None:
    """Asks for all pages; hosts take turns, so that a large one does not keep the others waiting."""
    by_host: dict[str, list[str]] = defaultdict(list)
    for url in urls:
        by_host[urlsplit(url).netloc].append(url)
    timeout = aiohttp.ClientTimeout(total=manners.patience)
    connector = aiohttp.TCPConnector(limit=manners.at_once)
    headers = {"User-Agent": _NAME, "Accept": "text/html,*/*;q=0.8"}
    async with (
        aiohttp.ClientSession(timeout=timeout, connector=connector, headers=headers) as session,
        asyncio.TaskGroup() as group,
    ):
        asking = _Asking(session, manners, note)
        for pages in by_host.values():
            left = iter(pages)
            for _ in range(min(manners.of_a_host, len(pages))):
                group.create_task(asking.ask_each(left))


@dataclass(slots=True)
class _Asking:
    session: aiohttp.ClientSession
    manners: Manners
    note: Callable[[Checked], None]
    turns: asyncio.Semaphore = field(init=False)

    def __post_init__(self) -> None:
        self.turns = asyncio.Semaphore(self.manners.at_once)

    async def ask_each(self, urls: Iterator[str]) -> None:
        """Asks for pages of one host, one after the other."""
        for url in urls:
            async with self.turns:
                checked = await self._ask(url)
            self.note(checked)
            await asyncio.sleep(self.manners.pause)

    async def _ask(self, url: str) -> Checked:
        checked = Checked(url, 0, "")
        for attempt in range(self.manners.tries):
            checked, wait = await self._once(url)
            if checked.status and checked.status not in _PASSING:
                return checked
            if attempt + 1 < self.manners.tries:
                # A little chance, so that what failed together is not asked for together again.
                wait = wait if wait is not None else self.manners.pause * 2**attempt * random.uniform(1, 2)  # noqa: S311
                await asyncio.sleep(min(wait, self.manners.longest_wait))
        return checked

    async def _once(self, url: str) -> tuple[Checked, float | None]:
        """One try: HEAD, and GET where a server does not like HEAD; and how long the server wants us to wait."""
        checked, wait = await self._request("HEAD", url)
        return await self._request("GET", url) if checked.status in _ALLOWED_TO_FAIL else (checked, wait)

    async def _request(self, method: str, url: str) -> tuple[Checked, float | None]:
        try:
            async with self.session.request(method, url, allow_redirects=True) as response:
                wait = response.headers.get("Retry-After", "")
                led_to = str(response.url) if str(response.url) != url else ""
                return Checked(url, response.status, led_to), float(wait) if wait.isdecimal() else None
        except TimeoutError:
            return Checked(url, 0, f"no answer within {self.manners.patience:g} seconds"), None
        except (aiohttp.ClientError, ValueError, OSError) as error:
            return Checked(url, 0, f"{type(error).__name__}: {error}"[:200]), None
