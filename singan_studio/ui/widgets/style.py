"""The few measures and colours that all painted controls share; colours come from the palette alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QWidget

GRID = 8
"""Distances are multiples of this, or half of it, in device-independent pixels."""
TARGET = 28
"""Height of everything that is pressed, in device-independent pixels."""
RADIUS = 4.0
"""Of rounded corners."""


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """Return `first` with `share` (0..1) of `second`, opaque."""
    return QColor(
        round(first.red() + (second.red() - first.red()) * share),
        round(first.green() + (second.green() - first.green()) * share),
        round(first.blue() + (second.blue() - first.blue()) * share),
    )


def over_window(palette: QPalette, share: float) -> QColor:
    """Return the window's colour with `share` of the text's: about 0.2 for lines, 0.08 for faint fills.

    It does not depend on whether a control is enabled: those that are not take a smaller share.
    """
    window, text = QPalette.ColorRole.Window, QPalette.ColorRole.WindowText
    active = QPalette.ColorGroup.Active
    return mix(palette.color(active, window), palette.color(active, text), share)


def dim(palette: QPalette) -> QColor:
    """Return the colour of text that stands back."""
    return palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.PlaceholderText)


def paint_ring(painter: QPainter, box: QRectF, palette: QPalette, radius: float = RADIUS) -> None:
    """Draw a ring just inside `box`: this has the keys. Two lines, seen on a picture of any colour."""
    active = QPalette.ColorGroup.Active
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for role, inset in ((QPalette.ColorRole.WindowText, 0.75), (QPalette.ColorRole.Window, 2.25)):
        painter.setPen(QPen(palette.color(active, role), 1.5))
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def caption_font(font: QFont) -> QFont:
    """Return the one smaller size, for captions."""
    smaller = QFont(font)
    if font.pixelSize() > 0:
        smaller.setPixelSize(round(font.pixelSize() * 0.87))
    else:
        smaller.setPointSizeF(font.pointSizeF() * 0.87)
    return smaller


def fitting(window: QWidget, width: int, height: int) -> QSize:
    """Return the size that a window is to have, smaller where its screen, less a frame, is smaller."""
    room = window.screen().availableSize()
    return QSize(min(width, room.width() - 2 * GRID), min(height, room.height() - 6 * GRID))


def animated(widget: QWidget) -> bool:
    """Return whether motion is wanted: a style's animations take 0 ms where system or settings want none."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0
