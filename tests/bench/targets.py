"""Bots under load: what is known of each, and how they are loaded in turn."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from yarl import URL

from tests.bench.wire import Connector, Load

STOCK, BORDER, BARE = "stock SDK bot", "border, echo", "bare handler"
MODULES = {STOCK: "tests.bench.stock_bot", BORDER: "tests.peers.echo_bot", BARE: "tests.bench.bare_handler"}
TRACED, PLAIN = "full turn, emulator", "full turn, webchat"
_WARM_UP = 0.5


@dataclass
class Target:
    """A bot under load and what has been measured of it."""

    name: str
    url: URL
    pid: int | None
    channel: str = "emulator"
    seconds: float = 0.0
    cpu: float | None = None
    """Seconds; None where the system does not tell."""
    faults: int = 0
    replies: int = 0
    unlike: int = 0
    """By how many the replies of the conversations differ from their messages; 0 is one reply each."""
    waits: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Requests a second."""
        return len(self.waits) / self.seconds if self.seconds else 0.0

    def figures(self, stock: float | None) -> dict[str, Any]:
        """All of it in JSON types; `stock` is the rate to compare with."""
        waits, requests = sorted(self.waits) or [0.0], len(self.waits)
        return {
            "name": self.name,
            "requests": requests,
            "per_second": self.rate,
            "p50_ms": 1000 * waits[len(waits) // 2],
            "p99_ms": 1000 * waits[len(waits) * 99 // 100],
            "cpu_ms": None if self.cpu is None else 1000 * self.cpu / max(requests, 1),
            "times_stock": self.rate / stock if stock else None,
            "replies": self.replies,
            "one_each": not self.unlike and not self.faults if self.replies else None,
            "faults": self.faults,
        }


Loads = Callable[[Target], Load]


async def load_in_turn(
    targets: Iterable[Target], connector: Connector, load: Loads, seconds: float, rounds: int
) -> None:
    """Round after round, so that other work on the machine hits all of them alike; each is warmed up first."""
    targets = list(targets)
    for target in targets:
        await load(target).run(_WARM_UP)
    for _ in range(rounds):
        for target in targets:
            await _measure(target, connector, load(target), seconds)


async def _measure(target: Target, connector: Connector, load: Load, seconds: float) -> None:
    connector.said.clear()
    before, started = _cpu_seconds(target.pid), perf_counter()
    await load.run(seconds)
    target.seconds += perf_counter() - started
    after = _cpu_seconds(target.pid)
    target.cpu = None if before is None or after is None else (target.cpu or 0.0) + after - before
    target.waits += load.waits
    target.faults += load.faults
    target.replies += connector.replies
    target.unlike += _difference(load.sent, connector.said)


def stock_rate(targets: Iterable[Target]) -> float | None:
    """Requests a second of the SDK's own bot, if it is among them."""
    return next((target.rate for target in targets if target.name == STOCK), None)


def _difference(one: Mapping[str, int], other: Mapping[str, int]) -> int:
    return sum(abs(one.get(name, 0) - other.get(name, 0)) for name in one.keys() | other.keys())


def _cpu_seconds(pid: int | None) -> float | None:
    stat = Path(f"/proc/{pid}/stat")
    if pid is None or not stat.exists():
        return None
    numbers = stat.read_text().rpartition(")")[2].split()
    return (int(numbers[11]) + int(numbers[12])) / os.sysconf("SC_CLK_TCK")
