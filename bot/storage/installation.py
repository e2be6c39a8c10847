"""Makes and keeps the secret of an installation that was given none."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

_NAME = "direct_line.secret"


def installation_secret(folder: Path) -> str:
    """The secret in `folder`, made when it is first asked for; only its owner can read it. Raises `OSError`."""
    path = folder / _NAME
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return _read(path)
    except FileNotFoundError:
        _make(path)
        return _read(path)


def _read(path: Path) -> str:
    kept = path.read_text("ascii").strip()
    if not kept:
        raise OSError(f"{path} is empty. Delete it, and a new secret is made.")
    return kept


def _make(path: Path) -> None:
    # Written aside and linked: two processes that start at once get the same secret, and a crash leaves none half.
    aside = path.with_name(f"{_NAME}.{secrets.token_hex(8)}")
    handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(32))
    try:
        os.link(aside, path)
    except FileExistsError:
        pass
    finally:
        aside.unlink()
