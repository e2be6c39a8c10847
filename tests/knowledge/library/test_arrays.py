"""What was kept in a file is there again, and costs nothing until it is used."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from knowledge.library.arrays import Strings, highest, load, save


def test_arrays_come_back(tmp_path: Path) -> None:
    kept: dict[str, NDArray[Any]] = {
        "a": np.arange(5, dtype=np.uint16),
        "none": np.empty(0, np.float32),
        "b": np.array([1.5, 2.5]),
    }
    save(tmp_path / "x.bin", kept)
    read = load(tmp_path / "x.bin")
    assert {name: (array.dtype, array.tolist()) for name, array in read.items()} == {
        name: (array.dtype, array.tolist()) for name, array in kept.items()
    }
    assert not read["a"].flags.writeable


def test_another_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.bin").write_bytes(b"something else")
    with pytest.raises(ValueError, match="not a file of the library"):
        load(tmp_path / "x.bin")


@given(st.lists(st.text(max_size=8).filter(lambda text: text.isprintable()), max_size=10))
def test_strings_are_a_list(texts: list[str]) -> None:
    packed = Strings.of(texts)
    assert list(packed) == texts
    assert [packed[at] for at in range(len(packed))] == texts
    assert packed[1:3] == texts[1:3]
    assert packed.pick(np.arange(len(texts))) == texts


def test_beyond_the_end_there_is_nothing() -> None:
    with pytest.raises(IndexError):
        Strings.of(["a"])[1]


@given(st.lists(st.sampled_from([0.0, 0.5, 1.0, 2.0]), max_size=12), st.integers(1, 5))
def test_the_highest_come_first(scores: list[float], limit: int) -> None:
    places = highest(np.array(scores), limit).tolist()
    found = [scores[place] for place in places]
    assert found == sorted((score for score in scores if score), reverse=True)[:limit]
