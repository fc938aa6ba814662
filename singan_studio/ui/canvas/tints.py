"""What is tinted over the picture: what is re-rendered, what enters coarser or finer, what is foreign."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject

from singan_studio.document.document import KEEP
from singan_studio.imaging.geometry import Rect
from singan_studio.ui.canvas.qimage import Rgba

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.ui.canvas.view import CanvasView

Tint = Literal["mask", "scales", "foreign"]

RENDER_TINT, KEEP_TINT = (235, 55, 95, 110), (40, 190, 170, 110)
"""Red, green, blue, alpha over what will be re-rendered, and over what the mask brush protects from it."""
COARSER_TINT, FINER_TINT = (255, 140, 20), (50, 130, 255)
"""Over what enters coarser, and finer, than the rest: told apart by everybody, by hue and lightness."""
_EDIT_TINT = (128, 128, 128, 70)
"""Over the rest of the edit, while scales are brushed over it."""
_FAINTEST, _STRONGEST, _MOST = 70, 170, 4
"""Alpha of one step and of `_MOST` or more."""
_HEAT = ((255, 210, 0), (255, 60, 0))
"""From where something begins to be foreign to where it is like nothing in the photo."""
_HEAT_ALPHA = 160


class Tints(QObject):
    """Keeps up to date what is tinted over a view: what its tool is for, and what is foreign if wanted."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._foreign = view.session.foreign
        self._foreign.changed.connect(self.follow)
        self._foreign.repaint.connect(self._read_again)

    def follow(self) -> None:
        """Tint what is to be tinted now."""
        view = self._view
        tints: tuple[Tint, ...] = () if view.tool is None else view.tool.tints
        tints += ("foreign",) if self._foreign.shown else ()
        if tints != view.picture.tints:
            view.picture.show_tints(tints)
            view.update()

    def _read_again(self, rect: Rect) -> None:
        self._view.picture.tints_changed(rect)
        self._view.update(self._view.viewport.touched(rect))


def tinted(session: Session, tints: Iterable[Tint]) -> Rect:
    """Return where tints may be, a rectangle of the document."""
    document, area = session.document, Rect(0, 0, 0, 0)
    for tint in tints:
        if tint != "foreign":
            area = area.union(document.edit_bounds())
        if tint == "mask":
            area = area.union(document.mask_edits.bounds)
        elif tint == "scales":
            area = area.union(document.scale_edits.bounds)
        elif session.foreign.found is not None:
            area = area.union(session.foreign.found.region)
    return area


def read_tints(session: Session, tints: Iterable[Tint], rect: Rect) -> Rgba:
    """Return the tints over a rectangle of the document, (h, w, 4) with straight alpha."""
    pixels: Rgba = np.zeros((rect.size.height, rect.size.width, 4), np.uint8)
    for tint in tints:
        if tint == "mask":
            pixels[session.document.edit_mask(rect) > 0] = RENDER_TINT
            pixels[session.document.mask_edits.read(rect) == KEEP] = KEEP_TINT
        elif tint == "scales":
            _lay_scales(session, rect, pixels)
        else:
            _lay_heat(session, rect, pixels)
    return pixels


def _lay_scales(session: Session, rect: Rect, pixels: Rgba) -> None:
    pixels[session.document.edit_mask(rect) > 0] = _EDIT_TINT
    steps = session.document.scale_steps(rect)
    if steps is None:
        return
    depth = (np.abs(steps.astype(np.int16)).clip(1, _MOST) - 1) / (_MOST - 1)
    alpha = (_FAINTEST + (_STRONGEST - _FAINTEST) * depth).astype(np.uint8)
    for where, colour in ((steps < 0, COARSER_TINT), (steps > 0, FINER_TINT)):
        pixels[where, :3] = colour
        pixels[where, 3] = alpha[where]


def _lay_heat(session: Session, rect: Rect, pixels: Rgba) -> None:
    found = session.foreign.found
    both = Rect(0, 0, 0, 0) if found is None else rect.intersection(found.region)
    if found is None or both.empty:
        return
    heat = found.heat[both.moved(-found.region.left, -found.region.top).slices]
    target = pixels[both.moved(-rect.left, -rect.top).slices]
    np.copyto(target, _HEATS[heat], where=heat[..., None] > 0)


def _heats() -> npt.NDArray[np.uint8]:
    """Return the colour (256, 4) of every degree of strangeness."""
    degree = np.linspace(0, 1, 256)[:, None]
    colours = (1 - degree) * np.array(_HEAT[0]) + degree * np.array(_HEAT[1])
    return np.hstack([colours, _HEAT_ALPHA * np.sqrt(degree)]).astype(np.uint8)


_HEATS = _heats()
