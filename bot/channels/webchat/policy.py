"""What a browser may do with the page: its security headers, and who may ask for what from another site."""

from __future__ import annotations

from collections.abc import Collection

from aiohttp import hdrs, web
from yarl import URL

_EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
_NOT_NEEDED = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"


def page_headers(nonce: str, ancestors: Collection[str]) -> dict[str, str]:
    """The headers of a page whose scripts and styles carry `nonce`, and which the sites `ancestors` may frame."""
    policy = {
        "default-src": "'none'",
        "script-src": f"'nonce-{nonce}'",
        # Web Chat makes its style sheets when it runs, and gives them the nonce; its scrolling panel (4.18.1) forgets to,
        # so an empty sheet is allowed, which only scripts can fill. Nobody needs a style attribute.
        "style-src": f"'self' 'nonce-{nonce}' {_EMPTY_STYLE}",
        # Icons and the typing animation of Web Chat are within its style sheets, or made when it runs.
        "img-src": "'self' data: blob:",
        "connect-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": " ".join(ancestors) or "'none'",
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
    if not ancestors:
        headers["X-Frame-Options"] = "DENY"
    return headers


def foreign_origin(request: web.Request, allowed: Collection[str]) -> str | None:
    """The site that a request comes from, if it is another than ours and allowed; None for our own page, and for
    programs, which name no site.

    Raises HTTPForbidden for any other site.
    """
    origin = request.headers.get(hdrs.ORIGIN)
    if origin is None or _is_own(origin, request):
        return None
    if origin in allowed:
        return origin
    raise web.HTTPForbidden(text="This site may not use the chat. Its address has to be in WEB_CHAT_ORIGINS.")


def _is_own(origin: str, request: web.Request) -> bool:
    """The scheme is not compared: behind a proxy that ends TLS it is not known here."""
    try:
        return URL(origin).authority == URL(f"{URL(origin).scheme}://{request.host}").authority != ""
    except ValueError:
        return False
