"""Plays a golden dialogue: reads what the user does, and writes down what the bot says to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.conversation import Choice, Message, Reply
from bot.dialogue import Dialogue
from bot.redaction import Redactor
from bot.service import Service
from bot.storage import MemoryStore
from knowledge import plain

SUFFIX = ".chat"
_HEADERS = ("locale", "contact")


@dataclass(frozen=True)
class Script:
    """What stands in a file: comments and headers, and the lines of the user."""

    head: tuple[str, ...]
    """Comments and headers as written."""
    headers: dict[str, str]
    said: tuple[str, ...]


def read(path: Path) -> Script:
    """Reads a file. Raises `ValueError` naming path and line if a line is none of the format."""
    head, headers, said = list[str](), dict[str, str](), list[str]()
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        key, colon, value = line.partition(":")
        if line.startswith(">"):
            said.append(line[1:].strip())
        elif not said and (line.startswith("#") or (colon and key in _HEADERS)):
            head.append(line)
            if not line.startswith("#"):
                headers[key] = value.strip()
        elif line and not line.startswith(("<", "  [")):
            raise ValueError(f"{path}:{number}: a line starts with `>`, `<`, `  [`, `#` or is `locale:`, `contact:`")
    return Script(tuple(head), headers, tuple(said))


async def play(script: Script, dialogue: Dialogue, redactor: Redactor) -> str:
    """The whole file as it is with what the bot says now."""
    contact = script.headers.get("contact")
    service = Service(Dialogue(dialogue.understander, dialogue.knowledge, contact), redactor, MemoryStore())
    locale = script.headers.get("locale")
    turn = await service.welcome("chat", "welcome", locale)
    lines = [*script.head, "", *_drawn(turn.replies)]
    for number, text in enumerate(script.said, 1):
        shown = turn.replies[-1].choices
        turn = await service.hear("chat", _message(str(number), text, locale, shown))
        lines += ["", f"> {text}".rstrip(), *_drawn(turn.replies)]
    return "\n".join(lines) + "\n"


def _message(id: str, text: str, locale: str | None, shown: tuple[Choice, ...]) -> Message:
    if not (text.startswith("[") and text.endswith("]")):
        return Message(id, text, locale=locale)
    pressed = next((choice for choice in shown if choice.title == text[1:-1]), None)
    if pressed is None:
        raise ValueError(f"There is no button {text}; there are {[choice.title for choice in shown]}.")
    return Message(id, choice=pressed.id, locale=locale)


def _drawn(replies: tuple[Reply, ...]) -> Iterator[str]:
    for reply in replies:
        yield from (f"< {line}".rstrip() for line in plain(reply.text).splitlines())
        yield from (f"  [{choice.title}]" for choice in reply.choices)
