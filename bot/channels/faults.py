"""Says in a log what went wrong, without anything that a person wrote."""

from __future__ import annotations

import traceback
from uuid import uuid4


class Undelivered(Exception):
    """The channel did not take an activity. `status` is its HTTP status, None if it gave none."""

    def __init__(self, what: str, status: int | None = None) -> None:
        super().__init__(what)
        self.status = status


def new_incident() -> str:
    """The number under which a fault is logged and told: eight hexadecimal digits."""
    return uuid4().hex[:8]


def described(fault: BaseException) -> dict[str, str]:
    """What may be logged of an error: its type, its last places, and its text only if we wrote it ourselves."""
    told = {"error": type(fault).__name__, "where": _places(fault)}
    return {**told, "reason": str(fault)} if isinstance(fault, Undelivered) else told


def _places(fault: BaseException) -> str:
    """The last steps to where it happened. The text of the error may hold what a person wrote, so it stays out."""
    frames = traceback.extract_tb(fault.__traceback__, limit=-3)
    return " > ".join(f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in frames)
