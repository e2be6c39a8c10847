"""The WebSocket: what was missed first, then all that is new, once and in order."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from aiohttp import WSMsgType, WSServerHandshakeError

from bot.channels import Origins
from tests.channels.directline.conftest import AMPLE, SECRET, Client, Host, Hosted, frames


async def test_the_stream_begins_with_what_was_missed(client: Client) -> None:
    await client.said("before")
    await client.texts(3)
    socket = await client.socket()
    await frames(socket, 3)
    await client.said("after")
    found = await frames(socket, 2)
    assert [activity["text"] for activity in found] == ["after", "ECHO: after"]


async def test_a_lost_socket_goes_on_at_its_watermark(client: Client) -> None:
    socket = await client.socket()
    await frames(socket, 1)
    _, watermark = await client.read()
    await socket.close()
    await client.said("while away")
    await client.texts(3)
    _, made = await client.call("GET", f"/conversations/{client.chat}?watermark={watermark}")
    again = await client.socket(made["streamUrl"])
    assert [activity["text"] for activity in await frames(again, 2)] == ["while away", "ECHO: while away"]


async def test_many_messages_come_in_order_and_once(client: Client) -> None:
    socket = await client.socket()
    for number in range(60):
        await client.said(f"{number}")
    found = await frames(socket, 121)
    ids = [activity["id"] for activity in found]
    assert len(set(ids)) == 121
    assert [activity["id"] for activity in (await client.read())[0]] == ids
    said = [activity["text"] for activity in found if activity["from"]["role"] == "user"]
    assert said == [str(number) for number in range(60)]


async def test_a_second_socket_closes_the_first(client: Client) -> None:
    first = await client.socket()
    await frames(first, 1)
    second = await client.socket()
    message = await first.receive(5)
    assert (message.type, message.extra) == (WSMsgType.CLOSE, "collision")
    await client.said("x")
    assert [activity.get("text") for activity in await frames(second, 3)] == ["WELCOME", "x", "ECHO: x"]


async def test_typing_is_shown_and_not_kept(client: Client) -> None:
    socket = await client.socket()
    await client.said("typing")
    kinds = [activity["type"] for activity in await frames(socket, 4)]
    assert kinds == ["message", "message", "typing", "message"]
    assert "typing" not in [activity["type"] for activity in (await client.read())[0]]


async def test_the_end_closes_the_socket(client: Client) -> None:
    socket = await client.socket()
    await frames(socket, 1)
    await client.post(type="endOfConversation")
    async with asyncio.timeout(5):
        while (message := await socket.receive()).type is WSMsgType.TEXT:
            pass
    assert (message.type, message.extra) == (WSMsgType.CLOSE, "ended")


async def test_a_handshake_needs_a_token_and_an_allowed_origin(host: Host) -> None:
    hosted: Hosted = await host(origins=Origins(loopback=False))
    client = await hosted.client().start()
    bare = client.stream_url.partition("&t=")[0]
    for url, headers, status in [
        (bare, {}, 401),
        (f"{bare}&t=nonsense", {}, 401),
        (client.stream_url, {"Origin": "https://evil.example"}, 403),
        (client.stream_url.replace(client.chat, "other"), {}, 403),
    ]:
        with pytest.raises(WSServerHandshakeError) as caught:
            await client.socket(url, headers=headers)
        assert caught.value.status == status


async def test_a_plain_request_is_told_to_open_a_socket(client: Client) -> None:
    status, made = await client.call("GET", f"/conversations/{client.chat}/stream")
    assert (status, made["error"]["code"]) == (426, "UpgradeRequired")


async def test_there_is_an_end_to_open_sockets(host: Host) -> None:
    hosted: Hosted = await host(replace(AMPLE, streams=1))
    first, second = await hosted.client().start(), await hosted.client().start()
    socket = await first.socket()
    with pytest.raises(WSServerHandshakeError) as caught:
        await second.socket()
    assert caught.value.status == 503
    await socket.close()
    async with asyncio.timeout(5):
        while True:
            try:
                await second.socket()
                break
            except WSServerHandshakeError:
                await asyncio.sleep(0.01)


async def test_a_silent_socket_is_closed(host: Host) -> None:
    hosted: Hosted = await host(replace(AMPLE, idle=0.2))
    client = await hosted.client().start()
    socket = await client.socket()
    await frames(socket, 1)
    message = await socket.receive(5)
    assert (message.type, message.data, message.extra) == (WSMsgType.CLOSE, 1008, "idle")


async def test_a_flood_closes_the_socket(client: Client) -> None:
    socket = await client.socket()
    await frames(socket, 1)
    for _ in range(200):
        await socket.send_str("")
    message = await socket.receive(5)
    assert (message.type, message.data, message.extra) == (WSMsgType.CLOSE, 1008, "flood")


async def test_a_large_frame_closes_the_socket(client: Client) -> None:
    socket = await client.socket()
    await frames(socket, 1)
    await socket.send_str("x" * 10_000)
    assert (await socket.receive(5)).data == 1009


async def test_what_waits_for_a_slow_reader_stays_in_the_log(client: Client, hosted: Hosted) -> None:
    socket = await client.socket()
    await frames(socket, 1)
    for _ in range(40):
        await client.said("long")
    await client.until(lambda found: len(found) == 81)
    assert [activity["id"] for activity in await frames(socket, 80)] == [
        activity["id"] for activity in (await client.read())[0][1:]
    ]


async def test_a_server_that_goes_says_so(client: Client, hosted: Hosted) -> None:
    socket = await client.socket()
    await frames(socket, 1)
    closing = asyncio.create_task(hosted.channel.close())
    message = await socket.receive(5)
    assert (message.type, message.data) == (WSMsgType.CLOSE, 1001)
    await closing


async def test_the_secret_opens_a_stream(client: Client, hosted: Hosted) -> None:
    url = client.stream_url.partition("&t=")[0]
    socket = await client.socket(url, headers={"Authorization": f"Bearer {SECRET}"})
    assert len(await frames(socket, 1)) == 1
