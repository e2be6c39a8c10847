"""One outcome a message, one turn at a time, and no secret beyond this point."""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict, replace

import pytest

from bot.conversation import Conversation, Message
from bot.dialogue import Dialogue
from bot.ports import Record
from bot.redaction import Redactor
from bot.service import Service
from bot.storage import MemoryStore
from intents import LIMIT

SECRET = "Zirgs2024"


class Slow(MemoryStore):
    """A store that lets others run in the middle, and writes down what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.records = list[Record]()
        self.inside = 0
        self.most = 0

    async def load(self, conversation_id: str, message_id: str) -> Record:
        self.inside += 1
        self.most = max(self.most, self.inside)
        await asyncio.sleep(0)
        return await super().load(conversation_id, message_id)

    async def save(self, conversation_id: str, message_id: str, record: Record) -> None:
        await asyncio.sleep(0)
        self.records.append(record)
        await super().save(conversation_id, message_id, record)
        self.inside -= 1


@pytest.fixture
def slow(service: Service) -> tuple[Service, Slow]:
    store = Slow()
    return replace(service, store=store), store


async def test_the_same_message_twice_has_one_outcome(service: Service) -> None:
    message = Message("m", "I forgot my password", locale="en")
    first = await service.hear("c", message)
    again = await service.hear("c", message)
    assert again.replies == first.replies
    assert again.conversation == first.conversation


async def test_what_was_delivered_is_not_said_again(service: Service) -> None:
    message = Message("m", "the weather is lovely", locale="en")
    first = await service.hear("c", message)
    await service.delivered("c", message)
    again = await service.hear("c", message)
    assert again.replies == ()
    assert again.conversation == first.conversation
    assert again.conversation.misses == 1


async def test_a_repeated_message_does_not_undo_what_came_after(service: Service) -> None:
    message = Message("1", "I forgot my password", locale="en")
    await service.hear("c", message)
    later = await service.hear("c", Message("2", "gmail", locale="en"))
    assert (await service.hear("c", message)).conversation == later.conversation


async def test_the_same_id_in_another_conversation_is_another_message(service: Service) -> None:
    first = await service.hear("a", Message("m", "forgot my gmail password"))
    second = await service.hear("b", Message("m", "aizmirsu yahoo paroli"))
    assert first.replies != second.replies
    assert second.conversation.account == "yahoo"


async def test_messages_without_an_id_are_all_new(service: Service) -> None:
    for misses in (1, 2, 3):
        turn = await service.hear("c", Message("", "the weather is lovely", locale="en"))
        assert turn.conversation.misses == misses


async def test_the_welcome_comes_once_an_event(service: Service) -> None:
    first = await service.welcome("c", "e", "lv-LV")
    assert (await service.welcome("c", "e", "lv-LV")).replies == first.replies
    await service.delivered("c", Message("e"))
    assert (await service.welcome("c", "e", "lv-LV")).replies == ()


async def test_turns_of_one_conversation_run_one_after_another(slow: tuple[Service, Slow]) -> None:
    service, store = slow
    texts = ["the weather is lovely", "do you like pizza", "football is fun", "the moon is far away"]
    turns = await asyncio.gather(
        *(service.hear("c", Message(str(number), text, locale="en")) for number, text in enumerate(texts))
    )
    assert [turn.conversation.misses for turn in turns] == [1, 2, 3, 4]
    assert store.most == 1


async def test_the_same_message_at_the_same_time_has_one_outcome(slow: tuple[Service, Slow]) -> None:
    service, store = slow
    message = Message("m", "the weather is lovely", locale="en")
    turns = await asyncio.gather(*(service.hear("c", message) for _ in range(5)))
    assert {turn.conversation.misses for turn in turns} == {1}
    assert len({turn.replies for turn in turns}) == 1
    assert len(store.records) == 1


async def test_conversations_do_not_wait_for_each_other(slow: tuple[Service, Slow]) -> None:
    service, store = slow
    await asyncio.gather(*(service.hear(name, Message("1", "hello", locale="en")) for name in "abcd"))
    assert store.most == 4


async def test_a_failed_turn_leaves_nothing_behind_and_no_lock(dialogue: Dialogue, redactor: Redactor) -> None:
    class Broken(MemoryStore):
        broken = True

        async def save(self, conversation_id: str, message_id: str, record: Record) -> None:
            if self.broken:
                raise OSError("disk full")
            await super().save(conversation_id, message_id, record)

    store = Broken()
    service = Service(dialogue, redactor, store)
    message = Message("m", "the weather is lovely", locale="en")
    with pytest.raises(OSError, match="disk full"):
        await service.hear("c", message)
    store.broken = False
    async with asyncio.timeout(5):
        assert (await service.hear("c", message)).conversation.misses == 1


async def test_an_apology_needs_no_store(dialogue: Dialogue, redactor: Redactor) -> None:
    class Gone(MemoryStore):
        async def load(self, conversation_id: str, message_id: str) -> Record:
            raise OSError("gone")

    reply = await Service(dialogue, redactor, Gone()).apology("c", "lv-LV", "7f3a")
    assert reply.language == "lv"
    assert "7f3a" in reply.text


async def test_an_apology_speaks_the_language_of_the_conversation(service: Service) -> None:
    await service.hear("c", Message("1", "es aizmirsu savu gmail paroli", locale="en-US"))
    assert (await service.apology("c", "en-US", "7f3a")).language == "lv"


@pytest.mark.parametrize(
    "text", [f"mana parole ir {SECRET}", f"parole:{SECRET}", f"my password is {SECRET}!", f"passord: {SECRET}"]
)
async def test_a_shown_password_reaches_neither_store_nor_reply_nor_trace(
    slow: tuple[Service, Slow], text: str
) -> None:
    service, store = slow
    turn = await service.hear("c", Message("1", text, locale="lv-LV"))
    kept = json.dumps([asdict(record) for record in store.records], ensure_ascii=False)
    told = json.dumps([asdict(reply) for reply in turn.replies], ensure_ascii=False) + json.dumps(turn.explanation)
    assert SECRET.casefold() not in (kept + told).casefold()
    warning = service.dialogue.knowledge.say("secret-warning", [turn.replies[0].language]).text
    assert turn.replies[0].text.startswith(warning)


async def test_no_text_of_a_person_is_kept(slow: tuple[Service, Slow]) -> None:
    service, store = slow
    await service.hear("c", Message("1", "Grandmother Xylophia forgot her gmail password", locale="en"))
    await service.hear("c", Message("2", "the weather in Xylophia is lovely", locale="en"))
    assert "xylophia" not in json.dumps([asdict(record) for record in store.records]).casefold()


@pytest.mark.parametrize("text", ["x" * 200_000, "password " * 22_000, "😀" * 100_000, "\u202e" * 200_000])
async def test_a_very_long_message_is_answered_at_once(service: Service, text: str) -> None:
    async with asyncio.timeout(10):
        turn = await service.hear("c", Message("1", text, locale="en"))
    wanted = service.dialogue.knowledge.say("too-long", ["en"], limit=LIMIT)
    assert turn.replies[0].text == wanted.text


async def test_a_conversation_is_plain_data(service: Service) -> None:
    turn = await service.hear("c", Message("1", "I forgot my password", locale="en"))
    fields = asdict(turn.conversation)
    fields["choices"] = turn.conversation.choices
    assert Conversation(**fields) == turn.conversation
    assert json.dumps(asdict(turn.conversation))
