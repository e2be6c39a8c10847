"""Wakes whoever watches a chat when something was added to it, by this process or by another one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from threading import Event, Thread

import psycopg
import structlog
from sqlalchemy import Engine

from bot.ports import Entry

CHANNEL = "chats"
"""The name under which PostgreSQL passes on which chat has grown."""
_LOOK = 1.0
"""Seconds between two looks whether to stop."""
_AGAIN = 2.0
"""Seconds until the next attempt to reach the server."""

_log = structlog.get_logger(__name__)
Wake = Callable[[Sequence[Entry]], None]


class Wakers:
    """The watchers of this process. All calls belong in the event loop."""

    def __init__(self) -> None:
        self._watching: dict[str, list[Wake]] = {}

    def watch(self, chat_id: str, wake: Wake) -> Callable[[], None]:
        """Calls `wake` after each addition, with the new entries where they are known; the result ends that."""
        self._watching.setdefault(chat_id, []).append(wake)

        def unwatch() -> None:
            wakes = self._watching.get(chat_id, [])
            if wake in wakes:
                wakes.remove(wake)
            if not wakes:
                self._watching.pop(chat_id, None)

        return unwatch

    def wake(self, chat_id: str, entries: Sequence[Entry] = ()) -> None:
        """The chat has grown, by these entries if they are known."""
        for wake in tuple(self._watching.get(chat_id, ())):
            wake(entries)

    def wake_all(self) -> None:
        """Any chat may have grown."""
        for chat_id in tuple(self._watching):
            self.wake(chat_id)


class Listener:
    """Hears from PostgreSQL what other processes have added, for as long as the application runs."""

    def __init__(self, engine: Engine, wakers: Wakers) -> None:
        self._address = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._wakers = wakers
        self._stop = Event()
        self._thread: Thread | None = None

    def start(self, loop: asyncio.AbstractEventLoop) -> None:
        """Begins to listen; it goes on by itself when the server was away."""
        self._thread = Thread(target=self._listen, args=(loop,), name="signals", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Ends it."""
        self._stop.set()
        if self._thread:
            self._thread.join()

    def _listen(self, loop: asyncio.AbstractEventLoop) -> None:
        while not self._stop.is_set():
            try:
                with psycopg.connect(self._address, autocommit=True) as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    # What was said while nobody listened is lost; to look once finds it.
                    loop.call_soon_threadsafe(self._wakers.wake_all)
                    self._pass_on(connection, loop)
            except psycopg.Error as fault:
                _log.warning("signals interrupted", error=type(fault).__name__)
                self._stop.wait(_AGAIN)

    def _pass_on(self, connection: psycopg.Connection, loop: asyncio.AbstractEventLoop) -> None:
        while not self._stop.is_set():
            for heard in connection.notifies(timeout=_LOOK):
                loop.call_soon_threadsafe(self._wakers.wake, heard.payload)
