"""A test double that is a server on loopback for as long as it is entered."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from aiohttp import web
from aiohttp.test_utils import TestServer


class Served:
    """Serves the routes that a subclass adds."""

    def routes(self, app: web.Application) -> None:
        """Adds what the double answers to."""
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        app = web.Application()
        self.routes(app)
        self._server = TestServer(app)
        await self._server.start_server()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._server.close()

    @property
    def url(self) -> str:
        """Without a slash at the end."""
        return str(self._server.make_url("")).rstrip("/")
