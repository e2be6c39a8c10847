"""Imports documentation: what is new or changed is read, the rest stays, one locale after the other."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import BinaryIO, NamedTuple, TypeVar

from filelock import FileLock, Timeout

from knowledge.library import catalogue
from knowledge.library.article import Finding, Kind
from knowledge.library.binding import RECORDS, Place, bind, digest
from knowledge.library.catalogue import Catalogue, Shelf
from knowledge.library.discovery import Document, discover
from knowledge.library.documents import Options, Read, read_all
from knowledge.library.holding import Holding, Source
from knowledge.library.names import Names
from knowledge.library.policy import Policy
from knowledge.library.wide import EnglishIndex, WideIndex

PARSER = 1
"""Counts up when documents are read differently; all are read anew then."""
_CHUNK = 64
"""Documents that a process reads at a time."""
_FEW = 200
"""Documents that are read sooner than another process starts."""
_WIDE = "wide"
Progress = Callable[[str, int, int], None]
"""Told the step, how much of it is done, and how much there is."""
_In = TypeVar("_In")
_Out = TypeVar("_Out")


class _Spread:
    """A `map` over processes, or over this one."""

    def __init__(self, pool: ProcessPoolExecutor | None) -> None:
        self._pool = pool

    def __call__(self, work: Callable[[_In], _Out], over: Iterable[_In]) -> Iterator[_Out]:
        return self._pool.map(work, over) if self._pool else map(work, over)


class Busy(RuntimeError):
    """Another import is under way."""


class Warned(NamedTuple):
    """A finding and the file that it is in."""

    path: str
    finding: Finding


@dataclass(slots=True)
class Outcome:
    """What an import did."""

    files: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    removed: int = 0
    left_out: int = 0
    """Files that could not be imported; a warning tells why."""
    locales: dict[str, int] = field(default_factory=dict)
    """How many articles the library holds now, by locale, of the locales that were met."""
    warnings: list[Warned] = field(default_factory=list)
    """Of the files that were read."""


def import_folders(
    paths: Sequence[Path], folder: Path, policy: Policy, options: Options, progress: Progress
) -> Outcome:
    """Imports every document below the paths into the library in `folder`.

    Articles that came from below the paths and whose files are gone leave; others stay. Each locale changes all at
    once. Raises `NothingToImport`, `Busy` and `OSError`; the library is then as it was, but for whole locales.
    """
    documents = discover(paths)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(folder / "import.lock", timeout=0):
            return _Import(folder, policy, options, progress).run(documents, [path.resolve() for path in paths])
    except Timeout:
        raise Busy(f"Another import into {folder} is under way. Wait until it has ended.") from None


class _Import:
    def __init__(self, folder: Path, policy: Policy, options: Options, progress: Progress) -> None:
        self._folder, self._policy, self._options, self._progress = folder, policy, options, progress
        self._staging = (folder / RECORDS).parent
        self._recipe = digest((PARSER, policy.licence, policy.names, options.base))
        self._outcome = Outcome()
        self._met: set[str] = set()
        self._steps = 1

    def run(self, documents: list[Document], roots: list[Path]) -> Outcome:
        before = catalogue.read(self._folder)
        old = {locale: Holding(self._folder / shelf.folder).sources() for locale, shelf in before.shelves.items()}
        shutil.rmtree(self._staging, ignore_errors=True)
        self._staging.mkdir()
        try:
            with self._processes(len(documents)) as spread:
                places = self._read(documents, old, roots, spread)
                after = self._write(before, places, old, spread)
            self._outcome.files = len(documents)
            after = self._widen(after)
        finally:
            shutil.rmtree(self._staging, ignore_errors=True)
        catalogue.sweep(self._folder, after)
        return self._outcome

    @contextmanager
    def _processes(self, documents: int) -> Iterator[_Spread]:
        """A `map` over processes; over this one if there is little to do."""
        workers = self._options.workers or os.cpu_count() or 1
        if workers == 1 or documents < _FEW:
            yield _Spread(None)
            return
        # A new interpreter each: the bar that shows the progress has a thread, which a fork would tear in two.
        context = multiprocessing.get_context("spawn")
        pool = ProcessPoolExecutor(workers, context, initializer=_ignore_interrupts)
        try:
            yield _Spread(pool)
        finally:
            pool.shutdown(cancel_futures=True)

    def _read(
        self,
        documents: list[Document],
        old: Mapping[str, list[Source]],
        roots: list[Path],
        spread: _Spread,
    ) -> dict[str, dict[str, Place]]:
        """Reads what has changed; the places of all articles of each locale, by id."""
        known = {
            source.path: (locale, number, source)
            for locale, sources in old.items()
            for number, source in enumerate(sources)
        }
        places: dict[str, dict[str, Place]] = defaultdict(dict)
        self._met = {document.path for document in documents}
        touched: set[str] = set()
        for path, (locale, number, source) in known.items():
            if path in self._met:
                continue
            if any(root in Path(path).parents or str(root) == path for root in roots):
                self._outcome.removed += 1
                touched.add(locale)
            else:
                places[locale][source.id] = Place(source, 0, 0, number)
        hashes = {path: source.hash for path, (_, _, source) in known.items() if source.recipe == self._recipe}
        with (self._folder / RECORDS).open("wb") as file:
            for done, read in enumerate(self._each(documents, hashes, spread), 1):
                earlier = known.get(read.document.path)
                touched |= {earlier[0]} if earlier else set()
                self._take(read, earlier, places, file)
                self._progress("Reading", done, len(documents))
        return {locale: places[locale] for locale in touched | places.keys()}

    def _each(self, documents: list[Document], hashes: Mapping[str, str], spread: _Spread) -> Iterator[Read]:
        names = Names(self._policy.names)
        work = partial(read_all, names, self._options, self._policy.licence)
        chunks = [
            [(document, hashes.get(document.path, "")) for document in documents[at : at + _CHUNK]]
            for at in range(0, len(documents), _CHUNK)
        ]
        for chunk in spread(work, chunks):
            yield from chunk

    def _take(
        self,
        read: Read,
        known: tuple[str, int, Source] | None,
        places: dict[str, dict[str, Place]],
        file: BinaryIO,
    ) -> None:
        """Puts a document in its place: the old one, or where it has just been packed."""
        path = read.document.path
        self._outcome.warnings += [Warned(path, finding) for finding in read.findings]
        if not read.hash:
            self._outcome.left_out += 1
            if known and read.findings[-1].kind is Kind.UNREADABLE:
                places[known[0]][known[2].id] = Place(known[2], 0, 0, known[1])
            return
        locale, id = (known[0], known[2].id) if known and not read.record else (read.locale, read.document.id)
        other = places[locale].get(id)
        if other and other.source.path in self._met:
            self._outcome.warnings.append(Warned(path, Finding(Kind.SAME_ID, 1, f"{id}, as {other.source.path}")))
            self._outcome.left_out += 1
        elif known and not read.record:
            self._outcome.unchanged += 1
            places[locale][id] = Place(known[2], 0, 0, known[1])
        else:
            self._outcome.changed += bool(known)
            self._outcome.added += not known
            source = Source(path, read.hash, id, self._recipe)
            places[locale][id] = Place(source, file.tell(), len(read.record))
            file.write(read.record)

    def _write(
        self,
        before: Catalogue,
        places: Mapping[str, dict[str, Place]],
        old: Mapping[str, list[Source]],
        spread: _Spread,
    ) -> Catalogue:
        """Makes the new holdings and puts each into the catalogue as soon as it is whole."""
        shelves, work = dict(before.shelves), []
        for locale, found in sorted(places.items()):
            ordered = [found[id] for id in sorted(found)]
            self._outcome.locales[locale] = len(ordered)
            same = all(place.old is not None for place in ordered) and len(ordered) == len(old.get(locale, ()))
            if not ordered:
                shelves.pop(locale, None)
            elif not same:
                kept = before.shelves[locale].folder if locale in before.shelves else ""
                work.append((locale, kept, ordered))
        after = replace(before, shelves=shelves)
        if after != before:
            catalogue.write(self._folder, after)
        self._steps = len(work) + 1
        for done, (locale, name) in enumerate(spread(partial(bind, self._folder), work), 1):
            shelves[locale] = Shelf(name, self._outcome.locales[locale])
            after = replace(after, shelves=dict(shelves))
            catalogue.write(self._folder, after)
            self._progress("Indexing", done, self._steps)
        return after

    def _widen(self, after: Catalogue) -> Catalogue:
        """Makes the index over all locales anew if one of them has changed."""
        of = {locale: shelf.folder for locale, shelf in after.shelves.items()}
        if of == after.wide_of and after.wide:
            return after
        name = f"{_WIDE}/{digest(sorted(of.items()))}"
        place = self._folder / name
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        holdings = {locale: Holding(self._folder / each) for locale, each in of.items()}
        WideIndex.build(holdings).save(place)
        EnglishIndex.build(holdings).save(place)
        after = replace(after, wide=name, wide_of=of)
        catalogue.write(self._folder, after)
        self._progress("Indexing", self._steps, self._steps)
        return after


def _ignore_interrupts() -> None:
    """Ctrl-C is the business of the process that the others work for."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
