"""An identity platform on loopback, with keys of our own, and tokens good and bad."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import time
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.algorithms import RSAAlgorithm

from tests.channels.served import Served

APP_ID = "11111111-2222-3333-4444-555555555555"
ISSUER = "https://api.botframework.com"
EMULATOR_ISSUER = "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0"
SERVICE = "https://smba.example/emea/"


@cache
def key(name: str) -> RSAPrivateKey:
    """A private key of that name; made once a run, because it takes long."""
    return generate_private_key(public_exponent=65537, key_size=2048)


def jwk(name: str, endorsements: list[str] | None) -> dict[str, Any]:
    """The public half as an OpenID key list holds it."""
    made: dict[str, Any] = RSAAlgorithm.to_jwk(key(name).public_key(), as_dict=True)
    made |= {"kid": name, "use": "sig"}
    return made if endorsements is None else made | {"endorsements": endorsements}


def token(signer: str = "good", kid: str | None = "good", algorithm: str = "RS256", **claims: Any) -> str:
    """A token; a claim given as None is left out."""
    now = int(time.time())
    filled = {"iss": ISSUER, "aud": APP_ID, "nbf": now - 60, "exp": now + 3600, "serviceurl": SERVICE} | claims
    payload = {name: value for name, value in filled.items() if value is not None}
    # One level below jwt.encode, which refuses to make the odd tokens that are tried here.
    return jwt.api_jws.encode(json.dumps(payload).encode(), key(signer), algorithm, headers={"kid": kid} if kid else {})


def emulator_token(**claims: Any) -> str:
    """A token as the Emulator gets one with our app id and secret."""
    return token("aad", "aad", **({"iss": EMULATOR_ISSUER, "ver": "2.0", "azp": APP_ID} | claims))


def unsigned() -> str:
    """A token whose header says that it needs no signature."""
    return f"{_part({'alg': 'none', 'kid': 'good'})}.{token().split('.')[1]}."


def signed_with_the_public_key() -> str:
    """HS256 with the public key as the secret, made by hand because the library refuses to."""
    message = f"{_part({'alg': 'HS256', 'kid': 'good', 'typ': 'JWT'})}.{token().split('.')[1]}"
    secret = key("good").public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return f"{message}.{_encoded(hmac.new(secret, message.encode(), hashlib.sha256).digest())}"


def tampered() -> str:
    """A good token with a changed payload."""
    head, payload, signature = token().split(".")
    claims = json.loads(base64.urlsafe_b64decode(payload + "=="))
    return f"{head}.{_part({**claims, 'serviceurl': SERVICE, 'extra': 1})}.{signature}"


def _part(value: dict[str, Any]) -> str:
    return _encoded(json.dumps(value).encode())


def _encoded(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


@dataclass
class Platform(Served):
    """Serves the key lists of the channels and of the Emulator, and tokens for the bot."""

    keys: list[Any] = field(
        default_factory=lambda: [
            jwk("good", ["msteams", "webchat", "emulator"]),
            jwk("only-sms", ["sms"]),
            jwk("not-endorsed", None),
        ]
    )
    fetched: int = 0
    silent: bool = False

    def routes(self, app: web.Application) -> None:
        app.router.add_get("/channel", self._document)
        app.router.add_get("/emulator", self._document)
        app.router.add_get("/channel/keys", self._keys)
        app.router.add_get("/emulator/keys", self._emulator_keys)
        app.router.add_post("/{tenant}/oauth2/v2.0/token", self._token)

    async def _document(self, request: web.Request) -> web.Response:
        self.fetched += 1
        if self.silent:
            await asyncio.sleep(30)
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{self.url}{request.path}/keys"})

    async def _keys(self, request: web.Request) -> web.Response:
        return web.json_response({"keys": self.keys})

    async def _emulator_keys(self, request: web.Request) -> web.Response:
        return web.json_response({"keys": [jwk("aad", None)]})

    async def _token(self, request: web.Request) -> web.Response:
        return web.json_response({"access_token": "bots-own", "expires_in": 3600})
