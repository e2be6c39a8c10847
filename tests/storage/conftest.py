"""The same tests on both databases: a file of SQLite, and a PostgreSQL server of the tests' own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.storage import Storage, open_storage


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'bot.db'}"
    return str(request.getfixturevalue("postgresql"))


@pytest.fixture
def storage(url: str) -> Iterator[Storage]:
    """It, opened."""
    opened = open_storage(url)
    yield opened
    opened.close()
