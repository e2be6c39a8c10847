"""Starts the Microsoft 365 Agents Playground on loopback and talks to the bot through it, as its page does."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from aiohttp import ClientSession, ClientTimeout, ClientWebSocketResponse

from tests.peers.npm import installed
from tests.peers.process import free_port, serving
from tests.peers.shown import Form, Json, Shown, card_actions, shown

FOLDER = Path(__file__).parent / "playground"
# The names of the log.
_BOT = "User Application"
_TURNS = ("message", "conversationUpdate")


def script() -> Path:
    """Its command-line script, installed beside this file if need be. Raises MissingError."""
    return installed(FOLDER) / "@microsoft" / "m365agentsplayground" / "cli.js"


@contextmanager
def playground(script: Path, endpoint: str, channel: str, delivery: str, log: Path) -> Iterator[str]:
    """Base URL of a Playground that talks to that endpoint; `delivery` is default or expectReplies."""
    base = f"http://127.0.0.1:{(port := free_port())}"
    command = ["node", "--require", str(FOLDER / "loopback.cjs"), str(script), "start"]
    command += ["--app-endpoint", endpoint, "--channel-id", channel, "--port", str(port), "--delivery-mode", delivery]
    command += ["--service-url", f"{base}/_connector", "--disable-telemetry"]
    with serving(command, f"{base}/_internal/v1/config", log, {"TEAMSAPPTESTER_BROWSER": "none"}):
        yield base


@dataclass(frozen=True)
class Place:
    """Where in the Playground something is said."""

    conversation: str
    direct_line: str | None = None
    """The id under which the bot knows the conversation in a web chat."""
    mention: bool = False


class Playground:
    """One person in a Playground; `messages` is what the bot sent to it, `traffic` its log of HTTP exchanges."""

    def __init__(self, http: ClientSession, config: Json) -> None:
        self._http = http
        self.config = config
        self.messages: list[Json] = []
        self.traffic: list[Json] = []
        self._news = asyncio.Event()

    @property
    def failed(self) -> list[str]:
        """Every exchange that did not end with a status below 400."""
        return [
            f"{each['from']}: {each['activityName']} {each['response']['statusCode']}"
            for each in self.traffic
            if each.get("response") and each["response"]["statusCode"] >= 400
        ]

    def personal(self, channel: str) -> Place:
        """The conversation that the page opens with."""
        direct_line = str(uuid.uuid4()) if channel in ("directline", "webchat") else None
        return Place(self.config["personalChat"]["id"], direct_line)

    def group(self) -> Place:
        """The group chat of Teams."""
        return Place(self.config["groupChats"][0]["id"], mention=True)

    def channel(self) -> Place:
        """The first channel of the first team."""
        return Place(self.config["teams"][0]["channels"][0]["id"], mention=True)

    def at(self, place: Place) -> Seat:
        """A conversation to take part in."""
        return Seat(self, place)

    async def post(self, path: str, body: Json) -> Json:
        """What the page posts; the JSON answer, {} if there is none."""
        async with self._http.post(path, json=body) as answer:
            assert answer.status < 300, f"{path}: {answer.status} {await answer.text()}"
            found: Json = await answer.json() if answer.content_type == "application/json" else {}
            return found

    @property
    def turns(self) -> int:
        """How many messages and beginnings the bot has dealt with: it has answered the request and sent its replies."""
        return sum(
            1 for each in self.traffic if each["activityName"] in _TURNS and each["to"] == _BOT and each.get("response")
        )

    async def until(self, met: Callable[[], bool], seconds: float = 20.0) -> None:
        """Waits until what has come meets a condition; TimeoutError if it does not."""
        async with asyncio.timeout(seconds):
            while not met():
                self._news.clear()
                await self._news.wait()

    def heard(self, frame: Json) -> None:
        """A frame of the conversation stream; the person's own messages are in it as well."""
        message = frame.get("message")
        if message and message["from"]["id"] == self.config["bot"]["id"]:
            self.messages.append({**message, "conversation": frame["actionConversationId"]})
        self._news.set()

    def logged(self, frame: Json) -> None:
        """A frame of the log stream."""
        if frame.get("log", {}).get("activityName"):
            self.traffic.append(frame["log"])
        self._news.set()


class Seat:
    """A person's place in one conversation."""

    def __init__(self, playground: Playground, place: Place) -> None:
        self._playground = playground
        self._place = place
        self._me = {"id": playground.config["currentUser"]["id"]}

    async def greeting(self) -> Shown:
        """Opens the conversation as the page does; the first message of the bot."""
        body: Json = {}
        if self._place.direct_line:
            body = {"directLineConversationId": self._place.direct_line}
            link = {**body, "conversationId": self._place.conversation}
            await self._playground.post("/_debug/conversation/addDirectLineConversationLink", link)
        return await self._reply(f"/_debug/conversation/{self._place.conversation}/installation", body)

    async def ask(self, text: str) -> Shown:
        """Types a text; the next message of the bot."""
        body: Json = {"type": "text", "text": text, "textFormat": "plain", "from": self._me}
        if self._place.direct_line:
            body["directLineConversationId"] = self._place.direct_line
        if self._place.mention:
            bot = self._playground.config["bot"]
            mention = f"<at>{bot['name']}</at>"
            body |= {"text": f"{mention} {text}", "mentions": [{"mentioned": {"id": bot["id"]}, "text": mention}]}
        return await self._reply(f"/_conversation/v1/conversations/{self._place.conversation}/messages", body)

    async def choose(self, title: str) -> Shown:
        """Presses a button of the newest message; the next message of the bot."""
        newest = self._playground.messages[-1]
        seen = shown(newest)
        place = seen.buttons.index(title)
        if seen.form is Form.SUGGESTIONS:
            return await self.ask(newest["suggestedActions"]["actions"][place]["value"])
        body = {
            "conversation": {"id": newest["conversation"]},
            "replyToId": newest["messageId"],
            "value": card_actions(newest)[place]["data"],
            "from": self._me,
        }
        return await self._reply("/_conversation/v1/submit", body)

    async def _reply(self, path: str, body: Json) -> Shown:
        there = self._playground
        turns, messages = there.turns, len(there.messages)
        answer = await there.post(path, body)
        thread = answer.get("postConversationId")
        if thread:
            # In a channel of a team a message opens a thread, and the talk goes on there.
            self._place = replace(self._place, conversation=thread)
        await there.until(lambda: there.turns > turns and len(there.messages) > messages)
        return shown(there.messages[messages])


@asynccontextmanager
async def connected(base: str) -> AsyncIterator[Playground]:
    """A person who listens to the streams that the page listens to."""
    async with ClientSession(base, timeout=ClientTimeout(total=30)) as http:
        async with http.get("/_internal/v1/config") as answer:
            person = Playground(http, (await answer.json())["config"])
        async with (
            http.ws_connect("/_ws_conversation/v1/conversations/stream") as conversations,
            http.ws_connect("/_ws/log/stream") as log,
            asyncio.TaskGroup() as listening,
        ):
            tasks = [
                listening.create_task(_listen(conversations, person.heard)),
                listening.create_task(_listen(log, person.logged)),
            ]
            try:
                yield person
            finally:
                for task in tasks:
                    task.cancel()


async def _listen(stream: ClientWebSocketResponse, take: Callable[[Json], None]) -> None:
    async for frame in stream:
        take(frame.json())
