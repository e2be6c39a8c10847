"""What each channel shows."""

from __future__ import annotations

import pytest

from bot.channels.capabilities import capabilities


@pytest.mark.parametrize(
    ("channel", "kind", "suggestions", "cards", "markdown"),
    [
        ("emulator", None, 100, True, True),
        ("webchat", None, 100, True, True),
        ("directline", None, 100, True, True),
        ("msteams", "personal", 3, True, True),
        ("msteams", None, 3, True, True),
        ("msteams", "groupChat", 0, True, True),
        ("msteams", "channel", 0, True, True),
        ("sms", None, 0, False, False),
        ("email", None, 0, False, False),
        ("new-channel", "personal", 0, False, False),
    ],
)
def test_channels(channel: str, kind: str | None, suggestions: int, cards: bool, markdown: bool) -> None:
    shown = capabilities(channel, kind)
    assert (shown.suggestions, shown.cards, shown.markdown) == (suggestions, cards, markdown)


def test_only_testers_see_traces() -> None:
    assert [channel for channel in ("emulator", "webchat", "msteams", "x") if capabilities(channel, None).traces] == [
        "emulator"
    ]
