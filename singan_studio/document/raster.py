"""Pixels without an edge, kept in tiles that are shared between states and never written to again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from singan_studio.imaging.geometry import Rect

TILE = 256
"""Side of a tile in pixels: small enough that a brush copies little, large enough to keep numpy fast."""

Pixels = npt.NDArray[np.uint8]
"""(height, width, 4) straight RGBA, or (height, width) for one channel."""
Tile = npt.NDArray[np.uint8]
"""(TILE, TILE, channels), read-only."""


@dataclass(frozen=True, slots=True, eq=False)
class Raster:
    """An endless plane of pixels, transparent (all 0) wherever nothing was written.

    Four channels are straight RGBA, one channel is a mask. Writing gives another raster that shares every
    tile that was not touched; coordinates are (x, y), which may be negative.
    """

    channels: int
    tiles: Mapping[tuple[int, int], Tile]
    """By (row, column); a tile that would be all 0 is absent."""
    _bounds: list[Rect] = field(default_factory=list, init=False, repr=False)
    """The bounds, once somebody asked for them."""

    @classmethod
    def empty(cls, channels: int) -> Raster:
        """Return a raster of `channels` (4 or 1) with nothing on it."""
        return cls(channels, MappingProxyType({}))

    @classmethod
    def of(cls, pixels: Pixels, origin: tuple[int, int] = (0, 0)) -> Raster:
        """Return `pixels` (height, width, 4) or (height, width) with their top left corner at `origin`."""
        raster = cls.empty(pixels.shape[2] if pixels.ndim == 3 else 1)
        return raster.write(origin, pixels)

    @classmethod
    def opaque(cls, pixels: npt.NDArray[np.uint8]) -> Raster:
        """Return a picture (height, width, 3) as RGBA that hides all below it, its corner at (0, 0)."""
        tiles = {}
        height, width = pixels.shape[:2]
        for row in range(-(-height // TILE)):
            for column in range(-(-width // TILE)):
                part = pixels[row * TILE : (row + 1) * TILE, column * TILE : (column + 1) * TILE]
                tile = np.zeros((TILE, TILE, 4), np.uint8)
                inside = tile[: part.shape[0], : part.shape[1]]
                # One channel at a time is several times faster than three out of four at once.
                for channel in range(3):
                    inside[..., channel] = part[..., channel]
                inside[..., 3] = 255
                tiles[row, column] = _sealed(tile)
        return cls(4, MappingProxyType(tiles))

    @property
    def nbytes(self) -> int:
        """Bytes of all tiles."""
        return len(self.tiles) * TILE * TILE * self.channels

    @property
    def bounds(self) -> Rect:
        """The smallest rectangle around everything that is not transparent (of a mask: not 0)."""
        if not self._bounds:
            self._bounds.append(self._find_bounds())
        return self._bounds[0]

    @property
    def extent(self) -> Rect:
        """The rectangle of all tiles, which holds every byte that is not 0."""
        return union_of(_tile_rect(key) for key in self.tiles)

    def parts(self, rect: Rect) -> Iterator[tuple[tuple[int, int], tuple[slice, slice], tuple[slice, slice]]]:
        """Yield for each tile in `rect`: its key, the part of the tile, the part of an array of `rect`."""
        for key in _keys(rect):
            if key in self.tiles:
                yield key, *_overlap(key, rect)

    def read(self, rect: Rect) -> Pixels:
        """Return a copy of the pixels of `rect`, (height, width, 4) or (height, width)."""
        height, width = max(0, rect.bottom - rect.top), max(0, rect.right - rect.left)
        pixels = np.zeros((height, width, self.channels), np.uint8)
        for key, inner, outer in self.parts(rect):
            pixels[outer] = self.tiles[key][inner]
        return pixels if self.channels > 1 else pixels[..., 0]

    def write(self, origin: tuple[int, int], pixels: Pixels) -> Raster:
        """Return a raster where `pixels` took the place of what was there, their corner at `origin`.

        Raises ValueError if they are not uint8 of this raster's channels.
        """
        tiles = dict(self.tiles)
        self._put(tiles, origin, pixels)
        return Raster(self.channels, MappingProxyType(tiles))

    def mapped(self, rect: Rect, change: Callable[[Rect, Pixels], Pixels]) -> Raster:
        """Return a raster with `change` applied within `rect`.

        It is called with each tile's part of `rect` and a copy of its pixels, and returns new ones.
        """
        tiles = dict(self.tiles)
        for key in _keys(rect):
            part = _tile_rect(key).intersection(rect)
            self._put(tiles, (part.left, part.top), change(part, self.read(part)))
        return Raster(self.channels, MappingProxyType(tiles))

    def _put(self, tiles: dict[tuple[int, int], Tile], origin: tuple[int, int], pixels: Pixels) -> None:
        """Put new tiles with `pixels` at `origin` into `tiles`."""
        expected = (*pixels.shape[:2], self.channels) if self.channels > 1 else pixels.shape[:2]
        if pixels.dtype != np.uint8 or pixels.ndim < 2 or pixels.shape != expected:
            raise ValueError(f"pixels are {pixels.shape} {pixels.dtype} where {expected} uint8 is needed")
        rect = Rect(0, 0, pixels.shape[1], pixels.shape[0]).moved(*origin)
        if self.channels == 1:
            pixels = pixels[..., None]
        for key in _keys(rect):
            inner, outer = _overlap(key, rect)
            old = tiles.pop(key, None)
            tile = np.zeros((TILE, TILE, self.channels), np.uint8) if old is None else old.copy()
            tile[inner] = pixels[outer]
            # Eight bytes at a time: many times faster than byte by byte.
            if tile.reshape(-1).view(np.uint64).any():
                tiles[key] = _sealed(tile)

    def within(self, rect: Rect) -> Raster:
        """Return only what lies inside `rect`."""
        inside = self.bounds.intersection(rect)
        if inside == self.bounds:
            return self
        if inside.empty:
            return Raster.empty(self.channels)
        return Raster.of(self.read(inside), (inside.left, inside.top))

    def changed(self, other: Raster) -> list[Rect]:
        """Return the tiles (as rectangles) whose bytes are not those of `other`."""
        keys = self.tiles.keys() | other.tiles.keys()
        return [_tile_rect(key) for key in sorted(keys) if not self._same_tile(other, key)]

    def same(self, other: Raster) -> bool:
        """Return whether every byte is that of `other`."""
        if self is other or self.tiles is other.tiles:
            return True
        return (
            self.channels == other.channels
            and self.tiles.keys() == other.tiles.keys()
            and all(self._same_tile(other, key) for key in self.tiles)
        )

    def _same_tile(self, other: Raster, key: tuple[int, int]) -> bool:
        mine, theirs = self.tiles.get(key), other.tiles.get(key)
        if mine is theirs:
            return True
        return mine is not None and theirs is not None and np.array_equal(mine, theirs)

    def _find_bounds(self) -> Rect:
        """Look only at the outermost tiles: a tile inside cannot widen the bounds."""
        rows = sorted({row for row, _ in self.tiles})
        columns = sorted({column for _, column in self.tiles})
        top, bottom = self._outermost(rows, 0), self._outermost(rows[::-1], 0)
        left, right = self._outermost(columns, 1), self._outermost(columns[::-1], 1)
        return Rect(left.left, top.top, right.right, bottom.bottom)

    def _outermost(self, lines: Iterable[int], axis: int) -> Rect:
        """Return the bounds of the first of `lines` of tiles (axis 0: rows, 1: columns) that has pixels."""
        for line in lines:
            found = union_of(self._tile_bounds(key) for key in self.tiles if key[axis] == line)
            if not found.empty:
                return found
        return Rect(0, 0, 0, 0)

    def _tile_bounds(self, key: tuple[int, int]) -> Rect:
        tile = self.tiles[key]
        # The four bytes of a pixel as one number: it exceeds this when alpha is not 0.
        shown = tile[..., 0] > 0 if self.channels == 1 else tile.view("<u4")[..., 0] > 0xFFFFFF
        return Rect.around(shown).moved(key[1] * TILE, key[0] * TILE)


def union_of(rects: Iterable[Rect]) -> Rect:
    """Return the smallest rectangle around all `rects`; empty without any."""
    whole = Rect(0, 0, 0, 0)
    for rect in rects:
        whole = whole.union(rect)
    return whole


def tile_bytes(rect: Rect, channels: int) -> int:
    """Return how many bytes the tiles take that a rectangle touches."""
    if rect.empty:
        return 0
    rows = (rect.bottom - 1) // TILE - rect.top // TILE + 1
    columns = (rect.right - 1) // TILE - rect.left // TILE + 1
    return rows * columns * TILE * TILE * channels


def _sealed(tile: Tile) -> Tile:
    tile.setflags(write=False)
    return tile


def _tile_rect(key: tuple[int, int]) -> Rect:
    row, column = key
    return Rect(column * TILE, row * TILE, (column + 1) * TILE, (row + 1) * TILE)


def _keys(rect: Rect) -> list[tuple[int, int]]:
    """Return the keys of all tiles that a rectangle touches."""
    if rect.empty:
        return []
    rows = range(rect.top // TILE, (rect.bottom - 1) // TILE + 1)
    columns = range(rect.left // TILE, (rect.right - 1) // TILE + 1)
    return [(row, column) for row in rows for column in columns]


def _overlap(key: tuple[int, int], rect: Rect) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Return where a tile and a rectangle overlap: as slices of the tile and of an array of `rect`."""
    both = _tile_rect(key).intersection(rect)
    tile = both.moved(-key[1] * TILE, -key[0] * TILE)
    return tile.slices, both.moved(-rect.left, -rect.top).slices
