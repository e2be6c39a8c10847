"""What a browser may do with the page: its security headers, and which sites may frame it."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from aiohttp import hdrs

if TYPE_CHECKING:
    from bot.channels.directline import Origins

_EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
_NOT_NEEDED = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"


def page_headers(nonce: str, framed_by: Collection[str]) -> dict[str, str]:
    """The headers of a page whose scripts and styles carry `nonce`, and which the sites `framed_by` may frame."""
    policy = {
        "default-src": "'none'",
        "script-src": f"'nonce-{nonce}'",
        # Web Chat makes its style sheets when it runs, and gives them the nonce. Its scrolling panel (4.18.1) forgets
        # to, so an empty sheet is allowed, which only scripts can fill. Nobody needs a style attribute.
        "style-src": f"'self' 'nonce-{nonce}' {_EMPTY_STYLE}",
        # Icons and the typing animation of Web Chat are within its style sheets, or made when it runs.
        "img-src": "'self' data: blob:",
        "connect-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": " ".join(framed_by) or "'none'",
    }
    headers = {
        "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": _NOT_NEEDED,
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        hdrs.CACHE_CONTROL: "no-store",
        hdrs.VARY: hdrs.ACCEPT_LANGUAGE,
    }
    if not framed_by:
        headers["X-Frame-Options"] = "DENY"
    return headers


def ancestors(origins: Origins) -> list[str]:
    """The sites that may frame the embedded page: those that may talk to the bot."""
    local = ["http://localhost:*", "http://127.0.0.1:*"] if origins.loopback else []
    return sorted(origins.allowed) + local
