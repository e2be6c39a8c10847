"""The library in the conversation: what is no intent finds its article, and can be read on, in English, or put away."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from bot.conversation import Conversation, ReplyKind
from bot.dialogue import Dialogue
from intents import Understander
from knowledge import KnowledgeBase
from knowledge.library import Library
from tests.bot.test_dialogue import Talk, ids, said
from tests.conftest import CONTACT
from tests.knowledge.library.conftest import POLICY, imported
from tests.knowledge.library.documents import LATVIAN, NORWEGIAN, checkout, page, unit

APP_PASSWORDS = page(
    "app-passwords",
    ("Lietotņu paroles", "App passwords"),
    *(f"{number}. {unit(110 + number, f'{number}. solis.', f'Step number {number}.')}" for number in range(1, 9)),
    unit(
        130, "[A](https://support.microsoft.com/a) [B](https://evil.example/b)", "[A](https://support.microsoft.com/a)"
    ),
)
UNLOCK = page("unlock-a-word-document", ("Paroles noņemšana Word dokumentam", "Remove a password from a Word document"))


@pytest.fixture
def library(tmp_path: Path) -> Library:
    checkout(tmp_path / "checkouts", "lv-LV", {**LATVIAN, "app": APP_PASSWORDS, "unlock": UNLOCK})
    checkout(tmp_path / "checkouts", "nb-NO", NORWEGIAN)
    imported(tmp_path / "library", tmp_path / "checkouts")
    return Library(tmp_path / "library", POLICY)


@pytest.fixture
def talk(understander: Understander, library: Library) -> Talk:
    return Talk(Dialogue(understander, KnowledgeBase.load(), CONTACT, library), "lv-LV")


def test_the_first_steps_of_the_article_are_shown(talk: Talk) -> None:
    reply = talk.say("kā notiek wi-fi paroles maiņa")
    assert reply.kind is ReplyKind.ANSWER
    assert reply.language == "lv"
    assert reply.text.startswith(
        "**Wi-Fi paroles maiņa**\n\nAtveriet **maršrutētāja** lapu.\n\n1. Pierakstieties.\n2. Mainiet"
    )
    assert said(talk.dialogue, "library-machine-translated", "lv") in reply.text
    assert reply.text.endswith(said(talk.dialogue, "library-source", "lv", licence="CC BY 4.0"))
    assert [link.url for link in reply.links] == [
        "https://support.microsoft.com/wifi",
        "https://docs.example/lv-lv/set/wifi",
    ]
    assert f"[{reply.links[-1].title}]({reply.links[-1].url})" in reply.text
    assert ids(reply) == ["in-english", "not-that"]
    assert talk.now.misses == 0


def test_a_human_translation_needs_no_note(talk: Talk) -> None:
    reply = talk.say("kalendāra koplietošana")
    assert reply.text.startswith("**Kalendāra koplietošana**")
    assert said(talk.dialogue, "library-machine-translated", "lv") not in reply.text


def test_a_long_article_is_read_step_by_step(talk: Talk) -> None:
    first = talk.say("lietotņu paroles")
    assert "6. 6. solis." in first.text
    assert "7. solis" not in first.text
    assert ids(first) == ["more", "in-english", "not-that"]
    second = talk.say("tālāk")
    assert "7. 7. solis." in second.text
    assert "6. solis" not in second.text
    assert said(talk.dialogue, "library-source", "lv", licence="CC BY 4.0") not in second.text
    assert ids(second) == ["in-english", "not-that"]
    assert talk.say("un tad?").text == said(talk.dialogue, "library-no-more", "lv")


def test_links_to_other_hosts_are_text(talk: Talk) -> None:
    talk.say("lietotņu paroles")
    reply = talk.press("more")
    assert "[A](https://support.microsoft.com/a) B" in reply.text
    assert "evil" not in reply.text


def test_the_english_original_is_shown_on_demand(talk: Talk) -> None:
    talk.say("lietotņu paroles")
    reply = talk.press("in-english")
    assert reply.text.startswith("**App passwords**\n\n1. Step number 1.")
    assert reply.language == "en"
    assert "https://docs.example/en-us/set/app" in reply.text
    assert "Step number 7." in talk.press("more").text


def test_another_language_can_be_asked_for_in_words(talk: Talk) -> None:
    talk.say("kā notiek wi-fi paroles maiņa")
    changed = talk.dialogue.knowledge.say("language-changed", ["en"], language="English")
    reply = talk.say("in English please")
    assert reply.text.startswith(changed.text)
    assert "**Change your Wi-Fi password**" in reply.text
    assert talk.now.pinned == "en"
    assert "**Endre Wi-Fi-passordet**" in talk.say("på norsk, takk").text


def test_what_fits_nearly_as_well_is_offered(talk: Talk) -> None:
    reply = talk.say("word dokuments un parole")
    assert reply.kind is ReplyKind.QUESTION
    assert reply.text == said(talk.dialogue, "library-choices", "lv")
    titles = {choice.title for choice in reply.choices[:-1]}
    assert titles == {"Paroles pievienošana Word dokumentam", "Paroles noņemšana Word dokumentam"}
    assert ids(reply)[-1] == "not-that"
    opened = talk.say("Paroles pievienošana Word dokumentam")
    assert opened.text.startswith("**Paroles pievienošana Word dokumentam**")


def test_what_was_not_meant_leads_to_the_next_ones_and_at_last_to_a_person(talk: Talk) -> None:
    talk.now = Conversation(others=("lv-LV/docs/set/wifi", "lv-LV/docs/set/gone", "lv-LV/docs/set/word"))
    reply = talk.press("not-that")
    assert ids(reply) == ["article:lv-LV/docs/set/wifi", "article:lv-LV/docs/set/word", "not-that"]
    reply = talk.say("nē, es domāju ko citu")
    assert reply.text == said(talk.dialogue, "library-no-others", "lv")
    assert ids(reply) == ["rephrase", "agent"]
    assert talk.now.misses == 1


def test_english_is_answered_in_english(talk: Talk) -> None:
    talk.locale = "en-US"
    reply = talk.say("how do I create app passwords")
    assert reply.text.startswith("**App passwords**")
    assert (reply.language, ids(reply)) == ("en", ["more", "not-that"])
    assert said(talk.dialogue, "library-machine-translated", "en") not in reply.text


def test_an_article_in_another_language_says_so(talk: Talk) -> None:
    talk.locale = "nb-NO"
    reply = talk.say("Kalendāra koplietošana")
    assert reply.text.startswith("**Kalendāra koplietošana**")
    talk.now = Conversation(pinned="nb")
    reply = talk.say("Kalendāra koplietošana")
    note = talk.dialogue.knowledge.say("answer-in-other-language", ["nb"], language="latviešu")
    assert note.text in reply.text


@pytest.mark.parametrize("text", ["pasūtīsim picu ar sieru", "labdien", "kāds šodien laiks", "😀"])
def test_talk_of_other_things_finds_nothing(talk: Talk, text: str) -> None:
    assert talk.say(text).kind is not ReplyKind.ANSWER
    assert talk.now.article is None


@pytest.mark.parametrize(
    "text", ["aizmirsu paroli", "kā nomainīt gmail paroli", "mainīt paroli", "gribu runāt ar cilvēku"]
)
def test_the_bots_own_answers_come_first(talk: Talk, understander: Understander, text: str) -> None:
    alone = Talk(Dialogue(understander, KnowledgeBase.load(), CONTACT), "lv-LV")
    assert talk.say(text) == alone.say(text)


def test_an_answer_of_the_bot_closes_the_article(talk: Talk) -> None:
    talk.say("lietotņu paroles")
    talk.say("aizmirsu gmail paroli")
    assert (talk.now.article, talk.now.others) == (None, ())


@pytest.mark.parametrize(
    "choice", ["more", "in-english", "article:lv-LV/gone", "article:", "article:../../etc/passwd", "not-that"]
)
def test_old_buttons_do_no_harm(talk: Talk, choice: str) -> None:
    assert talk.press(choice).text


def test_what_is_remembered_is_small_and_no_text(talk: Talk) -> None:
    talk.say("word dokuments un parole")
    talk.press("article:lv-LV/docs/set/word")
    kept = json.dumps(asdict(talk.now))
    assert "dokuments un" not in kept
    assert len(kept) < 1000


def test_testers_see_what_was_found(talk: Talk) -> None:
    from bot.conversation import Message  # noqa: PLC0415

    turn = talk.dialogue.respond(Conversation(), Message("1", "kā notiek wi-fi paroles maiņa", locale="lv-LV"))
    assert turn.explanation["library"][0]["id"] == "docs/set/wifi"
