"""The web application: every route in one list, and what opens and closes with it."""

from __future__ import annotations

from asyncio import Event
from collections.abc import AsyncIterator

import structlog
from aiohttp import web

from bot.channels import build_endpoint
from bot.service import Service
from bot.settings import Settings

_log = structlog.get_logger(__name__)
_READY = web.AppKey("ready", Event)


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
        app[_READY].set()
        yield
        app[_READY].clear()
        await messages.close()

    app = web.Application(middlewares=[_json_errors])
    app[_READY] = Event()
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


async def _about(request: web.Request) -> web.Response:
    return web.json_response({"name": "support-bot", "messages": "POST /api/messages", "health": "GET /health"})


async def _health(request: web.Request) -> web.Response:
    return web.json_response({"status": "ok"})


async def _ready(request: web.Request) -> web.Response:
    ready = request.app[_READY].is_set()
    return web.json_response({"status": "ready" if ready else "starting"}, status=200 if ready else 503)


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
