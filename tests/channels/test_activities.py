"""JSON to Activity and back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from botbuilder.schema import Activity, ActivityTypes, Attachment, Entity
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.activities import encode, read, to_json, write
from bot.channels.refusal import Refusal
from tests.channels.samples import Json, sample

UNKNOWN: Json = {
    "conversation": {"id": "c", "tenantId": "t-1", "new": {"deep": [1]}},
    "from": {"id": "u", "userPrincipalName": "a@example.org"},
    "entities": [
        {"type": "https://schema.org/Message", "@type": "Message", "@context": "x", "citation": [{"a": 1}]},
        {"type": "clientInfo", "locale": "lv-LV", "timezone": "Europe/Riga"},
    ],
    "attachments": [{"contentType": "image/png", "contentUrl": "https://a.example/b", "secret": True}],
    "somethingNew": {"a": None},
}

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def body(**fields: Any) -> bytes:
    return json.dumps(sample(**fields)).encode()


def test_everything_comes_out_as_it_went_in() -> None:
    """Unknown properties, entities and time zones survive."""
    value = sample(**UNKNOWN)
    assert json.loads(encode(read(json.dumps(value).encode()))) == value


def test_known_properties_are_the_models_attributes() -> None:
    activity = read(body(text="čau", membersAdded=[{"id": "u1"}]))
    assert isinstance(activity, Activity)
    assert (activity.text, activity.from_property.id, activity.members_added[0].id) == ("čau", "29:person", "u1")
    assert activity.local_timestamp == "2026-01-20T21:07:01.436+02:00"
    assert activity.reply_to_id is None


@given(st.dictionaries(st.text(min_size=1).map(lambda name: "x" + name), JSON, max_size=5))
def test_any_unknown_property_survives(extra: Json) -> None:
    value = {**sample(), **extra}
    assert json.loads(encode(read(json.dumps(value).encode()))) == json.loads(
        json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")
    )


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"timestamp": "yesterday"}, "'timestamp' must be a time"),
        ({"timestamp": 5}, "'timestamp' must be a time"),
        ({"from": "bob"}, "'from' must be an object"),
        ({"from": {"id": 7}}, "'from.id' must be a text"),
        ({"conversation": []}, "'conversation' must be an object"),
        ({"conversation": {"id": "c", "isGroup": "no"}}, "'conversation.isGroup' must be true or false"),
        ({"text": {"a": 1}}, "'text' must be a text"),
        ({"entities": {}}, "'entities' must be a list"),
        ({"entities": [{"type": "a"}, 3]}, "'entities[1]' must be an object"),
        ({"entities": [{"type": 3}]}, "'entities[0].type' must be a text"),
        ({"membersAdded": [{"id": "a"}, {"id": []}]}, "'membersAdded[1].id' must be a text"),
        ({"suggestedActions": {"actions": [{"title": 1}]}}, "'suggestedActions.actions[0].title' must be a text"),
        ({"textHighlights": [{"occurrence": True}]}, "'textHighlights[0].occurrence' must be a whole number"),
        ({"semanticAction": {"entities": []}}, "'semanticAction.entities' must be an object"),
        ({"channelId": 1}, "'channelId' must be a text"),
        ({"deliveryMode": 1}, "'deliveryMode' must be a text"),
    ],
)
def test_a_wrong_type_is_refused_by_name(fields: Json, said: str) -> None:
    with pytest.raises(Refusal) as refused:
        read(body(**fields))
    assert refused.value.status == 400
    assert said in refused.value.message


@pytest.mark.parametrize("name", ["type", "channelId", "serviceUrl", "conversation", "from"])
@pytest.mark.parametrize("value", [None, ""])
def test_a_missing_property_is_refused_by_name(name: str, value: str | None) -> None:
    changes: Json = {name: None}
    activity = sample(**changes)
    if value is not None and name not in ("conversation", "from"):
        activity[name] = value
    with pytest.raises(Refusal, match=f"'{name}' is missing"):
        read(json.dumps(activity).encode())


@pytest.mark.parametrize("name", ["conversation", "from"])
def test_a_party_without_an_id_is_refused(name: str) -> None:
    with pytest.raises(Refusal, match=f"'{name}.id' is missing"):
        read(body(**{name: {"name": "x"}}))


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"{",
        b"not json",
        b"[]",
        b"null",
        b'"text"',
        b"1",
        b"true",
        b'{"a": NaN}',
        b'{"a": -Infinity}',
        b'{"a": 1e999}',
        b'{"type": "\xff"}',
        b"[" * 5000,
        b'{"a":' * 5000,
        b'{"a": ' + b"9" * 5000 + b"}",
        b'{"a": "\n"}',
        '{"type": "message"}'.encode("utf-16"),
    ],
    ids=lambda value: repr(value[:12]),
)
def test_what_is_not_an_activity_is_a_bad_request(broken: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        read(broken)
    assert refused.value.status == 400
    assert refused.value.body()["error"]["message"]


def test_a_byte_order_mark_is_taken() -> None:
    assert read(b"\xef\xbb\xbf" + body()).text == "hello"


def test_half_characters_do_not_travel_on() -> None:
    activity = read(body(text="a\ud83d", conversation={"id": "c\udc00"}))
    assert (activity.text, activity.conversation.id) == ("a?", "c?")
    assert read(body(text="👍")).text == "👍"


def test_null_characters_in_ids_are_refused() -> None:
    with pytest.raises(Refusal, match=r"'conversation.id' holds a null character"):
        read(body(conversation={"id": "a\x00"}))


def test_what_the_bot_makes_is_written_without_empty_properties() -> None:
    made = Activity(
        type=ActivityTypes.message, entities=[Entity(type="x")], attachments=[Attachment(content={"a": None})]
    )
    made.entities[0].additional_properties = {"@id": "1"}
    assert to_json(made) == {
        "type": "message",
        "entities": [{"type": "x", "@id": "1"}],
        "attachments": [{"content": {"a": None}}],
    }
    assert json.loads(write({"activities": [made]}))["activities"][0]["type"] == "message"
