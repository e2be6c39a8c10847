"""Web Chat's script is exactly the one of the lock file, with Node or without; how it fails says what to do."""

from __future__ import annotations

import gzip
import json
import shutil
import sys
from pathlib import Path

import pytest

from bot.channels.webchat import bundle

ROOT = Path(__file__).parents[3]
FAKE_NODE = """#!{python}
import shutil, sys
if sys.argv[1] == "--version":
    print("v22.1.0")
else:
    shutil.copy(sys.argv[-2], sys.argv[-1])
"""
FAKE_NPM = """#!{python}
import pathlib, sys
if {fails}:
    sys.exit("npm error code EINTEGRITY")
dist = pathlib.Path("node_modules/botframework-webchat/dist")
dist.mkdir(parents=True)
(dist / "webchat.js").write_text("fetched")
(dist / "webchat.js.LICENSE.txt").write_text("MIT")
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder like that of the package, in a project like ours."""
    made = tmp_path / "bot" / "channels" / "webchat"
    made.mkdir(parents=True)
    for name in ("package.json", bundle.LOCK):
        shutil.copy(bundle.HOME / name, made)
    return made


def programs(folder: Path, *, fails: bool = False) -> str:
    """A search path with a Node and an npm that fetch nothing."""
    folder.mkdir()
    for name, text in (("node", FAKE_NODE), ("npm", FAKE_NPM)):
        (folder / name).write_text(text.format(python=sys.executable, fails=fails))
        (folder / name).chmod(0o755)
    return str(folder)


def test_the_lock_names_one_package_and_no_address() -> None:
    lock = json.loads((bundle.HOME / bundle.LOCK).read_text(encoding="utf-8"))
    assert lock["lockfileVersion"] == 3
    assert list(lock["packages"]) == ["", "node_modules/botframework-webchat"]
    assert set(lock["packages"]["node_modules/botframework-webchat"]) == {"version", "integrity", "license"}
    assert "://" not in json.dumps(lock)


def test_the_script_is_fetched_once(home: Path, tmp_path: Path) -> None:
    assert not bundle.is_current(home)
    bundle.fetch(home, programs(tmp_path / "programs"))
    assert bundle.is_current(home)
    kept = bundle.folder(home)
    assert (kept / "webchat.js").read_text() == "fetched"
    assert gzip.decompress((kept / "webchat.js.gz").read_bytes()) == b"fetched"
    assert sorted(path.name for path in home.iterdir()) == ["bundle", "package-lock.json", "package.json"]


def test_another_lock_needs_another_script(home: Path, tmp_path: Path) -> None:
    bundle.fetch(home, programs(tmp_path / "programs"))
    (home / bundle.LOCK).write_text("{}")
    assert not bundle.is_current(home)


def test_what_was_there_stays_when_fetching_fails(home: Path, tmp_path: Path) -> None:
    bundle.fetch(home, programs(tmp_path / "programs"))
    with pytest.raises(bundle.BundleError, match="EINTEGRITY"):
        bundle.fetch(home, programs(tmp_path / "broken", fails=True))
    assert bundle.is_current(home)


def test_without_node_and_lock_it_says_what_to_do(home: Path, tmp_path: Path) -> None:
    with pytest.raises(bundle.BundleError, match=r"Install Node\.js 18 or newer"):
        bundle.fetch(home, str(tmp_path))


@pytest.mark.peer
@pytest.mark.slow
@pytest.mark.timeout(300)
def test_without_node_a_package_of_python_brings_it(home: Path, tmp_path: Path) -> None:
    """The real one; the lock file's hash is checked by npm."""
    shutil.copy(ROOT / "requirements-node.lock", home.parents[2])
    try:
        bundle.fetch(home, str(tmp_path))
    except bundle.BundleError as reason:
        if "EINTEGRITY" in str(reason):
            raise
        pytest.skip(f"no registry can be reached here: {reason}")
    assert bundle.is_current(home)
    assert (bundle.folder(home) / "webchat.js.br").stat().st_size < 1_000_000
