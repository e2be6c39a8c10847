"""Runs bots and other servers as processes of their own."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

from bot.settings import Settings

ROOT = Path(__file__).parents[2]
_START_SECONDS = 30.0
_FIT_SECONDS = 100.0
"""A bot may have to fit its model first."""
_STOP_SECONDS = 10.0


@asynccontextmanager
async def running(module: str, *arguments: str) -> AsyncIterator[tuple[str, int]]:
    """Base URL and process id of `python -m module`, which says 'listening PORT' when it is ready."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, *arguments, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        async with asyncio.timeout(_START_SECONDS):
            line = (await process.stdout.readline()).decode()
        if not line.startswith("listening "):
            raise RuntimeError(f"{module} did not start: {line!r}")
        yield f"http://127.0.0.1:{line.split()[1]}", process.pid
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


@contextmanager
def serving(command: Sequence[str], url: str, log: Path, settings: Mapping[str, str]) -> Iterator[None]:
    """A server process, from the moment when it answers `url` with 200; all that it prints goes to `log`.

    It works in the folder of `log`, with `settings` and none of the bot's settings that this machine may have.
    Raises RuntimeError, with what it printed, when it ends before it is ready or takes too long.
    """
    known = {name.casefold() for name in Settings.model_fields}
    environment = {name: value for name, value in os.environ.items() if name.casefold() not in known}
    environment |= {"NO_PROXY": "127.0.0.1,localhost", **settings}
    with (
        log.open("wb") as printed,
        subprocess.Popen(
            command, cwd=log.parent, env=environment, stdin=subprocess.DEVNULL, stdout=printed, stderr=subprocess.STDOUT
        ) as process,
    ):
        try:
            if not _is_ready(process, url):
                raise RuntimeError(f"{command} did not start:\n{log.read_text(encoding='utf-8')}")
            yield
        finally:
            _stop(process)


def free_port() -> int:
    """A port on loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _is_ready(process: subprocess.Popen[bytes], url: str) -> bool:
    opener = build_opener(ProxyHandler({}))
    end = time.monotonic() + _FIT_SECONDS
    while process.poll() is None and time.monotonic() < end:
        try:
            with opener.open(url, timeout=5):
                return True
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.05)
    return False


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
