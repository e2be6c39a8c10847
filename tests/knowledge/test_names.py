"""A language's own name and direction."""

from __future__ import annotations

import pytest

from knowledge.names import own_name


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("gl", ("galego", "ltr")),
        ("fa", ("فارسی", "rtl")),
        ("sr-Latn", ("srpski (latinica)", "ltr")),
        ("xx", ("Invented", "ltr")),
        ("not a code", ("Invented", "ltr")),
    ],
)
def test_names(code: str, expected: tuple[str, str]) -> None:
    assert own_name(code, "Invented") == expected
