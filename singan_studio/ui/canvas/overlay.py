"""What is drawn over and around the picture, in pixels of the view: the same size at every zoom."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRegion,
    QTransform,
)

from singan_studio.ui.canvas.qimage import grey_image
from singan_studio.ui.canvas.viewport import Viewport

HANDLE = 9
"""Side of a handle in pixels."""
WIPE_GRIP = 14
"""Radius of the wipe line's handle in pixels."""
SHADOW = 8
"""Reach of the soft border around the picture in pixels."""
BUSY_HEIGHT = 2
"""Of the busy line, in pixels."""

ANT_PERIOD = 8
"""Length of a black and a white dash in pixels."""

_Pairs = npt.NDArray[np.int64]
_CELL = 32  # pixels of the view: what marching ants repaint
_DARK, _LIGHT = QColor(0, 0, 0, 190), QColor(255, 255, 255, 235)


class Ants:
    """The outline of a selection as lines that march, visible on any colour."""

    def __init__(self, outline: Sequence[Sequence[tuple[int, int]]]) -> None:
        """Take closed lines of axis-parallel pieces through points (x, y) of the document."""
        self._path = QPainterPath()
        for line in outline:
            self._path.addPolygon(QPolygonF([QPointF(x, y) for x, y in line]))
        starts = [np.array(line[:-1], np.float64).reshape(-1, 2) for line in outline]
        ends = [np.array(line[1:], np.float64).reshape(-1, 2) for line in outline]
        self._starts = np.concatenate([np.empty((0, 2)), *starts])
        self._ends = np.concatenate([np.empty((0, 2)), *ends])
        self._pattern = grey_image(np.where(dark_dashes(*np.mgrid[0:ANT_PERIOD, 0:ANT_PERIOD]), 0, 255))

    def paint(self, painter: QPainter, viewport: Viewport, phase: int) -> None:
        """Draw the lines, their dashes moved on by `phase` pixels."""
        # A brush of stripes costs nothing where dashing a long line would.
        brush = QBrush(self._pattern)
        # The brush is scaled with the painter: undone, so that the dashes keep their length on the screen.
        brush.setTransform(QTransform(1, 0, 0, 1, -phase, 0) * viewport.transform.inverted()[0])
        pen = QPen(brush, 1)
        pen.setCosmetic(True)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setTransform(viewport.transform, True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        painter.restore()

    def region(self, viewport: Viewport, view: QRect) -> QRegion:
        """Return the part of the view that is to be repainted when the dashes move on."""
        columns, rows = view.width() // _CELL + 1, view.height() // _CELL + 1
        starts, ends = (
            np.floor((np.array(viewport.origin) + viewport.scale * points) / _CELL).astype(np.int64)
            for points in (self._starts, self._ends)
        )
        first, last = np.minimum(starts, ends), np.maximum(starts, ends)
        crossed = (
            _runs(first, last, 0, rows, columns) | _runs(first[:, ::-1], last[:, ::-1], 1, columns, rows).T
        )
        region = QRegion()
        for row in range(rows):
            edges = np.flatnonzero(np.diff(crossed[row].astype(np.int8), prepend=0, append=0))
            for begin, end in edges.reshape(-1, 2).tolist():
                region += QRect(begin * _CELL - 1, row * _CELL - 1, (end - begin) * _CELL + 2, _CELL + 2)
        return region & QRegion(view)


def _runs(first: _Pairs, last: _Pairs, least: int, rows: int, columns: int) -> npt.NDArray[np.bool_]:
    """Return which cells (rows, columns) lie on pieces from `first` to `last`, (n, 2) with x first.

    Only pieces along a row count, and only those of more than `least` cells.
    """
    along = (first[:, 1] == last[:, 1]) & (last[:, 0] - first[:, 0] >= least)
    along &= (first[:, 1] >= 0) & (first[:, 1] < rows) & (last[:, 0] >= 0) & (first[:, 0] < columns)
    row, begin, end = first[along, 1], first[along, 0].clip(0), last[along, 0].clip(max=columns - 1) + 1
    change = np.zeros((rows, columns + 1), np.int64)
    np.add.at(change, (row, begin), 1)
    np.add.at(change, (row, end), -1)
    return np.asarray(change.cumsum(axis=1)[:, :-1] > 0)


def dark_dashes(y: _Pairs, x: _Pairs) -> npt.NDArray[np.bool_]:
    """Return which pixels are dark: stripes that are parallel neither to an axis nor to a diagonal.

    So a line drawn in them is dashed whatever way it runs.
    """
    return np.asarray((2 * y + x) % ANT_PERIOD < ANT_PERIOD // 2)


def checkerboard(tone: int, square: int, origin: QPointF) -> QBrush:
    """Return a brush of squares in two greys around `tone` (0..255), beginning at `origin`."""
    y, x = np.mgrid[0 : 2 * square, 0 : 2 * square]
    brush = QBrush(grey_image(np.where(x // square == y // square, min(tone + 20, 255), max(tone - 20, 0))))
    brush.setTransform(QTransform.fromTranslate(origin.x(), origin.y()))
    return brush


def paint_shadow(painter: QPainter, picture: QRectF) -> None:
    """Draw a soft dark border just outside the picture."""
    inner = picture.toAlignedRect()
    for reach in range(SHADOW):
        colour = QColor(0, 0, 0, 60 * (SHADOW - reach) ** 2 // SHADOW**2)
        outer = inner.adjusted(-1, -1, 1, 1)
        # Strips without antialiasing: smooth frames would cost as much as the picture.
        for strip in (
            QRect(outer.left(), outer.top(), outer.width(), 1),
            QRect(outer.left(), outer.bottom(), outer.width(), 1),
            QRect(outer.left(), inner.top(), 1, inner.height()),
            QRect(outer.right(), inner.top(), 1, inner.height()),
        ):
            painter.fillRect(strip, colour)
        inner = outer


def paint_brush(painter: QPainter, centre: QPointF, diameter: float) -> None:
    """Draw the outline of a round brush: a light ring in a dark one, visible on any colour."""
    radius = max(diameter / 2, 1.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, outward in ((_DARK, 0.5), (_LIGHT, -0.5)):
        painter.setPen(QPen(colour, 1))
        painter.drawEllipse(centre, radius + outward, radius + outward)
    painter.restore()


def brush_area(centre: QPointF, diameter: float) -> QRect:
    """Return the pixels that `paint_brush` may colour."""
    radius = max(diameter / 2, 1.5) + 3
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius).toAlignedRect()


def paint_handle(painter: QPainter, centre: QPointF, accent: QColor, *, around: bool = False) -> None:
    """Draw a handle to drag: white with an edge of `accent`; round if it turns something `around`."""
    box = QRectF(centre.x() - HANDLE / 2, centre.y() - HANDLE / 2, HANDLE, HANDLE)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((_DARK, 3.0), (accent, 1.5)):
        painter.setPen(QPen(colour, width))
        painter.setBrush(QColor(255, 255, 255))
        painter.drawEllipse(box) if around else painter.drawRect(box)
    painter.restore()


def paint_outline(painter: QPainter, points: Sequence[QPointF], *, closed: bool) -> None:
    """Draw a thin line through points of the view, light within dark."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    polygon = QPolygonF(list(points)).translated(0.5, 0.5)  # through the middle of pixels: sharp if upright
    for colour, width in ((_DARK, 2.5), (_LIGHT, 1.0)):
        painter.setPen(QPen(colour, width))
        painter.drawPolygon(polygon) if closed else painter.drawPolyline(polygon)
    painter.restore()


def wipe_grip(x: float, picture: QRectF, view: QRect) -> QPointF:
    """Return the middle of the wipe line's handle: on the line, halfway down what is seen of the picture."""
    seen = picture & QRectF(view)
    return QPointF(x, seen.center().y())


def paint_wipe(
    painter: QPainter, x: float, picture: QRectF, view: QRect, captions: tuple[str, str], *, held: bool
) -> None:
    """Draw the line between before (left) and after, its handle, and what either side shows."""
    seen = picture & QRectF(view)
    if seen.isEmpty():
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top, bottom = QPointF(x + 0.5, seen.top()), QPointF(x + 0.5, seen.bottom())
    for colour, width in ((_DARK, 3.0), (_LIGHT, 1.0)):
        painter.setPen(QPen(colour, width))
        painter.drawLine(top, bottom)
    grip = wipe_grip(x, picture, view)
    painter.setPen(QPen(_DARK, 1))
    painter.setBrush(QColor(255, 255, 255) if held else QColor(235, 235, 235))
    painter.drawEllipse(grip, WIPE_GRIP, WIPE_GRIP)
    painter.setPen(QPen(QColor(40, 40, 40), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for side in (-1, 1):
        tip = grip + QPointF(8.5 * side, 0)
        for up in (-4, 4):
            painter.drawLine(tip, tip + QPointF(-4 * side, up))
    painter.restore()
    for caption, side in zip(captions, (-1, 1), strict=True):
        left = x + 8 if side > 0 else x - 8 - _caption_size(painter, caption).width()
        paint_caption(painter, caption, QPointF(left, seen.top() + 8))


def paint_caption(painter: QPainter, caption: str, corner: QPointF) -> None:
    """Draw words over the picture, legible on any colour, from their upper left corner on."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(corner, _caption_size(painter, caption))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 150))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, caption)
    painter.restore()


def _caption_size(painter: QPainter, caption: str) -> QSizeF:
    metrics = QFontMetricsF(painter.font())
    return QSizeF(metrics.horizontalAdvance(caption) + 16, metrics.height() + 6)


def busy_area(region: QRectF, view: QRect) -> QRect:
    """Return where the busy line of a region lies: along its upper edge, as far as that is in sight."""
    seen = (region & QRectF(view)).toAlignedRect()
    return QRect(seen.left(), seen.top(), seen.width(), BUSY_HEIGHT) if not seen.isEmpty() else QRect()


def paint_busy(painter: QPainter, area: QRect, accent: QColor, position: float | None) -> None:
    """Draw the busy line: a lit part wanders over it (`position` 0..1), or all is lit (None)."""
    dim = QColor(accent)
    dim.setAlpha(90)
    painter.fillRect(area, accent if position is None else dim)
    if position is not None:
        lit = area.width() // 4
        start = area.left() + round(position * (area.width() + lit)) - lit
        painter.fillRect(QRect(start, area.top(), lit, area.height()) & area, accent)
