"""Where the picture lies in the view: plain arithmetic, no widget."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QTransform

from singan_studio.imaging.geometry import Rect, Size

SMALLEST, LARGEST = 1 / 64, 64.0
"""Limits of the scale."""
_POWERS = [2.0**power for power in range(-6, 7)]
STEPS = tuple(sorted([*_POWERS, *(1.5 * power for power in _POWERS[:-1]), 1 / 3, 2 / 3]))
"""The scales that zooming in and out by a key stops at."""
MARGIN = 24
"""Pixels of the view left free around a picture that is fitted."""
KEPT = 48
"""Pixels of the view that always show some of the picture, however far it is pushed."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """A point p of the document is shown at `origin + scale * p`; both in pixels of the view."""

    scale: float = 1.0
    origin: tuple[float, float] = (0.0, 0.0)

    @property
    def transform(self) -> QTransform:
        """Document to view, for a painter."""
        return QTransform(self.scale, 0, 0, self.scale, *self.origin)

    def to_view(self, point: QPointF) -> QPointF:
        """Return where a point of the document is shown."""
        return QPointF(self.origin[0] + self.scale * point.x(), self.origin[1] + self.scale * point.y())

    def to_document(self, point: QPointF) -> QPointF:
        """Return which point of the document is shown at a point of the view."""
        return QPointF((point.x() - self.origin[0]) / self.scale, (point.y() - self.origin[1]) / self.scale)

    def rect_to_view(self, rect: Rect) -> QRectF:
        """Return where a rectangle of the document is shown."""
        first = self.to_view(QPointF(rect.left, rect.top))
        return QRectF(first, self.to_view(QPointF(rect.right, rect.bottom)))

    def touched(self, rect: Rect, margin: int = 2) -> QRect:
        """Return the pixels of the view that a rectangle of the document may colour, smoothing included."""
        margin += math.ceil(self.scale)
        return self.rect_to_view(rect).toAlignedRect().adjusted(-margin, -margin, margin, margin)

    def rect_to_document(self, rect: QRect, size: Size) -> Rect:
        """Return the pixels of a document of `size` that colour a rectangle of the view, when smoothed."""
        first = self.to_document(QPointF(rect.left(), rect.top()))
        last = self.to_document(QPointF(rect.right() + 1, rect.bottom() + 1))
        reach = 1 + math.ceil(1 / self.scale)
        return Rect(
            math.floor(first.x()) - reach,
            math.floor(first.y()) - reach,
            math.ceil(last.x()) + reach,
            math.ceil(last.y()) + reach,
        ).clipped(size)

    def zoomed(self, factor: float, about: QPointF) -> Viewport:
        """Return the viewport `factor` times as large, within the limits; what is at `about` (view) stays."""
        return self.scaled(self.scale * factor, about)

    def scaled(self, scale: float, about: QPointF) -> Viewport:
        """Return the viewport at `scale`, within the limits; what is at `about` (view) stays there."""
        scale = min(max(scale, SMALLEST), LARGEST)
        fixed = self.to_document(about)
        return Viewport(scale, (about.x() - scale * fixed.x(), about.y() - scale * fixed.y()))

    def panned(self, dx: float, dy: float) -> Viewport:
        """Return the viewport with the picture moved by pixels of the view."""
        return replace(self, origin=(self.origin[0] + dx, self.origin[1] + dy))

    def kept(self, size: Size, view: QSize) -> Viewport:
        """Return the viewport pushed back so far that some of a picture of `size` is in sight."""
        lengths = (self.scale * size.width, self.scale * size.height)
        x, y = (
            min(max(start, min(KEPT, length) - length), room - min(KEPT, length))
            for start, length, room in zip(self.origin, lengths, (view.width(), view.height()), strict=True)
        )
        return replace(self, origin=(x, y))

    def snapped(self, ratio: float = 1.0) -> Viewport:
        """Return the viewport with its origin on a whole pixel of a screen of `ratio` pixels a view pixel."""
        x, y = (round(start * ratio) / ratio for start in self.origin)
        return replace(self, origin=(x, y))

    @classmethod
    def fitted(cls, rect: Rect, view: QSize) -> Viewport:
        """Return the viewport that shows all of a rectangle of the document, as large as the view allows.

        From twice the size on, only whole factors: so that all pixels look equally large.
        """
        width, height = rect.right - rect.left, rect.bottom - rect.top
        scale = min((view.width() - 2 * MARGIN) / width, (view.height() - 2 * MARGIN) / height)
        scale = min(max(scale, SMALLEST), LARGEST)
        return cls(math.floor(scale) if scale > 2 else scale).centred(rect, view)

    def centred(self, rect: Rect, view: QSize) -> Viewport:
        """Return the viewport with a rectangle of the document in the middle of the view."""
        middle = ((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2)
        x, y = view.width() / 2 - self.scale * middle[0], view.height() / 2 - self.scale * middle[1]
        return replace(self, origin=(x, y))


def next_step(scale: float) -> float:
    """Return the step of zooming in that follows `scale`."""
    return STEPS[min(bisect_right(STEPS, scale * 1.001), len(STEPS) - 1)]


def previous_step(scale: float) -> float:
    """Return the step of zooming out that follows `scale`."""
    return STEPS[max(bisect_left(STEPS, scale * 0.999) - 1, 0)]
