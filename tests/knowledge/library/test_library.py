"""The right article is found: in the user's language first, through its English side, and in any language at last."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.library import Library
from tests.knowledge.library.conftest import POLICY, imported
from tests.knowledge.library.documents import checkout, front


def best(library: Library, text: str, *languages: str) -> tuple[str, str]:
    hits = library.search(text, languages)
    return (hits[0].locale, hits[0].title) if hits else ("", "")


@pytest.mark.parametrize(
    ("text", "languages", "title"),
    [
        ("kā mainīt wifi paroli", ["lv"], "Wi-Fi paroles maiņa"),
        ("dokmentam parole word", ["lv"], "Paroles pievienošana Word dokumentam"),
        ("tīkla atslēgu maršrutētāja", ["lv"], "Wi-Fi paroles maiņa"),
        ("share calendar", ["lv"], "Kalendāra koplietošana"),
        ("add-a-password-to-a-word-document", ["lv"], "Paroles pievienošana Word dokumentam"),
        ("passord wifi", ["nb"], "Endre Wi-Fi-passordet"),
        ("endre passordet til wifi", [], "Endre Wi-Fi-passordet"),
        ("kalendāra koplietošana", [], "Kalendāra koplietošana"),
        ("kalendāra koplietošana", ["nb"], "Kalendāra koplietošana"),
    ],
)
def test_the_best_article_is_first(library: Library, text: str, languages: list[str], title: str) -> None:
    assert best(library, text, *languages)[1] == title


def test_english_is_answered_from_the_english_sides(library: Library) -> None:
    (first, *_) = library.search("how do I protect a word document", ["en"])
    assert (first.locale, first.source_title) == ("lv-LV", "Add a password to a Word document")
    (first, *_) = library.search("change the wifi password", ["en", "nb"])
    assert first.locale == "nb-NO"


def test_an_english_locale_comes_before_the_english_sides(tmp_path: Path, library: Library) -> None:
    english = front("Share", locale="en-US") + "# Share your calendar\n\nOpen the calendar."
    checkout(tmp_path / "english", "en-US", {"calendar": english})
    imported(tmp_path / "library", tmp_path / "english")
    assert best(library, "share your calendar", "en") == ("en-US", "Share your calendar")


def test_scores_say_how_well_it_fits(library: Library) -> None:
    exact, far = library.search("Wi-Fi paroles maiņa", ["lv"])[0], library.search("pica ar sieru", ["lv"])
    assert exact.score > 0.9
    assert exact.common >= 2
    assert all(hit.score < 0.2 for hit in far)


def test_an_article_is_there_whole(library: Library) -> None:
    hit = library.search("wifi parole", ["lv"])[0]
    article = library.article(hit.locale, hit.id)
    assert article is not None
    assert (article.title, article.source_title) == (hit.title, hit.source_title)
    assert library.article("lv-LV", "nothing") is None
    assert library.article("xx-XX", hit.id) is None


def test_both_sides_are_there_for_who_reads_both(library: Library) -> None:
    (hit, article), *_ = library.side_by_side("wifi parole", ["lv"], 2)
    assert hit.id == article.id
    assert article.body
    assert article.source_body


def test_nothing_is_found_in_nothing(tmp_path: Path) -> None:
    library = Library(tmp_path / "none")
    assert (library.locales, len(library), library.search("password", ["en"]), library.search("")) == ((), 0, [], [])


@pytest.mark.parametrize("text", ["", " ", "…", "👍", "a" * 5000, "\ud800", "\0"])
def test_any_text_can_be_looked_for(library: Library, text: str) -> None:
    assert isinstance(library.search(text, ["lv"]), list)


def test_an_import_is_noticed(tmp_path: Path, checkouts: Path) -> None:
    library = Library(tmp_path / "library", POLICY)
    assert library.search("wifi parole", ["lv"]) == []
    imported(tmp_path / "library", checkouts)
    assert best(library, "wifi parole", "lv") == ("lv-LV", "Wi-Fi paroles maiņa")
    (checkouts / "docs.lv-LV" / "set" / "wifi.md").unlink()
    imported(tmp_path / "library", checkouts)
    assert best(library, "wifi paroles maiņa", "lv") != ("lv-LV", "Wi-Fi paroles maiņa")


def test_a_locale_that_the_wide_index_does_not_know_yet_is_searched_by_itself(tmp_path: Path, library: Library) -> None:
    for file in (tmp_path / "library" / "wide").rglob("*.bin"):
        file.write_bytes(b"")
    assert best(library, "wifi parole", "lv") == ("lv-LV", "Wi-Fi paroles maiņa")
    assert best(library, "endre wifi passordet")[0] == "nb-NO"


def test_languages_and_locales(library: Library) -> None:
    assert library.locales_of("nb") == ("nb-NO",)
    assert library.language_of("lv-LV", ["en", "lv"]) == "lv"
    assert library.language_of("lv-LV", ["en"]) == "lv-LV"
