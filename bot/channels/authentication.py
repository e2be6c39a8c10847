"""Decides whether a request may enter, with the SDK's own checks of tokens; whoever may not gets 401 or 403."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from aiohttp import ClientSession, web
from botbuilder.schema import Activity
from botframework.connector.auth import (
    AuthenticationConstants,
    ChannelValidation,
    EmulatorValidation,
    JwtTokenExtractor,
    JwtTokenValidation,
    SimpleCredentialProvider,
    VerifyOptions,
)

from bot.channels.capabilities import EMULATOR
from bot.channels.keys import KeysUnavailable, SigningKeys
from bot.channels.places import is_loopback, service_base
from bot.channels.refusal import Refusal, bad_request, forbidden, unauthorized, unavailable

CHANNEL_KEYS = AuthenticationConstants.TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL
EMULATOR_KEYS = AuthenticationConstants.TO_BOT_FROM_EMULATOR_OPENID_METADATA_URL

_TIME_LIMIT = 8.0


class _Extractor(JwtTokenExtractor):  # type: ignore[misc]
    """The SDK's extractor with our keys in place of its own."""

    def __init__(self, options: VerifyOptions, url: str, keys: SigningKeys) -> None:
        super().__init__(options, url, AuthenticationConstants.ALLOWED_SIGNING_ALGORITHMS)
        self.open_id_metadata = keys


class LoopbackOnly:
    """For a bot without credentials: takes requests of this machine and replies to this machine, nothing else."""

    def admit(self, request: web.Request) -> None:
        """Refuses (403) a request from elsewhere, before anything of it is read."""
        forwarded = "X-Forwarded-For" in request.headers or "Forwarded" in request.headers
        if forwarded or not is_loopback(request.remote) or not is_loopback(_host(request)):
            raise forbidden(
                "Without MicrosoftAppId and MicrosoftAppPassword the bot talks to this machine only. "
                "Set both, or connect from this machine."
            )

    async def verify(self, request: web.Request, activity: Activity) -> None:
        """Refuses (403) replies to another machine."""
        base = service_base(activity.service_url)
        if base is None:
            raise _not_an_address()
        if not is_loopback(base.host):
            raise forbidden(
                "'serviceUrl' is not on this machine. "
                "Set MicrosoftAppId and MicrosoftAppPassword to talk to channels elsewhere."
            )


class TokenRequired:
    """For a bot with credentials: takes a token of the Bot Framework, or of an Emulator that has our secret."""

    def __init__(
        self,
        app_id: str,
        session: Callable[[], ClientSession],
        clock: Callable[[], float],
        *,
        channel_keys: str = CHANNEL_KEYS,
        emulator_keys: str = EMULATOR_KEYS,
    ) -> None:
        self._app_id = app_id
        self._credentials = SimpleCredentialProvider(app_id, "")
        self._channel = _Extractor(
            ChannelValidation.TO_BOT_FROM_CHANNEL_TOKEN_VALIDATION_PARAMETERS,
            channel_keys,
            SigningKeys(channel_keys, session, clock, endorsed=True),
        )
        self._emulator = _Extractor(
            EmulatorValidation.TO_BOT_FROM_EMULATOR_TOKEN_VALIDATION_PARAMETERS,
            emulator_keys,
            SigningKeys(emulator_keys, session, clock, endorsed=False),
        )

    def admit(self, request: web.Request) -> None:
        """Refuses (401) a request that brings no token, before anything of it is read."""
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme != "Bearer" or not token.strip():
            raise unauthorized("Send the channel's token in the header 'Authorization: Bearer …'.")

    async def verify(self, request: web.Request, activity: Activity) -> None:
        """Refuses (401) a token that proves nothing and (403) one that is meant for something else; 503 when the
        keys of the identity platform cannot be had."""
        base = service_base(activity.service_url)
        if base is None:
            raise _not_an_address()
        if base.scheme != "https" and not is_loopback(base.host):
            raise forbidden("'serviceUrl' must begin with https:// so that the bot's own token stays secret.")
        try:
            async with asyncio.timeout(_TIME_LIMIT):
                await self._verify(request.headers["Authorization"], activity)
        except Refusal:
            raise
        except (KeysUnavailable, TimeoutError) as fault:
            message = "The token cannot be checked now: the identity platform gives no keys. Send the activity again."
            raise unavailable(message, reason=str(fault)) from None
        except Exception as fault:
            message = "The token is not valid. Ask the channel for a new one and check the clocks."
            raise unauthorized(message, reason=f"{type(fault).__name__}: {fault}") from None

    async def _verify(self, header: str, activity: Activity) -> None:
        identity = await self._channel.get_identity_from_auth_header(header, activity.channel_id)
        if identity is not None:
            await self._check_channel(identity, activity)
            return
        identity = await self._emulator.get_identity_from_auth_header(header, activity.channel_id)
        if identity is None:
            raise unauthorized("The token comes from an unknown issuer.")
        self._check_emulator(identity, activity)

    async def _check_channel(self, identity: Any, activity: Activity) -> None:
        _need_expiry(identity)
        try:
            await ChannelValidation.validate_identity(identity, self._credentials)
            await JwtTokenValidation.validate_claims(None, identity.claims)
        except PermissionError as fault:
            message = "The token is meant for another bot. Compare MicrosoftAppId with the registration."
            raise forbidden(message, reason=str(fault)) from None
        if identity.get_claim_value(ChannelValidation.SERVICE_URL_CLAIM) != activity.service_url:
            raise forbidden("'serviceUrl' is not the one that the token was issued for.")

    def _check_emulator(self, identity: Any, activity: Activity) -> None:
        """The SDK's rules for the Emulator, and more: the token is made for us, not by us for a channel, and since it
        names no serviceUrl, only an Emulator on this machine is answered."""
        _need_expiry(identity)
        if identity.get_claim_value("aud") not in (self._app_id, f"api://{self._app_id}"):
            raise forbidden("The token is not meant for this bot. Its audience must be MicrosoftAppId.")
        if activity.channel_id != EMULATOR:
            raise forbidden(f"This kind of token is for the Emulator. 'channelId' must be '{EMULATOR}'.")
        if JwtTokenValidation.get_app_id_from_claims(identity.claims) != self._app_id:
            raise forbidden("The Emulator's token is meant for another bot. Compare its app id with MicrosoftAppId.")
        base = service_base(activity.service_url)
        if base is None or not is_loopback(base.host):
            raise forbidden("The Emulator must run on the bot's machine.")


def _host(request: web.Request) -> str | None:
    """The host that the sender thinks it talks to: a web page that rebinds its name would name itself."""
    try:
        return request.url.host
    except ValueError:
        return None


def _need_expiry(identity: Any) -> None:
    if identity.get_claim_value("exp") is None:
        raise unauthorized("The token never expires; such tokens are not taken.")


def _not_an_address() -> Refusal:
    return bad_request("'serviceUrl' must be an address such as https://smba.trafficmanager.net/teams/.")
