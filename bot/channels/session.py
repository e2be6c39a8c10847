"""Keeps the one HTTP client session that everything sent from here goes over."""

from __future__ import annotations

from aiohttp import ClientSession, ClientTimeout, DummyCookieJar, TCPConnector

_CONNECTIONS = 200


class Session:
    """The one HTTP client session, open from `open` to `close`."""

    def __init__(self) -> None:
        self._session: ClientSession | None = None

    def __call__(self) -> ClientSession:
        """The open session; RuntimeError when it is not open."""
        if self._session is None:
            raise RuntimeError("the endpoint has not been started")
        return self._session

    async def open(self) -> None:
        """Opens the session; it belongs to the running loop."""
        connector = TCPConnector(limit=_CONNECTIONS, keepalive_timeout=60)
        self._session = ClientSession(
            connector=connector, cookie_jar=DummyCookieJar(), timeout=ClientTimeout(total=15, connect=5)
        )

    async def close(self) -> None:
        """Closes the session with its connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None
