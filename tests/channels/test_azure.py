"""The HTTP side: a right status for whatever arrives."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
from collections.abc import MutableMapping
from typing import Any

import pytest
from aiohttp import web
from botbuilder.schema import Activity
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.channels import azure, intake
from bot.channels.adapter import Adapter
from bot.channels.azure import PATH, build_endpoint
from tests.channels.channel import Channel
from tests.channels.conftest import Bot, started
from tests.channels.echo import Echo, echo_service
from tests.channels.samples import Json, sample

JSON_TYPE = {"Content-Type": "application/json"}
GOOD = json.dumps(sample(deliveryMode="expectReplies")).encode()
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
Logged = list[MutableMapping[str, Any]]


def nested(levels: int) -> Json:
    """An activity of that many levels of objects, itself and its conversation among them."""
    inner: Json = {}
    for _ in range(levels - 3):
        inner = {"a": inner}
    return sample(deliveryMode="expectReplies", conversation={"id": "c", "properties": inner})


NAMES = st.sampled_from(sorted(spec["key"] for spec in Activity._attribute_map.values()))


@pytest.mark.parametrize(
    ("headers", "body", "status", "code"),
    [
        ({}, GOOD, 415, "UnsupportedMediaType"),
        ({"Content-Type": "text/plain"}, GOOD, 415, "UnsupportedMediaType"),
        ({"Content-Type": "nonsense"}, GOOD, 415, "UnsupportedMediaType"),
        (JSON_TYPE, b"", 400, "BadSyntax"),
        (JSON_TYPE, b"{", 400, "BadSyntax"),
        (JSON_TYPE, b"[]", 400, "BadArgument"),
        (JSON_TYPE, b"null", 400, "BadArgument"),
        (JSON_TYPE, b"{}", 400, "MissingProperty"),
        (JSON_TYPE, b'"\xff"', 400, "BadSyntax"),
        (JSON_TYPE, b'{"from": "bob"}', 400, "BadArgument"),
        (JSON_TYPE, b" " * (1024 * 1024 + 1), 413, "MessageSizeTooBig"),
        ({**JSON_TYPE, "Content-Encoding": "gzip"}, GOOD, 400, "BadArgument"),
        (JSON_TYPE, json.dumps(nested(65)).encode(), 400, "BadSyntax"),
        (JSON_TYPE, b"[" * 100_000, 400, "BadSyntax"),
        (JSON_TYPE, json.dumps(sample(conversation={"id": ".."})).encode(), 400, "BadArgument"),
        (JSON_TYPE, json.dumps(sample(conversation={"id": "."})).encode(), 400, "BadArgument"),
        (JSON_TYPE, json.dumps(sample(id="..")).encode(), 400, "BadArgument"),
    ],
)
async def test_malformed_requests(
    bot: Bot,
    logged: Logged,
    caplog: pytest.LogCaptureFixture,
    headers: dict[str, str],
    body: bytes,
    status: int,
    code: str,
) -> None:
    """With one line in the log, and none from the server."""
    skipped = () if "Content-Type" in headers else ("Content-Type",)
    async with bot.client.post(PATH, data=io.BytesIO(body), headers=headers, skip_auto_headers=skipped) as response:
        error = (await response.json())["error"]
        assert (response.status, error["code"]) == (status, code)
        assert error["message"].endswith(".")
    await bot.client.close()
    assert [(line["event"], line["status"], line["code"]) for line in logged] == [("request refused", status, code)]
    assert caplog.records == []


async def test_nesting_is_bounded(bot: Bot) -> None:
    """As deep as is let in can be answered as well."""
    status, body = await bot.post(nested(64))
    assert (status, body["activities"][0]["text"]) == (200, "ECHO: hello")


async def test_a_fault_of_the_border_tells_nothing_of_the_message(
    bot: Bot, logged: Logged, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise LookupError("hello")

    monkeypatch.setattr(Adapter, "process", fail)
    assert await bot.post(sample()) == (200, None)
    (line,) = logged
    assert (line["event"], line["error"]) == ("activity lost", "LookupError")
    assert "exc_info" not in line
    assert "hello" not in json.dumps(line) + "".join(capsys.readouterr())


async def test_a_turn_with_its_apology_ends_before_the_channel_gives_up(
    bot: Bot, channel: Channel, logged: Logged, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The channel takes for ever; the answer comes in time, and says that the replies are still to be delivered."""
    monkeypatch.setattr(azure, "_TIME_LIMIT", 3.0)
    channel.delay = 5
    started_at = asyncio.get_running_loop().time()
    status, body = await bot.post(sample(serviceUrl=channel.url))
    assert asyncio.get_running_loop().time() - started_at < 3.2
    assert (status, body["error"]["code"]) == (502, "Undelivered")
    assert {line["incident"] for line in logged} == {logged[0]["incident"]}


async def test_an_activity_without_time_is_to_come_again(
    bot: Bot, channel: Channel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It waits for its twin longer than a channel would wait for the answer."""
    activity = sample(serviceUrl=channel.url)
    channel.delay = 1
    first = asyncio.create_task(bot.post(activity))
    await asyncio.sleep(0.1)
    monkeypatch.setattr(azure, "_TIME_LIMIT", 0.2)
    assert (await bot.post(activity))[0] == 503
    assert (await first)[0] == 200


@pytest.mark.parametrize("headers", [{"Content-Type": "application/json; charset=utf-8"}, JSON_TYPE])
async def test_well_formed_requests(bot: Bot, headers: dict[str, str]) -> None:
    async with bot.client.post(PATH, data=GOOD, headers=headers) as response:
        assert response.status == 200
        assert (await response.json())["activities"][0]["text"] == "ECHO: hello"


async def test_a_compressed_body_is_taken(bot: Bot) -> None:
    headers = {**JSON_TYPE, "Content-Encoding": "gzip"}
    async with bot.client.post(PATH, data=gzip.compress(GOOD), headers=headers) as response:
        assert response.status == 200
    bomb = gzip.compress(b" " * (8 * 1024 * 1024))
    async with bot.client.post(PATH, data=bomb, headers=headers) as response:
        assert response.status in (400, 413)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "OPTIONS", "PATCH"])
async def test_other_methods_are_not_allowed(bot: Bot, method: str) -> None:
    async with bot.client.request(method, PATH) as response:
        assert (response.status, response.headers["Allow"]) == (405, "POST")
        assert (await response.json())["error"]["code"] == "MethodNotAllowed"


async def test_a_large_body_in_pieces_is_refused(bot: Bot) -> None:
    async def pieces() -> Any:
        for _ in range(40):
            yield b" " * 64 * 1024

    async with bot.client.post(PATH, data=pieces(), headers=JSON_TYPE) as response:
        assert response.status == 413


async def test_a_body_that_never_comes(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "_BODY_TIME", 0.2)
    server = bot.client.server
    reader, writer = await asyncio.open_connection(server.host, server.port)
    head = f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n"
    writer.write(head.encode() + b"{")
    assert b"408" in await reader.readline()
    writer.close()
    await writer.wait_closed()


@pytest.fixture(scope="module")
def loop_runner() -> Any:
    """One loop for all examples: hypothesis itself is not asynchronous."""
    with asyncio.Runner() as runner:
        client = runner.run(started(build_endpoint(echo_service(Echo()), app_id=None, app_password=None)))

        async def post(value: Any) -> int:
            async with client.post(PATH, data=json.dumps(value), headers=JSON_TYPE) as response:
                await response.read()
                return response.status

        yield lambda value: runner.run(post(value))
        runner.run(client.close())


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(value=VALUES)
def test_no_json_breaks_the_border(loop_runner: Any, value: Any) -> None:
    assert loop_runner(value) == 400


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(changes=st.dictionaries(NAMES, VALUES, min_size=1, max_size=3))
def test_no_activity_breaks_the_border(loop_runner: Any, changes: Json) -> None:
    """A good activity with some properties replaced by anything."""
    value = sample(deliveryMode="expectReplies") | changes
    if value.get("deliveryMode") != "expectReplies":
        value["deliveryMode"] = "expectReplies"
    assert loop_runner(value) in (200, 400, 403)


async def test_replies_in_the_answer_name_everything(bot: Bot) -> None:
    activity = sample(deliveryMode="expectReplies", text="buttons", conversation={"id": "c", "tenantId": "t"})
    _, body = await bot.post(activity)
    (reply,) = body["activities"]
    assert reply["conversation"] == {"id": "c", "tenantId": "t"}
    assert reply["replyToId"] == activity["id"]
    assert [action["value"] for action in reply["suggestedActions"]["actions"]] == ["Jā", "Nei"]


async def test_a_dead_channel_delays_nobody_else(bot: Bot, channel: Channel) -> None:
    """Turns that wait for an unreachable serviceUrl hold up neither the loop nor other conversations."""
    waiting = [asyncio.create_task(bot.post(sample(serviceUrl="http://127.0.0.1:1"))) for _ in range(30)]
    await asyncio.sleep(0.1)
    async with asyncio.timeout(1):
        for number in range(10):
            await bot.post(sample(serviceUrl=channel.url, text=str(number)))
    assert len(channel.texts) == 10
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)


async def test_conversations_do_not_mix(bot: Bot, channel: Channel) -> None:
    await asyncio.gather(
        *(bot.post(sample(serviceUrl=channel.url, text=f"{n}", conversation={"id": f"c{n}"})) for n in range(30))
    )
    assert sorted((call.path.split("/")[3], call.body["text"]) for call in channel.calls) == sorted(
        (f"c{n}", f"ECHO: {n}") for n in range(30)
    )


async def test_it_must_be_started() -> None:
    endpoint = build_endpoint(echo_service(), app_id=None, app_password=None)
    with pytest.raises(RuntimeError, match="not been started"):
        endpoint._session()
    await endpoint.close()


def test_it_can_be_mounted_elsewhere() -> None:
    app = web.Application()
    build_endpoint(echo_service(), app_id=None, app_password=None).register(app, "/bot")
    assert [resource.canonical for resource in app.router.resources()] == ["/bot"]
