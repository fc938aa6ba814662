"""The folder of saved models: where that of a photo lies, and which ones to let go.

What is learnt of a photo lies at `<hash of the photo>/<max_size>.safetensors`. Only the JSON at the start
of a file is read here; the engine alone reads what follows.
"""

from __future__ import annotations

import io
import json
import os
import time
from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from singan_studio.imaging.save import atomic_write

_SUFFIX = ".safetensors"
_MAX_HEADER = 2**27


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
        with suppress(OSError, ValueError, LookupError, TypeError):
            preset = path.stem.rpartition("-")[0]
            older.append((_learnt(path), order.index(preset), path.stat().st_mtime, path))
    own = place(folder, max_size)
    return [own] * own.exists() + [path for *_, path in sorted(older, reverse=True)]


def adopt(folder: Path, max_size: int, data: bytes) -> None:
    """Put a model that came from elsewhere among those of its photo, unless one learnt as far is there.

    What cannot be written is left out: the photo is learnt again.
    """
    path = place(folder, max_size)
    with suppress(OSError, ValueError, LookupError, TypeError):
        if not path.exists() or _learnt(path) < _learnt_of(io.BytesIO(data)):
            with atomic_write(path) as temporary:
                temporary.write_bytes(data)


def used(path: Path) -> None:
    """Note that a model is used now; its time of saving stays."""
    # Set, not left to the file system, which often does not keep times of reading.
    with suppress(OSError):
        os.utime(path, (time.time(), path.stat().st_mtime))


def prune(models: Path, limit: int, keep: Collection[Path]) -> None:
    """Delete the models of any photo that were not used for longest until `limit` bytes are left at most.

    Those in `keep` stay whatever they weigh. What cannot be deleted stays without a word.
    """
    found: list[tuple[float, int, Path]] = []
    with suppress(OSError):
        for path in models.glob(f"*/*{_SUFFIX}"):
            with suppress(OSError):
                state = path.stat()
                found.append((max(state.st_atime, state.st_mtime), state.st_size, path))
    total = sum(size for _, size, _ in found)
    for _, size, path in sorted(found):
        if total <= limit:
            return
        if path in keep:
            continue
        with suppress(OSError):
            path.unlink()
            total -= size
            path.parent.rmdir()  # refused while another model is in it


def _learnt(path: Path) -> int:
    """Return how many scales are learnt, by the header of a file."""
    with path.open("rb") as file:
        return _learnt_of(file)


def _learnt_of(file: BinaryIO) -> int:
    """Return the same of an open file, which begins with 8 bytes of length, then JSON."""
    length = int.from_bytes(file.read(8), "little")
    if length > _MAX_HEADER:
        raise ValueError("not a safetensors file")
    header = json.loads(json.loads(file.read(length))["__metadata__"]["singan_studio"])
    return int(list(header["kinds"]).count("network"))
