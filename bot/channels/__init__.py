"""The border to the Bot Framework: the only modules that know botbuilder and its wire format."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.channels.azure import MessagesEndpoint, build_endpoint
    from bot.channels.directline import DirectLine, Limits, Origins, build_direct_line
    from bot.channels.webchat.page import WebChatPage

_PLACES = {
    "MessagesEndpoint": "azure",
    "build_endpoint": "azure",
    "DirectLine": "directline",
    "Limits": "directline",
    "Origins": "directline",
    "build_direct_line": "directline",
    "WebChatPage": "webchat.page",
}
__all__ = [
    "DirectLine",
    "Limits",
    "MessagesEndpoint",
    "Origins",
    "WebChatPage",
    "build_direct_line",
    "build_endpoint",
]


def __getattr__(name: str) -> Any:
    """Imports the SDK when it is asked for: commands that only talk in a terminal start without it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    # The SDK takes half a second to import.
    return getattr(import_module(f"bot.channels.{_PLACES[name]}"), name)
