"""What browsers are told to allow."""

from __future__ import annotations

import base64
import hashlib

from bot.channels.directline import Origins
from bot.channels.webchat.policy import ancestors, page_headers


def policy(*framed_by: str) -> dict[str, str]:
    value = page_headers("n0nce", framed_by)["Content-Security-Policy"]
    return dict(part.split(" ", 1) for part in value.split("; "))


def test_only_marked_scripts_run_and_nothing_comes_from_elsewhere() -> None:
    made = policy()
    assert made["default-src"] == "'none'"
    assert made["script-src"] == "'nonce-n0nce'"
    assert made["connect-src"] == "'self'"
    assert not any("unsafe" in value or "*" in value or "http" in value for value in made.values())


def test_the_only_style_without_a_mark_is_the_empty_one() -> None:
    empty = base64.b64encode(hashlib.sha256(b"").digest()).decode()
    assert policy()["style-src"] == f"'self' 'nonce-n0nce' 'sha256-{empty}'"


def test_nobody_frames_the_page() -> None:
    assert policy()["frame-ancestors"] == "'none'"
    assert page_headers("n0nce", ())["X-Frame-Options"] == "DENY"


def test_allowed_sites_frame_the_embedded_page() -> None:
    allowed = ancestors(Origins(frozenset({"https://b.example", "https://a.example"}), loopback=False))
    assert policy(*allowed)["frame-ancestors"] == "https://a.example https://b.example"
    assert "X-Frame-Options" not in page_headers("n0nce", allowed)


def test_while_only_this_machine_is_served_its_own_pages_may_frame_it() -> None:
    assert ancestors(Origins(loopback=True)) == ["http://localhost:*", "http://127.0.0.1:*"]


def test_the_page_is_not_kept_and_tells_nobody_where_it_is() -> None:
    headers = page_headers("n0nce", ())
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
