"""The real bot as a process, once a run, and what it is expected to say."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.channels.azure import PATH
from bot.channels.webchat import bundle
from knowledge import KnowledgeBase
from tests.peers import agents_playground
from tests.peers.npm import MissingError
from tests.peers.page import chromium
from tests.peers.process import ROOT, free_port, serving


@dataclass(frozen=True)
class Bot:
    """A bot that serves."""

    endpoint: str
    log: Path


@pytest.fixture(scope="session")
def bot(data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    """`python app.py`, told little more than where to listen; it keeps its model where other tests find it."""
    port = free_port()
    log = tmp_path_factory.mktemp("bot") / "bot.log"
    settings = {"PORT": str(port), "DATA_DIR": str(data_dir), "LOG_FORMAT": "json", "SUPPORT_CONTACT": "extension 100"}
    with serving([sys.executable, str(ROOT / "app.py")], f"http://127.0.0.1:{port}/ready", log, settings):
        yield Bot(f"http://127.0.0.1:{port}{PATH}", log)
    printed = log.read_text(encoding="utf-8")
    # Whatever the clients did, no turn may have failed, and nothing that a person wrote may be in the log.
    assert "turn failed" not in printed
    assert "aizmirsu" not in printed


@pytest.fixture(scope="session")
def browser_path() -> str:
    """Chromium, where the web page can be shown in it."""
    found = chromium()
    if not found:
        pytest.skip("Chromium is missing")
    if not bundle.is_current():
        pytest.skip("Web Chat's script is missing: make install fetches it")
    return found


@pytest.fixture(scope="session")
def knowledge() -> KnowledgeBase:
    return KnowledgeBase.load()


@pytest.fixture(scope="session")
def script() -> Path:
    """The Agents Playground."""
    try:
        return agents_playground.script()
    except (MissingError, OSError) as reason:
        pytest.skip(f"The Agents Playground cannot run here: {reason}")
