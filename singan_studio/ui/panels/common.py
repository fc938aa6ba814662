"""What all panels share: their margins, and a column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from singan_studio.ui.widgets.style import GRID, over_window

MARGIN = GRID + GRID // 2
"""Left and right of what a panel holds, in device-independent pixels."""
_LOWEST = 40
"""Of what scrolls: on a low screen, or one where everything is large, all panels have to find room."""
NARROWEST = 260
"""A dock may be as narrow as this, in device-independent pixels."""


class Divider(QWidget):
    """A line of one pixel between what scrolls and what stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        QPainter(self).fillRect(self.rect(), over_window(self.palette(), 0.12))


def footer(above: QWidget, first: QWidget, second: QWidget) -> QVBoxLayout:
    """Return what stays below what scrolls: a line, and two buttons, of which the second counts."""
    row = QHBoxLayout()
    row.setSpacing(GRID)
    row.addWidget(first, 1)
    row.addWidget(second, 2)
    column = QVBoxLayout()
    column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
    column.setSpacing(GRID // 2)
    column.addWidget(above)
    column.addLayout(row)
    return column


def scrolling(parent: QWidget) -> tuple[QScrollArea, QVBoxLayout]:
    """Return a scroll area that never scrolls sideways, and the column inside it."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumHeight(_LOWEST)
    area.viewport().setBackgroundRole(QPalette.ColorRole.Window)
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
    column.setSpacing(GRID)
    area.setWidget(content)
    return area, column
