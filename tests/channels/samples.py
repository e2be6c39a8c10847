"""Activities as channels send them."""

from __future__ import annotations

import uuid
from typing import Any

from botbuilder.schema import Activity

from bot.channels.activities import encode, read
from bot.channels.schema import schema_of

Json = dict[str, Any]

BOT = {"id": "28:bot", "name": "Support Bot", "role": "bot"}
PERSON = {"id": "29:person", "name": "Anna", "role": "user", "userPrincipalName": "anna@example.org"}


def sample(kind: str = "message", channel: str = "emulator", **fields: Any) -> Json:
    """An activity with everything that is needed; a field given as None is left out."""
    made: Json = {
        "type": kind,
        "id": str(uuid.uuid4()),
        "timestamp": "2026-01-20T19:07:01.436Z",
        "localTimestamp": "2026-01-20T21:07:01.436+02:00",
        "channelId": channel,
        "serviceUrl": "http://127.0.0.1:9",
        "from": PERSON,
        "recipient": BOT,
        "conversation": {"id": "c1|livechat"},
        "locale": "en-US",
    }
    if kind == "message":
        made |= {"text": "hello", "textFormat": "plain"}
    return {name: value for name, value in (made | fields).items() if value is not None}


def teams(conversation_type: str = "personal", **fields: Any) -> Json:
    """A Teams message in a chat of that type."""
    place = {"id": "a:1", "conversationType": conversation_type, "tenantId": "t-1"}
    return sample(channel="msteams", **({"conversation": place} | fields))


def incoming(value: Json) -> Activity:
    """The same as the SDK's type."""
    return read(encode(value))


def fragment(value: Json) -> Activity:
    """An activity that lacks what a request needs."""
    return schema_of(Activity).read(value)
