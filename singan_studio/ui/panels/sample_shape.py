"""Size and proportions of samples: a frame to drag, fields for both sides, and shapes to choose."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.widgets.buttons import CheckBox
from singan_studio.ui.widgets.fields import ChoiceField, NumberField
from singan_studio.ui.widgets.shape_frame import ShapeFrame
from singan_studio.ui.widgets.style import GRID

LEAST, MOST = 0.35, 8.0
"""Sides that a sample can have, in shares of the photo's: at the coarsest scale smaller ones say nothing."""
_ASPECTS: Mapping[str, float] = {"square": 1.0, "wide": 2.0, "tall": 0.5, "panorama": 3.0}
"""Width over height of the shapes to choose."""
_OWN, _FREE = "own", "free"


class SampleShape(QWidget):
    """What shape the samples are to have. The list of shapes, `preset`, stands wherever a panel puts it."""

    changed = Signal(object)
    """The Size a person wants; None is the photo's own."""
    frame_wanted = Signal()
    """A shape shall be made with the frame, which may be out of sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo = self._size = Size(4, 3)
        self.preset = self._make_preset()
        self.frame = ShapeFrame(self)
        self.width_field = self._make_side(self.tr("Width of the samples, in pixels of the photo"))
        self.height_field = self._make_side(self.tr("Height of the samples, in pixels of the photo"))
        self.lock = CheckBox(self.tr("Keep shape"), self)
        self.lock.setAccessibleName(self.tr("Keep proportions"))
        self.lock.setToolTip(self.tr("Width and height change together, so that the shape stays."))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.addWidget(self.frame, 0, 0, 3, 1)
        for row, (word, field) in enumerate(
            ((self.tr("W"), self.width_field), (self.tr("H"), self.height_field))
        ):
            label = QLabel(word, self)
            label.setBuddy(field)
            label.setToolTip(field.toolTip())
            grid.addWidget(label, row, 1)
            grid.addWidget(field, row, 2)
        grid.addWidget(self.lock, 2, 1, 1, 2)
        self.tile = CheckBox(self.tr("Tileable"), self)
        self.tile.setAccessibleName(self.tr("Tileable"))
        self.tile.setToolTip(
            self.tr("Makes samples that can be laid side by side, as textures and wallpapers are.")
        )
        grid.addWidget(self.tile, 3, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        self.frame.resized.connect(self._want)
        self.frame.reset_requested.connect(lambda: self.changed.emit(None))
        self.preset.activated.connect(self._preset_chosen)
        self.width_field.valueChanged.connect(self._width_typed)
        self.height_field.valueChanged.connect(self._height_typed)
        self.lock.toggled.connect(self._lock)

    def show_shape(self, photo: Size, size: Size, picture: Rgb | None, *, tile: bool) -> None:
        """Show the size that is wanted beside the photo's, and a picture (h, w, 3) of it, or of the photo.

        `tile`: whether edges are to meet.
        """
        with QSignalBlocker(self.tile):
            self.tile.setChecked(tile)
        self._photo, self._size = photo, size
        self.frame.show_shape(photo, size, picture)
        for field, own, side in (
            (self.width_field, photo.width, size.width),
            (self.height_field, photo.height, size.height),
        ):
            with QSignalBlocker(field):
                field.setRange(round(LEAST * own), round(MOST * own))
                field.setValue(side)
        shapes = {_OWN: photo} | {name: self._shaped(aspect) for name, aspect in _ASPECTS.items()}
        name = next((name for name, shape in shapes.items() if shape == size), _FREE)
        self.preset.setCurrentIndex(self.preset.findData(name))

    def _make_preset(self) -> ChoiceField:
        preset = ChoiceField(
            self.tr("Shape"),
            self.tr("The photo goes on beyond its borders where the shape is larger."),
            self,
        )
        for name, word in (
            (_OWN, self.tr("As the photo")),
            ("square", self.tr("Square")),
            ("wide", self.tr("Wide 2:1")),
            ("tall", self.tr("Tall 1:2")),
            ("panorama", self.tr("Panorama 3:1")),
            (_FREE, self.tr("Of your own")),
        ):
            preset.addItem(word, name)
        return preset

    def _make_side(self, name: str) -> NumberField:
        field = NumberField(self.tr("px"), 0, self)
        field.setRange(1, 99999)
        field.setFixedWidth(field.sizeHint().width())
        field.setAccessibleName(name)
        field.setToolTip(name)
        return field

    def _shaped(self, aspect: float) -> Size:
        """Return the photo's size made wider or higher to proportions: nothing of it gets smaller."""
        photo = self._photo
        if aspect * photo.height >= photo.width:
            return Size(round(aspect * photo.height), photo.height)
        return Size(photo.width, round(photo.width / aspect))

    def _preset_chosen(self) -> None:
        name = self.preset.currentData()
        if name in _ASPECTS:
            self._want(self._shaped(_ASPECTS[name]))
        elif name == _OWN:
            self.changed.emit(None)
        else:
            self.frame_wanted.emit()
            self.frame.setFocus()

    def _width_typed(self, value: float) -> None:
        height = self._size.height * value / self._size.width if self.lock.isChecked() else self._size.height
        self._want(Size(round(value), max(1, round(height))))

    def _height_typed(self, value: float) -> None:
        width = self._size.width * value / self._size.height if self.lock.isChecked() else self._size.width
        self._want(Size(max(1, round(width)), round(value)))

    def _lock(self, on: bool) -> None:
        self.frame.locked = on

    def _want(self, size: Size) -> None:
        photo = self._photo
        size = Size(_limited(size.width, photo.width), _limited(size.height, photo.height))
        self.changed.emit(None if size == photo else size)


def _limited(side: int, own: int) -> int:
    return min(max(side, round(LEAST * own)), round(MOST * own))
