"""The web application: every route in one list, and what opens and closes with it."""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack, suppress
from datetime import timedelta
from ipaddress import ip_network

from aiohttp import web
from yarl import URL

from bot.channels import DirectLine, Limits, Origins, WebChatPage, build_direct_line, build_endpoint
from bot.service import Service
from bot.settings import Settings
from bot.storage import Storage
from bot.storage.installation import installation_secret

_BACKLOG = 4096
"""Connections that may wait at once: after a restart everybody comes back in the same seconds."""


def build_app(service: Service, settings: Settings, storage: Storage) -> web.Application:
    """The application for one service and its database; it connects nothing before it starts, and closes the database
    when it ends. Raises `OSError` when the installation's secret cannot be kept."""
    messages = build_endpoint(
        service,
        app_id=settings.MicrosoftAppId or None,
        app_password=settings.MicrosoftAppPassword.get_secret_value() or None,
        app_type=settings.MicrosoftAppType,
        tenant_id=settings.MicrosoftAppTenantId or None,
    )

    direct_line = _direct_line(service, settings, storage)

    async def connected(app: web.Application) -> AsyncIterator[None]:
        storage.start()
        await messages.start()
        await direct_line.start()
        yield
        await messages.close()
        storage.close()

    async def say_goodbye(app: web.Application) -> None:
        # Before the server waits for its connections: open sockets would keep it.
        await direct_line.close()

    app = web.Application(middlewares=[_json_errors])
    app.cleanup_ctx.append(connected)
    app.on_shutdown.append(say_goodbye)
    app.router.add_routes(
        [
            web.get("/health", _health),
            web.get("/ready", _ready),
        ]
    )
    if settings.public_url and not settings.MicrosoftAppId:
        # A proxy on this machine makes everybody look like this machine.
        app.router.add_route("*", "/api/messages", _closed)
    else:
        messages.register(app)
    direct_line.register(app)
    _web_chat(service, direct_line).register(app)
    return app


def _web_chat(service: Service, direct_line: DirectLine) -> WebChatPage:
    dialogue = service.dialogue
    return WebChatPage(dialogue.knowledge, dialogue.understander.locales, direct_line.issue, direct_line.origins)


def _direct_line(service: Service, settings: Settings, storage: Storage) -> DirectLine:
    origins = Origins(
        allowed=frozenset(settings.web_chat_origins),
        public=URL(settings.public_url) if settings.public_url else None,
        loopback=settings.is_loopback and not settings.public_url,
        proxies=tuple(ip_network(network) for network in settings.trusted_proxies),
    )
    limits = Limits(
        messages_per_minute=settings.messages_per_minute,
        messages_per_minute_per_address=settings.messages_per_minute_per_address,
        chats_per_minute_per_address=settings.chats_per_minute_per_address,
        retention=timedelta(days=settings.retention_days),
    )
    return build_direct_line(
        service,
        storage.log,
        storage.signals,
        secret=settings.direct_line_secret.get_secret_value() or installation_secret(settings.data_dir),
        origins=origins,
        limits=limits,
        alone=not storage.database.is_shared,
    )


def run(
    service: Service,
    settings: Settings,
    storage: Storage,
    sockets: list[socket.socket],
    say: Callable[[str], None],
    afterwards: Callable[[], None],
) -> None:
    """Serves on bound sockets until interrupted; once it listens, `say` is told where, in a line, and `afterwards` is
    called."""
    host = f"[{settings.host}]" if ":" in settings.host else settings.host

    def announce(theirs: str) -> None:
        say(f"The bot listens on http://{host}:{sockets[0].getsockname()[1]}/api/messages")
        say(f"Chat with it on http://{host}:{sockets[0].getsockname()[1]}/")
        if not settings.MicrosoftAppId:
            say("No MicrosoftAppId is set: only clients on this machine are served, without sign-in.")
        afterwards()

    allow_many_sockets()
    web.run_app(build_app(service, settings, storage), sock=sockets, print=announce, access_log=None, backlog=_BACKLOG)


def allow_many_sockets() -> None:
    """As many open files as the system lets the process have: every open chat is one, and the usual limit is low."""
    try:
        import resource  # noqa: PLC0415  only POSIX systems have it
    except ImportError:
        return
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


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


async def _closed(request: web.Request) -> web.Response:
    message = (
        "With PUBLIC_URL and without MicrosoftAppId the bot takes no activities here. Set MicrosoftAppId to open it."
    )
    return web.json_response({"error": {"code": "Forbidden", "message": message}}, status=403)


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
