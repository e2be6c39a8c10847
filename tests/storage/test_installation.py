"""The secret of an installation: made once, kept from others."""

from __future__ import annotations

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.storage.installation import installation_secret


def test_the_secret_is_made_once(tmp_path: Path) -> None:
    made = installation_secret(tmp_path / "new")
    assert len(made) >= 32
    assert installation_secret(tmp_path / "new") == made
    assert installation_secret(tmp_path / "other") != made


def test_those_who_ask_at_once_get_the_same(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        assert len(set(threads.map(lambda _: installation_secret(tmp_path), range(8)))) == 1


@pytest.mark.skipif(os.name != "posix", reason="only POSIX systems have these permissions")
def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    installation_secret(tmp_path)
    (kept,) = tmp_path.iterdir()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_an_empty_file_is_told(tmp_path: Path) -> None:
    installation_secret(tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.chmod(0o600)
    kept.write_text("")
    with pytest.raises(OSError, match="is empty"):
        installation_secret(tmp_path)
