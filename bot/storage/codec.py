"""Conversations and replies as JSON text and back."""

from __future__ import annotations

import structlog
from pydantic import TypeAdapter, ValidationError

from bot.conversation import Conversation, Reply

_CONVERSATION = TypeAdapter(Conversation)
_REPLIES = TypeAdapter(tuple[Reply, ...])
_log = structlog.get_logger(__name__)


def write_conversation(conversation: Conversation) -> str:
    """JSON text; what has its usual value is left out."""
    return _CONVERSATION.dump_json(conversation, exclude_defaults=True).decode()


def read_conversation(text: str) -> Conversation:
    """The conversation. One that an older or newer version wrote in another way begins anew, and the log says so."""
    try:
        return _CONVERSATION.validate_json(text)
    except ValidationError as fault:
        _log.warning("conversation not readable", faults=fault.error_count())
        return Conversation()


def write_replies(replies: tuple[Reply, ...]) -> str:
    """JSON text."""
    return _REPLIES.dump_json(replies, exclude_defaults=True).decode()


def read_replies(text: str) -> tuple[Reply, ...]:
    """The replies; none if another version wrote them in another way."""
    try:
        return _REPLIES.validate_json(text)
    except ValidationError as fault:
        _log.warning("replies not readable", faults=fault.error_count())
        return ()
