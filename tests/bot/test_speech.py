"""The bot's words come from the knowledge base, in the first language that has them."""

from __future__ import annotations

import pytest

from bot.conversation import Choice, Reply, ReplyKind
from bot.speech import OFFERED_INTENTS, Speech, before
from knowledge import KnowledgeBase, plain

BASE = KnowledgeBase.load()


def speech(*languages: str) -> Speech:
    return Speech(BASE, languages, {"en": "English", "lv": "latviešu", "nb": "norsk"}.__getitem__)


@pytest.mark.parametrize("language", ["en", "lv", "nb"])
def test_an_answer_has_a_title_its_links_and_a_question(language: str) -> None:
    reply = speech(language).article("forgot_password", "gmail")
    assert reply is not None
    assert (reply.kind, reply.language) == (ReplyKind.ANSWER, language)
    assert reply.text.startswith("**")
    assert reply.text.endswith(speech(language).text("did-that-help"))
    assert [choice.id for choice in reply.choices] == ["helped:yes", "helped:no"]
    assert reply.links
    assert all(f"]({link.url})" in reply.text and BASE.is_allowed(link.url) for link in reply.links)


def test_without_the_account_that_it_needs_there_is_no_answer() -> None:
    assert speech("en").article("forgot_password", None) is None
    assert speech("en").article("greeting", "gmail") is None


def test_an_answer_in_another_language_says_so_in_the_wanted_one() -> None:
    class Half(KnowledgeBase):
        """Norwegian without its articles."""

        def answer(self, intent: str, account: str | None, languages: object) -> object:  # type: ignore[override]
            return super().answer(intent, account, ["lv"])

    half = Half.load()
    reply = Speech(half, ["nb", "lv"], {"lv": "latviešu"}.__getitem__).article("sspr_help", None)
    assert reply is not None
    assert reply.language == "lv"
    assert half.say("answer-in-other-language", ["nb"], language="latviešu").text in reply.text
    assert reply.text.endswith(half.say("did-that-help", ["nb"]).text)


def test_buttons_carry_ids_for_us_and_titles_for_people() -> None:
    assert speech("lv").intents(["forgot_password", "talk_to_agent"]) == (
        Choice("intent:forgot_password", "Aizmirsu paroli"),
        Choice("agent", "Runāt ar cilvēku"),
    )
    assert speech("nb").accounts(["gmail"]) == (Choice("account:gmail", "Gmail"),)


def test_every_offered_topic_has_a_button_in_every_language() -> None:
    for language in BASE.languages:
        titles = [choice.title for choice in speech(language).intents(OFFERED_INTENTS)]
        assert len(set(titles)) == 3
        assert not any(title.startswith("intent-") for title in titles)


def test_a_sentence_takes_its_values_and_its_kind() -> None:
    reply = speech("en").say("turn-failed", incident="7f3a")
    assert (reply.kind, reply.language, reply.choices) == (ReplyKind.NOTICE, "en", ())
    assert "7f3a" in reply.text
    assert speech("en").ask("did-you-mean", [Choice("x", "X")]) == Reply(
        speech("en").text("did-you-mean"), "en", ReplyKind.QUESTION, (Choice("x", "X"),)
    )


def test_a_sentence_is_put_before_a_reply_as_its_own_paragraph() -> None:
    reply = Reply("**Yes**", "en", ReplyKind.ANSWER, (Choice("x", "X"),))
    assert before("Well.", reply) == Reply("Well.\n\n**Yes**", "en", ReplyKind.ANSWER, (Choice("x", "X"),))


@pytest.mark.parametrize("language", ["en", "lv", "nb"])
def test_nothing_that_is_said_holds_html_or_headings(language: str) -> None:
    for topic in ("forgot_password", "change_password", "update_email_password", "sspr_help", "enable_sspr"):
        for account in (None, *BASE.accounts_of(topic)):
            reply = speech(language).article(topic, account)
            if reply:
                assert not any(line.startswith("#") for line in reply.text.splitlines())
                assert "{" not in plain(reply.text)
                assert "<" not in plain(reply.text)
