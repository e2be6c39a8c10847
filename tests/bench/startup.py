"""How long the bot takes to answer one question from the command line, to be ready, and how much memory it holds."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from yarl import URL

from tests.bench.messages import endless, labelled
from tests.bench.product import ask, resident_bytes, serving
from tests.bench.wire import Connector, Load

ASKS, STARTS, MESSAGES = 5, 3, 200
_QUESTION = "aizmirsu paroli"


@dataclass(frozen=True, slots=True)
class Startup:
    """Seconds, and bytes of resident memory."""

    first_ready: float
    """With an empty data folder: content read, model fitted, server up."""
    ready: float
    """With the model there; median."""
    fastest_ready: float
    ask: float
    """The whole process of one question; median."""
    fastest_ask: float
    first_memory: int | None
    """Of the server that has just fitted the model."""
    memory: int | None
    """Of the server after `MESSAGES` messages; None where the system does not tell."""


async def measure(data_dir: Path) -> Startup:
    """About 20 seconds; leaves the fitted model in `data_dir`."""
    with TemporaryDirectory() as empty:
        async with serving(Path(empty)) as bot:
            first, first_memory = bot.seconds, resident_bytes(bot.pid)
    await ask(data_dir, _QUESTION)
    asked = [await ask(data_dir, _QUESTION) for _ in range(ASKS)]
    ready, memory = list[float](), None
    for _ in range(STARTS):
        async with serving(data_dir) as bot:
            ready.append(bot.seconds)
            if len(ready) == STARTS:
                await _talk(URL(bot.url))
                memory = resident_bytes(bot.pid)
    return Startup(first, median(ready), min(ready), median(asked), min(asked), first_memory, memory)


async def _talk(url: URL) -> None:
    connector = Connector()
    async with connector.listening() as service_url:
        load = Load(url, service_url, islice(endless(labelled()), MESSAGES))
        await load.run()
    if load.faults or connector.replies != MESSAGES:
        raise RuntimeError(f"{load.faults} faults and {connector.replies} replies for {MESSAGES} messages")
