"""Runs a turn of the SDK's pipeline for one activity and delivers what it sends."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from botbuilder.core import BotAdapter, TurnContext
from botbuilder.schema import Activity, ConversationReference, InvokeResponse, ResourceResponse

from bot.channels.activities import to_json
from bot.channels.addressing import addressed
from bot.channels.capabilities import EMULATOR
from bot.channels.connector import Connector

Logic = Callable[[TurnContext], Awaitable[None]]

_FOR_AN_APOLOGY = 2.0
"""Seconds before the deadline of a turn at which the logic is ended, so that the person can still be told."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the HTTP request is answered with."""

    status: HTTPStatus = HTTPStatus.OK
    body: Any = None
    """JSON types; None for no body."""


class Turn(TurnContext):  # type: ignore[misc]
    """The SDK's context without its deep copies, and without putting the user's locale on what the bot sends."""

    def __init__(self, adapter: BotAdapter, incoming: Activity, deadline: float) -> None:
        super().__init__(adapter, incoming)
        self.deadline = deadline
        """When all must be done, on the loop's clock."""
        self.redacted = False
        """Whether secrets were blacked out of the activity before it came here."""
        self.kept = False
        """Whether the channel itself remembers that the activity is answered."""
        self.undelivered = ""
        """The incident under which it is logged that nothing reached the person; empty when all is well."""

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


class TurnAdapter(BotAdapter):  # type: ignore[misc]
    """Runs turns; how something is sent, those that derive from it know."""

    def __init__(self, logic: Logic) -> None:
        """`logic` handles a turn; `on_turn_error` must be set, or a failing turn raises."""
        super().__init__()
        self._logic = logic

    async def run(self, turn: Turn) -> None:
        """The turn itself: middleware, then the logic, until its deadline."""
        await self.run_pipeline(turn, self._limited)

    async def _limited(self, context: Turn) -> None:
        async with asyncio.timeout_at(context.deadline - _FOR_AN_APOLOGY):
            await self._logic(context)


class Adapter(TurnAdapter):
    """Sends through our connector, or into the answer when the channel expects replies there."""

    def __init__(self, connector: Connector, logic: Logic) -> None:
        """`logic` handles a turn; `on_turn_error` must be set, or a failing turn raises."""
        super().__init__(logic)
        self._connector = connector

    async def process(self, activity: Activity, deadline: float) -> Outcome:
        """One turn from an activity that has been let in; `deadline` is a time on the loop's clock."""
        turn = Turn(self, activity, deadline)
        await self.run(turn)
        if turn.buffered:
            return Outcome(body={"activities": to_json(turn.buffered_reply_activities)})
        if turn.undelivered:
            return _not_delivered(turn.undelivered)
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

    async def _send(self, turn: Turn, activity: Activity) -> str | None:
        if activity.type == "invokeResponse":
            turn.turn_state[self._INVOKE_RESPONSE_KEY] = activity
        elif activity.type == "trace" and activity.channel_id != EMULATOR:
            return None
        if turn.buffered:
            turn.buffered_reply_activities.append(activity)
            return None
        return None if activity.type == "invokeResponse" else await self._connector.send(activity)


def _not_delivered(incident: str) -> Outcome:
    message = f"The replies could not be delivered. Send the activity again to get them. Incident {incident}."
    return Outcome(HTTPStatus.BAD_GATEWAY, {"error": {"code": "Undelivered", "message": message}})


def _invoked(turn: Turn) -> Outcome:
    held = turn.turn_state.get(BotAdapter._INVOKE_RESPONSE_KEY)
    answer = held.value if held is not None else None
    if not isinstance(answer, InvokeResponse):
        return Outcome(HTTPStatus.NOT_IMPLEMENTED)
    return Outcome(HTTPStatus(answer.status), to_json(answer.body))
