"""Runs the bot itself, `python app.py`, as a process of its own, and looks at it from outside."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from bot.settings import Settings
from tests.smoke import free_port

_APP = Path(__file__).parents[2] / "app.py"
_START_SECONDS, _STOP_SECONDS = 120.0, 10.0
_ANSWER_SECONDS = 5.0
_STEP = 0.005
"""Seconds between two looks whether the bot is ready."""


@dataclass(frozen=True, slots=True)
class Serving:
    """A bot that is ready."""

    url: str
    pid: int
    seconds: float
    """From the start of the process until it was ready."""


@asynccontextmanager
async def serving(
    data_dir: Path, port: int | None = None, settings: Mapping[str, str] | None = None
) -> AsyncIterator[Serving]:
    """The bot, ready, with its model in `data_dir`; stopped at the end. Raises RuntimeError with what it said when it
    ends too early, TimeoutError when it is not ready in two minutes."""
    port = port or free_port()
    with tempfile.TemporaryFile() as said:
        started = perf_counter()
        process = await _start(data_dir, said.fileno(), port=port, settings=settings)
        try:
            async with asyncio.timeout(_START_SECONDS):
                while not await _is_ready(port):
                    if process.returncode is not None:
                        said.seek(0)
                        raise RuntimeError(f"The bot did not start: {said.read().decode(errors='replace')}")
                    await asyncio.sleep(_STEP)
            yield Serving(f"http://127.0.0.1:{port}", process.pid, perf_counter() - started)
        finally:
            await _stop(process)


async def ask(data_dir: Path, text: str) -> float:
    """Seconds that the whole process `ask TEXT --json` takes. Raises RuntimeError when it fails."""
    with tempfile.TemporaryFile() as said:
        started = perf_counter()
        process = await _start(data_dir, said.fileno(), "ask", text, "--json")
        try:
            async with asyncio.timeout(_START_SECONDS):
                status = await process.wait()
        finally:
            await _stop(process)
        taken = perf_counter() - started
        said.seek(0)
        if status or not said.read().rstrip().endswith(b"}"):
            raise RuntimeError(f"`ask` failed with {status}.")
    return taken


def resident_bytes(pid: int) -> int | None:
    """Resident memory of a process; None where the system does not tell."""
    status = Path(f"/proc/{pid}/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS:")), None)


async def _start(
    data_dir: Path, output: int, *arguments: str, port: int = 0, settings: Mapping[str, str] | None = None
) -> asyncio.subprocess.Process:
    """Outside the source tree and without the settings of the person who measures."""
    names = {name.lower() for name in Settings.model_fields}
    environment = {name: value for name, value in os.environ.items() if name.lower() not in names}
    environment |= {"DATA_DIR": str(data_dir), "PORT": str(port), **(settings or {})}
    return await asyncio.create_subprocess_exec(
        sys.executable,
        str(_APP),
        *arguments,
        cwd=data_dir,
        env=environment,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=output,
        stderr=output,
    )


async def _stop(process: asyncio.subprocess.Process) -> None:
    if process.returncode is not None:
        return
    process.terminate()
    try:
        async with asyncio.timeout(_STOP_SECONDS):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()


async def _is_ready(port: int) -> bool:
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    try:
        writer.write(b"GET /ready HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
        # Where too many wait, the system drops a connection without a word.
        async with asyncio.timeout(_ANSWER_SECONDS):
            return b" 200 " in await reader.readline()
    except (OSError, TimeoutError):
        return False
    finally:
        writer.close()
