"""The evaluation reads labelled messages, asks, and tells people and machines what came out."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from intents.catalog import load_catalog
from intents.evaluation import InputError, evaluate_files, judge, read_messages
from intents.understood import Understanding
from tests.intents.samples import outcome


class Keyword:
    """Understands one word, and remembers the locales and languages that it was told."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str | None, str | None]] = []

    def understand(self, text: str, locale: str | None = None, previous: str | None = None) -> Understanding:
        self.asked.append((text, locale, previous))
        found = outcome("", "forgot_password") if "parol" in text else outcome("", "none", "none")
        return found.understanding


LINES: list[dict[str, Any]] = [
    {"text": "aizmirsu paroli", "language": "lv", "intent": "forgot_password", "account": None, "tags": ["short"]},
    {"text": "mainīt <b>vārdu</b> & \u202e.exe", "language": "lv", "intent": "change_password", "account": "gmail"},
    {"text": "wifi parole", "language": "lv", "intent": "none", "account": None, "tags": ["near"]},
    {"text": "god morgen", "language": "nb", "intent": "none", "previous": "lv"},
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in LINES) + "\n", "utf-8")
    return path


def test_it_prints_tables_and_writes_numbers_errors_and_a_report(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "new" / "eval"
    measured = evaluate_files(Keyword(), [file], out, with_locale=False)
    printed = capsys.readouterr()
    assert "macro average" in printed.out
    assert re.search(r"change_password +│ none +│ 1", printed.out)
    assert printed.err == ""
    assert sorted(path.name for path in out.iterdir()) == ["errors.jsonl", "metrics.json", "report.html"]
    numbers = json.loads((out / "metrics.json").read_text("utf-8"))
    assert numbers["messages"] == 4
    assert numbers["languages"]["lv"]["top1"] == measured.languages["lv"].top1 == 0.5
    assert numbers["macro"]["shown"] == 0.5
    assert {"meant": "change_password", "understood": "none", "messages": 1} in numbers["matrix"]


def test_every_wrong_message_is_an_error_with_what_matched(file: Path, tmp_path: Path) -> None:
    evaluate_files(Keyword(), [file], tmp_path, with_locale=False)
    errors = [json.loads(line) for line in (tmp_path / "errors.jsonl").read_text("utf-8").splitlines()]
    assert [(error["place"].rpartition(":")[2], error["wrong"]) for error in errors] == [
        ("2", ["intent", "account", "served"]),
        ("3", ["intent", "served"]),
        ("4", ["language"]),
    ]
    assert errors[1]["understood"]["evidence"] == [{"words": "aizmirsu", "key": "FORGET", "entry": "aizmirs*"}]
    assert errors[1]["tags"] == ["near"]


@pytest.mark.parametrize("with_locale", [False, True])
def test_locales_are_given_when_asked_for(file: Path, with_locale: bool) -> None:
    keyword = Keyword()
    messages = read_messages([file], load_catalog())
    list(judge(keyword, messages, with_locale=with_locale))
    timed = keyword.asked[-len(messages) :]
    assert [locale for _, locale, _ in timed] == (["lv", "lv", "lv", "nb"] if with_locale else [None] * 4)
    assert [previous for _, _, previous in timed] == [None, None, None, "lv"]


def test_a_locale_of_the_message_itself_counts_before_all(tmp_path: Path) -> None:
    path, keyword = tmp_path / "in.jsonl", Keyword()
    path.write_text(json.dumps({**LINES[0], "locale": "ru-LV"}), "utf-8")
    list(judge(keyword, read_messages([path], load_catalog()), with_locale=True))
    assert keyword.asked[-1][1] == "ru-LV"


def test_all_faults_of_all_files_come_at_once(tmp_path: Path) -> None:
    good = json.dumps(LINES[0])
    bad = [
        "{",
        json.dumps({**LINES[0], "intent": "forgot"}),
        json.dumps({**LINES[0], "account": "outlook"}),
        json.dumps({"text": "a", "intent": "none"}),
        json.dumps({**LINES[0], "tags": "typo"}),
        json.dumps({**LINES[0], "text": 1}),
        json.dumps({**LINES[0], "previous": 1}),
    ]
    one, two = tmp_path / "one.jsonl", tmp_path / "two.jsonl"
    one.write_text("\n".join([good, "", *bad]), "utf-8")
    two.write_bytes(good.encode() + b"\n\xff\n")
    with pytest.raises(InputError) as caught:
        evaluate_files(Keyword(), [one, two, tmp_path / "three.jsonl"], tmp_path / "out", with_locale=False)
    said = [fault.removeprefix(f"{tmp_path}/").partition(". ")[0] for fault in caught.value.faults]
    assert said == [
        "one.jsonl:3: this is not JSON (Expecting property name enclosed in double quotes, column 2)",
        'one.jsonl:4: `intent` is "forgot"',
        'one.jsonl:5: `account` is "outlook"',
        "one.jsonl:6: `language` is null",
        "one.jsonl:7: `tags` is no list",
        "one.jsonl:8: `text` is no string",
        "one.jsonl:9: `previous` is no string",
        "two.jsonl:2: this is not UTF-8",
        "three.jsonl:1: the file cannot be read (No such file or directory)",
    ]
    assert str(caught.value).count("\n") == len(said) - 1
    assert not (tmp_path / "out").exists()


def test_files_without_a_message_are_a_fault(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text("\n", "utf-8")
    with pytest.raises(InputError, match="There is no message"):
        read_messages([tmp_path / "in.jsonl"], load_catalog())
