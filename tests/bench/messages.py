"""The messages and phrases that the benchmark reads: labelled ones, the same with new slips, and the examples."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

from intents import Language
from intents.catalog import load_catalog
from intents.evaluation import read_messages
from intents.outcomes import Labelled
from tests.bench.wire import CONVERSATIONS, Spoken

FOLDER = Path(__file__).parents[1] / "content" / "messages"
LOCALES = {"en": "en-GB", "lv": "lv-LV", "nb": "nb-NO"}
LANGUAGES = tuple(LOCALES)
_WORD = re.compile(r"[^\W\d_]{5,}")

Phrase = tuple[str, str]
"""Text and intent."""


def labelled() -> list[Labelled]:
    """The test messages of three languages, mixed so that neighbours differ in language; the same order every time."""
    messages = read_messages([FOLDER / f"{language}.jsonl" for language in LANGUAGES], load_catalog())
    random.Random(1).shuffle(messages)
    return messages


def phrases(languages: Mapping[str, Language]) -> dict[str, list[Phrase]]:
    """The example phrases that the model is fitted to, by language."""
    return {
        code: [(line.text, intent) for intent, lines in languages[code].phrases.items() for line in lines]
        for code in LANGUAGES
    }


def misspelt(messages: Sequence[Labelled], seed: int) -> list[Labelled]:
    """Each message with two letters of one word swapped, a word that hardly anybody has seen; another seed, another
    word."""
    chance = random.Random(seed)
    return [replace(message, text=_slip(message.text, chance)) for message in messages]


def endless(messages: Sequence[Labelled]) -> Iterator[Spoken]:
    """The messages over and over, with other slips each time round, so that no memory of words holds all of them.
    A conversation keeps to its language; the channel's locale fits it in four conversations of five."""
    spoken = {language: _texts([one for one in messages if one.language == language]) for language in LANGUAGES}
    for number in count():
        who = number % CONVERSATIONS
        language = LANGUAGES[who % len(LANGUAGES)]
        yield Spoken(next(spoken[language]), who, LOCALES[language] if who % 5 else "en-US")


def _texts(messages: Sequence[Labelled]) -> Iterator[str]:
    for seed in count():
        for message in misspelt(messages, seed):
            yield message.text


def _slip(text: str, chance: random.Random) -> str:
    found = list(_WORD.finditer(text))
    if not found:
        return text
    word = chance.choice(found)
    at = chance.randrange(word.start() + 1, word.end() - 1)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
