"""Answers POST /api/messages: the HTTP side of the Bot Framework, from the first header to the last status."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import structlog
from aiohttp import web
from botbuilder.schema import Activity

from bot.channels import authentication
from bot.channels.activities import encode, read
from bot.channels.adapter import Adapter, Outcome, settle
from bot.channels.authentication import LoopbackOnly, TokenRequired
from bot.channels.connector import Connector
from bot.channels.credentials import AUTHORITY, Credentials, Fetch, by_managed_identity, by_secret
from bot.channels.handler import Handler
from bot.channels.intake import body_of, check_head
from bot.channels.middleware import Inspection, Typing
from bot.channels.refusal import Refusal
from bot.channels.session import Session

if TYPE_CHECKING:
    from bot.service import Service

PATH = "/api/messages"

_log = structlog.get_logger(__name__)
_CHANNEL_TENANT = "botframework.com"


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
        """200 when the activity was taken, whatever became of the turn; 4xx with a JSON body when it was not."""
        try:
            check_head(request)
            self._gate.admit(request)
            activity = read(await body_of(request))
            await self._gate.verify(request, activity)
        except Refusal as refusal:
            return _refused(refusal)
        async with self._one_by_one(activity):
            return await _answer(request, await self._process(activity))

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

    async def _process(self, activity: Activity) -> Outcome:
        try:
            return await self._adapter.process(activity)
        except Exception:
            # What gets here is a fault of the border itself. The channel would only repeat the activity.
            _log.exception("activity lost", channel=activity.channel_id, activity=activity.type)
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
        credentials = Credentials(_fetch(session, app_id, app_password, app_type, tenant_id, authority), clock)
    elif app_password:
        raise ValueError("MicrosoftAppPassword is set but MicrosoftAppId is not. Set both or neither.")
    connector = Connector(session, credentials)
    handler = Handler(service)
    adapter = Adapter(connector, handler.on_turn)
    adapter.on_turn_error = handler.on_error
    # One call each: MiddlewareSet.use registers only the first of several.
    adapter.use(Inspection(connector))
    adapter.use(Typing(typing_delay))
    return MessagesEndpoint(session, gate, adapter)


def _fetch(
    session: Session, app_id: str, secret: str | None, app_type: str, tenant: str | None, authority: str
) -> Fetch:
    kind = app_type.lower()
    if kind == "userassignedmsi":
        return by_managed_identity(app_id)
    if kind not in ("multitenant", "singletenant"):
        raise ValueError(f"MicrosoftAppType '{app_type}' is none of MultiTenant, SingleTenant, UserAssignedMSI.")
    if not secret:
        raise ValueError("MicrosoftAppId is set but MicrosoftAppPassword is not. Set both or neither.")
    if kind == "singletenant" and not tenant:
        raise ValueError("MicrosoftAppType is SingleTenant but MicrosoftAppTenantId is not set.")
    home = tenant if kind == "singletenant" and tenant else _CHANNEL_TENANT
    return by_secret(session, app_id, secret, tenant=home, authority=authority)


def _refused(refusal: Refusal) -> web.Response:
    headers = {}
    if refusal.status == HTTPStatus.METHOD_NOT_ALLOWED:
        headers["Allow"] = "POST"
    if refusal.status == HTTPStatus.UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    return _json(refusal.status, refusal.body(), headers)


async def _answer(request: web.Request, outcome: Outcome) -> web.StreamResponse:
    if outcome.body is None:
        return web.Response(status=outcome.status)
    response = _json(outcome.status, outcome.body, {})
    if outcome.receipts:
        # The replies are in this answer: they count as delivered when it is written, not before.
        try:
            await response.prepare(request)
            await response.write_eof()
        except ConnectionError:
            return response
        await settle(outcome.receipts)
    return response


def _json(status: int, body: Any, headers: dict[str, str]) -> web.Response:
    return web.Response(
        status=status, body=encode(body), headers=headers, content_type="application/json", charset="utf-8"
    )
