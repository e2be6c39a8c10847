"""The log of the chats: every activity once, in order, and answered once."""

from __future__ import annotations

import asyncio
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.ports import Entry, Received, Upload
from bot.storage import Storage, open_storage
from bot.storage.log import SqlActivityLog

OPENING = Received("opening", "{}", visible=False)
NOW = timedelta(0)


@pytest.fixture
async def log(storage: Storage) -> SqlActivityLog:
    await storage.log.open("c", "dl_u", OPENING)
    return storage.log


async def test_a_chat_is_opened_once(storage: Storage) -> None:
    first = await storage.log.open("c", "dl_u", OPENING)
    again = await storage.log.open("c", "dl_other", OPENING)
    assert first == again
    assert (first.user_id, first.ended, first.last) == ("dl_u", False, 1)
    assert [entry.id for _, entry in await storage.log.unanswered(NOW, 10)] == ["opening"]
    assert await storage.log.read("c", 0, 10) == []
    assert await storage.log.find("unknown") is None


async def test_an_activity_is_read_behind_any_position(storage: Storage, log: SqlActivityLog) -> None:
    for number in range(3):
        await log.receive("c", Received(f"m{number}", f'{{"n":{number}}}', secret=number == 1))
    entries = [Entry(number + 2, f"m{number}", f'{{"n":{number}}}', number == 1) for number in range(3)]
    assert await log.read("c", 0, 10) == entries
    assert await log.read("c", 3, 10) == entries[2:]
    assert await log.read("c", 0, 2) == entries[:2]
    assert await log.read("c", 4, 10) == []


async def test_the_same_key_is_the_same_activity(log: SqlActivityLog) -> None:
    first, new = await log.receive("c", Received("m1", '{"n":1}', "key"))
    again, newer = await log.receive("c", Received("m2", '{"n":2}', "key"))
    assert (new, newer) == (True, False)
    assert first == again
    assert len(await log.read("c", 0, 10)) == 1


async def test_the_same_key_at_the_same_time_is_one_activity(log: SqlActivityLog) -> None:
    received = [log.receive("c", Received(f"m{number}", "{}", "key")) for number in range(8)]
    found = await asyncio.gather(*received)
    assert len({entry.id for entry, _ in found}) == 1
    assert [new for _, new in found].count(True) == 1


async def test_an_activity_is_answered_once_and_as_a_whole(log: SqlActivityLog) -> None:
    await log.receive("c", Received("m", "{}"))
    answers = [log.answer("c", "m", [(f"r{number}.1", "{}"), (f"r{number}.2", "{}")]) for number in range(5)]
    assert sorted(await asyncio.gather(*answers)) == [False, False, False, False, True]
    ids = [entry.id for entry in await log.read("c", 2, 10)]
    assert len(ids) == 2
    assert ids[0].split(".")[0] == ids[1].split(".")[0]
    assert [entry.id for _, entry in await log.unanswered(NOW, 10)] == ["opening"]


async def test_an_activity_may_be_answered_by_silence(log: SqlActivityLog) -> None:
    assert await log.answer("c", "opening", [])
    assert not await log.answer("c", "opening", [("r", "{}")])
    assert await log.unanswered(NOW, 10) == []
    assert await log.read("c", 0, 10) == []


async def test_what_is_under_way_is_not_yet_late(log: SqlActivityLog) -> None:
    await log.receive("c", Received("m", "{}"))
    assert await log.unanswered(timedelta(minutes=1), 10) == []
    assert [entry.id for _, entry in await log.unanswered(NOW, 1)] == ["opening"]


async def test_nothing_is_taken_in_a_chat_that_is_over_or_was_never_there(log: SqlActivityLog) -> None:
    await log.end("c")
    for chat in ("c", "unknown"):
        with pytest.raises(LookupError):
            await log.receive(chat, Received("m", "{}"))
    found = await log.find("c")
    assert found is not None
    assert found.ended


async def test_a_file_stays_with_its_chat(log: SqlActivityLog) -> None:
    upload = Upload("f", "a.txt", "text/plain", b"\x00\xff")
    await log.receive("c", Received("m", "{}", uploads=(upload,)))
    assert await log.upload("c", "f") == upload
    assert await log.upload("other", "f") is None


async def test_what_is_old_is_forgotten_with_all_that_belongs_to_it(log: SqlActivityLog) -> None:
    await log.receive("c", Received("m", "{}", uploads=(Upload("f", "a", "text/plain", b"x"),)))
    assert await log.forget(datetime.now(UTC) - timedelta(days=1)) == 0
    assert await log.forget(datetime.now(UTC) + timedelta(seconds=1)) == 1
    assert await log.find("c") is None
    assert await log.upload("c", "f") is None
    assert await log.unanswered(NOW, 10) == []


async def test_who_watches_is_told_what_was_added(storage: Storage, log: SqlActivityLog) -> None:
    heard = list[str]()
    unwatch = storage.signals.watch("c", lambda entries: heard.extend(entry.id for entry in entries))
    await log.receive("c", Received("m", "{}"))
    await log.answer("c", "m", [("r", "{}")])
    unwatch()
    await log.receive("c", Received("n", "{}"))
    assert heard == ["m", "r"]


class Chats(RuleBasedStateMachine):
    """Whatever order things happen in, and wherever the process dies between them, the log is what a list would be."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.url = f"sqlite:///{Path(self.folder.name) / 'bot.db'}"
        self.storage = open_storage(self.url)
        self.wanted = list[str]()
        self.keys = dict[str, str]()
        self.waiting = {"opening"}
        self.loop = asyncio.new_event_loop()
        self.count = 0
        self.loop.run_until_complete(self.storage.log.open("c", "dl_u", OPENING))

    @rule(key=st.one_of(st.none(), st.sampled_from("abc")))
    def receive(self, key: str | None) -> None:
        self.count += 1
        id = f"m{self.count}"
        entry, new = self.loop.run_until_complete(self.storage.log.receive("c", Received(id, "{}", key)))
        assert new == (key is None or key not in self.keys)
        if new:
            self.wanted.append(id)
            self.waiting.add(id)
            if key:
                self.keys[key] = id
        else:
            assert entry.id == self.keys[key or ""]

    @precondition(lambda self: self.wanted)
    @rule(data=st.data(), replies=st.integers(0, 3))
    def answer(self, data: st.DataObject, replies: int) -> None:
        id = data.draw(st.sampled_from([*self.wanted, "opening"]))
        said = [(f"{id}.{number}", "{}") for number in range(replies)]
        fresh = self.loop.run_until_complete(self.storage.log.answer("c", id, said))
        assert fresh == (id in self.waiting)
        if fresh:
            self.waiting.remove(id)
            self.wanted += [reply for reply, _ in said]

    @rule()
    def die(self) -> None:
        self.storage.close()
        self.storage = open_storage(self.url)

    @invariant()
    def everything_is_there_in_order(self) -> None:
        entries = self.loop.run_until_complete(self.storage.log.read("c", 0, 1000))
        assert [entry.id for entry in entries] == self.wanted
        positions = [entry.position for entry in entries]
        assert positions == sorted(set(positions))
        for entry in entries[-2:]:
            rest = self.loop.run_until_complete(self.storage.log.read("c", entry.position, 1000))
            assert rest == entries[entries.index(entry) + 1 :]
        left = self.loop.run_until_complete(self.storage.log.unanswered(NOW, 1000))
        assert {entry.id for _, entry in left} == self.waiting

    def teardown(self) -> None:
        self.storage.close()
        self.loop.close()
        self.folder.cleanup()


TestChats = Chats.TestCase
TestChats.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
