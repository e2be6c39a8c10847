"""Conversations and outcomes, wherever they are kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.conversation import Awaiting, Choice, Conversation, Link, Reply, ReplyKind
from bot.ports import Conflict, Record, Store
from bot.storage import MemoryStore, open_storage

CHOICES = (Choice("account:gmail", "Gmail"), Choice("agent", "Runāt ar cilvēku"))
CONVERSATION = Conversation("lv", "nb", "forgot_password", "gmail", Awaiting.ACCOUNT, CHOICES, 1)
REPLIES = (
    Reply("**Labdien** “👋”", "lv", ReplyKind.ANSWER, CHOICES, (Link("Lapa", "https://example.com"),)),
    Reply("Vēl", "lv"),
)


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "memory":
        yield MemoryStore()
        return
    sqlite = request.param == "sqlite"
    opened = open_storage(f"sqlite:///{tmp_path / 'bot.db'}" if sqlite else request.getfixturevalue("postgresql"))
    yield opened.store
    opened.close()


async def test_the_unknown_is_new(store: Store) -> None:
    assert await store.load("a", "1") == Record(Conversation())


async def test_all_that_is_saved_comes_back(store: Store) -> None:
    await store.save("a", "1", Record(CONVERSATION, REPLIES))
    assert await store.load("a", "1") == Record(CONVERSATION, REPLIES, version=1)
    assert await store.load("a", "2") == Record(CONVERSATION, version=1)
    assert await store.load("b", "1") == Record(Conversation())


async def test_a_message_that_led_to_nothing_has_an_outcome_all_the_same(store: Store) -> None:
    await store.save("a", "1", Record(Conversation(), ()))
    assert (await store.load("a", "1")).replies == ()


async def test_an_outcome_stays_while_the_conversation_goes_on(store: Store) -> None:
    await store.save("a", "1", Record(Conversation(topic="x"), REPLIES))
    await store.save("a", "2", Record(Conversation(topic="y"), (), version=1))
    assert await store.load("a", "1") == Record(Conversation(topic="y"), REPLIES, version=2)


async def test_who_saves_over_what_he_has_not_seen_is_told(store: Store) -> None:
    await store.save("a", "1", Record(Conversation(topic="x"), ()))
    for version in (0, 2):
        with pytest.raises(Conflict):
            await store.save("a", "2", Record(Conversation(topic="y"), (), version=version))
    assert await store.load("a", "2") == Record(Conversation(topic="x"), version=1)


async def test_a_message_has_one_outcome(store: Store) -> None:
    await store.save("a", "1", Record(Conversation(topic="x"), REPLIES))
    with pytest.raises(Conflict):
        await store.save("a", "1", Record(Conversation(topic="y"), (), version=1))
    assert await store.load("a", "1") == Record(Conversation(topic="x"), REPLIES, version=1)


async def test_delivery_is_remembered(store: Store) -> None:
    await store.save("a", "1", Record(Conversation(), REPLIES))
    await store.delivered("a", "1")
    await store.delivered("a", "unknown")
    await store.delivered("unknown", "1")
    assert (await store.load("a", "1")).delivered
    assert not (await store.load("a", "unknown")).delivered


async def test_a_message_without_an_id_has_no_outcome(store: Store) -> None:
    await store.save("a", "", Record(Conversation(topic="x"), REPLIES))
    assert await store.load("a", "") == Record(Conversation(topic="x"), version=1)


async def test_what_is_saved_outlives_the_process(url: str) -> None:
    first = open_storage(url)
    await first.store.save("a", "1", Record(CONVERSATION, REPLIES))
    first.close()
    second = open_storage(url)
    assert await second.store.load("a", "1") == Record(CONVERSATION, REPLIES, version=1)
    second.close()
