"""Runs a turn of the SDK's pipeline for one activity and delivers what it sends."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import structlog
from botbuilder.core import BotAdapter, TurnContext
from botbuilder.schema import Activity, ConversationReference, InvokeResponse, ResourceResponse

from bot.channels.activities import to_json
from bot.channels.addressing import addressed
from bot.channels.capabilities import EMULATOR
from bot.channels.connector import Connector

Logic = Callable[[TurnContext], Awaitable[None]]
Receipt = Callable[[], Awaitable[None]]

_log = structlog.get_logger(__name__)
_TIME_LIMIT = 13.0
"""Seconds for a whole turn; channels give up after 15."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the HTTP request is answered with; `receipts` are due once that answer is written."""

    status: HTTPStatus = HTTPStatus.OK
    body: Any = None
    """JSON types; None for no body."""
    receipts: tuple[Receipt, ...] = ()


class Turn(TurnContext):  # type: ignore[misc]
    """The SDK's context without its deep copies, and without putting the user's locale on what the bot sends."""

    def __init__(self, adapter: BotAdapter, incoming: Activity) -> None:
        super().__init__(adapter, incoming)
        self.receipts: list[Receipt] = []

    @property
    def buffered(self) -> bool:
        """Whether the replies travel in the answer to the request itself."""
        return bool(self.activity.delivery_mode == "expectReplies")

    async def send_activities(self, activities: list[Activity]) -> list[ResourceResponse]:
        """Sends activities to where the incoming one came from, past the plug-ins of the middleware."""
        output = [addressed(activity, self.activity) for activity in activities]
        delivery = self._deliver(output)
        if not self._on_send_activities:
            return await delivery
        sent: list[ResourceResponse] = await self._emit(self._on_send_activities, output, delivery)
        return sent

    async def _deliver(self, activities: list[Activity]) -> list[ResourceResponse]:
        sent: list[ResourceResponse] = await self.adapter.send_activities(self, activities)
        if any(activity.type != "trace" for activity in activities):
            self.responded = True
        return sent


class Adapter(BotAdapter):  # type: ignore[misc]
    """Sends through our connector, or into the answer when the channel expects replies there."""

    def __init__(self, connector: Connector, logic: Logic, time_limit: float = _TIME_LIMIT) -> None:
        """`logic` handles a turn; `on_turn_error` must be set, or a failing turn raises."""
        super().__init__()
        self._connector = connector
        self._logic = logic
        self._time_limit = time_limit

    async def process(self, activity: Activity) -> Outcome:
        """One turn from an activity that has been let in."""
        turn = Turn(self, activity)
        await self.run_pipeline(turn, self._limited)
        receipts = tuple(turn.receipts)
        if turn.buffered:
            return Outcome(body={"activities": to_json(turn.buffered_reply_activities)}, receipts=receipts)
        await settle(receipts)
        return _invoked(turn) if activity.type == "invoke" else Outcome()

    async def send_activities(self, context: Turn, activities: list[Activity]) -> list[ResourceResponse]:
        """Sends one after the other, so that they arrive in order. Raises Undelivered."""
        return [ResourceResponse(id=await self._send(context, activity)) for activity in activities]

    async def update_activity(self, context: Turn, activity: Activity) -> ResourceResponse:
        """Replaces an activity sent before; its `id` says which. Raises Undelivered."""
        return ResourceResponse(id=await self._connector.update(activity))

    async def delete_activity(self, context: Turn, reference: ConversationReference) -> None:
        """Takes back an activity sent before. Raises Undelivered."""
        target = addressed(Activity(), context.activity)
        target.id = reference.activity_id
        await self._connector.delete(target)

    async def _limited(self, context: TurnContext) -> None:
        async with asyncio.timeout(self._time_limit):
            await self._logic(context)

    async def _send(self, turn: Turn, activity: Activity) -> str | None:
        if activity.type == "invokeResponse":
            turn.turn_state[self._INVOKE_RESPONSE_KEY] = activity
        elif activity.type == "trace" and activity.channel_id != EMULATOR:
            return None
        if turn.buffered:
            turn.buffered_reply_activities.append(activity)
            return None
        return None if activity.type == "invokeResponse" else await self._connector.send(activity)


async def settle(receipts: tuple[Receipt, ...]) -> None:
    """Notes that replies have been taken. A failure only means that a repeated message is answered again."""
    for receipt in receipts:
        try:
            await receipt()
        except Exception as fault:
            _log.warning("delivery not noted", error=repr(fault))


def _invoked(turn: Turn) -> Outcome:
    held = turn.turn_state.get(BotAdapter._INVOKE_RESPONSE_KEY)
    answer = held.value if held is not None else None
    if not isinstance(answer, InvokeResponse):
        return Outcome(HTTPStatus.NOT_IMPLEMENTED)
    return Outcome(HTTPStatus(answer.status), to_json(answer.body))
