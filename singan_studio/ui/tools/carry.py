"""A layer on its way: shown live while it is dragged, however large it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from singan_studio.document import edits
from singan_studio.document.document import Document
from singan_studio.document.layers import Transform
from singan_studio.imaging.geometry import Rect
from singan_studio.ui.canvas.qimage import to_qimage

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.ui.canvas.viewport import Viewport

LIVE = 250_000
"""Document pixels up to which the document itself is made anew for every step of a move."""
_HARDER = 4
"""How many times longer scaling and turning takes than moving."""
_LONGEST = 1200
"""Pixels along the longer side of the picture that stands in for a larger layer."""


class Carried:
    """Shows a layer of `document` at one place after the other.

    A small layer is shown by the document itself, so that layers above it stay above. A large one is taken
    off the document and drawn over it, scaled as it was before: exact again when it is put down.
    """

    def __init__(self, session: Session, document: Document, layer_id: int) -> None:
        self._session = session
        self._document = document
        self._layer = document.layer(layer_id)
        self._dirty = self._layer.bounds
        self._source = self._layer.source.bounds
        self._image: QImage | None = None
        self._transform = self._layer.transform

    def to(self, transform: Transform, made: Callable[[], Document]) -> None:
        """Show the layer placed by `transform`; `made` returns the document with it there."""
        self._transform = transform
        if self._image is None and self._worth(transform):
            document = made()
            bounds = document.layer(self._layer.id).bounds
            self._session.show(document, self._dirty.union(bounds))
            self._dirty = bounds
        elif self._image is None:
            # Its pixels with mask and opacity, as they are shown now.
            self._image = _small(self._layer.pixels(self._layer.bounds))
            hidden = edits.set_visible(self._document, self._layer.id, visible=False)
            self._session.show(hidden, self._dirty.union(self._layer.bounds))

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Draw the layer if the document does not show it."""
        if self._image is None:
            return
        before, after = (_square(t.matrix(self._source)) for t in (self._layer.transform, self._transform))
        (a, c, x), (b, d, y) = (after @ np.linalg.inv(before))[:2].tolist()
        painter.save()
        painter.setClipRect(
            viewport.rect_to_view(Rect.whole(self._document.size)), Qt.ClipOperation.IntersectClip
        )
        painter.setTransform(QTransform(a, b, c, d, x, y) * viewport.transform, True)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        bounds = self._layer.bounds
        target = QRectF(bounds.left, bounds.top, bounds.size.width, bounds.size.height)
        painter.drawImage(target, self._image, QRectF(self._image.rect()))
        painter.restore()

    def _worth(self, transform: Transform) -> bool:
        """Return whether the document can be made anew fast enough."""
        before = self._layer.transform
        moved = replace(transform, centre=before.centre) == before
        area = Rect.from_points(transform.corners(self._source)).union(self._dirty)
        return area.size.area <= (LIVE if moved else LIVE // _HARDER)


def _small(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> QImage:
    """Return (height, width, 4) as an image of at most `_LONGEST` pixels."""
    longest = max(pixels.shape[:2])
    # Leave out what is far too much before anything is averaged.
    step = max(1, longest // (2 * _LONGEST))
    image = to_qimage(pixels[::step, ::step])
    if max(image.width(), image.height()) <= _LONGEST:
        return image
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(_LONGEST, _LONGEST, Qt.AspectRatioMode.KeepAspectRatio, smooth)


def _square(
    matrix: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return np.vstack([matrix, [0, 0, 1]])
