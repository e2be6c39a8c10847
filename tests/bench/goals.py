"""What the bot is to keep to, and whether it does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.bench.targets import BORDER, PLAIN, TRACED
from tests.bench.understanding import FRESH


@dataclass(frozen=True, slots=True)
class Goal:
    """A limit and what was measured."""

    name: str
    limit: float
    unit: str
    measured: float | None
    """None when it was not measured."""
    at_least: bool = False
    """Whether more is better."""

    @property
    def met(self) -> bool | None:
        """None when nothing was measured."""
        if self.measured is None:
            return None
        return self.measured >= self.limit if self.at_least else self.measured <= self.limit


def goals(measured: Mapping[str, Any]) -> list[Goal]:
    """All goals; `measured` is the report in JSON types, with the parts that were run."""
    methods = {method["name"]: method for method in measured.get("understanding", ())}
    bots = {bot["name"]: bot["times_stock"] for bot in measured.get("turn", {}).get("bots", ())}
    start = measured.get("start", {})
    memory = start.get("memory")
    chats = measured.get("chats", {})
    hundred = [row for row in chats.get("rates", ()) if row["rate"] == 100]
    idle = chats.get("memory")
    turns = [bots[name] for name in (TRACED, PLAIN) if name in bots]
    library = measured.get("library", {})
    curve = {row["titles"]: row["us"] / 1000 for row in library.get("curve", ())}
    locale = library.get("locale_us")
    return [
        Goal("search in a locale <= 0.5 ms", 0.5, "ms", locale / 1000 if locale else None),
        Goal("search 100,000 titles <= 2 ms", 2.0, "ms", curve.get(100_000)),
        Goal("understand, mean <= 1 ms", 1.0, "ms", methods[FRESH]["mean_us"] / 1000 if methods else None),
        Goal("ask <= 1.5 s", 1.5, "s", start.get("ask")),
        Goal("ready <= 2 s", 2.0, "s", start.get("ready")),
        Goal("resident <= 200 MB", 200.0, "MB", memory / 1e6 if memory else None),
        Goal("border >= 10 x stock", 10.0, "x", bots.get(BORDER), at_least=True),
        Goal("full turn >= 5 x stock", 5.0, "x", min(turns, default=None), at_least=True),
        Goal("chats: p99 at 100/s <= 300 ms", 300.0, "ms", hundred[0]["p99_ms"] if hundred else None),
        Goal("chats: lost or doubled = 0", 0.0, "", hundred[0]["lost"] + hundred[0]["doubled"] if hundred else None),
        Goal("chats: an idle one <= 40 KB", 40.0, "KB", idle["per_chat"] / 1024 if idle else None),
    ]
