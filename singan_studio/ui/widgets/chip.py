"""A short state in a rounded frame: a dot tells whether something runs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from singan_studio.ui.widgets.style import GRID, TARGET, over_window


class Chip(QWidget):
    """A state in a few words; the dot takes the accent while it runs and is a ring while it rests."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self.running = False
        self.setFixedHeight(TARGET)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, *, running: bool) -> None:
        """Show another state."""
        if (text, running) == (self.text, self.running):
            return
        self.text, self.running = text, running
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(self.fontMetrics().horizontalAdvance(self.text) + 5 * GRID, TARGET)

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(8 * GRID, TARGET)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(over_window(palette, 0.1))
        box = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        beginning = 1.5 * GRID + 1
        mirrored = self.isRightToLeft()
        dot = QPointF(self.width() - beginning if mirrored else beginning, self.height() / 2)
        if self.running:
            painter.setBrush(palette.color(QPalette.ColorRole.Accent))
            painter.drawEllipse(dot, 4, 4)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(over_window(palette, 0.6), 1.5))
            painter.drawEllipse(dot, 3.25, 3.25)
        painter.setPen(over_window(palette, 1.0))
        room = QStyle.visualRect(
            self.layoutDirection(), self.rect(), self.rect().adjusted(3 * GRID - 2, 0, -GRID, 0)
        )
        words = self.fontMetrics().elidedText(self.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
