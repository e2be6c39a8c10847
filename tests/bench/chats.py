"""Loads the web chat: `python -m tests.bench.chats [--chats N] [--rate R ...] [--seconds S] [--kills K]`.

Many people in open chats write at a steady rate in all; every message must be answered exactly once, also while the
server is killed again and again.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import signal
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from aiohttp import ClientError, ClientSession, TCPConnector

from bot.web import allow_many_sockets
from tests.bench import product
from tests.bench.messages import labelled
from tests.bench.person import Person
from tests.bench.report import chats_table, paper
from tests.smoke import free_port

SECRET = "the secret of the load test"
RATES = (25.0, 50.0, 100.0, 150.0, 200.0, 300.0)
"""Messages a second."""
_AT_ONCE = 50
"""Chats that are opened side by side."""
_TO_ANSWER = 60.0
"""Seconds after the last message in which all answers must be there."""
_SETTINGS = {
    "DIRECT_LINE_SECRET": SECRET,
    "MESSAGES_PER_MINUTE": "100000",
    "MESSAGES_PER_MINUTE_PER_ADDRESS": "1000000",
    "CHATS_PER_MINUTE_PER_ADDRESS": "1000000",
    "LOG_LEVEL": "error",
}


@dataclass(frozen=True, slots=True)
class Figures:
    """What one run showed."""

    rate: float
    """Messages a second that were wanted."""
    messages: int
    p50_ms: float
    p95_ms: float
    p99_ms: float
    """From the post to the answer on the socket."""
    worst_ms: float
    lost: int
    """Acknowledged messages that were never answered."""
    doubled: int
    """Messages that were kept or answered more than once, and activities that a socket brought twice."""
    kills: int
    cpu: float | None
    """Share of one core that the server took."""
    recovery: float = 0.0
    """Longest time in seconds from the start of a killed server to its being ready."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What open chats cost."""

    before: int
    """Bytes."""
    per_chat: float
    """Bytes."""


async def people(session: ClientSession, base: str, chats: int) -> list[Person]:
    """So many people, all greeted and listening."""
    found = [Person(session, base) for _ in range(chats)]
    room = asyncio.Semaphore(_AT_ONCE)

    async def arrive(person: Person) -> None:
        async with room:
            while not person.chat:
                try:
                    await person.start(SECRET)
                except (ClientError, OSError, TimeoutError):
                    await asyncio.sleep(0.2)
            _LISTENING.append(asyncio.create_task(person.run()))
            await person.greeted.wait()

    await asyncio.gather(*(arrive(person) for person in found))
    return found


_LISTENING = list["asyncio.Task[None]"]()


@asynccontextmanager
async def crowd(base: str, chats: int) -> AsyncIterator[list[Person]]:
    """People in open chats, until the end of the block."""
    async with ClientSession(connector=TCPConnector(limit=0)) as session:
        try:
            yield await people(session, base, chats)
        finally:
            for task in _LISTENING:
                task.cancel()
            _LISTENING.clear()


async def talk(persons: Sequence[Person], rate: float, is_over: Callable[[], bool]) -> None:
    """Lets people write at random, at a steady rate in all, until that is over and all is posted."""
    texts = [message.text for message in labelled()]
    chance, posts = random.Random(1), list["asyncio.Task[None]"]()
    due, number = perf_counter(), 0
    while not is_over():
        await asyncio.sleep(max(0.0, due - perf_counter()))
        person, number = chance.choice(persons), number + 1
        text = chance.choice(texts)
        posts.append(asyncio.create_task(person.say(f"{rate}-{number}", text)))
        due += chance.expovariate(rate)
    await asyncio.gather(*posts)


async def settle(persons: Sequence[Person]) -> None:
    """Waits until every message is answered, or the time for it is over."""
    with suppress(TimeoutError):
        async with asyncio.timeout(_TO_ANSWER):
            while any(not said.answers for person in persons for said in person.said.values()):  # noqa: ASYNC110
                await asyncio.sleep(0.1)


async def judge(persons: Sequence[Person], rate: float, kills: int, cpu: float | None, recovery: float) -> Figures:
    """What came of it: as the sockets brought it, and as the server keeps it."""
    said = [one for person in persons for one in person.said.values()]
    times = sorted((one.answered - one.started) * 1000 for one in said if one.answered is not None)
    lost = sum(not one.answers for one in said)
    doubled = sum(max(0, one.answers - 1) for one in said) + sum(
        person.doubled + person.disordered for person in persons
    )
    for person in persons:
        if person.said:
            kept = await person.everything()
            asked = [activity for activity in kept if activity["from"]["role"] == "user"]
            keys = [activity["channelData"]["clientActivityID"] for activity in asked]
            replied = [activity["replyToId"] for activity in kept if activity["from"]["role"] == "bot"]
            doubled += len(keys) - len(set(keys)) + len(replied) - len(set(replied))
            lost += len(person.said.keys() - set(keys))

    def at(share: float) -> float:
        return times[min(len(times) - 1, int(len(times) * share))] if times else float("inf")

    return Figures(rate, len(said), at(0.5), at(0.95), at(0.99), at(1.0), lost, doubled, kills, cpu, recovery)


async def measure(folder: Path) -> dict[str, Any]:
    """What `make bench` says of the web chat: 2,000 open chats, and ever more messages a second until it breaks."""
    allow_many_sockets()
    memory, found = await under_load(folder, 2000, RATES, 8)
    return {"memory": asdict(memory) if memory else None, "rates": [asdict(figures) for figures in found]}


async def under_load(
    folder: Path, chats: int, rates: Sequence[float], seconds: float
) -> tuple[Memory | None, list[Figures]]:
    """Figures for each rate, one after the other with the same people; ends after the first rate that breaks."""
    found = list[Figures]()
    async with product.serving(folder, settings=_SETTINGS) as server:
        before = product.resident_bytes(server.pid)
        async with crowd(f"{server.url}/v3/directline", chats) as persons:
            await asyncio.sleep(3)
            after = product.resident_bytes(server.pid)
            memory = Memory(before, (after - before) / chats) if before and after else None
            for rate in rates:
                for person in persons:
                    person.said.clear()
                began, spent = perf_counter(), _cpu_seconds(server.pid)
                await talk(persons, rate, _after(began + seconds))
                await settle(persons)
                cpu = (_cpu_seconds(server.pid) - spent) / (perf_counter() - began) if spent else None
                found.append(await judge(persons, rate, 0, cpu, 0.0))
                if found[-1].p99_ms > 2000 or found[-1].lost:
                    break
    return memory, found


async def under_fire(folder: Path, chats: int, rate: float, kills: int) -> Figures:
    """The same while the server is killed at random moments and started again on the same port."""
    port, chance = free_port(), random.Random(2)
    recovery = 0.0
    ready, crowded, fired, done = (asyncio.Event() for _ in range(4))

    async def serve() -> None:
        nonlocal recovery
        for _ in range(kills):
            async with product.serving(folder, port, _SETTINGS) as server:
                recovery = max(recovery, server.seconds if ready.is_set() else 0.0)
                ready.set()
                await crowded.wait()
                await asyncio.sleep(chance.uniform(0.05, 3.0))
                os.kill(server.pid, signal.SIGKILL)
        async with product.serving(folder, port, _SETTINGS):
            fired.set()
            await done.wait()

    async with asyncio.TaskGroup() as group:
        group.create_task(serve())
        await ready.wait()
        async with crowd(f"http://127.0.0.1:{port}/v3/directline", chats) as persons:
            crowded.set()
            await talk(persons, rate, fired.is_set)
            await settle(persons)
            figures = await judge(persons, rate, kills, None, recovery)
        done.set()
    return figures


def _after(moment: float) -> Callable[[], bool]:
    return lambda: perf_counter() > moment


def _cpu_seconds(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    """Prints what was measured."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.chats", description="Loads the web chat.")
    parser.add_argument("--chats", type=int, default=2000, help="open chats")
    parser.add_argument("--rate", type=float, nargs="+", default=list(RATES), help="messages a second")
    parser.add_argument("--seconds", type=float, default=15, help="for each rate")
    parser.add_argument("--kills", type=int, default=0, help="kill the server so often, at the first of the rates")
    options = parser.parse_args()
    allow_many_sockets()
    console = paper()
    with TemporaryDirectory(prefix="support-bot-bench-") as folder:
        if options.kills:
            figures = asyncio.run(under_fire(Path(folder), options.chats, options.rate[0], options.kills))
            console.print(chats_table([asdict(figures)]))
            console.print(f"Longest start: {figures.recovery:.1f} s")
            return
        memory, found = asyncio.run(under_load(Path(folder), options.chats, options.rate, options.seconds))
        console.print(chats_table([asdict(figures) for figures in found]))
        if memory:
            console.print(
                f"An idle chat takes {memory.per_chat / 1024:.1f} KB; {memory.before / 1e6:.0f} MB without any."
            )


if __name__ == "__main__":
    main()
