"""Zoom: magnifies by a click or to a rectangle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QCursor, QPainter

from singan_studio.imaging.geometry import Rect
from singan_studio.ui.canvas.overlay import paint_outline
from singan_studio.ui.canvas.viewport import next_step, previous_step
from singan_studio.ui.tools import cursors
from singan_studio.ui.tools.base import CLICK, Pointer, Tool

if TYPE_CHECKING:
    from singan_studio.ui.canvas.viewport import Viewport


class ZoomTool(Tool):
    """A click zooms in, one with Alt out, a drag shows a rectangle as large as possible."""

    name, shortcut, icon = "zoom", "Z", "magnifying-glass"
    _start: tuple[float, float] | None = None
    _end: tuple[float, float] | None = None
    """The opposite corner, once it is a drag."""
    _out = False

    @property
    def label(self) -> str:
        """The tool's name."""
        return self.tr("Zoom")

    @property
    def hint(self) -> str:
        """What it does."""
        return self.tr("Click: closer · Alt-click: further away · Drag around what to see large")

    def press(self, pointer: Pointer) -> None:
        """Begin a click or a drag."""
        if pointer.left:
            self._start, self._end = pointer.point, None
            self._look(out=pointer.alt)

    def move(self, pointer: Pointer) -> None:
        """Draw the rectangle."""
        if self._start is not None and (self._end is not None or pointer.away(self._start) >= CLICK):
            self._end = pointer.point
            self.changed.emit()

    def release(self, pointer: Pointer) -> None:
        """Zoom."""
        start, end, scale = self._start, self._end, pointer.view_scale
        self.cancel()
        if start is None:
            return
        if end is None:
            target = previous_step(scale) if self._out else next_step(scale)
            self.zoom_requested.emit(target / scale, *start)
        else:
            self.frame_requested.emit(Rect.from_points([start, end]))

    def hover(self, pointer: Pointer) -> None:
        """Show which way a click would zoom."""
        self._look(out=pointer.alt)

    def cancel(self) -> None:
        """Do not zoom."""
        self._start = self._end = None
        self.changed.emit()

    def cursor(self) -> QCursor | Qt.CursorShape:
        """Return a magnifying glass."""
        return cursors.magnifier(larger=not self._out)

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Draw the rectangle."""
        if self._start is not None and self._end is not None:
            (left, top), (right, bottom) = self._start, self._end
            corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
            paint_outline(painter, [viewport.to_view(QPointF(*corner)) for corner in corners], closed=True)

    def _look(self, *, out: bool) -> None:
        if out != self._out:
            self._out = out
            self.cursor_changed.emit()
