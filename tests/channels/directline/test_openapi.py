"""The description is true: whatever a machine makes of it, the endpoint answers as described, and never with 5xx."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.request import ProxyHandler, Request, build_opener

import pytest
import schemathesis
from aiohttp import web
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import response_schema_conformance

from bot.channels import Origins, build_direct_line
from bot.storage import open_storage
from tests.channels.directline.conftest import AMPLE, SECRET
from tests.channels.echo import echo_service

OPEN = build_opener(ProxyHandler({}))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The base address of a channel that runs in a thread."""
    ready, found = threading.Event(), list[Any]()
    path: Path = tmp_path_factory.mktemp("fuzz") / "bot.db"

    async def serve() -> None:
        storage = open_storage(f"sqlite:///{path}")
        channel = build_direct_line(
            echo_service(), storage.log, storage.signals, secret=SECRET, origins=Origins(), limits=AMPLE, alone=True
        )
        app = web.Application()
        channel.register(app)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        await channel.start()
        stop = asyncio.Event()
        found.extend([asyncio.get_running_loop(), stop, site.port])
        ready.set()
        await stop.wait()
        await channel.close()
        await runner.cleanup()
        storage.close()

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    assert ready.wait(30)
    loop, stop, port = found
    yield f"http://127.0.0.1:{port}"
    loop.call_soon_threadsafe(stop.set)
    thread.join(30)


OPERATIONS = (
    *("POST /tokens/generate", "POST /tokens/refresh", "POST /conversations", "GET /conversations/{chat_id}"),
    *("GET /conversations/{chat_id}/activities", "POST /conversations/{chat_id}/activities"),
    *("POST /conversations/{chat_id}/upload", "GET /conversations/{chat_id}/stream"),
    "GET /conversations/{chat_id}/files/{file_id}/{name}",
)


@pytest.fixture(scope="module")
def schema(server: str) -> Any:
    return schemathesis.openapi.from_url(f"{server}/v3/directline/openapi.json")


def test_all_operations_are_tried(schema: Any) -> None:
    described = [found.ok() for found in schema.get_all_operations()]
    assert {f"{operation.method.upper()} {operation.path}" for operation in described} == set(OPERATIONS)


@pytest.mark.timeout(120)
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("mode", ["positive", "negative"])
def test_every_operation_does_what_is_described(schema: Any, operation: str, mode: str) -> None:
    method, path = operation.split()
    made = schema[path][method].as_strategy(generation_mode=GenerationMode[mode.upper()])
    checks = [no_fault] if path.endswith("/stream") else [no_fault, conforms]

    @settings(max_examples=25, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(made)
    def try_it(case: Any) -> None:
        case.call_and_validate(headers={"Authorization": f"Bearer {SECRET}"}, checks=checks)

    try:
        try_it()
    except Unsatisfiable:
        assert mode == "negative", "nothing could be sent that fits the description"


def no_fault(ctx: Any, response: Any, case: Any) -> None:
    """Whatever comes, it is no fault of the server's, and the answer is JSON."""
    assert response.status_code < 500, response.status_code
    if response.status_code >= 400 and case.method != "HEAD":
        assert response.json()["error"]["message"]


def conforms(ctx: Any, response: Any, case: Any) -> None:
    """What is answered is what the description says."""
    response_schema_conformance(ctx, response, case)


def test_the_description_names_this_bot(server: str) -> None:
    with OPEN.open(Request(f"{server}/v3/directline/openapi.json")) as response:
        text = response.read().decode()
    assert f"{server}/v3/directline" in text
