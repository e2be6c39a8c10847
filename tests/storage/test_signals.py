"""Additions of one process wake those who watch in another."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.ports import Entry, Received
from bot.storage import open_storage
from bot.storage.signals import Wakers

OPENING = Received("opening", "{}", visible=False)


def test_everyone_who_watches_is_woken_until_he_stops() -> None:
    wakers, heard = Wakers(), list[str]()
    unwatch = wakers.watch("c", lambda entries: heard.append("one"))
    wakers.watch("c", lambda entries: heard.append("two"))
    wakers.wake("c")
    unwatch()
    unwatch()
    wakers.wake("c")
    wakers.wake("other")
    wakers.wake_all()
    assert heard == ["one", "two", "two", "two"]


async def test_another_process_is_heard(postgresql: str) -> None:
    ours, theirs = open_storage(postgresql), open_storage(postgresql)
    ours.start()
    woken = asyncio.Event()

    def wake(entries: Sequence[Entry]) -> None:
        woken.set()

    await theirs.log.open("c", "dl_u", OPENING)
    ours.signals.watch("c", wake)
    async with asyncio.timeout(20):
        while not woken.is_set():
            # Until the listener is connected, what is said is lost to it; then it looks for itself.
            await theirs.log.receive("c", Received(f"m{asyncio.get_running_loop().time()}", "{}"))
            await asyncio.sleep(0.05)
    assert len(await ours.log.read("c", 0, 1000)) > 0
    ours.close()
    theirs.close()
