"""The builder of language profiles: the same documents give the same bytes."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from intents.corpus import running_text
from intents.detector import Detector
from intents.letters import canonical, words
from intents.profiles import FOLDER, GRAMS, STEPS, WORDS, Profile, Spellings, build, build_profiles, language_of, read

SIDE_BY_SIDE = """---
title: Paroles maiņa
ms.locfileid: "1"
---
# <a name="change"></a><span data-ttu-id="a-1">Paroles maiņa</span><span class="sxs-lookup">\
<span data-stu-id="a-1">Change a password</span></span>

1. <span data-ttu-id="a-2">Atveriet [savu **kontu**](https://example.com/a_b).</span><span class="sxs-lookup">\
<span data-stu-id="a-2">Open [your **account**](https://example.com/a_b).</span></span>
"""
NAMES = ["de", "de~a", "en", "lv", "lv~a", "uk", "uk~t"]
"""The profiles that the corpus below gives."""


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    documents = {
        "docs.lv-LV/a.md": SIDE_BY_SIDE,
        "docs.lv-LV/deep/b.txt": "Šeit ir šī parole. Šeit ir šis konts.\n" * 3,
        "de-DE/a.md": "Hier ist das Paßwort für die Tür.\nHier ist es.\n",
        "uk-UA/a.md": "Тут є пароль.\nТут був пароль.\nТут буде пароль.\n",
        "uk-UA/a.json": "{}",
    }
    for path, text in documents.items():
        (tmp_path / "corpus" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "corpus" / path).write_text(text, encoding="utf-8")
    return tmp_path / "corpus"


def test_building_twice_gives_the_same_bytes(corpus: Path, tmp_path: Path) -> None:
    folders = tmp_path / "one", tmp_path / "two"
    for folder in folders:
        folder.mkdir()
        assert build_profiles(corpus, folder) == NAMES
    one, two = ({file.name: file.read_bytes() for file in folder.iterdir()} for folder in folders)
    assert one == two
    assert set(one) == {f"{name}.txt" for name in NAMES}


def test_what_was_built_can_be_used(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    build_profiles(corpus, out)
    detector = Detector.load(out)
    assert detector.languages == ("ar", "de", "el", "en", "he", "ja", "ko", "lv", "th", "uk")
    for language, text in (("lv", "es gribētu zināt"), ("lv", "es gribetu zinat"), ("uk", "ya ne mozhu")):
        assert detector.languages[detector.evidence(text).argmax()] == language


def test_side_by_side_documents_give_both_languages() -> None:
    assert list(running_text(SIDE_BY_SIDE)) == [
        (False, "Paroles maiņa"),
        (True, "Change a password"),
        (False, "Atveriet savu kontu ."),
        (True, "Open your account ."),
    ]


def test_plain_documents_lose_code_addresses_and_markup() -> None:
    document = "---\ntitle: x\n---\n# A *title*\n\nRun `rm -r` at https://example.com or C:\\a\\b now.\n```\ncode\n```"
    assert [line for _, line in running_text(document)] == ["A title", "Run at or now."]


def test_levels_are_logarithms_of_relative_frequencies(tmp_path: Path) -> None:
    (tmp_path / "spellings.toml").write_text("bare = []\n[digraphs]\n[latin]\n[cyrillic]\n")
    profile = build({"xx": ["kala kala maja"] * 10}, tmp_path)["xx"]
    assert profile.words == {"kala": round(-STEPS * math.log(2 / 3)), "maja": round(-STEPS * math.log(1 / 3))}
    assert profile.grams["a"] == round(-STEPS * math.log(6 / 12))


def test_a_profile_survives_its_file() -> None:
    profile = Profile("xx", {" a": 30, "a": 10, "b ": 30}, {"ab": 5})
    assert profile.dump() == "g 10 a\ng 30 _a b_\nw 5 ab\n"
    assert Profile.parse("xx", profile.dump()) == profile


def test_a_broken_profile_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="profile xx"):
        Profile.parse("xx", "x 1 a\n")


def test_the_shipped_profiles_are_whole_and_small() -> None:
    profiles = read()
    assert len(profiles) == 60
    for profile in profiles:
        assert 1_000 < len(profile.grams) <= GRAMS
        assert 500 < len(profile.words) <= WORDS
    assert sum(file.stat().st_size for file in FOLDER.glob("*.txt")) < 2_000_000


def test_every_chat_list_is_about_equally_long() -> None:
    """A language with many more small words than the others would look likelier than it is."""
    lengths = {file.stem: len(words(canonical(file.read_text(encoding="utf-8")))) for file in FOLDER.glob("chat/*.txt")}
    assert len(lengths) == 37
    for language in lengths.keys() - {"ja", "zh-Hans", "zh-Hant"}:
        assert 90 <= lengths[language] <= 220, language


@pytest.mark.parametrize(
    ("name", "turn", "text", "expected"),
    [
        ("lv", 0, "šķēle", "šķēle"),
        ("lv~a", 0, "šķēle", "skele"),
        ("pl~a", 0, "łódź", "lodz"),
        ("de~a", 0, "größe", "grosse"),
        ("de~a", 1, "größe", "groesse"),
        ("bg~t", 0, "няма ключ", "nqma klyuch"),
        ("bg~t", 1, "няма ключ", "nyama kliuch"),
        ("el~t", 0, "ξέχασα", "xexasa"),
        ("el~t", 1, "ξέχασα", "ksehasa"),
        ("ru~t", 0, "ещё объём", "esche obem"),
        ("uk~t", 0, "щось її", "shchos yiyi"),
        ("sr-Latn~c", 0, "ljudi džep đak", "људи џеп ђак"),
    ],
)
def test_people_spell_in_several_ways(name: str, turn: int, text: str, expected: str) -> None:
    assert Spellings.load(FOLDER / "spellings.toml").respell(name, text, turn) == expected


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("lv-LV", "lv"),
        ("nb-NO", "nb"),
        ("zh-CN", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("sr-Latn-RS", "sr-Latn"),
        ("pt-BR", "pt-BR"),
        ("pt-PT", "pt-PT"),
        ("en", "en"),
    ],
)
def test_a_folder_name_tells_the_language(locale: str, language: str) -> None:
    assert language_of(locale) == language


def test_letters_are_what_remains_of_a_text() -> None:
    assert canonical("Ｈello, WORLD! 👍 a@b.com https://x.y/z 42 İstanbul") == "hello world istanbul"
    assert words("我的 password パス x") == ["我", "的", "password", "パ", "ス", "x"]
