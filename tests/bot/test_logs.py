"""One line an event: JSON for machines, readable for people, nothing below the level."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from bot.logs import configure

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    """Leaves the logging of other tests as it was."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    structlog.reset_defaults()
    root.handlers[:], root.level = handlers, level


def test_json_is_one_line_an_event(capsys: pytest.CaptureFixture[str]) -> None:
    configure("info", "json")
    structlog.get_logger("a").info("turn answered", language="lv", note="ā\nb")
    captured = capsys.readouterr()
    assert captured.out == ""
    (line,) = captured.err.splitlines()
    event = json.loads(line)
    assert {key: event[key] for key in ("event", "language", "note", "level")} == {
        "event": "turn answered", "language": "lv", "note": "ā\nb", "level": "info",
    }  # fmt: skip
    assert event["timestamp"].endswith("Z")


def test_nothing_below_the_level(capsys: pytest.CaptureFixture[str]) -> None:
    configure("warning", "json")
    structlog.get_logger("a").info("quiet")
    structlog.get_logger("a").warning("loud")
    assert [json.loads(line)["event"] for line in capsys.readouterr().err.splitlines()] == ["loud"]


def test_a_failure_is_one_json_line_with_its_trace(capsys: pytest.CaptureFixture[str]) -> None:
    configure("info", "json")
    try:
        raise ValueError("broken")
    except ValueError:
        structlog.get_logger("a").exception("turn failed")
    (line,) = capsys.readouterr().err.splitlines()
    assert "ValueError: broken" in json.loads(line)["exception"]


def test_auto_is_json_where_nobody_watches(capsys: pytest.CaptureFixture[str]) -> None:
    configure("info", "auto")
    structlog.get_logger("a").info("started")
    assert json.loads(capsys.readouterr().err)["event"] == "started"


def test_console_is_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    configure("info", "console")
    structlog.get_logger("a").info("started", port=3978)
    err = capsys.readouterr().err
    assert "started" in err
    assert "3978" in err


def test_warnings_of_libraries_are_shown() -> None:
    script = "import logging; from bot.logs import configure; configure('info', 'json');"
    script += "log = logging.getLogger('library'); log.warning('careful'); log.info('chatter')"
    ran = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stderr == "WARNING library: careful\n"
