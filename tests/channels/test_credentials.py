"""The bot's own token."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.channels.credentials import Credentials, NoToken, Token, Unreachable, by_secret, fetcher
from bot.channels.session import Session


class Source:
    """Counts how often it is asked."""

    def __init__(self, lifetime: float = 3600.0) -> None:
        self.asked = 0
        self.lifetime = lifetime
        self.down = False

    async def __call__(self) -> Token:
        self.asked += 1
        await asyncio.sleep(0)
        if self.down:
            raise NoToken("down")
        return Token(f"token-{self.asked}", self.lifetime)


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


async def test_one_fetch_serves_all_who_wait() -> None:
    source = Source()
    credentials = Credentials(source, Clock())
    assert await asyncio.gather(*(credentials.token() for _ in range(20))) == ["token-1"] * 20
    assert source.asked == 1


async def test_a_token_is_renewed_before_it_ends() -> None:
    source, clock = Source(), Clock()
    credentials = Credentials(source, clock)
    await credentials.token()
    clock.now += 3600 - 301
    assert await credentials.token() == "token-1"
    clock.now += 2
    assert await credentials.token() == "token-2"


async def test_the_old_token_serves_while_no_new_one_is_to_be_had() -> None:
    source, clock = Source(), Clock()
    credentials = Credentials(source, clock)
    await credentials.token()
    source.down = True
    clock.now += 3400
    assert await credentials.token() == "token-1"
    clock.now += 300
    with pytest.raises(NoToken):
        await credentials.token()


async def test_a_short_life_is_used_by_half() -> None:
    source, clock = Source(lifetime=100), Clock()
    credentials = Credentials(source, clock)
    await credentials.token()
    clock.now += 49
    assert await credentials.token() == "token-1"
    clock.now += 2
    assert await credentials.token() == "token-2"


@pytest.fixture
async def platform() -> AsyncIterator[tuple[str, list[tuple[str, dict[str, str]]]]]:
    """A token endpoint; the secret 'wrong' is refused, 'odd' answered with nonsense."""
    asked: list[tuple[str, dict[str, str]]] = []

    async def token(request: web.Request) -> web.Response:
        form = {name: str(value) for name, value in (await request.post()).items()}
        asked.append((request.path, form))
        if form["client_secret"] == "odd":
            return web.Response(text="<html>")
        if form["client_secret"] == "wrong":
            return web.json_response({"error": "invalid_client", "error_description": "bad secret"}, status=401)
        return web.json_response({"access_token": "abc", "expires_in": 3599})

    app = web.Application()
    app.router.add_post("/{path:.*}", token)
    async with TestServer(app) as server:
        yield str(server.make_url("")).rstrip("/"), asked


async def test_the_secret_buys_a_token(platform: tuple[str, list[tuple[str, dict[str, str]]]]) -> None:
    url, asked = platform
    session = Session()
    await session.open()
    try:
        assert await by_secret(session, "app", "secret", tenant="t1", authority=url)() == Token("abc", 3599)
        path, form = asked[0]
        assert path == "/t1/oauth2/v2.0/token"
        assert (form["grant_type"], form["client_id"]) == ("client_credentials", "app")
        assert form["scope"] == "https://api.botframework.com/.default"
        with pytest.raises(NoToken, match="invalid_client: bad secret") as refused:
            await by_secret(session, "app", "wrong", tenant="t1", authority=url)()
        assert not isinstance(refused.value, Unreachable)
        with pytest.raises(Unreachable, match="cannot be asked"):
            await by_secret(session, "app", "odd", tenant="t1", authority=url)()
        with pytest.raises(Unreachable, match="cannot be asked"):
            await by_secret(session, "app", "x", tenant="t1", authority="http://127.0.0.1:1")()
    finally:
        await session.close()


@pytest.mark.parametrize(
    ("app_type", "path"),
    [("MultiTenant", "/botframework.com/oauth2/v2.0/token"), ("singletenant", "/t1/oauth2/v2.0/token")],
)
async def test_the_type_of_the_app_decides_whom_to_ask(
    platform: tuple[str, list[tuple[str, dict[str, str]]]], app_type: str, path: str
) -> None:
    url, asked = platform
    session = Session()
    await session.open()
    try:
        await fetcher(session, app_id="app", secret="x", app_type=app_type, tenant="t1", authority=url)()
    finally:
        await session.close()
    assert [place for place, _ in asked] == [path]
