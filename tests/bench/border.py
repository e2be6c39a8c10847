"""How many messages a second the border takes, beside the SDK's own bot and a bare handler.

`python -m tests.bench.border [--seconds 2] [--rounds 3] [-c 16] [--module NAME=MODULE] [--url NAME=URL] [--text TEXT]`

Every target runs as a process of its own that prints 'listening PORT'; the client and the connector run here. The
targets are loaded in turn, round after round, so that other work on the machine hits all of them alike. The CPU time
of a request is steadier than requests a second. `--module` adds a target, `--url` one that runs already. Under
`--delivery expectReplies` the SDK's bot answers 500: compare with its normal delivery.
"""

from __future__ import annotations

import argparse
import asyncio
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from yarl import URL

from tests.bench.wire import Connector, Load
from tests.peers.process import running

STOCK = "stock SDK bot"
TARGETS = {
    STOCK: "tests.bench.stock_bot",
    "border, echo": "tests.peers.echo_bot",
    "bare handler": "tests.bench.bare_handler",
}
_WARM_UP = 0.5


@dataclass
class Target:
    """A bot under load and what has been measured of it."""

    name: str
    url: URL
    pid: int | None
    seconds: float = 0.0
    cpu: float = 0.0
    faults: int = 0
    replies: int = 0
    waits: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Requests a second."""
        return len(self.waits) / self.seconds if self.seconds else 0.0

    def row(self, stock: float) -> tuple[str, ...]:
        """One line of the table."""
        waits = sorted(self.waits) or [0.0]
        cpu = f"{1000 * self.cpu / max(len(self.waits), 1):.2f}" if self.pid else "?"
        return (
            self.name,
            f"{self.rate:,.0f}",
            f"{1000 * waits[len(waits) // 2]:.1f}",
            f"{1000 * waits[len(waits) * 99 // 100]:.1f}",
            cpu,
            f"{self.rate / stock:.1f}" if stock else "?",
            f"{self.replies:,}",
            str(self.faults),
        )


HEAD = ("target", "req/s", "p50 ms", "p99 ms", "CPU ms/req", "x stock", "replies", "faults")


async def measure(target: Target, connector: Connector, load: Load, seconds: float) -> None:
    """Adds one period of load to what is known of a target."""
    before, replies, loop = cpu_seconds(target.pid), connector.replies, asyncio.get_running_loop()
    started = loop.time()
    await load.for_seconds(seconds)
    target.seconds += loop.time() - started
    target.cpu += cpu_seconds(target.pid) - before
    target.replies += connector.replies - replies
    target.waits += load.waits
    target.faults += load.faults


def cpu_seconds(pid: int | None) -> float:
    """CPU time of a process so far; 0 where the system does not tell."""
    stat = Path(f"/proc/{pid}/stat")
    if pid is None or not stat.exists():
        return 0.0
    numbers = stat.read_text().rpartition(")")[2].split()
    return (int(numbers[11]) + int(numbers[12])) / os.sysconf("SC_CLK_TCK")


@asynccontextmanager
async def started(modules: dict[str, str], urls: dict[str, str]) -> AsyncIterator[list[Target]]:
    """All targets, up and listening."""
    async with AsyncExitStack() as stack:
        targets = []
        for name, module in modules.items():
            base, pid = await stack.enter_async_context(running(module))
            targets.append(Target(name, URL(base), pid))
        yield [*targets, *(Target(name, URL(url), None) for name, url in urls.items())]


async def bench(options: argparse.Namespace) -> list[Target]:
    """Warms every target up, then loads them in turn."""
    connector = Connector()
    service_url = await connector.start()

    def load(target: Target) -> Load:
        host, port = target.url.host, target.url.port
        assert host is not None
        assert port is not None
        return Load(host, port, service_url, options.text, options.c, options.delivery == "expectReplies")

    modules = {name: module for name, module in TARGETS.items() if not options.only} | dict(options.module)
    async with started(modules, dict(options.url)) as targets:
        for target in targets:
            await load(target).for_seconds(_WARM_UP)
        for _ in range(options.rounds):
            for target in targets:
                await measure(target, connector, load(target), options.seconds)
    return targets


def table(rows: Sequence[Sequence[str]]) -> str:
    """Columns: the first to the left, the others to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if at else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    )


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    return name, value


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=float, default=2.0, help="length of one period")
    parser.add_argument("--rounds", type=int, default=3, help="periods a target")
    parser.add_argument("-c", type=int, default=16, help="connections at once")
    parser.add_argument("--module", type=_pair, action="append", default=[], help="NAME=MODULE to run as well")
    parser.add_argument("--url", type=_pair, action="append", default=[], help="NAME=URL that runs already")
    parser.add_argument("--only", action="store_true", help="only the targets of --module and --url")
    parser.add_argument("--delivery", choices=["normal", "expectReplies"], default="normal")
    parser.add_argument("--text", default="Sveiki, kā es varu atjaunot paroli?")
    targets = asyncio.run(bench(parser.parse_args()))
    stock = next((target.rate for target in targets if target.name == STOCK), 0.0)
    print(table([HEAD, *(target.row(stock) for target in targets)]))


if __name__ == "__main__":
    main()
