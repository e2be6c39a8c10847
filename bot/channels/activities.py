"""Reads JSON into the SDK's Activity and writes it back, keeping what the SDK does not know.

The SDK's own (de)serialisers take a third of a millisecond a turn, drop unknown properties of nested objects and
answer a wrong type with an exception that names no field. These tables are made once from the same models.
"""

from __future__ import annotations

import json
import math
import re
from datetime import date
from enum import Enum
from typing import Any, NoReturn

from botbuilder.schema import Activity
from msrest.serialization import Model

from bot.channels.refusal import Refusal, bad_request
from bot.channels.schema import EXTRA, Malformed, schema_of

_HALF_CHARACTER = re.compile(rb"\\u[dD][89a-fA-F]")
_DEEPEST = 64
"""Levels of lists and objects in a body; no channel sends a tenth of it."""

_PLAIN = frozenset({str, int, float, bool, type(None)})


def read(body: bytes) -> Activity:
    """The activity in the body of a request. Raises Refusal (400) that names what is wrong with it."""
    value = load(body)
    if type(value) is not dict:
        raise bad_request(f"The body is {_kind(value)}; send one activity, a JSON object.")
    try:
        activity = schema_of(Activity).read(value)
    except Malformed as fault:
        raise bad_request(f"'{fault.path}' must be {fault.wanted}. Correct the activity and send it again.") from None
    _require(activity)
    return activity


def to_json(value: Any) -> Any:
    """A model, or anything that holds models, as JSON types. Properties without a value are left out."""
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Model):
        return _model_to_json(value)
    if isinstance(value, dict):
        return {str(key): to_json(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [to_json(item) for item in value]
    if isinstance(value, Enum):
        return to_json(value.value)
    return value.isoformat() if isinstance(value, date) else str(value)


def write(value: Any) -> str:
    """The JSON text of an activity or of anything that holds activities."""
    return json.dumps(to_json(value), ensure_ascii=False, separators=(",", ":"))


def encode(value: Any) -> bytes:
    """The same as UTF-8, ready to be sent; half characters, which UTF-8 cannot hold, become question marks."""
    return write(value).encode("utf-8", "replace")


def _model_to_json(model: Any) -> dict[str, Any]:
    names = schema_of(type(model)).names
    attributes = model.__dict__
    made = {names[a]: to_json(v) for a, v in attributes.items() if v is not None and a in names}
    for name, item in (attributes.get(EXTRA) or {}).items():
        made.setdefault(name, item)
    return made


def load(body: bytes) -> Any:
    """The JSON value in a body. Refuses (400) what is none, or nested too deep."""
    try:
        value = _DECODER.decode(body.decode("utf-8-sig"))
        if _HALF_CHARACTER.search(body):
            value = json.loads(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))
    except UnicodeDecodeError as fault:
        raise bad_request(
            f"The body is not UTF-8 (byte {fault.start}). Encode the JSON as UTF-8.", "BadSyntax"
        ) from None
    except json.JSONDecodeError as fault:
        where = f"line {fault.lineno} column {fault.colno}"
        raise bad_request(f"The body is not JSON: {fault.msg} at {where}.", "BadSyntax") from None
    except RecursionError:
        raise _too_deep() from None
    except ValueError as fault:
        raise bad_request(f"The body cannot be read as JSON: {fault}.", "BadSyntax") from None
    if _deeper(value, _DEEPEST):
        raise _too_deep()
    return value


def _deeper(value: Any, levels: int) -> bool:
    """Whether lists and objects are nested in more levels; looks without recursion."""
    level = [value] if isinstance(value, (dict, list)) else []
    for _ in range(levels):
        inner = (part.values() if isinstance(part, dict) else part for part in level)
        level = [item for items in inner for item in items if isinstance(item, (dict, list))]
        if not level:
            return False
    return True


def _too_deep() -> Refusal:
    return bad_request(f"The body is nested deeper than {_DEEPEST} levels. Send a flatter activity.", "BadSyntax")


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON number")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError("a number is too large")
    return number


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=_finite)


def _require(activity: Activity) -> None:
    """What no turn can do without: where it happened, who spoke, where the replies go."""
    sender, place = activity.from_property, activity.conversation
    needed = (
        ("type", activity.type),
        ("channelId", activity.channel_id),
        ("serviceUrl", activity.service_url),
        ("conversation", place),
        ("conversation.id", place and place.id),
        ("from", sender),
        ("from.id", sender and sender.id),
    )
    for name, value in needed:
        if not value:
            raise bad_request(f"'{name}' is missing. Every activity must carry it.", "MissingProperty")
        if type(value) is str and "\x00" in value:
            raise bad_request(f"'{name}' holds a null character. Leave it out.")
    for name, value in (("conversation.id", place.id), ("id", activity.id)):
        if value in (".", ".."):
            # These would climb about in the address that the replies are sent to.
            raise bad_request(f"'{name}' is '{value}', which is no id. Send the channel's own id.")


def _kind(value: Any) -> str:
    kinds = {list: "a list", str: "a text", bool: "a boolean", type(None): "null"}
    return kinds.get(type(value), "a number")
