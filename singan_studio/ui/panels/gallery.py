"""The gallery of samples: small pictures to choose, open and drag out."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from singan_studio.app.samples import Place
from singan_studio.ui.widgets.thumbnail import Thumbnail, ThumbnailGrid

_SMALLEST = 74
"""Width of a square place; a wider one is wider, so that all are about as large."""
_WIDEST = 200
_ASPECTS = (0.33, 3.0)


class Gallery(ThumbnailGrid):
    """Samples, one of which may be chosen; the arrow keys go from one to the next.

    All signals carry the seed of a sample.
    """

    chosen = Signal(int)
    """It was clicked, or reached by a key."""
    looked = Signal(int)
    """It shall be seen large: it was clicked, or Space was pressed on it."""
    opened = Signal(int)
    menu_wanted = Signal(int, QPoint)
    """A menu for it, here on the screen."""
    dragged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(smallest=_SMALLEST, widest=_WIDEST, aspects=_ASPECTS, parent=parent)
        self.setAccessibleName(self.tr("Samples"))
        self._seeds: list[int] = []
        self.group.idClicked.connect(self._clicked)

    def show_places(self, places: Sequence[Place], chosen: int | None, aspect: float) -> None:
        """Show the places, which one is chosen by its seed, and the proportions of the samples."""
        narrowest, widest = _ASPECTS
        self._smallest = round(_SMALLEST * math.sqrt(min(widest, max(narrowest, aspect))))
        if len(places) != len(self.thumbnails):
            self.fill([SampleThumbnail(self) for _ in places])
        self.set_aspect(aspect)
        self._seeds = [place.seed for place in places]
        for thumbnail, place in zip(self.thumbnails, places, strict=True):
            if isinstance(thumbnail, SampleThumbnail):
                thumbnail.show_place(place)
        self.show_pending([not place.fresh for place in places])
        self.choose(self._seeds.index(chosen) if chosen in self._seeds else None)

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(_SMALLEST, _SMALLEST)

    def _clicked(self, index: int) -> None:
        self.chosen.emit(self._seeds[index])


class SampleThumbnail(Thumbnail):
    """A sample of a gallery, for which it speaks."""

    def __init__(self, gallery: Gallery) -> None:
        super().__init__("", parent=gallery, whole=True)
        self._gallery = gallery
        self._seed = -1
        self._pressed: QPoint | None = None

    def show_place(self, place: Place) -> None:
        """Show a sample, or what stands there until it comes."""
        self._seed = place.seed
        name = self.tr("Sample {number}").format(number=place.label)
        if name != self.accessibleName():
            tip = self.tr(
                "{name}: click to see it large, double-click to open it as a photo.\n"
                "Drag it onto the picture or out to other programs; right-click for more."
            )
            self.describe(name, tip.format(name=name))
        self.show_picture(place.picture, fresh=place.fresh)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802, D102
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.click()  # as in any list, what the keys reach is chosen

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        start = self._pressed
        far = QApplication.startDragDistance()
        if start is None or (event.position().toPoint() - start).manhattanLength() < far or not self.fresh:
            super().mouseMoveEvent(event)
            return
        self._pressed = None
        self.setDown(False)  # what goes away with the pointer is no click
        self._gallery.dragged.emit(self._seed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        clicked = self._pressed is not None and self.rect().contains(event.position().toPoint())
        self._pressed = None
        super().mouseReleaseEvent(event)
        if clicked:
            self._gallery.looked.emit(self._seed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if event.button() == Qt.MouseButton.LeftButton:
            self._gallery.opened.emit(self._seed)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._gallery.opened.emit(self._seed)
            case Qt.Key.Key_Space:
                self.click()
                self._gallery.looked.emit(self._seed)
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802, D102
        self._gallery.menu_wanted.emit(self._seed, event.globalPos())
