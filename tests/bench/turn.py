"""How many messages a second the whole bot answers, beside the border alone, the SDK's own bot and a bare handler."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from yarl import URL

from tests.bench.border import started
from tests.bench.messages import endless, labelled
from tests.bench.product import resident_bytes, serving
from tests.bench.targets import MODULES, PLAIN, TRACED, Target, load_in_turn, stock_rate
from tests.bench.wire import Connector, Load

CONNECTIONS, SECONDS, ROUNDS = 16, 2.0, 3


async def measure(data_dir: Path) -> tuple[list[dict[str, Any]], int | None]:
    """The figures of every target, and bytes of the bot's resident memory at the end; about 35 seconds, and the time
    to fit the model if `data_dir` is empty."""
    connector, messages = Connector(), endless(labelled())
    async with connector.listening() as service_url, started(MODULES) as targets, serving(data_dir) as bot:
        url = URL(bot.url)
        targets += [Target(TRACED, url, bot.pid), Target(PLAIN, url, bot.pid, "webchat")]

        def load(target: Target) -> Load:
            return Load(target.url, service_url, messages, CONNECTIONS, target.channel)

        await load_in_turn(targets, connector, load, SECONDS, ROUNDS)
        memory = resident_bytes(bot.pid)
    stock = stock_rate(targets)
    return [target.figures(stock) for target in targets], memory
