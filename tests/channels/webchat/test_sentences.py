"""The page says everything in every language that has content, with the right form for each number."""

from __future__ import annotations

import json
import re

import pytest

from bot.channels.webchat.languages import Languages
from bot.channels.webchat.sentences import IDS, sentences
from knowledge import KnowledgeBase


def test_every_language_says_everything_itself(languages: Languages, knowledge: KnowledgeBase) -> None:
    for offered in languages.menu():
        said = sentences(knowledge, languages, offered.code)
        assert [id for id in IDS if knowledge.say(id, [offered.code]).language != offered.code] == []
        assert all(said.texts.values())
        assert said.direction == offered.direction
        assert "{time}" in said.transcript


@pytest.mark.parametrize(
    ("language", "count", "expected"),
    [
        ("en", 1, "1 new message"),
        ("en", 21, "21 new messages"),
        ("lv", 1, "1 jauns ziņojums"),
        ("lv", 11, "11 jaunu ziņojumu"),
        ("lv", 21, "21 jauns ziņojums"),
    ],
)
def test_new_messages_are_counted_as_the_language_does(
    languages: Languages, knowledge: KnowledgeBase, language: str, count: int, expected: str
) -> None:
    assert sentences(knowledge, languages, language).new_messages[count - 1] == expected


def test_every_number_names_itself(languages: Languages, knowledge: KnowledgeBase) -> None:
    for offered in languages.menu():
        said = sentences(knowledge, languages, offered.code)
        for forms in (said.new_messages, said.too_fast):
            for number, text in enumerate(forms, 1):
                # One and two may be words, as they are in Arabic.
                assert number <= 2 or re.findall(r"\d+", text) == [str(number)]


def test_the_script_gets_the_same(languages: Languages, knowledge: KnowledgeBase) -> None:
    said = sentences(knowledge, languages, "nb")
    made = json.loads(json.dumps(said.as_json()))
    assert made["texts"]["page-title"] == knowledge.say("page-title", ["nb"]).text
    assert made["suggestions"][0] == {
        "choice": "intent:forgot_password",
        "title": knowledge.say("intent-forgot_password", ["nb"]).text,
    }
    assert len(made["newMessages"]) == 99
    assert len(made["tooFast"]) == 60
