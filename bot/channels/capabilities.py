"""Knows what each channel can show."""

from __future__ import annotations

from dataclasses import dataclass

EMULATOR = "emulator"
TEAMS = "msteams"
PERSONAL = "personal"


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What one conversation can show; the defaults are those of a channel that nobody described."""

    markdown: bool = False
    suggestions: int = 0
    """How many suggested actions are shown at once."""
    cards: bool = False
    """Adaptive Cards with buttons."""
    typing: bool = False
    traces: bool = False
    """Trace activities reach a tester, not a customer."""


_MANY = 100
_PAGE = Capabilities(markdown=True, suggestions=_MANY, cards=True, typing=True)
_CHANNELS = {
    EMULATOR: Capabilities(markdown=True, suggestions=_MANY, cards=True, typing=True, traces=True),
    "webchat": _PAGE,
    "directline": _PAGE,
}
_TEAMS_ALONE = Capabilities(markdown=True, suggestions=3, cards=True, typing=True)
_TEAMS_TOGETHER = Capabilities(markdown=True, cards=True, typing=True)
_UNKNOWN = Capabilities()


def capabilities(channel_id: str, conversation_type: str | None) -> Capabilities:
    """What a conversation can show. Teams shows suggested actions in personal chats only."""
    if channel_id == TEAMS:
        return _TEAMS_ALONE if conversation_type in (None, PERSONAL) else _TEAMS_TOGETHER
    return _CHANNELS.get(channel_id, _UNKNOWN)
