"""Where conversations and chats are kept."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.storage.memory import MemoryStore

if TYPE_CHECKING:
    from bot.storage.database import Database
    from bot.storage.log import SqlActivityLog
    from bot.storage.signals import Listener, Wakers
    from bot.storage.store import SqlStore

__all__ = ["MemoryStore", "Storage", "open_storage"]


@dataclass
class Storage:
    """Everything that is kept in one database."""

    database: Database
    store: SqlStore
    log: SqlActivityLog
    signals: Wakers
    _listener: Listener | None = field(default=None, repr=False)

    def start(self) -> None:
        """Listens for what other processes add; called in the running event loop."""
        if self._listener:
            self._listener.start(asyncio.get_running_loop())

    def close(self) -> None:
        """Finishes what is under way."""
        if self._listener:
            self._listener.close()
        self.database.close()


def open_storage(url: str) -> Storage:
    """The database at `url`, ready to use. Raises `bot.storage.database.Unavailable`."""
    # Commands that keep nothing start without SQLAlchemy.
    from bot.storage.database import connect  # noqa: PLC0415
    from bot.storage.log import SqlActivityLog  # noqa: PLC0415
    from bot.storage.signals import Listener, Wakers  # noqa: PLC0415
    from bot.storage.store import SqlStore  # noqa: PLC0415

    database, wakers = connect(url), Wakers()
    listener = Listener(database.engine, wakers) if database.is_shared else None
    return Storage(database, SqlStore(database, _now), SqlActivityLog(database, wakers, _now), wakers, listener)


def _now() -> int:
    return time.time_ns() // 1_000_000


def __getattr__(name: str) -> Any:
    """`Unavailable`, without loading the database library before it is needed."""
    if name != "Unavailable":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from bot.storage.database import Unavailable  # noqa: PLC0415

    return Unavailable
