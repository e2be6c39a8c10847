"""A guard against a fall in quality: messages that no content was made from are understood about as well as before."""

from __future__ import annotations

from pathlib import Path

import pytest

from intents import Understander
from intents.catalog import load_catalog
from intents.evaluation import judge, read_messages
from intents.metrics import measure

MESSAGES = Path(__file__).parent / "messages"
LANGUAGE, TOP1, SERVED, FOUND = 0.92, 0.85, 0.88, 0.95
WRONG, SHOWN, INVENTED = 0.06, 0.13, 0.02
"""Shares, a few points worse than measured: language right, intent right, right one answered or offered, account found;
wrong intent answered, other matters answered or offered, accounts invented."""


@pytest.mark.parametrize("language", ["en", "lv", "nb"])
def test_unseen_messages_are_understood(understander: Understander, language: str) -> None:
    catalog = load_catalog()
    messages = read_messages([MESSAGES / f"{language}.jsonl"], catalog)
    assert len(messages) >= 150
    rates = measure(list(judge(understander, messages, with_locale=False)), catalog.intents).languages[language]
    floors = {"language": LANGUAGE, "top1": TOP1, "served": SERVED, "accounts_found": FOUND}
    ceilings = {"wrong_answers": WRONG, "shown": SHOWN, "accounts_invented": INVENTED}
    low = {name: getattr(rates, name) for name, floor in floors.items() if getattr(rates, name) < floor}
    high = {name: getattr(rates, name) for name, ceiling in ceilings.items() if getattr(rates, name) > ceiling}
    assert (low, high) == ({}, {})
