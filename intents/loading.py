"""Brings the room to life: content read, model taken from the cache or fitted once."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from intents.catalog import Catalog, load_catalog
from intents.concepts import ConceptFeatures
from intents.content import Language, fingerprint, language_codes, read_language
from intents.detector import Detector
from intents.faults import Fault
from intents.locales import Locales
from intents.model import Model, Reader, train
from intents.ngrams import SIZE
from intents.softmax import Softmax
from intents.understanding import Understander

Arrays = Mapping[str, NDArray[np.generic]]
_DETECTOR = "detector."


@dataclass(frozen=True)
class Loaded:
    """What the content gave."""

    understander: Understander
    languages: Mapping[str, Language]
    faults: tuple[Fault, ...]


def load(cache: Path | None, progress: Callable[[str], None] = lambda step: None) -> Loaded:
    """Reads all content. The model comes from `cache` if it was fitted to just this content, else it is fitted
    (some seconds; `progress` is told of each step) and kept there; without a cache it is fitted each time."""
    catalog = load_catalog()
    languages, faults = dict[str, Language](), list[Fault]()
    for code in language_codes():
        languages[code], found = read_language(code, catalog)
        faults.extend(found)
    readers = {code: Reader(language) for code, language in languages.items() if language.has_content}
    model, detector = _fitted(cache, catalog, readers, progress)
    understander = Understander(catalog, readers, Locales(languages), detector, model)
    return Loaded(understander, languages, tuple(faults))


def _fitted(
    cache: Path | None, catalog: Catalog, readers: Mapping[str, Reader], progress: Callable[[str], None]
) -> tuple[Model, Detector]:
    path = cache / f"model-{fingerprint()}.npz" if cache else None
    if path and path.exists():
        try:
            with np.load(path) as arrays:
                return _unpack(dict(arrays), catalog, readers)
        except (OSError, KeyError, ValueError, BadZipFile):
            path.unlink(missing_ok=True)
    progress("profiles")
    detector = Detector.load()
    model = train(readers, catalog, progress)
    if path:
        _keep(path, {**_pack(model), **{_DETECTOR + key: array for key, array in detector.to_arrays().items()}})
    return model, detector


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
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".npz")
        with os.fdopen(handle, "wb") as file:
            np.savez(file, allow_pickle=False, **arrays)
        Path(name).replace(path)
    except OSError:
        return
    for old in path.parent.glob("model-*.npz"):
        if old != path:
            old.unlink(missing_ok=True)
