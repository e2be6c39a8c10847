"""Draws a reply as the activity that its channel shows best."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from botbuilder.schema import Activity, Attachment, CardAction, SuggestedActions

from bot.channels.activities import write
from bot.channels.addressing import addressed
from bot.channels.capabilities import Capabilities, capabilities
from bot.conversation import Choice, Reply, ReplyKind
from knowledge import card, plain

LIMIT = 25 * 1024
"""Bytes of a whole payload in UTF-16; every channel takes that much."""

CARD_TYPE = "application/vnd.microsoft.card.adaptive"
_CARD_SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json"
_BUTTONS_IN_A_ROW = 6
_SUMMARY = 200
_SURELY_FITS = 3000
"""Characters; with all that surrounds it a text of this length stays far below the limit."""


def render(reply: Reply, incoming: Activity) -> Activity:
    """One reply as one addressed activity, never larger than LIMIT: a longer text is cut at a paragraph."""
    shown = capabilities(incoming.channel_id, incoming.conversation.conversation_type)

    def draw(text: str) -> Activity:
        return addressed(_draw(reply, text, shown), incoming)

    return draw(reply.text if len(reply.text) <= _SURELY_FITS else _fitting(reply.text, draw))


def size(activity: Activity) -> int:
    """Bytes of an activity's JSON in UTF-16, the unit in which channels count."""
    return len(write(activity).encode("utf-16-le", "surrogatepass"))


def shortened(text: str, length: int) -> str:
    """A text of at most `length` characters: cut after a paragraph, else a line, else a word; ends in an ellipsis."""
    if len(text) <= length:
        return text
    room = max(length - 3, 0)
    for mark in ("\n\n", "\n", " "):
        end = text.rfind(mark, room // 2, room + 1)
        if end > 0:
            return text[:end].rstrip() + ("\n\n…" if mark == "\n\n" else " …")
    return text[:room] + "…"


def _fitting(text: str, draw: Callable[[str], Activity]) -> str:
    while (taken := size(draw(text))) > LIMIT and len(text) > 1:
        text = shortened(text, min(len(text) * LIMIT // taken, len(text) * 19 // 20))
    return text


def _draw(reply: Reply, text: str, shown: Capabilities) -> Activity:
    made = Activity(type="message", locale=reply.language, text_format="markdown" if shown.markdown else "plain")
    made.input_hint = "expectingInput" if reply.kind is ReplyKind.QUESTION else "acceptingInput"
    if not reply.choices:
        made.text = text if shown.markdown else plain(text)
    elif len(reply.choices) <= shown.suggestions:
        made.text = text
        made.suggested_actions = _suggestions(reply.choices)
    elif shown.cards:
        # Teams splits a message with both a text and a card in two, so the card holds the text as well.
        made.attachments = [_card(text, reply)]
        made.summary = shortened(" ".join(plain(text).split()), _SUMMARY)
    else:
        made.text = _numbered(plain(text), reply.choices)
    return made


def _suggestions(choices: Sequence[Choice]) -> SuggestedActions:
    # The title comes back as typed text, which reads right in the history.
    return SuggestedActions(
        actions=[CardAction(type="imBack", title=choice.title, value=choice.title) for choice in choices]
    )


def _card(text: str, reply: Reply) -> Attachment:
    buttons = [_submit(choice) for choice in reply.choices]
    content: dict[str, Any] = {
        "$schema": _CARD_SCHEMA,
        "type": "AdaptiveCard",
        "version": "1.3",
        "lang": reply.language,
    }
    content["body"] = [*card(text)]
    if len(buttons) <= _BUTTONS_IN_A_ROW:
        content["actions"] = buttons
    else:
        starts = range(0, len(buttons), _BUTTONS_IN_A_ROW)
        content["body"] += [{"type": "ActionSet", "actions": buttons[at : at + _BUTTONS_IN_A_ROW]} for at in starts]
    return Attachment(content_type=CARD_TYPE, content=content)


def _submit(choice: Choice) -> dict[str, Any]:
    return {"type": "Action.Submit", "title": choice.title, "data": {"choice": choice.id}}


def _numbered(text: str, choices: Sequence[Choice]) -> str:
    lines = [f"{number}. {choice.title}" for number, choice in enumerate(choices, 1)]
    return "\n".join([text, "", *lines])
