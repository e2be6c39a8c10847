"""The page speaks the language that was asked for, else the browser's, and never one that has no content."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.webchat.languages import Choice, Languages
from intents import Locales

SERVED = ("en", "lv", "nb", "ar", "zh-Hant")


@pytest.fixture(scope="module")
def few(locales: Locales) -> Languages:
    return Languages(locales, SERVED)


@pytest.mark.parametrize(
    ("wanted", "accepted", "code", "locale"),
    [
        (None, None, "en", "en"),
        (None, "lv-LV", "lv", "lv-LV"),
        (None, "lv-LV,lv;q=0.9,en-US;q=0.8", "lv", "lv-LV"),
        (None, "en;q=0.5, nb", "nb", "nb"),
        (None, "en-GB, lv;q=0.9", "en", "en-GB"),
        ("ar", "lv-LV", "ar", "ar"),
        ("ar-SA", "lv-LV", "ar", "ar-SA"),
        (None, "zh-TW", "zh-Hant", "zh-TW"),
        # What Web Chat could not draw is told by the code of the language that it falls back to.
        (None, "nn-NO", "nb", "nb"),
        (None, "no", "nb", "nb"),
        # A language without content gives way to the next one, not to English at once.
        (None, "sw, ka;q=0.9, lv;q=0.2", "lv", "lv"),
        (None, "ja, lv;q=0.2", "lv", "lv"),
        (None, "ja", "en", "en"),
        ("ja", "lv", "lv", "lv"),
        (None, "lv;q=0, nb;q=0.1", "nb", "nb"),
        (None, "*", "en", "en"),
        (None, "lv;q=high", "en", "en"),
        ("<script>", ",;=,,q=1", "en", "en"),
        ("lv\r\nX: y", None, "en", "en"),
        ("l" * 5000, "lv-" * 5000, "en", "en"),
    ],
)
def test_the_language_of_a_visit(
    few: Languages, wanted: str | None, accepted: str | None, code: str, locale: str
) -> None:
    assert few.choose(wanted, accepted) == Choice(code, locale)


@given(st.text(max_size=60), st.text(max_size=200))
def test_whatever_is_asked_for_there_is_an_answer(languages: Languages, wanted: str, accepted: str) -> None:
    chosen = languages.choose(wanted, accepted)
    assert chosen.code in {offered.code for offered in languages.menu()}
    assert chosen.locale.replace("-", "").isalnum()


def test_the_menu_has_all_languages_by_their_own_names(few: Languages) -> None:
    menu = few.menu()
    assert sorted(offered.code for offered in menu) == sorted(SERVED)
    assert [offered.native for offered in menu] == sorted((line.native for line in menu), key=str.casefold)
    assert {offered.code for offered in menu if offered.direction == "rtl"} == {"ar"}


def test_what_a_language_lacks_is_looked_up_where_it_falls_back_to(few: Languages) -> None:
    assert few.chain("lv") == ["lv", "en"]
