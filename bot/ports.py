"""What the core and the channels ask of the outside: Protocols only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.conversation import Conversation, Reply
from knowledge.library import Article, Hit


@dataclass(frozen=True, slots=True)
class Record:
    """A conversation as it is stored, with the replies to its latest messages."""

    conversation: Conversation
    replies: tuple[Reply, ...] | None = None
    """What was decided for the asked-for message; None when it is new."""
    delivered: bool = False
    """Whether those replies reached the channel."""
    version: int = 0
    """How often the conversation has been saved; saving needs the version that was loaded."""


class Conflict(Exception):
    """The conversation, or the outcome of the message, was saved by somebody else meanwhile. Load it again."""


class Store(Protocol):
    """Keeps conversations and the outcome of every message, so that a message has one outcome for ever."""

    async def load(self, conversation_id: str, message_id: str) -> Record:
        """The conversation (a new one if unknown) and the outcome of that message, if it has one."""

    async def save(self, conversation_id: str, message_id: str, record: Record) -> None:
        """The conversation after the message, and the message's outcome, together. Raises `Conflict` if the
        conversation is not in `record.version` any more or the message has an outcome already."""

    async def delivered(self, conversation_id: str, message_id: str) -> None:
        """The outcome of the message has reached the channel."""


@dataclass(frozen=True, slots=True)
class Chat:
    """A conversation that the bot itself hosts, as the log knows it."""

    id: str
    user_id: str
    ended: bool
    last: int
    """Position of the latest entry; 0 when there is none."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One activity in the log of a chat."""

    position: int
    """From 1; grows with every entry, with gaps where an entry is not for the client."""
    id: str
    """The activity's id, unique in its chat."""
    body: str
    """The activity as JSON text; secrets are blacked out."""
    secret: bool = False
    """Whether there were any."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with an activity."""

    id: str
    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Received:
    """An activity of the person as it is to be logged."""

    id: str
    body: str
    """JSON text, secrets blacked out."""
    key: str | None = None
    """The client's own id of it: the same key again is the same activity, sent twice."""
    secret: bool = False
    visible: bool = True
    """Whether clients get to see it."""
    uploads: tuple[Upload, ...] = ()


class ActivityLog(Protocol):
    """Keeps the chats that the bot hosts: every activity in order, and which of them still want an answer."""

    async def open(self, chat_id: str, user_id: str, opening: Received) -> Chat:
        """The chat. A new one begins with `opening`, which wants an answer like any other."""

    async def find(self, chat_id: str) -> Chat | None:
        """The chat, if it was ever opened and is still kept."""

    async def receive(self, chat_id: str, received: Received) -> tuple[Entry, bool]:
        """Logs it as wanting an answer, unless its key is known; the entry, and whether it is new. Raises `LookupError`
        for a chat that is not there or has ended."""

    async def answer(self, chat_id: str, activity_id: str, replies: Sequence[tuple[str, str]]) -> bool:
        """Logs all replies (each its id and JSON text) and that the activity is answered; False, and logs nothing, if
        it was answered before."""

    async def read(self, chat_id: str, after: int, limit: int) -> list[Entry]:
        """The entries for clients behind a position, oldest first."""

    async def unanswered(self, age: timedelta, limit: int) -> list[tuple[str, Entry]]:
        """Chat and entry of what has been wanting an answer for so long, oldest first."""

    async def end(self, chat_id: str) -> None:
        """Nothing more is said in the chat."""

    async def upload(self, chat_id: str, upload_id: str) -> Upload | None:
        """A file of the chat."""

    async def forget(self, before: datetime) -> int:
        """Removes the chats, conversations and outcomes that nothing was added to since then; how many chats."""


class Signals(Protocol):
    """Tells who watches a chat, in any process, that there is more to read."""

    def watch(self, chat_id: str, wake: Callable[[Sequence[Entry]], None]) -> Callable[[], None]:
        """Calls `wake` in the event loop after each addition, with what was added if this process knows it; the result
        ends that."""


class Shelves(Protocol):
    """What somebody who helps people by hand asks of the library."""

    def side_by_side(self, text: str, languages: Sequence[str] = (), limit: int = 10) -> Sequence[tuple[Hit, Article]]:
        """The best articles for a text, best first, each with its localised and its English side."""
