"""The film strip: the edit as it would look from every scale, coarse to fine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.widgets.thumbnail import Thumbnail, ThumbnailGrid


class FilmStrip(ThumbnailGrid):
    """One thumbnail for each scale an edit may enter at; a full dot below it says learnt detail."""

    chosen = Signal(int)
    """A scale was clicked, or reached by the arrow keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._kinds: tuple[str, ...] = ()
        self.setAccessibleName(self.tr("Results from coarse to fine"))
        self.group.idClicked.connect(self._clicked)

    def set_kinds(self, kinds: Sequence[Literal["network", "patch"]]) -> None:
        """Say how every scale, coarsest first, makes its detail; the first one takes no edits."""
        if tuple(kinds) == self._kinds:
            return
        if len(kinds) != len(self._kinds):
            count = max(0, len(kinds) - 1)
            self._kinds = tuple(kinds)
            thumbnails = [Thumbnail("", parent=self) for _ in range(count)]
            self._describe(thumbnails)
            self.fill(thumbnails)
        else:
            self._kinds = tuple(kinds)
            self._describe(self.thumbnails)

    def set_current(self, scale: int) -> None:
        """Mark the scale in use."""
        self.choose(scale - 1)

    def show_pictures(self, pictures: Mapping[int, Rgb], *, coming: bool) -> None:
        """Show the thumbnails of some scales; the others wait if they are `coming`."""
        for index, thumbnail in enumerate(self.thumbnails):
            thumbnail.show_picture(pictures.get(index + 1))
        if pictures:
            self.fit_to(next(iter(pictures.values())))
        self.show_pending([coming and index + 1 not in pictures for index in range(len(self.thumbnails))])

    def _describe(self, thumbnails: Sequence[Thumbnail]) -> None:
        last = len(thumbnails)
        for index, thumbnail in enumerate(thumbnails):
            learnt = self._kinds[index + 1] == "network"
            where = self.tr("{n} of {last}").format(n=index + 1, last=last)
            name = self.tr("Coarse to fine, {where}").format(where=where)
            if index == 0:
                name = self.tr("Coarsest, {where}").format(where=where)
            elif index == last - 1:
                name = self.tr("Finest, {where}").format(where=where)
            kind = self.tr("learnt detail") if learnt else self.tr("patch detail")
            thumbnail.describe(f"{name}: {kind}", f"{name}: {kind}")
            thumbnail.dot = learnt
            thumbnail.update()

    def _clicked(self, index: int) -> None:
        self.chosen.emit(index + 1)
