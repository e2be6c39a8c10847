"""Limits how often somebody may do something."""

from __future__ import annotations

import math
import time
from http import HTTPStatus

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from bot.channels.refusal import Refusal


class Rates:
    """Counts in this process, over the last minute."""

    def __init__(self, *, per_chat: int, per_address: int, chats_per_address: int) -> None:
        """Messages a minute in one chat and from one address; chats a minute from one address."""
        self._limiter = MovingWindowRateLimiter(MemoryStorage())
        self._per_chat = RateLimitItemPerMinute(per_chat)
        self._per_address = RateLimitItemPerMinute(per_address)
        self._chats = RateLimitItemPerMinute(chats_per_address)

    def message(self, chat_id: str, address: str | None) -> None:
        """Counts a message; refuses (429) one too many. Without an address only the chat counts."""
        self._count(self._per_chat, "chat", chat_id)
        if address is not None:
            self._count(self._per_address, "messages", address)

    def chat(self, address: str) -> None:
        """Counts a new chat; refuses (429) one too many."""
        self._count(self._chats, "chats", address)

    def _count(self, limit: RateLimitItemPerMinute, *whose: str) -> None:
        if self._limiter.hit(limit, *whose):
            return
        reset = self._limiter.get_window_stats(limit, *whose).reset_time
        wait = min(60, max(1, math.ceil(reset - time.time())))
        message = f"That was too much at once. Wait {wait} seconds, then go on."
        raise Refusal(HTTPStatus.TOO_MANY_REQUESTS, "TooManyRequests", message, retry_after=wait)
