"""Answers /v3/directline: the Direct Line 3.0 protocol, from the first header to the last status."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from datetime import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import structlog
from aiohttp import hdrs, web

from bot.channels.activities import load
from bot.channels.answers import json_answer, refused
from bot.channels.directline import intake
from bot.channels.directline.files import take_upload
from bot.channels.directline.openapi import description
from bot.channels.directline.origins import Origins, as_origin
from bot.channels.directline.rates import Rates
from bot.channels.directline.streams import Streams, page
from bot.channels.directline.tokens import LIFETIME, Grant, Issued, Tokens, new_id, new_user, require
from bot.channels.directline.turns import Turns
from bot.channels.faults import described, new_incident
from bot.channels.intake import body_of, check_head
from bot.channels.refusal import Refusal, bad_request, forbidden, unauthorized, unavailable
from bot.ports import ActivityLog, Chat, Entry, Received, Upload

_log = structlog.get_logger(__name__)

PATH = "/v3/directline"
_PAGE = 200
"""Activities that one GET gives at most."""
_OPENING = "opening"
_ALLOWED_HEADERS = "authorization, content-type, x-ms-bot-agent, x-requested-with"
_ALLOWED_METHODS = "GET, POST, OPTIONS"
_NO_STORE = {"Cache-Control": "no-store"}
_Handler = Callable[[web.Request, Grant], Awaitable[web.StreamResponse]]


class Endpoint:
    """The aiohttp handlers of the protocol."""

    def __init__(
        self,
        log: ActivityLog,
        tokens: Tokens,
        origins: Origins,
        rates: Rates,
        streams: Streams,
        turns: Turns,
        redact: intake.Redact,
        now: Callable[[], datetime],
    ) -> None:
        self._log = log
        self._tokens = tokens
        self._origins = origins
        self._rates = rates
        self._streams = streams
        self._turns = turns
        self._redact = redact
        self._now = now

    def routes(self) -> list[web.RouteDef]:
        """Every route of the protocol."""
        chat = f"{PATH}/conversations/{{chat_id}}"
        guarded = {
            ("POST", f"{PATH}/tokens/generate"): self._generate,
            ("POST", f"{PATH}/tokens/refresh"): self._refresh,
            ("POST", f"{PATH}/conversations"): self._start,
            ("GET", chat): self._reconnect,
            ("GET", f"{chat}/activities"): self._read,
            ("POST", f"{chat}/activities"): self._post,
            ("POST", f"{chat}/upload"): self._upload,
            ("GET", f"{chat}/stream"): self._stream,
        }
        paths = dict.fromkeys(path for _, path in guarded)
        return [
            *(web.route(method, path, self._guarded(handler)) for (method, path), handler in guarded.items()),
            *(web.options(path, self._preflight) for path in paths),
            web.get(f"{chat}/files/{{file_id}}/{{name}}", self._file),
            web.get(f"{PATH}/openapi.json", self._description),
        ]

    # Who asks, and whether he may

    def _guarded(self, handler: _Handler) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def answer(request: web.Request) -> web.StreamResponse:
            origin: str | None = None
            try:
                grant = self._tokens.grant(_bearer(request))
                origin = self._origins.check(request, grant.origins)
                response = await handler(request, grant)
            except Refusal as refusal:
                response = refused(request, refusal)
            except TimeoutError:
                response = refused(request, unavailable("There was no time for this. Try again."))
            except Exception as fault:
                response = _failed(request, fault)
            if origin and not response.prepared:
                response.headers.update(_cors(origin))
            return response

        return answer

    async def _preflight(self, request: web.Request) -> web.StreamResponse:
        # Nothing hangs on a cookie, so a page may ask; whether it is answered, its token and its origin decide.
        headers = {
            **_cors(request.headers.get("Origin", "*")),
            "Access-Control-Allow-Methods": _ALLOWED_METHODS,
            "Access-Control-Allow-Headers": _ALLOWED_HEADERS,
            "Access-Control-Max-Age": "7200",
        }
        return web.Response(status=HTTPStatus.NO_CONTENT, headers=headers)

    async def _chat(self, request: web.Request, grant: Grant) -> Chat:
        """The chat that a request is about. Refuses (403) one of somebody else, (404) one that is not there or over."""
        chat_id = request.match_info["chat_id"]
        require(grant, chat_id)
        chat = await self._log.find(chat_id)
        if chat is None:
            raise _gone("There is no such conversation. Start it with POST …/conversations.")
        if chat.ended:
            raise _gone("This conversation has ended. Start a new one.", "ConversationEnded")
        return chat

    # Tokens

    async def _generate(self, request: web.Request, grant: Grant) -> web.StreamResponse:
        if not grant.is_secret:
            raise forbidden("Only the secret makes new tokens. To prolong a token use …/tokens/refresh.")
        asked = await _optional_json(request)
        return _tokened(self._tokens.issue(new_id(), _user(asked) or new_user(), _trusted(asked)))

    async def _refresh(self, request: web.Request, grant: Grant) -> web.StreamResponse:
        if grant.chat_id is None or grant.user_id is None:
            raise forbidden("The secret needs no refreshing.")
        chat = await self._log.find(grant.chat_id)
        if chat is not None and chat.ended:
            raise _gone("This conversation has ended. Start a new one.", "ConversationEnded")
        return _tokened(self._tokens.issue(grant.chat_id, grant.user_id, grant.origins))

    # Conversations

    async def _start(self, request: web.Request, grant: Grant) -> web.StreamResponse:
        asked = await _optional_json(request)
        chat_id = grant.chat_id or new_id()
        user_id = grant.user_id or _user(asked) or new_user()
        locale = asked.get("locale")
        if locale is not None and (not isinstance(locale, str) or len(locale) > 40):
            raise bad_request("'locale' must be a short text such as lv-LV.")
        before = await self._log.find(chat_id)
        if before is None and not grant.is_secret:
            self._rates.chat(self._origins.address(request))
        opening = intake.addressed(
            intake.opening(locale or _first_language(request)),
            id=_OPENING,
            chat_id=chat_id,
            user_id=user_id,
            now=self._now(),
        )
        received = Received(_OPENING, _text(opening), visible=False)
        chat = before or await self._log.open(chat_id, user_id, received)
        if chat.ended:
            raise _gone("This conversation has ended. Start a new one.", "ConversationEnded")
        if before is None:
            self._turns.begin(chat_id, Entry(1, received.id, received.body))
        status = HTTPStatus.CREATED if before is None else HTTPStatus.OK
        return self._opened(request, chat, grant, "", status)

    async def _reconnect(self, request: web.Request, grant: Grant) -> web.StreamResponse:
        chat = await self._chat(request, grant)
        return self._opened(request, chat, grant, request.query.get("watermark", ""), HTTPStatus.OK)

    def _opened(
        self, request: web.Request, chat: Chat, grant: Grant, watermark: str, status: HTTPStatus
    ) -> web.StreamResponse:
        issued = self._tokens.issue(chat.id, chat.user_id, grant.origins)
        base = self._origins.base(request)
        scheme = "wss" if base.scheme == "https" else "ws"
        address = base.with_scheme(scheme).with_path(f"{PATH}/conversations/{chat.id}/stream")
        stream = address.with_query({"watermark": str(_position(watermark)), "t": issued.token})
        return _tokened(issued, status, streamUrl=str(stream))

    # Activities

    async def _read(self, request: web.Request, grant: Grant) -> web.StreamResponse:
        chat = await self._chat(request, grant)
        after = min(chat.last, _position(request.query.get("watermark", "")))
        entries = await self._log.read(chat.id, after, _PAGE)
        return json_answer(HTTPStatus.OK, page(entries, after), _NO_STORE)

    async def _post(self, request: web.Request, grant: Grant) -> web.StreamResponse:
        check_head(request)
        chat_id, user_id = await self._speaker(request, grant)
        taken = intake.take(await body_of(request), self._redact)
        return await self._take(chat_id, user_id, taken, ())

    async def _upload(self, request: web.Request, grant: Grant) -> web.StreamResponse:
        chat_id, user_id = await self._speaker(request, grant)
        taken, uploads = await take_upload(request, self._redact, new_id)
        base = str(self._origins.base(request)).rstrip("/")
        taken.activity["attachments"] = [self._attachment(base, chat_id, upload) for upload in uploads]
        return await self._take(chat_id, user_id, taken, uploads)

    async def _speaker(self, request: web.Request, grant: Grant) -> tuple[str, str]:
        """The chat in which somebody speaks, and who. Refuses (429) who speaks too often."""
        if grant.chat_id is None or grant.user_id is None:
            chat = await self._chat(request, grant)
            self._rates.message(chat.id, None)
            return chat.id, chat.user_id
        # The token says it all; whether the chat is there, and open, shows when the activity is logged.
        require(grant, request.match_info["chat_id"])
        self._rates.message(grant.chat_id, self._origins.address(request))
        return grant.chat_id, grant.user_id

    async def _take(
        self, chat_id: str, user_id: str, taken: intake.Taken, uploads: tuple[Upload, ...]
    ) -> web.StreamResponse:
        id = new_id()
        if taken.activity["type"] == "typing":
            return json_answer(HTTPStatus.OK, {"id": id}, _NO_STORE)
        activity = intake.addressed(taken.activity, id=id, chat_id=chat_id, user_id=user_id, now=self._now())
        received = Received(id, _text(activity), taken.key, taken.secret, uploads=uploads)
        try:
            entry, new = await self._log.receive(chat_id, received)
        except LookupError:
            raise _gone("The conversation has ended, or was never started.", "ConversationEnded") from None
        if taken.activity["type"] == "endOfConversation":
            await self._log.end(chat_id)
            await self._streams.end(chat_id)
        if new:
            self._turns.begin(chat_id, entry)
        return json_answer(HTTPStatus.OK, {"id": entry.id}, _NO_STORE)

    async def _stream(self, request: web.Request, grant: Grant) -> web.StreamResponse:
        chat = await self._chat(request, grant)
        if not web.WebSocketResponse().can_prepare(request).ok:
            raise Refusal(HTTPStatus.UPGRADE_REQUIRED, "UpgradeRequired", "Open this address as a WebSocket.")
        self._streams.admit()
        after = min(chat.last, _position(request.query.get("watermark", "")))
        return await self._streams.serve(request, chat.id, after)

    # Files and the description

    def _attachment(self, base: str, chat_id: str, upload: Upload) -> dict[str, str]:
        token = self._tokens.issue_file(chat_id, upload.id)
        address = f"{base}{PATH}/conversations/{chat_id}/files/{upload.id}/{quote(upload.name)}?t={token}"
        return {"contentType": upload.content_type, "name": upload.name, "contentUrl": address}

    async def _file(self, request: web.Request) -> web.StreamResponse:
        chat_id, file_id = request.match_info["chat_id"], request.match_info["file_id"]
        if not self._tokens.opens_file(request.query.get("t", ""), chat_id, file_id):
            return refused(request, forbidden("This address opens no file, or not any more."))
        upload = await self._log.upload(chat_id, file_id)
        if upload is None:
            return refused(request, _gone("The file is not kept any more.", "NotFound"))
        headers = {
            "Cache-Control": "private, max-age=3600",
            "Content-Disposition": f"attachment; filename*=UTF-8''{quote(upload.name)}",
            "Content-Security-Policy": "default-src 'none'; sandbox",
            "X-Content-Type-Options": "nosniff",
        }
        return web.Response(body=upload.content, content_type=upload.content_type, headers=headers)

    async def _description(self, request: web.Request) -> web.StreamResponse:
        try:
            return json_answer(HTTPStatus.OK, description(str(self._origins.base(request))), {})
        except Refusal as refusal:
            return refused(request, refusal)


def _failed(request: web.Request, fault: Exception) -> web.Response:
    incident = new_incident()
    _log.error("request failed", incident=incident, method=request.method, **described(fault))
    message = f"The request failed. Try again later. Incident {incident}."
    return refused(request, Refusal(HTTPStatus.INTERNAL_SERVER_ERROR, "ServiceError", message))


def _bearer(request: web.Request) -> str:
    """The token of a request; a WebSocket cannot send headers, so its address carries it."""
    scheme, _, token = request.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
    found = token.strip() if scheme == "Bearer" else ""
    if not found and request.path.endswith("/stream"):
        found = request.query.get("t", "")
    if not found:
        raise unauthorized("Send a token in the header 'Authorization: Bearer …'.")
    return found


async def _optional_json(request: web.Request) -> dict[str, Any]:
    body = await body_of(request)
    if not body.strip():
        return {}
    value = load(body)
    if not isinstance(value, dict):
        raise bad_request("The body must be a JSON object, or empty.")
    return value


def _user(asked: dict[str, Any]) -> str | None:
    user = asked.get("user")
    if user is not None and not isinstance(user, dict):
        raise bad_request("'user' must be an object with an 'id'.")
    id = (user or {}).get("id")
    if id is None or id == "":
        return None
    if not isinstance(id, str) or not id.startswith("dl_") or not 3 < len(id) <= 200 or not id.isprintable():
        raise bad_request("'user.id' must be a text that begins with dl_, of at most 200 characters.")
    return id


def _trusted(asked: dict[str, Any]) -> tuple[str, ...]:
    named = asked.get("trustedOrigins") or []
    if not isinstance(named, list) or len(named) > 20:
        raise bad_request("'trustedOrigins' must be a list of at most 20 origins.")
    origins = [as_origin(origin) if isinstance(origin, str) else None for origin in named]
    if None in origins:
        raise bad_request("'trustedOrigins' must hold origins such as https://www.example.com.")
    return tuple(origin for origin in origins if origin)


def _position(watermark: str) -> int:
    """A place in the log; whatever is no number means the start, as Direct Line has it."""
    return int(watermark) if watermark.isascii() and watermark.isdecimal() and len(watermark) < 10 else 0


def _first_language(request: web.Request) -> str | None:
    first = request.headers.get(hdrs.ACCEPT_LANGUAGE, "").split(",")[0].partition(";")[0].strip()
    return first if first and first != "*" and len(first) <= 40 else None


def _tokened(issued: Issued, status: HTTPStatus = HTTPStatus.OK, **more: str) -> web.StreamResponse:
    body = {"conversationId": issued.chat_id, "token": issued.token, "expires_in": LIFETIME, **more}
    return json_answer(status, body, _NO_STORE)


def _gone(message: str, code: str = "ConversationNotFound") -> Refusal:
    return Refusal(HTTPStatus.NOT_FOUND, code, message)


def _text(activity: dict[str, Any]) -> str:
    return json.dumps(activity, ensure_ascii=False, separators=(",", ":"))


def _cors(origin: str) -> dict[str, str]:
    return {"Access-Control-Allow-Origin": origin, "Vary": "Origin", "Access-Control-Expose-Headers": "Retry-After"}
