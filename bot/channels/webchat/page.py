"""Serves the page that people chat on, its variant inside other sites, and what both of them fetch."""

from __future__ import annotations

import json
import secrets
from collections.abc import Awaitable, Callable, Collection
from html import escape
from http import HTTPStatus
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any

from aiohttp import hdrs, web

from bot.channels.answers import json_answer, refused
from bot.channels.refusal import Refusal
from bot.channels.webchat import bundle
from bot.channels.webchat.assets import Assets
from bot.channels.webchat.languages import Choice, Languages
from bot.channels.webchat.policy import ancestors, page_headers
from bot.channels.webchat.sentences import Sentences, sentences
from intents import Locales
from knowledge import KnowledgeBase

if TYPE_CHECKING:
    from bot.channels.directline import Issued, Origins

_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
_HOME = Path(__file__).parent
_EMBED = "embed.js"
_SHORT = "public, max-age=300"
_PREFLIGHT = {
    hdrs.ACCESS_CONTROL_ALLOW_METHODS: "GET, POST",
    hdrs.ACCESS_CONTROL_ALLOW_HEADERS: "content-type",
    hdrs.ACCESS_CONTROL_MAX_AGE: "600",
}
NO_COMPONENT = (
    "The web page cannot chat: Web Chat's script is missing. Run 'make install' in the source folder, or "
    "'python -m bot.channels.webchat.bundle' in the bot's environment, and start the bot again. "
    "Both need a package registry of npm, and Node.js or a package index of Python."
)


class WebChatPage:
    """The page. Made once; `register` adds it to an application."""

    def __init__(
        self,
        knowledge: KnowledgeBase,
        locales: Locales,
        issue: Callable[[tuple[str, ...]], Issued],
        origins: Origins,
        home: Path = _HOME,
    ) -> None:
        """Takes what makes a token for a new conversation, for pages of the origins that are named, if any.

        Raises OSError when a file of the page itself cannot be read; Web Chat's script may be missing.
        """
        self._knowledge = knowledge
        self._languages = Languages(locales, knowledge.languages)
        self._issue = issue
        self._origins = origins
        self._said = dict[str, Sentences]()
        self._template = Template((_HOME / "page.html").read_text(encoding="utf-8"))
        self._own = Assets.read("/web-chat/static", (_HOME / "static").iterdir())
        script = bundle.folder(home) / bundle.SCRIPT
        files = [script, bundle.folder(home) / bundle.LICENCES]
        self._component = Assets.read("/web-chat/component", files) if script.is_file() else None

    def register(self, app: web.Application) -> None:
        """Adds the routes."""
        app.router.add_routes(
            [
                web.get("/", self._page),
                web.get("/web-chat/embedded", self._embedded),
                web.get("/web-chat/sentences", self._shared(self._sentences)),
                web.post("/web-chat/token", self._shared(self._token)),
                web.options("/web-chat/{what:token|sentences}", self._shared(self._preflight)),
                web.get(f"/{_EMBED}", self._embed),
                self._own.route(),
            ]
        )
        if self._component:
            app.router.add_routes([self._component.route()])

    async def _page(self, request: web.Request) -> web.Response:
        return self._draw(request, "full", ())

    async def _embedded(self, request: web.Request) -> web.Response:
        return self._draw(request, "embedded", ancestors(self._origins))

    def _draw(self, request: web.Request, mode: str, framed_by: Collection[str]) -> web.Response:
        if self._component is None:
            return web.Response(text=NO_COMPONENT, status=503, headers={hdrs.CACHE_CONTROL: "no-store"})
        nonce = secrets.token_urlsafe(16)
        choice = self._languages.choose(request.query.get("lang"), request.headers.get(hdrs.ACCEPT_LANGUAGE))
        values = self._values(choice, self._component) | {"nonce": nonce, "mode": mode}
        response = web.Response(text=self._template.substitute(values), content_type="text/html")
        response.headers.update(page_headers(nonce, framed_by))
        response.headers[hdrs.CONTENT_LANGUAGE] = choice.code
        response.enable_compression()
        return response

    def _values(self, choice: Choice, component: Assets) -> dict[str, str]:
        """What the template needs, escaped."""
        said = self._say(choice.code)
        data = {"locale": choice.locale, "sentences": said.as_json()}
        texts = {id.replace("-", "_"): escape(text) for id, text in said.texts.items()}
        return texts | {
            "language": choice.code,
            "direction": said.direction,
            "languages": "\n".join(self._options(choice.code)),
            "suggestions": "\n".join(
                f'<li><button type="button" class="chip" dir="auto" data-choice="{escape(choice_id)}">'
                f"{escape(title)}</button></li>"
                for choice_id, title in said.suggestions
            ),
            "data": _json(data),
            "component": component.url(bundle.SCRIPT),
            "style": self._own.url("page.css"),
            "script": self._own.url("main.js"),
            "icon": self._own.url("icon.svg"),
        }

    def _options(self, chosen: str) -> list[str]:
        return [
            f'<option value="{offered.code}" lang="{offered.code}" dir="{offered.direction}"'
            f"{' selected' if offered.code == chosen else ''}>{escape(offered.native)}</option>"
            for offered in self._languages.menu()
        ]

    def _say(self, code: str) -> Sentences:
        if code not in self._said:
            self._said[code] = sentences(self._knowledge, self._languages, code)
        return self._said[code]

    async def _sentences(self, request: web.Request) -> web.StreamResponse:
        choice = self._languages.choose(request.query.get("lang"), request.headers.get(hdrs.ACCEPT_LANGUAGE))
        response = web.json_response(self._say(choice.code).as_json())
        response.headers[hdrs.CACHE_CONTROL] = _SHORT
        response.headers[hdrs.VARY] = hdrs.ACCEPT_LANGUAGE
        response.enable_compression()
        return response

    async def _token(self, request: web.Request) -> web.StreamResponse:
        origin = self._origins.check(request)
        # The chat's own page needs no mention: a token is always good for that.
        is_other = origin is not None and origin != str(self._origins.base(request).origin())
        issued = self._issue((origin,) if origin and is_other else ())
        body = {"token": issued.token, "user_id": issued.user_id, "expires_in": issued.expires_in}
        return json_answer(HTTPStatus.OK, body, {hdrs.CACHE_CONTROL: "no-store"})

    async def _preflight(self, request: web.Request) -> web.StreamResponse:
        return web.Response(status=HTTPStatus.NO_CONTENT, headers=_PREFLIGHT)

    def _shared(self, handler: _Handler) -> _Handler:
        """Lets pages of allowed sites read the answer, and refuses those of others."""

        async def answer(request: web.Request) -> web.StreamResponse:
            try:
                origin = self._origins.check(request)
                response = await handler(request)
            except Refusal as refusal:
                return refused(request, refusal)
            response.headers["X-Content-Type-Options"] = "nosniff"
            response.headers.add(hdrs.VARY, hdrs.ORIGIN)
            if origin:
                response.headers[hdrs.ACCESS_CONTROL_ALLOW_ORIGIN] = origin
            return response

        return answer

    async def _embed(self, request: web.Request) -> web.StreamResponse:
        # Other sites name it without a version, so it is asked for anew; its contents are no secret.
        headers = {
            hdrs.CACHE_CONTROL: _SHORT,
            "Cross-Origin-Resource-Policy": "cross-origin",
            "X-Content-Type-Options": "nosniff",
        }
        return web.FileResponse(_HOME / "static" / _EMBED, headers=headers)


def _json(data: dict[str, Any]) -> str:
    """JSON that can stand inside a script element: nothing in it can end that element."""
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c").replace("&", "\\u0026")
