"""Serves the border with an echo behind it: `python -m tests.peers.echo_bot [PORT] [APP_ID KEYS_URL]`."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator

import structlog
from aiohttp import web

from bot.channels.azure import MessagesEndpoint, build_endpoint
from tests.channels.echo import echo_service


def echo_app(endpoint: MessagesEndpoint) -> web.Application:
    """An application with nothing but the endpoint."""
    app = web.Application()

    async def connected(_: web.Application) -> AsyncIterator[None]:
        await endpoint.start()
        yield
        await endpoint.close()

    app.cleanup_ctx.append(connected)
    endpoint.register(app)
    return app


async def serve(app: web.Application, port: int) -> None:
    """Listens on this machine until it is stopped; says so in one line on stdout."""
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    print(f"listening {runner.addresses[0][1]}", flush=True)
    try:
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


def main(arguments: list[str]) -> None:
    """Port 0 takes a free one; with an app id tokens are asked for, checked with the keys at that address."""
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    port, app_id, keys = [*arguments, "", "", ""][:3]
    if app_id:
        endpoint = build_endpoint(echo_service(), app_id=app_id, app_password="unused", channel_keys=keys)
    else:
        endpoint = build_endpoint(echo_service(), app_id=None, app_password=None)
    asyncio.run(serve(echo_app(endpoint), int(port or 0)))


if __name__ == "__main__":
    main(sys.argv[1:])
