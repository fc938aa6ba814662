"""What the reader of pickles makes of tensors, directly; whole files are tested in test_released.py."""

from __future__ import annotations

import contextlib
import pickle
import resource
import sys
import time
import zipfile
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


def nested(depth: int) -> bytes:
    """A tuple of the same tuple twice, and so on: small, and hashed in 2 to the power of `depth` steps."""
    return b")" + b"".join(b"q%c0h%ch%c\x86" % (n, n, n) for n in range(depth))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"}(" + nested(200) + b"K\1u.", id="a key that takes for ever to hash"),
        pytest.param(b"}" + nested(200) + b"K\1s.", id="one such key"),
        pytest.param(b"(" + nested(200) + b"K\1d.", id="a dictionary made at once"),
        pytest.param(b"c__builtin__\nset\n](" + nested(200) + b"e\x85R.", id="a set of it"),
        pytest.param(b"\x8f(" + nested(200) + b"\x90.", id="a set of protocol 4"),
        pytest.param(b"cnumpy\ndtype\n" + nested(200) + b"\x85R.", id="a type named by it"),
        pytest.param(
            b"ccollections\nOrderedDict\n](](" + nested(200) + b"K\1ee\x85R.",
            id="an ordered dictionary of it",
        ),
        pytest.param(b"}(K\1Nu.", id="a number as a key"),
        pytest.param(b"X\xff\xff\xff\x7fa.", id="a text of 2 GB"),
        pytest.param(b"\x8e" + b"\xff" * 7 + b"\x7fa.", id="bytes without end"),
        pytest.param(b"]" + b"Na" * 2**20 + b".", id="a pickle longer than any"),
        pytest.param(b"]" * 300_000 + b".", id="lists in lists without an end"),
    ],
)
def test_a_small_file_takes_neither_long_nor_much(tmp_path: Path, content: bytes) -> None:
    with zipfile.ZipFile(tmp_path / "x.pth", "w") as archive:
        archive.writestr("x/data.pkl", b"\x80\x02" + content)
    started = time.process_time()
    with contextlib.suppress(ModelError):
        assert inert_pickle.read(tmp_path / "x.pth") is not None
    assert time.process_time() - started < 2


@pytest.mark.skipif(sys.platform != "linux", reason="memory is told by Linux")
def test_a_memory_far_out_is_not_filled_up_to_there(tmp_path: Path) -> None:
    (tmp_path / "x.pth").write_bytes(b"\x80\x02Nr\xff\xff\xff\x07.")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(ModelError):
        inert_pickle.read(tmp_path / "x.pth")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000  # kilobytes


def test_numbers_are_not_repeated_by_many_tensors() -> None:
    storage = inert_pickle._Storage("<f4", 10)
    for _ in range(3):
        inert_pickle.View(storage, 0, (10,), (1,))
    with pytest.raises(pickle.UnpicklingError):
        inert_pickle.View(storage, 0, (1,), (1,))


def test_what_is_compressed_is_refused(tmp_path: Path) -> None:
    torch.save(torch.zeros(100_000), tmp_path / "x.pth")
    with (
        zipfile.ZipFile(tmp_path / "x.pth") as good,
        zipfile.ZipFile(tmp_path / "packed.pth", "w", zipfile.ZIP_DEFLATED) as packed,
    ):
        for info in good.infolist():
            packed.writestr(info.filename, good.read(info))
    with pytest.raises(ModelError, match="unpacks to far more"):
        inert_pickle.read(tmp_path / "packed.pth")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"nothing\.pth is missing\.$"):
        inert_pickle.read(tmp_path / "nothing.pth")
