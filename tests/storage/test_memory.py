"""What is kept in memory is bounded: conversations and outcomes both."""

from __future__ import annotations

from bot.conversation import Conversation
from bot.ports import Record
from bot.storage import MemoryStore


async def test_the_oldest_outcome_goes() -> None:
    store = MemoryStore(outcomes=2)
    for version, number in enumerate("123"):
        await store.save("a", number, Record(Conversation(), (), version=version))
    assert [(await store.load("a", number)).replies is not None for number in "123"] == [False, True, True]


async def test_the_conversation_that_was_quiet_longest_goes() -> None:
    store = MemoryStore(conversations=2)
    await store.save("a", "1", Record(Conversation(topic="a"), ()))
    await store.save("b", "1", Record(Conversation(topic="b"), ()))
    await store.load("a", "2")
    await store.save("c", "1", Record(Conversation(topic="c"), ()))
    assert [(await store.load(name, "")).conversation.topic for name in "cab"] == ["c", "a", None]
