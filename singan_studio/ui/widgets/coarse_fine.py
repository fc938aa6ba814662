"""From coarse to fine: a slider over scales that says in words what each of them does."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from singan_studio.ui.widgets.labels import Caption
from singan_studio.ui.widgets.slider import Track
from singan_studio.ui.widgets.style import GRID


class CoarseFine(QWidget):
    """A slider that snaps to scales, and the effect of the chosen one below it."""

    chosen = Signal(int)
    """The scale a person chose."""
    reset_requested = Signal()

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.track = Track(self)
        self.track.show_ticks(True)
        self.track.setPageStep(1)
        self.track.setAccessibleName(name)
        self.track.setToolTip(tip)
        self._tip = tip
        self.effect = Caption(parent=self)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(QLabel(self.tr("Coarse"), self))
        row.addWidget(self.track, 1)
        row.addWidget(QLabel(self.tr("Fine"), self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(row)
        column.addWidget(self.effect)
        self.track.valueChanged.connect(self.chosen)
        self.track.reset_requested.connect(self.reset_requested)

    def show_scale(self, first: int, last: int, scale: int, effect: str) -> None:
        """Show which scales there are, the one in use, and what it does."""
        with QSignalBlocker(self.track):
            self.track.setRange(first, max(first, last))
            self.track.setValue(scale)
        self.track.update()
        self.effect.setText(effect)
        # A number says nothing of what the position does to the picture.
        self.track.setAccessibleDescription(f"{effect}\n{self._tip}" if effect else self._tip)
