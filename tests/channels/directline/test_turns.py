"""Whatever was acknowledged is answered exactly once, wherever the process ended before."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.ports import Received
from bot.storage import Storage
from tests.channels.directline.conftest import Client, Host, Hosted
from tests.channels.echo import Echo


async def left_behind(storage: Storage) -> None:
    """What a process left that died with two messages unanswered."""
    common = '"channelId":"directline","conversation":{"id":"c"},"from":{"id":"dl_u"},"recipient":{"id":"bot"}'
    await storage.log.open("c", "dl_u", Received("o", f'{{"type":"event",{common},"id":"o"}}', visible=False))
    for id in ("m1", "m2"):
        body = f'{{"type":"message","text":"{id}",{common},"id":"{id}"}}'
        await storage.log.receive("c", Received(id, body, secret=id == "m2"))


async def test_a_new_process_answers_what_was_left_in_its_order(host: Host, storage: Storage) -> None:
    await left_behind(storage)
    hosted: Hosted = await host()
    client = Client(hosted.http, "the secret of the tests", "c")
    assert await client.texts(4) == ["m1", "m2", "ECHO: m1", "ECHO: m2"]
    assert [message.redacted for _, message in hosted.echo.heard] == [False, True]


async def test_two_processes_that_answer_the_same_say_it_once(host: Host, storage: Storage) -> None:
    await left_behind(storage)
    first, second = await asyncio.gather(host(), host())
    client = Client(first.http, "the secret of the tests", "c")
    await client.texts(4)
    await asyncio.sleep(0.1)
    assert len(await client.texts(4)) == 4
    assert len(first.echo.heard) + len(second.echo.heard) >= 2


async def test_messages_of_one_chat_are_answered_one_after_the_other(client: Client) -> None:
    texts = ["typing", "quick", "buttons"]
    for text in texts:
        await client.said(text)
    found = await client.texts(7)
    assert [text for text in found if text not in (*texts, "WELCOME")] == ["AFTER TYPING", "ECHO: quick", "PICK"]


async def test_one_slow_chat_does_not_stop_another(hosted: Hosted) -> None:
    slow, quick = await hosted.client().start(), await hosted.client().start()
    await slow.said("typing")
    await quick.said("hello")
    assert await quick.texts(3) == ["WELCOME", "hello", "ECHO: hello"]
    assert "AFTER TYPING" not in str(await slow.read())


async def test_a_turn_that_fails_says_so_with_its_number(client: Client) -> None:
    await client.said("fail")
    assert (await client.texts(3))[2].startswith("SORRY ")
    await client.said("hello")
    assert (await client.texts(5))[4] == "ECHO: hello"


async def test_what_needs_no_answer_is_done_with(client: Client, storage: Storage) -> None:
    await client.texts(1)
    for kind in ("event", "messageReaction"):
        assert (await client.post(type=kind, name="x"))[0] == 200
    assert (await client.post(type="typing"))[0] == 200
    await client.said("hello")
    await client.until(lambda found: found[-1].get("text") == "ECHO: hello")
    async with asyncio.timeout(5):
        while await storage.log.unanswered(timedelta(0), 10):  # noqa: ASYNC110  it is only to be seen from outside
            await asyncio.sleep(0.01)


async def test_a_log_that_fails_for_a_while_loses_nothing(
    host: Host, storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The replies cannot be written: nobody is told a wrong thing, and the next process answers."""
    hosted: Hosted = await host()
    client = await hosted.client().start()
    await client.texts(1)
    answer = storage.log.answer
    failed = asyncio.Event()

    async def broken(*_: Any) -> bool:
        failed.set()
        raise OSError("disk full")

    monkeypatch.setattr(storage.log, "answer", broken)
    await client.said("hello")
    await failed.wait()
    await asyncio.sleep(0.05)
    monkeypatch.setattr(storage.log, "answer", answer)
    assert len((await client.read())[0]) == 2
    await host(echo=Echo())
    assert await client.texts(3) == ["WELCOME", "hello", "ECHO: hello"]


async def test_buttons_come_as_suggestions(client: Client) -> None:
    await client.said("buttons")
    answer = (await client.until(lambda found: len(found) == 3))[2]
    assert [action["title"] for action in answer["suggestedActions"]["actions"]] == ["Jā", "Nei"]
    await client.post(value={"choice": "agent"}, channelData={"postBack": True})
    assert (await client.texts(5))[4] == "VALUE: agent"
