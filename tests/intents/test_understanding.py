"""What a message means: language, intent, account and how sure that is, on the project's own content."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intents import Decision, Understander, Understanding

LANGUAGES = ("en", "lv", "nb")
ANY = st.text(max_size=200)
LONG = st.builds(lambda part, times: (part * times)[:10_000], st.text(min_size=1, max_size=50), st.integers(1, 10_000))
LOCALES = st.sampled_from([None, "", "en-US", "lv-LV", "nb-NO", "fi", "zh-TW", "x", "en_US.UTF-8"])


def sound(understander: Understander, understood: Understanding) -> None:
    intents = understander.catalog.intents
    assert 0 <= understood.confidence <= 1
    assert understood.intent in intents
    assert understood.account is None or understood.account in understander.catalog.accounts
    assert len(understood.choices) == (0 if understood.decision is Decision.NONE else 3)
    assert "none" not in understood.choices
    assert set(understood.choices) <= set(intents)
    assert (understood.decision is Decision.NONE) == (understood.intent == "none")
    assert not understood.choices or understood.choices[0] == understood.intent
    assert all(0 <= share <= 1 for _, share in (*understood.intents, *understood.languages))
    assert json.loads(json.dumps(understood.explain(), allow_nan=False))["intent"] == understood.intent


@given(text=st.one_of(ANY, LONG), locale=LOCALES, previous=st.sampled_from([None, "en", "lv", "fi", "xx"]))
@settings(deadline=None, max_examples=150)
def test_any_text_is_understood_the_same_way_twice(
    understander: Understander, text: str, locale: str | None, previous: str | None
) -> None:
    understood = understander.understand(text, locale, previous)
    assert understander.understand(text, locale, previous) == understood
    sound(understander, understood)


WORDS = st.sampled_from(
    ["password", "forgot", "gmail", "my", "users", "parole", "aizmirsu", "passord", "glemt", "ikke", "Wi-Fi", "hei",
     "paldies", "outlook.com", "sspr", "???", "😀", "<b>", "\u202e", "İ", "ı", "ﬁ", "Å", "A\u030a"]
)  # fmt: skip


@given(words=st.lists(WORDS, max_size=30))
@settings(deadline=None, max_examples=100)
def test_any_mixture_of_words_is_understood(understander: Understander, words: list[str]) -> None:
    sound(understander, understander.understand(" ".join(words)))


@pytest.mark.parametrize("text", ["", " ", "😀😀", "?!", "\u200b\u200e", "\x00\x01", "…", "\ud800"])
def test_without_a_word_nothing_is_understood(understander: Understander, text: str) -> None:
    understood = understander.understand(text, "lv-LV")
    assert (understood.intent, understood.decision, understood.language) == ("none", Decision.NONE, "lv")
    assert not understood.certain_language
    assert understander.understand(text, "lv-LV", "nb").language == "nb"


@pytest.mark.parametrize(
    ("text", "language", "intent", "account"),
    [
        ("I forgot my gmail password", "en", "forgot_password", "gmail"),
        ("i frogot my pasword", "en", "forgot_password", None),
        ("I FORGOT MY PASSWORD!!!!!", "en", "forgot_password", None),
        ("Ｉ　ｆｏｒｇｏｔ　ｍｙ　ｐａｓｓｗｏｒｄ", "en", "forgot_password", None),
        ("aizmirsu paroli", "lv", "forgot_password", None),
        ("AIZMIRSU PAROLI", "lv", "forgot_password", None),
        ("ka nomainit yahoo paroli", "lv", "change_password", "yahoo"),
        ("kā nomainīt iCloud paroli", "lv", "change_password", "icloud"),
        ("glemt passord", "nb", "forgot_password", None),
        ("hvordan bytter jeg passordet til hotmail", "nb", "change_password", "outlook_com"),
        ("talk to a human", "en", "talk_to_agent", None),
        ("how do I let users reset their own passwords with SSPR?", "en", "enable_sspr", None),
        ("kā ieslēgt paroļu pašapkalpošanos lietotājiem", "lv", "enable_sspr", None),
        ("reset the password of a colleague", "en", "reset_user_password", None),
        ("what is the weather like tomorrow", "en", "none", None),
        ("wifi parole viesiem", "lv", "none", None),
        ("passordet til ruteren", "nb", "none", None),
    ],
)
def test_clear_messages(understander: Understander, text: str, language: str, intent: str, account: str | None) -> None:
    understood = understander.understand(text)
    assert (understood.language, understood.intent, understood.account) == (language, intent, account)


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("gmail", "gmail"), ("Gmail!", "gmail"), ("google mail", "gmail"), ("iCloud", "icloud"), ("yahoo", "yahoo"),
        ("outlook.com", "outlook_com"), ("hotmail", "outlook_com"), ("Office 365", "microsoft_365"),
        ("o365", "microsoft_365"), ("exchange server", "exchange"), ("imap", "imap"),
    ],
)  # fmt: skip
def test_an_account_alone(understander: Understander, text: str, account: str) -> None:
    for locale in LANGUAGES:
        understood = understander.understand(text, locale)
        assert (understood.account, understood.only_account) == (account, True)


@pytest.mark.parametrize("text", ["Outlook", "my password", "", "gmail password", "forgot gmail"])
def test_no_account_or_not_alone(understander: Understander, text: str) -> None:
    assert not understander.understand(text, "en").only_account


@pytest.mark.parametrize(
    "text",
    [
        "ok",
        "?",
        "👍",
        "hm",
        "Gmail",
        "sms",
        "1",
        "no",
        "nei",
        "hei",
        "hi",
        "info",
        "test",
        "iPhone",
        "SSPR",
        "password",
    ],
)
@pytest.mark.parametrize("previous", [*LANGUAGES, "fi", "ja"])
def test_a_word_or_two_do_not_change_the_language(understander: Understander, text: str, previous: str) -> None:
    for locale in (None, "en-US", "lv-LV", "nb-NO"):
        assert understander.understand(text, locale, previous).language == previous


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("es aizmirsu savu paroli", "lv"), ("I cannot remember my password", "en"), ("jeg har glemt passordet", "nb"),
        ("Unohdin salasanani enkä pääse sisään", "fi"), ("パスワードを忘れました", "ja"), ("ลืมรหัสผ่าน", "th"),
        ("Şifremi unuttum, hesabıma giremiyorum", "tr"), ("SIFREMI UNUTTUM HESABIMA GIREMIYORUM", "tr"),
        ("לא זוכר את הסיסמה שלי", "he"), ("비밀번호를 잊어버렸어요", "ko"), ("Я забыл свой пароль от почты", "ru"),
        ("我忘记了我的密码怎么办", "zh-Hans"), ("نسيت كلمة المرور", "ar"),
    ],
)  # fmt: skip
def test_a_sentence_says_its_language_whatever_was_spoken_before(
    understander: Understander, text: str, language: str
) -> None:
    for previous in (None, *LANGUAGES):
        understood = understander.understand(text, "en-US", previous)
        assert (understood.language, understood.certain_language) == (language, True)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("in English please", "en"), ("English please", "en"), ("can you speak English?", "en"), ("English", "en"),
        ("speak Latvian", "lv"), ("switch to Norwegian", "nb"), ("I'd like this in Norwegian please", "nb"),
        ("runā latviski", "lv"), ("latviski lūdzu", "lv"), ("vai varat norvēģu valodā?", "nb"),
        ("pāriet uz angļu valodu", "en"),
        ("bytt til norsk", "nb"), ("snakk norsk", "nb"), ("på engelsk, takk", "en"),
        ("norsk", "nb"), ("can you answer in Finnish please", "fi"), ("runā krieviski", "ru"), ("snakk tysk", "de"),
    ],
)  # fmt: skip
def test_a_language_is_asked_for(understander: Understander, text: str, wanted: str) -> None:
    assert understander.understand(text).wanted_language == wanted


def test_the_conversation_helps_to_see_that_a_language_is_asked_for(understander: Understander) -> None:
    assert understander.understand("runa angliski", previous="lv").wanted_language == "en"


@pytest.mark.parametrize(
    "text",
    [
        "I forgot my password", "the page is in Norwegian and I do not understand it",
        "I need a person who speaks Latvian", "please help me", "lūdzu palīdziet", "kan du hjelpe meg",
        "vajag cilvēku, kas runā latviski", "the English keyboard on my laptop types the wrong letters of my password",
    ],
)  # fmt: skip
def test_no_language_is_asked_for(understander: Understander, text: str) -> None:
    assert understander.understand(text).wanted_language is None


def test_the_locale_decides_what_the_text_leaves_open(understander: Understander) -> None:
    assert {locale: understander.understand("xyz", locale).language for locale in LANGUAGES} == {
        locale: locale for locale in LANGUAGES
    }


def test_small_talk_in_front_does_not_hide_the_matter(understander: Understander) -> None:
    understood = understander.understand("Hello, good morning! I have forgotten the password of my yahoo mail, thanks")
    assert (understood.intent, understood.account) == ("forgot_password", "yahoo")


def test_evidence_names_words_of_the_message(understander: Understander) -> None:
    understood = understander.understand("I forgot my gmail password")
    assert ("gmail", "gmail") in {(found.words, found.key) for found in understood.evidence}
    assert {found.key for found in understood.evidence} >= {"FORGET", "PASSWORD"}


def test_languages_with_content_come_first(understander: Understander) -> None:
    assert {"en", "lv", "nb", "de", "ja"} <= set(understander.content_languages)
    assert understander.content_languages[0] == "en"
