"""Colours to choose from, in one row."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from singan_studio.document.edits import Colour
from singan_studio.ui.widgets.focus import HandsBack
from singan_studio.ui.widgets.style import GRID, RADIUS, TARGET, over_window, paint_ring

_SMALLEST = 14


class Swatch(HandsBack, QAbstractButton):
    """One colour, called by its value."""

    def __init__(self, colour: Colour, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of its group, as a screen reader has it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name = "#{:02x}{:02x}{:02x}".format(*colour)
        self.setAccessibleName(name)
        tip = self.tr("{name} ({red}, {green}, {blue}): click to paint with it.")
        self.setToolTip(tip.format(name=name, red=colour[0], green=colour[1], blue=colour[2]))

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(TARGET, TARGET - GRID // 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(_SMALLEST, TARGET - GRID // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, box = self.palette(), QRectF(self.rect())
        edge = over_window(palette, 0.6 if self.underMouse() else 0.25)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(QColor(*self.colour))
        inner = box.adjusted(2.5, 2.5, -2.5, -2.5)
        painter.drawRoundedRect(inner, RADIUS - 1, RADIUS - 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        if self.hasFocus():
            paint_ring(painter, inner, palette, RADIUS - 1)


class Swatches(QWidget):
    """Swatches side by side; arrow keys go from one to the next."""

    accessible_role = QAccessible.Role.Grouping
    chosen = Signal(object)
    """A Colour was clicked, or reached by the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.swatches: list[Swatch] = []
        self.group = QButtonGroup(self)
        self.group.setExclusive(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.group.idClicked.connect(lambda index: self.chosen.emit(self.swatches[index].colour))

    def show_colours(self, colours: tuple[Colour, ...], current: Colour) -> None:
        """Show colours, and mark the one that is painted with, if it is one of them."""
        if colours != tuple(swatch.colour for swatch in self.swatches):
            self._fill(colours)
        self.group.setExclusive(False)
        for swatch in self.swatches:
            swatch.setChecked(swatch.colour == current)
        self.group.setExclusive(True)

    def _fill(self, colours: tuple[Colour, ...]) -> None:
        for old in self.swatches:
            self.group.removeButton(old)
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.swatches = [Swatch(colour, self) for colour in colours]
        for index, swatch in enumerate(self.swatches):
            self.group.addButton(swatch, index)
            self._row.addWidget(swatch)
