"""An import brings in what is new, changes what has changed, lets go what is gone, and never leaves half a library."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest
from filelock import FileLock

from knowledge.library import Library, catalogue, importing
from knowledge.library.article import Kind
from knowledge.library.importing import Busy
from tests.knowledge.library.conftest import imported
from tests.knowledge.library.documents import CALENDAR, WIFI, WORD, checkout, page, unit


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


def titles(folder: Path, *locales: str) -> list[str]:
    return sorted(article.title for article in Library(folder).articles(locales))


def test_everything_is_imported(folder: Path, checkouts: Path) -> None:
    outcome = imported(folder, checkouts)
    assert (outcome.files, outcome.added, outcome.locales) == (4, 4, {"lv-LV": 3, "nb-NO": 1})
    assert titles(folder, "lv-LV") == [
        "Kalendāra koplietošana",
        "Paroles pievienošana Word dokumentam",
        "Wi-Fi paroles maiņa",
    ]


def test_a_second_import_reads_nothing(folder: Path, checkouts: Path) -> None:
    imported(folder, checkouts)
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*.bin")}
    outcome = imported(folder, checkouts)
    assert (outcome.added, outcome.changed, outcome.unchanged, outcome.removed) == (0, 0, 4, 0)
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*.bin")} == before


def test_changes_and_losses_are_noticed(folder: Path, checkouts: Path) -> None:
    imported(folder, checkouts)
    place = checkouts / "docs.lv-LV" / "set"
    (place / "wifi.md").unlink()
    (place / "word.md").write_text(WORD.replace("Paroles pievienošana", "Parole"), "utf-8")
    (place / "new.md").write_text(page("new", ("Jauns", "New"), unit(102, "a", "b")), "utf-8")
    outcome = imported(folder, checkouts)
    assert (outcome.added, outcome.changed, outcome.unchanged, outcome.removed) == (1, 1, 2, 1)
    assert titles(folder, "lv-LV") == ["Jauns", "Kalendāra koplietošana", "Parole Word dokumentam"]


def test_a_locale_leaves_with_its_last_file(folder: Path, checkouts: Path) -> None:
    imported(folder, checkouts)
    (checkouts / "docs.nb-NO" / "set" / "wifi.md").unlink()
    outcome = imported(folder, checkouts)
    assert outcome.locales == {"lv-LV": 3, "nb-NO": 0}
    assert Library(folder).locales == ("lv-LV",)


def test_what_was_imported_from_elsewhere_stays(folder: Path, tmp_path: Path, checkouts: Path) -> None:
    imported(folder, checkouts)
    other = checkout(tmp_path / "other", "lv-LV", {"more": page("more", ("Vairāk", "More"))})
    assert imported(folder, other).removed == 0
    assert len(titles(folder, "lv-LV")) == 4


def test_a_document_that_changes_its_locale_moves(folder: Path, checkouts: Path) -> None:
    imported(folder, checkouts)
    file = checkouts / "docs.lv-LV" / "set" / "calendar.md"
    file.write_text(CALENDAR.replace("lv-LV", "nb-NO"), "utf-8")
    assert imported(folder, checkouts).locales == {"lv-LV": 2, "nb-NO": 2}


def test_another_base_reads_everything_anew(folder: Path, checkouts: Path) -> None:
    imported(folder, checkouts, base="")
    assert imported(folder, checkouts, base="https://docs.example/{locale}/").changed == 4


def test_two_documents_of_one_name_stay_two(folder: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        place = tmp_path / "docs.lv-LV" / name
        place.mkdir(parents=True)
        (place / "a.md").write_text(WIFI, "utf-8")
    imported(folder, tmp_path / "docs.lv-LV")
    assert [article.id for article in Library(folder).articles()] == ["docs/one/a", "docs/two/a"]


def test_two_documents_of_one_id_are_told(folder: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        checkout(tmp_path / name, "lv-LV", {"a": WIFI})
    outcome = imported(folder, tmp_path)
    assert [warned.finding.kind for warned in outcome.warnings] == [Kind.SAME_ID]
    assert (outcome.added, outcome.left_out) == (1, 1)
    again = imported(folder, tmp_path)
    assert (again.added, again.unchanged, again.left_out) == (0, 1, 1)


def test_a_document_without_any_locale_is_left_out_unless_one_is_given(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    (tmp_path / "plain" / "a.md").write_text("# Virsraksts\n\nTeksts.", "utf-8")
    outcome = imported(folder, tmp_path / "plain")
    assert ([warned.finding.kind for warned in outcome.warnings], outcome.left_out) == ([Kind.LOCALE_UNKNOWN], 1)
    assert imported(folder, tmp_path / "plain", locale="lv-LV").added == 1
    assert titles(folder) == ["Virsraksts"]


def test_an_unreadable_file_is_told_and_the_rest_imported(folder: Path, checkouts: Path) -> None:
    (checkouts / "docs.lv-LV" / "set" / "folder.md").symlink_to(checkouts / "nowhere")
    outcome = imported(folder, checkouts)
    assert [warned.finding.kind for warned in outcome.warnings] == [Kind.UNREADABLE]
    assert outcome.left_out == 1
    assert outcome.added == 4


def test_an_article_stays_whose_file_cannot_be_read_for_now(folder: Path, checkouts: Path) -> None:
    imported(folder, checkouts)
    file = checkouts / "docs.lv-LV" / "set" / "wifi.md"
    file.unlink()
    file.symlink_to(checkouts / "nowhere")
    assert imported(folder, checkouts).left_out == 1
    assert "Wi-Fi paroles maiņa" in titles(folder, "lv-LV")


def test_processes_read_the_same(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    documents = {f"a{number}": page(f"a-{number}", (f"Raksts {number}", f"Article {number}")) for number in range(30)}
    checkout(tmp_path / "many", "lv-LV", documents)
    imported(tmp_path / "one", tmp_path / "many")
    monkeypatch.setattr(importing, "_FEW", 1)
    imported(folder, tmp_path / "many", workers=2)
    assert titles(folder) == titles(tmp_path / "one")
    assert multiprocessing.active_children() == []


def test_a_crash_leaves_the_old_library(folder: Path, checkouts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    imported(folder, checkouts)
    before = titles(folder)
    (checkouts / "docs.lv-LV" / "set" / "wifi.md").unlink()

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(catalogue, "write", crash)
        with pytest.raises(KeyboardInterrupt):
            imported(folder, checkouts)
    assert titles(folder) == before
    imported(folder, checkouts)
    assert len(titles(folder)) == len(before) - 1
    assert sorted(path.name for path in folder.iterdir()) == ["catalogue.json", "import.lock", "lv-LV", "nb-NO", "wide"]
    assert all(len(list((folder / name).iterdir())) == 1 for name in ("lv-LV", "nb-NO", "wide"))


def test_only_one_import_at_a_time(folder: Path, checkouts: Path) -> None:
    folder.mkdir()
    with FileLock(folder / "import.lock"), pytest.raises(Busy, match="under way"):
        imported(folder, checkouts)


def test_a_library_of_another_format_is_made_anew(folder: Path, checkouts: Path) -> None:
    imported(folder, checkouts)
    file = folder / catalogue.FILE
    file.write_text(file.read_text().replace(catalogue.FORMAT, "0"))
    assert Library(folder).locales == ()
    assert imported(folder, checkouts).added == 4


def test_progress_is_told(folder: Path, checkouts: Path) -> None:
    from knowledge.library.documents import Options  # noqa: PLC0415
    from tests.knowledge.library.conftest import POLICY  # noqa: PLC0415

    steps: list[tuple[str, int, int]] = []
    importing.import_folders([checkouts], folder, POLICY, Options(workers=1), lambda *step: steps.append(step))
    assert steps[:4] == [("Reading", done, 4) for done in (1, 2, 3, 4)]
    assert steps[-1][1:] == (3, 3)
