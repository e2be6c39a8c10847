"""A language's folder is found by its content and read whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from knowledge import links, shelf

if TYPE_CHECKING:
    from tests.knowledge.conftest import Content

NO_LINKS = links.Links("links.toml", {}, {})


def test_languages_are_the_folders_with_content(content: Content) -> None:
    """Code, caches and empty folders are no languages."""
    (content.root / "et").mkdir()
    content.write("__pycache__/strings.ftl", "")
    content.write("zh-Hant/strings.ftl", "")
    assert shelf.languages(content.root) == ("en", "lv", "zh-Hant")


def test_missing_folder_is_an_empty_shelf(tmp_path: Path) -> None:
    """Never an exception."""
    assert shelf.languages(tmp_path / "none") == ()
    read = shelf.load(tmp_path, "lv", NO_LINKS)
    assert (dict(read.articles), read.phrasebook.ids(), len(read.faults)) == ({}, (), 1)


def test_unknown_links_are_told_once_for_each_account(content: Content) -> None:
    """A link id that follows the account is looked up for every account."""
    faults = shelf.load(content.root, "lv", NO_LINKS).faults
    assert [(fault.line, fault.what) for fault in faults] == [
        (4, "an unknown link: reset.gmail"),
        (4, "an unknown link: reset.yahoo"),
        (8, "an unknown link: guide"),
    ]
