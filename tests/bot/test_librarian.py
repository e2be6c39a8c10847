"""The library on the command line: what people and machines read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.librarian import LineError, draw_hits, draw_report, export_lines, run_import, search_lines
from bot.linkcheck import Manners
from knowledge.library import Library
from knowledge.library.documents import Options
from tests.bot import test_linkcheck
from tests.knowledge.library.conftest import BASE, POLICY
from tests.knowledge.library.documents import LATVIAN, NORWEGIAN, checkout, page, unit

site = test_linkcheck.site


@pytest.fixture
def checkouts(tmp_path: Path) -> Path:
    checkout(tmp_path / "checkouts", "lv-LV", {**LATVIAN, "image": page("i", ("Attēls", "Image"), "![x](y.png)")})
    checkout(tmp_path / "checkouts", "nb-NO", NORWEGIAN)
    return tmp_path / "checkouts"


@pytest.fixture
def library(tmp_path: Path, checkouts: Path, capsys: pytest.CaptureFixture[str]) -> Library:
    run_import([checkouts], tmp_path / "library", POLICY, Options(BASE, workers=1), as_json=True)
    capsys.readouterr()
    return Library(tmp_path / "library", POLICY)


def test_an_import_tells_what_it_did(tmp_path: Path, checkouts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run_import([checkouts], tmp_path / "library", POLICY, Options(BASE, workers=1), as_json=False)
    told = capsys.readouterr().out
    assert "5 files" in told
    assert "5 new" in told
    assert "lv-LV" in told
    assert "image-dropped 1" in told
    assert "image.md:13: x" in told.replace("\n", "")


def test_machines_get_the_same_as_json(tmp_path: Path, checkouts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run_import([checkouts], tmp_path / "library", POLICY, Options(BASE, workers=1), as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert (told["files"], told["added"], told["articles"]) == (5, 5, 5)
    assert told["locales"] == {"lv-LV": 4, "nb-NO": 1}
    (warning,) = told["warnings"]
    assert (warning["kind"], warning["line"], Path(warning["path"]).name) == ("image-dropped", 13, "image.md")


def test_hits_are_titles_or_json(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    hits = library.search("wifi parole", ["lv"], 1)
    draw_hits(library, hits, as_json=False)
    assert "Wi-Fi paroles maiņa Change your Wi-Fi password" in capsys.readouterr().out
    draw_hits(library, hits, as_json=True)
    (told,) = json.loads(capsys.readouterr().out)
    assert sorted(told) == ["id", "links", "locale", "score", "source_title", "title"]
    assert told["links"] == [{"title": "Vairāk", "url": "https://support.microsoft.com/wifi"}]


def test_lines_in_are_lines_out(library: Library) -> None:
    lines = ['{"text": "wifi parole", "language": "lv", "id": 7}\n', "\n", '{"text": "passord wifi", "language": null}']
    out = [json.loads(line)["results"] for line in search_lines(library, lines, 2)]
    assert [results[0]["locale"] for results in out] == ["lv-LV", "nb-NO"] or out[0][0]["locale"] == "lv-LV"
    assert len(out) == 2


@pytest.mark.parametrize("line", ["{", "[]", '{"language": "lv"}', '{"text": 1}', '{"text": "a", "language": 1}'])
def test_a_bad_line_is_named(library: Library, line: str) -> None:
    with pytest.raises(LineError, match="Line 2"):
        list(search_lines(library, ['{"text": "a"}', line], 1))


def test_everything_is_exported(library: Library) -> None:
    told = [json.loads(line) for line in export_lines(library, as_json=True)]
    assert len(told) == 5
    wifi = next(each for each in told if each["title"] == "Wi-Fi paroles maiņa")
    assert wifi["id"] == "docs/set/wifi"
    assert wifi["translation"] == "machine"
    assert wifi["pairs"][0] == {"text": "Wi-Fi paroles maiņa", "source": "Change your Wi-Fi password"}
    assert wifi["body"]
    assert wifi["source_body"]
    assert "lv-LV\tdocs/set/wifi\tWi-Fi paroles maiņa" in list(export_lines(library, as_json=False))


def test_the_report_is_a_table_or_json(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    draw_report(library, as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert (told["lv-LV"]["articles"], told["lv-LV"]["human"], told["lv-LV"]["machine"]) == (4, 1, 3)
    draw_report(library, as_json=False)
    assert "lv-LV" in capsys.readouterr().out


def test_dead_links_are_told_with_who_has_them(tmp_path: Path, site: str, capsys: pytest.CaptureFixture[str]) -> None:
    from bot.librarian import check  # noqa: PLC0415

    text = f"[a]({site}/fine) [b]({site}/gone#x)"
    checkout(tmp_path / "linked", "lv-LV", {"links": page("l", ("Saites", "Links"), unit(102, text, text))})
    run_import([tmp_path / "linked"], tmp_path / "linked-library", POLICY, Options(workers=1), as_json=True)
    capsys.readouterr()
    library = Library(tmp_path / "linked-library")
    assert not check(library, tmp_path / "notes", Manners(pause=0), as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert told["links"] == 2
    assert told["dead"] == [{"url": f"{site}/gone", "status": 404, "detail": "", "articles": ["lv-LV/docs/set/links"]}]
    assert not check(library, tmp_path / "notes", Manners(pause=0), as_json=False)
    assert "2 links, 1 of them dead." in capsys.readouterr().out
