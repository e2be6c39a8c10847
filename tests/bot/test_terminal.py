"""The conversation in a terminal and the one-shot question: what is printed, and how it ends."""

from __future__ import annotations

import io
import json

import pytest
from rich.console import Console

from bot.conversation import Choice, Link, Reply
from bot.service import Service
from bot.terminal import _draw, ask_once, converse

LONG = "Server=tcp:db.example.com;User ID=sa;Password=Hunter2"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the person will type; then the input ends."""
    lines = list[str]()
    monkeypatch.setattr("sys.stdin", io.StringIO())
    monkeypatch.setattr(Console, "input", lambda *_: lines.pop(0) if lines else _end())
    return lines


def _end() -> str:
    raise EOFError


def test_a_conversation_is_drawn_line_by_line(
    service: Service, typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    typed += ["I forgot my password", "4", "2", "agent"]
    converse(service, "en-US")
    out = capsys.readouterr().out
    assert out.startswith("Hi! I help with passwords")
    assert "1 I forgot my password\n" in out
    assert "4 Gmail\n" in out
    assert "https://" in out
    assert out.count("Did that help?") == 1
    assert out.rstrip().endswith("helpdesk@example.com, extension 100")
    assert "\x1b" not in out, "no colours when nobody watches"


def test_it_speaks_the_language_of_the_locale(
    service: Service, typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    converse(service, "lv")
    assert not typed
    assert capsys.readouterr().out.startswith("Sveiki!")


def test_the_same_text_twice_is_two_messages(
    service: Service, typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    typed += ["hello", "hello"]
    converse(service, "en")
    assert capsys.readouterr().out.count("Hello!") == 2


def test_ctrl_c_ends_it_quietly(
    service: Service, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr(Console, "input", interrupted)
    converse(service, "en")
    assert "Traceback" not in capsys.readouterr().err


async def test_one_question_one_answer(service: Service, capsys: pytest.CaptureFixture[str]) -> None:
    await ask_once(service, "aizmirsu gmail paroli", None, as_json=False)
    out = capsys.readouterr().out
    assert "Gmail" in out
    assert "[1] https://" in out
    assert "  1. Jā, paldies\n" in out


async def test_one_answer_as_json(service: Service, capsys: pytest.CaptureFixture[str]) -> None:
    await ask_once(service, "I forgot my gmail password", "en", as_json=True)
    out = capsys.readouterr().out
    assert out.count("\n") == 1
    answer = json.loads(out)
    assert {key: answer[key] for key in ("language", "intent", "account", "decision")} == {
        "language": "en", "intent": "forgot_password", "account": "gmail", "decision": "answer",
    }  # fmt: skip
    assert set(answer["reply"]) == {"text", "links", "choices"}
    assert answer["reply"]["links"][0]["url"].startswith("https://")
    assert answer["reply"]["choices"] == ["Yes, thanks", "Not really"]


@pytest.mark.parametrize("text", ["", "😀", LONG, "\x00\x1b[31m", "x" * 10_000])
async def test_odd_questions_are_answered_too(service: Service, capsys: pytest.CaptureFixture[str], text: str) -> None:
    await ask_once(service, text, None, as_json=True)
    out = capsys.readouterr().out
    assert json.loads(out)["reply"]["text"]
    assert "Hunter2" not in out


def test_a_title_is_no_markup() -> None:
    out = io.StringIO()
    console = Console(file=out, force_terminal=True, color_system=None, width=100)
    choices, links = (Choice("x", "Mail [old] app"),), (Link("Page [new]", "https://example.com"),)
    _draw(console, Reply("Text", "en", choices=choices, links=links))
    assert "1 Mail [old] app" in out.getvalue()
    assert "Page [new]: https://example.com" in out.getvalue()


def test_who_watches_is_told_how_to_leave(
    service: Service, typed: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed.append("hello")
    monkeypatch.setattr(Console, "is_terminal", True)
    converse(service, "lv")
    assert capsys.readouterr().out.count("Ctrl-D") == 1
