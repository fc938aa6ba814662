"""A picture seen large over another widget, such as a sample over the canvas."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.canvas.qimage import to_qimage
from singan_studio.ui.theme import tokens
from singan_studio.ui.widgets.buttons import Button
from singan_studio.ui.widgets.focus import give_back
from singan_studio.ui.widgets.labels import Label
from singan_studio.ui.widgets.style import GRID, paint_ring

_MARGIN = 3 * GRID
_LARGEST = 4.0
"""How much a small picture is enlarged at most."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Loupe(QWidget):
    """Covers its parent while it is shown. Esc, Space or a click take it away; arrow keys ask for others."""

    accessible_role = QAccessible.Role.Graphic
    opened = Signal()
    """The picture shall be opened."""
    stepped = Signal(int)
    """The next (1) or the one before (-1) shall be shown."""
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self._image: QImage | None = None
        self._source: Rgb | None = None
        self._tiles = 1
        self._focus_before: QWidget | None = None
        self.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAutoFillBackground(False)
        self.words = Label(parent=self)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.back = Button(
            self.tr("Back to the photo"), self.tr("Shows your picture again. Keys: Esc, Space"), parent=self
        )
        self.open = Button(
            self.tr("Open as photo"),
            self.tr("Opens this as a photo of its own. Key: Enter"),
            parent=self,
        )
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.words, 1)
        for button in (self.back, self.open):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, GRID, _MARGIN, GRID)
        column.addStretch(1)
        column.addLayout(row)
        self.back.clicked.connect(self.leave)
        self.open.clicked.connect(self.opened)
        parent.installEventFilter(self)

    def show_picture(self, picture: Rgb, name: str, words: str, *, tiled: bool = False) -> None:
        """Show a picture (h, w, 3) and a line about it; `tiled`: four of it, edge to edge."""
        if picture is not self._source:
            self._source, self._image = picture, to_qimage(picture)
        self._tiles = 2 if tiled else 1
        self.setAccessibleName(name)
        self.words.show_text(words)
        if not self.isVisible():
            self._focus_before = QApplication.focusWidget()
            self.setGeometry(self._host.rect())
            self.show()
            self.raise_()
            self.setFocus()
        self.update()

    def leave(self) -> None:
        """Go away; the keys go back to whom they went before."""
        if not self.isVisible():
            return
        had, before = self.isAncestorOf(QApplication.focusWidget() or self), self._focus_before
        had = had or self.hasFocus()
        self.hide()
        if had:
            give_back(before)
        self._focus_before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep covering the parent."""
        if event.type() == QEvent.Type.Resize and watched is self._host:
            self.setGeometry(self._host.rect())
        return False

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802, D102
        super().hideEvent(event)
        if not event.spontaneous():
            self.closed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802, D102
        super().focusOutEvent(event)
        if QApplication.focusWidget() is self._host:
            self.leave()  # somebody took up a tool

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        match event.key():
            case Qt.Key.Key_Escape | Qt.Key.Key_Space:
                self.leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Left | Qt.Key.Key_Up | Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.stepped.emit(_STEPS[Qt.Key(event.key())])
        event.accept()  # none of them is for the picture below

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        event.accept()
        self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens().canvas)
        if self._image is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -(self.back.height() + 3 * GRID))
        width, height = self._tiles * self._image.width(), self._tiles * self._image.height()
        scale = min(room.width() / width, room.height() / height, _LARGEST)
        # Whole device-independent pixels for each, so that there is no seam where there is none.
        across, down = (max(1, int(side * scale)) for side in (self._image.width(), self._image.height()))
        place = QRectF(0, 0, self._tiles * across, self._tiles * down)
        place.moveCenter(room.center())
        left, top = round(place.left()), round(place.top())
        for column in range(self._tiles):
            for row in range(self._tiles):
                part = QRectF(left + column * across, top + row * down, across, down)
                painter.drawImage(part, self._image)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), self.palette(), 0)
