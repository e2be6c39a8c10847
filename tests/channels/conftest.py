"""A channel and a bot on loopback."""

from __future__ import annotations

from collections.abc import AsyncIterator, MutableMapping
from dataclasses import dataclass
from typing import Any

import pytest
import structlog
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from structlog.testing import LogCapture

from bot.channels import answers, azure, handler
from bot.channels.azure import PATH, MessagesEndpoint, build_endpoint
from tests.channels.channel import Channel
from tests.channels.echo import Echo, echo_service


@dataclass
class Bot:
    """The border with an echo behind it."""

    echo: Echo
    client: TestClient[web.Request, web.Application]

    async def post(self, activity: Any, **options: Any) -> tuple[int, Any]:
        """Status and JSON body (None if empty) of the answer to an activity."""
        async with self.client.post(PATH, json=activity, **options) as response:
            body = await response.json() if await response.read() else None
            return response.status, body


async def started(endpoint: MessagesEndpoint) -> TestClient[web.Request, web.Application]:
    """A client of a server with that endpoint."""
    app = web.Application()
    endpoint.register(app)

    async def connected(_: web.Application) -> AsyncIterator[None]:
        await endpoint.start()
        yield
        await endpoint.close()

    app.cleanup_ctx.append(connected)
    client = TestClient(TestServer(app))
    await client.start_server()
    return client


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> list[MutableMapping[str, Any]]:
    """What the border logs, whatever logging other tests have set up."""
    capture = LogCapture()
    wrapper = structlog.make_filtering_bound_logger(0)
    logger = structlog.wrap_logger(structlog.PrintLogger(), processors=[capture], wrapper_class=wrapper)
    for module in (answers, azure, handler):
        monkeypatch.setattr(module, "_log", logger)
    return capture.entries


@pytest.fixture
async def channel() -> AsyncIterator[Channel]:
    """A channel that takes everything."""
    async with Channel() as running:
        yield running


@pytest.fixture
async def bot() -> AsyncIterator[Bot]:
    """A bot without credentials."""
    echo = Echo()
    endpoint = build_endpoint(echo_service(echo), app_id=None, app_password=None, typing_delay=0.05)
    client = await started(endpoint)
    yield Bot(echo, client)
    await client.close()
