"""A library of a few articles in two locales."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.library import Library, Policy
from knowledge.library.documents import Options
from knowledge.library.importing import Outcome, import_folders
from tests.knowledge.library.documents import LATVIAN, NORWEGIAN, checkout

POLICY = Policy("CC BY 4.0", frozenset({"support.microsoft.com", "docs.example"}), frozenset({"aka.ms"}), ("Wi-Fi",))
BASE = "https://docs.example/{locale}/set/"


def imported(folder: Path, *paths: Path, base: str = BASE, locale: str = "", workers: int = 1) -> Outcome:
    """What an import did."""
    return import_folders(list(paths), folder, POLICY, Options(base, locale, workers), lambda *_: None)


@pytest.fixture
def checkouts(tmp_path: Path) -> Path:
    checkout(tmp_path / "checkouts", "lv-LV", LATVIAN)
    checkout(tmp_path / "checkouts", "nb-NO", NORWEGIAN)
    return tmp_path / "checkouts"


@pytest.fixture
def library(tmp_path: Path, checkouts: Path) -> Library:
    imported(tmp_path / "library", checkouts)
    return Library(tmp_path / "library", POLICY)
