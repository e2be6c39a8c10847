"""Every sentence of one language that is not an article: the file `strings.ftl`, in Fluent."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

from babel.core import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Visitor

from knowledge.faults import Fault

SAME = "same as English"
"""The comment above a string that is rightly equal to the English one."""
SAMPLE = 21
ISOLATE, END = "\u2068", "\u2069"


class Phrasebook:
    """The strings of one language. Whatever is whole can be said; the rest is in `faults`."""

    def __init__(self, language: str, text: str, path: str) -> None:
        """Reads Fluent source, which faults call `path`. Never raises."""
        self.language = language
        self.path = path
        self._text = text
        resource = FluentParser().parse(text)
        self._bundle = FluentBundle([language, "en"], use_isolating=False)
        self._bundle.add_resource(resource)
        self._right_to_left = _is_right_to_left(language)
        self.faults = tuple(self._junk(resource))
        messages = [entry for entry in resource.body if isinstance(entry, ast.Message)]
        self._messages = {message.id.name: message for message in reversed(messages) if message.value}
        self._rest = [message for message in messages if self._messages.get(message.id.name) is not message]

    def ids(self) -> tuple[str, ...]:
        """The ids of all strings, in the file's order."""
        return tuple(reversed(self._messages))

    def line(self, id: str) -> int:
        """The line of a string, from 1."""
        return self._line(self._messages[id].id)

    def variables(self, id: str) -> frozenset[str]:
        """The names of the variables that a string uses."""
        found = _Variables()
        found.visit(self._messages[id])
        return frozenset(found.names)

    def source(self, id: str) -> str:
        """The text of a string as Fluent source, to compare."""
        message = self._messages[id]
        return FluentSerializer().serialize_entry(ast.Message(message.id, message.value))

    def is_marked_same(self, id: str) -> bool:
        """Whether a comment says that the string is rightly equal to the English one."""
        comment = self._messages[id].comment
        return comment is not None and SAME in (comment.content or "")

    def format(self, id: str, values: Mapping[str, object]) -> tuple[str, bool] | None:
        """The sentence and whether all of it could be made; None if the string does not exist. Never raises."""
        if id not in self._messages:
            return None
        prepared = {name: self._prepare(value) for name, value in values.items()}
        try:
            pattern = self._bundle.get_message(id).value
            text, errors = self._bundle.format_pattern(pattern, prepared)  # type: ignore[arg-type]
        except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
            # Fluent checks little before it formats; a slip in a file must never cost a turn.
            return None
        return str(text), not errors

    def examine(self) -> tuple[Fault, ...]:
        """The faults that only formatting shows, beside ids that stand twice."""
        found = [
            Fault(self.path, self._line(message.id), f"the string {message.id.name} {what}", "Keep one with a text")
            for message in self._rest
            for what in ["stands twice" if message.id.name in self._messages else "has no text"]
        ]
        for id in self.ids():
            made = self.format(id, dict.fromkeys(self.variables(id), SAMPLE))
            if made is None or not made[1]:
                what = f"the string {id} cannot be said"
                found.append(Fault(self.path, self.line(id), what, "Check what it refers to"))
        return tuple(found)

    def _prepare(self, value: object) -> object:
        if isinstance(value, int | float) and not isinstance(value, bool):
            return value
        text = str(value)
        # A name in the other writing direction would carry the punctuation around it along.
        # An address must stay clean, or the invisible marks become part of it.
        if "@" in text or "://" in text or self._right_to_left == _has_right_to_left(text):
            return text
        return f"{ISOLATE}{text}{END}"

    def _line(self, node: Any) -> int:
        return self._text.count("\n", 0, node.span.start) + 1

    def _junk(self, resource: ast.Resource) -> list[Fault]:
        found = []
        for junk in resource.body:
            if isinstance(junk, ast.Junk) and junk.span:
                end = junk.span.start + len((junk.content or "").rstrip())
                for note in junk.annotations or []:
                    place = min(note.span.start if note.span else end, end)
                    line = self._text.count("\n", 0, place) + 1
                    found.append(Fault(self.path, line, f"is not Fluent: {note.message}", "The string is left out"))
        return found


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def _is_right_to_left(language: str) -> bool:
    try:
        return Locale.parse(language, sep="-").text_direction == "rtl"
    except (UnknownLocaleError, ValueError):
        return False


def _has_right_to_left(text: str) -> bool:
    return any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)
