"""Which of two ways draws the outline of a selection.

A plain outline is drawn as lines. One of tens of thousands of corners (a wand in foliage) would take longer
than a frame that way, so it is found and drawn in pixels of the view.
"""

from __future__ import annotations

import math
from typing import Protocol

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QRegion

from singan_studio.document import selection
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Mask
from singan_studio.ui.canvas.overlay import Ants, dark_dashes
from singan_studio.ui.canvas.qimage import Words
from singan_studio.ui.canvas.viewport import Viewport

_MOST_LINES = 10_000  # steps between pixels that are drawn as a path
_LOOKED_AT = 1_000_000  # pixels of a mask that are looked at to count them

_Pairs = npt.NDArray[np.int64]


class Marching(Protocol):
    """An outline that can be drawn."""

    def paint(self, painter: QPainter, viewport: Viewport, phase: int) -> None:
        """Draw it, its dashes moved on by `phase` pixels."""

    def region(self, viewport: Viewport, view: QRect) -> QRegion:
        """Return the part of the view that is to be repainted when the dashes move on."""


def ants_of(selected: Raster) -> Marching:
    """Return the outline of a selection, (0, 0) of which is that of the document."""
    bounds = selected.bounds
    mask = selected.read(bounds)
    step = math.ceil(math.sqrt(mask.size / _LOOKED_AT))
    inside = mask[::step, ::step] >= 128
    steps = np.count_nonzero(inside[1:] != inside[:-1]) + np.count_nonzero(inside[:, 1:] != inside[:, :-1])
    if steps > _MOST_LINES:
        return _Fine(mask, bounds)
    return Ants([[(x + bounds.left, y + bounds.top) for x, y in line] for line in selection.outline(mask)])


class _Fine:
    """Those pixels of the view where the selection under them is another than under the next ones."""

    def __init__(self, mask: Mask, bounds: Rect) -> None:
        self._mask, self._bounds = mask, bounds
        self._made_for: tuple[Viewport, QRect] | None = None
        self._words: Words = np.zeros((1, 1), np.uint32)
        self._rows: _Pairs = np.zeros(0, np.int64)
        self._columns: _Pairs = np.zeros(0, np.int64)

    def paint(self, painter: QPainter, viewport: Viewport, phase: int) -> None:
        """Draw the pixels in stripes; they are only looked for again when the viewport has changed."""
        view = painter.viewport()
        if self._made_for != (viewport, view):
            self._find(viewport, view)
            self._made_for = (viewport, view)
        dark = dark_dashes(self._rows, self._columns + phase)
        self._words[self._rows, self._columns] = np.where(dark, np.uint32(0xFF000000), np.uint32(0xFFFFFFFF))
        height, width = self._words.shape
        kind = QImage.Format.Format_ARGB32_Premultiplied
        painter.drawImage(0, 0, QImage(self._words.data, width, height, 4 * width, kind))

    def region(self, viewport: Viewport, view: QRect) -> QRegion:
        """Return all of the view that the selection reaches."""
        return QRegion(viewport.touched(self._bounds) & view)

    def _find(self, viewport: Viewport, view: QRect) -> None:
        # One pixel more at the left and top: what lies there is compared with.
        columns = np.floor((np.arange(-1, view.width()) + 0.5 - viewport.origin[0]) / viewport.scale)
        rows = np.floor((np.arange(-1, view.height()) + 0.5 - viewport.origin[1]) / viewport.scale)
        xs, ys = columns.astype(np.int64), rows.astype(np.int64)
        inside = np.zeros((len(ys), len(xs)), np.bool_)
        left, top = self._bounds.left, self._bounds.top
        x = (xs >= left) & (xs < self._bounds.right)
        y = (ys >= top) & (ys < self._bounds.bottom)
        inside[np.ix_(y, x)] = self._mask[np.ix_(ys[y] - top, xs[x] - left)] >= 128
        edge = (inside[1:, 1:] != inside[:-1, 1:]) | (inside[1:, 1:] != inside[1:, :-1])
        self._words = np.zeros(edge.shape, np.uint32)
        self._rows, self._columns = np.nonzero(edge)
