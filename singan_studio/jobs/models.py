"""The folder of saved models: where that of a photo lies, what there is, and which ones to let go.

What is learnt of a photo lies at `<hash of the photo>/<max_size>.safetensors`; beside it, in `.projects`, are
the paths of the projects that go with it. Only the JSON at the start of a model, and the photo in it, are
read here; the engine alone reads the rest.
"""

from __future__ import annotations

import io
import json
import os
import secrets
import time
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from singan_studio import lock
from singan_studio.errors import ModelError, PictureError, StudioError
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.load import decode_png
from singan_studio.imaging.pixels import Rgb, photo_hash
from singan_studio.imaging.resize import thumbnail
from singan_studio.imaging.save import atomic_write
from singan_studio.lock import Lock
from singan_studio.paths import is_file

_SUFFIX = ".safetensors"
_PROJECTS = ".projects"
_MAX_HEADER = 2**24
_MAX_BYTES = 4 * 2**30
_MAX_SIZE = 10**5
_SPOILT = (OSError, ArithmeticError, ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What reading a header raises when it is not one."""

Version = tuple[int, int, int]
"""Tells one state of a file from another."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A model in the folder."""

    path: Path
    bytes: int
    used: float
    """When, in seconds since 1970."""
    photo: Size | None
    """None of a file that cannot be read."""
    station: str
    """The one it is at, or on its way to."""
    learnt: int
    scales: int
    projects: tuple[str, ...]
    """Those that go with it and are still there: it is not deleted."""
    in_use: bool
    """By a window or command that runs: it is not deleted."""

    @property
    def max_size(self) -> str:
        """The longer side at which the photo was learnt, in pixels."""
        return self.path.stem.rpartition("-")[2]


def folder(models: Path, photo_hash: str) -> Path:
    """Return where the models of a photo lie."""
    return models / photo_hash[:16]


def place(folder: Path, max_size: int) -> Path:
    """Return the file of what is learnt of a photo at a size."""
    return folder / f"{max_size}{_SUFFIX}"


def found(folder: Path, max_size: int, order: Sequence[str]) -> list[Path]:
    """Return the files to read what is learnt from, the one to be preferred first.

    Behind the one file of a size stand those of a time when every preset had its own, the furthest first;
    `order` lists the presets, best last.
    """
    older: list[tuple[int, int, float, Path]] = []
    for path in folder.glob(f"*-{max_size}{_SUFFIX}"):
        with suppress(*_SPOILT):
            preset = path.stem.rpartition("-")[0]
            older.append((_learnt(path), order.index(preset), path.stat().st_mtime, path))
    own = place(folder, max_size)
    return [own] * own.exists() + [path for *_, path in sorted(older, reverse=True)]


def adopt(folder: Path, max_size: int, data: bytes) -> Path:
    """Put a model that came from elsewhere among those of its photo, unless one learnt as far is there.

    Return the file that it is in then. What is no model, or cannot be written, is left out: the photo is
    learnt again.
    """
    path = place(folder, max_size)
    with suppress(*_SPOILT):
        learnt = _learnt_of(io.BytesIO(data))
        if not path.exists() or _learnt(path) < learnt:
            path.parent.mkdir(parents=True, exist_ok=True)
            writing = lock.take(path)
            if writing is not None:  # else it is being learnt, and would be written over
                with writing, atomic_write(path) as temporary:
                    temporary.write_bytes(data)
    return path


def stations(path: Path) -> list[Any]:
    """Return how far each scale is learnt, as the header of a model says it; nothing where there is none."""
    with suppress(*_SPOILT), path.open("rb") as file:
        return list(_ours(file)["learnt"])
    return []


def take_in(models: Path, path: Path) -> tuple[Rgb, int]:
    """Return the photo in a model of the person's and the size it is learnt at, in pixels of its longer side.

    Then the model is among the saved ones, unless one learnt as far is there: the file itself is never
    written. Raises ModelError.
    """
    foreign = ModelError(f"'{path}' is not a model of SinGAN Studio, or only part of one.")
    if not is_file(path):  # a pipe would be waited for
        raise ModelError(f"There is no file '{path}'; check its name and folder.")
    try:
        data = path.read_bytes() if path.stat().st_size <= _MAX_BYTES else b""
    except OSError as error:
        raise ModelError(f"'{path}' cannot be opened: {error.strerror}; check its permissions.") from error
    except MemoryError as error:
        raise ModelError(f"'{path}' does not fit into memory; close other programs.") from error
    try:
        header, start = _header(io.BytesIO(data))
        ends = [int(part["data_offsets"][1]) for name, part in header.items() if name != "__metadata__"]
        begin, end = map(int, header["photo"]["data_offsets"])
        max_size = int(_ours(io.BytesIO(data))["config"]["max_size"])
        if start + max(ends) != len(data) or not 0 <= begin <= end or not 16 <= max_size <= _MAX_SIZE:
            raise foreign
        photo = decode_png(data[start + begin : start + end])
    except (*_SPOILT, PictureError) as error:
        raise foreign from error
    photo.setflags(write=False)
    adopt(folder(models, photo_hash(photo)), max_size, data)
    return photo, max_size


def used(path: Path) -> None:
    """Note that a model is used now; its time of saving stays."""
    # Set, not left to the file system, which often does not keep times of reading.
    with suppress(OSError):
        os.utime(path, ns=(time.time_ns(), path.stat().st_mtime_ns))  # exactly: see version


def version(path: Path) -> Version | None:
    """Return what is another number whenever somebody wrote a file; None if it is not there."""
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_ino, state.st_size, state.st_mtime_ns


def use(folder: Path) -> Lock | None:
    """Keep a photo's models from being deleted until what is returned is released."""
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return lock.take(folder / secrets.token_hex(8))


def refer(path: Path, project: Path) -> None:
    """Keep a model from being deleted as long as a project is there."""
    name, listed = str(project.resolve()), path.with_suffix(_PROJECTS)
    with suppress(OSError):
        known = _projects(path)
        if name not in known:
            with atomic_write(listed) as temporary:
                temporary.write_text(json.dumps([*known, name]), "utf-8")


def listing(models: Path) -> list[Saved]:
    """Return every model in the folder, the one used last first."""
    newest_first = sorted(_files(models), key=lambda file: file[1], reverse=True)
    return [_saved(path, used, size) for path, used, size in newest_first]


def picture(path: Path, longest: int) -> Rgb | None:
    """Return a small picture of the photo in a model, `longest` pixels at most; None if there is none."""
    try:
        with path.open("rb") as file:
            header, start = _header(file)
            begin, end = map(int, header["photo"]["data_offsets"])
            if not 0 <= begin <= end <= path.stat().st_size:  # read() makes room for what it is told
                return None
            file.seek(start + begin)
            return thumbnail(decode_png(file.read(end - begin)), longest)
    except (*_SPOILT, StudioError):
        return None


def prune(models: Path, limit: int, keep: Collection[Path] = ()) -> None:
    """Delete the models of any photo that were not used for longest until `limit` bytes are left at most.

    Those in `keep`, those that a project goes with, and those of a photo that is open in any window stay,
    whatever they weigh. What cannot be deleted stays without a word.
    """
    found = sorted(_files(models), key=lambda file: file[1])
    total = sum(size for _, _, size in found)
    for path, _, size in found:
        if total <= limit:
            return
        if path not in keep and delete(path):
            total -= size


def delete(path: Path) -> bool:
    """Delete a model; return whether that was done: not one that a project goes with or that is in use."""
    if _projects(path) or lock.held_in(path.parent):
        return False
    try:
        path.unlink()
        path.with_suffix(_PROJECTS).unlink(missing_ok=True)
    except OSError:
        return False
    with suppress(OSError):
        path.parent.rmdir()  # refused while another model is in it
    return True


def _files(models: Path) -> list[tuple[Path, float, int]]:
    """Return every model, when it was used last, and its bytes."""
    found: list[tuple[Path, float, int]] = []
    with suppress(OSError):
        for path in models.glob(f"*/*{_SUFFIX}"):
            with suppress(OSError):
                state = path.stat()
                found.append((path, max(state.st_atime, state.st_mtime), state.st_size))
    return found


def _projects(path: Path) -> tuple[str, ...]:
    """Return the projects that go with a model and are still there."""
    try:
        listed = json.loads(path.with_suffix(_PROJECTS).read_text("utf-8"))
        return tuple(str(name) for name in listed if Path(str(name)).is_file())
    except _SPOILT:
        return ()


def _saved(path: Path, used: float, size: int) -> Saved:
    photo, station, kinds = None, "", []
    with suppress(*_SPOILT), path.open("rb") as file:
        header = _ours(file)
        kinds = list(header["kinds"])
        station = str(header["config"]["preset"])
        photo = Size(*map(int, header["photo"]["size"]))
    learnt = kinds.count("network")
    return Saved(
        path, size, used, photo, station, learnt, len(kinds), _projects(path), lock.held_in(path.parent)
    )


def _learnt(path: Path) -> int:
    """Return how many scales are learnt, by the header of a file."""
    with path.open("rb") as file:
        return _learnt_of(file)


def _learnt_of(file: BinaryIO) -> int:
    return int(list(_ours(file)["kinds"]).count("network"))


def _ours(file: BinaryIO) -> dict[str, Any]:
    """Return what a model says of itself."""
    return dict(json.loads(_header(file)[0]["__metadata__"]["singan_studio"]))


def _header(file: BinaryIO) -> tuple[dict[str, Any], int]:
    """Return the header of an open file, which begins with 8 bytes of length, then JSON, and its end."""
    length = int.from_bytes(file.read(8), "little")
    if length > _MAX_HEADER:
        raise ValueError("not a safetensors file")
    return dict(json.loads(file.read(length))), 8 + length
