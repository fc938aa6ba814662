"""The wand: selects what looks like the pixel that is clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject

from singan_studio.document.document import Document
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.select import similar
from singan_studio.ui.tools.base import Option, Pointer
from singan_studio.ui.tools.fill import tolerance_option
from singan_studio.ui.tools.selecting import SelectionTool

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.app.settings import Settings


class WandTool(SelectionTool):
    """Selects an area of like colour."""

    name, shortcut, icon = "wand", "W", "magic-wand"

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(session, settings, parent)
        self._set_options(
            self._mode_option(),
            tolerance_option(
                self, self.tr("How far colours may differ from the clicked one and still be selected.")
            ),
            Option(
                "contiguous",
                self.tr("Contiguous"),
                "bool",
                self.tr(
                    "Select only what hangs together with the clicked pixel; else like colours everywhere."
                ),
                default=True,
                setting=f"tool.{self.name}.contiguous",
            ),
            Option(
                "all_layers",
                self.tr("All layers"),
                "bool",
                self.tr("Look at the picture as all layers make it; otherwise at the active layer alone."),
                default=True,
                setting=f"tool.{self.name}.all_layers",
            ),
        )

    @property
    def label(self) -> str:
        """The tool's name."""
        return self.tr("Magic wand")

    @property
    def hint(self) -> str:
        """What it does."""
        if self.active and self.document.selection is not None:
            return self.region_hint
        return self.tr("Click an area of like colour to select it · Shift: add · Alt: subtract")

    def begin(self, pointer: Pointer) -> None:
        """Select at once."""
        document, point = self.document, pointer.pixel
        if not Rect.whole(document.size).contains(*point):
            return
        picture = document.flatten(Rect.whole(document.size))
        if not self.value("all_layers"):
            picture = _alone(document, picture, point)
        mask = similar(picture, point, self.value("tolerance"), contiguous=self.value("contiguous"))
        self._select(Raster.of(mask), self._mode)

    def clicked_inside(self, pointer: Pointer) -> None:
        """Select anew: the selection that was clicked may be too much."""
        self._mode = "replace"
        self.begin(pointer)


def _alone(document: Document, picture: Rgb, point: tuple[int, int]) -> Rgb:
    """Return the active layer alone as a picture in which its transparent parts look like nothing else.

    Clicked where it is transparent, only transparency counts.
    """
    pixels = document.active_layer.pixels(Rect.whole(document.size))
    alpha, colour = pixels[..., 3], pixels[..., :3]
    x, y = point
    if not alpha[y, x]:
        return np.ascontiguousarray(
            np.broadcast_to(np.where(alpha > 0, np.uint8(255), np.uint8(0))[..., None], picture.shape)
        )
    # As far from the clicked colour as can be.
    other = np.where(colour[y, x] < 128, np.uint8(255), np.uint8(0))
    return np.where(alpha[..., None] > 0, colour, other)
