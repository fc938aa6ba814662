"""The variants of a result: one for each seed, to choose, keep or roll again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from singan_studio.app.session import Variant
from singan_studio.ui.widgets.buttons import Button
from singan_studio.ui.widgets.style import GRID
from singan_studio.ui.widgets.thumbnail import Thumbnail, ThumbnailGrid


class Variants(QWidget):
    """Thumbnails of the variants and what can be done with them."""

    chosen = Signal(int)
    """This variant shall be shown."""
    kept = Signal(int)
    """This variant shall become a layer."""
    rerolled = Signal(bool)
    """New variants are wanted; within the selection alone, or everywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = ThumbnailGrid(parent=self)
        self.grid.setAccessibleName(self.tr("Variants"))
        self.reroll = Button(
            self.tr("Re-roll"),
            self.tr("Makes new variants of the whole edit, from other random seeds."),
            "ph.dice-five",
            self,
        )
        self.reroll_here = Button(
            self.tr("In selection"),
            self.tr(
                "Re-rolls only inside the selection and leaves the rest of the result as it is.\n"
                "Select a part with the lasso, rectangle or wand first; or brush over it with the mask brush "
                "(K), set to Re-roll."
            ),
            "ph.selection",
            self,
        )
        self.reroll_here.setAccessibleName(self.tr("Re-roll in selection"))
        self.keep = Button(
            self.tr("Keep as layer"),
            self.tr("Puts the chosen variant on a hidden layer of its own, to compare or mix it later."),
            "ph.stack",
            self,
        )
        buttons = QGridLayout()
        buttons.setSpacing(GRID // 2)
        buttons.addWidget(self.reroll, 0, 0)
        buttons.addWidget(self.reroll_here, 0, 1)
        buttons.addWidget(self.keep, 1, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.grid)
        column.addLayout(buttons)
        self.grid.group.idClicked.connect(self.chosen)
        self.reroll.clicked.connect(self._reroll)
        self.reroll_here.clicked.connect(self._reroll_here)
        self.keep.clicked.connect(self._keep)

    def show_variants(self, variants: Sequence[Variant], chosen: int, *, selection: bool) -> None:
        """Show the variants, which one is chosen, and whether there is a selection to re-roll in."""
        if len(variants) != len(self.grid.thumbnails):
            self.grid.fill([self._thumbnail(index) for index in range(len(variants))])
        for thumbnail, variant in zip(self.grid.thumbnails, variants, strict=True):
            thumbnail.show_picture(variant.thumb, fresh=variant.ready)
        pictures = [variant.thumb for variant in variants if variant.thumb is not None]
        if pictures:
            self.grid.fit_to(pictures[0])
        self.grid.show_pending([not variant.ready for variant in variants])
        self.grid.choose(chosen)
        ready = 0 <= chosen < len(variants) and variants[chosen].ready
        self.keep.setEnabled(ready)
        self.reroll.setEnabled(bool(variants))
        self.reroll_here.setEnabled(ready and selection)

    def _reroll(self) -> None:
        self.rerolled.emit(False)

    def _reroll_here(self) -> None:
        self.rerolled.emit(True)

    def _keep(self) -> None:
        self.kept.emit(self.grid.group.checkedId())

    def _thumbnail(self, index: int) -> Thumbnail:
        name = self.tr("Variant {n}").format(n=index + 1)
        return Thumbnail(name, self.tr("{name}: click to see it on the photo.").format(name=name), self)
