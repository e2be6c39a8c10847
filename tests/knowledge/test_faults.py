"""A fault reads as an editor's jump target; reading a file never raises."""

from __future__ import annotations

from pathlib import Path

from knowledge import Fault
from knowledge.faults import read_text


def test_reads_as_path_line_what_hint() -> None:
    """The text of a fault is the contract of the check command."""
    assert str(Fault("knowledge/lv/help.md", 3, "HTML is not allowed", "Use bold")) == (
        "knowledge/lv/help.md:3: HTML is not allowed. Use bold"
    )


def test_line_ends_are_made_alike(tmp_path: Path) -> None:
    """Files from any system have the same lines."""
    (tmp_path / "a").write_bytes(b"1\r\n2\r3\n")
    assert read_text(tmp_path / "a", "a") == ("1\n2\n3\n", ())


def test_missing_file_is_a_fault(tmp_path: Path) -> None:
    """A file that is not there is told by the name that was given."""
    text, faults = read_text(tmp_path / "b", "knowledge/b")
    assert text is None
    assert [str(fault) for fault in faults] == [
        "knowledge/b:1: cannot be read: No such file or directory. Restore the file or its permissions"
    ]
