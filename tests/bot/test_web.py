"""The routes of the application, and its answers to what is no route."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.service import Service
from bot.settings import Settings
from bot.storage import Storage
from bot.web import bind, build_app

Client = TestClient[web.Request, web.Application]


@pytest.fixture
def app(service: Service, storage: Storage, bare_environment: pytest.MonkeyPatch, tmp_path: Path) -> web.Application:
    return build_app(service, Settings(data_dir=tmp_path), storage)


@pytest.fixture
async def client(app: web.Application) -> AsyncIterator[Client]:
    client = TestClient(TestServer(app))
    await client.start_server()
    yield client
    await client.close()


@pytest.mark.parametrize(("path", "body"), [("/health", {"status": "ok"}), ("/ready", {"status": "ready"})])
async def test_health_and_readiness(client: Client, path: str, body: dict[str, str]) -> None:
    response = await client.get(path)
    assert response.status == 200
    assert await response.json() == body
    assert (await client.head(path)).status == 200


async def test_the_root_is_the_page_to_chat_on(client: Client) -> None:
    response = await client.get("/")
    assert response.status in (200, 503)
    assert "Web Chat" in await response.text() if response.status == 503 else response.content_type == "text/html"


async def test_behind_a_proxy_nobody_is_taken_for_this_machine(
    service: Service, storage: Storage, bare_environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settings = Settings(data_dir=tmp_path, public_url="https://help.example.com")
    client = TestClient(TestServer(build_app(service, settings, storage)))
    await client.start_server()
    response = await client.post("/api/messages", json={"type": "message"})
    assert response.status == 403
    assert "MicrosoftAppId" in (await response.json())["error"]["message"]
    assert (await client.get("/health")).status == 200
    await client.close()


async def test_what_is_not_there_is_said_in_json(client: Client) -> None:
    response = await client.get("/nothing")
    assert response.status == 404
    assert (await response.json())["error"] == {"code": "NotFound", "message": "There is nothing at /nothing."}


async def test_a_wrong_method_names_the_right_ones(client: Client) -> None:
    response = await client.get("/api/messages")
    assert response.status == 405
    assert "POST" in response.headers["Allow"]
    assert (await response.json())["error"]["code"] == "MethodNotAllowed"


async def test_a_message_is_taken_and_a_broken_one_refused(client: Client) -> None:
    assert (await client.post("/api/messages", data=b"{", headers={"Content-Type": "application/json"})).status == 400
    activity = {
        "type": "message", "id": "1", "text": "forgot my gmail password", "channelId": "emulator", "locale": "en-US",
        "from": {"id": "u"}, "recipient": {"id": "b"}, "conversation": {"id": "c"}, "deliveryMode": "expectReplies",
        "serviceUrl": "http://127.0.0.1:9/",
    }  # fmt: skip
    response = await client.post("/api/messages", json=activity)
    assert response.status == 200
    replies = (await response.json())["activities"]
    assert any("Gmail" in (reply.get("text") or "") for reply in replies)


def test_a_free_port_is_bound_once_for_all_addresses() -> None:
    sockets = bind("localhost", 0)
    try:
        assert len({made.getsockname()[1] for made in sockets}) == 1
        assert sockets[0].getsockname()[1] > 0
    finally:
        for made in sockets:
            made.close()


def test_a_port_in_use_cannot_be_bound() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(OSError, match="in use"):
            bind("127.0.0.1", taken.getsockname()[1])
