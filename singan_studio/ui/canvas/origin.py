"""Where the pixel under the pointer came from: its place in the photo, outlined or shown in an inset."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPalette, QPen

from singan_studio.app.words import tr
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.ui.canvas import overlay
from singan_studio.ui.canvas.qimage import to_qimage

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.ui.canvas.cursor import PointerMark
    from singan_studio.ui.canvas.view import CanvasView

_PATCH = 7
"""Side of a patch in pixels of the learnt size: what is compared and pasted as a whole."""
_CONTEXT = 5
"""How many patches wide the inset is."""
_INSET, _MARGIN = 168, 12
"""Side of the inset, and its distance from the view's corner, in pixels of the view."""


class OriginMark(QObject):
    """Shows for a pixel of the result which patch of the photo it was made from, while that is wanted."""

    def __init__(self, view: CanvasView, mark: PointerMark) -> None:
        super().__init__(view)
        self._view = view
        self._mark = mark
        self.pointed: tuple[int, int] | None = None
        """The pixel of the result that is looked at."""
        self.source: tuple[int, int] | None = None
        """The pixel of the photo it came from; None if nothing is to be shown."""
        self.inset: QRect | None = None
        """Where in the view the photo around the source is shown, if the picture does not show it."""
        self._picture: QImage | None = None
        self._area = QRect()
        view.session.origins.changed.connect(self.follow)

    def follow(self) -> None:
        """Look at the pixel under the pointer."""
        session, pointed = self._view.session, self._mark.pixel()
        source = session.origin(*pointed) if pointed is not None and session.origins.on else None
        if source is None and self.source is None:
            return
        self.pointed, self.source = pointed, source
        self.inset = self._picture = None
        # What the photo itself shows through came from where it is.
        if source is not None and source != pointed and not self._in_sight(source):
            self.inset = self._inset()
            self._picture = _cut(session, self._around(source, _CONTEXT))
        self._view.update(self._area)
        self._area = self._touched()
        self._view.update(self._area)

    def paint(self, painter: QPainter) -> None:
        """Draw the patch looked at, the one it came from, and the way between them, or the inset."""
        if self.source is None or self.pointed is None:
            return
        accent = self._view.palette().color(QPalette.ColorRole.Accent)
        here, there = (self._box(self._around(point)) for point in (self.pointed, self.source))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.inset is None:
            overlay.paint_outline(painter, [here.center(), there.center()], closed=False)
            _frame(painter, there, accent)
        else:
            self._paint_inset(painter, QRectF(self.inset), accent)
        _frame(painter, here, QColor(60, 60, 60))
        painter.restore()

    def _paint_inset(self, painter: QPainter, inset: QRectF, accent: QColor) -> None:
        if self._picture is None or self.source is None:
            return
        seen, patch = self._around(self.source, _CONTEXT), self._around(self.source)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(inset.adjusted(-2, -2, 2, 2), QColor(0, 0, 0, 190))
        painter.drawImage(inset, self._picture)
        scale = inset.width() / seen.size.width
        corner = inset.topLeft() + QPointF(patch.left - seen.left, patch.top - seen.top) * scale
        side = QPointF(patch.size.width, patch.size.height) * scale
        _frame(painter, QRectF(corner, corner + side), accent)
        caption = self.tr("In the photo: {x}, {y}").format(x=self.source[0], y=self.source[1])
        height = QFontMetricsF(painter.font()).height() + 6
        line = QRectF(inset.left(), inset.bottom() - height, inset.width(), height)
        painter.fillRect(line, QColor(0, 0, 0, 150))
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, caption)

    def _around(self, point: tuple[int, int], patches: int = 1) -> Rect:
        """Return so many patches of the photo around a pixel, wholly inside it."""
        session = self._view.session
        size, learnt = session.document.size, session.sizes[-1]
        side = max(_PATCH, round(_PATCH * size.width / learnt.width)) * patches
        return _inside(Rect(point[0], point[1], point[0] + 1, point[1] + 1), side, size)

    def _in_sight(self, source: tuple[int, int]) -> bool:
        """Return whether the view shows the photo where a pixel comes from."""
        patch = self._around(source)
        seen = QRectF(self._view.rect()).contains(self._box(patch))
        return seen and self._view.session.shows_photo(patch)

    def _inset(self) -> QRect:
        """Return a corner of the view away from the pointer."""
        view, pointer = self._view.rect(), self._box(self._around(self.pointed or (0, 0))).center()
        left = pointer.x() > view.center().x()
        x = _MARGIN if left else view.right() - _MARGIN - _INSET
        return QRect(x, _MARGIN, _INSET, _INSET)

    def _box(self, rect: Rect) -> QRectF:
        return self._view.viewport.rect_to_view(rect)

    def _touched(self) -> QRect:
        """Return the pixels of the view that `paint` may colour."""
        if self.source is None or self.pointed is None:
            return QRect()
        area = self._box(self._around(self.pointed))
        area = area.united(QRectF(self.inset) if self.inset else self._box(self._around(self.source)))
        return area.toAlignedRect().adjusted(-6, -6, 6, 6)


def hint(session: Session) -> str:
    """Return what the status bar says while one looks where results came from."""
    if session.origins.running:
        return tr("Finding where the result came from… · O: no more")
    if session.result is None:
        return tr("There is no result to look into: paint, paste or move something first · O: no more")
    return tr("Point at the result: the part of the photo it was made from is outlined · O: no more")


def _inside(pixel: Rect, side: int, size: Size) -> Rect:
    """Return a square around a pixel, moved so far that it lies in the photo, as far as it fits."""
    left = min(max(pixel.left - side // 2, 0), max(0, size.width - side))
    top = min(max(pixel.top - side // 2, 0), max(0, size.height - side))
    return Rect(left, top, left + side, top + side).clipped(size)


def _cut(session: Session, rect: Rect) -> QImage | None:
    photo = session.photo
    return None if photo is None else to_qimage(np.ascontiguousarray(photo.pixels[rect.slices]))


def _frame(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Draw a frame that is seen on any ground: a light line in a coloured one in a dark one."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, width in ((QColor(0, 0, 0, 190), 5), (colour, 3), (QColor(255, 255, 255), 1)):
        painter.setPen(QPen(ink, width))
        painter.drawRect(box.translated(0.5, 0.5))  # through the middle of pixels: sharp
