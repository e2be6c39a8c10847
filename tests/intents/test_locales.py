"""A channel's locale is one of our languages or none, and never a neighbour's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intents.catalog import load_catalog
from intents.content import Language, language_codes, read_language
from intents.locales import Locales

ALL = [
    "en", "lv", "nb", "ar", "bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "he", "hr", "hu", "id",
    "it", "ja", "ko", "lt", "nl", "pl", "pt-BR", "pt-PT", "ro", "ru", "sk", "sl", "sr-Latn", "sv", "th", "tr",
    "uk", "vi", "zh-Hans", "zh-Hant",
]  # fmt: skip
REGIONS = {
    "en": "US GB AU IN ZA", "lv": "LV", "nb": "NO SJ", "ar": "SA EG AE MA", "bg": "BG", "cs": "CZ", "da": "DK GL",
    "de": "DE AT CH LU", "el": "GR CY", "es": "ES MX AR 419", "et": "EE", "fi": "FI", "fr": "FR CA CH BE", "he": "IL",
    "hr": "HR BA", "hu": "HU", "id": "ID", "it": "IT CH", "ja": "JP", "ko": "KR", "lt": "LT", "nl": "NL BE", "pl": "PL",
    "ro": "RO MD", "ru": "RU LV UA KZ", "sk": "SK", "sl": "SI", "sv": "SE FI", "th": "TH", "tr": "TR CY", "uk": "UA",
    "vi": "VN",
}  # fmt: skip
NEAR = {
    "no": "nb", "nn": "nb", "nn-NO": "nb", "nb-NO": "nb", "no-NO": "nb",
    "iw": "he", "iw-IL": "he", "in": "id", "in-ID": "id", "mo": "ro", "ro-MD": "ro",
    "pt": "pt-BR", "pt-BR": "pt-BR", "pt-PT": "pt-PT",
    "zh": "zh-Hans", "zh-CN": "zh-Hans", "zh-SG": "zh-Hans", "zh-Hans-CN": "zh-Hans", "zh-Hans-HK": "zh-Hans",
    "zh-TW": "zh-Hant", "zh-HK": "zh-Hant", "zh-MO": "zh-Hant", "zh-Hant-TW": "zh-Hant", "zh-Hant-HK": "zh-Hant",
    "sr": "sr-Latn", "sr-RS": "sr-Latn", "sr-Cyrl": "sr-Latn", "sr-Cyrl-RS": "sr-Latn", "sr-Latn-RS": "sr-Latn",
    "bs": "sr-Latn", "bs-BA": "sr-Latn", "sh": "sr-Latn",
    "EN-us": "en", "Lv_lv": "lv", "ZH-hant": "zh-Hant", "en-US-u-hc-h12": "en", "de-CH-1996": "de", "uk-UA-x-any": "uk",
}  # fmt: skip
STRANGERS = ["ca", "ca-ES", "be", "be-BY", "mk", "gl-ES", "eu", "fa-IR", "ur", "hi-IN", "ms-MY", "is", "sq", "ga-IE",
             "kk", "yue-HK", "lvx", "e", "english", "", "-", "--", "x-lv", "123", "*", "lv/LV"]  # fmt: skip


@pytest.fixture(scope="module")
def languages() -> dict[str, Language]:
    catalog = load_catalog()
    return {code: read_language(code, catalog)[0] for code in language_codes()}


@pytest.fixture(scope="module")
def locales(languages: dict[str, Language]) -> Locales:
    return Locales(languages)


def test_there_are_the_37_languages_english_first(languages: dict[str, Language]) -> None:
    assert sorted(languages) == sorted(ALL)
    assert next(iter(languages)) == "en"


@pytest.mark.parametrize("code", ALL)
def test_a_language_is_itself_in_any_region_and_spelling(locales: Locales, code: str) -> None:
    tags = [code, *(f"{code}-{region}" for region in REGIONS.get(code, "XX").split())]
    for tag in tags:
        assert [locales.resolve(spelt) for spelt in (tag, tag.upper(), tag.lower(), tag.replace("-", "_"))] == [
            code
        ] * 4


@pytest.mark.parametrize(("tag", "code"), NEAR.items())
def test_near_tags_mean_the_nearest_language(locales: Locales, tag: str, code: str) -> None:
    assert locales.resolve(tag) == code


@pytest.mark.parametrize("tag", STRANGERS)
def test_strangers_are_none_of_ours(locales: Locales, tag: str) -> None:
    assert locales.resolve(tag) is None


def test_no_locale_is_no_language(locales: Locales) -> None:
    assert locales.resolve(None) is None


@pytest.mark.parametrize(("asked", "never"), [("uk", "ru"), ("uk-UA", "ru"), ("be", "ru"), ("ca", "es"), ("nb", "da")])
def test_a_neighbour_never_stands_in(locales: Locales, asked: str, never: str) -> None:
    assert locales.resolve(asked) != never
    assert never not in locales.chain(locales.resolve(asked))


@pytest.mark.parametrize(
    ("code", "chain"),
    [
        ("lv", ("lv", "en")),
        ("en", ("en",)),
        ("uk", ("uk", "en")),
        ("pt-PT", ("pt-PT", "pt-BR", "en")),
        ("pt-BR", ("pt-BR", "pt-PT", "en")),
        ("xx", ("en",)),
        (None, ("en",)),
    ],
)
def test_a_chain_ends_in_english(locales: Locales, code: str | None, chain: tuple[str, ...]) -> None:
    assert locales.chain(code) == chain


@pytest.mark.parametrize("code", ALL)
def test_a_chain_names_our_languages_once(locales: Locales, code: str) -> None:
    chain = locales.chain(code)
    assert chain[0] == code
    assert chain[-1] == "en"
    assert len(set(chain)) == len(chain)
    assert set(chain) <= set(ALL)


def test_the_first_available_of_the_chain_is_taken(locales: Locales) -> None:
    assert locales.served("pt-PT", {"pt-BR", "en"})[0] == "pt-BR"
    assert locales.served("pt-PT", {"pt-PT", "pt-BR"})[0] == "pt-PT"
    assert locales.served("uk", {"ru", "en"})[0] == "en"
    assert locales.served(None, {"en", "lv"})[0] == "en"
    assert locales.served(None, {"lv"}) == []


def test_every_language_has_a_name_of_its_own(locales: Locales, languages: dict[str, Language]) -> None:
    names = [locales.native(code) for code in ALL]
    assert len(set(names)) == len(ALL)
    assert not set(names) & set(ALL)
    assert locales.native("lv") == "latviešu"
    assert locales.native("xx") == "xx"


def test_only_hebrew_and_arabic_run_to_the_left_and_only_three_scripts_do_not_part_words(
    languages: dict[str, Language],
) -> None:
    assert {code for code, language in languages.items() if language.direction == "rtl"} == {"ar", "he"}
    assert {code for code, language in languages.items() if not language.spaces} == {"ja", "th", "zh-Hans", "zh-Hant"}


@given(tag=st.text(max_size=30))
def test_any_text_is_a_language_or_none(tag: str) -> None:
    locales = Locales({code: Language(code, code, code) for code in ALL})
    assert locales.resolve(tag) in {None, *ALL}
