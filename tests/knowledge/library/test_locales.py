"""Locales of documentation are in languages of the bot."""

from __future__ import annotations

import pytest

from knowledge.library.locales import speaks


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("lv-LV", "lv"),
        ("sr-Latn-RS", "sr-Latn"),
        ("pt-BR", "pt-BR"),
        ("pt-PT", "pt-PT"),
        ("pt-BR", "pt"),
        ("zh-CN", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("nb-NO", "nb"),
        ("no-NO", "nb"),
        ("nb-NO", "no"),
        ("en-GB", "en"),
        ("he-IL", "he"),
        ("id-ID", "id"),
        ("lv-LV", "LV"),
        ("lv", "lv"),
        ("qaa-QM", "qaa"),
    ],
)
def test_a_locale_is_in_its_language(locale: str, language: str) -> None:
    assert speaks(locale, language)


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("pt-PT", "pt-BR"),
        ("zh-TW", "zh-Hans"),
        ("sr-Latn-RS", "sr-Cyrl"),
        ("lv-LV", "lt"),
        ("nb-NO", "nn"),
        ("lv-LV", ""),
    ],
)
def test_and_in_no_other(locale: str, language: str) -> None:
    assert not speaks(locale, language)
