"""The border to the Bot Framework: the only modules that know botbuilder and its wire format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.channels.azure import MessagesEndpoint, build_endpoint

__all__ = ["MessagesEndpoint", "build_endpoint"]


def __getattr__(name: str) -> Any:
    """Imports the SDK when it is asked for: commands that only talk in a terminal start without it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from bot.channels import azure  # noqa: PLC0415  the SDK takes half a second to import

    return getattr(azure, name)
