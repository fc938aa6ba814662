"""A history kept on disk while it is worked on: only what is new is written, and any moment may be the last.

A folder holds segments of tiles, each written once and never changed, and `manifest.json`, which is replaced
as a whole and names every tile of every state. What a manifest names was on the disk before it.
"""

from __future__ import annotations

import contextlib
import json
import os
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO

import numpy as np

from singan_studio.document.document import Document
from singan_studio.document.project_json import SPOILT, as_json, document_from, whole
from singan_studio.document.raster import TILE, Raster, Tile
from singan_studio.errors import ProjectError
from singan_studio.imaging.save import atomic_write

DAMAGED = "What was kept of the last session is damaged; it cannot be brought back."
_MANIFEST = "manifest.json"
_LEVEL = 1
"""Of zlib: fast; most of a photo does not get smaller anyway."""
_LONGEST = 2**29
"""Bytes of what is attached, at the most."""
_FURTHEST = 2**16
"""Tiles from the middle; none lies further out."""


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """The states of a history with their labels, oldest first, which is the current one, and what else."""

    states: tuple[tuple[str, Document], ...]
    index: int
    attached: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a tile lies: segment, offset and length in bytes."""

    segment: int
    offset: int
    length: int


class Store:
    """One history's folder. Use it from one thread at a time; raises OSError when the disk does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._places: dict[int, tuple[Tile | bytes, _Place]] = {}
        """By identity; what is named stays alive here, so that no other takes its identity."""
        numbers = [_number(path) for path in folder.glob("tiles-*")]
        self._next = max(numbers, default=-1) + 1

    def write(self, kept: Kept) -> None:
        """Keep this from now on; what was kept before is let go."""
        self.folder.mkdir(parents=True, exist_ok=True)
        rasters: dict[int, int] = {}
        described: list[list[Any]] = []
        used: dict[int, tuple[Tile | bytes, _Place]] = {}
        with contextlib.ExitStack() as stack:
            file: BinaryIO | None = None

            def put(data: Tile | bytes) -> _Place:
                nonlocal file
                known = used.get(id(data)) or self._places.get(id(data))
                if known is None:
                    if file is None:
                        file = stack.enter_context(_segment(self.folder, self._next).open("wb"))
                    packed = zlib.compress(data if isinstance(data, bytes) else data.tobytes(), _LEVEL)
                    known = data, _Place(self._next, file.tell(), len(packed))
                    file.write(packed)
                used[id(data)] = known
                return known[1]

            def stored(raster: Raster) -> int:
                if id(raster) not in rasters:
                    rasters[id(raster)] = len(described)
                    tiles = [[*key, *_listed(put(tile))] for key, tile in raster.tiles.items()]
                    described.append([raster.channels, tiles])
                return rasters[id(raster)]

            states = [[label, as_json(document, stored)] for label, document in kept.states]
            attached = {name: _listed(put(data)) for name, data in kept.attached.items()}
            if file is not None:
                file.flush()
                os.fsync(file.fileno())
        self._next += file is not None
        manifest = {"states": states, "index": kept.index, "rasters": described, "attached": attached}
        with atomic_write(self.folder / _MANIFEST) as temporary:
            temporary.write_text(json.dumps(manifest), "utf-8")
        self._places = used
        self._clear({place.segment for _, place in used.values()})

    def _clear(self, used: set[int]) -> None:
        for path in self.folder.glob("tiles-*"):
            if _number(path) not in used:
                path.unlink(missing_ok=True)


def clear(folder: Path) -> None:
    """Let go of what a folder keeps."""
    (folder / _MANIFEST).unlink(missing_ok=True)  # first: it names the others
    for path in folder.glob("tiles-*"):
        path.unlink()


def read(folder: Path) -> Kept:
    """Return what a folder keeps; raises ProjectError when that is nothing, or damaged."""
    try:
        with contextlib.ExitStack() as stack:
            files: dict[int, BinaryIO] = {}

            def take(place: Sequence[Any], most: int) -> bytes:
                segment, offset, length = (whole(each, 0, 2**62) for each in place)
                if segment not in files:
                    files[segment] = stack.enter_context(_segment(folder, segment).open("rb"))
                files[segment].seek(offset)
                return _unpacked(files[segment].read(min(length, _LONGEST)), most)

            tiles: dict[tuple[int, ...], Tile] = {}

            def tile(channels: int, place: Sequence[int]) -> Tile:
                key = channels, *place
                if key not in tiles:
                    made = np.frombuffer(take(place, TILE * TILE * channels), np.uint8)
                    tiles[key] = made.reshape(TILE, TILE, channels)
                return tiles[key]

            def raster(channels: Any, listed: Any) -> Raster:
                if whole(channels, 1, 4) not in {1, 4}:
                    raise ValueError("no such number of channels")
                found = {}
                for row, column, *at in listed:
                    key = whole(row, -_FURTHEST, _FURTHEST), whole(column, -_FURTHEST, _FURTHEST)
                    found[key] = tile(channels, at)
                return Raster(channels, MappingProxyType(found))

            manifest = json.loads((folder / _MANIFEST).read_bytes())
            rasters = [raster(channels, listed) for channels, listed in manifest["rasters"]]
            states = tuple(
                (str(label), document_from(described, lambda n: rasters[whole(n, 0, len(rasters) - 1)]))
                for label, described in manifest["states"]
            )
            index = whole(manifest["index"], 0, len(states) - 1)
            attached = {name: take(place, _LONGEST) for name, place in manifest["attached"].items()}
            return Kept(states, index, attached)
    except ProjectError:
        raise
    except (OSError, MemoryError, AttributeError, zlib.error, *SPOILT) as error:
        raise ProjectError(DAMAGED) from error


def _unpacked(packed: bytes, most: int) -> bytes:
    """Return what zlib packed; raises ValueError when it is more than that, zlib.error when it is damaged."""
    unpacker = zlib.decompressobj()
    data = unpacker.decompress(packed, most + 1)
    if len(data) > most or not unpacker.eof:
        raise ValueError("another length")
    return data


def _segment(folder: Path, number: int) -> Path:
    return folder / f"tiles-{number}"


def _number(path: Path) -> int:
    digits = path.name.removeprefix("tiles-")
    return int(digits) if digits.isdecimal() else -1


def _listed(place: _Place) -> list[int]:
    return [place.segment, place.offset, place.length]
