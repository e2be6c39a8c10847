"""What is kept in memory: conversations and outcomes, a bounded number of both."""

from __future__ import annotations

from bot.conversation import Conversation, Reply
from bot.ports import Record, Store
from bot.storage import MemoryStore

REPLIES = (Reply("Hello", "en"),)


async def test_the_unknown_is_new() -> None:
    store: Store = MemoryStore()
    assert await store.load("a", "1") == Record(Conversation())


async def test_what_is_saved_comes_back() -> None:
    store = MemoryStore()
    await store.save("a", "1", Record(Conversation(topic="x"), REPLIES))
    assert await store.load("a", "1") == Record(Conversation(topic="x"), REPLIES)
    assert await store.load("a", "2") == Record(Conversation(topic="x"))
    assert await store.load("b", "1") == Record(Conversation())


async def test_an_outcome_stays_while_the_conversation_goes_on() -> None:
    store = MemoryStore()
    await store.save("a", "1", Record(Conversation(topic="x"), REPLIES))
    await store.save("a", "2", Record(Conversation(topic="y"), ()))
    assert await store.load("a", "1") == Record(Conversation(topic="y"), REPLIES)


async def test_delivery_is_remembered() -> None:
    store = MemoryStore()
    await store.save("a", "1", Record(Conversation(), REPLIES))
    await store.delivered("a", "1")
    await store.delivered("a", "unknown")
    await store.delivered("unknown", "1")
    assert (await store.load("a", "1")).delivered
    assert not (await store.load("a", "unknown")).delivered


async def test_the_oldest_outcome_goes() -> None:
    store = MemoryStore(outcomes=2)
    for number in "123":
        await store.save("a", number, Record(Conversation(), REPLIES))
    assert [(await store.load("a", number)).replies is not None for number in "123"] == [False, True, True]


async def test_the_conversation_that_was_quiet_longest_goes() -> None:
    store = MemoryStore(conversations=2)
    await store.save("a", "1", Record(Conversation(topic="a"), ()))
    await store.save("b", "1", Record(Conversation(topic="b"), ()))
    await store.load("a", "2")
    await store.save("c", "1", Record(Conversation(topic="c"), ()))
    assert [(await store.load(name, "")).conversation.topic for name in "cab"] == ["c", "a", None]


async def test_a_message_without_an_id_has_no_outcome() -> None:
    store = MemoryStore()
    await store.save("a", "", Record(Conversation(topic="x"), REPLIES))
    assert await store.load("a", "") == Record(Conversation(topic="x"))
