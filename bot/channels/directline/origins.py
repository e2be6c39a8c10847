"""Knows which web origins may talk to the bot, and where the bot itself is to be found."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, ip_address

from aiohttp import web
from yarl import URL

from bot.channels.places import is_loopback
from bot.channels.refusal import bad_request, forbidden

Network = IPv4Network | IPv6Network


@dataclass(frozen=True)
class Origins:
    """The border to the web."""

    allowed: frozenset[str] = frozenset()
    """Origins of other sites, such as https://www.example.com."""
    public: URL | None = None
    """Where people find the bot; None: where the request says it is."""
    loopback: bool = True
    """Whether pages of this machine may come from any port."""
    proxies: tuple[Network, ...] = field(default=())
    """Who may say for whom it asks."""

    def base(self, request: web.Request) -> URL:
        """The bot's own address as the client sees it."""
        if self.public is not None:
            return self.public
        try:
            return request.url.origin()
        except ValueError:
            raise bad_request("The header Host is no host name.") from None

    def check(self, request: web.Request, granted: Collection[str] = ()) -> str | None:
        """The request's origin, if it has one. Refuses (403) one that is not allowed; `granted` are those that a token
        names, which then count alone beside the bot's own."""
        origin = request.headers.get("Origin")
        if origin is None or self._is_allowed(origin, request, granted):
            return origin
        raise forbidden("Pages of this origin may not use the bot. The operator can add it to WEB_CHAT_ORIGINS.")

    def address(self, request: web.Request) -> str:
        """The network address of the client: the peer, or whom a trusted proxy names."""
        address = request.remote or ""
        named = [part.strip() for part in ",".join(request.headers.getall("X-Forwarded-For", [])).split(",")]
        while named and self._is_proxy(address):
            address = named.pop() or address
        return address

    def _is_allowed(self, origin: str, request: web.Request, granted: Collection[str]) -> bool:
        if origin == str(self.base(request).origin()):
            return True
        if granted:
            return origin in granted
        return origin in self.allowed or (self.loopback and _is_local(origin))

    def _is_proxy(self, address: str) -> bool:
        try:
            parsed = ip_address(address)
        except ValueError:
            return False
        return any(parsed in network for network in self.proxies)


def as_origin(text: str) -> str | None:
    """An origin in the form in which browsers send it; None if it is none."""
    try:
        url = URL(text.strip())
        is_origin = url.scheme in ("http", "https") and url.host and url.path in ("", "/") and not url.query_string
        return str(url.origin()) if is_origin and url.fragment == "" and url.user is None else None
    except ValueError:
        return None


def _is_local(origin: str) -> bool:
    made = as_origin(origin)
    return made is not None and is_loopback(URL(made).host)
