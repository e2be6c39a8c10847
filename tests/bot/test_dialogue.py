"""What the bot does next: every rule of the conversation, on the project's own content."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import knowledge
from bot.conversation import Awaiting, Conversation, Message, Reply, ReplyKind, Turn
from bot.dialogue import Dialogue
from intents import LIMIT, Understander
from knowledge import KnowledgeBase, plain
from tests.conftest import CONTACT

ALL_TOPICS = [
    "forgot_password", "change_password", "enable_sspr", "register_contact_info", "reset_user_password",
    "update_email_password", "sspr_help",
]  # fmt: skip


@dataclass
class Talk:
    """A conversation without store and channel."""

    dialogue: Dialogue
    locale: str | None = "en-US"
    now: Conversation = field(default_factory=Conversation)

    def say(self, text: str, *, secret: bool = False) -> Reply:
        message, too_long = Message("1", text[:LIMIT], locale=self.locale), len(text) > LIMIT
        return self._take(self.dialogue.respond(self.now, message, secret=secret, too_long=too_long))

    def press(self, choice: str) -> Reply:
        return self._take(self.dialogue.respond(self.now, Message("1", choice=choice, locale=self.locale)))

    def _take(self, turn: Turn) -> Reply:
        assert len(turn.replies) == 1
        self.now = turn.conversation
        assert self.now.choices == turn.replies[0].choices
        return turn.replies[0]


@pytest.fixture
def talk(dialogue: Dialogue) -> Talk:
    return Talk(dialogue)


@pytest.fixture
def few(dialogue: Dialogue, tmp_path: Path) -> Talk:
    """A conversation with a bot that answers in three languages only."""
    content = Path(knowledge.__file__).parent
    for name in ("en", "lv", "nb"):
        shutil.copytree(content / name, tmp_path / name)
    shutil.copy(content / "links.toml", tmp_path)
    return Talk(replace(dialogue, knowledge=KnowledgeBase.load(tmp_path)))


def said(dialogue: Dialogue, sentence: str, language: str, **values: object) -> str:
    return dialogue.knowledge.say(sentence, [language], **values).text


def ids(reply: Reply) -> list[str]:
    return [choice.id for choice in reply.choices]


# Welcome


@pytest.mark.parametrize(
    ("locale", "language"),
    [("en-US", "en"), ("lv-LV", "lv"), ("nb-NO", "nb"), ("nn-NO", "nb"), ("no", "nb"), ("LV_lv", "lv"), (None, "en"),
     ("", "en"), ("xx-nonsense", "en"), ("*", "en")],
)  # fmt: skip
def test_the_welcome_is_in_the_locale_of_the_channel(dialogue: Dialogue, locale: str | None, language: str) -> None:
    turn = dialogue.welcome(Conversation(), locale)
    assert [reply.kind for reply in turn.replies] == [ReplyKind.WELCOME]
    assert turn.replies[0].text == said(dialogue, "welcome", language)
    assert turn.replies[0].language == language
    assert len(turn.replies[0].choices) == 3
    assert turn.conversation.choices == turn.replies[0].choices


def test_a_locale_is_only_a_hint(talk: Talk) -> None:
    talk.locale = "nb-NO"
    assert talk.say("aizmirsu savu gmail paroli").language == "lv"


def test_a_returning_person_is_welcomed_in_his_language(dialogue: Dialogue) -> None:
    assert dialogue.welcome(Conversation(language="lv"), "en-US").replies[0].language == "lv"
    assert dialogue.welcome(Conversation(language="lv", pinned="nb"), "en-US").replies[0].language == "nb"


# Which account


@pytest.mark.parametrize("text", ["I forgot my password", "aizmirsu paroli", "jeg har glemt passordet"])
def test_the_account_is_asked_when_the_answer_depends_on_it(talk: Talk, text: str) -> None:
    reply = talk.say(text)
    assert reply.kind is ReplyKind.QUESTION
    assert set(ids(reply)) == {f"account:{account}" for account in talk.dialogue.understander.catalog.accounts}
    assert talk.now.awaiting is Awaiting.ACCOUNT
    assert talk.now.topic == "forgot_password"


@pytest.mark.parametrize("text", ["I forgot my Gmail password", "aizmirsu gmail paroli", "glemt gmail-passordet mitt"])
def test_the_account_is_not_asked_when_the_message_says_it(talk: Talk, text: str) -> None:
    reply = talk.say(text)
    assert reply.kind is ReplyKind.ANSWER
    assert talk.now.account == "gmail"
    assert reply.links
    assert ids(reply) == ["helped:yes", "helped:no"]


@pytest.mark.parametrize("topic", ALL_TOPICS)
@pytest.mark.parametrize("language", ["en", "lv", "nb"])
def test_every_topic_has_an_answer_for_every_account_that_is_offered(talk: Talk, topic: str, language: str) -> None:
    talk.now = Conversation(language=language)
    reply = talk.press(f"intent:{topic}")
    for choice in reply.choices if reply.kind is ReplyKind.QUESTION else ():
        answer = talk.press(choice.id)
        assert (answer.kind, answer.language) == (ReplyKind.ANSWER, language)
        talk.now = Conversation(language=language, topic=topic, awaiting=Awaiting.ACCOUNT)
    assert reply.language == language


@pytest.mark.parametrize(
    "answer", ["gmail", "Gmail", "it's gmail", "my gmail account", "4", "for gmail please", "GMAIL!"]
)
def test_the_account_may_be_typed(talk: Talk, answer: str) -> None:
    talk.say("I want to change my password")
    assert talk.say(answer).kind is ReplyKind.ANSWER
    assert (talk.now.topic, talk.now.account) == ("change_password", "gmail")


# Follow-ups


@pytest.mark.parametrize(
    ("locale", "first", "then"),
    [
        ("en", "how do I change my gmail password", "and for yahoo?"),
        ("en", "how do I change my gmail password", "yahoo"),
        ("en", "how do I change my gmail password", "what about my yahoo mail"),
        ("en", "how do I change my gmail password", "no, it's a Yahoo account"),
        ("en", "how do I change my gmail password", "i mean yahoo"),
        ("lv", "kā nomainīt gmail paroli", "un yahoo?"),
        ("lv", "kā nomainīt gmail paroli", "nē, yahoo kontam"),
        ("lv", "kā nomainīt gmail paroli", "yahoo"),
        ("nb", "hvordan bytter jeg gmail-passordet", "hva med yahoo?"),
        ("nb", "hvordan bytter jeg gmail-passordet", "og for yahoo da?"),
        ("nb", "hvordan bytter jeg gmail-passordet", "yahoo"),
    ],
)
def test_another_account_keeps_the_topic(talk: Talk, locale: str, first: str, then: str) -> None:
    talk.locale = locale
    talk.say(first)
    assert (talk.now.topic, talk.now.account) == ("change_password", "gmail")
    reply = talk.say(then)
    assert reply.kind is ReplyKind.ANSWER
    assert (talk.now.topic, talk.now.account) == ("change_password", "yahoo")
    assert reply.language == locale


def test_a_button_for_a_new_topic_keeps_the_account(talk: Talk) -> None:
    talk.say("how do I change my icloud password")
    assert talk.press("intent:forgot_password").kind is ReplyKind.ANSWER
    assert (talk.now.topic, talk.now.account) == ("forgot_password", "icloud")


def test_an_account_alone_is_asked_what_for(talk: Talk) -> None:
    reply = talk.say("gmail")
    assert reply.text == said(talk.dialogue, "did-you-mean", "en")
    assert talk.press(reply.choices[0].id).kind is ReplyKind.ANSWER
    assert talk.now.account == "gmail"


# Not sure, not understood


def test_unclear_messages_are_asked_back_with_up_to_three_buttons(talk: Talk) -> None:
    reply = talk.say("password reset")
    assert reply.text == said(talk.dialogue, "did-you-mean", "en")
    assert 2 <= len(reply.choices) <= 3
    assert talk.now.misses == 0
    assert talk.say("2").kind in (ReplyKind.QUESTION, ReplyKind.ANSWER)
    assert talk.now.topic == reply.choices[1].id.removeprefix("intent:")


@pytest.mark.parametrize("text", ["no", "it worked", "ok then", "hm", "maybe later thanks bye", "one two three four"])
def test_no_button_has_an_id_for_a_title(talk: Talk, text: str) -> None:
    reply = talk.say(text)
    assert [choice.title for choice in reply.choices if choice.title.startswith(("intent-", "button-"))] == []


def test_the_first_miss_asks_to_rephrase_the_second_offers_a_person(talk: Talk) -> None:
    assert talk.say("the weather is lovely today").text == said(talk.dialogue, "rephrase", "en")
    second = talk.say("do you like football and pizza?")
    assert second.text == said(talk.dialogue, "offer-person", "en")
    assert "agent" in ids(second)
    assert talk.say("let us talk about football instead").text == second.text


@pytest.mark.parametrize("between", ["hello", "thanks", "I forgot my gmail password", "how does this work?"])
def test_only_misses_in_a_row_count(talk: Talk, between: str) -> None:
    talk.say("the weather is lovely today")
    talk.say(between)
    assert talk.say("do you like football and pizza?").text == said(talk.dialogue, "rephrase", "en")


def test_examples_of_the_rephrase_text_are_understood(talk: Talk) -> None:
    for language in ("en", "lv", "nb"):
        examples = [line[2:] for line in said(talk.dialogue, "rephrase", language).splitlines() if line[:2] == "- "]
        assert len(examples) == 3
        for example in examples:
            fresh = Talk(talk.dialogue, language)
            assert fresh.say(example).kind in (ReplyKind.ANSWER, ReplyKind.QUESTION), example
            assert fresh.now.topic is not None, example


def test_the_titles_of_topics_are_understood_when_typed(talk: Talk) -> None:
    for language in ("en", "lv", "nb"):
        for topic in ALL_TOPICS:
            understood = talk.dialogue.understander.understand(
                said(talk.dialogue, f"intent-{topic}", language), language
            )
            assert topic in (understood.intent, *understood.choices), (language, topic)


# Small talk, help


@pytest.mark.parametrize(
    ("locale", "text", "sentence"),
    [
        ("en", "hello", "greeting-reply"), ("en", "thank you!", "thanks-reply"), ("en", "bye", "goodbye-reply"),
        ("en", "help", "help-text"), ("en", "what can you do?", "help-text"),
        ("lv", "sveiki", "greeting-reply"), ("lv", "paldies", "thanks-reply"), ("lv", "uz redzēšanos", "goodbye-reply"),
        ("lv", "palīdzība", "help-text"), ("lv", "ko tu proti?", "help-text"),
        ("nb", "hei", "greeting-reply"), ("nb", "tusen takk", "thanks-reply"), ("nb", "ha det bra", "goodbye-reply"),
        ("nb", "hjelp", "help-text"), ("nb", "hva kan du?", "help-text"),
    ],
)  # fmt: skip
def test_small_talk_and_help(talk: Talk, locale: str, text: str, sentence: str) -> None:
    talk.locale = locale
    assert talk.say(text).text == said(talk.dialogue, sentence, locale)


# Did that help?


@pytest.mark.parametrize(
    ("locale", "first", "yes"),
    [
        ("en", "forgot my gmail password", ["yes", "Yes, thanks", "1", "yes it did", "great, that worked", "ok"]),
        ("lv", "aizmirsu gmail paroli", ["jā", "Jā, paldies", "1", "jā, palīdzēja", "labi"]),
        ("nb", "glemt gmail-passordet", ["ja", "Ja, takk", "1", "ja det hjalp", "ok"]),
    ],
)
def test_it_helped(talk: Talk, locale: str, first: str, yes: list[str]) -> None:
    for answer in yes:
        fresh = Talk(talk.dialogue, locale)
        fresh.say(first)
        assert fresh.say(answer).text == said(talk.dialogue, "glad-it-helped", locale), answer


@pytest.mark.parametrize(
    ("locale", "first", "no"),
    [
        ("en", "forgot my gmail password",
         ["no", "Not really", "2", "nope", "didn't help", "that did not help", "it doesn't work", "useless"]),
        ("lv", "aizmirsu gmail paroli", ["nē", "Ne īsti", "2", "nepalīdzēja", "nē, nestrādā", "tas nepalīdzēja"]),
        ("nb", "glemt gmail-passordet", ["nei", "Ikke helt", "2", "hjalp ikke", "nei, det funket ikke", "funker ikke"]),
    ],
)  # fmt: skip
def test_no_leads_on(talk: Talk, locale: str, first: str, no: list[str]) -> None:
    for answer in no:
        fresh = Talk(talk.dialogue, locale)
        fresh.say(first)
        reply = fresh.say(answer)
        assert reply.text == said(talk.dialogue, "not-helped", locale), answer
        assert ids(reply) == ["accounts", "rephrase", "agent"]


def test_other_account_asks_which_and_keeps_the_topic(talk: Talk) -> None:
    talk.say("forgot my gmail password")
    talk.press("helped:no")
    assert talk.press("accounts").kind is ReplyKind.QUESTION
    assert talk.press("account:yahoo").kind is ReplyKind.ANSWER
    assert (talk.now.topic, talk.now.account) == ("forgot_password", "yahoo")


def test_other_account_is_not_offered_where_there_is_none(talk: Talk) -> None:
    talk.press("intent:enable_sspr")
    assert ids(talk.press("helped:no")) == ["rephrase", "agent"]


def test_no_and_a_miss_lead_to_a_person(talk: Talk) -> None:
    talk.say("forgot my gmail password")
    talk.say("no")
    assert talk.say("the weather is lovely today").text == said(talk.dialogue, "offer-person", "en")


# A person


@pytest.mark.parametrize(
    ("locale", "text"),
    [("en", "I want to talk to a human"), ("en", "agent"), ("lv", "gribu runāt ar cilvēku"), ("lv", "operators"),
     ("nb", "jeg vil snakke med et menneske"), ("nb", "kundeservice")],
)  # fmt: skip
def test_a_person_is_not_promised(talk: Talk, locale: str, text: str) -> None:
    talk.locale = locale
    reply = talk.say(text)
    assert reply.text == said(talk.dialogue, "no-agent", locale, contact=CONTACT)
    assert CONTACT in reply.text


def test_without_a_contact_it_says_whom_to_ask(talk: Talk) -> None:
    talk.dialogue = Dialogue(talk.dialogue.understander, talk.dialogue.knowledge, None)
    assert talk.press("agent").text == said(talk.dialogue, "no-agent-no-contact", "en")


def test_a_contact_is_text_and_nothing_else(talk: Talk) -> None:
    talk.dialogue = Dialogue(talk.dialogue.understander, talk.dialogue.knowledge, '{ $x } { -term } "a" {')
    assert '{ $x } { -term } "a" {' in talk.press("agent").text


# Passwords


def test_who_shows_a_password_is_warned_and_answered(talk: Talk) -> None:
    warning = said(talk.dialogue, "secret-warning", "en")
    reply = talk.say("I forgot my gmail password, it was •••••", secret=True)
    assert reply.text.startswith(warning)
    assert reply.kind is ReplyKind.ANSWER
    person = talk.say("my password is •••••, get me a human agent please", secret=True)
    assert person.text.startswith(warning)
    assert CONTACT in person.text


def test_a_password_alone_is_no_miss(talk: Talk) -> None:
    reply = talk.say("•••••", secret=True)
    assert reply.text == said(talk.dialogue, "secret-warning", "en")
    assert ids(reply) == ["intent:change_password"]
    assert talk.now.misses == 0


def test_the_warning_is_in_the_language_of_the_message(talk: Talk) -> None:
    assert talk.say("mana parole ir •••••, ko darīt", secret=True).text.startswith(
        said(talk.dialogue, "secret-warning", "lv")
    )


# Languages


@pytest.mark.parametrize("text", ["ok", "?", "👍", "😀😀😀", "!!!", "...", "123", "hm", "Gmail", "sms", "\u200b", "no"])
@pytest.mark.parametrize("locale", ["en-US", "nb-NO", "fi-FI", None])
def test_a_few_letters_never_change_the_language(talk: Talk, text: str, locale: str | None) -> None:
    talk.say("es aizmirsu savu paroli, lūdzu palīdziet")
    assert talk.now.language == "lv"
    talk.locale = locale
    assert talk.say(text).language == "lv"


def test_a_changed_locale_does_not_change_the_language(talk: Talk) -> None:
    talk.say("I forgot my gmail password")
    talk.locale = "lv-LV"
    assert talk.say("and for yahoo?").language == "en"
    assert talk.press("helped:no").language == "en"


def test_a_whole_sentence_changes_the_language(talk: Talk) -> None:
    talk.say("I forgot my gmail password")
    assert talk.say("es gribu nomainīt savu yahoo paroli").language == "lv"
    assert talk.say("jeg har glemt passordet til hotmail-kontoen min").language == "nb"


@pytest.mark.parametrize(
    ("first", "ask", "language"),
    [
        ("aizmirsu gmail paroli", "in English please", "en"),
        ("aizmirsu gmail paroli", "English", "en"),
        ("aizmirsu gmail paroli", "angliski, lūdzu", "en"),
        ("forgot my gmail password", "runā latviski", "lv"),
        ("forgot my gmail password", "latviski lūdzu", "lv"),
        ("forgot my gmail password", "switch to Latvian", "lv"),
        ("forgot my gmail password", "bytt til norsk", "nb"),
        ("forgot my gmail password", "snakker du norsk?", "nb"),
        ("glemt gmail-passordet", "kan vi ta det på engelsk?", "en"),
    ],
)
def test_asking_for_a_language_changes_it_at_once_and_for_good(talk: Talk, first: str, ask: str, language: str) -> None:
    answered = talk.say(first)
    reply = talk.say(ask)
    assert reply.language == language != answered.language
    assert reply.kind is ReplyKind.ANSWER, "the last answer comes again"
    assert talk.now.pinned == language
    assert talk.say(first).language == language


def test_before_any_topic_a_change_of_language_offers_topics(talk: Talk) -> None:
    reply = talk.say("runā latviski")
    assert reply.language == "lv"
    assert len(reply.choices) == 3


def test_a_speaker_of_norwegian_is_not_a_language(talk: Talk) -> None:
    talk.say("I want to speak to a person who speaks Norwegian")
    assert talk.now.pinned is None


@pytest.mark.parametrize(
    ("text", "native"),
    [
        ("Unohdin salasanani enkä pääse enää sähköpostiini", "suomi"),
        ("パスワードを忘れてしまいました。どうすればいいですか", "日本語"),
        ("لقد نسيت كلمة المرور الخاصة بي ولا أستطيع الدخول", "العربية"),
        ("Şifremi unuttum, hesabıma giremiyorum", "Türkçe"),
        ("ฉันลืมรหัสผ่านของฉันแล้ว", "ไทย"),
    ],
)
def test_a_language_without_answers_is_named(few: Talk, text: str, native: str) -> None:
    reply = few.say(text)
    assert native in reply.text
    assert reply.language == "en"
    assert few.press("language:lv").language == "lv"
    assert few.say(text).language == "lv"


def test_who_goes_on_without_being_understood_is_offered_a_person(few: Talk) -> None:
    reply = few.say("Sataako huomenna Oulussa vai paistaako aurinko?")
    assert ids(reply) == ["language:en", "language:lv", "language:nb"]
    assert "agent" in ids(few.say("Missä on lähin kahvila ja mitä kahvi maksaa?"))


def test_a_language_that_is_missing_is_said_to_be_missing(few: Talk) -> None:
    assert ids(few.say("can you speak Finnish please?")) == ["language:en", "language:lv", "language:nb"]
    assert few.now.pinned is None


# Odd input


def test_nothing_at_all(talk: Talk) -> None:
    for text in ("", "   ", "\n\t "):
        assert talk.say(text).text == said(talk.dialogue, "empty-message", "en")
        assert talk.now.choices


def test_a_file_without_words(talk: Talk) -> None:
    turn = talk.dialogue.respond(talk.now, Message("1", attachments=1, locale="lv-LV"))
    assert turn.replies[0].text == said(talk.dialogue, "attachment-not-read", "lv")


def test_too_much(talk: Talk) -> None:
    assert talk.say("x " * LIMIT).text == said(talk.dialogue, "too-long", "en", limit=LIMIT)
    assert talk.say("forgot my gmail password " * (LIMIT // 25)).kind is ReplyKind.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "<b>I forgot my Gmail password</b>",
        "<script>alert('x')</script> forgot gmail password",
        "I fo\u200brgot my Gm\u00adail pass\u200dword",
        "\u202eI forgot my Gmail password\u202c",
        "I\x00 forgot\x01 my\x1b Gmail password",
        "I FORGOT MY GMAIL PASSWORD!!!!!!!",
        "Ｉ ｆｏｒｇｏｔ ｍｙ Ｇｍａｉｌ ｐａｓｓｗｏｒｄ",
        "forgot 😭 gmail 😭 password 😭",
        "**forgot** _gmail_ `password`",
    ],
)
def test_disguised_words_are_understood(talk: Talk, text: str) -> None:
    assert talk.say(text).kind is ReplyKind.ANSWER
    assert (talk.now.topic, talk.now.account) == ("forgot_password", "gmail")


@pytest.mark.parametrize(
    "choice",
    ["", ":", "intent:", "intent:none", "intent:x", "account:x", "language:x", "language:", "helped:", "x", "🙂"],
)
def test_an_unknown_button_gets_help(talk: Talk, choice: str) -> None:
    assert talk.press(choice).text == said(talk.dialogue, "help-text", "en")


def test_a_button_that_was_pressed_long_ago_still_works(talk: Talk) -> None:
    talk.say("I forgot my password")
    talk.say("hello")
    assert talk.press("account:gmail").kind is ReplyKind.ANSWER


def test_other_account_without_a_topic_gets_help(talk: Talk) -> None:
    assert talk.press("accounts").text == said(talk.dialogue, "help-text", "en")


def test_an_apology_names_the_incident(dialogue: Dialogue) -> None:
    assert "7f3a" in dialogue.apology(Conversation(), "lv-LV", "7f3a").text
    assert dialogue.apology(Conversation(), "lv-LV", "7f3a").language == "lv"
    assert dialogue.apology(Conversation(language="nb"), "lv-LV", "7f3a").language == "nb"


def test_the_explanation_is_json(talk: Talk) -> None:
    turn = talk.dialogue.respond(Conversation(), Message("1", "forgot my gmail password"))
    assert json.loads(json.dumps(turn.explanation))["intent"] == "forgot_password"


def test_a_content_language_that_is_gone_costs_nothing_but_itself(understander: Understander) -> None:
    """A store may remember a language whose folder was taken away since."""
    talk = Talk(Dialogue(understander, KnowledgeBase.load()), now=Conversation(language="xx", pinned="yy"))
    assert talk.say("I forgot my gmail password").language == "en"


CHOICE_IDS = st.sampled_from(
    ["intent:forgot_password", "intent:sspr_help", "account:gmail", "accounts", "language:lv", "language:fi",
     "helped:yes", "helped:no", "agent", "rephrase", "help", "nonsense"]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        ["gmail", "no", "yes", "aizmirsu paroli", "runā latviski", "in English please", "1", "3", "9" * 30, "hei",
         "miten vaihdan salasanani", "password", "my password is •••••", "thanks", "agent", "?", "👍", "٣", "²"]
    ),
)  # fmt: skip
STEPS = st.lists(st.tuples(st.booleans(), TEXTS, CHOICE_IDS, st.booleans()), max_size=8)


@given(steps=STEPS, locale=st.sampled_from(["en-US", "lv", "fi", None, "x"]))
@settings(deadline=None, max_examples=60)
def test_whatever_happens_there_is_a_helpful_reply(
    dialogue: Dialogue, steps: list[tuple[bool, str, str, bool]], locale: str | None
) -> None:
    now = Conversation()
    for typed, text, choice, secret in steps:
        message = Message("1", text, locale=locale) if typed else Message("1", choice=choice, locale=locale)
        turn = dialogue.respond(now, message, secret=typed and secret)
        assert turn == dialogue.respond(now, message, secret=typed and secret)
        (reply,) = turn.replies
        assert reply.text.strip()
        assert reply.language in dialogue.knowledge.languages
        assert len({button.id for button in reply.choices}) == len(reply.choices)
        assert all(0 < len(button.title) <= 40 for button in reply.choices)
        assert all(dialogue.knowledge.is_allowed(link.url) for link in reply.links)
        json.dumps(turn.explanation)
        now = turn.conversation


# What people type instead of pressing


@pytest.mark.parametrize(("text", "account"), [("outlook", "outlook_com"), ("work", "microsoft_365"), ("imap", "imap")])
def test_a_word_of_one_button_presses_it(talk: Talk, text: str, account: str) -> None:
    talk.say("I forgot my password")
    assert talk.say(text).kind is ReplyKind.ANSWER
    assert talk.now.account == account


def test_words_that_two_buttons_share_press_none(talk: Talk) -> None:
    talk.say("hello")
    assert talk.say("my password").kind is not ReplyKind.ANSWER


@pytest.mark.parametrize(
    ("language", "text"), [("en", "yes"), ("en", "yes please"), ("lv", "jā"), ("lv", "jā, lūdzu"), ("nb", "ja takk")]
)
def test_yes_to_a_person_is_a_wish_for_one(talk: Talk, language: str, text: str) -> None:
    talk.now = Conversation(language=language, awaiting=Awaiting.PERSON, misses=2)
    contact = talk.dialogue.contact
    assert contact
    assert contact in talk.say(text).text
    assert talk.now.misses == 0


def test_no_to_a_person_asks_for_other_words(talk: Talk) -> None:
    talk.say("the cat sat on the piano")
    talk.say("purple bicycles sing at dawn")
    assert talk.say("no").text == said(talk.dialogue, "please-rephrase", "en")


@pytest.mark.parametrize("text", ["ok", "yes", "no"])
def test_a_bare_yes_or_no_is_no_miss(talk: Talk, text: str) -> None:
    talk.say("hello")
    talk.say(text)
    assert talk.now.misses == 0


def test_ok_to_the_question_for_the_account_asks_again(talk: Talk) -> None:
    asked = talk.say("I forgot my password")
    assert talk.say("ok").text == asked.text


@pytest.mark.parametrize(
    ("first", "second"),
    [("forgot my gmail password", "forgot work password"), ("aizmirsu gmail paroli", "aizmirsu darba paroli")],
)
def test_a_message_with_its_own_matter_does_not_inherit_the_account(talk: Talk, first: str, second: str) -> None:
    talk.say(first)
    talk.say(second)
    assert talk.now.account != "gmail"


@pytest.mark.parametrize("choice", ["language:en-GB", "language:lv-[Click](https://evil.example/)"])
def test_a_language_button_means_one_of_our_languages(talk: Talk, choice: str) -> None:
    reply = talk.press(choice)
    assert "evil" not in reply.text
    assert talk.now.pinned in ("en", "lv")


def test_the_contact_is_shown_as_it_was_written(understander: Understander, dialogue: Dialogue) -> None:
    talk = Talk(Dialogue(understander, dialogue.knowledge, "dial *21* or [desk]"))
    assert "dial *21* or [desk]" in plain(talk.press("agent").text)


def test_outlook_com_is_an_account_and_no_mail_app(understander: Understander) -> None:
    understood = understander.understand("change outlook.com password")
    assert (understood.intent, understood.account) == ("change_password", "outlook_com")
