"""Shows that the bot is typing when a turn takes long, and lets the Emulator inspect a conversation."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from botbuilder.core import MemoryStorage, Middleware, TurnContext
from botbuilder.core.inspection import InspectionMiddleware, InspectionState
from botbuilder.core.inspection.inspection_sessions_by_status import DEFAULT_INSPECTION_SESSIONS_BY_STATUS
from botbuilder.schema import Activity, ConversationReference

from bot.channels.addressing import addressed
from bot.channels.capabilities import EMULATOR, capabilities
from bot.channels.connector import Connector
from bot.channels.faults import Undelivered
from bot.channels.places import is_loopback, service_base

_FOR_A_TRACE = 2.0
"""Seconds."""

_SHOWN = 4000
"""Characters of a text that are shown to the inspector."""

Next = Callable[[], Awaitable[Any]]


class Typing(Middleware):  # type: ignore[misc]
    """Sends typing after `delay` seconds and every `period` seconds, until the first reply or the end of the turn."""

    def __init__(self, delay: float = 0.5, period: float = 4.0) -> None:
        self._delay = delay
        self._period = period

    async def on_turn(self, context: TurnContext, logic: Next) -> Any:
        """The SDK's hook. However the turn ends, typing ends with it."""
        if not _shows_typing(context):
            return await logic()
        signal = _Signal(context, self._delay, self._period)
        context.on_send_activities(signal.give_way)
        try:
            return await logic()
        finally:
            signal.stop()


class _Signal:
    def __init__(self, context: TurnContext, delay: float, period: float) -> None:
        self._context = context
        self._period = period
        # A timer costs next to nothing, and nearly every turn is over before it fires.
        self._timer = asyncio.get_running_loop().call_later(delay, self._start)
        self._task: asyncio.Task[None] | None = None

    async def give_way(self, context: TurnContext, activities: list[Activity], next_send: Next) -> Any:
        if any(activity.type == "message" for activity in activities):
            self.stop()
        return await next_send()

    def stop(self) -> None:
        self._timer.cancel()
        if self._task is not None:
            self._task.cancel()

    def _start(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._repeat())

    async def _repeat(self) -> None:
        typing = addressed(Activity(type="typing"), self._context.activity)
        try:
            while True:
                await self._context.adapter.send_activities(self._context, [typing])
                await asyncio.sleep(self._period)
        except Undelivered:
            return


def _shows_typing(context: TurnContext) -> bool:
    incoming = context.activity
    if incoming.type != "message" or incoming.delivery_mode == "expectReplies":
        return False
    return capabilities(incoming.channel_id, incoming.conversation.conversation_type).typing


class Inspection(InspectionMiddleware):  # type: ignore[misc]
    """The SDK's `/INSPECT open` and `/INSPECT attach`, for an Emulator on this machine and for nobody else."""

    def __init__(self, connector: Connector, redact: Callable[[str], str]) -> None:
        """`redact` blacks out the secrets in what a person wrote; nothing else of it is shown to the inspector."""
        super().__init__(InspectionState(MemoryStorage()))
        self._redact = redact
        self._connector = connector
        self._in_use = False

    async def on_turn(self, context: TurnContext, logic: Next) -> Any:
        """The SDK's hook; costs nothing until somebody has sent the first command."""
        if not self._concerns(context.activity):
            return await logic()
        return await super().on_turn(context, logic)

    def _concerns(self, incoming: Activity) -> bool:
        if incoming.channel_id != EMULATOR or incoming.recipient is None:
            return False
        self._in_use = self._in_use or (incoming.text or "").lstrip().startswith(self._COMMAND)
        base = service_base(incoming.service_url) if self._in_use else None
        return base is not None and is_loopback(base.host)

    async def _invoke_send(self, context: TurnContext, session: _Session, activity: Activity) -> bool:
        if activity.name == "ReceivedActivity":
            activity.value = self._redacted(activity.value)
        elif activity.name == "Turn Error":
            # The text of an error may hold what the person wrote.
            activity.value = "The turn failed; the log says where."
        return bool(await super()._invoke_send(context, session, activity))

    def _redacted(self, incoming: Activity) -> Activity:
        shown = object.__new__(Activity)
        shown.__dict__.update(incoming.__dict__)
        for name in ("text", "summary", "speak", "value"):
            shown.__dict__[name] = _replaced(shown.__dict__.get(name), self._redact)
        return shown

    async def _find_session(self, context: TurnContext) -> _Session | None:
        sessions = await self.inspection_state_accessor.get(context, DEFAULT_INSPECTION_SESSIONS_BY_STATUS)
        reference = sessions.attached_sessions.get(context.activity.conversation.id)
        return _Session(reference, self._connector) if reference else None


class _Session:
    """Where the traces go, over our connector: the SDK's own blocks a thread and never gives up."""

    def __init__(self, reference: ConversationReference, connector: Connector) -> None:
        self._reference = reference
        self._connector = connector

    async def send(self, activity: Activity) -> bool:
        TurnContext.apply_conversation_reference(activity, self._reference)
        try:
            async with asyncio.timeout(_FOR_A_TRACE):
                await self._connector.send(activity)
        except (Undelivered, TimeoutError):
            return False
        return True


def _replaced(value: Any, redact: Callable[[str], str]) -> Any:
    """The same JSON with every text in it redacted."""
    if isinstance(value, str):
        return redact(value[:_SHOWN])
    if isinstance(value, dict):
        return {name: _replaced(item, redact) for name, item in value.items()}
    return [_replaced(item, redact) for item in value] if isinstance(value, list) else value
