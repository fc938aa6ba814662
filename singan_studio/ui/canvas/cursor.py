"""The pointer over the canvas: its shape, the true-size circle of a brush, and the pixel it is on."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QCursor, QPainter

from singan_studio.imaging.geometry import Rect
from singan_studio.ui.canvas import overlay

if TYPE_CHECKING:
    from singan_studio.ui.canvas.input import Input
    from singan_studio.ui.canvas.view import CanvasView

_SMALLEST_RING = 6  # view pixels: below, a brush's circle says less than a cross


class PointerMark:
    """What follows the pointer over a view, and what the view tells of it."""

    def __init__(self, view: CanvasView, held: Input) -> None:
        self._view = view
        self._held = held
        self._ring = QRect()  # where the circle is
        self._told: tuple[int, int] | None = None

    def follow(self) -> None:
        """Show the cursor of what would happen now, and the brush's circle; tell the pixel it is on."""
        view, cursor, ring = self._view, self._held.cursor_of_view(), QRect()
        diameter = self._diameter()
        if cursor is not None:
            self._shape(cursor)
        elif diameter is not None and self._held.position is not None:
            ring = overlay.brush_area(self._held.position, diameter)
            small = diameter < _SMALLEST_RING
            self._shape(Qt.CursorShape.CrossCursor if small else Qt.CursorShape.BlankCursor)
        elif view.tool is not None and view.picture.size is not None:
            self._shape(view.tool.cursor())
        else:
            self._shape(Qt.CursorShape.ArrowCursor)
        if ring != self._ring or not ring.isEmpty():
            view.update(self._ring)
            view.update(ring)
            self._ring = ring
        pixel = self.pixel()
        if pixel != self._told:
            self._told = pixel
            view.pointer_moved.emit(pixel)

    def paint(self, painter: QPainter) -> None:
        """Draw the brush's circle where `follow` last put it."""
        diameter = self._diameter()
        if diameter is not None and not self._ring.isEmpty() and self._held.position is not None:
            overlay.paint_brush(painter, self._held.position, diameter)

    def _diameter(self) -> float | None:
        """Return the diameter of the brush's circle in view pixels, if the tool has a brush."""
        view = self._view
        size = view.tool.brush_size() if view.tool is not None and view.picture.size is not None else None
        return None if size is None else size * view.viewport.scale

    def pixel(self) -> tuple[int, int] | None:
        """Return the document pixel the pointer is on; None outside the picture."""
        size, position = self._view.picture.size, self._held.position
        if size is None or position is None:
            return None
        point = self._view.viewport.to_document(position)
        pixel = (math.floor(point.x()), math.floor(point.y()))
        return pixel if Rect.whole(size).contains(*pixel) else None

    def _shape(self, cursor: QCursor | Qt.CursorShape) -> None:
        if QCursor(cursor) != self._view.cursor():
            self._view.setCursor(cursor)
