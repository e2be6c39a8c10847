"""The embedded Direct Line 3.0 channel: chats that the bot itself hosts, for web pages and other clients."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from aiohttp import web

from bot.channels.directline.endpoint import Endpoint
from bot.channels.directline.origins import Origins, as_origin
from bot.channels.directline.rates import Rates
from bot.channels.directline.streams import Streams
from bot.channels.directline.tokens import Issued, Tokens, new_id, new_user
from bot.channels.directline.turns import ChatAdapter, Turns
from bot.channels.handler import Handler
from bot.channels.middleware import Typing
from bot.ports import ActivityLog, Signals

if TYPE_CHECKING:
    from bot.service import Service

__all__ = ["DirectLine", "Issued", "Limits", "Origins", "as_origin", "build_direct_line"]

_HOUR = 3600.0


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is too much."""

    messages_per_minute: int = 60
    """In one chat."""
    messages_per_minute_per_address: int = 600
    chats_per_minute_per_address: int = 60
    streams: int = 10_000
    """Open sockets in this process."""
    idle: float = 180.0
    """Seconds after which a socket without a sign of life is closed; clients give one every 20 seconds."""
    retention: timedelta = timedelta(days=30)
    """How long a conversation is kept after its last word."""


@dataclass
class DirectLine:
    """The channel. `start` before the first request, `close` after the last."""

    origins: Origins
    rates: Rates
    _tokens: Tokens
    _endpoint: Endpoint
    _streams: Streams
    _turns: Turns
    _log: ActivityLog
    _retention: timedelta
    _now: Callable[[], datetime]
    _cleaner: asyncio.Task[None] | None = field(default=None, repr=False)

    def register(self, app: web.Application) -> None:
        """Mounts every route of the protocol."""
        app.router.add_routes(self._endpoint.routes())

    def issue(self, origins: tuple[str, ...] = ()) -> Issued:
        """A token for a new chat of a new person."""
        return self._tokens.issue(new_id(), new_user(), origins)

    async def start(self) -> None:
        """Answers what an earlier process left unanswered, and forgets what is old from now on."""
        await self._turns.start()
        self._cleaner = asyncio.get_running_loop().create_task(self._forget())

    async def close(self) -> None:
        """Finishes the turns under way; clients connect again by themselves."""
        if self._cleaner:
            self._cleaner.cancel()
        await self._turns.close()
        await self._streams.close()

    async def _forget(self) -> None:
        while True:
            await self._log.forget(self._now() - self._retention)
            await asyncio.sleep(_HOUR)


def build_direct_line(
    service: Service,
    log: ActivityLog,
    signals: Signals,
    *,
    secret: str,
    origins: Origins,
    limits: Limits,
    alone: bool,
    typing_delay: float = 0.5,
    clock: Callable[[], float] = time.time,
) -> DirectLine:
    """The whole channel around a service. `alone`: no other process uses the same log; `clock` gives seconds since
    1970."""

    def now() -> datetime:
        return datetime.fromtimestamp(clock(), UTC)

    tokens = Tokens(secret, clock)
    rates = Rates(
        per_chat=limits.messages_per_minute,
        per_address=limits.messages_per_minute_per_address,
        chats_per_address=limits.chats_per_minute_per_address,
    )
    streams = Streams(log, signals, limits.streams, limits.idle)
    handler = Handler(service)
    adapter = ChatAdapter(log, streams, handler.on_turn, now)
    adapter.on_turn_error = handler.on_error
    adapter.use(Typing(typing_delay))
    turns = Turns(log, adapter, alone=alone)
    endpoint = Endpoint(log, tokens, origins, rates, streams, turns, service.redactor.redact, now)
    return DirectLine(origins, rates, tokens, endpoint, streams, turns, log, limits.retention, now)
