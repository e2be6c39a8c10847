"""A load client and a loopback connector as light as asyncio allows, so that the bot under test is the bottleneck."""

from __future__ import annotations

import asyncio
import itertools
import json
import math
import re
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import NamedTuple

from yarl import URL

CONVERSATIONS = 200
_CONNECTOR_ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\nConnection: keep-alive\r\n\r\n"
    b'{"id":"1"}'
)
_NO_REPLY = re.compile(rb'"type": ?"(?:trace|typing)"')
"""In JSON a quotation mark of a text has a backslash before it, so this is never what somebody said."""
_CONVERSATION = re.compile(rb"/v3/conversations/([^/ ]+)")


class Spoken(NamedTuple):
    """A message of one of the `CONVERSATIONS`."""

    text: str
    who: int
    """Number of the conversation and its person."""
    locale: str


class Framed(asyncio.Protocol):
    """Cuts a stream of HTTP messages at their Content-Length; good for the two peers here, not for the world."""

    def __init__(self, whole: Callable[[bytes, bytes], None], lost: Callable[[], None] = lambda: None) -> None:
        """`whole` is given the head in small letters and the body of each message."""
        self._whole = whole
        self._lost = lost
        self._buffer = b""
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self._lost()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head = self._buffer[:end].lower()
            at = head.find(b"content-length:")
            length = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self._buffer) < end + 4 + length:
                return
            body = self._buffer[end + 4 : end + 4 + length]
            self._buffer = self._buffer[end + 4 + length :]
            self._whole(head, body)


@dataclass
class Connector:
    """Takes all that the bot sends, and counts the replies of each conversation; traces and typing are none."""

    said: Counter[str] = field(default_factory=Counter)
    others: int = 0

    @property
    def replies(self) -> int:
        """Of all conversations."""
        return self.said.total()

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[str]:
        """The serviceUrl, while it is good."""
        server = await asyncio.get_running_loop().create_server(self._connection, "127.0.0.1", 0)
        try:
            yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        finally:
            server.close()

    def _connection(self) -> asyncio.Protocol:
        def answer(head: bytes, body: bytes) -> None:
            found = _CONVERSATION.search(head)
            if _NO_REPLY.search(body):
                self.others += 1
            else:
                self.said[found[1].decode() if found else ""] += 1
            assert protocol.transport is not None
            protocol.transport.write(_CONNECTOR_ANSWER)

        protocol = Framed(answer)
        return protocol


@dataclass
class Load:
    """Sends messages over `connections` at once, each the next as soon as the last is answered."""

    url: URL
    service_url: str
    messages: Iterator[Spoken]
    """What is sent, one after another; the load ends with it."""
    connections: int = 16
    channel: str = "emulator"
    expect_replies: bool = False
    name: str = field(default_factory=lambda: f"{time.time_ns():x}")
    sent: Counter[str] = field(default_factory=Counter)
    """Messages of each conversation."""
    faults: int = 0
    waits: list[float] = field(default_factory=list)
    """Seconds from request to answer."""
    _numbers: Iterator[int] = field(default_factory=itertools.count, repr=False)

    async def run(self, seconds: float = math.inf) -> None:
        """Returns when the last answer is in, after so many seconds or when there is no message any more."""
        end = time.perf_counter() + seconds
        await asyncio.gather(*(self._connection(end) for _ in range(self.connections)))

    async def _connection(self, end: float) -> None:
        arrived: asyncio.Queue[bytes] = asyncio.Queue()
        assert self.url.host is not None
        assert self.url.port is not None
        _, protocol = await asyncio.get_running_loop().create_connection(
            lambda: Framed(lambda head, _: arrived.put_nowait(head), lambda: arrived.put_nowait(b"")),
            self.url.host,
            self.url.port,
        )
        assert protocol.transport is not None
        while (started := time.perf_counter()) < end and (message := next(self.messages, None)) is not None:
            protocol.transport.write(self._request(message))
            head = await arrived.get()
            self.waits.append(time.perf_counter() - started)
            if not head.startswith(b"http/1.1 20"):
                self.faults += 1
            if not head:
                return
        protocol.transport.close()

    def _request(self, message: Spoken) -> bytes:
        number = next(self._numbers)
        text, who, locale = message
        self.sent[f"c{who}"] += 1
        activity = {
            "type": "message",
            "id": f"{self.name}-{number}",
            "timestamp": "2026-01-20T19:07:01.436Z",
            "localTimestamp": "2026-01-20T21:07:01.436+02:00",
            "text": text,
            "textFormat": "plain",
            "locale": locale,
            "channelId": self.channel,
            "serviceUrl": self.service_url,
            "from": {"id": f"u{who}", "name": "User", "role": "user"},
            "recipient": {"id": "b1", "name": "Bot", "role": "bot"},
            "conversation": {"id": f"c{who}"},
            "entities": [{"type": "clientInfo", "locale": locale, "country": locale[-2:], "platform": "Web"}],
            "channelData": {"clientActivityID": str(number)},
        }
        if self.expect_replies:
            activity["deliveryMode"] = "expectReplies"
        body = json.dumps(activity, ensure_ascii=False).encode()
        head = f"POST /api/messages HTTP/1.1\r\nHost: {self.url.host}\r\nContent-Type: application/json\r\n"
        return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body
