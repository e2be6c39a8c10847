"""Fetches the token with which the bot proves itself to the channels, and keeps it fresh."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import structlog
from aiohttp import ClientError, ClientSession, ClientTimeout

AUTHORITY = "https://login.microsoftonline.com"
RESOURCE = "https://api.botframework.com"
_CHANNEL_TENANT = "botframework.com"

_log = structlog.get_logger(__name__)
_TIMEOUT = ClientTimeout(total=8)
_EARLY = 300.0
"""Seconds before the end of its life at which a token is replaced."""

_SETTLED = 60.0
"""Seconds during which a refused token is not replaced: a new one would be refused as well."""


class NoToken(Exception):
    """The identity platform gave no token; the text says what it said."""


@dataclass(frozen=True, slots=True)
class Token:
    """A token and how many seconds it lives."""

    value: str
    lifetime: float


class Unreachable(NoToken):
    """The identity platform could not be asked, or answered nonsense: another attempt may help."""


Fetch = Callable[[], Awaitable[Token]]


class Credentials:
    """The current token; one fetch at a time, however many turns wait for it."""

    def __init__(self, fetch: Fetch, clock: Callable[[], float]) -> None:
        self._fetch = fetch
        self._clock = clock
        self._value = ""
        self._replace_at = self._ends_at = self._fetched_at = -1.0
        self._lock = asyncio.Lock()

    async def token(self) -> str:
        """A token that is good for some minutes at least. Raises NoToken when there is none to be had."""
        if self._clock() >= self._replace_at:
            async with self._lock:
                if self._clock() >= self._replace_at:
                    await self._renew()
        return self._value

    def refuse(self, value: str) -> bool:
        """The channel did not take this token. Whether asking for the token again will bring another one."""
        if value != self._value:
            return True
        if self._clock() - self._fetched_at < _SETTLED:
            return False
        self._replace_at = self._ends_at = -1.0
        return True

    async def _renew(self) -> None:
        try:
            token = await self._fetch()
        except NoToken as fault:
            if self._clock() >= self._ends_at:
                raise
            _log.warning("token not renewed, the old one is used", error=str(fault))
            return
        now = self._clock()
        self._value, self._fetched_at = token.value, now
        self._ends_at = now + token.lifetime
        self._replace_at = self._ends_at - min(_EARLY, token.lifetime / 2)


def fetcher(
    session: Callable[[], ClientSession],
    *,
    app_id: str,
    secret: str | None,
    app_type: str,
    tenant: str | None,
    authority: str = AUTHORITY,
) -> Fetch:
    """How an app of that type gets its tokens: MultiTenant, SingleTenant or UserAssignedMSI, in any case of letters.

    Raises ValueError, with the settings to correct, when they do not fit together.
    """
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


def by_secret(
    session: Callable[[], ClientSession], app_id: str, secret: str, *, tenant: str, authority: str = AUTHORITY
) -> Fetch:
    """Fetches tokens for an app id and its secret (OAuth 2.0 client credentials)."""
    url = f"{authority}/{tenant}/oauth2/v2.0/token"
    form = {
        "grant_type": "client_credentials",
        "client_id": app_id,
        "client_secret": secret,
        "scope": f"{RESOURCE}/.default",
    }

    async def fetch() -> Token:
        try:
            async with session().post(url, data=form, timeout=_TIMEOUT, allow_redirects=False) as response:
                answer = json.loads(await response.read())
        except (ClientError, TimeoutError, ValueError) as fault:
            raise Unreachable(f"{authority} cannot be asked for a token: {fault!r}") from fault
        return _token(answer)

    return fetch


def by_managed_identity(app_id: str) -> Fetch:
    """Fetches tokens for the managed identity of the Azure machine that the bot runs on."""

    def ask() -> Any:
        from msal import ManagedIdentityClient, UserAssignedManagedIdentity  # noqa: PLC0415  rarely needed, slow
        from requests import Session  # noqa: PLC0415

        client = ManagedIdentityClient(UserAssignedManagedIdentity(client_id=app_id), http_client=Session())
        return client.acquire_token_for_client(resource=RESOURCE)

    async def fetch() -> Token:
        try:
            # The library blocks and has no time limit of its own.
            async with asyncio.timeout(_TIMEOUT.total):
                return _token(await asyncio.to_thread(ask))
        except (OSError, TimeoutError, ValueError) as fault:
            raise Unreachable(f"the managed identity cannot be asked for a token: {fault!r}") from fault

    return fetch


def _token(answer: Any) -> Token:
    said = answer if isinstance(answer, dict) else {}
    if isinstance(said.get("access_token"), str):
        try:
            return Token(said["access_token"], float(said.get("expires_in", 3600)))
        except (TypeError, ValueError) as fault:
            raise Unreachable("the identity platform gave a token without saying how long it lives") from fault
    # Behind the first line come only the numbers of the platform's own log.
    details = str(said.get("error_description") or "check app id, secret and tenant").splitlines()[0]
    raise NoToken(f"{said.get('error', 'no token')}: {details}")
