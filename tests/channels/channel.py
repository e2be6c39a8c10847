"""A channel's side on loopback: takes what the bot sends, and misbehaves on request."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.channels.served import Served


@dataclass
class Call:
    """One request of the bot."""

    method: str
    path: str
    """Still encoded."""
    headers: dict[str, str]
    body: Any


@dataclass
class Channel(Served):
    """Answers with the statuses of `plan` first, one a request, and 200 afterwards; 0 drops the connection."""

    plan: list[int] = field(default_factory=list)
    retry_after: str | None = None
    delay: float = 0.0
    calls: list[Call] = field(default_factory=list)

    def routes(self, app: web.Application) -> None:
        app.router.add_route("*", "/{path:.*}", self._take)

    @property
    def activities(self) -> list[dict[str, Any]]:
        """What the bot sent, in order."""
        return [call.body for call in self.calls if call.method == "POST"]

    @property
    def messages(self) -> list[dict[str, Any]]:
        """The messages among it."""
        return [activity for activity in self.activities if activity["type"] == "message"]

    @property
    def texts(self) -> list[str]:
        """Their texts."""
        return [message.get("text", "") for message in self.messages]

    async def _take(self, request: web.Request) -> web.StreamResponse:
        body = await request.json() if request.can_read_body else None
        self.calls.append(Call(request.method, request.raw_path, dict(request.headers), body))
        await asyncio.sleep(self.delay)
        status = self.plan.pop(0) if self.plan else 200
        if status == 0:
            assert request.transport is not None
            request.transport.close()
            return web.Response()
        headers = {"Retry-After": self.retry_after} if self.retry_after and status >= 400 else None
        return web.json_response({"id": f"sent-{len(self.calls)}"}, status=status, headers=headers)
