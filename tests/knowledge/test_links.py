"""The list of links keeps every address letter by letter and leaves out what is wrong."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import links


def read(tmp_path: Path, text: str) -> links.Links:
    (tmp_path / "links.toml").write_text(text, encoding="utf-8")
    return links.load(tmp_path / "links.toml", "links.toml")


def test_address_is_kept_as_it_was_written(tmp_path: Path) -> None:
    """Ampersands, escapes and fragments are not touched."""
    url = "https://host.example/a?b=https%3A%2F%2Fc%2F&d=--#/users"
    found = read(tmp_path, f'[seeds]\n"1" = ""\n[a.b.c]\nurl = "{url}"\nseed = "1"\n')
    assert (dict(found.urls), dict(found.lines), found.faults) == ({"a.b.c": url}, {"a.b.c": 3}, ())


def test_whole_links_survive_a_wrong_neighbour(tmp_path: Path) -> None:
    """One wrong entry costs that entry only."""
    text = '[seeds]\n"1" = ""\n[a]\nurl = "ftp://x"\nseed = "1"\n[b]\nurl = "https://b.example"\nseed = "1"\n'
    found = read(tmp_path, text)
    assert list(found.urls) == ["b"]
    assert [fault.line for fault in found.faults] == [3]


def test_value_outside_a_table_is_a_fault(tmp_path: Path) -> None:
    """A bare key is no link."""
    assert [fault.what for fault in read(tmp_path, "a = 1\n").faults] == ["the link a has no url"]


def test_unfinished_file_names_its_last_line(tmp_path: Path) -> None:
    """TOML gives no line for what ends too early."""
    assert read(tmp_path, '[a]\nurl = """\n').faults[0].line in (2, 3)


@settings(deadline=None)
@given(text=st.text())
def test_never_raises(tmp_path_factory: object, text: str) -> None:
    """Any text at all is a list of links or of faults."""
    folder = tmp_path_factory.mktemp("links")  # type: ignore[attr-defined]
    (folder / "links.toml").write_text(text, encoding="utf-8", errors="replace")
    assert isinstance(links.load(folder / "links.toml", "links.toml"), links.Links)
