"""Takes the mention of the bot out of what a person wrote in a group."""

from __future__ import annotations

import html
import re
from typing import Any

from botbuilder.schema import Activity

_MARKED = re.compile(r"<at\b[^>]*>(.*?)</at>", re.IGNORECASE | re.DOTALL)


def spoken(activity: Activity) -> str:
    """The text as it was meant: without the bot's mention, with the plain names of other people."""
    text = activity.text or ""
    if "<" in text or activity.entities:
        text = _without_bot(activity, text)
    if "&nbsp;" in text:
        text = text.replace("&nbsp;", " ")
    return text.replace("\x00", "").strip()


def _without_bot(activity: Activity, text: str) -> str:
    bot = activity.recipient
    names = {bot.name.casefold()} if bot is not None and bot.name else set()
    for entity in activity.entities or ():
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
