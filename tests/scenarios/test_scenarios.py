"""The golden dialogues: whole conversations, read by people. With GOLDEN=write they are written anew."""

from __future__ import annotations

import asyncio
import difflib
import os
from pathlib import Path

import pytest

from bot.dialogue import Dialogue
from bot.redaction import Redactor
from tests.scenarios.transcript import SUFFIX, play, read

FOLDER = Path(__file__).parent
FILES = sorted(FOLDER.rglob(f"*{SUFFIX}"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(FOLDER).as_posix())
def test_the_bot_says_what_it_said(path: Path, dialogue: Dialogue, redactor: Redactor) -> None:
    actual = asyncio.run(play(read(path), dialogue, redactor))
    if os.environ.get("GOLDEN") == "write":
        path.write_text(actual, "utf-8")
        return
    expected = path.read_text("utf-8")
    difference = difflib.unified_diff(expected.splitlines(), actual.splitlines(), "golden", "now", lineterm="", n=2)
    assert actual == expected, "\n" + "\n".join(difference) + "\n\nIf this is better, run it with GOLDEN=write."


@pytest.mark.parametrize("language", ["en", "lv", "nb"])
def test_every_language_has_its_dialogues(language: str) -> None:
    assert sum(path.parent.name == language for path in FILES) >= 8


def test_a_line_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "wrong.chat"
    path.write_text("locale: en-GB\n\n> hello\nhow are you\n", "utf-8")
    with pytest.raises(ValueError, match=r"wrong\.chat:4: "):
        read(path)
