"""Takes uploaded files: their names, kinds and contents are what they claim to be, or they are refused."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import Any

from aiohttp import BodyPartReader, MultipartReader, web

from bot.channels.activities import load
from bot.channels.directline.intake import LONGEST, Redact, Taken, clean
from bot.channels.refusal import Refusal, bad_request
from bot.ports import Upload
from intents import LIMIT

MOST_BYTES = 4 * 1024 * 1024
"""Of one request."""
_MOST_FILES = 10
_ACTIVITY_TYPE = "application/vnd.microsoft.activity"
_TEXT = "text/plain"
_BEGINNINGS = {
    "application/pdf": (b"%PDF-",),
    "image/gif": (b"GIF87a", b"GIF89a"),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/webp": (b"RIFF",),
}
"""How contents of each kind begin."""
_UNFIT = re.compile(r"[\x00-\x1f\x7f<>:\"/\\|?*\u202a-\u202e\u2066-\u2069]")
_LONGEST_NAME = 100


async def take_upload(request: web.Request, redact: Redact, new_id: Any) -> tuple[Taken, tuple[Upload, ...]]:
    """The activity of a multipart request (one without text if it brings none) and its files. Refuses (400, 413,
    415)."""
    if request.content_type != "multipart/form-data":
        raise _unsupported("Send multipart/form-data: a part 'activity' and a part for each file.")
    if (request.content_length or 0) > MOST_BYTES + LONGEST:
        raise _too_large()
    try:
        return await _read_parts(await request.multipart(), redact, new_id)
    except (ValueError, AssertionError, RuntimeError, LookupError) as fault:
        # The reader tells broken parts in many ways.
        raise bad_request("The multipart body is broken.", reason=type(fault).__name__) from None


async def _read_parts(reader: MultipartReader, redact: Redact, new_id: Any) -> tuple[Taken, tuple[Upload, ...]]:
    taken: Taken | None = None
    files = list[Upload]()
    left = MOST_BYTES
    while (part := await reader.next()) is not None:
        if not isinstance(part, BodyPartReader):
            raise bad_request("A part holds parts itself; send them side by side.")
        content = await _content(part, left)
        left -= len(content)
        kind = part.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if part.name == "activity" or kind == _ACTIVITY_TYPE:
            taken = clean(load(content), redact)
        elif len(files) == _MOST_FILES:
            raise bad_request(f"At most {_MOST_FILES} files can come with one activity.")
        else:
            files.append(_checked(new_id(), part.filename or "", kind, content, redact))
    if not files:
        raise bad_request("There is no file in the request.")
    return taken or clean({"type": "message"}, redact), tuple(files)


async def _content(part: BodyPartReader, most: int) -> bytes:
    content = bytearray()
    while chunk := await part.read_chunk(64 * 1024):
        content += chunk
        if len(content) > most:
            raise _too_large()
    return part.decode(bytes(content)) if part.headers.get("Content-Transfer-Encoding") else bytes(content)


def _checked(id: str, name: str, kind: str, content: bytes, redact: Redact) -> Upload:
    fit = _file_name(redact(name[:LIMIT]).text)
    if kind == _TEXT:
        return Upload(id, fit, kind, _readable(content, redact))
    if kind not in _BEGINNINGS:
        known = ", ".join(sorted((*_BEGINNINGS, _TEXT)))
        raise _unsupported(f"Files of this kind are not taken. These are: {known}.")
    if not content.startswith(_BEGINNINGS[kind]):
        raise _unsupported(f"The file is not what its Content-Type says: {kind}.")
    return Upload(id, fit, kind, content)


def _readable(content: bytes, redact: Redact) -> bytes:
    """A text without its secrets."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _unsupported("A text file must be UTF-8.") from None
    pieces = [line[at : at + LIMIT] for line in text.splitlines(keepends=True) for at in range(0, len(line), LIMIT)]
    return "".join(redact(piece).text for piece in pieces).replace("\x00", "").encode()


def _file_name(name: str) -> str:
    """The last part of a name, without what file systems or pages could take amiss."""
    last = re.split(r"[/\\]", name)[-1]
    return _UNFIT.sub("_", last).strip(". ")[-_LONGEST_NAME:] or "file"


def _unsupported(message: str) -> Refusal:
    return Refusal(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "UnsupportedMediaType", message)


def _too_large() -> Refusal:
    message = f"All files together have at most {MOST_BYTES // 1024 // 1024} MB."
    return Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "MessageSizeTooBig", message)
