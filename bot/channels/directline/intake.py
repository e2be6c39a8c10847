"""Makes of what a client sent an activity that may be kept: whose it is is ours to say, and secrets are blacked out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from botbuilder.schema import Activity

from bot.channels.activities import load
from bot.channels.refusal import bad_request
from bot.channels.schema import Malformed, schema_of
from bot.redaction import Redacted
from intents import LIMIT

CHANNEL = "directline"
BOT = {"id": "bot", "name": "Support bot", "role": "bot"}
LONGEST = 256 * 1024
"""Characters of an activity."""
TYPES = ("message", "event", "typing", "messageReaction", "endOfConversation")
_KEPT = (
    "type",
    "text",
    "textFormat",
    "locale",
    "localTimestamp",
    "localTimezone",
    "name",
    "value",
    "valueType",
    "replyToId",
    "attachments",
    "entities",
    "channelData",
    "code",
    "reactionsAdded",
    "reactionsRemoved",
)
_READ = ("text", "name", "value", "attachments", "entities", "channelData")
"""Properties in which somebody may have written a secret."""
_IDS = frozenset(
    {
        *("@id", "@type", "choice", "clientActivityID", "clientTimestamp", "contentType", "contentUrl"),
        *("country", "id", "locale", "postBack", "timezone", "type"),
    }
)
"""Properties that programs fill in, which look like passwords to who looks for such."""
_SHORT = {"locale": 40, "name": 200, "textFormat": 20, "localTimezone": 100, "replyToId": 200, "code": 100}
"""The greatest lengths of some texts."""

Redact = Callable[[str], Redacted]


@dataclass(frozen=True, slots=True)
class Taken:
    """A client's activity, fit to be kept."""

    activity: dict[str, Any]
    """JSON types."""
    key: str | None
    """The client's own id of it."""
    secret: bool
    """Whether something was blacked out."""


def take(body: bytes, redact: Redact) -> Taken:
    """Reads the body of a request. Refuses (400) what is no activity, and says why."""
    value = load(body)
    if len(body) > LONGEST and len(body.decode("utf-8", "replace")) > LONGEST:
        raise bad_request(f"An activity has at most {LONGEST // 1024} K characters.", "MessageSizeTooBig")
    return clean(value, redact)


def clean(value: Any, redact: Redact) -> Taken:
    """The same for JSON types."""
    if type(value) is not dict:
        raise bad_request("Send one activity, a JSON object.")
    kind = value.get("type")
    if kind not in TYPES:
        raise bad_request(f"'type' must be one of {', '.join(TYPES)}.")
    kept = {name: value[name] for name in _KEPT if value.get(name) is not None}
    _check(kept)
    blackener = _Blackener(redact)
    for name in _READ:
        if name in kept:
            kept[name] = blackener.cleaned(kept[name])
    if "attachments" in kept:
        kept["attachments"] = [_without_address(attachment) for attachment in kept["attachments"][:20]]
    sender = value.get("from")
    called = sender.get("name") if isinstance(sender, dict) else None
    if isinstance(called, str) and called:
        kept["from"] = {"name": blackener.cleaned(called[:100])}
    return Taken(kept, _key(kept), blackener.found)


def opening(locale: str | None) -> dict[str, Any]:
    """The activity with which a chat begins: a person has come."""
    return {"type": "conversationUpdate", **({"locale": locale} if locale else {})}


def addressed(activity: Mapping[str, Any], *, id: str, chat_id: str, user_id: str, now: datetime) -> dict[str, Any]:
    """The activity with what the server alone may say: id, time, place, sender."""
    sender = {**activity.get("from", {}), "id": user_id, "role": "user"}
    made = {
        **activity,
        "id": id,
        "timestamp": moment(now),
        "channelId": CHANNEL,
        "conversation": {"id": chat_id},
        "from": sender,
        "recipient": BOT,
    }
    if activity["type"] == "conversationUpdate":
        made["membersAdded"] = [sender]
    return made


def as_activity(kept: Mapping[str, Any], service_url: str) -> Activity:
    """The SDK's form of a kept activity."""
    return schema_of(Activity).read({**kept, "serviceUrl": service_url})


def moment(now: datetime) -> str:
    """A time as activities write it."""
    return now.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _check(kept: dict[str, Any]) -> None:
    try:
        schema_of(Activity).read(kept)
    except Malformed as fault:
        raise bad_request(f"'{fault.path}' must be {fault.wanted}. Correct the activity and send it again.") from None
    for name, most in _SHORT.items():
        if len(kept.get(name) or "") > most:
            raise bad_request(f"'{name}' has at most {most} characters.")
    channel_data = kept.get("channelData")
    if channel_data is not None and not isinstance(channel_data, dict):
        raise bad_request("'channelData' must be an object.")
    if len(kept.get("text") or "") > LIMIT:
        # More than that is not read: what cannot be looked through for secrets is not kept.
        kept["text"] = kept["text"][:LIMIT] + "…"


def _key(kept: Mapping[str, Any]) -> str | None:
    key = kept.get("channelData", {}).get("clientActivityID")
    if key is not None and (not isinstance(key, str) or not 0 < len(key) <= 200 or "\x00" in key):
        raise bad_request("'channelData.clientActivityID' must be a text of 1 to 200 characters.")
    return key


def _without_address(attachment: dict[str, Any]) -> dict[str, Any]:
    """Files come by upload; an address elsewhere would be somebody else's to fill."""
    return {name: part for name, part in attachment.items() if name not in ("contentUrl", "thumbnailUrl")}


class _Blackener:
    """Blacks out secrets in every text of a JSON value, and remembers whether there were any."""

    def __init__(self, redact: Redact) -> None:
        self._redact = redact
        self.found = False

    def cleaned(self, value: Any) -> Any:
        if isinstance(value, str):
            redacted = self._redact(value[: LIMIT + 1])
            self.found = self.found or redacted.found
            return redacted.text.replace("\x00", "")
        if isinstance(value, dict):
            return {name: item if _is_id(name, item) else self.cleaned(item) for name, item in value.items()}
        return [self.cleaned(item) for item in value] if isinstance(value, list) else value


def _is_id(name: str, item: Any) -> bool:
    return name in _IDS and isinstance(item, str) and len(item) <= 200 and " " not in item
