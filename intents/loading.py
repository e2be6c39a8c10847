"""Brings the room to life: content read, model taken from the cache or fitted once."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE, Popen
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from intents.catalog import ROOT, Catalog, load_catalog
from intents.concepts import ConceptFeatures
from intents.content import Language, fingerprint, language_codes, read_language
from intents.detector import Detector
from intents.faults import Fault
from intents.letters import DECISIVE
from intents.locales import Locales
from intents.model import Model, Reader, train
from intents.ngrams import SIZE
from intents.profiles import build as build_from
from intents.profiles import read as read_profiles
from intents.softmax import Softmax
from intents.understanding import Understander

Arrays = Mapping[str, NDArray[np.generic]]
Tell = Callable[[str], None]
_DETECTOR = "detector."


@dataclass(frozen=True)
class Loaded:
    """What the content gave."""

    understander: Understander
    languages: Mapping[str, Language]
    faults: tuple[Fault, ...]


class Unusable(ValueError):
    """Content with which nothing can be understood: no catalogue, or no language with lexicon and phrases."""


def load(cache: Path | None, progress: Tell = lambda step: None, warn: Tell = lambda what: None) -> Loaded:
    """Reads all content. The model comes from `cache` if it was fitted to just this content, else it is fitted
    (some seconds; `progress` is told of each step) and kept there; without a cache it is fitted each time.
    `warn` is told in a sentence why it could not be kept. Raises `Unusable`."""
    try:
        catalog = load_catalog()
    except (OSError, TypeError, ValueError) as error:
        raise Unusable(str(error)) from error
    languages, faults = _read_languages(catalog)
    readers = _readers(languages)
    if not readers:
        raise Unusable("No language has content: each lacks lexicon.txt or phrases. Put the files of intents/ back.")
    model, detector = _fitted(cache, catalog, readers, progress, warn)
    understander = Understander(catalog, readers, Locales(languages), detector, model)
    return Loaded(understander, languages, tuple(faults))


def _read_languages(catalog: Catalog) -> tuple[dict[str, Language], list[Fault]]:
    languages, faults = dict[str, Language](), list[Fault]()
    for code in language_codes():
        languages[code], found = read_language(code, catalog)
        faults.extend(found)
    return languages, faults


def _readers(languages: Mapping[str, Language]) -> dict[str, Reader]:
    return {code: Reader(language) for code, language in languages.items() if language.has_content}


def _fitted(
    cache: Path | None, catalog: Catalog, readers: Mapping[str, Reader], progress: Tell, warn: Tell
) -> tuple[Model, Detector]:
    if cache is None:
        return _fit(catalog, readers, progress)
    path = cache / f"model-{fingerprint()}.npz"
    fitted = _read(path, catalog, readers)
    if fitted is None and _is_writable(cache):
        _fit_apart(path, progress, warn)
        fitted = _read(path, catalog, readers)
    if fitted is None:
        warn(f"The model cannot be kept in {cache}, it is fitted at each start. Set DATA_DIR to a folder with room.")
    return fitted or _fit(catalog, readers, progress)


def _read(path: Path, catalog: Catalog, readers: Mapping[str, Reader]) -> tuple[Model, Detector] | None:
    """The model from the cache; None if there is none, or not a whole one."""
    try:
        with path.open("rb") as file, np.load(file) as arrays:
            return _unpack(dict(arrays), catalog, readers)
    except FileNotFoundError:
        return None
    except (OSError, EOFError, KeyError, ValueError, BadZipFile):
        with suppress(OSError):
            path.unlink(missing_ok=True)
        return None


def _is_writable(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # Only trying tells: the superuser may write everywhere, but not into a folder without storage behind it.
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _fit_apart(path: Path, progress: Tell, warn: Tell) -> None:
    """Fits in a process of its own, which takes the memory that fitting needs with it when it ends."""
    # Ctrl-C reaches both processes; this one ends without a word.
    code = "from signal import *; signal(SIGINT, SIG_DFL); from pathlib import Path; "
    code += f"from intents.loading import fit_and_keep; fit_and_keep(Path({str(path)!r}))"
    search = os.pathsep.join(filter(None, (str(ROOT.parent), os.environ.get("PYTHONPATH"))))
    environment = {**os.environ, "PYTHONPATH": search}
    # -P: else a module in the current folder would be taken for one of a library.
    command = [sys.executable, "-P", "-c", code]
    with Popen(command, stdout=PIPE, text=True, env=environment) as process:  # noqa: S603
        for line in process.stdout or ():
            progress(line.strip())
    if process.returncode:
        warn(f"The process that fits the model ended with status {process.returncode}.")


def fit_and_keep(path: Path) -> None:
    """Fits the model to the content and keeps it in the cache file; prints the name of each step."""
    catalog = load_catalog()
    languages, _ = _read_languages(catalog)
    model, detector = _fit(catalog, _readers(languages), lambda step: print(step, flush=True))  # noqa: T201
    _keep(path, {**_pack(model), **{_DETECTOR + key: array for key, array in detector.to_arrays().items()}})


def _fit(catalog: Catalog, readers: Mapping[str, Reader], progress: Tell) -> tuple[Model, Detector]:
    progress("profiles")
    profiles = read_profiles()
    known = {*(profile.name.partition("~")[0] for profile in profiles), *DECISIVE.values()}
    # A new language is recognised by its own phrases until somebody builds its profile from more text.
    new = {
        code: [line.text for lines in reader.language.phrases.values() for line in lines]
        for code, reader in readers.items()
        if code not in known
    }
    return train(readers, catalog, progress), Detector.of([*profiles, *build_from(new).values()])


def _pack(model: Model) -> dict[str, NDArray[np.generic]]:
    parts = {"concepts": model.concepts, **{f"ngrams.{code}": part for code, part in model.ngrams.items()}}
    return {
        f"{name}.{field}": array
        for name, part in parts.items()
        for field, array in (("used", part.used), ("weights", part.weights[1:]), ("bias", part.bias))
    }


def _unpack(arrays: Arrays, catalog: Catalog, readers: Mapping[str, Reader]) -> tuple[Model, Detector]:
    def part(name: str, size: int) -> Softmax:
        used, weights, bias = (arrays[f"{name}.{field}"] for field in ("used", "weights", "bias"))
        return Softmax.of(size, used.astype(np.intp), weights.astype(np.float16), bias.astype(np.float32))

    ngrams = {code: part(f"ngrams.{code}", SIZE) for code in readers}
    detector = {key.removeprefix(_DETECTOR): array for key, array in arrays.items() if key.startswith(_DETECTOR)}
    return Model(part("concepts", ConceptFeatures(catalog).size), ngrams), Detector.from_arrays(detector)


def _keep(path: Path, arrays: Arrays) -> None:
    """Written aside and moved into place, so that a reader never sees half a file; older models go."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".npz")
    except OSError:
        return
    aside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            np.savez(file, allow_pickle=False, **arrays)
        aside.replace(path)
    except OSError:
        aside.unlink(missing_ok=True)
        return
    for old in path.parent.glob("model-*.npz"):
        if old != path:
            old.unlink(missing_ok=True)
