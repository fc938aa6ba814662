"""The gallery of samples: small pictures to choose, open and drag out."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from singan_studio.app.samples import Place
from singan_studio.ui.widgets.thumbnail import Thumbnail, ThumbnailGrid

_SMALLEST = 74
"""Width of a square place; a wider one is wider, so that all are about as large."""
_WIDEST = 200
_ASPECTS = (0.33, 3.0)


class SampleThumbnail(Thumbnail):
    """A sample of the gallery."""

    looked = Signal()
    """It shall be seen large: it was clicked, or Space was pressed on it."""
    opened = Signal()
    menu_wanted = Signal(QPoint)
    """A menu, here on the screen."""
    dragged = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent=parent, whole=True)
        self.seed = 0
        self._pressed: QPoint | None = None

    def show_place(self, place: Place) -> None:
        """Show a sample, or what stands there until it comes."""
        if place.seed != self.seed or not self.accessibleName():
            self.seed = place.seed
            name = self.tr("Sample {seed}").format(seed=place.seed)
            tip = self.tr(
                "{name}: click to see it large, double-click to open it as a photo.\n"
                "Drag it onto the picture or out to other programs; right-click for more."
            )
            self.describe(name, tip.format(name=name))
        self.show_picture(place.picture, fresh=place.fresh)

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
        self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        clicked = self._pressed is not None and self.rect().contains(event.position().toPoint())
        self._pressed = None
        super().mouseReleaseEvent(event)
        if clicked:
            self.looked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Space:
                self.click()
                self.looked.emit()
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802, D102
        self.menu_wanted.emit(event.globalPos())


class Gallery(ThumbnailGrid):
    """Samples, one of which may be chosen; the arrow keys go from one to the next."""

    chosen = Signal(int)
    """The sample of this seed was clicked, or reached by an arrow key."""
    looked = Signal(int)
    opened = Signal(int)
    menu_wanted = Signal(int, QPoint)
    dragged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(smallest=_SMALLEST, widest=_WIDEST, aspects=_ASPECTS, parent=parent)
        self.setAccessibleName(self.tr("Samples"))
        self.group.idClicked.connect(self._clicked)

    def show_places(self, places: Sequence[Place], chosen: int | None, aspect: float) -> None:
        """Show the places, which one is chosen by its seed, and the proportions of the samples."""
        narrowest, widest = _ASPECTS
        self._smallest = round(_SMALLEST * math.sqrt(min(widest, max(narrowest, aspect))))
        if len(places) != len(self.thumbnails):
            self.fill([self._thumbnail() for _ in places])
        self.set_aspect(aspect)
        for thumbnail, place in zip(self._samples(), places, strict=True):
            thumbnail.show_place(place)
        self.show_pending([not place.fresh for place in places])
        self.choose(next((n for n, place in enumerate(places) if place.seed == chosen), None))

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(_SMALLEST, _SMALLEST)

    def thumbnail_of(self, seed: int) -> SampleThumbnail | None:
        """Return what shows a sample."""
        return next((each for each in self._samples() if each.seed == seed), None)

    def _samples(self) -> list[SampleThumbnail]:
        return [each for each in self.thumbnails if isinstance(each, SampleThumbnail)]

    def _thumbnail(self) -> SampleThumbnail:
        thumbnail = SampleThumbnail(self)
        thumbnail.looked.connect(lambda: self.looked.emit(thumbnail.seed))
        thumbnail.opened.connect(lambda: self.opened.emit(thumbnail.seed))
        thumbnail.dragged.connect(lambda: self.dragged.emit(thumbnail.seed))
        thumbnail.menu_wanted.connect(lambda point: self.menu_wanted.emit(thumbnail.seed, point))
        return thumbnail

    def _clicked(self, index: int) -> None:
        thumbnail = self.thumbnails[index]
        if isinstance(thumbnail, SampleThumbnail):
            self.chosen.emit(thumbnail.seed)
