"""This machine, or the network."""

from __future__ import annotations

import pytest

from bot.channels.places import is_loopback, service_base


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"])
def test_this_machine(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", [None, "", "0.0.0.0", "::", "10.0.0.1", "::ffff:10.0.0.1", "localhost.", "a.localhost"]
)
def test_not_surely_this_machine(host: str | None) -> None:
    assert not is_loopback(host)


def test_a_service_url_begins_connector_addresses() -> None:
    assert str(service_base("https://smba.example/emea/")) == "https://smba.example/emea"
    assert service_base("ftp://smba.example") is None
