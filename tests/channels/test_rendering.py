"""Replies drawn for each channel. UPDATE_GOLDEN=1 writes the expected files anew."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.activities import to_json
from bot.channels.rendering import LIMIT, render, shortened, size
from bot.conversation import Choice, Reply, ReplyKind
from tests.channels.echo import LONG
from tests.channels.samples import incoming, sample, teams

GOLDEN = Path(__file__).parent / "golden"
ANSWER = "**Parole aizmirsta?**\n\n1. Atveriet [lapu](https://account.live.com/password/reset).\n2. Izvēlieties jaunu."
CHOICES = tuple(Choice(f"account:{number}", f"Konts {number}") for number in range(1, 9))

REPLIES = {
    "answer": Reply(ANSWER, "lv", ReplyKind.ANSWER),
    "two choices": Reply("Vai tas palīdzēja?", "lv", ReplyKind.QUESTION, CHOICES[:2]),
    "four choices": Reply("Kurš konts?", "lv", ReplyKind.QUESTION, CHOICES[:4]),
    "eight choices": Reply("Kurš **konts**?", "lv", ReplyKind.QUESTION, CHOICES),
}
PLACES: dict[str, dict[str, Any]] = {
    "emulator": sample(id="m1"),
    "webchat": sample(id="m1", channel="webchat"),
    "directline": sample(id="m1", channel="directline"),
    "msteams-personal": teams(id="m1"),
    "msteams-groupChat": teams("groupChat", id="m1"),
    "msteams-channel": teams("channel", id="m1"),
    "sms": sample(id="m1", channel="sms"),
    "email": sample(id="m1", channel="email"),
    "unknown": sample(id="m1", channel="carrier-pigeon"),
}


@pytest.mark.parametrize("place", PLACES)
def test_each_channel_gets_what_it_shows_best(place: str) -> None:
    drawn = {name: to_json(render(reply, incoming(PLACES[place]))) for name, reply in REPLIES.items()}
    file = GOLDEN / f"{place}.json"
    if os.environ.get("UPDATE_GOLDEN"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(json.dumps(drawn, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert drawn == json.loads(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("place", PLACES)
def test_every_activity_has_what_channels_ask_for(place: str) -> None:
    for reply in REPLIES.values():
        drawn = to_json(render(reply, incoming(PLACES[place])))
        assert drawn["locale"] == "lv"
        assert drawn["inputHint"] == ("expectingInput" if reply.kind is ReplyKind.QUESTION else "acceptingInput")
        assert drawn["conversation"] == PLACES[place]["conversation"]
        assert not ("suggestedActions" in drawn and "attachments" in drawn)
        assert not ("text" in drawn and "attachments" in drawn), "Teams would split it"


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("choices", [(), CHOICES])
def test_the_longest_text_fits(place: str, choices: tuple[Choice, ...]) -> None:
    """25 KB in UTF-16 is the whole payload; what is cut ends in an ellipsis, after a paragraph."""
    drawn = render(Reply(LONG, "lv", choices=choices), incoming(PLACES[place]))
    assert LIMIT * 3 // 4 < size(drawn) <= LIMIT
    assert "…" in json.dumps(to_json(drawn), ensure_ascii=False)


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=60), st.integers(min_value=60, max_value=3000))
def test_any_text_fits(text: str, times: int) -> None:
    assert size(render(Reply(text * times, "lv"), incoming(PLACES["emulator"]))) <= LIMIT


@given(st.text(alphabet="ab \n", max_size=80), st.integers(min_value=1, max_value=60))
def test_shortened_texts_are_no_longer_than_asked(text: str, length: int) -> None:
    short = shortened(text, length)
    assert short == text if len(text) <= length else len(short) <= length and short.endswith("…")


def test_a_text_is_cut_after_a_paragraph() -> None:
    assert shortened("One two.\n\nThree four.\n\nFive six seven eight nine ten.", 40) == "One two.\n\nThree four.\n\n…"
    assert shortened("One two.\nThree four five six", 16) == "One two. …"
    assert shortened("One two three", 10) == "One two …"
    assert shortened("x" * 50, 10) == "x" * 7 + "…"
