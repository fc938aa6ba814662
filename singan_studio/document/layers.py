"""Layers: what lies over the photo, each with its place, its opacity and what of it is hidden."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt

from singan_studio.document.blending import faded
from singan_studio.document.raster import Pixels, Raster
from singan_studio.imaging.geometry import Rect

Kind = Literal["photo", "paint", "floating", "hole", "result"]
"""What a layer is for: "floating" was brought in or lifted out, "hole" fills what a lifted region left."""


@dataclass(frozen=True, slots=True)
class Transform:
    """Where a picture lies: its middle in document pixels, its scale (negative: flipped), its turn.

    Points lie between pixels: (0, 0) is the corner of the first pixel, (0.5, 0.5) its middle. Degrees turn
    clockwise on the screen. The picture is scaled first, then turned.
    """

    centre: tuple[float, float]
    scale_x: float = 1.0
    scale_y: float = 1.0
    degrees: float = 0.0

    def matrix(self, source_bounds: Rect) -> npt.NDArray[np.float64]:
        """Return the (2, 3) matrix that takes points of the source into the document."""
        cosine, sine = _turn(self.degrees)
        linear = np.array([[cosine, -sine], [sine, cosine]]) @ np.diag([self.scale_x, self.scale_y])
        middle = (
            (source_bounds.left + source_bounds.right) / 2,
            (source_bounds.top + source_bounds.bottom) / 2,
        )
        return np.column_stack([linear, np.array(self.centre) - linear @ np.array(middle)])

    def corners(self, source_bounds: Rect) -> list[tuple[float, float]]:
        """Return the four corners in the document: top left of the source first, then clockwise."""
        box = source_bounds
        points = [(box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)]
        matrix = self.matrix(box)
        return [(float(x), float(y)) for x, y in np.array(points) @ matrix[:, :2].T + matrix[:, 2]]

    def moved(self, dx: float, dy: float) -> Transform:
        """Return the transform with its middle `dx` further right and `dy` further down."""
        return replace(self, centre=(self.centre[0] + dx, self.centre[1] + dy))


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """The picture a layer was made of, at its own size: scaling down and up again loses nothing."""

    source: Raster
    transform: Transform

    def same(self, other: Placed) -> bool:
        """Return whether every byte is that of `other`."""
        return self.transform == other.transform and self.source.same(other.source)


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """One layer. Its raster and mask have their own coordinates; `offset` takes them into the document."""

    id: int
    name: str
    kind: Kind
    raster: Raster
    offset: tuple[int, int] = (0, 0)
    opacity: float = 1.0
    visible: bool = True
    mask: Raster | None = None
    """How much is hidden: 0 (nothing, also where no tile is) .. 255 (all)."""
    placed: Placed | None = None
    lifted: bool = False
    """Whether a floating layer was cut out of this very picture rather than brought in."""

    @property
    def bounds(self) -> Rect:
        """The smallest rectangle of the document around its pixels, hidden ones included."""
        return self.raster.bounds.moved(*self.offset)

    @property
    def source(self) -> Raster:
        """The pixels that `transform` places: those it was made of, or its own if it has no others."""
        return self.raster if self.placed is None else self.placed.source

    @property
    def transform(self) -> Transform:
        """Where `source` lies in the document."""
        if self.placed is not None:
            return self.placed.transform
        bounds = self.bounds
        return Transform(((bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2))

    def pixels(self, rect: Rect) -> Pixels:
        """Return (height, width, 4) of a rectangle of the document, with mask and opacity applied."""
        inner = rect.moved(-self.offset[0], -self.offset[1])
        pixels = self.raster.read(inner)
        if self.mask is not None:
            pixels[..., 3] = faded(pixels[..., 3], self.mask.read(inner))
        if self.opacity < 1:
            pixels[..., 3] = np.rint(pixels[..., 3] * np.float32(self.opacity)).astype(np.uint8)
        return pixels

    def same(self, other: Layer) -> bool:
        """Return whether everything, every byte of its pixels too, is that of `other`."""
        return self is other or (
            self.id == other.id
            and self.name == other.name
            and self.kind == other.kind
            and self.lifted == other.lifted
            and self._looks_placed_as(other)
            and self.raster.same(other.raster)
            and same_raster(self.mask, other.mask)
            and (
                self.placed is other.placed
                or (self.placed is not None and other.placed is not None and self.placed.same(other.placed))
            )
        )

    def changed(self, other: Layer) -> list[Rect]:
        """Return the rectangles of the document where this layer may look unlike `other`."""
        if not self.visible and not other.visible:
            return []
        if not self._looks_placed_as(other):
            bounds = [layer.bounds for layer in (self, other) if layer.visible]
            return [rect for rect in bounds if not rect.empty]
        rects = self.raster.changed(other.raster)
        if self.mask is not other.mask:
            nothing = Raster.empty(1)
            rects += (self.mask or nothing).changed(other.mask or nothing)
        return [rect.moved(*self.offset) for rect in rects]

    def _looks_placed_as(self, other: Layer) -> bool:
        return self.offset == other.offset and self.opacity == other.opacity and self.visible == other.visible


def same_raster(first: Raster | None, second: Raster | None) -> bool:
    """Return whether two rasters hold the same bytes, or are both missing."""
    return first is second or (first is not None and second is not None and first.same(second))


def _turn(degrees: float) -> tuple[float, float]:
    """Return cosine and sine: exact for quarter turns, which then copy pixels instead of blurring them."""
    quarter, rest = divmod(degrees, 90)
    if rest == 0:
        return [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)][int(quarter) % 4]
    return math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
