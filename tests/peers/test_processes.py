"""Several processes of the real bot on one PostgreSQL database are one bot."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from aiohttp import ClientSession

from tests.bench import product
from tests.bench.person import Person

pytestmark = [pytest.mark.peer, pytest.mark.slow, pytest.mark.timeout(180)]

SECRET = "a secret for the peers of the bot"


@pytest.fixture
async def pair(data_dir: Path, postgresql: str) -> AsyncIterator[tuple[product.Serving, product.Serving]]:
    """Two processes that share a database."""
    settings = {"DATABASE_URL": postgresql, "DIRECT_LINE_SECRET": SECRET}
    async with AsyncExitStack() as stack:
        first = await stack.enter_async_context(product.serving(data_dir, settings=settings))
        second = await stack.enter_async_context(product.serving(data_dir, settings=settings))
        yield first, second


def at(server: product.Serving) -> str:
    return f"{server.url}/v3/directline"


async def answered(person: Person, key: str) -> None:
    async with asyncio.timeout(90):
        while not person.said[key].answers:  # noqa: ASYNC110  what the socket brings is only to be seen from outside
            await asyncio.sleep(0.05)


async def test_what_one_process_takes_another_one_brings(pair: tuple[product.Serving, product.Serving]) -> None:
    """The socket is at the first process, the messages go to the second."""
    first, second = pair
    async with ClientSession() as session:
        person = Person(session, at(first))
        await person.start(SECRET)
        listening = asyncio.create_task(person.run())
        await person.greeted.wait()
        person.base = at(second)
        for number in range(5):
            await person.say(f"k{number}", "i forgot my yahoo password")
            await answered(person, f"k{number}")
        listening.cancel()
        assert (person.doubled, person.disordered) == (0, 0)
        assert [said.answers for said in person.said.values()] == [1] * 5
        assert len(await person.everything()) == 11


async def test_what_a_killed_process_has_taken_another_one_answers(
    pair: tuple[product.Serving, product.Serving],
) -> None:
    """All is acknowledged by the second process, which is killed at once; the first one answers, once."""
    first, second = pair
    async with ClientSession() as session:
        people = [Person(session, at(first)) for _ in range(10)]
        for person in people:
            await person.start(SECRET)
        listening = [asyncio.create_task(person.run()) for person in people]
        for person in people:
            await person.greeted.wait()
            person.base = at(second)
        await asyncio.gather(*(person.say("k", "i forgot my yahoo password") for person in people))
        os.kill(second.pid, signal.SIGKILL)
        for person in people:
            person.base = at(first)
            await answered(person, "k")
            kept = await person.everything()
            assert len([one for one in kept if one.get("replyToId") == person.said["k"].id]) == 1
        for task in listening:
            task.cancel()
