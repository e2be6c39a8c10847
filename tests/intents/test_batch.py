"""JSON Lines in, the same lines with what was understood out."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intents.batch import FIELDS, LineError, understand_lines
from intents.understood import Decision, Evidence, Understanding


class Parrot:
    """Understands everything as the same, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str | None, str | None]] = []

    def understand(self, text: str, locale: str | None = None, previous: str | None = None) -> Understanding:
        self.asked.append((text, locale, previous))
        return Understanding(
            language="lv",
            certain_language=True,
            intent="forgot_password",
            account="gmail",
            confidence=0.876543,
            decision=Decision.CHOICES,
            choices=("forgot_password", "change_password"),
            evidence=(Evidence("aizmirsu", "FORGET", "aizmirs*"), Evidence("paroli", "PASSWORD", "parol*")),
        )


UNDERSTOOD = {
    "language": "lv",
    "intent": "forgot_password",
    "account": "gmail",
    "confidence": 0.8765,
    "decision": "choices",
    "choices": ["forgot_password", "change_password"],
    "evidence": [
        {"words": "aizmirsu", "key": "FORGET", "entry": "aizmirs*"},
        {"words": "paroli", "key": "PASSWORD", "entry": "parol*"},
    ],
}


def answers(*lines: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in understand_lines(Parrot(), lines, "in.jsonl")]


def test_each_line_gets_what_was_understood_and_keeps_its_order() -> None:
    first, second = answers('{"text": "aizmirsu paroli"}\n', '{"text": "vēlreiz"}\n')
    assert first == {"text": "aizmirsu paroli", "understood": UNDERSTOOD}
    assert second["text"] == "vēlreiz"
    assert tuple(first["understood"]) == FIELDS


def test_other_keys_pass_through_untouched_and_in_order() -> None:
    line = '{"id": 7, "text": "ā", "tags": ["typo", null, {"deep": [1.5, true]}], "intent": "none", "zz": "", "a": 0}'
    (record,) = answers(line)
    assert list(record) == ["id", "text", "tags", "intent", "zz", "a", "understood"]
    record.pop("understood")
    assert record == json.loads(line)


def test_an_older_answer_is_replaced_and_stands_last() -> None:
    (record,) = answers('{"understood": {"old": 1}, "text": "ā"}')
    assert list(record) == ["text", "understood"]
    assert record["understood"] == UNDERSTOOD


def test_the_locale_is_a_hint_and_may_be_missing_or_null() -> None:
    parrot = Parrot()
    lines = ['{"text": "a", "locale": "nb-NO"}', '{"text": "b"}', '{"text": "c", "locale": null}']
    list(understand_lines(parrot, lines, "in.jsonl"))
    assert [locale for _, locale, _ in parrot.asked] == ["nb-NO", None, None]


def test_letters_stay_letters() -> None:
    (line,) = understand_lines(Parrot(), ['{"text": "parole \\u0101 密码 👍"}'], "in.jsonl")
    assert '"parole ā 密码 👍"' in line
    assert "\n" not in line


def test_half_a_character_comes_back_as_it_came() -> None:
    (line,) = understand_lines(Parrot(), ['{"text": "\\ud83d oops"}'], "in.jsonl")
    assert json.loads(line.encode("utf-8"))["text"] == "\ud83d oops"


def test_blank_lines_are_skipped_but_counted() -> None:
    assert len(answers("\n", '{"text": "a"}', "  \n", '{"text": ""}')) == 2
    with pytest.raises(LineError, match=r"^in\.jsonl:3: "):
        answers("", "", "x")


def test_a_byte_order_mark_does_no_harm() -> None:
    assert answers('\ufeff{"text": "a"}')[0]["text"] == "a"


def test_lines_are_answered_as_they_come() -> None:
    asked = list[str]()

    def lines() -> Iterator[str]:
        for text in ("a", "b"):
            asked.append(text)
            yield f'{{"text": "{text}"}}'

    answered = understand_lines(Parrot(), lines(), "in.jsonl")
    next(answered)
    assert asked == ["a"]


def test_an_open_file_may_be_read() -> None:
    assert len(list(understand_lines(Parrot(), io.StringIO('{"text": "a"}\r\n{"text": "b"}'), "in.jsonl"))) == 2


BROKEN = {
    "not JSON": ('{"text": "a"', "this is not JSON (Expecting ',' delimiter, column 13). Write one object a line"),
    "bare word": ("parole", "this is not JSON (Expecting value, column 1)."),
    "two objects": ('{"text": "a"} {"text": "b"}', "this is not JSON (Extra data, column 15)."),
    "a list": ('["text"]', 'this is no JSON object. Write {"text": "..."}.'),
    "a string": ('"text"', "this is no JSON object."),
    "no text": ('{"message": "a"}', "`text` is missing. Put the message there as a string."),
    "text null": ('{"text": null}', "`text` is no string."),
    "text a number": ('{"text": 12}', "`text` is no string."),
    "locale a list": ('{"text": "a", "locale": ["lv"]}', "`locale` is no string. Write a string, or leave it out."),
    "not a number": ('{"text": "a", "x": NaN}', "this is not JSON that can be kept (NaN is no number)."),
    "too big": ('{"text": "a", "x": 1e999}', "this is not JSON that can be kept (1e999 is too big)."),
    "endless digits": ('{"text": "a", "x": ' + "1" * 5000 + "}", "this is not JSON that can be kept ("),
    "too deep": ("[" * 100_000, "this is not JSON that can be kept ("),
}


@pytest.mark.parametrize(("line", "message"), BROKEN.values(), ids=BROKEN)
def test_a_broken_line_is_told_with_its_place(line: str, message: str) -> None:
    with pytest.raises(LineError) as caught:
        answers('{"text": "fine"}', line)
    assert str(caught.value).startswith(f"in.jsonl:2: {message}")


def test_what_stands_before_a_broken_line_is_answered() -> None:
    answered = understand_lines(Parrot(), ['{"text": "a"}', "x", '{"text": "b"}'], "in.jsonl")
    assert json.loads(next(answered))["text"] == "a"
    with pytest.raises(LineError):
        next(answered)


NUMBERS = st.integers(-(10**12), 10**12) | st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.text(), JSON, max_size=4), st.text(), st.booleans())
def test_whatever_is_in_an_object_comes_out_again(extra: dict[str, Any], text: str, ascii_only: bool) -> None:
    record = {**extra, "text": text, "locale": None}
    record.pop("understood", None)
    (answer,) = answers(json.dumps(record, ensure_ascii=ascii_only))
    assert answer.pop("understood") == UNDERSTOOD
    assert list(answer.items()) == list(record.items())
