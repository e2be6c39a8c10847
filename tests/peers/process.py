"""Runs a bot as a process of its own."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_START_SECONDS = 30.0


@asynccontextmanager
async def running(module: str, *arguments: str) -> AsyncIterator[tuple[str, int]]:
    """Base URL and process id of `python -m module`, which says 'listening PORT' when it is ready."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, *arguments, cwd=_ROOT, stdout=asyncio.subprocess.PIPE
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
