"""Reads from an activity what a person sees of it: the text and the buttons, and what kind of buttons they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

Json = dict[str, Any]
CARD_TYPE = "application/vnd.microsoft.card.adaptive"
_LINE = re.compile(r"\d+\. (.+)")


class Form(StrEnum):
    """How the buttons are drawn."""

    NONE = "none"
    SUGGESTIONS = "suggestions"
    CARD = "card"
    NUMBERS = "numbers"
    """A list at the end of a plain text; the person types a number."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One message of the bot."""

    text: str
    """Text and card together, in the order in which they are drawn."""
    buttons: tuple[str, ...]
    form: Form


def shown(activity: Json) -> Shown:
    """What a message shows. A message has buttons of one form only, else this fails."""
    cards = cards_of(activity)
    text = "\n\n".join(part for part in [activity.get("text") or "", *map(_card_text, cards)] if part)
    suggested = (activity.get("suggestedActions") or {}).get("actions") or []
    numbered = _numbered(text) if activity.get("textFormat") == "plain" else []
    forms = {
        Form.SUGGESTIONS: [action["title"] for action in suggested],
        Form.CARD: [action["title"] for action in card_actions(activity)],
        Form.NUMBERS: numbered,
    }
    used = [(form, titles) for form, titles in forms.items() if titles]
    assert len(used) <= 1, f"buttons of several forms: {used}"
    form, titles = used[0] if used else (Form.NONE, [])
    return Shown(text, tuple(titles), form)


def letters(text: str) -> str:
    """Letters and digits only: clients and plain channels draw marks and spaces in their own way."""
    return "".join(mark for mark in text if mark.isalnum())


def cards_of(activity: Json) -> list[Json]:
    """The Adaptive Cards of an activity."""
    attachments = activity.get("attachments") or []
    return [attachment["content"] for attachment in attachments if attachment["contentType"] == CARD_TYPE]


def card_actions(activity: Json) -> list[Json]:
    """The buttons of its cards, top to bottom."""
    sets = [element for card in cards_of(activity) for element in card["body"] if element["type"] == "ActionSet"]
    return [action for holder in [*sets, *cards_of(activity)] for action in holder.get("actions", [])]


def _card_text(card: Json) -> str:
    return "\n\n".join(element["text"] for element in card["body"] if element["type"] == "TextBlock")


def _numbered(text: str) -> list[str]:
    lines = [_LINE.fullmatch(line) for line in text.rpartition("\n\n")[2].splitlines()]
    return [line[1] for line in lines if line] if all(lines) else []
