"""Whatever a client sends is either refused, or kept without secrets and without a say in what is the server's."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.activities import write
from bot.channels.directline.intake import TYPES, addressed, as_activity, clean, moment, take
from bot.channels.refusal import Refusal
from bot.redaction import Redacted

NOW = datetime(2026, 1, 31, 12, 0, 0, 123456, tzinfo=UTC)
SECRET = "hunter2"


def redact(text: str) -> Redacted:
    return Redacted(text.replace(SECRET, "•••"), SECRET in text)


TEXTS = st.text(max_size=20) | st.just(f"it is {SECRET} indeed")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=10,
)
NAMES = "id timestamp channelId serviceUrl conversation from recipient text value name attachments entities channelData"
ACTIVITIES = st.builds(
    lambda kind, rest: {**rest, "type": kind},
    st.sampled_from(TYPES) | TEXTS,
    st.dictionaries(st.sampled_from([*NAMES.split(), "locale", "other"]), JSON, max_size=6),
)


@given(ACTIVITIES | JSON)
def test_an_activity_is_refused_or_fit_to_be_kept(value: Any) -> None:
    try:
        taken = clean(value, redact)
    except Refusal as refusal:
        assert refusal.status.value == 400  # noqa: PT017  not every value is refused
        return
    made = addressed(taken.activity, id="i", chat_id="c", user_id="dl_u", now=NOW)
    assert (made["id"], made["conversation"], made["from"]["id"]) == ("i", {"id": "c"}, "dl_u")
    assert made["timestamp"] == "2026-01-31T12:00:00.123Z"
    assert "serviceUrl" not in made
    assert f"it is {SECRET}" not in _values(made)
    activity = as_activity(made, "https://x.invalid/")
    assert activity.conversation.id == "c"
    json.loads(write(activity))


def _values(value: Any) -> str:
    """All texts of a JSON value; names are the client's programmer's, not the person's."""
    if isinstance(value, dict):
        return " ".join(_values(item) for item in value.values())
    if isinstance(value, list):
        return " ".join(_values(item) for item in value)
    return value if isinstance(value, str) else ""


@given(st.binary(max_size=200))
def test_noise_is_refused(body: bytes) -> None:
    try:
        take(body, redact)
    except Refusal as refusal:
        assert refusal.status.value == 400  # noqa: PT017  not every value is refused


def test_times_are_written_in_utc() -> None:
    assert moment(NOW) == "2026-01-31T12:00:00.123Z"
