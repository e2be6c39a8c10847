"""Describes the protocol in OpenAPI 3.1, for people and for tools."""

from __future__ import annotations

from typing import Any

from bot.channels.directline.files import MOST_BYTES
from bot.channels.directline.intake import LONGEST, TYPES

_JSON = "application/json"
_CHAT = {"name": "chat_id", "in": "path", "required": True, "schema": {"type": "string", "minLength": 1}}
_WATERMARK = {
    "name": "watermark",
    "in": "query",
    "description": "Only what comes behind it; without one, or with one that is no number: from the start.",
    "schema": {"type": "string"},
}
_TOKEN = {"name": "t", "in": "query", "required": True, "schema": {"type": "string"}}
_USER = {
    "type": "object",
    "properties": {"id": {"type": "string", "pattern": "^dl_.+$", "maxLength": 200}, "name": {"type": "string"}},
}


def description(server: str) -> dict[str, Any]:
    """The description, for the bot at this address."""
    chat = "/conversations/{chat_id}"
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Support bot: Direct Line",
            "version": "3.0",
            "description": "The Bot Framework's Direct Line 3.0, served by the bot itself.",
        },
        "servers": [{"url": f"{server.rstrip('/')}/v3/directline"}],
        "security": [{"bearer": []}],
        "paths": {
            "/tokens/generate": {"post": _generate()},
            "/tokens/refresh": {"post": _operation("refreshToken", "A new token for the same chat.", {200: "Token"})},
            "/conversations": {"post": _start()},
            chat: {"get": _operation("reconnect", "A fresh stream.", {200: "Opened"}, [_CHAT, _WATERMARK])},
            f"{chat}/activities": {"get": _read(), "post": _post()},
            f"{chat}/upload": {"post": _upload()},
            f"{chat}/stream": {"get": _stream()},
            f"{chat}/files/{{file_id}}/{{name}}": {"get": _file()},
            "/openapi.json": {"get": _own()},
        },
        "components": {
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
            "schemas": _schemas(),
            "responses": {"Error": _content("What is wrong, and what to do.", "Error")},
        },
    }


def _generate() -> dict[str, Any]:
    made = _operation("generateToken", "A token for a new chat; only with the secret.", {200: "Token"})
    origins = {"type": "array", "items": {"type": "string", "format": "uri"}, "maxItems": 20}
    made["requestBody"] = _body({"type": "object", "properties": {"user": _USER, "trustedOrigins": origins}})
    return made


def _start() -> dict[str, Any]:
    made = _operation("startConversation", "Opens the token's chat.", {201: "Opened", 200: "Opened"})
    locale = {"type": "string", "maxLength": 40}
    made["requestBody"] = _body({"type": "object", "properties": {"user": _USER, "locale": locale}})
    return made


def _read() -> dict[str, Any]:
    return _operation("getActivities", "What was said.", {200: "Activities"}, [_CHAT, _WATERMARK])


def _post() -> dict[str, Any]:
    made = _operation("postActivity", f"Says something; {LONGEST} characters at most.", {200: "Id"}, [_CHAT])
    made["requestBody"] = _body({"$ref": "#/components/schemas/Activity"}, required=True)
    return made


def _upload() -> dict[str, Any]:
    made = _operation("upload", f"Sends files; {MOST_BYTES} bytes at most.", {200: "Id"}, [_CHAT])
    parts = {
        "type": "object",
        "required": ["file"],
        "properties": {"activity": {"type": "string"}, "file": {"type": "string", "format": "binary"}},
    }
    made["requestBody"] = {"required": True, "content": {"multipart/form-data": {"schema": parts}}}
    return made


def _stream() -> dict[str, Any]:
    made = _operation("stream", "A WebSocket of frames like those of getActivities.", {}, [_CHAT, _WATERMARK, _TOKEN])
    made["responses"]["101"] = {"description": "The socket is open."}
    return made


def _file() -> dict[str, Any]:
    names = [{**_CHAT, "name": name} for name in ("chat_id", "file_id", "name")]
    made = _operation("getFile", "A file that was sent.", {}, [*names, _TOKEN])
    made["security"] = []
    made["responses"]["200"] = {"description": "The file.", "content": {"*/*": {"schema": {"type": "string"}}}}
    return made


def _own() -> dict[str, Any]:
    made = _operation("describe", "This description.", {})
    made["security"] = []
    made["responses"]["200"] = {"description": "OpenAPI.", "content": {_JSON: {"schema": {"type": "object"}}}}
    return made


def _operation(id: str, summary: str, given: dict[int, str], parameters: list[Any] | None = None) -> dict[str, Any]:
    answers: dict[str, Any] = {str(status): _content(summary, schema) for status, schema in given.items()}
    answers["default"] = {"$ref": "#/components/responses/Error"}
    return {"operationId": id, "summary": summary, "parameters": parameters or [], "responses": answers}


def _body(schema: dict[str, Any], *, required: bool = False) -> dict[str, Any]:
    return {"required": required, "content": {_JSON: {"schema": schema}}}


def _content(text: str, schema: str) -> dict[str, Any]:
    return {"description": text, "content": {_JSON: {"schema": {"$ref": f"#/components/schemas/{schema}"}}}}


def _schemas() -> dict[str, Any]:
    text = {"type": "string"}
    token = {"conversationId": text, "token": text, "expires_in": {"type": "integer"}}
    activity = {
        "type": "object",
        "required": ["type"],
        "properties": {
            "type": {"enum": list(TYPES)},
            "text": text,
            "locale": {"type": "string", "maxLength": 40},
            "channelData": {
                "type": "object",
                "properties": {"clientActivityID": {"type": "string", "minLength": 1, "maxLength": 200}},
            },
        },
    }
    return {
        "Token": _object(token),
        "Opened": _object({**token, "streamUrl": text}),
        "Id": _object({"id": text}),
        "Activity": activity,
        "Activities": _object({"activities": {"type": "array", "items": {"type": "object"}}, "watermark": text}),
        "Error": _object({"error": _object({"code": text, "message": text})}),
    }


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}
