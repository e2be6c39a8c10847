"""Holds the dialogue that the Bot Framework Emulator 4.15 holds with a bot, over real HTTP."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Awaitable
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

from aiohttp import ClientSession, ClientTimeout, web

from tests.peers.shown import Form, Json, Shown, card_actions, shown


class Emulator:
    """One conversation. `received` is what the bot sent, in order; replies under expectReplies are put there too.

    It can pass for another channel. `kind` is the type that Teams gives a conversation; in groups the bot is mentioned.
    """

    def __init__(
        self,
        endpoint: str,
        channel: str = "emulator",
        delivery: str | None = None,
        *,
        locale: str = "en-US",
        kind: str | None = None,
    ) -> None:
        self._endpoint = endpoint
        self._channel = channel
        self._delivery = delivery
        self._locale = locale
        self._kind = kind
        self._news = asyncio.Event()
        self.user = {"id": str(uuid.uuid4()), "name": "User", "role": "user"}
        self.bot = {"id": str(uuid.uuid1()), "name": "Bot", "role": "bot"}
        self.conversation = f"{uuid.uuid1()}|livechat"
        self.received: list[Json] = []
        self.service_url = ""

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_post("/v3/conversations/{conversation}/activities", self._take)
        app.router.add_post("/v3/conversations/{conversation}/activities/{activity}", self._take)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.service_url = f"http://localhost:{self._runner.addresses[0][1]}"
        self._http = ClientSession(timeout=ClientTimeout(total=30))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._http.close()
        await self._runner.cleanup()

    async def open(self) -> int:
        """Starts the conversation; a restart does the same again, in a new one."""
        self.conversation = f"{uuid.uuid1()}|livechat"
        added = (self.bot,) if self._is_group else (self.bot, self.user)
        members = [{"id": who["id"], "name": who["name"]} for who in added]
        return await self.post("conversationUpdate", membersAdded=members, membersRemoved=[])

    async def say(self, text: str) -> int:
        """A typed message."""
        stamp = {"clientActivityID": uuid.uuid4().hex, "clientTimestamp": _utc()}
        fields: Json = {"from": {**self.user, "name": ""}, "channelData": stamp}
        if self._is_group:
            mention = f"<at>{self.bot['name']}</at>"
            text = f"{mention} {text}"
            fields["entities"] = [{"type": "mention", "text": mention, "mentioned": self.bot}]
        return await self.post("message", text=text, textFormat="plain", **fields)

    async def press(self, title: str) -> int:
        """The newest button of that title: a suggested action, one of a card, or a number to type."""
        for activity in reversed(self.messages):
            seen = shown(activity)
            if title not in seen.buttons:
                continue
            place = seen.buttons.index(title)
            if seen.form is Form.NUMBERS:
                return await self.say(str(place + 1))
            if seen.form is Form.SUGGESTIONS:
                return await self.say(activity["suggestedActions"]["actions"][place]["value"])
            data = card_actions(activity)[place]["data"]
            return await self.post("message", value=data, channelData={"postBack": True})
        raise LookupError(title)

    async def greeting(self) -> Shown:
        """Opens the conversation; the first message of the bot."""
        return await self._reply_to(self.open())

    async def ask(self, text: str) -> Shown:
        """Types a text; the next message of the bot."""
        return await self._reply_to(self.say(text))

    async def choose(self, title: str) -> Shown:
        """Presses a button; the next message of the bot."""
        return await self._reply_to(self.press(title))

    async def post(self, kind: str, **fields: Any) -> int:
        """Any activity, filled in as the Emulator does; returns the bot's HTTP status."""
        activity = {
            "type": kind,
            "id": str(uuid.uuid1()),
            "channelId": self._channel,
            "conversation": self._address(),
            "recipient": self.bot,
            "from": self.user,
            "locale": self._locale,
            "serviceUrl": self.service_url,
            "timestamp": _utc(),
            "localTimestamp": datetime.now().astimezone().isoformat(timespec="seconds"),
            **fields,
        }
        if self._delivery:
            activity["deliveryMode"] = self._delivery
        async with self._http.post(self._endpoint, json=activity) as answer:
            if self._delivery and answer.status == 200 and answer.content_type == "application/json":
                self.received += (await answer.json())["activities"]
            return answer.status

    @property
    def messages(self) -> list[Json]:
        """What was received, without typing and traces."""
        return [activity for activity in self.received if activity["type"] == "message"]

    async def wait_for(self, text: str, seconds: float = 10.0) -> Json:
        """The first message whose text or card holds `text`; TimeoutError if none comes."""
        async with asyncio.timeout(seconds):
            while True:
                for activity in self.messages:
                    if text in str((activity.get("text"), activity.get("attachments"))):
                        return activity
                self._news.clear()
                await self._news.wait()

    @property
    def _is_group(self) -> bool:
        return self._kind in ("groupChat", "channel")

    def _address(self) -> Json:
        if self._kind is None:
            return {"id": self.conversation}
        return {"id": self.conversation, "conversationType": self._kind, "isGroup": self._is_group}

    async def _reply_to(self, doing: Awaitable[int], seconds: float = 20.0) -> Shown:
        before = len(self.messages)
        status = await doing
        assert status == 200, status
        async with asyncio.timeout(seconds):
            while len(self.messages) == before:
                self._news.clear()
                await self._news.wait()
        return shown(self.messages[before])

    async def _take(self, request: web.Request) -> web.Response:
        activity = await request.json()
        activity["id"] = str(uuid.uuid1())
        self.received.append(activity)
        self._news.set()
        return web.json_response({"id": activity["id"]})


def _utc() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
