"""Addresses what the bot sends: to the conversation of the verified activity, and nowhere else."""

from __future__ import annotations

from typing import Any

from botbuilder.schema import Activity, InputHints

# These channels reject, or show out of place, a reply to an activity id.
_WITHOUT_THREADS = frozenset({"directline", "webchat"})


def addressed(activity: Activity, incoming: Activity) -> Activity:
    """A copy of an outgoing activity that travels back to where `incoming` came from. Its own locale is kept."""
    made = object.__new__(Activity)
    fields: dict[str, Any] = made.__dict__
    fields.update(activity.__dict__)
    fields["id"] = None
    fields["type"] = activity.type or "message"
    fields["channel_id"] = incoming.channel_id
    fields["service_url"] = incoming.service_url
    fields["conversation"] = incoming.conversation
    fields["from_property"] = incoming.recipient
    fields["recipient"] = incoming.from_property
    fields["locale"] = activity.locale or incoming.locale
    if _has_thread(incoming):
        fields["reply_to_id"] = incoming.id
    if activity.type == "message" and not activity.input_hint:
        fields["input_hint"] = InputHints.accepting_input.value
    return made


def _has_thread(incoming: Activity) -> bool:
    return incoming.type != "conversationUpdate" and incoming.channel_id not in _WITHOUT_THREADS
