"""Turns activities into calls of the service and its replies into activities; decides nothing."""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import structlog
from botbuilder.core import ActivityHandler, InvokeResponse
from botbuilder.schema import Activity, ChannelAccount

from bot.channels.adapter import Turn
from bot.channels.capabilities import PERSONAL, capabilities
from bot.channels.faults import Undelivered, described, new_incident
from bot.channels.mentions import spoken
from bot.channels.rendering import render
from bot.conversation import Message
from bot.conversation import Turn as Decision

if TYPE_CHECKING:
    from bot.service import Service

TRACE_TYPE = "https://password-bot.example/schemas/understanding"
_MESSAGE_TYPE = "application/vnd.microsoft.activity.message"
_ERROR_TYPE = "application/vnd.microsoft.error"

_ANSWERED = frozenset({"message", "conversationUpdate", "invoke"})
_WELCOME = "welcome"
_FOR_A_TRACE = 2.0
"""Seconds."""

_log = structlog.get_logger(__name__)


class Handler(ActivityHandler):  # type: ignore[misc]
    """What the SDK calls for each type of activity. Types not named here are acknowledged and ignored."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def on_turn(self, turn_context: Turn) -> None:
        """Passes on what is answered; a line in the log for the rest."""
        incoming = turn_context.activity
        if incoming.type in _ANSWERED:
            await super().on_turn(turn_context)
        else:
            _log.info("activity ignored", channel=incoming.channel_id[:40], activity=incoming.type[:40])

    async def on_message_activity(self, turn_context: Turn) -> None:
        """A person wrote something or pressed a button."""
        await self._hear(turn_context, _choice(turn_context.activity.value))

    async def on_members_added_activity(self, members_added: list[ChannelAccount], turn_context: Turn) -> None:
        """Welcomes a person once, in a conversation of his own; a group is not disturbed for each of its members."""
        incoming = turn_context.activity
        bot = incoming.recipient.id if incoming.recipient else None
        alone = incoming.conversation.conversation_type in (None, PERSONAL) and not incoming.conversation.is_group
        if not alone or all(member.id == bot for member in members_added):
            return
        # Channels may tell of the same person in several updates, so the event is the conversation's, not the update's.
        decision = await self._service.welcome(conversation_key(incoming), _WELCOME, _locale(incoming))
        await self._reply(turn_context, Message(id=_WELCOME), decision)

    async def on_invoke_activity(self, turn_context: Turn) -> InvokeResponse:
        """A request that must be answered in the HTTP response itself."""
        incoming = turn_context.activity
        if incoming.name == "adaptiveCard/action":
            return await self._press(turn_context)
        if incoming.name == "message/submitAction":
            _log.info("feedback", channel=incoming.channel_id, reaction=_reaction(incoming.value))
            return InvokeResponse(status=HTTPStatus.OK, body={})
        _log.info("activity ignored", channel=incoming.channel_id[:40], activity=incoming.type)
        return InvokeResponse(status=HTTPStatus.NOT_IMPLEMENTED)

    async def on_error(self, context: Turn, fault: Exception) -> None:
        """A turn failed: one line for the operator, one sentence for the person, both with the same number."""
        incident = new_incident()
        incoming = context.activity
        _log.error(
            "turn failed",
            incident=incident,
            channel=incoming.channel_id,
            activity=incoming.type,
            **described(fault),
        )
        if incoming.type == "invoke":
            body = _error("ServiceError", f"The action failed. Incident {incident}.", HTTPStatus.INTERNAL_SERVER_ERROR)
            await context.send_activity(_invoke_answer(body))
        elif isinstance(fault, Undelivered):
            context.undelivered = incident
        elif incoming.type in _ANSWERED:
            await self._apologise(context, incident)

    async def _hear(self, context: Turn, choice: str | None) -> None:
        incoming = context.activity
        message = Message(
            id=incoming.id or str(uuid4()),
            text=spoken(incoming),
            choice=choice,
            attachments=_files(incoming),
            locale=_locale(incoming),
            redacted=context.redacted,
        )
        await self._reply(context, message, await self._service.hear(conversation_key(incoming), message))

    async def _reply(self, context: Turn, message: Message, decision: Decision) -> None:
        incoming = context.activity
        activities = [render(reply, incoming) for reply in decision.replies]
        if activities:
            await context.send_activities(activities)
            # Nobody tells whether an answer that holds the replies arrived, so a repeated request gets them again.
            if not context.buffered and not context.kept:
                await self._note(incoming, message)
        if decision.explanation and capabilities(incoming.channel_id, None).traces:
            await _explain(context, decision.explanation)

    async def _note(self, incoming: Activity, message: Message) -> None:
        """The replies have been taken. A failure only means that a repeated message is answered again."""
        try:
            await self._service.delivered(conversation_key(incoming), message)
        except Exception as fault:
            _log.warning("delivery not noted", channel=incoming.channel_id, **described(fault))

    async def _press(self, context: Turn) -> InvokeResponse:
        """A button of a card (Action.Execute): the replies are sent as usual, the card stays as it is."""
        value = context.activity.value
        action = value.get("action") if isinstance(value, dict) else None
        choice = _choice(action.get("data")) if isinstance(action, dict) else None
        if choice is None:
            body = _error("BadRequest", "'value.action.data.choice' is missing.", HTTPStatus.BAD_REQUEST)
            return InvokeResponse(status=HTTPStatus.BAD_REQUEST, body=body)
        await self._hear(context, choice)
        body = {"statusCode": HTTPStatus.OK.value, "type": _MESSAGE_TYPE, "value": ""}
        return InvokeResponse(status=HTTPStatus.OK, body=body)

    async def _apologise(self, context: Turn, incident: str) -> None:
        incoming = context.activity
        try:
            async with asyncio.timeout_at(context.deadline):
                reply = await self._service.apology(conversation_key(incoming), _locale(incoming), incident)
                await context.send_activities([render(reply, incoming)])
        except Exception as fault:
            _log.error("apology failed", incident=incident, **described(fault))
            if isinstance(fault, (Undelivered, TimeoutError)):
                context.undelivered = incident


def conversation_key(activity: Activity) -> str:
    """How the service knows a conversation; only made from an activity whose sender has been verified."""
    return f"{activity.channel_id}/{activity.conversation.id}"


def _locale(activity: Activity) -> str | None:
    """The channel's hint at a language; Teams may give it in an entity only."""
    if activity.locale:
        return str(activity.locale)
    for entity in activity.entities or ():
        found = entity.additional_properties.get("locale") if entity.type == "clientInfo" else None
        if isinstance(found, str) and found:
            return found
    return None


def _files(activity: Activity) -> int:
    """Attached files; Teams sends the text once more as an HTML attachment, which is none."""
    return sum(1 for attachment in activity.attachments or () if attachment.content_type != "text/html")


def _choice(value: Any) -> str | None:
    choice = value.get("choice") if isinstance(value, dict) else None
    return choice if isinstance(choice, str) and choice else None


def _reaction(value: Any) -> str | None:
    action = value.get("actionValue") if isinstance(value, dict) else None
    reaction = action.get("reaction") if isinstance(action, dict) else None
    return reaction if reaction in ("like", "dislike") else None


async def _explain(context: Turn, explanation: dict[str, Any]) -> None:
    """Shows a tester why. The answer has been given: a trace that is not taken changes nothing about that."""
    made = Activity(type="trace", name="understanding", label="Understanding", value_type=TRACE_TYPE, value=explanation)
    try:
        async with asyncio.timeout(_FOR_A_TRACE):
            await context.send_activities([made])
    except (Undelivered, TimeoutError) as fault:
        _log.info("trace not sent", channel=context.activity.channel_id, **described(fault))


def _error(code: str, message: str, status: HTTPStatus) -> dict[str, Any]:
    return {"statusCode": status.value, "type": _ERROR_TYPE, "value": {"code": code, "message": message}}


def _invoke_answer(body: dict[str, Any]) -> Activity:
    return Activity(type="invokeResponse", value=InvokeResponse(status=HTTPStatus.OK, body=body))
