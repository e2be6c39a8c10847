"""A person in a web chat: posts, listens on a WebSocket, comes back by himself after every loss."""

from __future__ import annotations

import asyncio
import json
import random
from contextlib import suppress
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout, WSMsgType

_PAUSES = (0.5, 3.0)
"""Seconds before the next attempt to reach a server that is away, at random between these; Web Chat waits 3 to 15."""
_TIMEOUT = ClientTimeout(total=10)


@dataclass(slots=True)
class Said:
    """One message, from the first attempt to post it."""

    key: str
    started: float
    id: str | None = None
    """What the server called it when it acknowledged it."""
    attempts: int = 0
    answered: float | None = None
    """When the first answer was there."""
    answers: int = 0


@dataclass(slots=True)
class Person:
    """One chat; `run` listens until it is cancelled."""

    session: ClientSession
    base: str
    """`http://host:port/v3/directline`"""
    token: str = ""
    chat: str = ""
    watermark: str = ""
    said: dict[str, Said] = field(default_factory=dict)
    """By key."""
    greeted: asyncio.Event = field(default_factory=asyncio.Event)
    doubled: int = 0
    """Activities that the socket brought twice."""
    disordered: int = 0
    _stream: str = ""
    _seen: set[str] = field(default_factory=set)

    async def start(self, secret: str) -> None:
        """Gets a token and opens the chat."""
        made = await self._json("POST", "/tokens/generate", secret, {})
        self.token = made["token"]
        self._opened(await self._json("POST", "/conversations", self.token, {"locale": "en-US"}))

    async def run(self) -> None:
        """Listens, and connects again whenever the socket is lost."""
        while True:
            with suppress(ClientError, OSError, TimeoutError, ValueError, LookupError):
                if not self._stream:
                    path = f"/conversations/{self.chat}?watermark={self.watermark}"
                    self._opened(await self._json("GET", path, self.token))
                await self._listen()
            self._stream = ""
            await asyncio.sleep(random.uniform(*_PAUSES))

    async def say(self, key: str, text: str) -> None:
        """Posts a message until the server has acknowledged it."""
        said = self.said[key] = Said(key, perf_counter())
        body = {"type": "message", "text": text, "channelData": {"clientActivityID": key}}
        while said.id is None:
            said.attempts += 1
            try:
                answer = await self._json("POST", f"/conversations/{self.chat}/activities", self.token, body)
                said.id = answer["id"]
            except (ClientError, OSError, TimeoutError, ValueError, LookupError):
                await asyncio.sleep(random.uniform(*_PAUSES))

    async def everything(self) -> list[dict[str, Any]]:
        """The whole chat as the server keeps it."""
        found, watermark = list[dict[str, Any]](), ""
        while True:
            path = f"/conversations/{self.chat}/activities?watermark={watermark}"
            page = await self._json("GET", path, self.token)
            if not page["activities"]:
                return found
            found += page["activities"]
            watermark = page["watermark"]

    async def _listen(self) -> None:
        async with self.session.ws_connect(self._stream, heartbeat=None, compress=0, max_msg_size=0) as socket:
            async for message in socket:
                if message.type is not WSMsgType.TEXT:
                    return
                self._hear(json.loads(message.data))

    def _hear(self, frame: dict[str, Any]) -> None:
        now = perf_counter()
        if self.watermark and int(frame["watermark"]) < int(self.watermark):
            self.disordered += 1
        self.watermark = frame["watermark"]
        for activity in frame["activities"]:
            if activity["type"] == "typing":
                continue
            self.doubled += activity["id"] in self._seen
            self._seen.add(activity["id"])
            if activity["from"]["role"] == "bot":
                self.greeted.set()
                self._answered(activity.get("replyToId"), now)
            else:
                key = activity["channelData"]["clientActivityID"]
                self.said[key].id = activity["id"]

    def _answered(self, id: str | None, now: float) -> None:
        for said in self.said.values():
            if said.id == id:
                said.answers += 1
                said.answered = said.answered or now

    def _opened(self, answer: dict[str, Any]) -> None:
        self.chat, self.token, self._stream = answer["conversationId"], answer["token"], answer["streamUrl"]

    async def _json(self, method: str, path: str, token: str, body: Any = None) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {token}"}
        url = f"{self.base}{path}"
        async with self.session.request(method, url, json=body, headers=headers, timeout=_TIMEOUT) as response:
            if response.status >= 400:
                raise LookupError(f"{method} {path.partition('?')[0]}: {response.status} {await response.text()}")
            made: dict[str, Any] = await response.json()
            return made
