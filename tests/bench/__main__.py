"""Measures speed, memory and accuracy in one run: `python -m tests.bench [--only NAME] [--json FILE]`."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import signal
import sys
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from rich.console import Console, RenderableType

from tests.bench import chats, library, startup, turn, understanding
from tests.bench.goals import goals
from tests.bench.report import (
    chats_table,
    goal_table,
    library_table,
    load_table,
    paper,
    start_table,
    understanding_table,
)

T = TypeVar("T")
LIMIT = 100.0
"""Seconds of each part that runs bots; the whole takes some eight minutes."""


def _start(folder: Path) -> dict[str, Any]:
    return asdict(asyncio.run(_limited(startup.measure(folder))))


def _understanding(folder: Path) -> list[dict[str, Any]]:
    return [asdict(method) for method in understanding.measure(folder / "models")]


def _turn(folder: Path) -> dict[str, Any]:
    bots, memory = asyncio.run(_limited(turn.measure(folder)))
    return {"bots": bots, "memory": memory}


def _chats(folder: Path) -> dict[str, Any]:
    return asyncio.run(_limited(chats.measure(folder), 2 * LIMIT))


def _library(folder: Path) -> dict[str, Any]:
    del folder
    return asdict(library.measure())


async def _limited(part: Awaitable[T], seconds: float = LIMIT) -> T:
    async with asyncio.timeout(seconds):
        return await part


PARTS: dict[str, tuple[Callable[[Path], Any], Callable[[Any], RenderableType]]] = {
    "start": (_start, start_table),
    "understanding": (_understanding, understanding_table),
    "library": (_library, library_table),
    "turn": (_turn, lambda measured: load_table(measured["bots"])),
    "chats": (_chats, lambda measured: chats_table(measured["rates"])),
}
"""What measures each part, and what draws it; the first to run fits the model for the others."""


def main() -> None:
    """Prints a table a part and one of the goals."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measures speed, memory and accuracy.")
    parser.add_argument("--only", choices=PARTS, action="append", help="only this part; may be given several times")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there as well")
    options = parser.parse_args()
    # Whoever ends the run ends the bots with it.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    console, waiting = paper(), Console(stderr=True)
    measured: dict[str, Any] = {"machine": _machine()}
    console.print(" · ".join(f"{name} {value}" for name, value in measured["machine"].items()), highlight=False)
    with TemporaryDirectory(prefix="support-bot-bench-") as folder:
        for name, (measure, draw) in PARTS.items():
            if options.only and name not in options.only:
                continue
            with waiting.status(f"Measuring: {name}"):
                measured[name] = measure(Path(folder))
            console.print("", draw(measured[name]))
    reached = goals(measured)
    console.print("", goal_table(reached))
    measured["goals"] = [{**asdict(goal), "met": goal.met} for goal in reached]
    if options.json:
        options.json.write_text(json.dumps(measured, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _machine() -> dict[str, Any]:
    load = round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None
    return {"Python": platform.python_version(), "system": platform.system(), "cores": os.cpu_count(), "load": load}


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
