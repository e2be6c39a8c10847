"""Issues and checks the tokens of Direct Line: signed, short-lived, for one chat and one user."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http import HTTPStatus

import jwt
from jwt.types import Options

from bot.channels.refusal import Refusal, forbidden, unauthorized

LIFETIME = 1800
"""Seconds that a token is good for; clients refresh it every 15 minutes."""
FILE_LIFETIME = 24 * 3600
"""Seconds that the address of an uploaded file is good for."""
_ALGORITHM = "HS256"
_ISSUER = "support-bot"
_TOKEN, _FILE = "directline", "file"
_LONGEST = 4096


@dataclass(frozen=True, slots=True)
class Grant:
    """What a caller may do."""

    chat_id: str | None = None
    """The only chat that it is for; None, for who has the secret: any."""
    user_id: str | None = None
    origins: tuple[str, ...] = ()
    """The web origins that may use it; none named: those of the settings."""

    @property
    def is_secret(self) -> bool:
        """Whether the caller showed the secret itself."""
        return self.chat_id is None


@dataclass(frozen=True, slots=True)
class Issued:
    """A token for a chat, and who it is for."""

    token: str
    chat_id: str
    user_id: str
    expires_in: int = LIFETIME


class Tokens:
    """All that hangs on the secret."""

    def __init__(self, secret: str, clock: Callable[[], float]) -> None:
        """`clock` gives seconds since 1970."""
        self._secret = secret.encode()
        # The secret itself never signs: who sees a token learns nothing that opens tokens/generate.
        self._key = hmac.digest(self._secret, b"direct line tokens, version 1", hashlib.sha256)
        self._clock = clock

    def issue(self, chat_id: str, user_id: str, origins: Sequence[str] = ()) -> Issued:
        """A token for one user in one chat."""
        claims: dict[str, object] = {"conv": chat_id, "user": user_id, "aud": _TOKEN}
        if origins:
            claims["origins"] = list(origins)
        return Issued(self._sign(claims, LIFETIME), chat_id, user_id)

    def issue_file(self, chat_id: str, upload_id: str) -> str:
        """A token that opens one file, for an address in a page."""
        return self._sign({"conv": chat_id, "file": upload_id, "aud": _FILE}, FILE_LIFETIME)

    def grant(self, bearer: str) -> Grant:
        """What the bearer of a token, or of the secret, may do. Refuses (401) what proves nothing, (403) what was good
        once."""
        if hmac.compare_digest(bearer.encode("utf-8", "replace"), self._secret):
            return Grant()
        claims = self._read(bearer, _TOKEN)
        chat_id, user_id, origins = claims.get("conv"), claims.get("user"), claims.get("origins", [])
        if not isinstance(chat_id, str) or not isinstance(user_id, str) or not isinstance(origins, list):
            raise _no_token()
        return Grant(chat_id, user_id, tuple(map(str, origins)))

    def opens_file(self, token: str, chat_id: str, upload_id: str) -> bool:
        """Whether a token opens this file."""
        try:
            claims = self._read(token, _FILE)
        except Refusal:
            return False
        return claims.get("conv") == chat_id and claims.get("file") == upload_id

    def _sign(self, claims: dict[str, object], lifetime: int) -> str:
        now = int(self._clock())
        whole = {"iss": _ISSUER, "iat": now, "exp": now + lifetime, **claims}
        return jwt.encode(whole, self._key, _ALGORITHM)

    def _read(self, token: str, audience: str) -> dict[str, object]:
        if len(token) > _LONGEST:
            raise _no_token()
        options: Options = {"require": ["exp", "iat", "aud", "iss"], "verify_exp": False, "verify_iat": False}
        try:
            claims: dict[str, object] = jwt.decode(
                token, self._key, [_ALGORITHM], options=options, audience=audience, issuer=_ISSUER
            )
        except (jwt.PyJWTError, ValueError):
            raise _no_token() from None
        expires = claims["exp"]
        if not isinstance(expires, int) or expires <= self._clock():
            raise Refusal(HTTPStatus.FORBIDDEN, "TokenExpired", "The token has expired. Get a new one.")
        return claims


def new_id() -> str:
    """An id that nobody guesses."""
    return secrets.token_urlsafe(18)


def new_user() -> str:
    """The id of a person whom nobody named."""
    return f"dl_{new_id()}"


def require(grant: Grant, chat_id: str) -> None:
    """Refuses (403) a token that is for another chat."""
    if not grant.is_secret and grant.chat_id != chat_id:
        raise forbidden("The token is for another conversation.")


def _no_token() -> Refusal:
    return unauthorized("This is no token of this bot. Get one with POST …/tokens/generate.")
