"""The web application: every route in one list, and what opens and closes with it."""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack

from aiohttp import web

from bot.channels import build_endpoint
from bot.service import Service
from bot.settings import Settings


def build_app(service: Service, settings: Settings) -> web.Application:
    """The application for one service; it connects nothing before it starts."""
    messages = build_endpoint(
        service,
        app_id=settings.MicrosoftAppId or None,
        app_password=settings.MicrosoftAppPassword.get_secret_value() or None,
        app_type=settings.MicrosoftAppType,
        tenant_id=settings.MicrosoftAppTenantId or None,
    )

    async def connected(app: web.Application) -> AsyncIterator[None]:
        await messages.start()
        yield
        await messages.close()

    app = web.Application(middlewares=[_json_errors])
    app.cleanup_ctx.append(connected)
    app.router.add_routes(
        [
            web.get("/", _about),
            web.get("/health", _health),
            web.get("/ready", _ready),
        ]
    )
    messages.register(app)
    return app


def run(
    service: Service,
    settings: Settings,
    sockets: list[socket.socket],
    say: Callable[[str], None],
    afterwards: Callable[[], None],
) -> None:
    """Serves on bound sockets until interrupted; once it listens, `say` is told where, in a line, and `afterwards` is
    called."""
    host = f"[{settings.host}]" if ":" in settings.host else settings.host

    def announce(theirs: str) -> None:
        say(f"The bot listens on http://{host}:{sockets[0].getsockname()[1]}/api/messages")
        if not settings.MicrosoftAppId:
            say("No MicrosoftAppId is set: only clients on this machine are served, without sign-in.")
        afterwards()

    web.run_app(build_app(service, settings), sock=sockets, print=announce, access_log=None)


def bind(host: str, port: int) -> list[socket.socket]:
    """Sockets on all addresses of `host`, with one port, to which nobody can connect before the application runs.
    Port 0 takes any free one. Raises `OSError`."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    missing: OSError | None = None
    sockets = list[socket.socket]()
    with ExitStack() as opened:
        for family, address in dict.fromkeys((family, str(where[0])) for family, _, _, _, where in found):
            made = opened.enter_context(socket.socket(family, socket.SOCK_STREAM))
            try:
                _bind(made, address, port)
            except OSError as error:
                # A name can have an address of a kind that this machine does not use.
                if error.errno not in (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT):
                    raise
                missing = error
                continue
            sockets.append(made)
            port = made.getsockname()[1]
        if missing and not sockets:
            raise missing
        opened.pop_all()
    return sockets


def _bind(made: socket.socket, address: str, port: int) -> None:
    if os.name == "posix":
        # Elsewhere this option would let two bots have one port.
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if made.family == socket.AF_INET6:
        made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    made.bind((address, port))


async def _about(request: web.Request) -> web.Response:
    return web.json_response({"name": "support-bot", "messages": "POST /api/messages", "health": "GET /health"})


async def _health(request: web.Request) -> web.Response:
    return web.json_response({"status": "ok"})


async def _ready(request: web.Request) -> web.Response:
    # Nothing listens before all is loaded and connected: who gets an answer gets this one.
    return web.json_response({"status": "ready"})


@web.middleware
async def _json_errors(request: web.Request, handler: web.Handler) -> web.StreamResponse:  # type: ignore[name-defined]
    try:
        response: web.StreamResponse = await handler(request)
    except web.HTTPException as error:
        if error.status < 400:
            raise
        hint = {404: f"There is nothing at {request.path}.", 405: f"{request.method} is not for {request.path}."}
        body = {"error": {"code": error.reason.replace(" ", ""), "message": hint.get(error.status, error.text or "")}}
        headers = {"Allow": error.headers["Allow"]} if "Allow" in error.headers else None
        return web.json_response(body, status=error.status, headers=headers)
    return response
