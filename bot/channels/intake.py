"""Takes in the head and the body of a request, and refuses what cannot be an activity."""

from __future__ import annotations

import asyncio
from contextlib import nullcontext
from http import HTTPStatus

from aiohttp import web

from bot.channels.refusal import Refusal, bad_request

_BODY_LIMIT = 1024 * 1024
_BODY_TIME = 10.0


def check_head(request: web.Request) -> None:
    """Refuses (405, 415, 413) what can be told from the first lines to be no activity."""
    if request.method != "POST":
        raise Refusal(HTTPStatus.METHOD_NOT_ALLOWED, "MethodNotAllowed", f"POST an activity to {request.path}.")
    if request.content_type != "application/json":
        said = f"'{request.content_type}'" if "Content-Type" in request.headers else "missing"
        message = f"The Content-Type is {said}; send the activity as application/json."
        raise Refusal(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "UnsupportedMediaType", message)
    if (request.content_length or 0) > _BODY_LIMIT:
        raise _too_large()


async def body_of(request: web.Request) -> bytes:
    """The body, decompressed. Refuses (400, 408, 413) what is broken, slow or large."""
    try:
        # Nearly always the whole body has come with the head, and needs no timer.
        async with nullcontext() if request.content.is_eof() else asyncio.timeout(_BODY_TIME):
            body = await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise _too_large() from None
    except TimeoutError:
        message = f"The body did not arrive in {_BODY_TIME:.0f} seconds. Send it again."
        raise Refusal(HTTPStatus.REQUEST_TIMEOUT, "Timeout", message) from None
    except Exception as fault:
        # Broken chunks and broken compression come as many kinds of errors.
        # The stream would raise the same error again when the server clears up behind the answer.
        request.content.feed_eof()
        message = "The body cannot be read: its transfer or its compression is broken. Send it again as it should be."
        raise bad_request(message, reason=type(fault).__name__) from None
    if len(body) > _BODY_LIMIT:
        raise _too_large()
    return body


def _too_large() -> Refusal:
    message = f"The body is larger than {_BODY_LIMIT // 1024} KiB. Send attachments as links."
    return Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "MessageSizeTooBig", message)
