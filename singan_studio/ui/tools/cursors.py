"""Pointer shapes that Qt has none for, visible on any colour."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPixmap

from singan_studio.ui.icons import icon

_SIZE, _ICON = 24, 20
_AROUND = [QPointF(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if (x, y) != (0, 0)]


@cache
def cursor(name: str, x: int, y: int) -> QCursor:
    """Return the icon `name`, black with a white rim, as a pointer whose tip is its pixel (x, y) of 24."""
    dark, light = (icon(name, QColor(shade)).pixmap(_ICON, _ICON) for shade in ("black", "white"))
    pixmap = QPixmap(_SIZE, _SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    corner = QPointF((_SIZE - _ICON) / 2, (_SIZE - _ICON) / 2)
    for way in _AROUND:
        painter.drawPixmap(corner + way, light)
    for _ in range(2):  # twice: thin strokes would be grey
        painter.drawPixmap(corner, dark)
    painter.end()
    return QCursor(pixmap, x, y)


def eyedropper() -> QCursor:
    """Return a dropper whose tip picks."""
    return cursor("eyedropper", 3, 21)


def magnifier(*, larger: bool) -> QCursor:
    """Return a magnifying glass with a plus or a minus."""
    return cursor("magnifying-glass-plus" if larger else "magnifying-glass-minus", 11, 11)


def turn() -> QCursor:
    """Return an arrow that goes around."""
    return cursor("arrow-clockwise", 12, 12)
