"""The cut-out helper: a rough outline around what shall stay of a placed picture."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QSizePolicy, QVBoxLayout, QWidget

from singan_studio.document.layers import Layer
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Mask
from singan_studio.imaging.select import polygon
from singan_studio.ui.accessible import announce
from singan_studio.ui.canvas.overlay import checkerboard, paint_handle
from singan_studio.ui.canvas.qimage import Rgba, to_qimage
from singan_studio.ui.sentences import said
from singan_studio.ui.tools.base import arrow
from singan_studio.ui.widgets.labels import Caption
from singan_studio.ui.widgets.style import GRID, paint_ring


class OutlineField(QWidget):
    """A picture to draw a closed outline on; a new one replaces the one before."""

    accessible_role = QAccessible.Role.Canvas
    changed = Signal()

    def __init__(self, pixels: Rgba, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = to_qimage(pixels)
        self.points: list[tuple[float, float]] = []
        """The outline in pixels of the picture."""
        self._drawing = False
        self.setMinimumSize(320, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._corner: tuple[float, float] | None = None
        """Where the keys would set the next corner."""
        self.setAccessibleName(self.tr("Picture to draw an outline on"))
        tip = self.tr(
            "By keys: arrows move, Space sets a corner, Backspace takes it back, Ctrl+A outlines all of it."
        )
        self.setAccessibleDescription(tip)
        self.setToolTip(tip)

    @property
    def complete(self) -> bool:
        """Whether the outline has an inside."""
        return not self._drawing and len(self.points) > 2 and bool(self.inside().any())

    def inside(self) -> Mask:
        """Return the inside of the outline (h, w) of the picture's size, 255 there."""
        whole = Rect(0, 0, self._image.width(), self._image.height())
        return polygon(self.points, whole)

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return self._image.size().scaled(QSize(640, 480), Qt.AspectRatioMode.KeepAspectRatio)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if event.button() == Qt.MouseButton.LeftButton:
            self._drawing, self.points = True, [self._to_picture(event.position())]
            self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if self._drawing:
            self.points.append(self._to_picture(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if event.button() == Qt.MouseButton.LeftButton and self._drawing:
            self._drawing = False
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        way = arrow(event)
        if way is not None:
            self._go(*way)
        elif event.key() == Qt.Key.Key_Space and self._corner is not None:
            self.points = [*self.points, self._corner]
            self._tell()
        elif event.key() == Qt.Key.Key_Backspace and self.points:
            self.points = self.points[:-1]
            self._tell()
        elif event.key() == Qt.Key.Key_Delete and self.points:
            self.points = []
            self._tell()
        elif event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            width, height = self._image.width(), self._image.height()
            inset = max(1.0, 0.02 * min(width, height))
            left, top, right, bottom = inset, inset, width - inset, height - inset
            self.points = [(left, top), (right, top), (right, bottom), (left, bottom)]
            self._tell()
        else:
            super().keyPressEvent(event)

    def _go(self, dx: int, dy: int) -> None:
        """Move the next corner by hundredths of the picture's longer side."""
        width, height = self._image.width(), self._image.height()
        step = max(width, height) / 100
        x, y = self._corner or (width / 2, height / 2)
        self._corner = min(max(x + dx * step, 0.0), width), min(max(y + dy * step, 0.0), height)
        announce(self, "{:.0f}, {:.0f}".format(*self._corner))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        self._paint(painter)
        if self._corner is not None and self.hasFocus():
            accent = self.palette().color(QPalette.ColorRole.Accent)
            paint_handle(painter, self._to_view(self._corner), accent, around=True)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = self._box()
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Dark))
        painter.fillRect(box, checkerboard(205, 8, box.topLeft()))
        painter.drawImage(box, self._image)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), self.palette(), 0)
        if len(self.points) < 2:
            return
        outline = QPolygonF([self._to_view(point) for point in self.points])
        if not self._drawing:
            outside = QPolygonF([box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()])
            shade = outside.subtracted(outline)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 130))
            painter.drawPolygon(shade)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(QColor(0, 0, 0, 200), 3), QPen(QColor(255, 255, 255), 1.5)):
            painter.setPen(pen)
            if self._drawing:
                painter.drawPolyline(outline)
            else:
                painter.drawPolygon(outline)

    def _tell(self) -> None:
        self.update()
        self.changed.emit()

    def _box(self) -> QRectF:
        """Return where the picture lies in the widget."""
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(0, 0, size.width(), size.height())
        box.moveCenter(QRectF(self.rect()).center())
        return box

    def _to_picture(self, point: QPointF) -> tuple[float, float]:
        box = self._box()
        scale = self._image.width() / box.width()
        return (point.x() - box.left()) * scale, (point.y() - box.top()) * scale

    def _to_view(self, point: tuple[float, float]) -> QPointF:
        box = self._box()
        scale = box.width() / self._image.width()
        return QPointF(box.left() + point[0] * scale, box.top() + point[1] * scale)


class CutOutDialog(QDialog):
    """Shows a layer's picture; `chosen` tells the outline that was drawn on it."""

    chosen = Signal(object)
    """A mask (h, w) of the size of the bounds of the layer's source."""

    def __init__(self, layer: Layer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Cut out '{layer}'").format(layer=said(layer.name)))
        self.setModal(True)
        pixels = np.ascontiguousarray(layer.source.read(layer.source.bounds))
        words = Caption(
            self.tr("Draw roughly around what shall stay, with a little room; the edge is found by itself."),
            self,
        )
        self.field = OutlineField(pixels, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = buttons.addButton(self.tr("Cut out"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        self.go.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(words)
        column.addWidget(self.field, 1)
        column.addWidget(buttons)
        self.field.changed.connect(lambda: self.go.setEnabled(self.field.complete))
        buttons.accepted.connect(self._done)
        buttons.rejected.connect(self.reject)
        self.field.setFocus()

    def _done(self) -> None:
        outline = self.field.inside()
        self.accept()
        self.chosen.emit(outline)
