"""A picture made of many, one of which can be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QWidget

from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.viewer.view import Viewer


class CellViewer(Viewer):
    """The arrow keys go from picture to picture, Enter or a click chooses one; a drag moves all."""

    chosen = Signal(int)
    """Which picture was chosen."""
    went = Signal()
    """`reached` is another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current: int | None = None
        """The one that is marked as chosen."""
        self.reached: int | None = None
        """The one the pointer or the keys are on."""
        self._places: tuple[Rect, ...] = ()
        self._pressed: QPointF | None = None

    def show_cells(self, picture: Rgb | None, places: Sequence[Rect]) -> None:
        """Show the whole (h, w, 3), and where its parts are."""
        self._places = tuple(places)
        self.show_pictures([] if picture is None else [picture])

    def mark(self, current: int | None) -> None:
        """Mark a part as the one that is chosen."""
        if current != self.current:
            self.current = current
            self.update()

    def place(self, index: int) -> QRectF:
        """Return where a part is in the view."""
        return self.viewport.rect_to_view(self._places[index])

    def paint_over(self, painter: QPainter, area: QRectF) -> None:  # noqa: ARG002
        """See Viewer."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        for index, colour, width in (
            (self.current, accent, 3.0),
            (self.reached, QColor(0, 0, 0), 4.0),  # seen on light and dark ground
            (self.reached, QColor(255, 255, 255), 1.5),
        ):
            if index is not None and index < len(self._places):
                painter.setPen(QPen(colour, width))
                painter.drawRoundedRect(self.place(index).adjusted(-2, -2, 2, 2), 3, 3)

    def arrow(self, dx: int, dy: int, event: QKeyEvent) -> None:
        """See Viewer; with Ctrl the picture moves."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or not self._places:
            super().arrow(dx, dy, event)
            return
        columns = sum(place.top == self._places[0].top for place in self._places)
        start = self.reached if self.reached is not None else self.current
        row, column = (0, 0) if start is None else divmod(start, columns)
        if start is not None:
            column = min(max(column + dx, 0), columns - 1)
            row = min(max(row + dy, 0), len(self._places) // columns - 1)
        self._reach(row * columns + column)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() in keys and self.reached is not None:
            self.chosen.emit(self.reached)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        self._pressed = event.position() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if self._pressed is not None and _far(event.position() - self._pressed):
            self._pressed = None
        if self._pressed is None:
            super().mouseMoveEvent(event)
        if not event.buttons():
            self._reach(self._at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        index = None if pressed is None else self._at(pressed)
        if index is not None:
            self.chosen.emit(index)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        super().leaveEvent(event)
        self._reach(None)

    def _reach(self, index: int | None) -> None:
        if index != self.reached:
            self.reached = index
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if index is not None else Qt.CursorShape.OpenHandCursor
            )
            self.update()
            self.went.emit()

    def _at(self, point: QPointF) -> int | None:
        there = self.viewport.to_document(point)
        hit = (n for n, place in enumerate(self._places) if place.contains(there.x(), there.y()))
        return next(hit, None)


def _far(moved: QPointF) -> bool:
    return moved.manhattanLength() >= QApplication.startDragDistance()
