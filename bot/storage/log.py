"""Keeps the chats that the bot hosts: every activity in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

from bot.ports import Chat, Entry, Received, Upload
from bot.storage.database import Database
from bot.storage.signals import CHANNEL, Wakers
from bot.storage.tables import activities, chats, conversations, outcomes, uploads

_ENTRY = (activities.c.position, activities.c.id, activities.c.body, activities.c.secret)
_CHAT = (chats.c.id, chats.c.user_id, chats.c.ended, chats.c.last)


class SqlActivityLog:
    """An `ActivityLog` in the database; whoever watches a chat is told after each addition."""

    def __init__(self, database: Database, wakers: Wakers, now: Callable[[], int]) -> None:
        """`now` gives milliseconds since 1970."""
        self._database = database
        self._wakers = wakers
        self._now = now
        self._insert = postgresql.insert if database.is_shared else sqlite.insert

    async def open(self, chat_id: str, user_id: str, opening: Received) -> Chat:
        """The chat, made if it is new."""
        now = self._now()
        new = {"id": chat_id, "user_id": user_id, "ended": False, "last": 1, "touched": now}

        def work(connection: Connection) -> Chat:
            wanted = self._insert(chats).values(**new).on_conflict_do_nothing().returning(chats.c.id)
            if connection.execute(wanted).scalar() is not None:
                _write(connection, chat_id, opening, 1, now)
            return _chat(connection.execute(select(*_CHAT).where(chats.c.id == chat_id)).one())

        return await self._database.run(work)

    async def find(self, chat_id: str) -> Chat | None:
        """The chat, if it is there."""

        def work(connection: Connection) -> Chat | None:
            found = connection.execute(select(*_CHAT).where(chats.c.id == chat_id)).first()
            return _chat(found) if found else None

        return await self._database.run(work)

    async def receive(self, chat_id: str, received: Received) -> tuple[Entry, bool]:
        """Logs it once for each key. Raises `LookupError`."""
        try:
            entry, new = await self._database.run(lambda connection: self._receive(connection, chat_id, received))
        except IntegrityError:
            # Another process has just logged the same key; now it is found.
            entry, new = await self._database.run(lambda connection: self._receive(connection, chat_id, received))
        if new and received.visible:
            self._wakers.wake(chat_id, (entry,))
        return entry, new

    async def answer(self, chat_id: str, activity_id: str, replies: Sequence[tuple[str, str]]) -> bool:
        """Logs the replies of an activity once."""
        last = await self._database.run(lambda connection: self._answer(connection, chat_id, activity_id, replies))
        if last is not None and replies:
            first = last - len(replies) + 1
            self._wakers.wake(chat_id, [Entry(at, id, body) for at, (id, body) in enumerate(replies, first)])
        return last is not None

    async def read(self, chat_id: str, after: int, limit: int) -> list[Entry]:
        """What clients may see, in order."""
        wanted = (
            select(*_ENTRY)
            .where(activities.c.chat_id == chat_id, activities.c.position > after, activities.c.visible)
            .order_by(activities.c.position)
            .limit(limit)
        )
        return await self._database.run(lambda connection: [_entry(row) for row in connection.execute(wanted)])

    async def unanswered(self, age: timedelta, limit: int) -> list[tuple[str, Entry]]:
        """What still waits, longest first."""
        wanted = (
            select(activities.c.chat_id, *_ENTRY)
            .where(activities.c.unanswered, activities.c.at <= self._now() - age // timedelta(milliseconds=1))
            .order_by(activities.c.at, activities.c.position)
            .limit(limit)
        )

        def work(connection: Connection) -> list[tuple[str, Entry]]:
            return [(row.chat_id, _entry(row)) for row in connection.execute(wanted)]

        return await self._database.run(work)

    async def end(self, chat_id: str) -> None:
        """Marks it."""
        mark = update(chats).where(chats.c.id == chat_id).values(ended=True)
        await self._database.run(lambda connection: connection.execute(mark))
        self._wakers.wake(chat_id)

    async def upload(self, chat_id: str, upload_id: str) -> Upload | None:
        """The file, if it is there."""
        wanted = select(uploads).where(uploads.c.chat_id == chat_id, uploads.c.id == upload_id)

        def work(connection: Connection) -> Upload | None:
            row = connection.execute(wanted).first()
            return Upload(row.id, row.name, row.content_type, row.content) if row else None

        return await self._database.run(work)

    async def forget(self, before: datetime) -> int:
        """Removes what has not been touched since."""
        limit = int(before.timestamp() * 1000)

        def work(connection: Connection) -> int:
            for table in (conversations, outcomes):
                connection.execute(delete(table).where(table.c.touched < limit))
            return connection.execute(delete(chats).where(chats.c.touched < limit)).rowcount

        return await self._database.run(work)

    def _receive(self, connection: Connection, chat_id: str, received: Received) -> tuple[Entry, bool]:
        if received.key is not None:
            known = select(*_ENTRY).where(activities.c.chat_id == chat_id, activities.c.key == received.key)
            row = connection.execute(known).first()
            if row is not None:
                return _entry(row), False
        now = self._now()
        open_chat = update(chats).where(chats.c.id == chat_id, chats.c.ended.is_(False))
        position = connection.execute(
            open_chat.values(last=chats.c.last + 1, touched=now).returning(chats.c.last)
        ).scalar()
        if position is None:
            raise LookupError(chat_id)
        _write(connection, chat_id, received, position, now)
        self._notify(connection, chat_id)
        return Entry(position, received.id, received.body, received.secret), True

    def _answer(
        self, connection: Connection, chat_id: str, activity_id: str, replies: Sequence[tuple[str, str]]
    ) -> int | None:
        """The position of the last reply; None if the activity was answered before."""
        waiting = (activities.c.chat_id == chat_id, activities.c.id == activity_id, activities.c.unanswered)
        if connection.execute(update(activities).where(*waiting).values(unanswered=False)).rowcount != 1:
            return None
        if not replies:
            return 0
        now = self._now()
        more = update(chats).where(chats.c.id == chat_id).values(last=chats.c.last + len(replies), touched=now)
        last: int = connection.execute(more.returning(chats.c.last)).scalar_one()
        first = last - len(replies) + 1
        rows = [_row(chat_id, at, id, body, now) for at, (id, body) in enumerate(replies, first)]
        connection.execute(insert(activities), rows)
        self._notify(connection, chat_id)
        return last

    def _notify(self, connection: Connection, chat_id: str) -> None:
        if self._database.is_shared:
            connection.execute(select(func.pg_notify(CHANNEL, chat_id)))


def _write(connection: Connection, chat_id: str, received: Received, position: int, now: int) -> None:
    row = _row(chat_id, position, received.id, received.body, now)
    row |= {"key": received.key, "visible": received.visible, "secret": received.secret, "unanswered": True}
    connection.execute(insert(activities), row)
    for file in received.uploads:
        connection.execute(
            insert(uploads).values(
                chat_id=chat_id, id=file.id, name=file.name, content_type=file.content_type, content=file.content
            )
        )


def _row(chat_id: str, position: int, id: str, body: str, now: int) -> dict[str, Any]:
    return {
        "chat_id": chat_id,
        "position": position,
        "id": id,
        "key": None,
        "body": body,
        "visible": True,
        "secret": False,
        "unanswered": False,
        "at": now,
    }


def _chat(row: Any) -> Chat:
    return Chat(row.id, row.user_id, row.ended, row.last)


def _entry(row: Any) -> Entry:
    return Entry(row.position, row.id, row.body, row.secret)
