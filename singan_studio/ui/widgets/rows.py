"""Rows of lists: how the chosen, the hovered and the focused one look."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle

from singan_studio.ui.widgets.style import RADIUS, mix, over_window


def paint_row(painter: QPainter, box: QRect, state: QStyle.StateFlag, palette: QPalette) -> None:
    """Paint the background of a row of a list in `state`."""
    active = QPalette.ColorGroup.Active
    accent = palette.color(active, QPalette.ColorRole.Highlight)
    row = QRectF(box).adjusted(1, 1, -1, -1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(mix(palette.color(active, QPalette.ColorRole.Base), accent, 0.35))
        painter.drawRoundedRect(row, RADIUS, RADIUS)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(over_window(palette, 0.08))
        painter.drawRoundedRect(row, RADIUS, RADIUS)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color(active, QPalette.ColorRole.Accent), 1.5))
        painter.drawRoundedRect(row, RADIUS, RADIUS)
