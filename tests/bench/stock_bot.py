"""The SDK's echo bot as its documentation builds it, to compare with: `python -m tests.bench.stock_bot`."""

from __future__ import annotations

import asyncio

from aiohttp import web
from botbuilder.core import ActivityHandler, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication

from tests.peers.echo_bot import serve


class Settings:
    """No credentials: everybody may talk to it."""

    APP_ID = ""
    APP_PASSWORD = ""
    APP_TYPE = "MultiTenant"
    APP_TENANTID = ""


class EchoHandler(ActivityHandler):  # type: ignore[misc]
    """Says back what it hears."""

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        await turn_context.send_activity(f"ECHO: {turn_context.activity.text}")


def main() -> None:
    """Serves until it is stopped."""
    adapter, handler = CloudAdapter(ConfigurationBotFrameworkAuthentication(Settings())), EchoHandler()

    async def messages(request: web.Request) -> web.Response:
        answer: web.Response | None = await adapter.process(request, handler)
        return answer or web.Response(status=200)

    app = web.Application()
    app.router.add_post("/api/messages", messages)
    asyncio.run(serve(app, 0))


if __name__ == "__main__":
    main()
