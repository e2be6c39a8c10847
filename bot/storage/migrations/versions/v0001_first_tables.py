"""Conversations and outcomes of every channel; chats, activities and uploads of our own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the tables."""
    op.create_table(
        "conversations",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("touched", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_conversations"),
    )
    op.create_index("ix_conversations_touched", "conversations", ["touched"])
    op.create_table(
        "outcomes",
        sa.Column("conversation_id", sa.Text, nullable=False),
        sa.Column("message_id", sa.Text, nullable=False),
        sa.Column("replies", sa.Text, nullable=False),
        sa.Column("delivered", sa.Boolean, nullable=False),
        sa.Column("touched", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", "message_id", name="pk_outcomes"),
    )
    op.create_index("ix_outcomes_touched", "outcomes", ["touched"])
    op.create_table(
        "chats",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("user_id", sa.Text, nullable=False),
        sa.Column("ended", sa.Boolean, nullable=False),
        sa.Column("last", sa.Integer, nullable=False),
        sa.Column("touched", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_chats"),
    )
    op.create_index("ix_chats_touched", "chats", ["touched"])
    _activities_and_uploads()


def _activities_and_uploads() -> None:
    op.create_table(
        "activities",
        sa.Column("chat_id", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("key", sa.Text),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("visible", sa.Boolean, nullable=False),
        sa.Column("secret", sa.Boolean, nullable=False),
        sa.Column("unanswered", sa.Boolean, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "position", name="pk_activities"),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name="fk_activities_chat_id_chats", ondelete="CASCADE"),
    )
    op.create_index("ix_activities_id", "activities", ["chat_id", "id"], unique=True)
    op.create_index("ix_activities_key", "activities", ["chat_id", "key"], unique=True)
    waiting = sa.text("unanswered")
    op.create_index("ix_activities_unanswered", "activities", ["at"], sqlite_where=waiting, postgresql_where=waiting)
    op.create_table(
        "uploads",
        sa.Column("chat_id", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("content_type", sa.Text, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "id", name="pk_uploads"),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name="fk_uploads_chat_id_chats", ondelete="CASCADE"),
    )


def downgrade() -> None:
    """Drops the tables and all that is in them."""
    for name in ("uploads", "activities", "chats", "outcomes", "conversations"):
        op.drop_table(name)
