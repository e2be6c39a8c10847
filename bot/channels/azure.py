"""Answers POST /api/messages: the HTTP side of the Bot Framework, from the first header to the last status."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import structlog
from aiohttp import web
from botbuilder.schema import Activity

from bot.channels import authentication
from bot.channels.activities import read
from bot.channels.adapter import Adapter, Outcome
from bot.channels.answers import json_answer, refused
from bot.channels.authentication import LoopbackOnly, TokenRequired
from bot.channels.connector import Connector
from bot.channels.credentials import AUTHORITY, Credentials, fetcher
from bot.channels.faults import described, new_incident
from bot.channels.handler import Handler
from bot.channels.intake import body_of, check_head
from bot.channels.middleware import Inspection, Typing
from bot.channels.refusal import Refusal, unavailable
from bot.channels.session import Session

if TYPE_CHECKING:
    from bot.service import Service

PATH = "/api/messages"

_log = structlog.get_logger(__name__)
_TIME_LIMIT = 14.0
"""Seconds from the head of a request to its answer, whatever happens; channels give up after 15."""

_TO_ANSWER = 0.5
"""Seconds of it that a turn must leave for the answer itself."""


class MessagesEndpoint:
    """An aiohttp request handler. `start` before the first request, `close` after the last."""

    def __init__(self, session: Session, gate: LoopbackOnly | TokenRequired, adapter: Adapter) -> None:
        self._session = session
        self._gate = gate
        self._adapter = adapter
        self._under_way: dict[tuple[str, str, object], asyncio.Event] = {}

    async def start(self) -> None:
        """Opens the client session towards the channels."""
        await self._session.open()

    async def close(self) -> None:
        """Closes it."""
        await self._session.close()

    def register(self, app: web.Application, path: str = PATH) -> None:
        """Mounts it for every method, so that a wrong one is answered in JSON as well."""
        app.router.add_route("*", path, self.__call__)

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        """200 when the activity was taken; 4xx with a JSON body when it cannot be; 502 and 503, with a JSON body too,
        when it must be sent again: the replies could not be delivered, or there was no time."""
        try:
            async with asyncio.timeout(_TIME_LIMIT) as limit:
                activity = await self._let_in(request)
                async with self._one_by_one(activity):
                    return _answer(await self._process(activity, (limit.when() or 0.0) - _TO_ANSWER))
        except Refusal as refusal:
            return refused(request, refusal)
        except TimeoutError:
            return refused(request, unavailable("There was no time for this activity. Send it again."))

    async def _let_in(self, request: web.Request) -> Activity:
        check_head(request)
        self._gate.admit(request)
        activity = read(await body_of(request))
        await self._gate.verify(request, activity)
        return activity

    @asynccontextmanager
    async def _one_by_one(self, activity: Activity) -> AsyncIterator[None]:
        """Lets a repeated activity wait until the first one has been dealt with, so that only one is answered."""
        key = (activity.channel_id, activity.conversation.id, activity.id or object())
        while (earlier := self._under_way.get(key)) is not None:
            await earlier.wait()
        mine = self._under_way[key] = asyncio.Event()
        try:
            yield
        finally:
            del self._under_way[key]
            mine.set()

    async def _process(self, activity: Activity, deadline: float) -> Outcome:
        try:
            return await self._adapter.process(activity, deadline)
        except Exception as fault:
            # What gets here is a fault of the border itself. The channel would only repeat the activity.
            _log.error(
                "activity lost",
                incident=new_incident(),
                channel=activity.channel_id,
                activity=activity.type,
                **described(fault),
            )
            return Outcome()


def build_endpoint(
    service: Service,
    *,
    app_id: str | None,
    app_password: str | None,
    app_type: str = "MultiTenant",
    tenant_id: str | None = None,
    channel_keys: str = authentication.CHANNEL_KEYS,
    emulator_keys: str = authentication.EMULATOR_KEYS,
    authority: str = AUTHORITY,
    clock: Callable[[], float] = time.monotonic,
    typing_delay: float = 0.5,
) -> MessagesEndpoint:
    """The whole border around a service.

    Without an app id it serves this machine only. `app_type` is MultiTenant, SingleTenant or UserAssignedMSI.
    `channel_keys`, `emulator_keys` and `authority` are the addresses of the identity platform; `clock` counts
    seconds. Raises ValueError, with the settings to correct, when the credentials are incomplete.
    """
    session = Session()
    gate: LoopbackOnly | TokenRequired = LoopbackOnly()
    credentials = None
    if app_id:
        gate = TokenRequired(app_id, session, clock, channel_keys=channel_keys, emulator_keys=emulator_keys)
        fetch = fetcher(
            session, app_id=app_id, secret=app_password, app_type=app_type, tenant=tenant_id, authority=authority
        )
        credentials = Credentials(fetch, clock)
    elif app_password:
        raise ValueError("MicrosoftAppPassword is set but MicrosoftAppId is not. Set both or neither.")
    connector = Connector(session, credentials)
    handler = Handler(service)
    adapter = Adapter(connector, handler.on_turn)
    adapter.on_turn_error = handler.on_error
    # One call each: MiddlewareSet.use registers only the first of several.
    adapter.use(Inspection(connector, lambda text: service.redactor.redact(text).text))
    adapter.use(Typing(typing_delay))
    return MessagesEndpoint(session, gate, adapter)


def _answer(outcome: Outcome) -> web.Response:
    if outcome.body is None:
        return web.Response(status=outcome.status)
    return json_answer(outcome.status, outcome.body)
