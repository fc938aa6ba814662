"""A small picture to choose, and a grid of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QStyle, QWidget

from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.canvas.qimage import to_qimage
from singan_studio.ui.widgets.busy import Pulse, paint_spinner
from singan_studio.ui.widgets.focus import HandsBack
from singan_studio.ui.widgets.style import GRID, RADIUS, dim, over_window, paint_ring

_FRAME = 2.0


class Thumbnail(HandsBack, QAbstractButton):
    """A picture that can be chosen; a spinner stands in its place while it is being made."""

    def __init__(
        self, name: str, tip: str = "", parent: QWidget | None = None, *, whole: bool = False
    ) -> None:
        """`whole`: all of the picture is seen, rather than that it covers its place."""
        super().__init__(parent)
        self._whole = whole
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of its group, as a screen reader has it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.describe(name, tip)
        self.picture: QImage | None = None
        self._source: Rgb | None = None
        self.pending = False
        self.fresh = True
        self.dot: bool | None = None
        """A full (True) or open (False) dot below the picture, or none."""
        self._pulse: Pulse | None = None

    def describe(self, name: str, tip: str) -> None:
        """Set the accessible name and the tooltip."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(tip)
        self.setToolTip(tip)

    def show_picture(self, picture: Rgb | None, *, fresh: bool = True) -> None:
        """Show a picture (h, w, 3), or the empty place; one that is not `fresh` is shown faint."""
        if picture is self._source and fresh == self.fresh:
            return
        if picture is not self._source:
            self._source = picture
            self.picture = None if picture is None else to_qimage(picture)
        self.fresh = fresh
        self.update()

    def show_pending(self, pending: bool, pulse: Pulse) -> None:
        """Show whether a picture is on its way."""
        self.pending, self._pulse = pending, pulse
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(56, 56)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = self._box()
        inner = box.adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
        self._paint_picture(painter, inner)
        if self.pending and self._pulse is not None and (self.picture is None or not self.fresh):
            radius = min(8.0, inner.width() / 5, inner.height() / 5)
            paint_spinner(painter, inner.center(), radius, self._pulse.phase, dim(self.palette()))
        self._paint_frame(painter, box)
        if self.dot is not None:
            self._paint_dot(painter)

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(0, 0, 0, 0 if self.dot is None else -GRID)

    def _paint_picture(self, painter: QPainter, inner: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(inner, RADIUS - 1, RADIUS - 1)
        painter.fillPath(shape, over_window(self.palette(), 0.08))
        if self.picture is None:
            return
        across, down = inner.width() / self.picture.width(), inner.height() / self.picture.height()
        # Mostly what is cut off at two sides matters less than size.
        scale = min(across, down) if self._whole else max(across, down)
        place = QRectF(0, 0, scale * self.picture.width(), scale * self.picture.height())
        place.moveCenter(inner.center())
        painter.save()
        painter.setClipPath(shape)
        painter.setOpacity(1.0 if self.fresh and self.isEnabled() else 0.45)
        painter.drawImage(place, self.picture)
        painter.restore()

    def _paint_frame(self, painter: QPainter, box: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        palette = self.palette()
        if self.isChecked():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), _FRAME))
        elif self.isEnabled() and self.underMouse():
            painter.setPen(QPen(over_window(palette, 0.5), 1))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        if painter.pen().style() != Qt.PenStyle.NoPen:
            half = painter.pen().widthF() / 2
            painter.drawRoundedRect(box.adjusted(half, half, -half, -half), RADIUS, RADIUS)
        if self.hasFocus():
            # Beside the frame that says which one is chosen, where that is the one that has the keys.
            inset = _FRAME if self.isChecked() else 0
            paint_ring(painter, box.adjusted(inset, inset, -inset, -inset), palette, RADIUS - 1)

    def _paint_dot(self, painter: QPainter) -> None:
        colour = over_window(self.palette(), 0.65)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(colour if self.dot else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(self.width() / 2, self.height() - 3), 2, 2)


class ThumbnailGrid(QWidget):
    """Thumbnails of which one is chosen, in as few rows as their smallest width allows."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self,
        *,
        smallest: int = 52,
        widest: int = 120,
        aspects: tuple[float, float] = (0.7, 1.4),
        parent: QWidget | None = None,
    ) -> None:
        """Places grow no higher from a width of `widest` on; `aspects`: their extreme proportions."""
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.group = QButtonGroup(self)
        self.group.setExclusive(True)
        self.thumbnails: list[Thumbnail] = []
        self._smallest, self._widest = smallest, widest
        self._aspects = aspects
        self._aspect = 1.0
        self._below = 0
        self._pulse = Pulse(self)
        self._pulse.tick.connect(self._turn)

    def fill(self, thumbnails: Sequence[Thumbnail]) -> None:
        """Show these thumbnails instead of those before."""
        for old in self.thumbnails:
            self.group.removeButton(old)
            old.hide()
            old.deleteLater()
        self.thumbnails = list(thumbnails)
        for index, thumbnail in enumerate(self.thumbnails):
            thumbnail.setParent(self)
            self.group.addButton(thumbnail, index)
            thumbnail.show()
            if index:
                QWidget.setTabOrder(self.thumbnails[index - 1], thumbnail)
        self._below = GRID if any(t.dot is not None for t in self.thumbnails) else 0
        self.updateGeometry()
        self._place()

    def choose(self, index: int | None) -> None:
        """Mark one thumbnail, or none, without a signal."""
        self.group.setExclusive(False)
        for at, thumbnail in enumerate(self.thumbnails):
            thumbnail.setChecked(at == index)
        self.group.setExclusive(True)

    def show_pending(self, pending: Sequence[bool]) -> None:
        """Show for each thumbnail whether its picture is on its way."""
        for thumbnail, waits in zip(self.thumbnails, pending, strict=True):
            thumbnail.show_pending(waits, self._pulse)
        self._pulse.run(any(pending) and self.isVisible())

    def fit_to(self, picture: Rgb) -> None:
        """Give all places the proportions of `picture`, within reason."""
        self.set_aspect(picture.shape[1] / picture.shape[0])

    def set_aspect(self, aspect: float) -> None:
        """Give all places these proportions, width over height, within reason."""
        narrowest, widest = self._aspects
        aspect = min(widest, max(narrowest, aspect))
        if abs(aspect - self._aspect) > 0.01:
            self._aspect = aspect
            self.updateGeometry()
            self._place()

    def columns(self, width: int) -> int:
        """Return how many thumbnails stand side by side: all, or an even share of them in each row."""
        count = max(1, len(self.thumbnails))
        fit = max(1, (width + GRID // 2) // (self._smallest + GRID // 2))
        rows = -(-count // fit)
        return -(-count // rows)

    def hasHeightForWidth(self) -> bool:  # noqa: N802, D102
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802, D102
        columns = self.columns(width)
        rows = -(-max(1, len(self.thumbnails)) // columns)
        return rows * (self._cell(width).height() + GRID // 2) - GRID // 2

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(4 * self._smallest, self._smallest)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        self._place()

    def _cell(self, width: int) -> QSize:
        columns = self.columns(width)
        across = (width - (columns - 1) * GRID // 2) // columns
        return QSize(across, round(min(across, self._widest) / self._aspect) + self._below)

    def _place(self) -> None:
        columns, cell = self.columns(self.width()), self._cell(self.width())
        for index, thumbnail in enumerate(self.thumbnails):
            row, column = divmod(index, columns)
            left, top = column * (cell.width() + GRID // 2), row * (cell.height() + GRID // 2)
            place = QRect(QPoint(left, top), cell)
            thumbnail.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _turn(self) -> None:
        if not self.isVisible():
            self._pulse.run(False)
            return
        for thumbnail in self.thumbnails:
            if thumbnail.pending:
                thumbnail.update()
