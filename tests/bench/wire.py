"""A load client and a loopback connector as light as asyncio allows, so that the bot under test is the bottleneck."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field

CONVERSATIONS = 200
_CONNECTOR_ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\nConnection: keep-alive\r\n\r\n"
    b'{"id":"1"}'
)


class Framed(asyncio.Protocol):
    """Cuts a stream of HTTP messages at their Content-Length; good for the two peers here, not for the world."""

    def __init__(self, whole: Callable[[bytes], None], lost: Callable[[], None] = lambda: None) -> None:
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
            self._buffer = self._buffer[end + 4 + length :]
            self._whole(head)


@dataclass
class Connector:
    """Takes every reply and counts it."""

    replies: int = 0

    async def start(self) -> str:
        """Listens; returns the serviceUrl."""
        server = await asyncio.get_running_loop().create_server(self._connection, "127.0.0.1", 0)
        return f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"

    def _connection(self) -> asyncio.Protocol:
        def answer(_: bytes) -> None:
            self.replies += 1
            assert protocol.transport is not None
            protocol.transport.write(_CONNECTOR_ANSWER)

        protocol = Framed(answer)
        return protocol


@dataclass
class Load:
    """Sends messages over `connections` at once, each the next as soon as the last is answered."""

    host: str
    port: int
    service_url: str
    text: str
    connections: int = 16
    expect_replies: bool = False
    run: str = field(default_factory=lambda: f"{time.time_ns():x}")
    sent: int = 0
    faults: int = 0
    waits: list[float] = field(default_factory=list)
    """Seconds from request to answer."""

    async def for_seconds(self, seconds: float) -> None:
        """Runs, and returns when the last answer is in."""
        end = time.perf_counter() + seconds
        await asyncio.gather(*(self._connection(end) for _ in range(self.connections)))

    async def _connection(self, end: float) -> None:
        arrived: asyncio.Queue[bytes] = asyncio.Queue()
        _, protocol = await asyncio.get_running_loop().create_connection(
            lambda: Framed(arrived.put_nowait, lambda: arrived.put_nowait(b"")), self.host, self.port
        )
        assert protocol.transport is not None
        while (started := time.perf_counter()) < end:
            protocol.transport.write(self._request())
            head = await arrived.get()
            self.waits.append(time.perf_counter() - started)
            if not head.startswith(b"http/1.1 20"):
                self.faults += 1
            if not head:
                return
        protocol.transport.close()

    def _request(self) -> bytes:
        self.sent += 1
        who = self.sent % CONVERSATIONS
        activity = {
            "type": "message",
            "id": f"{self.run}-{self.sent}",
            "timestamp": "2026-01-20T19:07:01.436Z",
            "localTimestamp": "2026-01-20T21:07:01.436+02:00",
            "text": self.text,
            "textFormat": "plain",
            "locale": "lv-LV",
            "channelId": "emulator",
            "serviceUrl": self.service_url,
            "from": {"id": f"u{who}", "name": "User", "role": "user"},
            "recipient": {"id": "b1", "name": "Bot", "role": "bot"},
            "conversation": {"id": f"c{who}"},
            "entities": [{"type": "clientInfo", "locale": "lv-LV", "country": "LV", "platform": "Web"}],
            "channelData": {"clientActivityID": str(self.sent)},
        }
        if self.expect_replies:
            activity["deliveryMode"] = "expectReplies"
        body = json.dumps(activity, ensure_ascii=False).encode()
        head = f"POST /api/messages HTTP/1.1\r\nHost: {self.host}\r\nContent-Type: application/json\r\n"
        return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body
