"""Packages of npm that the tests drive, each installed beside its lock file exactly as that says."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

_OLDEST_NODE = 20
_INSTALL_SECONDS = 100.0


class MissingError(Exception):
    """A package cannot be used on this machine; says why."""


def installed(folder: Path) -> Path:
    """The folder `node_modules` for the lock file in a folder, filled if need be.

    Raises MissingError when Node is missing or too old, or the package cannot be fetched.
    """
    _check_node()
    mark = folder / "node_modules" / "package-lock.json"
    lock = (folder / "package-lock.json").read_bytes()
    if not mark.is_file() or mark.read_bytes() != lock:
        _install(folder)
    return folder / "node_modules"


def _check_node() -> None:
    node = shutil.which("node")
    if not node:
        raise MissingError("node is missing")
    said = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=20, check=True).stdout.strip()
    if int(said.removeprefix("v").partition(".")[0]) < _OLDEST_NODE:
        raise MissingError(f"node {_OLDEST_NODE} or newer is needed, this is {said}")


def _install(folder: Path) -> None:
    npm = shutil.which("npm")
    if not npm:
        raise MissingError("npm is missing")
    # Two runs at once: each fills a folder of its own, and the last one's takes the place.
    with tempfile.TemporaryDirectory(prefix=".install-", dir=folder) as name:
        fresh = Path(name)
        for file in ("package.json", "package-lock.json"):
            shutil.copy(folder / file, fresh)
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        done = subprocess.run(command, cwd=fresh, capture_output=True, text=True, timeout=_INSTALL_SECONDS, check=False)
        if "EINTEGRITY" in done.stderr:
            raise RuntimeError(done.stderr)
        if done.returncode:
            raise MissingError(f"npm ci failed: {done.stderr.strip()}")
        shutil.copy(fresh / "package-lock.json", fresh / "node_modules")
        shutil.rmtree(folder / "node_modules", ignore_errors=True)
        (fresh / "node_modules").replace(folder / "node_modules")
