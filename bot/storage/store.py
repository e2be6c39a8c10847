"""Keeps conversations and outcomes in the database."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import ColumnElement, Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.conversation import Conversation
from bot.ports import Conflict, Record
from bot.storage.codec import read_conversation, read_replies, write_conversation, write_replies
from bot.storage.database import Database
from bot.storage.tables import conversations, outcomes


class SqlStore:
    """A `Store` that survives the process."""

    def __init__(self, database: Database, now: Callable[[], int]) -> None:
        """`now` gives milliseconds since 1970."""
        self._database = database
        self._now = now

    async def load(self, conversation_id: str, message_id: str) -> Record:
        """The conversation as it is now, with the outcome of the message if it has one."""

        def work(connection: Connection) -> Record:
            state = connection.execute(
                select(conversations.c.state, conversations.c.version).where(conversations.c.id == conversation_id)
            ).first()
            outcome = connection.execute(
                select(outcomes.c.replies, outcomes.c.delivered).where(*_outcome(conversation_id, message_id))
            ).first()
            return Record(
                read_conversation(state.state) if state else Conversation(),
                read_replies(outcome.replies) if outcome else None,
                delivered=bool(outcome and outcome.delivered),
                version=state.version if state else 0,
            )

        return await self._database.run(work)

    async def save(self, conversation_id: str, message_id: str, record: Record) -> None:
        """Keeps both; an empty message id keeps the conversation alone. Raises `Conflict`."""
        now = self._now()
        state = {
            "state": write_conversation(record.conversation),
            "version": record.version + 1,
            "touched": now,
        }

        def work(connection: Connection) -> None:
            if record.version == 0:
                connection.execute(insert(conversations).values(id=conversation_id, **state))
            else:
                ours = (conversations.c.id == conversation_id, conversations.c.version == record.version)
                if connection.execute(update(conversations).where(*ours).values(**state)).rowcount != 1:
                    raise Conflict(conversation_id)
            if message_id:
                connection.execute(
                    insert(outcomes).values(
                        conversation_id=conversation_id,
                        message_id=message_id,
                        replies=write_replies(record.replies or ()),
                        delivered=record.delivered,
                        touched=now,
                    )
                )

        try:
            await self._database.run(work)
        except IntegrityError:
            raise Conflict(conversation_id) from None

    async def delivered(self, conversation_id: str, message_id: str) -> None:
        """Marks the outcome, if it is still there."""
        mark = update(outcomes).where(*_outcome(conversation_id, message_id)).values(delivered=True)
        await self._database.run(lambda connection: connection.execute(mark))


def _outcome(conversation_id: str, message_id: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return outcomes.c.conversation_id == conversation_id, outcomes.c.message_id == message_id
