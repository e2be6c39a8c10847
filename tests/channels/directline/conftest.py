"""The channel on loopback, with an echo behind it, and a client that speaks its protocol."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import ClientWebSocketResponse, WSMsgType, web
from aiohttp.test_utils import TestClient, TestServer

from bot.channels import DirectLine, Limits, Origins, build_direct_line
from bot.storage import Storage
from tests.channels.echo import Echo, echo_service

SECRET = "the secret of the tests"
BASE = "/v3/directline"
AMPLE = Limits(messages_per_minute=10_000, messages_per_minute_per_address=10_000, chats_per_minute_per_address=10_000)


@dataclass
class Client:
    """Someone who speaks the protocol."""

    http: TestClient[web.Request, web.Application]
    token: str = ""
    chat: str = ""
    user: str = ""
    stream_url: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    async def call(
        self, method: str, path: str, body: Any = None, *, token: str | None = None, **options: Any
    ) -> tuple[int, Any]:
        """Status and JSON body of an answer."""
        bearer = self.token if token is None else token
        headers = {**({"Authorization": f"Bearer {bearer}"} if bearer else {}), **self.headers}
        headers |= options.pop("headers", {})
        if body is not None:
            options["json"] = body
        async with self.http.request(method, BASE + path, headers=headers, **options) as response:
            text = await response.text()
            return response.status, json.loads(text) if text else None

    async def start(self, locale: str | None = "lv-LV", **generate: Any) -> Client:
        """A new chat."""
        status, made = await self.call("POST", "/tokens/generate", generate or None, token=SECRET)
        assert status == 200, made
        self.token = made["token"]
        status, made = await self.call("POST", "/conversations", {"locale": locale} if locale else None)
        assert status == 201, made
        self.chat, self.token, self.stream_url = made["conversationId"], made["token"], made["streamUrl"]
        return self

    async def post(self, activity: Any = None, **fields: Any) -> tuple[int, Any]:
        """Says something."""
        body = activity if activity is not None else {"type": "message", **fields}
        return await self.call("POST", f"/conversations/{self.chat}/activities", body)

    async def said(self, text: str, **fields: Any) -> str:
        """The id of a message that was taken."""
        status, made = await self.post(text=text, **fields)
        assert status == 200, made
        return str(made["id"])

    async def read(self, watermark: str = "") -> tuple[list[dict[str, Any]], str]:
        """What stands behind a watermark, and the next one."""
        status, made = await self.call("GET", f"/conversations/{self.chat}/activities?watermark={watermark}")
        assert status == 200, made
        return made["activities"], made["watermark"]

    async def until(self, fits: Callable[[list[dict[str, Any]]], Any]) -> list[dict[str, Any]]:
        """All activities, as soon as they fit."""
        async with asyncio.timeout(10):
            while not fits((await self.read())[0]):  # noqa: ASYNC110  polling is what such a client does
                await asyncio.sleep(0.01)
        return (await self.read())[0]

    async def texts(self, count: int) -> list[str]:
        """The texts of so many activities."""
        found = await self.until(lambda activities: len(activities) >= count)
        return [activity.get("text", activity["type"]) for activity in found]

    async def socket(self, url: str | None = None, **options: Any) -> ClientWebSocketResponse:
        """The stream."""
        path = (url or self.stream_url).split("/", 3)[3]
        socket: ClientWebSocketResponse = await self.http.ws_connect(f"/{path}", **options)
        return socket


async def frames(socket: ClientWebSocketResponse, count: int) -> list[dict[str, Any]]:
    """So many activities from a socket."""
    found = list[dict[str, Any]]()
    async with asyncio.timeout(10):
        while len(found) < count:
            message = await socket.receive()
            assert message.type is WSMsgType.TEXT, message
            found += json.loads(message.data)["activities"]
    return found


@dataclass
class Hosted:
    """A running channel."""

    channel: DirectLine
    echo: Echo
    http: TestClient[web.Request, web.Application]

    def client(self, **headers: str) -> Client:
        """Somebody new."""
        return Client(self.http, headers=headers)


Host = Callable[..., Any]


@pytest.fixture
async def host(storage: Storage) -> AsyncIterator[Host]:
    """Makes running channels on one database."""
    running = list[TestClient[web.Request, web.Application]]()

    async def make(limits: Limits = AMPLE, origins: Origins | None = None, echo: Echo | None = None) -> Hosted:
        echo = echo or Echo()
        channel = build_direct_line(
            echo_service(echo),
            storage.log,
            storage.signals,
            secret=SECRET,
            origins=origins or Origins(),
            limits=limits,
            alone=True,
            typing_delay=0.05,
        )
        app = web.Application()
        channel.register(app)

        async def connected(_: web.Application) -> AsyncIterator[None]:
            await channel.start()
            yield

        async def goodbye(_: web.Application) -> None:
            await channel.close()

        app.cleanup_ctx.append(connected)
        app.on_shutdown.append(goodbye)
        client = TestClient(TestServer(app))
        await client.start_server()
        running.append(client)
        return Hosted(channel, echo, client)

    yield make
    for client in running:
        await client.close()


@pytest.fixture
async def hosted(host: Host) -> Hosted:
    """A running channel."""
    made: Hosted = await host()
    return made


@pytest.fixture
async def client(hosted: Hosted) -> Client:
    """Somebody in a new chat."""
    return await hosted.client().start()
