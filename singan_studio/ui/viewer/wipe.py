"""Two pictures on both sides of a line to drag."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.canvas import overlay
from singan_studio.ui.viewer.view import Viewer

_STEP, _LEAP = 0.01, 0.1
"""Shares of the picture by which a key moves the line, alone and with Shift."""


class WipeViewer(Viewer):
    """One picture, or two with a line between them; Left and Right move the line, Shift further."""

    line_moved = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = 0.5
        """Where it is, 0 (left) to 1."""
        self._captions = ("", "")
        self._held = False
        self.setAccessibleName(self.tr("Comparison"))

    def show_one(self, picture: Rgb | None) -> None:
        """Show a single picture (h, w, 3), or none."""
        self.show_pictures([] if picture is None else [picture])

    def show_two(self, left: Rgb, right: Rgb, captions: tuple[str, str]) -> None:
        """Show two pictures (h, w, 3) of one size, and what either is."""
        self._captions = captions
        self.show_pictures([left, right])

    def move_line(self, line: float) -> None:
        """Put the line somewhere else."""
        line = min(max(line, 0.0), 1.0)
        if line != self.line:
            self.line = line
            self.setAccessibleDescription(f"{round(100 * line)} %")
            self.update()
            self.line_moved.emit(line)

    def parts(self) -> Sequence[tuple[int, float, float]]:
        """See Viewer."""
        x = self._x()
        return super().parts() if x is None else [(0, -1e6, x), (1, x, 1e6)]

    def paint_over(self, painter: QPainter, area: QRectF) -> None:
        """See Viewer."""
        x = self._x()
        if x is not None:
            overlay.paint_wipe(painter, x, area, self.rect(), self._captions, held=self._held)

    def arrow(self, dx: int, dy: int, event: QKeyEvent) -> None:
        """See Viewer; to the sides the line moves, with Ctrl the picture."""
        moves = self._x() is None or not dx or event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if moves:
            super().arrow(dx, dy, event)
        else:
            leap = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.move_line(self.line + dx * (_LEAP if leap else _STEP))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if event.button() == Qt.MouseButton.LeftButton and self._at_line(event):
            self._held = True
            self.update()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if self._held and self.size_shown is not None:
            self.move_line(self.viewport.to_document(event.position()).x() / self.size_shown.width)
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.setCursor(
                Qt.CursorShape.SplitHCursor if self._at_line(event) else Qt.CursorShape.OpenHandCursor
            )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        self._held = False
        self.update()
        super().mouseReleaseEvent(event)

    def _x(self) -> float | None:
        """Return where the line is in the view, on a whole pixel; None if there is none."""
        if self.size_shown is None or len(self._surfaces) < 2:
            return None
        return float(round(self.viewport.origin[0] + self.viewport.scale * self.line * self.size_shown.width))

    def _at_line(self, event: QMouseEvent) -> bool:
        x = self._x()
        if x is None or self.size_shown is None:
            return False
        area = self.viewport.rect_to_view(Rect.whole(self.size_shown))
        away = event.position() - overlay.wipe_grip(x, area, self.rect())
        return abs(away.x()) <= 4 or away.x() ** 2 + away.y() ** 2 <= overlay.WIPE_GRIP**2
