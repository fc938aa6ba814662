"""A picture to look at, at any zoom; what is compared or chosen on it is for subclasses."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.canvas import overlay
from singan_studio.ui.canvas.input import LINE, NOTCH
from singan_studio.ui.canvas.surface import Surface
from singan_studio.ui.canvas.viewport import Viewport
from singan_studio.ui.canvas.zooming import Zooming

_SLICE = 0.008  # seconds of reading pixels before events are looked at again
_SMOOTH_BELOW = 2.0  # screen pixels a pixel: from here on pixels are shown as crisp squares
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Viewer(Zooming):
    """Shows one of several pictures of the same size, or parts of several.

    The wheel zooms, a drag moves; so do +, −, 0 (all of it), 1 (100 %) and the arrow keys.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: tuple[Rgb, ...] = ()
        self._surfaces: tuple[Surface, ...] = ()
        self._dragged: QPointF | None = None
        self.setMinimumSize(240, 180)

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(720, 520)

    # --- what is shown, and where ---

    @property
    def size_shown(self) -> Size | None:
        """Size of the pictures; None without any."""
        return Size.of(self._pictures[0]) if self._pictures else None

    def show_pictures(self, pictures: Sequence[Rgb]) -> None:
        """Show other pictures (h, w, 3), all of one size; the same part of them stays in sight."""
        if [*map(id, pictures)] == [*map(id, self._pictures)]:
            return
        before, self._pictures = self.size_shown, tuple(pictures)
        self._surfaces = tuple(_surface(picture) for picture in pictures)
        size = self.size_shown
        if size is not None and (before is None or self.fitting):
            self.fit()
        elif size is not None and before is not None and size != before:
            self.look(Viewport(self._exact.scale * before.width / size.width, self._exact.origin))
        self.update()

    # --- for subclasses ---

    def parts(self) -> Sequence[tuple[int, float, float]]:
        """Return which of the pictures is shown from where to where in the view (x)."""
        return [(0, -1e6, 1e6)] if self._surfaces else []

    def paint_over(self, painter: QPainter, area: QRectF) -> None:
        """Draw what lies over the picture, which takes `area` of the view."""

    def arrow(self, dx: int, dy: int, event: QKeyEvent) -> None:  # noqa: ARG002
        """Answer an arrow key, by looking further that way."""
        self.pan(-LINE * dx, -LINE * dy)

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the exposed part; what is not made yet is made in slices, until all of it is there."""
        painter = QPainter(self)
        exposed, size = event.rect(), self.size_shown
        painter.fillRect(exposed, self.ground())
        if size is None:
            return
        area = self.viewport.rect_to_view(Rect.whole(size))
        overlay.paint_shadow(painter, area)
        rect = self.viewport.rect_to_document(exposed, size)
        scale = self.viewport.scale * self.devicePixelRatioF()
        for index, start, end in self.parts():
            surface = self._surfaces[index]
            level = surface.level_for(scale)
            painter.save()
            painter.setClipRect(QRectF(start, 0, end - start, self.height()), Qt.ClipOperation.IntersectClip)
            surface.paint(painter, self.viewport.transform, rect, level, smooth=scale < _SMOOTH_BELOW)
            painter.restore()
            if not surface.ready(rect, level):
                self._builder.start()
        self.paint_over(painter, area)
        self.paint_focus(painter)

    def _build(self) -> None:
        size = self.size_shown
        made: list[Rect] = []
        if size is not None:
            rect = self.viewport.rect_to_document(self.rect(), size)
            scale, until = self.viewport.scale * self.devicePixelRatioF(), time.perf_counter() + _SLICE
            for index, _, _ in self.parts():
                surface = self._surfaces[index]
                made += surface.refresh(rect, surface.level_for(scale), until)
        for piece in made:
            self.update(self.viewport.touched(piece))
        if not made:
            self._builder.stop()

    # --- mouse and keys ---

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin to move the picture."""
        if event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            self._dragged = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move it."""
        if self._dragged is not None:
            moved, self._dragged = event.position() - self._dragged, event.position()
            self.pan(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002
        """Let it lie."""
        self._dragged = None
        self.unsetCursor()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom to the pointer."""
        angle = event.angleDelta()
        factor = NOTCH ** ((angle.y() or angle.x()) / 120)
        self.zoom_by(factor, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Zoom by two fingers on a touchpad, too."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_by(1 + event.value(), event.position())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Zoom and move by keys, with or without Ctrl."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self.arrow(*_ARROWS[key], event)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_in()
        elif key in {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_1:
            self.zoom_to(100)
        else:
            super().keyPressEvent(event)


def _surface(picture: Rgb) -> Surface:
    surface = Surface(Size.of(picture), lambda rect: picture[rect.slices])
    surface.seed(picture)
    return surface
