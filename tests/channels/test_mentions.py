"""The bot's name is taken out of what was said."""

from __future__ import annotations

import time
from typing import Any

import pytest

from bot.channels.mentions import spoken
from tests.channels.samples import BOT, fragment, teams

MENTION = {"type": "mention", "text": "<at>Support Bot</at>", "mentioned": BOT}
OTHER = {"type": "mention", "text": "<at>Bob</at>", "mentioned": {"id": "29:bob", "name": "Bob"}}


@pytest.mark.parametrize(
    ("text", "entities", "meant"),
    [
        ("<at>Support Bot</at> hello", [MENTION], "hello"),
        ("hello <at>Support Bot</at>", [MENTION], "hello"),
        ("<AT>support bot</AT>&nbsp;hello", [MENTION], "hello"),
        ("<at>Support Bot</at> ask <at>Bob</at>", [MENTION, OTHER], "ask Bob"),
        ("<at>Bob</at> knows", [OTHER], "Bob knows"),
        ("<at>Support Bot</at> hello", [], "hello"),
        ('<at id="0">Support Bot</at> hello', [MENTION], "hello"),
        ("<at>Our.* (Bot)</at> hello", [{**MENTION, "text": "<at>Our.* (Bot)</at>"}], "hello"),
        ("<at>A &amp; B</at> hello", [{**MENTION, "text": "<at>A &amp; B</at>"}], "hello"),
        ("<at></at> hello", [MENTION], "hello"),
        ("Support Bot is slow", [MENTION], "Support Bot is slow"),
        ("1 < 2\n\nand  more", [], "1 < 2\n\nand  more"),
        ("  spaces  ", [], "spaces"),
        ("a\x00b", [], "ab"),
        (None, [], ""),
        ("<at>Support Bot</at>", [MENTION], ""),
        ("hi", [{"type": "mention"}], "hi"),
        ("hi", [{"type": "mention", "mentioned": "x", "text": 5}], "hi"),
        ("hi", [{"type": "mention", "mentioned": {"id": 3}}], "hi"),
        ("hi", [{}], "hi"),
    ],
)
def test_mentions(text: str | None, entities: list[dict[str, Any]], meant: str) -> None:
    assert spoken(fragment(teams("channel", text=text, entities=entities))) == meant


def test_a_message_to_nobody_in_particular() -> None:
    assert spoken(fragment(teams(text="<at>Bob</at> hi", recipient=None, entities=[MENTION]))) == "Bob hi"


@pytest.mark.parametrize("piece", ["<at>", "<at ", "<at>a", "</at>", "<at><at></at>", "&nbsp;"])
def test_a_flood_of_marks_does_not_hang(piece: str) -> None:
    started = time.perf_counter()
    spoken(fragment(teams(text=piece * 100_000, entities=[MENTION] * 1000)))
    assert time.perf_counter() - started < 0.5
