"""The Direct Line client of Web Chat, in a process of Node, driven line by line."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.peers.npm import installed

FOLDER = Path(__file__).parent / "directline"
_LONGEST = 30.0
"""Seconds; after a loss the client waits up to 15."""


def prepare() -> None:
    """Installs what the client needs. Raises MissingError where it cannot run."""
    installed(FOLDER)


@dataclass
class Client:
    """What the client was told, and all that it has told."""

    process: asyncio.subprocess.Process
    activities: list[dict[str, Any]] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    told: list[dict[str, Any]] = field(default_factory=list)
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    async def do(self, deed: str, **how: Any) -> None:
        """Tells the client what to do."""
        assert self.process.stdin
        self.process.stdin.write(json.dumps({"do": deed, **how}).encode() + b"\n")
        await self.process.stdin.drain()

    async def say(self, text: str, key: str) -> str:
        """Says something; the id that the bot gave it."""
        await self.do("say", text=text, key=key)
        (posted,) = await self.until(lambda: [one for one in self.told if one.get("key") == key])
        assert "posted" in posted, posted
        return str(posted["posted"])

    async def answer(self, id: str) -> dict[str, Any]:
        """The answer to what was said under an id."""
        found = await self.until(lambda: [one for one in self.activities if one.get("replyToId") == id])
        made: dict[str, Any] = found[0]
        return made

    async def until(self, found: Callable[[], Any]) -> Any:
        """What is found, as soon as it is there."""
        async with asyncio.timeout(_LONGEST):
            while not (result := found()):
                self._news.clear()
                await self._news.wait()
        return result

    async def listen(self) -> None:
        """Takes in what the client tells."""
        assert self.process.stdout
        async for line in self.process.stdout:
            one = json.loads(line)
            if "activity" in one:
                self.activities.append(one["activity"])
            elif "status" in one:
                self.statuses.append(one["status"])
            self.told.append(one)
            self._news.set()


@asynccontextmanager
async def client(**options: Any) -> AsyncIterator[Client]:
    """A client that is connecting with `options`, until the end of the block."""
    node = shutil.which("node")
    assert node
    process = await asyncio.create_subprocess_exec(
        node,
        "client.mjs",
        cwd=FOLDER,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=1024 * 1024,
    )
    made = Client(process)
    listening = asyncio.create_task(made.listen())
    try:
        await made.do("open", options=options)
        yield made
    finally:
        listening.cancel()
        process.kill()
        await process.wait()
