"""Knows the properties of the SDK's models and reads each from JSON with its type checked."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import botbuilder.schema as models
from msrest.serialization import Model

Reader = Callable[[Any], Any]

EXTRA = "additional_properties"
_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?\s?([Zz]|[+-]\d\d:?\d\d)?")


class Malformed(Exception):
    """A value of the wrong type; collects the path to it on the way out."""

    def __init__(self, wanted: str) -> None:
        super().__init__(wanted)
        self.wanted = wanted
        self.path = ""

    def inside(self, name: str) -> Malformed:
        """The same fault, seen from one level further out."""
        self.path = name + ("." if self.path and not self.path.startswith("[") else "") + self.path
        return self


@dataclass(frozen=True, slots=True)
class Schema:
    """What is known of one model: its properties as they are called outside and inside."""

    model: Any
    """The class itself; the SDK has no types."""
    readers: dict[str, tuple[str, Reader]]
    """JSON name -> attribute and reader."""
    names: dict[str, str]
    """Attribute -> JSON name."""
    blank: dict[str, None]

    def read(self, value: Any) -> Any:
        """A model from a JSON object; raises Malformed. A null is an absent property."""
        if type(value) is not dict:
            raise Malformed("an object")
        made = object.__new__(self.model)
        attributes = made.__dict__
        attributes.update(self.blank)
        extra = attributes[EXTRA] = {}
        for name, item in value.items():
            reader = self.readers.get(name)
            if reader is None:
                extra[name] = item
            elif item is not None:
                try:
                    attributes[reader[0]] = reader[1](item)
                except Malformed as fault:
                    raise fault.inside(name) from None
        return made


_SCHEMAS: dict[Any, Schema] = {}


def schema_of(model: Any) -> Schema:
    """The tables for a model of the SDK; made on first use."""
    known = _SCHEMAS.get(model)
    if known is None:
        known = _SCHEMAS[model] = _make(model)
    return known


def _make(model: Any) -> Schema:
    known = {attribute: spec for attribute, spec in model._attribute_map.items() if attribute != EXTRA}
    return Schema(
        model=model,
        readers={spec["key"]: (attribute, _reader(spec["type"])) for attribute, spec in known.items()},
        names={attribute: spec["key"] for attribute, spec in known.items()},
        blank=dict.fromkeys(known),
    )


def _reader(kind: str) -> Reader:
    """How to read a value of a type as the SDK's attribute maps name it."""
    if kind[0] in "[{":
        return (_list_of if kind[0] == "[" else _map_of)(_reader(kind[1:-1]))
    if kind in _SIMPLE:
        return _SIMPLE[kind]
    model = getattr(models, kind, None)
    # Some maps name enumerations, which travel as text.
    return schema_of(model).read if isinstance(model, type) and issubclass(model, Model) else _text


def _text(value: Any) -> str:
    if type(value) is not str:
        raise Malformed("a text")
    return value


def _time(value: Any) -> str:
    if type(value) is not str or not _TIME.fullmatch(value):
        raise Malformed("a time as ISO 8601 writes it, for example 2026-01-31T12:00:00Z")
    return value


def _bool(value: Any) -> bool:
    if type(value) is not bool:
        raise Malformed("true or false")
    return value


def _int(value: Any) -> int:
    if type(value) is not int:
        raise Malformed("a whole number")
    return value


def _any(value: Any) -> Any:
    return value


_SIMPLE: dict[str, Reader] = {"str": _text, "iso-8601": _time, "bool": _bool, "int": _int, "object": _any}


def _list_of(reader: Reader) -> Reader:
    def read_list(value: Any) -> list[Any]:
        if type(value) is not list:
            raise Malformed("a list")
        made = []
        for place, item in enumerate(value):
            try:
                made.append(reader(item))
            except Malformed as fault:
                raise fault.inside(f"[{place}]") from None
        return made

    return read_list


def _map_of(reader: Reader) -> Reader:
    def read_map(value: Any) -> dict[str, Any]:
        if type(value) is not dict:
            raise Malformed("an object")
        return {name: reader(item) for name, item in value.items()}

    return read_map
