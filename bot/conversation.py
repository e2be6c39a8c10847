"""The nouns: what a person says, what the bot replies, and what is remembered between the two."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


@dataclass(frozen=True, slots=True)
class Message:
    """One thing a person did: typed text, or pressed a button."""

    id: str
    """The channel's id of the message; the same id again is the same message, delivered twice."""
    text: str = ""
    choice: str | None = None
    """The id of the pressed button (`Choice.id`); None for typed text."""
    attachments: int = 0
    """How many files came with it; the bot reads none."""
    locale: str | None = None
    """The channel's locale, a BCP 47 tag as it came; a hint only."""
    redacted: bool = False
    """Whether secrets were blacked out before the message got here."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: a stable id for us, a title in the user's language for him."""

    id: str
    """`intent:<intent>`, `account:<account>`, `accounts`, `language:<code>`, `helped:yes`, `helped:no`, `agent`,
    `rephrase`, `help`; `article:<locale>/<id>`, `more`, `in-english`, `not-that` in the library."""
    title: str


@dataclass(frozen=True, slots=True)
class Link:
    """A named, allow-listed web address."""

    title: str
    url: str


class ReplyKind(StrEnum):
    """What a reply is for; channels may draw it differently, tests and traces name it."""

    WELCOME = "welcome"
    ANSWER = "answer"
    QUESTION = "question"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Reply:
    """One whole message of the bot."""

    text: str
    """Markdown: paragraphs, lists, bold, named links; no HTML, no headings."""
    language: str
    """BCP 47 code of the language that the text is in."""
    kind: ReplyKind = ReplyKind.NOTICE
    choices: tuple[Choice, ...] = ()
    links: tuple[Link, ...] = ()
    """Every link of the text, in order."""


class Awaiting(StrEnum):
    """What the bot asked last and would take a bare word as the answer to."""

    NOTHING = ""
    ACCOUNT = "account"
    FEEDBACK = "feedback"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Conversation:
    """All that is remembered of one conversation; never the text of a message."""

    language: str | None = None
    """The language that the person wrote in last, BCP 47."""
    pinned: str | None = None
    """The language that the person asked for in so many words; it outranks what he writes in."""
    topic: str | None = None
    """The intent that the talk is about."""
    account: str | None = None
    awaiting: Awaiting = Awaiting.NOTHING
    choices: tuple[Choice, ...] = ()
    """The buttons shown last: their titles, typed by hand, press them too."""
    misses: int = 0
    """How many messages in a row the bot did not understand or answer usefully."""
    article: str | None = None
    """The article of the library that is open: locale, slash, id."""
    part: int = 0
    """Which part of it was shown last, from 0."""
    english: bool = False
    """Whether its English side is shown instead of the localised one."""
    others: tuple[str, ...] = ()
    """Other articles that may have been meant, best first."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one message led to."""

    replies: tuple[Reply, ...]
    conversation: Conversation
    explanation: dict[str, Any] = field(default_factory=dict)
    """Why, for testers: language scores, matched concepts, runner-up; JSON types only, nothing secret."""
