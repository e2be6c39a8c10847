"""Tells addresses on this machine from those on the network."""

from __future__ import annotations

from functools import lru_cache
from ipaddress import IPv6Address, ip_address

from yarl import URL


@lru_cache(maxsize=256)
def is_loopback(host: str | None) -> bool:
    """Whether a host name or IP address can only mean this machine."""
    if not host:
        return False
    if host.lower() == "localhost":
        return True
    try:
        address = ip_address(host)
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return (mapped or address).is_loopback


@lru_cache(maxsize=256)
def service_base(service_url: str) -> URL | None:
    """A serviceUrl as the beginning of connector addresses, without the last slash; None if it is not one."""
    if len(service_url) > 2048 or any(mark <= " " or mark in "\\@#?" for mark in service_url):
        return None
    try:
        url = URL(service_url.rstrip("/"))
        usable = url.scheme in ("http", "https") and bool(url.host) and url.port is not None
    except ValueError:
        return None
    return url if usable else None
