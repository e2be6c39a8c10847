"""Which sites may talk to the bot, and who is really asking."""

from __future__ import annotations

from ipaddress import ip_network

import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request
from yarl import URL

from bot.channels.directline.origins import Origins, as_origin
from bot.channels.refusal import Refusal


def asked(headers: dict[str, str] | None = None, remote: str = "203.0.113.9") -> web.Request:
    request = make_mocked_request("GET", "/", headers={"Host": "bot.example.com", **(headers or {})})
    return request.clone(remote=remote)


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [
        ("http://bot.example.com", True),
        ("https://www.example.com", True),
        ("https://bot.example.com", False),
        ("https://www.example.com.evil.example", False),
        ("https://evil.example?https://www.example.com", False),
        ("HTTPS://WWW.EXAMPLE.COM", False),
        ("http://127.0.0.1:5000", False),
        ("null", False),
        ("", False),
        ("file://", False),
    ],
)
def test_only_named_origins_and_our_own(origin: str, allowed: bool) -> None:
    origins = Origins(allowed=frozenset({"https://www.example.com"}), loopback=False)
    if allowed:
        assert origins.check(asked({"Origin": origin})) == origin
    else:
        with pytest.raises(Refusal):
            origins.check(asked({"Origin": origin}))


def test_who_is_no_page_has_no_origin() -> None:
    assert Origins().check(asked()) is None


@pytest.mark.parametrize("origin", ["http://localhost:5000", "http://127.0.0.1:8080", "http://[::1]:1"])
def test_on_this_machine_pages_come_from_any_port(origin: str) -> None:
    assert Origins().check(asked({"Origin": origin})) == origin


def test_behind_a_proxy_the_public_address_is_ours() -> None:
    origins = Origins(public=URL("https://help.example.com"), loopback=False)
    assert str(origins.base(asked())) == "https://help.example.com"
    assert origins.check(asked({"Origin": "https://help.example.com"})) == "https://help.example.com"
    with pytest.raises(Refusal):
        origins.check(asked({"Origin": "http://bot.example.com"}))


@pytest.mark.parametrize(
    ("remote", "forwarded", "address"),
    [
        ("203.0.113.9", None, "203.0.113.9"),
        ("203.0.113.9", "198.51.100.1", "203.0.113.9"),
        ("10.0.0.1", "198.51.100.1", "198.51.100.1"),
        ("10.0.0.1", "1.2.3.4, 198.51.100.1", "198.51.100.1"),
        ("10.0.0.1", "198.51.100.1, 10.0.0.2", "198.51.100.1"),
        ("10.0.0.1", "10.0.0.3, 10.0.0.2", "10.0.0.3"),
        ("10.0.0.1", "nonsense", "nonsense"),
        ("10.0.0.1", None, "10.0.0.1"),
    ],
)
def test_only_a_trusted_proxy_says_for_whom_it_asks(remote: str, forwarded: str | None, address: str) -> None:
    origins = Origins(proxies=(ip_network("10.0.0.0/8"),))
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    assert origins.address(asked(headers, remote)) == address


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("https://www.example.com", "https://www.example.com"),
        ("https://WWW.example.com/", "https://www.example.com"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("https://www.example.com:443", "https://www.example.com"),
        ("https://www.example.com/path", None),
        ("https://user@www.example.com", None),
        ("ftp://www.example.com", None),
        ("www.example.com", None),
        ("https://", None),
        ("https://[x", None),
        ("https://www.example.com?x=1", None),
        ("https://www.example.com#x", None),
    ],
)
def test_an_origin_in_its_own_form(text: str, origin: str | None) -> None:
    assert as_origin(text) == origin
