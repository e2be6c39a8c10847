"""The least that an aiohttp server can do with a JSON request: `python -m tests.bench.bare_handler`."""

from __future__ import annotations

import asyncio

from aiohttp import web

from tests.peers.echo_bot import serve


async def messages(request: web.Request) -> web.Response:
    """Reads the JSON and answers with a piece of it."""
    return web.json_response({"text": (await request.json())["text"]})


def main() -> None:
    """Serves until it is stopped."""
    app = web.Application()
    app.router.add_post("/api/messages", messages)
    asyncio.run(serve(app, 0))


if __name__ == "__main__":
    main()
