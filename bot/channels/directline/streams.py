"""Sends each chat's new activities down its WebSocket, as fast as the client reads and no faster."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from typing import Any

import structlog
from aiohttp import WSCloseCode, WSMsgType, web

from bot.channels.faults import described
from bot.channels.refusal import Refusal
from bot.ports import ActivityLog, Entry, Signals

_PING = 30.0
"""Seconds between pings; a client that does not answer is gone."""
_TO_READ = 30.0
"""Seconds that a client may take for one frame."""
_BATCH = 100
"""Activities in one frame."""
_FRAME = 4096
"""Bytes that a client may send at once; it has nothing to say but that it is there."""
_FLOOD = 120
"""Frames from the client in one minute."""

_log = structlog.get_logger(__name__)


def page(entries: Sequence[Entry], after: int) -> str:
    """Activities and the watermark behind them, as JSON text."""
    last = entries[-1].position if entries else after
    bodies = ",".join(entry.body for entry in entries)
    return f'{{"activities":[{bodies}],"watermark":"{last}"}}'


class Stream:
    """One client's socket. It holds nothing back: what is to be sent waits in the log."""

    def __init__(self, chat_id: str, position: int, socket: web.WebSocketResponse, log: ActivityLog) -> None:
        self._chat_id = chat_id
        self._position = position
        self._socket = socket
        self._log = log
        self._sending: asyncio.Task[None] | None = None
        self._more = False
        self._ready: list[Entry] = []

    def wake(self, entries: Sequence[Entry]) -> None:
        """There is something new in the log: these entries, if they are known."""
        # What follows at once on what was sent need not be read again.
        follows = bool(entries) and len(self._ready) < _BATCH and entries[0].position == self._expected()
        if follows and not self._more:
            self._ready.extend(entries)
        else:
            self._more = True
        if self._sending is None:
            self._sending = asyncio.get_running_loop().create_task(self._send_all())

    async def show(self, activity: Mapping[str, Any]) -> None:
        """Sends something that is not kept, such as typing; a client that is busy or gone misses it."""
        if self._sending is None and not self._socket.closed:
            text = json.dumps({"activities": [activity], "watermark": str(self._position)}, ensure_ascii=False)
            await self._send(text)

    async def close(self, code: int, why: str) -> None:
        """Ends it."""
        if self._sending is not None:
            self._sending.cancel()
        await self._socket.close(code=code, message=why.encode())

    async def _send_all(self) -> None:
        try:
            while (self._ready or self._more) and not self._socket.closed:
                await self._send_some()
        except Exception as fault:
            _log.warning("stream broken", **described(fault))
            await self._socket.close(code=WSCloseCode.TRY_AGAIN_LATER)
        finally:
            self._sending = None

    async def _send_some(self) -> None:
        """The entries at hand if they follow on what was sent, else all that the log has."""
        entries, self._ready = [entry for entry in self._ready if entry.position > self._position], []
        if self._more or (entries and entries[0].position != self._position + 1):
            self._more = False
            entries = await self._log.read(self._chat_id, self._position, _BATCH)
            self._more = self._more or len(entries) == _BATCH
        if entries:
            text = page(entries, self._position)
            # Before it is sent: what comes meanwhile follows on it.
            self._position = entries[-1].position
            await self._send(text)

    def _expected(self) -> int:
        return (self._ready[-1].position if self._ready else self._position) + 1

    async def _send(self, text: str) -> None:
        try:
            async with asyncio.timeout(_TO_READ):
                await self._socket.send_str(text)
        except TimeoutError:
            await self._socket.close(code=WSCloseCode.POLICY_VIOLATION, message=b"too slow")
        except (ConnectionError, RuntimeError):
            await self._socket.close()


class Streams:
    """All sockets of this process, one a chat."""

    def __init__(self, log: ActivityLog, signals: Signals, most: int, idle: float) -> None:
        """At most so many sockets; one without a sign of life for `idle` seconds is closed."""
        self._log = log
        self._signals = signals
        self._most = most
        self._idle = idle
        self._open: dict[str, Stream] = {}

    def __len__(self) -> int:
        return len(self._open)

    def admit(self) -> None:
        """Refuses (503) one socket too many."""
        if len(self._open) >= self._most:
            message = "Too many chats are open now. Fetch activities by GET, or come again later."
            raise Refusal(HTTPStatus.SERVICE_UNAVAILABLE, "TooManyStreams", message, retry_after=30)

    async def serve(self, request: web.Request, chat_id: str, after: int) -> web.WebSocketResponse:
        """Streams what is behind a position until either side ends it."""
        socket = web.WebSocketResponse(heartbeat=_PING, compress=False, max_msg_size=_FRAME)
        await socket.prepare(request)
        stream = Stream(chat_id, after, socket, self._log)
        older = self._open.get(chat_id)
        self._open[chat_id] = stream
        if older is not None:
            await older.close(WSCloseCode.OK, "collision")
        unwatch = self._signals.watch(chat_id, stream.wake)
        stream.wake(())
        try:
            await self._listen(socket)
        finally:
            unwatch()
            if self._open.get(chat_id) is stream:
                del self._open[chat_id]
        return socket

    async def show(self, chat_id: str, activity: Mapping[str, Any]) -> None:
        """Shows a passing activity to who watches the chat in this process."""
        stream = self._open.get(chat_id)
        if stream is not None:
            await stream.show(activity)

    async def end(self, chat_id: str) -> None:
        """Closes the socket of a chat that has ended."""
        stream = self._open.get(chat_id)
        if stream is not None:
            await stream.close(WSCloseCode.OK, "ended")

    async def close(self) -> None:
        """Tells every client that the server goes away; they come back by themselves."""
        streams = list(self._open.values())
        await asyncio.gather(*(stream.close(WSCloseCode.GOING_AWAY, "restart") for stream in streams))

    async def _listen(self, socket: web.WebSocketResponse) -> None:
        loop = asyncio.get_running_loop()
        heard = _Flood(loop.time)
        while True:
            try:
                message = await socket.receive(timeout=self._idle)
            except TimeoutError:
                await socket.close(code=WSCloseCode.POLICY_VIOLATION, message=b"idle")
                return
            if message.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
                return
            if heard.too_often():
                await socket.close(code=WSCloseCode.POLICY_VIOLATION, message=b"flood")
                return


class _Flood:
    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._since = clock()
        self._frames = 0

    def too_often(self) -> bool:
        """Counts a frame; whether there were too many in this minute."""
        if self._clock() - self._since > 60:
            self._since, self._frames = self._clock(), 0
        self._frames += 1
        return self._frames > _FLOOD
