"""Documents are found, and their places say what they are called."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.library.discovery import Document, NothingToImport, discover


def put(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("# x")


def found(*paths: Path) -> list[tuple[str, str, str]]:
    return [(document.id, document.locale, document.page) for document in discover(paths)]


def test_the_folder_that_names_the_locale_is_not_part_of_the_id(tmp_path: Path) -> None:
    put(tmp_path, "Docs-pr.lv-LV/set/a.md", "Docs-pr.sr-Latn-RS/set/a.md", "nb-NO/a.md", "de/b/a.MD")
    assert found(tmp_path) == [
        ("Docs-pr/set/a", "lv-LV", "set/a"),
        ("Docs-pr/set/a", "sr-Latn-RS", "set/a"),
        ("b/a", "de", "b/a"),
        ("a", "nb-NO", "a"),
    ]


def test_a_part_of_a_checkout_has_the_same_ids(tmp_path: Path) -> None:
    put(tmp_path, "docs.lv-LV/set/sub/a.md")
    assert found(tmp_path / "docs.lv-LV" / "set" / "sub") == found(tmp_path)


def test_what_is_published_begins_at_its_own_folder(tmp_path: Path) -> None:
    put(tmp_path, "docs.lv-LV/set/sub/a.md")
    (tmp_path / "docs.lv-LV" / "set" / "docfx.json").write_text("{}")
    assert found(tmp_path) == [("docs/set/sub/a", "lv-LV", "sub/a")]


def test_folders_that_only_look_like_locales_are_none(tmp_path: Path) -> None:
    put(tmp_path, "to-do/how-to/media/a.md", "to-do/in-us/b.md")
    assert [(id, locale) for id, locale, _ in found(tmp_path)] == [("to-do/how-to/media/a", ""), ("to-do/in-us/b", "")]


def test_hidden_folders_and_other_files_are_left_alone(tmp_path: Path) -> None:
    put(tmp_path, ".git/a.md", "lv/a.md", "lv/b.txt")
    assert found(tmp_path) == [("a", "lv", "a")]


def test_a_document_that_is_named_twice_is_one(tmp_path: Path) -> None:
    put(tmp_path, "lv-LV/a.md")
    assert len(discover([tmp_path, tmp_path / "lv-LV", tmp_path / "lv-LV" / "a.md"])) == 1
    assert isinstance(discover([tmp_path])[0], Document)


def test_nothing_to_import_is_said(tmp_path: Path) -> None:
    with pytest.raises(NothingToImport, match="does not exist"):
        discover([tmp_path / "nowhere"])
    with pytest.raises(NothingToImport, match=r"has no \.md file"):
        discover([tmp_path])
