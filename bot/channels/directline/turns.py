"""Runs the bot's turn for each logged activity, in order, and logs what it says: once, whatever happens between."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from weakref import WeakValueDictionary

import structlog
from botbuilder.schema import Activity, ConversationReference, ResourceResponse

from bot.channels.activities import to_json, write
from bot.channels.adapter import Logic, Turn, TurnAdapter
from bot.channels.directline.intake import BOT, CHANNEL, as_activity, moment
from bot.channels.directline.streams import Streams
from bot.channels.faults import Undelivered, described, new_incident
from bot.ports import ActivityLog, Entry

SERVICE_URL = "https://directline.invalid/"
"""Activities need one; nothing is ever sent there."""
_TIME_LIMIT = 14.0
"""Seconds of a turn."""
_AT_ONCE = 64
"""Turns under way in this process."""
_LATE = timedelta(seconds=20)
"""What waits longer than this was dropped by a process that ended."""
_SWEEP = 5.0
"""Seconds between two looks for it."""
_ALL = 100_000
"""Entries; more than any process leaves behind."""

_log = structlog.get_logger(__name__)


class ChatAdapter(TurnAdapter):
    """Says things by logging them; there is no connector and no network."""

    def __init__(self, log: ActivityLog, streams: Streams, logic: Logic, now: Callable[[], datetime]) -> None:
        super().__init__(logic)
        self._activity_log = log
        self._streams = streams
        self._now = now

    async def send_activities(self, context: Turn, activities: list[Activity]) -> list[ResourceResponse]:
        """Logs all that is said in one go, with the note that the incoming activity is answered."""
        incoming = context.activity
        said = [activity for activity in activities if activity.type not in ("trace", "typing", "invokeResponse")]
        if said:
            replies = [self._reply(activity, incoming, number) for number, activity in enumerate(said, 1)]
            await self._log_answer(context, replies)
            return [ResourceResponse(id=id) for id, _ in replies]
        for activity in activities:
            if activity.type == "typing":
                shown = {"type": "typing", "id": f"{incoming.id}.t", "from": BOT, "timestamp": moment(self._now())}
                await self._streams.show(incoming.conversation.id, shown)
        return [ResourceResponse(id=None) for _ in activities]

    async def update_activity(self, context: Turn, activity: Activity) -> ResourceResponse:
        """The log only grows: the same id again replaces what clients show."""
        raise NotImplementedError

    async def delete_activity(self, context: Turn, reference: ConversationReference) -> None:
        """The log only grows."""
        raise NotImplementedError

    async def _log_answer(self, context: Turn, replies: list[tuple[str, str]]) -> None:
        try:
            await self._activity_log.answer(context.activity.conversation.id, context.activity.id, replies)
        except Exception as fault:
            # The activity stays unanswered, and will be looked at again; nobody is told meanwhile.
            raise Undelivered(f"the log did not take the replies: {type(fault).__name__}") from fault
        context.kept = True

    def _reply(self, activity: Activity, incoming: Activity, number: int) -> tuple[str, str]:
        # The id follows from the question, so that an answer made twice is the same answer.
        id = f"{incoming.id}.{number}"
        made: dict[str, Any] = to_json(activity)
        made.pop("serviceUrl", None)
        made |= {
            "id": id,
            "timestamp": moment(self._now()),
            "channelId": CHANNEL,
            "conversation": {"id": incoming.conversation.id},
            "from": BOT,
            "recipient": {"id": incoming.from_property.id},
            "replyToId": incoming.id,
        }
        return id, write(made)


class Turns:
    """The turns of this process."""

    def __init__(self, log: ActivityLog, adapter: ChatAdapter, *, alone: bool) -> None:
        """`alone`: no other process answers from the same log."""
        self._log = log
        self._adapter = adapter
        self._alone = alone
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._room = asyncio.Semaphore(_AT_ONCE)
        self._under_way: dict[tuple[str, str], asyncio.Task[None]] = {}
        self._sweeper: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Answers what an earlier process left, now and whenever another process drops something."""
        if self._alone:
            # Before anything new is taken, so that each chat goes on in its order.
            await self._sweep(timedelta(0))
        self._sweeper = asyncio.get_running_loop().create_task(self._sweep_for_ever())

    async def close(self) -> None:
        """Waits for the turns under way; whatever does not end in time is answered by the next process."""
        if self._sweeper:
            self._sweeper.cancel()
        if self._under_way:
            await asyncio.wait(self._under_way.values(), timeout=_TIME_LIMIT / 2)

    def begin(self, chat_id: str, entry: Entry) -> None:
        """Answers an entry behind those of the same chat that began before."""
        key = (chat_id, entry.id)
        if key not in self._under_way:
            task = asyncio.get_running_loop().create_task(self._answer(chat_id, entry))
            self._under_way[key] = task
            task.add_done_callback(lambda _: self._under_way.pop(key, None))

    async def _answer(self, chat_id: str, entry: Entry) -> None:
        lock = self._locks.setdefault(chat_id, asyncio.Lock())
        async with lock, self._room:
            try:
                await self._turn(chat_id, entry)
            except Exception as fault:
                # It stays unanswered in the log, and is looked at again.
                _log.error("turn lost", incident=new_incident(), channel=CHANNEL, **described(fault))

    async def _turn(self, chat_id: str, entry: Entry) -> None:
        activity = as_activity(json.loads(entry.body), SERVICE_URL)
        turn = Turn(self._adapter, activity, asyncio.get_running_loop().time() + _TIME_LIMIT)
        turn.redacted = entry.secret
        await self._adapter.run(turn)
        if not turn.kept and not turn.undelivered:
            await self._log.answer(chat_id, entry.id, ())

    async def _sweep(self, age: timedelta) -> None:
        for chat_id, entry in await self._log.unanswered(age, _ALL):
            self.begin(chat_id, entry)

    async def _sweep_for_ever(self) -> None:
        while True:
            await asyncio.sleep(_SWEEP)
            try:
                await self._sweep(_LATE)
            except Exception as fault:
                _log.warning("sweep failed", **described(fault))
