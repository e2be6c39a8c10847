"""The model is fitted once, kept, and fitted again when it cannot be used; content with a fault costs its line."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from intents import loading
from intents.catalog import ROOT, load_catalog
from intents.concepts import ConceptFeatures
from intents.content import fingerprint, language_codes, read_language
from intents.detector import Detector
from intents.loading import Loaded, Unusable, load
from intents.model import Model, Reader
from intents.ngrams import SIZE
from intents.softmax import Softmax

TEXTS = ("I forgot my gmail password", "aizmirsu paroli", "hva er sspr", "Unohdin salasanani", "😀", "wifi password")
Train = Callable[..., Model]


@pytest.fixture
def kept(data_dir: Path, loaded: Loaded, tmp_path: Path) -> Path:
    """A copy of the model that the run has fitted."""
    folder = tmp_path / "models"
    folder.mkdir()
    shutil.copy(data_dir / "models" / f"model-{fingerprint()}.npz", folder)
    return folder


@pytest.fixture
def fitted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Notes every fitting; what is fitted knows nothing, but takes no time."""
    notes = list[str]()

    def quick(readers: dict[str, Reader], catalog: object, progress: Callable[[str], None]) -> Model:
        notes.append("fitted")
        progress("en")
        intents, features = len(load_catalog().intents), ConceptFeatures(load_catalog()).size

        def blank(size: int) -> Softmax:
            none = np.zeros(0, dtype=np.intp)
            weights = np.zeros((0, intents), dtype=np.float16)
            return Softmax.of(size, none, weights, np.zeros(intents, dtype=np.float32))

        return Model(blank(features), {code: blank(SIZE) for code in readers})

    def apart(path: Path, progress: Callable[[str], None], warn: Callable[[str], None]) -> None:
        """What is done in a process of its own."""
        loading.fit_and_keep(path)
        progress("concepts")

    monkeypatch.setattr(loading, "train", quick)
    monkeypatch.setattr(loading, "_fit_apart", apart)
    return notes


def test_a_kept_model_is_used_and_means_the_same(loaded: Loaded, kept: Path, fitted: list[str]) -> None:
    again = load(kept)
    assert fitted == []
    assert again.faults == loaded.faults
    for text in TEXTS:
        assert again.understander.understand(text) == loaded.understander.understand(text)


@pytest.mark.parametrize("content", [b"", b"nonsense", b"PK\x03\x04 nonsense"])
def test_a_damaged_model_is_fitted_again_and_replaced(kept: Path, fitted: list[str], content: bytes) -> None:
    (path,) = kept.iterdir()
    path.write_bytes(content)
    load(kept)
    assert fitted == ["fitted"]
    load(kept)
    assert fitted == ["fitted"], "the new one was kept"


def test_half_a_model_is_fitted_again(kept: Path, fitted: list[str]) -> None:
    (path,) = kept.iterdir()
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    load(kept)
    assert fitted == ["fitted"]


def test_a_model_without_a_part_is_fitted_again(kept: Path, fitted: list[str]) -> None:
    (path,) = kept.iterdir()
    with np.load(path) as arrays:
        np.savez(path, allow_pickle=False, **{key: arrays[key] for key in arrays if key != "concepts.bias"})
    load(kept)
    assert fitted == ["fitted"]


def test_a_model_of_other_content_is_left_and_then_removed(kept: Path, fitted: list[str]) -> None:
    (path,) = kept.iterdir()
    path.rename(kept / "model-of-yesterday.npz")
    load(kept)
    assert fitted == ["fitted"]
    assert [path.name for path in kept.iterdir()] == [f"model-{fingerprint()}.npz"]


def test_without_a_cache_nothing_is_written(tmp_path: Path, fitted: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    steps = list[str]()
    load(None, steps.append)
    assert fitted == ["fitted"]
    assert steps == ["profiles", "en"]
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path, fitted: list[str]) -> None:
    (tmp_path / "file").touch()
    warnings = list[str]()
    folder = tmp_path / "file" / "models"
    assert "en" in load(folder, warn=warnings.append).understander.content_languages
    assert fitted == ["fitted"]
    (warning,) = warnings
    assert warning.startswith(f"The model cannot be kept in {folder}, it is fitted at each start. Set DATA_DIR")


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(np, "savez", full)
    loading._keep(tmp_path / "model-x.npz", {})
    assert list(tmp_path.iterdir()) == []


def test_the_fitting_process_takes_no_module_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "numpy.py").write_text("raise SystemExit('the wrong numpy')\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    steps, warnings = list[str](), list[str]()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loading, "Popen", _short)
        loading._fit_apart(tmp_path / "model.npz", steps.append, warnings.append)
    assert steps == ["numpy is whole"]
    assert warnings == ["The process that fits the model ended with status 3."]


def _short(command: list[str], **given: Any) -> subprocess.Popen[str]:
    """The process with its own way of starting, which fits nothing."""
    code = "import numpy; print('numpy is whole' if hasattr(numpy, 'array') else 'strange'); raise SystemExit(3)"
    return subprocess.Popen([*command[:-1], code], **given)


def test_without_any_content_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "language_codes", lambda: ["xx"])
    with pytest.raises(Unusable, match="No language has content"):
        load(None)


def test_without_the_catalogue_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "load_catalog", lambda: load_catalog(tmp_path / "catalog.toml"))
    with pytest.raises(Unusable, match=r"catalog\.toml"):
        load(None)


def test_a_faulty_line_costs_itself(
    tmp_path: Path, fitted: list[str], loaded: Loaded, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "intents"
    shutil.copytree(ROOT, root, ignore=shutil.ignore_patterns("*.py", "__pycache__", "profiles"))
    lexicon = root / "lv" / "lexicon.txt"
    lexicon.write_text("NONSENSE: x\n" + lexicon.read_text("utf-8") + "\nno key\n", "utf-8")
    (root / "nb" / "thanks.txt").write_bytes(b"takk\xff\n")
    monkeypatch.setattr(loading, "language_codes", lambda: language_codes(root))
    monkeypatch.setattr(loading, "read_language", lambda code, catalog: read_language(code, catalog, root))
    damaged = load(None)
    new = [fault for fault in damaged.faults if str(fault.path).startswith(str(root))]
    assert [(fault.path.parent.name, fault.path.name) for fault in new] == [
        ("lv", "lexicon.txt"), ("lv", "lexicon.txt"), ("nb", "thanks.txt"),
    ]  # fmt: skip
    assert len(damaged.languages["lv"].entries) == len(loaded.languages["lv"].entries)
    assert damaged.understander.content_languages == loaded.understander.content_languages


def test_the_detector_is_kept_with_the_model(loaded: Loaded, kept: Path) -> None:
    (path,) = kept.iterdir()
    with np.load(path) as arrays:
        mine = {key.removeprefix("detector."): arrays[key] for key in arrays if key.startswith("detector.")}
    assert Detector.from_arrays(mine).languages == loaded.understander._detector.languages
