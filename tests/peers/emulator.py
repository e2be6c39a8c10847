"""Holds the dialogue that the Bot Framework Emulator 4.15 holds with a bot, over real HTTP."""

from __future__ import annotations

import asyncio
import uuid
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

from aiohttp import ClientSession, ClientTimeout, web

Json = dict[str, Any]


class Emulator:
    """One conversation. `received` is what the bot sent, in order; replies under expectReplies are put there too."""

    def __init__(self, endpoint: str, channel: str = "emulator", delivery: str | None = None) -> None:
        self._endpoint = endpoint
        self._channel = channel
        self._delivery = delivery
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
        """Starts the conversation; a restart does the same again."""
        members = [{"id": who["id"], "name": who["name"]} for who in (self.bot, self.user)]
        return await self.post("conversationUpdate", membersAdded=members, membersRemoved=[])

    async def say(self, text: str) -> int:
        """A typed message."""
        stamp = {"clientActivityID": uuid.uuid4().hex, "clientTimestamp": _utc()}
        speaker = {**self.user, "name": ""}
        return await self.post("message", text=text, textFormat="plain", channelData=stamp, **{"from": speaker})

    async def press(self, title: str) -> int:
        """The newest button of that title: a suggested action, or one of a card."""
        for activity in reversed(self.received):
            for action in (activity.get("suggestedActions") or {}).get("actions") or []:
                if action["title"] == title:
                    return await self.say(action["value"])
            for action in _card_actions(activity):
                if action["title"] == title:
                    return await self.post("message", value=action["data"], channelData={"postBack": True})
        raise LookupError(title)

    async def post(self, kind: str, **fields: Any) -> int:
        """Any activity, filled in as the Emulator does; returns the bot's HTTP status."""
        activity = {
            "type": kind,
            "id": str(uuid.uuid1()),
            "channelId": self._channel,
            "conversation": {"id": self.conversation},
            "recipient": self.bot,
            "from": self.user,
            "locale": "en-US",
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

    async def wait_for(self, text: str, seconds: float = 10.0) -> Json:
        """The first message whose text or card holds `text`; TimeoutError if none comes."""
        async with asyncio.timeout(seconds):
            while True:
                for activity in self.received:
                    if activity["type"] == "message" and text in str(
                        (activity.get("text"), activity.get("attachments"))
                    ):
                        return activity
                self._news.clear()
                await self._news.wait()

    async def _take(self, request: web.Request) -> web.Response:
        activity = await request.json()
        activity["id"] = str(uuid.uuid1())
        self.received.append(activity)
        self._news.set()
        return web.json_response({"id": activity["id"]})


def _card_actions(activity: Json) -> list[Json]:
    cards = [attachment["content"] for attachment in activity.get("attachments") or []]
    sets = [element for card in cards for element in card["body"] if element["type"] == "ActionSet"]
    return [action for holder in [*cards, *sets] for action in holder.get("actions", [])]


def _utc() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
