"""What the reader of pickles makes of tensors, directly; whole files are tested in test_released.py."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from singan_studio.engine import inert_pickle
from singan_studio.errors import ModelError


@pytest.mark.parametrize(
    ("offset", "size", "stride"),
    [
        (0, (1, 3, 9, 12), (1, 1, 12, 1)),
        (1, (2, 2), (2, 1)),
        (-1, (2, 2), (2, 1)),
        (0, (2, 2), (-2, 1)),
        (0, (0, 2), (2, 1)),
        (0, (2, 2), (2,)),
        (0, (10**6, 10**6), (0, 0)),
        (0, (1, 10**30), (1, 0)),
        (0, (1.5, 2), (2, 1)),
        (0, [2, 2], (2, 1)),
        (0, (1,) * 80, (1,) * 80),
    ],
)
def test_a_tensor_outside_its_storage(offset: int, size: Any, stride: Any) -> None:
    with pytest.raises((pickle.UnpicklingError, ValueError)):
        inert_pickle.View(inert_pickle._Storage("<f4", 4), offset, size, stride)


def test_strides_of_single_entries_do_not_matter() -> None:
    storage = inert_pickle._Storage("<f4", 2)
    storage.fill(np.array([1, 2], np.float32).tobytes())
    tensor = inert_pickle.View(storage, 1, (1, 1), (10**30, 7)).tensor()
    assert tensor.tolist() == [[2.0]]


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize("dtype", [torch.float16, torch.float32, torch.float64, torch.uint8, torch.int64])
def test_reads_what_torch_saved(tmp_path: Path, zipped: bool, dtype: torch.dtype) -> None:
    numbers = torch.arange(24).to(dtype).reshape(2, 3, 4)
    value = {"whole": numbers, "turned": numbers.transpose(0, 2), "part": numbers[1:, ::2, 1:3], "one": 1.5}
    torch.save(value, tmp_path / "x.pth", _use_new_zipfile_serialization=zipped)
    found = inert_pickle.read(tmp_path / "x.pth")
    assert isinstance(found, dict)
    assert found.pop("one") == value.pop("one") == 1.5
    assert found.keys() == value.keys()
    for name, view in found.items():
        assert isinstance(view, inert_pickle.View)
        assert torch.equal(view.tensor(), torch.as_tensor(value[name]).float())


@given(data=st.data())
def test_a_view_equals_torchs_own(data: st.DataObject) -> None:
    size = tuple(data.draw(st.lists(st.integers(1, 4), min_size=1, max_size=4)))
    strides = tuple(data.draw(st.integers(0, 6)) for _ in size)
    offset = data.draw(st.integers(0, 5))
    numbers = np.arange(40, dtype=np.float32)
    storage = inert_pickle._Storage("<f4", 40)
    storage.fill(numbers.tobytes())
    try:
        expected = torch.from_numpy(numbers).as_strided(size, strides, offset)
        fits = expected.numel() <= 120
    except RuntimeError:
        fits = False
    if fits:
        assert torch.equal(inert_pickle.View(storage, offset, size, strides).tensor(), expected)
    else:
        with pytest.raises(pickle.UnpicklingError):
            inert_pickle.View(storage, offset, size, strides)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"nothing\.pth is missing\.$"):
        inert_pickle.read(tmp_path / "nothing.pth")
