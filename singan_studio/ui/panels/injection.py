"""Where an edit enters: the slider from coarse to fine and the film strip below it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.messages import Kind
from singan_studio.ui.widgets.coarse_fine import CoarseFine
from singan_studio.ui.widgets.film_strip import FilmStrip
from singan_studio.ui.widgets.style import GRID


class Injection(QWidget):
    """The scale an edit enters at, by a slider that snaps to scales or by a click on a thumbnail."""

    chosen = Signal(int)
    """The scale a person chose: 1 is the coarsest that takes edits."""
    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = CoarseFine(
            self.tr("Coarse to fine"),
            self.tr(
                "Coarse: keeps the layout, re-imagines everything.\n"
                "Fine: keeps your strokes, adjusts texture.\n"
                "Double-click: back to what suits the task."
            ),
            self,
        )
        self.track, self.effect = self.slider.track, self.slider.effect
        self.strip = FilmStrip(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.slider)
        column.addWidget(self.strip)
        self.slider.chosen.connect(self.chosen)
        self.slider.reset_requested.connect(self.reset_requested)
        self.strip.chosen.connect(self.chosen)
        self.show_scales((), 1)

    def show_scales(self, kinds: Sequence[Kind], scale: int) -> None:
        """Show the scales, coarsest first, and the one in use."""
        last = len(kinds) - 1
        self.slider.show_scale(1, last, scale, self._words(scale, last))
        self.strip.set_kinds(kinds)
        self.strip.set_current(scale)
        self.effect.setVisible(bool(kinds))

    def show_pictures(self, pictures: Mapping[int, Rgb], *, coming: bool) -> None:
        """Show the thumbnails that are there; the others are `coming` or not."""
        self.strip.show_pictures(pictures, coming=coming)

    def _words(self, scale: int, last: int) -> str:
        share = (scale - 1) / max(1, last - 1)
        if share < 0.3:
            return self.tr("Keeps layout, re-imagines everything")
        if share < 0.7:
            return self.tr("Keeps shapes, re-imagines materials")
        return self.tr("Keeps your strokes, adjusts texture")
