"""Sizes and rectangles in whole pixels; x grows to the right, y downwards."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height in pixels, both at least 1."""

    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.width}×{self.height}"

    @property
    def area(self) -> int:
        """Number of pixels."""
        return self.width * self.height

    @classmethod
    def of(cls, pixels: npt.NDArray[np.generic]) -> Self:
        """Return the size of an array shaped (height, width, ...)."""
        return cls(pixels.shape[1], pixels.shape[0])

    def scaled(self, factor_x: float, factor_y: float | None = None) -> Size:
        """Return the size times a factor, rounded up as the paper's pyramid does, never below 1."""
        factor_y = factor_x if factor_y is None else factor_y
        # 1e-6 keeps 250 * (1 / 250) * 250 from becoming 251.
        return Size(
            max(1, math.ceil(self.width * factor_x - 1e-6)),
            max(1, math.ceil(self.height * factor_y - 1e-6)),
        )

    def fitted(self, longest: int) -> Size:
        """Return the size in the same proportions with a longer side of `longest`, or itself if smaller."""
        share = longest / max(self.width, self.height)
        return self if share >= 1 else self.scaled(share)


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle of whole pixels: left and top edge inside, right and bottom edge outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def size(self) -> Size:
        """Width and height; only for a rectangle that is not empty."""
        return Size(self.right - self.left, self.bottom - self.top)

    @property
    def empty(self) -> bool:
        """Whether no pixel lies inside."""
        return self.right <= self.left or self.bottom <= self.top

    @property
    def slices(self) -> tuple[slice, slice]:
        """Index of the rectangle in an array shaped (height, width, ...)."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    @classmethod
    def whole(cls, size: Size) -> Self:
        """Return the rectangle of a whole picture."""
        return cls(0, 0, size.width, size.height)

    @classmethod
    def around(cls, mask: npt.NDArray[np.generic]) -> Self:
        """Return the smallest rectangle around everything in `mask` (height, width) that is not zero."""
        rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
        if not rows.size:
            return cls(0, 0, 0, 0)
        return cls(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)

    @classmethod
    def from_points(cls, points: Iterable[tuple[float, float]]) -> Self:
        """Return the smallest rectangle of whole pixels around points (x, y); empty without any.

        Points lie between pixels: (0, 0) is the corner of the first pixel, (0.5, 0.5) its middle.
        """
        points = tuple(points)
        if not points:
            return cls(0, 0, 0, 0)
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return cls(math.floor(min(xs)), math.floor(min(ys)), math.ceil(max(xs)), math.ceil(max(ys)))

    def union(self, other: Rect) -> Rect:
        """Return the smallest rectangle around both; an empty one counts for nothing."""
        if other.empty:
            return self
        if self.empty:
            return other
        return Rect(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def intersection(self, other: Rect) -> Rect:
        """Return what lies in both, which may be empty."""
        return Rect(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def moved(self, dx: int, dy: int) -> Rect:
        """Return the rectangle `dx` pixels further right and `dy` further down."""
        return Rect(self.left + dx, self.top + dy, self.right + dx, self.bottom + dy)

    def contains(self, x: float, y: float) -> bool:
        """Return whether a point lies inside; on the right and bottom edge it does not."""
        return self.left <= x < self.right and self.top <= y < self.bottom

    def grown(self, pixels: int) -> Rect:
        """Return the rectangle with `pixels` more on every side."""
        return Rect(self.left - pixels, self.top - pixels, self.right + pixels, self.bottom + pixels)

    def clipped(self, size: Size) -> Rect:
        """Return the part that lies inside a picture of `size`."""
        return Rect(
            min(max(self.left, 0), size.width),
            min(max(self.top, 0), size.height),
            min(max(self.right, 0), size.width),
            min(max(self.bottom, 0), size.height),
        )
