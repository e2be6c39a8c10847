"""How many messages a second the border takes, beside the SDK's own bot and a bare handler.

`python -m tests.bench.border [--seconds 2] [--rounds 3] [-c 16] [--module NAME=MODULE] [--url NAME=URL] [--text TEXT]`

Every target runs as a process of its own that prints 'listening PORT'; the client and the connector run here. The CPU
time of a request is steadier than requests a second. `--module` adds a target, `--url` one that runs already. Under
`--delivery expectReplies` the SDK's bot answers 500: compare with its normal delivery.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import count

from yarl import URL

from tests.bench.report import load_table, paper
from tests.bench.targets import MODULES, Target, load_in_turn, stock_rate
from tests.bench.wire import CONVERSATIONS, Connector, Load, Spoken
from tests.peers.process import running


@asynccontextmanager
async def started(modules: Mapping[str, str]) -> AsyncIterator[list[Target]]:
    """A process for each module, up and listening."""
    async with AsyncExitStack() as stack:
        targets = []
        for name, module in modules.items():
            base, pid = await stack.enter_async_context(running(module))
            targets.append(Target(name, URL(base), pid))
        yield targets


async def bench(options: argparse.Namespace) -> list[Target]:
    """Starts what the options name and loads it."""
    connector = Connector()
    modules = ({} if options.only else MODULES) | dict(options.module)
    async with connector.listening() as service_url, started(modules) as targets:
        targets += [Target(name, URL(url), None) for name, url in options.url]

        def load(target: Target) -> Load:
            expect = options.delivery == "expectReplies"
            messages = (Spoken(options.text, number % CONVERSATIONS, "lv-LV") for number in count())
            return Load(target.url, service_url, messages, options.c, expect_replies=expect)

        await load_in_turn(targets, connector, load, options.seconds, options.rounds)
    return targets


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    return name, value


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=float, default=2.0, help="length of one period")
    parser.add_argument("--rounds", type=int, default=3, help="periods a target")
    parser.add_argument("-c", type=int, default=16, help="connections at once")
    parser.add_argument("--module", type=_pair, action="append", default=[], help="NAME=MODULE to run as well")
    parser.add_argument("--url", type=_pair, action="append", default=[], help="NAME=URL that runs already")
    parser.add_argument("--only", action="store_true", help="only the targets of --module and --url")
    parser.add_argument("--delivery", choices=["normal", "expectReplies"], default="normal")
    parser.add_argument("--text", default="Sveiki, kā es varu atjaunot paroli?")
    targets = asyncio.run(bench(parser.parse_args()))
    stock = stock_rate(targets)
    paper().print(load_table([target.figures(stock) for target in targets]))


if __name__ == "__main__":
    main()
