"""A frame to drag to another shape: what a sample is to be, beside what the photo is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.canvas.qimage import to_qimage
from singan_studio.ui.widgets.style import GRID, over_window, paint_ring

_HEIGHT = 92
_MARGIN = 6
_HANDLE = 3.0
"""Half of a handle's side."""
_REACH = 8.0
"""So near to an edge, in device-independent pixels, it is taken."""
_SNAP = 0.04
"""So near, as a share, a side snaps to the photo's own."""
_STEP = 0.05
"""What an arrow key adds, as a share of the photo's side."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Down: (0, -1),
    Qt.Key.Key_Up: (0, 1),
}
_CURSORS = {
    (0, 0): Qt.CursorShape.ArrowCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
}


class ShapeFrame(QWidget):
    """The frame, drawn about its middle to the scale of the photo's outline; its edges and corners move.

    A double click goes back to the photo's own size; the arrow keys make it wider, narrower, higher, lower.
    """

    accessible_role = QAccessible.Role.Graphic
    resized = Signal(object)
    """A person wants this Size, in pixels of the photo; nothing limits it but that sides are positive."""
    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photo, self.size_wanted = Size(4, 3), Size(4, 3)
        self.locked = False
        """Whether the proportions stay."""
        self._picture: QImage | None = None
        self._source: Rgb | None = None
        self._grip = (0, 0)
        """The side that is dragged: -1 left or top, 1 right or bottom, 0 neither."""
        self._pressed: tuple[float, Size] | None = None
        """Scale and size when it was taken."""
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(80)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Shape of the samples"))
        tip = self.tr(
            "Drag an edge or a corner to another shape: the samples follow.\n"
            "Arrow keys do it too; a double click goes back to the photo's own. Dashed: the photo."
        )
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)

    def show_shape(self, photo: Size, size: Size, picture: Rgb | None) -> None:
        """Show the size that is wanted beside the photo's, filled with a picture (h, w, 3)."""
        self.photo, self.size_wanted = photo, size
        if picture is not self._source:
            self._source = picture
            self._picture = None if picture is None else to_qimage(picture)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(144, _HEIGHT)

    @property
    def frame(self) -> QRectF:
        """Where the frame is drawn, in the widget."""
        return self._rect(self.size_wanted)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        grip = self._grip_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and grip != (0, 0):
            self._grip, self._pressed = grip, (self._scale(), self.size_wanted)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if self._pressed is None:
            across, down = self._grip_at(event.position())
            self.setCursor(_CURSORS[abs(across), across * down if across else abs(down)])
            return
        scale, before = self._pressed
        off = event.position() - QRectF(self.rect()).center()
        across, down = self._grip
        width = self._side(2 * across * off.x() / scale, self.photo.width) if across else before.width
        height = self._side(2 * down * off.y() / scale, self.photo.height) if down else before.height
        if self.locked:
            grown = max(width / before.width if across else 0, height / before.height if down else 0)
            width, height = round(before.width * grown), round(before.height * grown)
        self._want(width, height)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._grip = None, (0, 0)
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if event.button() == Qt.MouseButton.LeftButton:
            self.reset_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        if event.key() not in _ARROWS:
            super().keyPressEvent(event)
            return
        across, down = _ARROWS[Qt.Key(event.key())]
        size, photo = self.size_wanted, self.photo
        width, height = (
            self._side(size.width + across * _STEP * photo.width, photo.width),
            self._side(size.height + down * _STEP * photo.height, photo.height),
        )
        if self.locked:
            grown = width / size.width if across else height / size.height
            width, height = round(size.width * grown), round(size.height * grown)
        self._want(width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        palette, frame = self.palette(), self.frame
        painter.fillRect(frame, over_window(palette, 0.1))
        if self._picture is not None:
            painter.setOpacity(1.0 if self.isEnabled() else 0.45)
            painter.drawImage(frame, self._picture)
            painter.setOpacity(1.0)
        painter.setPen(QPen(over_window(palette, 0.5), 1, Qt.PenStyle.DashLine))
        painter.drawRect(self._rect(self.photo))
        ink = over_window(palette, 0.75 if self.isEnabled() else 0.3)
        if self.isEnabled() and (self._pressed is not None or self.hasFocus()):
            ink = palette.color(QPalette.ColorRole.Accent)
        painter.setPen(QPen(ink, 1.5))
        painter.drawRect(frame)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Window), 1))
        painter.setBrush(ink)
        for across in (-1, 0, 1):
            for down in (-1, 0, 1):
                if (across, down) != (0, 0):
                    x = frame.center().x() + across * frame.width() / 2
                    y = frame.center().y() + down * frame.height() / 2
                    painter.drawRect(QRectF(x - _HANDLE, y - _HANDLE, 2 * _HANDLE, 2 * _HANDLE))
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), palette)

    def _scale(self) -> float:
        """Return device-independent pixels per pixel; while the frame is dragged it never grows."""
        width = max(self.photo.width, self.size_wanted.width)
        height = max(self.photo.height, self.size_wanted.height)
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        fitting = min(max(room.width(), GRID) / width, max(room.height(), GRID) / height)
        return fitting if self._pressed is None else min(fitting, self._pressed[0])

    def _rect(self, size: Size) -> QRectF:
        scale = self._scale()
        rect = QRectF(0, 0, size.width * scale, size.height * scale)
        rect.moveCenter(QRectF(self.rect()).center())
        return rect

    def _grip_at(self, point: QPointF) -> tuple[int, int]:
        frame = self.frame
        if not self.isEnabled() or not frame.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(point):
            return 0, 0
        off = point - frame.center()
        # Of a small frame the middle is nobody's; beyond its edges everything is.
        across = frame.width() / 2 - abs(off.x()) <= _REACH
        down = frame.height() / 2 - abs(off.y()) <= _REACH
        return across * (1 if off.x() > 0 else -1), down * (1 if off.y() > 0 else -1)

    @staticmethod
    def _side(wanted: float, own: int) -> int:
        return own if abs(wanted - own) <= _SNAP * own else max(1, round(wanted))

    def _want(self, width: int, height: int) -> None:
        size = Size(max(1, width), max(1, height))
        if size != self.size_wanted:
            self.resized.emit(size)
