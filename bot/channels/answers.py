"""Writes the JSON answers of every endpoint, the refusals among them."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import structlog
from aiohttp import web

from bot.channels.activities import encode
from bot.channels.refusal import Refusal

_log = structlog.get_logger(__name__)


def json_answer(status: int, body: Any, headers: Mapping[str, str] | None = None) -> web.Response:
    """An answer of JSON types, of the SDK's models, or of JSON text that is ready."""
    ready = body.encode("utf-8", "replace") if isinstance(body, str) else encode(body)
    return web.Response(status=status, body=ready, headers=headers, content_type="application/json", charset="utf-8")


def refused(request: web.Request, refusal: Refusal) -> web.Response:
    """The answer to a request that is not taken; a line in the log."""
    told = {"reason": refusal.reason} if refusal.reason else {}
    _log.info("request refused", status=refusal.status.value, code=refusal.code, remote=request.remote, **told)
    headers = {}
    if refusal.status == HTTPStatus.METHOD_NOT_ALLOWED:
        headers["Allow"] = "POST"
    if refusal.status == HTTPStatus.UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    if refusal.retry_after is not None:
        headers["Retry-After"] = str(refusal.retry_after)
    response = json_answer(refusal.status, refusal.body(), headers)
    if not request.content.is_eof() or request.content.exception() is not None:
        # What is left of the body is of no use, and behind a broken one no next request can be found.
        response.force_close()
    return response
