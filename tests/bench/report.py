"""Draws what was measured as tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table

if TYPE_CHECKING:
    from tests.bench.goals import Goal

MEGABYTE = 1e6
_PIPED = 120
"""Characters of a line when the tables do not go to a terminal."""


def paper() -> Console:
    """What the tables are printed on."""
    console = Console()
    return console if console.is_terminal else Console(width=_PIPED)


def understanding_table(methods: Sequence[Mapping[str, Any]]) -> Table:
    """Time and accuracy of every way to read a message; the times are compared with the first."""
    table = _table("Understanding a message", "method", "mean µs", "p50 µs", "p99 µs", "x ours", "language",
                   "intent", "let in")  # fmt: skip
    ours = methods[0]["mean_us"]
    for method in methods:
        times = (f"{method[name]:,.0f}" for name in ("mean_us", "p50_us", "p99_us"))
        shares = (_percent(method[name]) for name in ("language", "top1", "let_in"))
        table.add_row(method["name"], *times, f"{method['mean_us'] / ours:.2f}", *shares)
    return table


def library_table(searched: Mapping[str, Any]) -> Table:
    """A line for every number of titles, and one for a locale with bodies."""
    table = _table("Searching the library", "titles", "build s", "MB", "µs", "hit@1", "hit@10", "rapidfuzz", "hit@10",
                   "FTS5", "hit@10")  # fmt: skip
    for row in searched["curve"]:
        peers = [(row["rapidfuzz_us"], row["rapidfuzz_hit10"]), (row["fts_us"], row["fts_hit10"])]
        beside = [
            cell for us, hit10 in peers for cell in ("–" if us is None else f"{us / row['us']:,.1f} x", _percent(hit10))
        ]
        own = (f"{row['build_s']:.1f}", f"{row['megabytes']:,.1f}", f"{row['us']:,.0f}")
        table.add_row(f"{row['titles']:,}", *own, _percent(row["hit1"]), _percent(row["hit10"]), *beside)
    shares = (_percent(searched[name]) for name in ("locale_hit1", "locale_hit10"))
    table.add_row("one locale, with bodies", "", "", f"{searched['locale_us']:,.0f}", *shares)
    return table


def start_table(start: Mapping[str, Any]) -> Table:
    """Seconds and megabytes."""
    table = _table("Start and memory", "what", "median", "fastest")
    table.add_row("first start, model fitted", f"{start['first_ready']:.1f} s")
    for name, told in (("ready", "ready, model there"), ("ask", "ask, whole process")):
        table.add_row(told, f"{start[name]:.2f} s", f"{start['fastest_' + name]:.2f} s")
    table.add_row("resident after the first start", _megabytes(start["first_memory"]))
    table.add_row("resident after 200 messages", _megabytes(start["memory"]))
    return table


def load_table(figures: Sequence[Mapping[str, Any]]) -> Table:
    """A line for every bot under load."""
    table = _table("Messages over HTTP", "bot", "req/s", "x stock", "p50 ms", "p99 ms", "CPU ms/req", "requests",
                   "replies", "one each", "faults")  # fmt: skip
    for row in figures:
        table.add_row(
            row["name"],
            f"{row['per_second']:,.0f}",
            _number(row["times_stock"], 1),
            _number(row["p50_ms"], 1),
            _number(row["p99_ms"], 1),
            _number(row["cpu_ms"], 2),
            f"{row['requests']:,}",
            f"{row['replies']:,}",
            {True: "yes", False: "no", None: "–"}[row["one_each"]],
            str(row["faults"]),
        )
    return table


def chats_table(figures: Sequence[Mapping[str, Any]]) -> Table:
    """A line for every rate: from the post to the answer on the socket, and what went wrong."""
    table = _table("Web chat under load", "messages/s", "messages", "p50 ms", "p95 ms", "p99 ms", "worst ms", "lost",
                   "doubled", "kills", "CPU")  # fmt: skip
    for row in figures:
        times = (f"{row[name]:,.0f}" for name in ("p50_ms", "p95_ms", "p99_ms", "worst_ms"))
        cpu = "–" if row["cpu"] is None else f"{row['cpu']:.0%}"
        counts = (str(row[name]) for name in ("lost", "doubled", "kills"))
        table.add_row(f"{row['rate']:g}", f"{row['messages']:,}", *times, *counts, cpu)
    return table


def goal_table(goals: Sequence[Goal]) -> Table:
    """A line a goal."""
    table = _table("Goals", "goal", "measured", "")
    colours = {True: "[green]met[/]", False: "[red]not met[/]", None: "[yellow]not measured[/]"}
    for goal in goals:
        measured = "–" if goal.measured is None else f"{goal.measured:,.2f} {goal.unit}"
        table.add_row(goal.name, measured, colours[goal.met])
    return table


def _table(title: str, first: str, *others: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=None, padding=(0, 2, 0, 0))
    table.add_column(first, no_wrap=True)
    for name in others:
        table.add_column(name, justify="right", no_wrap=True)
    return table


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.1%}"


def _number(value: float | None, digits: int) -> str:
    return "–" if value is None else f"{value:.{digits}f}"


def _megabytes(size: int | None) -> str:
    return "–" if size is None else f"{size / MEGABYTE:.0f} MB"
