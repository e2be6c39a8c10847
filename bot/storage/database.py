"""Opens the database and runs units of work on it, each in one transaction and outside the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from bot.storage.tables import metadata

T = TypeVar("T")

HEAD = "0001"
"""The newest migration."""
_SQLITE_WAIT = 10.0
"""Seconds that one process waits for another one's transaction."""
_CONNECTIONS = 8
"""To a PostgreSQL server, from one process."""


class Unavailable(Exception):
    """The database cannot be used; the text says which one, why and what to do, without its password."""


class Database:
    """One database for the whole process. `run` is safe from any number of tasks."""

    def __init__(self, engine: Engine) -> None:
        """Takes an engine; `connect` is the usual way."""
        self.engine = engine
        # SQLite has one writer at a time: a queue in front of it is quicker than a lock inside it.
        workers = 1 if engine.dialect.name == "sqlite" else _CONNECTIONS
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="database")

    @property
    def is_shared(self) -> bool:
        """Whether other processes may be at work on the same data."""
        return self.engine.dialect.name != "sqlite"

    async def run(self, work: Callable[[Connection], T]) -> T:
        """The result of `work`, whose changes are then durable; if it raises, nothing has changed."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self.run_now, work)

    def run_now(self, work: Callable[[Connection], T]) -> T:
        """The same in the calling thread."""
        with self.engine.begin() as connection:
            return work(connection)

    def close(self) -> None:
        """Waits for work under way and closes all connections."""
        self._threads.shutdown()
        self.engine.dispose()


def connect(url: str) -> Database:
    """The database at an address such as `sqlite:///path/bot.db` or `postgresql://user:password@host/name`, with its
    tables brought up to date. Raises `Unavailable`."""
    try:
        parsed = _usable(make_url(url))
    except NoSuchModuleError:
        raise Unavailable("DATABASE_URL must begin with sqlite:// or postgresql://.") from None
    except ArgumentError:
        what = "DATABASE_URL is no address such as sqlite:////path/bot.db or postgresql://host/name."
        raise Unavailable(what) from None
    try:
        engine = _engine(parsed)
        _bring_up_to_date(engine)
    except (DBAPIError, OSError) as fault:
        raise Unavailable(f"The database {_shown(parsed)} cannot be used: {_first_line(fault)}.") from None
    return Database(engine)


def _usable(url: URL) -> URL:
    if url.get_backend_name() == "postgresql":
        return url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() != "sqlite":
        raise NoSuchModuleError(url.drivername)
    return url.set(drivername="sqlite")


def _engine(url: URL) -> Engine:
    if url.drivername != "sqlite":
        return create_engine(url, pool_size=_CONNECTIONS, max_overflow=2, pool_pre_ping=True)
    if url.database and url.database != ":memory:":
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, connect_args={"timeout": _SQLITE_WAIT, "check_same_thread": False})
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _: object) -> None:
    # The driver's own transactions begin late, and only for some statements.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", "temp_store=MEMORY"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # At once as a writer: two processes that both read first could never both write.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _bring_up_to_date(engine: Engine) -> None:
    with engine.begin() as connection:
        if _version(connection) == HEAD:
            return
        # Importing Alembic takes longer than all the rest of opening a database.
        from bot.storage.migrate import upgrade  # noqa: PLC0415

        upgrade(connection)


def _version(connection: Connection) -> str | None:
    if not connection.dialect.has_table(connection, "alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def _shown(url: URL) -> str:
    return url.set(drivername=url.get_backend_name()).render_as_string(hide_password=True)


def _first_line(fault: Exception) -> str:
    told = fault.orig if isinstance(fault, DBAPIError) and fault.orig else fault
    return str(told).strip().splitlines()[0].rstrip(".") if str(told).strip() else type(told).__name__


__all__ = ["Database", "Unavailable", "connect", "metadata"]
