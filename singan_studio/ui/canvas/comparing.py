"""What lies over the picture while before and after are compared: the wipe line, or a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from singan_studio.app.words import tr
from singan_studio.ui.canvas import overlay

if TYPE_CHECKING:
    from singan_studio.ui.canvas.view import CanvasView


def paint_comparison(painter: QPainter, view: CanvasView, area: QRectF, *, held: bool) -> None:
    """Draw it over the picture, which takes `area` of the view; `held`: the line is being dragged."""
    session, line = view.session, view.picture.wipe_line(view.viewport)
    comparison = session.comparison
    if line is not None:
        captions = (tr("Before"), tr("After"))
        overlay.paint_wipe(painter, line, area, view.rect(), captions, held=held)
        return
    if comparison.mode == "off":
        return
    if session.before:
        words = tr("Before")
    elif comparison.mode == "onion":
        words = tr("After over before, {share} %").format(share=round(100 * comparison.onion))
    else:
        words = tr("Difference, {gain} ×").format(gain=round(comparison.gain))
    seen = area & QRectF(view.rect())
    overlay.paint_caption(painter, words, seen.topLeft() + QPointF(8, 8))
