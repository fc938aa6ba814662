"""A picture as the view paints it: at full size and halved again and again, made only where it is looked at.

A level is one image of the whole picture at 1, 1/2, 1/4, … of its size. Its memory is asked for at once,
but taken by the system only where it is written, so what nobody looks at costs nothing. Tiles say which parts
of a level are still to be made (`missing`) or out of date (`stale`); they are made in pieces small enough to
be interrupted.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QRegion, QTransform

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.canvas.qimage import Rgba, Words, to_words

Read = Callable[[Rect], "Rgb | Rgba"]
"""Returns the pixels of a rectangle that lies in the picture: (h, w, 3), or (h, w, 4) with straight alpha."""

_TILE = 256  # pixels of a level
_PIECE = 512 * 512  # pixels of the picture that are read at a time: a few milliseconds
_COARSEST = 512  # longest side of the coarsest level: always there, so that something can be shown at once


@dataclass(slots=True)
class _Level:
    """The picture at 1 / `step` of its size."""

    step: int
    words: Words
    image: QImage
    """Shows `words`, which must live as long."""
    stale: dict[tuple[int, int], list[Rect]] = field(default_factory=dict)
    """By tile (row, column): what is out of date in it, as rectangles of the picture."""
    missing: set[tuple[int, int]] = field(default_factory=set)
    """Tiles that were never made; all of them are stale too."""

    def tiles(self, rect: Rect) -> Iterator[tuple[int, int]]:
        """Yield the tiles that a rectangle of the picture, not empty, touches."""
        side = _TILE * self.step
        for row in range(rect.top // side, (rect.bottom - 1) // side + 1):
            for column in range(rect.left // side, (rect.right - 1) // side + 1):
                yield row, column

    def tile(self, key: tuple[int, int]) -> Rect:
        """Return where a tile lies in the picture; it may reach over the edge."""
        side = _TILE * self.step
        return Rect(key[1] * side, key[0] * side, (key[1] + 1) * side, (key[0] + 1) * side)


class Surface:
    """What `read` returns, ready to be painted at any zoom.

    An `opaque` one is taken to have no transparency. A `blank` one starts fully transparent and is only read
    where `invalidate` said so; others are read everywhere.
    """

    def __init__(self, size: Size, read: Read, *, opaque: bool = True, blank: bool = False) -> None:
        self.size = size
        self._read = read
        self._opaque = opaque
        self._blank = blank
        self._extent = Rect(0, 0, 0, 0) if blank else Rect.whole(size)
        self._levels: dict[int, _Level] = {}
        self.coarsest = max(0, math.ceil(math.log2(max(size.width, size.height) / _COARSEST)))
        # The coarsest level stands in where others are missing, so it is never missing itself.
        self._level(self.coarsest).missing.clear()

    def seed(self, pixels: Rgb) -> None:
        """Show a picture (h, w, 3) of the full size roughly, every few pixels of it, until it is read."""
        level = self._level(self.coarsest)
        level.words[:] = to_words(np.ascontiguousarray(pixels[:: level.step, :: level.step]))

    def level_for(self, scale: float) -> int:
        """Return the coarsest level that is as fine as a screen where a pixel takes `scale` pixels."""
        return min(max(0, math.floor(math.log2(1 / scale) + 1e-9)), self.coarsest)

    def invalidate(self, rect: Rect) -> None:
        """Read a rectangle of the picture again before it is next shown."""
        rect = rect.clipped(self.size)
        if rect.empty:
            return
        self._extent = self._extent.union(rect)
        for level in self._levels.values():
            _spoil(level, rect)

    def refresh(self, rect: Rect, index: int, until: float) -> list[Rect]:
        """Read what is out of date in a rectangle of the picture, its middle first.

        Stops at `until` (of `time.perf_counter`). Returns the rectangles that became new: at least one if
        anything was out of date.
        """
        level = self._level(index)
        rect = rect.clipped(self.size)
        if rect.empty or not level.stale:
            return []
        middle = ((rect.top + rect.bottom) / 2, (rect.left + rect.right) / 2)
        side = _TILE * level.step
        waiting = [key for key in level.tiles(rect) if key in level.stale]
        waiting.sort(key=lambda key: math.dist(((key[0] + 0.5) * side, (key[1] + 0.5) * side), middle))
        done: list[Rect] = []
        for key in waiting:
            while key in level.stale:
                if done and time.perf_counter() > until:
                    return done
                done.append(self._make_piece(level, key))
        return done

    def ready(self, rect: Rect, index: int) -> bool:
        """Return whether a rectangle of the picture is up to date at a level."""
        level, rect = self._level(index), rect.clipped(self.size)
        return rect.empty or not any(key in level.stale for key in level.tiles(rect))

    def paint(
        self, painter: QPainter, transform: QTransform, rect: Rect, index: int, *, smooth: bool
    ) -> None:
        """Paint a rectangle of the picture, or a little more, by a scaling `transform` to the view.

        Where the level is missing, coarser ones stand in. The painter's clip is kept.
        """
        rect = rect.clipped(self.size)
        if rect.empty or self._extent.empty:
            return
        painter.save()
        painter.setClipRect(transform.mapRect(QRectF(0, 0, self.size.width, self.size.height)), _INTERSECT)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        wanted = self._level(index)
        if any(key in wanted.missing for key in wanted.tiles(rect)):
            for coarser in sorted((i for i in self._levels if i >= index), reverse=True):
                self._paint_made(painter, transform, rect, self._levels[coarser])
        else:
            _paint_level(painter, transform, wanted)
        painter.restore()

    def _level(self, index: int) -> _Level:
        if index in self._levels:
            return self._levels[index]
        step = 1 << index
        size = Size(math.ceil(self.size.width / step), math.ceil(self.size.height / step))
        words = np.zeros((size.height, size.width), np.uint32)
        kind = QImage.Format.Format_RGB32 if self._opaque else QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(words.data, size.width, size.height, 4 * size.width, kind)
        level = self._levels[index] = _Level(step, words, image)
        if not self._extent.empty:
            _spoil(level, self._extent)
        if not self._blank:
            level.missing.update(level.stale)
        return level

    def _make_piece(self, level: _Level, key: tuple[int, int]) -> Rect:
        """Read a piece of what is stale in a tile into the level; return the piece."""
        waiting, step = level.stale[key], level.step
        piece = waiting.pop().clipped(self.size)
        while not piece.empty and piece.size.area > max(_PIECE, step * step):
            piece, rest = _halves(piece, step)
            waiting.append(rest)
        if not piece.empty:
            words = to_words(self._read(piece))
            if step > 1:
                words = _shrunk(words, step)
            top, left = piece.top // step, piece.left // step
            level.words[top : top + words.shape[0], left : left + words.shape[1]] = words
        if not waiting:
            del level.stale[key]
            level.missing.discard(key)
        return piece

    def _paint_made(self, painter: QPainter, transform: QTransform, rect: Rect, level: _Level) -> None:
        """Paint the tiles of a level that were made."""
        made = QRegion()
        for key in level.tiles(rect):
            if key not in level.missing:
                tile = level.tile(key)
                shown = QRectF(tile.left, tile.top, tile.right - tile.left, tile.bottom - tile.top)
                made += transform.mapRect(shown).toAlignedRect()
        painter.save()
        painter.setClipRegion(made, _INTERSECT)
        _paint_level(painter, transform, level)
        painter.restore()


_INTERSECT = Qt.ClipOperation.IntersectClip


def _paint_level(painter: QPainter, transform: QTransform, level: _Level) -> None:
    """Paint a level where the painter is not clipped.

    The whole image is handed over: Qt looks only at what the clip lets through.
    """
    painter.save()
    painter.setTransform(transform)
    painter.scale(level.step, level.step)
    painter.drawImage(0, 0, level.image)
    painter.restore()


def _spoil(level: _Level, rect: Rect) -> None:
    """Mark a rectangle of the picture, grown to whole pixels of the level, as stale in every tile."""
    step = level.step
    rect = Rect(
        rect.left // step * step,
        rect.top // step * step,
        -(-rect.right // step) * step,
        -(-rect.bottom // step) * step,
    )
    for key in level.tiles(rect):
        part = rect.intersection(level.tile(key))
        # One rectangle around all: a stroke comes in many that overlap.
        for old in level.stale.get(key, ()):
            part = part.union(old)
        level.stale[key] = [part]


def _halves(rect: Rect, step: int) -> tuple[Rect, Rect]:
    """Return a rectangle cut in two across its longer side, at whole pixels of a level."""
    if rect.size.height >= rect.size.width:
        middle = rect.top + -(-rect.size.height // (2 * step)) * step
        return replace(rect, bottom=middle), replace(rect, top=middle)
    middle = rect.left + -(-rect.size.width // (2 * step)) * step
    return replace(rect, right=middle), replace(rect, left=middle)


def _shrunk(words: Words, step: int) -> Words:
    """Return the mean of every `step` × `step` words (a power of two), rounded; edges are continued.

    Two channels are summed at a time in the halves of a 32-bit word: 16 × 16 values of 8 bits fit in 16 bits.
    """
    if step > 16:
        return _shrunk(_shrunk(words, 16), step // 16)
    height, width = words.shape
    rows, columns = -(-height // step), -(-width // step)
    if (rows * step, columns * step) != (height, width):
        words = np.pad(words, ((0, rows * step - height), (0, columns * step - width)), mode="edge")
    count = step * step
    half, shift = np.uint32(count // 2 * 0x10001), np.uint32(count.bit_length() - 1)
    lanes = [_lane_mean(words >> np.uint32(8 * lane) & _LANES, step, half, shift) for lane in (0, 1)]
    return lanes[0] | lanes[1] << np.uint32(8)


_LANES = np.uint32(0x00FF00FF)


def _lane_mean(lane: Words, step: int, half: np.uint32, shift: np.uint32) -> Words:
    height, width = lane.shape
    rows: npt.NDArray[np.uint32] = lane.reshape(height // step, step, width).sum(axis=1, dtype=np.uint32)
    total = rows[:, ::step] + half
    for column in range(1, step):
        total += rows[:, column::step]
    return total >> shift & _LANES
