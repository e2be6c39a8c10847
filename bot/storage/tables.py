"""The tables, the same on SQLite and PostgreSQL. Times are whole milliseconds since 1970, UTC; JSON is kept as text."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

conversations = Table(
    "conversations",
    metadata,
    Column("id", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("touched", BigInteger, nullable=False, index=True),
)
"""What is remembered of each conversation, of every channel."""

outcomes = Table(
    "outcomes",
    metadata,
    Column("conversation_id", Text, primary_key=True),
    Column("message_id", Text, primary_key=True),
    Column("replies", Text, nullable=False),
    Column("delivered", Boolean, nullable=False),
    Column("touched", BigInteger, nullable=False, index=True),
)
"""What each message led to."""

chats = Table(
    "chats",
    metadata,
    Column("id", Text, primary_key=True),
    Column("user_id", Text, nullable=False),
    Column("ended", Boolean, nullable=False),
    Column("last", Integer, nullable=False),
    Column("touched", BigInteger, nullable=False, index=True),
)
"""The conversations that the bot itself hosts."""

activities = Table(
    "activities",
    metadata,
    Column("chat_id", Text, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("key", Text),
    Column("body", Text, nullable=False),
    Column("visible", Boolean, nullable=False),
    Column("secret", Boolean, nullable=False),
    Column("unanswered", Boolean, nullable=False),
    Column("at", BigInteger, nullable=False),
    ForeignKeyConstraint(["chat_id"], ["chats.id"], ondelete="CASCADE"),
    Index("ix_activities_id", "chat_id", "id", unique=True),
    Index("ix_activities_key", "chat_id", "key", unique=True),
    Index(
        "ix_activities_unanswered",
        "at",
        sqlite_where=text("unanswered"),
        postgresql_where=text("unanswered"),
    ),
)
"""Every activity of a chat, in order."""

uploads = Table(
    "uploads",
    metadata,
    Column("chat_id", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("content_type", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    ForeignKeyConstraint(["chat_id"], ["chats.id"], ondelete="CASCADE"),
)
"""The files of a chat."""
