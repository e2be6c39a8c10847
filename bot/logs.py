"""Sets up logging, ours and the libraries': one line an event, readable at a terminal, JSON elsewhere."""

from __future__ import annotations

import logging
import sys
import traceback
from itertools import islice
from pathlib import Path

import structlog
from structlog.stdlib import ProcessorFormatter
from structlog.typing import EventDict, ExcInfo, Processor, WrappedLogger

_PLACES = 5
"""The last places of a failure that are told."""


def configure(level: str, style: str) -> None:
    """`level`: debug to error; `style`: console, json, or auto, which looks whether a person is watching."""
    console = style == "console" or (style == "auto" and sys.stderr.isatty())
    renderer: Processor = (
        structlog.dev.ConsoleRenderer() if console else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _type_and_places,
    ]
    structlog.configure(
        processors=[*shared, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    libraries = logging.StreamHandler(sys.stderr)
    libraries.setFormatter(
        ProcessorFormatter(
            foreign_pre_chain=[_first_line, structlog.stdlib.add_logger_name, *shared],
            processors=[ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    logging.basicConfig(level=logging.WARNING, handlers=[libraries])


def _first_line(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    # Behind it libraries print what they were working on, which may be what a user wrote.
    event["event"] = next(iter(str(event["event"]).splitlines()), "")
    return event


def _type_and_places(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    """The type and the places of a failure in place of its text, its values and its source lines: an exception
    can quote the bytes of a request, and with them a password."""
    event.pop("stack_info", None)
    info: bool | BaseException | ExcInfo | None = event.pop("exc_info", None)
    fault = info if isinstance(info, BaseException) else info[1] if isinstance(info, tuple) else None
    if info is True:
        fault = sys.exception()
    if fault is not None:
        event["error"], event["where"] = type(fault).__name__, _places(fault)
    return event


def _places(fault: BaseException) -> str:
    """`file.py:line function` of the innermost calls, innermost last."""
    passed = traceback.StackSummary.extract(traceback.walk_tb(fault.__traceback__), lookup_lines=False)
    last = islice(passed, max(0, len(passed) - _PLACES), None)
    return " > ".join(f"{Path(place.filename).name}:{place.lineno} {place.name}" for place in last)
