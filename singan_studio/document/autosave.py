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
from singan_studio.document.project_json import SPOILT, as_json, document_from
from singan_studio.document.raster import TILE, Raster, Tile
from singan_studio.errors import ProjectError
from singan_studio.imaging.save import atomic_write

DAMAGED = "What was kept of the last session is damaged; it cannot be brought back."
_MANIFEST = "manifest.json"
_LEVEL = 1
"""Of zlib: fast; most of a photo does not get smaller anyway."""


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

            def take(segment: int, offset: int, length: int) -> bytes:
                if segment not in files:
                    files[segment] = stack.enter_context(_segment(folder, int(segment)).open("rb"))
                files[segment].seek(offset)
                return zlib.decompress(files[segment].read(length))

            tiles: dict[tuple[int, ...], Tile] = {}

            def tile(channels: int, place: Sequence[int]) -> Tile:
                if tuple(place) not in tiles:
                    made = np.frombuffer(take(*place), np.uint8).reshape(TILE, TILE, channels)
                    tiles[tuple(place)] = made
                return tiles[tuple(place)]

            manifest = json.loads((folder / _MANIFEST).read_bytes())
            rasters = [
                Raster(
                    channels,
                    MappingProxyType({(row, column): tile(channels, at) for row, column, *at in listed}),
                )
                for channels, listed in manifest["rasters"]
            ]
            states = tuple(
                (str(label), document_from(described, lambda number: rasters[number]))
                for label, described in manifest["states"]
            )
            index = int(manifest["index"])
            attached = {str(name): take(*place) for name, place in manifest["attached"].items()}
            return Kept(states, range(len(states))[index], attached)
    except ProjectError:
        raise
    except (OSError, zlib.error, *SPOILT) as error:
        raise ProjectError(DAMAGED) from error


def _segment(folder: Path, number: int) -> Path:
    return folder / f"tiles-{number}"


def _number(path: Path) -> int:
    digits = path.name.removeprefix("tiles-")
    return int(digits) if digits.isdecimal() else -1


def _listed(place: _Place) -> list[int]:
    return [place.segment, place.offset, place.length]
