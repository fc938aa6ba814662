"""Files of torch.save, read without running anything that is in them.

The released code saves with torch.save, that is as pickles, and a pickle may name any function to be called
with any arguments. torch.load with an unpickler of one's own is no way out: it hands TorchScript archives to
torch.jit.load, unpacks old tar archives, may write patch files, and calls torch's own rebuilding functions on
what the file says. So the two containers (zip, and the plain stream of torch < 1.6) are read here, with an
unpickler in whose world there are only the inert classes of this module. Nothing a file names is imported.
"""

from __future__ import annotations

import errno
import math
import pickle
import zipfile
from pathlib import Path
from typing import Any, BinaryIO, Self

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from singan_studio.errors import ModelError

_LARGEST_FILE = 256 * 1024**2
"""Bytes; the largest released files (reals and noises of a 250 px photo) have a few megabytes."""
_LONGEST_PICKLE = 2**19
"""Bytes of what describes the numbers: some hundred tensors and modules."""

_LEGACY_MAGIC = 0x1950A86A20F9469CFC6C
_LEGACY_PROTOCOL = 1001

_STORAGES = {
    "HalfStorage": "<f2",
    "FloatStorage": "<f4",
    "DoubleStorage": "<f8",
    "ByteStorage": "|u1",
    "IntStorage": "<i4",
    "LongStorage": "<i8",
    "BoolStorage": "|b1",
}
"""torch's storage classes, as numpy types. Files from big-endian machines are not known to exist."""

_SCALARS = frozenset({"f2", "f4", "f8", "i4", "i8", "u1", "b1"})


def read(path: Path) -> object:
    """Return what torch.save was given, of plain Python objects and the inert classes below.

    Raises ModelError if the file is missing, too large, damaged, or names anything but tensors, numbers and
    modules of SinGAN, and OSError if it cannot be opened.
    """
    if not path.is_file():
        raise ModelError(f"{path} is missing.")
    size = path.stat().st_size
    if size > _LARGEST_FILE:
        raise ModelError(f"{path} is far larger than any file of the released SinGAN code; it was not read.")
    try:
        with path.open("rb") as file:
            zipped = file.read(4) == b"PK\x03\x04"
            file.seek(0)
            return (_read_zip if zipped else _read_legacy)(file, path, size)
    except ModelError:
        raise
    except Exception as error:  # a damaged pickle or archive can raise nearly everything
        # Without a number it comes from unpacking; EINVAL is a place before the file's start.
        if isinstance(error, OSError) and error.errno not in {None, errno.EINVAL}:
            raise
        raise ModelError(f"{path} is damaged, or not a file of the released SinGAN code.") from error


def _read_zip(file: BinaryIO, path: Path, size: int) -> object:
    """Read the format of torch >= 1.6: NAME/data.pkl, and NAME/data/KEY for every storage."""
    with zipfile.ZipFile(file) as archive:
        # Compressed or overlapping entries could unpack to much more than the file has; torch has none.
        if sum(entry.file_size for entry in archive.infolist()) > size:
            raise ModelError(f"{path} unpacks to far more than any file of the released SinGAN code.")
        main = next(name for name in archive.namelist() if name.endswith("/data.pkl"))
        root = main.removesuffix(".pkl")
        with archive.open(main) as stream:
            unpickler = _Unpickler(stream, path)
            values: object = unpickler.load()
        for key, storage in unpickler.storages.items():
            storage.fill(archive.read(f"{root}/{key}"))
    return values


def _read_legacy(file: BinaryIO, path: Path, size: int) -> object:
    """Read the format of torch < 1.6: five pickles, then the length (int64) and numbers of each storage."""
    magic, protocol, _machine = (_Unpickler(file, path).load() for _ in range(3))
    if (magic, protocol) != (_LEGACY_MAGIC, _LEGACY_PROTOCOL):
        raise ModelError(f"{path} is not a file of the released SinGAN code.")
    unpickler = _Unpickler(file, path)
    values: object = unpickler.load()
    storages = dict(unpickler.storages)
    for key in _Unpickler(file, path).load():
        storage = storages.pop(key)
        # A false length must not make read() reserve memory for it.
        if int.from_bytes(file.read(8), "little") != storage.count or storage.length > size:
            raise pickle.UnpicklingError("a storage of another length")
        storage.fill(file.read(storage.length))
    if storages:
        raise pickle.UnpicklingError("storages without numbers")
    return values


# --- The closed world of the unpickler ----------------------------------------------------------------------
#
# A pickle can call what find_class returns (REDUCE, NEWOBJ, OBJ, INST), and hand a state to any object it
# holds, classes included (BUILD): to __setstate__ if there is one, otherwise into the __dict__ or as
# attributes. So find_class returns nothing but the classes below, set, tuple and strings. Each class has a
# __setstate__ and fixed __slots__, so that neither it nor its instances can be given other attributes, and
# makes complete instances in __new__, because a pickle can leave out __init__.


class _Closed:
    """What a pickle may make but not alter."""

    __slots__ = ()

    def __setstate__(self, state: object) -> None:
        raise pickle.UnpicklingError(f"{type(self).__name__} has no state")


class _Mapping(_Closed, dict[object, object]):
    """Stands for collections.OrderedDict; attributes, such as a state dict's _metadata, are dropped."""

    __slots__ = ()

    def __init__(self, pairs: object = ()) -> None:
        super().__init__()
        for key, value in pairs if isinstance(pairs, list | tuple) else (None,):
            self[_named(key)] = value

    def __setstate__(self, state: object) -> None:
        pass


class Record(_Closed):
    """Stands for a module and any other class of torch.nn and SinGAN; keeps the state, runs nothing."""

    __slots__ = ("state",)

    state: object

    def __new__(cls, *_arguments: object) -> Self:
        """Make one without a state, whatever it is called with."""
        self = super().__new__(cls)
        self.state = None
        return self

    def __setstate__(self, state: object) -> None:
        self.state = state

    def part(self, name: str) -> dict[str, object]:
        """Return one of the dicts in a module's state, such as _parameters; empty if there is none."""
        return named(named(self.state).get(name))


class _Storage(_Closed):
    """The numbers that tensors look at; they follow after the pickle."""

    __slots__ = ("count", "kind", "numbers", "viewed")

    def __init__(self, kind: str, count: int) -> None:
        if kind not in _STORAGES.values() or count < 0:
            raise pickle.UnpicklingError("not a storage")
        self.kind = kind
        self.count = count
        self.numbers: npt.NDArray[Any] = np.empty(0, kind)
        self.viewed = 0
        """How many numbers all tensors have that look at these."""

    @property
    def length(self) -> int:
        """Bytes that the numbers take."""
        return self.count * self.numbers.itemsize

    def fill(self, raw: bytes) -> None:
        """Take the numbers; raises UnpicklingError if they are not as many as the pickle says."""
        if len(raw) != self.length:
            raise pickle.UnpicklingError("a storage of another length")
        self.numbers = np.frombuffer(raw, self.kind)


class View(_Closed):
    """Stands for a tensor: a window into a storage, as in torch._utils._rebuild_tensor_v2."""

    __slots__ = ("offset", "size", "storage", "strides")

    storage: _Storage
    offset: int
    size: tuple[int, ...]
    strides: tuple[int, ...]

    def __new__(
        cls, storage: object, offset: object, size: object, strides: object, *_gradient: object
    ) -> Self:
        """Make a view of numbers that are there; raises UnpicklingError or ValueError otherwise."""
        self = super().__new__(cls)
        if not isinstance(storage, _Storage) or not isinstance(offset, int) or offset < 0:
            raise pickle.UnpicklingError("not a tensor")
        self.storage = storage
        self.offset = offset
        self.size = _counts(size, 1)
        # The stride of a dimension of one has no effect, and need not be a sensible number.
        pairs = zip(self.size, _counts(strides, 0), strict=True)
        self.strides = tuple(step if n > 1 else 0 for n, step in pairs)
        last = offset + sum((n - 1) * step for n, step in zip(self.size, self.strides, strict=True))
        # The one-channel noise of scale 0 is saved as three channels that share their numbers (stride 0);
        # tensors that repeat their numbers more often than that would only fill the memory.
        storage.viewed += math.prod(self.size)
        if last >= storage.count or storage.viewed > 3 * storage.count:
            raise pickle.UnpicklingError("tensors larger than their storage")
        return self

    def tensor(self) -> Tensor:
        """Return the numbers as a float32 tensor of their own."""
        numbers = self.storage.numbers
        strides = [step * numbers.itemsize for step in self.strides]
        window = np.lib.stride_tricks.as_strided(numbers[self.offset :], self.size, strides)
        with np.errstate(over="ignore"):  # too large for float32 becomes infinite, which the callers refuse
            return torch.from_numpy(np.array(window, np.float32, order="C"))


class _Parameter(_Closed):
    """Stands for torch._utils._rebuild_parameter: the tensor is all that matters."""

    __slots__ = ()

    def __new__(cls, data: object, *_rest: object) -> object:  # type: ignore[misc]
        return data


class _Dtype(_Closed):
    """Stands for numpy.dtype, for plain numbers only."""

    __slots__ = ("kind",)

    kind: str

    def __new__(cls, kind: object, *_flags: object) -> Self:
        if not isinstance(kind, str) or kind not in _SCALARS:
            raise pickle.UnpicklingError("not a type of numbers")
        self = super().__new__(cls)
        self.kind = kind
        return self

    def __setstate__(self, state: object) -> None:
        if not isinstance(state, tuple) or state[1] not in ("<", "|"):
            raise pickle.UnpicklingError("not a little-endian type")


class Array(_Closed):
    """Stands for numpy.ndarray, and for the function that makes an empty one to be filled by its state."""

    __slots__ = ("values",)

    values: npt.NDArray[Any]

    def __new__(cls, *_arguments: object) -> Self:
        """Make an empty one, whatever it is called with."""
        self = super().__new__(cls)
        self.values = np.empty(0)
        return self

    def __setstate__(self, state: object) -> None:
        match state:
            case (_, _, _Dtype(kind=kind), _, bytes(raw)):  # version, shape, type, Fortran order, numbers
                self.values = np.frombuffer(raw, f"<{kind}")
            case _:
                raise pickle.UnpicklingError("not an array of numbers")


class _Scalar(Array):
    """Stands for the function that makes a numpy scalar of a type and its bytes."""

    __slots__ = ()

    def __new__(cls, dtype: object, raw: object) -> Self:
        self = super().__new__(cls)
        self.__setstate__((1, (), dtype, False, raw))
        return self


class _Bytes(_Closed):
    """Stands for _codecs.encode, with which pickle protocol 2 writes bytes."""

    __slots__ = ()

    def __new__(cls, text: str, _encoding: str = "latin1") -> bytes:  # type: ignore[misc]
        return str.encode(text, "latin1")


def _counts(values: object, least: int) -> tuple[int, ...]:
    """Return a shape or strides as they are, if they are such."""
    counts = values if isinstance(values, tuple) else (None,)
    if len(counts) > 4 or not all(isinstance(count, int) and count >= least for count in counts):
        raise pickle.UnpicklingError("not a shape")
    return counts


_STAND_INS: dict[tuple[str, str], type | str] = {
    ("collections", "OrderedDict"): _Mapping,
    ("torch._utils", "_rebuild_tensor"): View,
    ("torch._utils", "_rebuild_tensor_v2"): View,
    ("torch._utils", "_rebuild_parameter"): _Parameter,
    ("torch._utils", "_rebuild_parameter_with_state"): _Parameter,
    ("torch", "Size"): tuple,
    ("torch", "device"): Record,
    ("numpy", "dtype"): _Dtype,
    ("numpy", "ndarray"): Array,
    ("_codecs", "encode"): _Bytes,
    # Protocol 2 knows no sets, and modules have one (_non_persistent_buffers_set).
    ("builtins", "set"): Record,
    ("__builtin__", "set"): Record,
    **{("torch", name): Record for name in ("float16", "float32", "float64", "int64", "uint8", "bool")},
    **{(module, name): kind for module in ("torch", "torch.cuda") for name, kind in _STORAGES.items()},
    **{(f"numpy.{core}.multiarray", "_reconstruct"): Array for core in ("core", "_core")},
    **{(f"numpy.{core}.multiarray", "scalar"): _Scalar for core in ("core", "_core")},
}


class _Short:
    """A stream of which no more is read than a pickle is long, whatever lengths are written in it."""

    def __init__(self, file: Any) -> None:  # a BinaryIO or the part of a zip archive
        self._file = file
        self._left = _LONGEST_PICKLE

    def read(self, length: int) -> bytes:
        if length > self._left:
            raise pickle.UnpicklingError("too long")
        self._left -= length
        data: bytes = self._file.read(length)
        return data

    def readline(self) -> bytes:
        line: bytes = self._file.readline(self._left)
        self._left -= len(line)
        return line


# That in Python: the one in C fills gigabytes when a short pickle numbers what it remembers high enough.
class _Unpickler(pickle._Unpickler):
    """An unpickler that knows the stand-ins above, and refuses every other name.

    Keys of dictionaries have to be texts, and sets are none: other things can take for ever to be hashed.
    """

    def __init__(self, file: Any, path: Path) -> None:
        super().__init__(_Short(file))
        self._path = path
        self.storages: dict[str, _Storage] = {}

    def _set_item(self) -> None:
        _named(self.stack[-2])  # type: ignore[attr-defined]
        super().load_setitem()  # type: ignore[misc]

    def _set_items(self) -> None:
        for key in self.stack[::2]:  # type: ignore[attr-defined]
            _named(key)
        super().load_setitems()  # type: ignore[misc]

    def _refuse(self) -> None:
        raise pickle.UnpicklingError("nothing that torch writes")

    dispatch = pickle._Unpickler.dispatch | {  # type: ignore[assignment]  # methods of this very class
        pickle.SETITEM[0]: _set_item,
        pickle.SETITEMS[0]: _set_items,
        pickle.DICT[0]: _refuse,
        pickle.EMPTY_SET[0]: _refuse,
        pickle.ADDITEMS[0]: _refuse,
        pickle.FROZENSET[0]: _refuse,
    }

    def find_class(self, module: str, name: str, /) -> type | str:
        """Return the stand-in for a name in the pickle, without importing; raises ModelError for others."""
        stand_in = _STAND_INS.get((module, name))
        if stand_in is not None:
            return stand_in
        if module.startswith("torch.nn.") or module in ("SinGAN.models", "models"):
            return Record
        raise ModelError(
            f"{self._path} is not a released SinGAN model: "
            f"it names {shown(f'{module}.{name}')}; it was not run."
        )

    def persistent_load(self, saved_id: object) -> object:
        """Return the storage that the pickle refers to, or the class beside which it holds the source."""
        match saved_id:
            case ("storage", str(kind), str(key), _, int(count), *view) if view in ([], [None]):
                return self.storages.setdefault(key, _Storage(kind, count))
            case ("module", type() as stand_in, _, _):
                return stand_in
        raise pickle.UnpicklingError("not a storage")


def _named(key: object) -> str:
    """Return a key that is a text; raises UnpicklingError."""
    if type(key) is not str:
        raise pickle.UnpicklingError("a key that is no text")
    return key


def shown(name: str) -> str:
    """Return a name from a file in quotes, without control characters and not too long for a message."""
    return repr(name if len(name) <= 80 else f"{name[:80]}…")


def named(values: object) -> dict[str, object]:
    """Return the entries of a dict that have a name and are not None; empty if it is no dict."""
    entries = values.items() if isinstance(values, dict) else ()
    return {name: value for name, value in entries if isinstance(name, str) and value is not None}
