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


def test_a_failure_is_one_json_line_with_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    configure("info", "json")
    try:
        raise ValueError("broken")
    except ValueError:
        structlog.get_logger("a").exception("turn failed")
    (line,) = capsys.readouterr().err.splitlines()
    told = json.loads(line)
    assert told["error"] == "ValueError"
    assert told["where"].startswith("test_logs.py:")
    assert told["where"].endswith(" test_a_failure_is_one_json_line_with_its_place")
    assert "broken" not in line


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


def printed(style: str, script: str) -> list[str]:
    """The lines on standard error of a script in a process of its own, where no test has set up logging."""
    before = f"import logging, structlog\nfrom bot.logs import configure\nconfigure('info', {style!r})\n"
    command = [sys.executable, "-c", before + script]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stderr.splitlines()


FAILING = """
def parse(secret):
    raise ValueError("cannot parse " + secret)
try:
    parse("Hunter2")
except ValueError:
    logging.getLogger("aiohttp.server").exception("Error handling request\\nHunter2")
    structlog.get_logger().exception("lost")
"""


def test_warnings_of_libraries_look_like_ours() -> None:
    script = "log = logging.getLogger('library'); log.warning('careful'); log.info('chatter')"
    (line,) = printed("json", script)
    told = json.loads(line)
    assert {key: told[key] for key in ("event", "logger", "level")} == {
        "event": "careful", "logger": "library", "level": "warning",
    }  # fmt: skip
    assert told["timestamp"].endswith("Z")


def test_a_failure_in_a_library_tells_its_type_and_place_only() -> None:
    theirs, ours = map(json.loads, printed("json", FAILING))
    assert (theirs["event"], theirs["error"]) == ("Error handling request", "ValueError")
    assert (ours["event"], ours["error"]) == ("lost", "ValueError")
    for told in (theirs, ours):
        assert told["where"].endswith(" parse")
        assert "Hunter2" not in str(told)


def test_people_see_no_values_either() -> None:
    lines = printed("console", FAILING)
    assert len(lines) == 2
    assert all("ValueError" in line and " parse" in line for line in lines)
    assert not any("Hunter2" in line or "secret" in line for line in lines)
