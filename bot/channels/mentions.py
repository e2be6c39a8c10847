"""Takes the mention of the bot out of what a person wrote in a group."""

from __future__ import annotations

import html
import re
from typing import Any

from botbuilder.schema import Activity

# Bounded, so that a text of nothing but marks is read in no time.
_MARKED = re.compile(r"<at\b[^<>]{0,100}>([^<>]{0,300})</at>", re.IGNORECASE)
_TEXT_LIMIT = 30_000
_ENTITY_LIMIT = 50


def spoken(activity: Activity) -> str:
    """The text as it was meant: without the bot's mention, others' plain names kept; cut when endless."""
    text = (activity.text or "")[:_TEXT_LIMIT]
    if "<" in text or activity.entities:
        text = _without_bot(activity, text)
    if "&nbsp;" in text:
        text = text.replace("&nbsp;", " ")
    return text.replace("\x00", "").strip()


def _without_bot(activity: Activity, text: str) -> str:
    bot = activity.recipient
    names = {bot.name.casefold()} if bot is not None and bot.name else set()
    for entity in (activity.entities or ())[:_ENTITY_LIMIT]:
        if entity.type == "mention" and bot is not None:
            names |= _forms(entity.additional_properties, bot.id)
    for form in sorted((name for name in names if name.startswith("<")), key=len, reverse=True):
        text = re.sub(re.escape(form), " ", text, flags=re.IGNORECASE)
    text, found = _MARKED.subn(lambda mark: _kept(mark[1], names), text)
    return " ".join(text.split(" ")) if found else text


def _forms(mention: dict[str, Any], bot_id: str | None) -> set[str]:
    """How one mention writes the bot, if it means the bot: the marked text and the name in it."""
    mentioned = mention.get("mentioned")
    if not isinstance(mentioned, dict) or bot_id is None or mentioned.get("id") != bot_id:
        return set()
    written = [form for form in (mention.get("text"), mentioned.get("name")) if isinstance(form, str) and form]
    inner = [html.unescape(mark[1]) for form in written for mark in _MARKED.finditer(form)]
    return {form.strip().casefold() for form in [*written, *inner]}


def _kept(name: str, names: set[str]) -> str:
    return " " if html.unescape(name).strip().casefold() in names else name
