"""Brush strokes: pointer samples become soft-edged marks on a layer, or on what is brushed over edits."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt

from singan_studio.document.blending import erased, faded, paint_over
from singan_studio.document.document import AUTO, KEEP, LEVEL, RENDER, Document
from singan_studio.document.layer_edits import check_changeable
from singan_studio.document.layers import Layer
from singan_studio.document.pixel_edits import with_paint_layer
from singan_studio.document.raster import Raster, union_of
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Mask

Mode = Literal["paint", "erase", "restore", "render", "keep", "auto", "scale", "mark"]
"""What a stroke does: lay colour on the active layer, take pixels off it, take everything off the photo, or
write into the mask that its place is re-rendered, is not, or is as the edits say. "scale" writes by how many
scales its place enters finer or coarser. "mark" changes nothing: only what the stroke covers is wanted."""

_CODES = {"render": RENDER, "keep": KEEP, "auto": AUTO}
_PIECE = 32.0
"""Pixels of a way that are drawn in one piece even by a small brush; a large one draws its own width."""


@dataclass(frozen=True, slots=True)
class Brush:
    """How a stroke looks."""

    size: float = 40.0
    """Diameter in pixels of the document."""
    hardness: float = 0.8
    """Which part of the radius is fully covered, 0..1; the rest fades out."""
    opacity: float = 1.0
    """How much a whole stroke covers at most, 0..1: it does not build up where a stroke crosses itself."""
    colour: tuple[int, int, int] = (0, 0, 0)
    pressure_size: bool = False
    """Whether a tablet's pressure scales the size."""
    pressure_opacity: bool = False
    """Whether a tablet's pressure scales the opacity."""
    step: int = 0
    """What the mode "scale" writes, -16..16: finer above 0, coarser below; 0 takes back what was written."""


@dataclass(frozen=True, slots=True)
class _Dab:
    x: float
    y: float
    radius: float
    opacity: float


class Stroke:
    """A stroke under way: `document` is the state to show after each sample, `finish` the one to keep.

    The document it starts from is not touched. A selection limits the stroke. Paint goes to the active layer,
    or to another that takes paint; to erase from the photo raises StudioError.
    """

    def __init__(self, document: Document, brush: Brush, mode: Mode = "paint") -> None:
        self._before = document
        self._brush = brush
        self._mode = mode
        self._colour = np.array(brush.colour, np.uint8)
        if mode == "paint":
            document = with_paint_layer(document)
        elif mode == "erase":
            check_changeable(document, document.active)
        self._start = document
        """What the stroke is laid over, again for every sample: that is how its opacity stays capped."""
        self._document = document
        self._coverage = Raster.empty(1)
        """How much the stroke covers, 0..255, in coordinates of the document."""
        self._last: _Dab | None = None

    @property
    def document(self) -> Document:
        """The document with the stroke as far as it has come."""
        return self._document

    @property
    def mode(self) -> Mode:
        """What it does."""
        return self._mode

    @property
    def coverage(self) -> Raster:
        """How much it covers as far as it has come, 0..255, in coordinates of the document."""
        return self._coverage

    def to(self, x: float, y: float, pressure: float = 1.0) -> Rect:
        """Go on to a point of the document, (0, 0) being the corner of its first pixel; pressure is 0..1.

        Returns the rectangle of the document that changed, which may be empty. The first point makes a dab.
        """
        brush, pressure = self._brush, min(max(pressure, 0.0), 1.0)
        radius = max(brush.size / 2 * (pressure if brush.pressure_size else 1.0), 0.5)
        dab = _Dab(x, y, radius, brush.opacity * (pressure if brush.pressure_opacity else 1.0))
        pieces = [(dab, dab)] if self._last is None else list(_pieces(self._last, dab))
        self._last = dab
        return union_of(self._cover(start, end) for start, end in pieces)

    def finish(self) -> Document:
        """Return the document with the whole stroke; the very one it began with if it left no mark."""
        return self._before if self._document is self._start else self._document

    def _cover(self, start: _Dab, end: _Dab) -> Rect:
        """Draw the way between two dabs; return the rectangle of the document that changed."""
        reach = math.ceil(max(start.radius, end.radius) + 1)
        area = Rect.from_points([(start.x, start.y), (end.x, end.y)]).grown(reach).clipped(self._start.size)
        selection = self._start.selection
        if selection is not None:
            area = area.intersection(selection.bounds)
        if area.empty:
            return Rect(0, 0, 0, 0)
        coverage = _covered(area, start, end, self._brush.hardness)
        if selection is not None:
            coverage = faded(coverage, 255 - selection.read(area))
        before = self._coverage.read(area)
        np.maximum(before, coverage, out=coverage)
        if np.array_equal(before, coverage):
            return Rect(0, 0, 0, 0)
        self._coverage = self._coverage.write((area.left, area.top), coverage)
        self._apply(area, coverage)
        return area

    def _apply(self, area: Rect, coverage: Mask) -> None:
        """Make the document what the stroke makes of its start, within `area`."""
        if self._mode in ("paint", "erase"):
            self._change(self._start.active_layer, area, coverage)
        elif self._mode == "restore":
            for layer in self._start.layers[1:]:
                if layer.visible and not layer.bounds.intersection(area).empty:
                    self._change(layer, area, coverage)
        elif self._mode == "scale":
            step = self._brush.step
            self._write("scale_edits", area, coverage, step and LEVEL + step)
        elif self._mode != "mark":
            self._write("mask_edits", area, coverage, _CODES[self._mode])

    def _write(
        self, name: Literal["mask_edits", "scale_edits"], area: Rect, coverage: Mask, code: int
    ) -> None:
        """Write a code into a raster of the document where `area` is covered."""
        before = getattr(self._start, name).read(area)
        codes = np.where(coverage >= 128, np.uint8(code), before)
        if not np.array_equal(codes, before):
            written = getattr(self._document, name).write((area.left, area.top), codes)
            self._document = replace(self._document, **{name: written})

    def _change(self, before: Layer, area: Rect, coverage: Mask) -> None:
        """Lay colour on a layer as it was before the stroke, or take pixels off it."""
        inner = area.moved(-before.offset[0], -before.offset[1])
        old = before.raster.read(inner)
        pixels = paint_over(old, self._colour, coverage) if self._mode == "paint" else erased(old, coverage)
        if np.array_equal(pixels, old):
            return
        raster = self._document.layer(before.id).raster.write((inner.left, inner.top), pixels)
        # What was painted on is no longer the picture it was placed as.
        self._document = self._document.with_layer(replace(before, raster=raster, placed=None))


def _pieces(start: _Dab, end: _Dab) -> Iterator[tuple[_Dab, _Dab]]:
    """Yield the way between two dabs in pieces that are not much longer than the brush is wide."""
    longest = max(2 * start.radius, 2 * end.radius, _PIECE)
    count = max(1, math.ceil(math.hypot(end.x - start.x, end.y - start.y) / longest))
    last = start
    for number in range(1, count + 1):
        part = number / count
        dab = _Dab(
            start.x + (end.x - start.x) * part,
            start.y + (end.y - start.y) * part,
            start.radius + (end.radius - start.radius) * part,
            start.opacity + (end.opacity - start.opacity) * part,
        )
        yield last, dab
        last = dab


def _covered(area: Rect, start: _Dab, end: _Dab, hardness: float) -> Mask:
    """Return how much of each pixel of `area` is covered on the way between two dabs.

    By the distance to that way, so that a stroke is smooth however far apart its samples lie.
    """
    # From the first dab to the middles of the pixels.
    right = np.arange(area.left, area.right, dtype=np.float32)[None, :] + np.float32(0.5 - start.x)
    down = np.arange(area.top, area.bottom, dtype=np.float32)[:, None] + np.float32(0.5 - start.y)
    way_x, way_y = np.float32(end.x - start.x), np.float32(end.y - start.y)
    squared = way_x * way_x + way_y * way_y
    if squared > 0:
        # Which part of the way is nearest to each pixel, 0..1.
        part = right * (way_x / squared) + down * (way_y / squared)
        np.clip(part, 0, 1, out=part)
        right = right - part * way_x
        down = down - part * way_y
    else:
        part = np.zeros((1, 1), np.float32)
    distance = np.sqrt(right * right + down * down)
    radius = _between(start.radius, end.radius, part)
    # At the edge a pixel is covered in part even by a hard brush.
    soft = np.maximum(np.float32(1), radius * np.float32(1 - hardness))
    depth = np.subtract(radius + np.float32(0.5), distance, out=distance)
    depth /= soft
    np.clip(depth, 0, 1, out=depth)
    # Smooth at both ends: 3 depth² - 2 depth³.
    covered = (np.float32(3) - np.float32(2) * depth) * depth
    covered *= depth
    covered *= _between(start.opacity * 255, end.opacity * 255, part)
    covered += np.float32(0.5)
    return np.asarray(covered, np.uint8)


def _between(start: float, end: float, part: npt.NDArray[np.float32]) -> npt.NDArray[np.float32] | np.float32:
    if start == end:
        return np.float32(start)
    return np.float32(start) + part * np.float32(end - start)
