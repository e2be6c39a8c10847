"""Opening a database: its tables are made and brought up to date, or it is said what is wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from bot.storage.database import HEAD, Unavailable, connect
from bot.storage.migrate import config
from bot.storage.tables import metadata

ROOT = Path(__file__).parents[2]


def test_the_migrations_make_the_tables_of_the_code(url: str) -> None:
    database = connect(url)
    with database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    database.close()


def test_the_newest_migration_is_the_one_that_the_code_wants() -> None:
    assert ScriptDirectory.from_config(config()).get_current_head() == HEAD


def test_every_migration_can_be_taken_back(url: str) -> None:
    database = connect(url)
    with database.engine.begin() as connection:
        command.downgrade(config(connection), "base")
    assert set(inspect(database.engine).get_table_names()) <= {"alembic_version"}
    database.close()


def test_processes_that_start_at_once_all_find_their_tables(url: str) -> None:
    script = f"from bot.storage.database import connect; connect({url!r}).close()"
    started = [
        subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stderr=subprocess.PIPE, text=True) for _ in range(4)
    ]
    told = [process.communicate(timeout=50)[1] for process in started]
    assert [(process.returncode, text) for process, text in zip(started, told, strict=True)] == [(0, "")] * 4


def test_a_transaction_that_fails_leaves_nothing(url: str) -> None:
    database = connect(url)

    def work(connection: object) -> None:
        connection.exec_driver_sql(  # type: ignore[attr-defined]
            "INSERT INTO chats (id, user_id, ended, last, touched) VALUES ('c', 'u', false, 0, 0)"
        )
        raise LookupError

    with pytest.raises(LookupError):
        database.run_now(work)
    assert database.run_now(lambda connection: connection.exec_driver_sql("SELECT count(*) FROM chats").scalar()) == 0
    database.close()


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("nonsense", "DATABASE_URL is no address"),
        ("mysql://user:secret@host/name", "must begin with sqlite:// or postgresql://"),
        ("oracle+unknown://user:secret@host/name", "must begin with"),
        ("postgresql://user:secret@127.0.0.1:1/name", "postgresql://user:***@127.0.0.1:1/name cannot be used: conn"),
        ("sqlite:////dev/null/bot.db", "sqlite:////dev/null/bot.db cannot be used"),
    ],
)
def test_what_is_wrong_is_said_without_the_password(url: str, told: str) -> None:
    with pytest.raises(Unavailable) as caught:
        connect(url)
    assert told in str(caught.value)
    assert "secret" not in str(caught.value)


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    path.write_text("This is a letter to my aunt, and no database at all. " * 100)
    with pytest.raises(Unavailable, match=r"bot\.db cannot be used: file is not a database"):
        connect(f"sqlite:///{path}")
