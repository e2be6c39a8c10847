"""Keeps arrays in one file that is mapped into memory: opening it reads nothing, using it reads what is used."""

from __future__ import annotations

import json
import mmap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, overload

import numpy as np
from numpy.typing import NDArray

_MAGIC = b"library1"
_ALIGNED = 64
"""Bytes that every array starts on a multiple of."""
Arrays = Mapping[str, NDArray[Any]]


def save(path: Path, arrays: Arrays) -> None:
    """Writes arrays of one dimension. Raises `OSError`."""
    table, place = {}, 0
    for name, array in arrays.items():
        table[name] = [array.dtype.str, place, len(array)]
        place += -(-array.nbytes // _ALIGNED) * _ALIGNED
    head = json.dumps(table).encode()
    start = -(-(len(_MAGIC) + 8 + len(head)) // _ALIGNED) * _ALIGNED
    with path.open("wb") as file:
        file.write((_MAGIC + len(head).to_bytes(8, "little") + head).ljust(start, b"\0"))
        for array in arrays.values():
            data = np.ascontiguousarray(array).tobytes()
            file.write(data.ljust(-(-len(data) // _ALIGNED) * _ALIGNED, b"\0"))


def load(path: Path) -> dict[str, NDArray[Any]]:
    """The arrays of a file, read only. Raises `OSError`, and `ValueError` if it is no such file."""
    with path.open("rb") as file:
        head = file.read(len(_MAGIC) + 8)
        if not head.startswith(_MAGIC):
            raise ValueError(f"{path.name} is not a file of the library")
        size = int.from_bytes(head[len(_MAGIC) :], "little")
        table = json.loads(file.read(size))
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    start = -(-(len(head) + size) // _ALIGNED) * _ALIGNED
    return {
        name: np.frombuffer(mapped, np.dtype(kind), count, start + place)
        for name, (kind, place, count) in table.items()
    }


def highest(scores: NDArray[np.float64], limit: int) -> NDArray[np.intp]:
    """The places of the highest scores above 0, highest first, the earlier one first among equals."""
    places = np.flatnonzero(scores > 0)
    if limit < len(places):
        places = np.sort(places[np.argpartition(scores[places], -limit)[-limit:]])
    return places[np.argsort(-scores[places], kind="stable")]


@dataclass(frozen=True, slots=True)
class Strings(Sequence[str]):
    """Many texts in two arrays: they cost no memory until they are read."""

    letters: NDArray[np.uint8]
    """The texts in UTF-8, one after the other."""
    ends: NDArray[np.uint32]
    """Where each one ends."""

    @classmethod
    def of(cls, texts: Iterable[str]) -> Strings:
        """Packs texts."""
        encoded = [text.encode("utf-8", "replace") for text in texts]
        ends = np.cumsum([len(text) for text in encoded], dtype=np.uint32)
        return cls(np.frombuffer(b"".join(encoded), np.uint8), ends.astype(np.uint32))

    @classmethod
    def among(cls, arrays: Arrays, name: str) -> Strings:
        """The texts that were kept under a name."""
        return cls(arrays[f"{name}.letters"], arrays[f"{name}.ends"])

    def arrays(self, name: str) -> dict[str, NDArray[Any]]:
        """What has to be kept, under a name."""
        return {f"{name}.letters": self.letters, f"{name}.ends": self.ends}

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(len(self)))]
        if not 0 <= at < len(self.ends):
            raise IndexError(at)
        begin = int(self.ends[at - 1]) if at else 0
        return self.letters[begin : int(self.ends[at])].tobytes().decode()

    def pick(self, places: NDArray[np.integer]) -> list[str]:
        """Several texts at once."""
        ends = self.ends[places].tolist()
        begins = [int(self.ends[at - 1]) if at else 0 for at in places.tolist()]
        data = self.letters.data
        return [str(data[begin:end], "utf-8") for begin, end in zip(begins, ends, strict=True)]

    def __iter__(self) -> Iterator[str]:
        data, begin = self.letters.tobytes(), 0
        for end in self.ends.tolist():
            yield data[begin:end].decode()
            begin = end

    def __len__(self) -> int:
        return len(self.ends)


@dataclass(frozen=True, slots=True)
class Phrases:
    """Many short texts as numbers of words, so that a word that comes in many of them is one."""

    vocabulary: Strings
    words: NDArray[np.uint32]
    """The words' numbers of all texts, one text after the other."""
    ends: NDArray[np.uint32]
    """Where each text ends in `words`."""
    _read: list[list[str]]
    """The vocabulary once it has been read; a list in a list, for who made it cannot know."""

    @classmethod
    def of(cls, texts: Iterable[str]) -> Phrases:
        """Packs texts whose words have one space between."""
        numbers: dict[str, int] = {}
        parted = [[numbers.setdefault(word, len(numbers)) for word in text.split(" ")] for text in texts]
        flat = np.fromiter((number for words in parted for number in words), np.uint32)
        return cls(Strings.of(numbers), flat, np.cumsum([len(words) for words in parted], dtype=np.uint32), [])

    @classmethod
    def among(cls, arrays: Arrays, name: str) -> Phrases:
        """The texts that were kept under a name."""
        return cls(Strings.among(arrays, f"{name}.vocabulary"), arrays[f"{name}.words"], arrays[f"{name}.ends"], [])

    def arrays(self, name: str) -> dict[str, NDArray[Any]]:
        """What has to be kept, under a name."""
        return {
            **self.vocabulary.arrays(f"{name}.vocabulary"),
            f"{name}.words": self.words,
            f"{name}.ends": self.ends,
        }

    def pick(self, places: NDArray[np.integer]) -> Picked:
        """Several texts at once."""
        if not self._read:
            self._read.append(list(self.vocabulary))
        ends = self.ends[places].tolist()
        begins = [int(self.ends[at - 1]) if at else 0 for at in places.tolist()]
        flat = np.concatenate([self.words[begin:end] for begin, end in zip(begins, ends, strict=True)])
        numbers, where = np.unique(flat, return_inverse=True)
        vocabulary = self._read[0]
        sizes = np.array(ends) - np.array(begins)
        return Picked([vocabulary[number] for number in numbers.tolist()], where, sizes)


class Picked(NamedTuple):
    """Some texts, as numbers of the few words that are in them."""

    words: list[str]
    flat: NDArray[np.intp]
    """Of each text the places of its words in `words`, one text after the other."""
    sizes: NDArray[np.intp]
    """How many words each text has."""
