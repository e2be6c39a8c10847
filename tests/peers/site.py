"""The bot as a process that can be stopped and started again, and sites around it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.peers.process import ROOT, free_port, serving


@dataclass
class Site:
    """A bot that serves its web page at `base`."""

    base: str
    log: Path
    settings: Mapping[str, str]
    _process: ExitStack = field(default_factory=ExitStack)

    def start(self) -> None:
        """Runs the bot, on the same port and with the same storage as before."""
        command = [sys.executable, str(ROOT / "app.py")]
        self._process.enter_context(serving(command, f"{self.base}/ready", self.log, self.settings))

    def stop(self) -> None:
        """Ends the process; what was said stays stored."""
        self._process.close()


@contextmanager
def web_site(folder: Path, data_dir: Path, *origins: str, **more: str) -> Iterator[Site]:
    """A running bot with storage of its own, whose chat `origins` may embed; `more` are other settings."""
    port = free_port()
    settings = {
        "PORT": str(port),
        "DATA_DIR": str(data_dir),
        "DATABASE_URL": f"sqlite:///{folder / 'bot.db'}",
        "WEB_CHAT_ORIGINS": ",".join(origins),
        # Else pages of this machine would do without being allowed.
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "LOG_FORMAT": "json",
        **more,
    }
    site = Site(f"http://127.0.0.1:{port}", folder / "bot.log", settings)
    site.start()
    try:
        yield site
    finally:
        site.stop()


def pictures(otherwise: Path) -> Path:
    """Where screenshots are kept: the folder in the environment, else one of pytest's."""
    folder = Path(os.environ.get("SCREENSHOTS") or otherwise)
    folder.mkdir(parents=True, exist_ok=True)
    return folder.resolve()
