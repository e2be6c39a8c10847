"""Who may enter: every refusal is 401 or 403, and nothing forged gets in."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, MutableMapping
from typing import Any

import pytest
from aiohttp import ClientTimeout, web
from aiohttp.test_utils import TestClient

from bot.channels import keys
from bot.channels.azure import PATH, build_endpoint
from tests.channels import identity
from tests.channels.channel import Channel
from tests.channels.conftest import started
from tests.channels.echo import Echo, echo_service
from tests.channels.identity import APP_ID, SERVICE, Platform, emulator_token, token
from tests.channels.samples import Json, sample, teams

Client = TestClient[web.Request, web.Application]
NOW = int(time.time())


@pytest.fixture
async def platform() -> AsyncIterator[Platform]:
    async with Platform() as running:
        yield running


@pytest.fixture
async def secured(platform: Platform) -> AsyncIterator[Client]:
    """A bot with credentials."""
    endpoint = build_endpoint(
        echo_service(Echo()),
        app_id=APP_ID,
        app_password="secret",
        channel_keys=platform.url + "/channel",
        emulator_keys=platform.url + "/emulator",
        authority=platform.url,
    )
    client = await started(endpoint)
    yield client
    await client.close()


def said(**fields: Any) -> Json:
    """A message that is answered in the response, so that no channel is needed."""
    return teams(**({"serviceUrl": SERVICE, "deliveryMode": "expectReplies"} | fields))


async def status(client: Client, authorization: str | None, activity: Json) -> int:
    headers = {} if authorization is None else {"Authorization": authorization}
    async with client.post(PATH, json=activity, headers=headers) as response:
        body = await response.json()
        assert response.ok or body["error"]["message"]
        assert response.status != 401 or response.headers["WWW-Authenticate"] == "Bearer"
        return response.status


@pytest.mark.parametrize(
    ("name", "authorization", "expected"),
    [
        ("no header", lambda: None, 401),
        ("empty header", lambda: "", 401),
        ("no token", lambda: "Bearer", 401),
        ("blank token", lambda: "Bearer ", 401),
        ("garbage", lambda: "Bearer garbage", 401),
        ("three letters", lambda: "Bearer a.b.c", 401),
        ("two tokens", lambda: "Bearer a b", 401),
        ("Basic", lambda: "Basic " + token(), 401),
        ("small letters", lambda: "bearer " + token(), 401),
        ("good", lambda: "Bearer " + token(), 200),
        ("another bot", lambda: "Bearer " + token(aud="99999999-2222-3333-4444-555555555555"), 403),
        ("no audience", lambda: "Bearer " + token(aud=None), 403),
        ("list of audiences", lambda: "Bearer " + token(aud=[APP_ID]), 403),
        ("another issuer", lambda: "Bearer " + token(iss="https://evil.example"), 401),
        ("no issuer", lambda: "Bearer " + token(iss=None), 401),
        ("list of issuers", lambda: "Bearer " + token(iss=[identity.ISSUER]), 403),
        ("expired", lambda: "Bearer " + token(exp=NOW - 600, nbf=NOW - 4000), 401),
        ("just expired", lambda: "Bearer " + token(exp=NOW - 120, nbf=NOW - 4000), 200),
        ("not yet valid", lambda: "Bearer " + token(nbf=NOW + 900), 401),
        ("never expires", lambda: "Bearer " + token(exp=None), 401),
        ("odd expiry", lambda: "Bearer " + token(exp="soon"), 401),
        ("another serviceUrl", lambda: "Bearer " + token(serviceurl="https://smba.trafficmanager.net/emea/"), 403),
        ("no serviceUrl", lambda: "Bearer " + token(serviceurl=None), 403),
        ("another key", lambda: "Bearer " + token(signer="late"), 401),
        ("unknown key", lambda: "Bearer " + token(signer="late", kid="nobody"), 401),
        ("no key id", lambda: "Bearer " + token(kid=None), 401),
        ("endorsed for sms", lambda: "Bearer " + token(signer="only-sms", kid="only-sms"), 401),
        ("not endorsed", lambda: "Bearer " + token(signer="not-endorsed", kid="not-endorsed"), 401),
        ("unsigned", lambda: "Bearer " + identity.unsigned(), 401),
        ("public key as secret", lambda: "Bearer " + identity.signed_with_the_public_key(), 401),
        ("tampered", lambda: "Bearer " + identity.tampered(), 401),
        ("skill", lambda: "Bearer " + token(ver="1.0", appid="99999999-2222-3333-4444-555555555555"), 403),
        ("emulator with channel key", lambda: "Bearer " + token(iss=identity.EMULATOR_ISSUER), 401),
    ],
)
async def test_tokens(secured: Client, name: str, authorization: Callable[[], str | None], expected: int) -> None:
    assert await status(secured, authorization(), said()) == expected, name


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"channelId": "webchat"}, 200),
        ({"channelId": "slack"}, 401),
        ({"serviceUrl": "https://elsewhere.example/"}, 403),
        ({"serviceUrl": "http://smba.example/emea/"}, 403),
        ({"serviceUrl": None}, 400),
        ({"serviceUrl": "file:///etc/passwd"}, 400),
        ({"serviceUrl": "nonsense"}, 400),
    ],
)
async def test_what_a_good_token_is_good_for(secured: Client, fields: Json, expected: int) -> None:
    assert await status(secured, "Bearer " + token(), said(**fields)) == expected


@pytest.mark.parametrize(
    ("claims", "service_url", "expected"),
    [
        ({}, "http://localhost:5000", 200),
        ({"ver": "1.0", "azp": None, "appid": APP_ID}, "http://127.0.0.1:5000", 200),
        ({}, "https://elsewhere.example", 403),
        ({"azp": "other"}, "http://localhost:5000", 403),
        ({"azp": None}, "http://localhost:5000", 403),
        ({"exp": None}, "http://localhost:5000", 401),
        ({"aud": f"api://{APP_ID}"}, "http://localhost:5000", 200),
        ({"aud": "https://api.botframework.com"}, "http://localhost:5000", 403),
        ({"aud": [APP_ID]}, "http://localhost:5000", 403),
        ({"aud": None}, "http://localhost:5000", 403),
        (
            {"iss": "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0"},
            "http://localhost",
            401,
        ),
    ],
)
async def test_the_emulator_with_our_secret(secured: Client, claims: Json, service_url: str, expected: int) -> None:
    activity = said(channelId="emulator", serviceUrl=service_url)
    assert await status(secured, "Bearer " + emulator_token(**claims), activity) == expected


async def test_the_emulators_token_is_for_the_emulator_only(secured: Client) -> None:
    activity = said(channelId="msteams", serviceUrl="http://localhost:5000")
    assert await status(secured, "Bearer " + emulator_token(), activity) == 403


async def test_a_new_key_is_learned_at_once(secured: Client, platform: Platform) -> None:
    assert await status(secured, "Bearer " + token(), said()) == 200
    platform.keys.append(identity.jwk("late", ["msteams"]))
    assert await status(secured, "Bearer " + token("late", "late"), said()) == 200
    assert await status(secured, "Bearer " + token(), said()) == 200
    assert platform.fetched == 2


async def test_strangers_cannot_make_us_fetch_for_ever(secured: Client, platform: Platform) -> None:
    for number in range(20):
        assert await status(secured, "Bearer " + token("late", f"kid-{number}"), said()) == 401
    assert platform.fetched <= 6
    assert await status(secured, "Bearer " + token(), said()) == 200


async def test_a_silent_platform_stops_nobody_else(
    secured: Client, platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key list never comes: the sender is told in time to come again, and meanwhile others are served."""
    monkeypatch.setattr(keys, "_TIMEOUT", ClientTimeout(total=0.5))
    platform.silent = True
    waiting = asyncio.create_task(status(secured, "Bearer " + token(), said()))
    await asyncio.sleep(0.1)
    async with asyncio.timeout(0.3):
        assert await status(secured, None, said()) == 401
    assert await waiting == 503


async def test_without_keys_the_sender_is_asked_to_come_again(secured: Client, platform: Platform) -> None:
    """Nothing can be said about its token; a list that lacks the key is another thing."""
    good, platform.keys = platform.keys, [3]
    headers = {"Authorization": "Bearer " + token()}
    async with secured.post(PATH, json=said(), headers=headers) as response:
        assert (response.status, response.headers["Retry-After"]) == (503, "10")
        assert (await response.json())["error"]["code"] == "ServiceUnavailable"
    platform.keys = [{"kty": "EC", "kid": "good"}]
    assert await status(secured, "Bearer " + token(), said()) == 401
    platform.keys = good
    assert await status(secured, "Bearer " + token(), said()) == 200


async def test_one_line_for_a_refused_token(secured: Client, logged: list[MutableMapping[str, Any]]) -> None:
    await status(secured, "Bearer " + token(exp=NOW - 600, nbf=NOW - 4000), said())
    (line,) = logged
    assert (line["event"], line["status"], line["code"], line["remote"]) == (
        "request refused",
        401,
        "Unauthorized",
        "127.0.0.1",
    )
    assert "ExpiredSignature" in line["reason"]


async def test_the_bot_proves_itself_to_the_channel(secured: Client, channel: Channel) -> None:
    activity = said(serviceUrl=channel.url, deliveryMode=None)
    async with secured.post(
        PATH, json=activity, headers={"Authorization": "Bearer " + token(serviceurl=channel.url)}
    ) as response:
        assert (response.status, await response.read()) == (200, b"")
    assert [call.headers["Authorization"] for call in channel.calls] == ["Bearer bots-own"]


@pytest.mark.parametrize(
    ("service_url", "expected"),
    [
        ("http://127.0.0.1:1", 200),
        ("http://localhost:1", 200),
        ("http://[::1]:1", 200),
        ("https://127.1.2.3", 200),
        ("https://smba.trafficmanager.net/teams/", 403),
        ("http://169.254.169.254/latest", 403),
        ("http://10.0.0.1", 403),
        ("http://0.0.0.0:80", 403),
        ("http://localhost.evil.example", 403),
        ("http://127.0.0.1.nip.io", 403),
        ("http://2130706433", 403),
        ("http://127.0.0.1:80@evil.example", 400),
        ("http://evil.example\\@127.0.0.1", 400),
        ("http://127.0.0.1#.evil.example", 400),
        ("http://127.0.0.1/?x", 400),
        ("http://127.0.0.1:99999", 400),
        ("http://", 400),
        ("//127.0.0.1", 400),
        ("http://127.0.0.1/" + "a" * 3000, 400),
    ],
)
async def test_without_credentials_replies_stay_on_this_machine(bot: Any, service_url: str, expected: int) -> None:
    activity = sample(serviceUrl=service_url, deliveryMode="expectReplies")
    assert (await bot.post(activity))[0] == expected


@pytest.mark.parametrize(
    "headers",
    [{"X-Forwarded-For": "203.0.113.5"}, {"Forwarded": "for=203.0.113.5"}, {"Host": "evil.example"}, {"Host": "a b"}],
)
async def test_without_credentials_nobody_comes_in_through_a_tunnel(bot: Any, headers: dict[str, str]) -> None:
    assert (await bot.post(sample(), headers=headers))[0] in (400, 403)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"app_id": APP_ID, "app_password": None}, "MicrosoftAppPassword is not"),
        ({"app_id": None, "app_password": "x"}, "MicrosoftAppId is not"),
        ({"app_id": APP_ID, "app_password": "x", "app_type": "SingleTenant"}, "MicrosoftAppTenantId is not set"),
        ({"app_id": APP_ID, "app_password": "x", "app_type": "Odd"}, "'Odd' is none of"),
    ],
)
def test_half_credentials_are_named(settings: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        build_endpoint(echo_service(), **settings)


@pytest.mark.parametrize("app_type", ["MultiTenant", "singletenant", "UserAssignedMSI"])
def test_every_kind_of_app_is_known(app_type: str) -> None:
    build_endpoint(echo_service(), app_id=APP_ID, app_password="x", app_type=app_type, tenant_id="t")
