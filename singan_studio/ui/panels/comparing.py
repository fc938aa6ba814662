"""Before and after: one held for a moment, or both seen together in one of several ways."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from singan_studio.app.comparison import MOST_GAIN, Comparison
from singan_studio.app.session import Session
from singan_studio.ui.widgets.buttons import Button
from singan_studio.ui.widgets.segmented import Choice, Segmented
from singan_studio.ui.widgets.slider import Slider, align
from singan_studio.ui.widgets.style import GRID

_USUAL = Comparison()


class Comparing(QWidget):
    """The button to hold, the ways to compare, and the slider that goes with some of them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.before = Button(
            self.tr("Before"), self.tr("Hold to see your edit without the result. Key: \\"), parent=self
        )
        self.modes = Segmented(self.tr("Compare"), self._choices(), self)
        self.onion = Slider(
            self.tr("Opacity"),
            0,
            100,
            unit="%",
            default=100 * _USUAL.onion,
            tip=self.tr("How much of the result shows over the picture before: 0 % is before, 100 % after."),
            parent=self,
        )
        self.gain = Slider(
            self.tr("Amplify"),
            1,
            MOST_GAIN,
            unit="×",
            default=_USUAL.gain,
            tip=self.tr("How many times the difference is shown: small changes are seen only amplified."),
            parent=self,
        )
        align((self.onion, self.gain))
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(QLabel(self.tr("Compare"), self))
        head.addStretch(1)
        head.addWidget(self.before, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(head)
        for part in (self.modes, self.onion, self.gain):
            column.addWidget(part)
        self.before.pressed.connect(lambda: session.show_before(True))
        self.before.released.connect(lambda: session.show_before(False))
        self.modes.chosen.connect(lambda mode: session.compare(mode=mode))
        self.onion.changed.connect(lambda share: session.compare(onion=_or(share, 100 * _USUAL.onion) / 100))
        self.gain.changed.connect(lambda gain: session.compare(gain=_or(gain, _USUAL.gain)))
        session.compare_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how before and after are compared, and whether there is anything to compare."""
        comparison, there = self._session.comparison, self._session.result is not None
        self.before.setEnabled(there)
        self.modes.setEnabled(there or comparison.mode != "off")
        self.modes.set_current(comparison.mode)
        self.onion.setVisible(comparison.mode == "onion")
        self.gain.setVisible(comparison.mode == "difference")
        self.onion.set_value(100 * comparison.onion)
        self.gain.set_value(comparison.gain)

    def _choices(self) -> tuple[Choice, ...]:
        return (
            Choice("off", self.tr("Off"), self.tr("Shows the picture after alone.")),
            Choice(
                "wipe",
                self.tr("Wipe"),
                self.tr("Shows a line on the photo to drag: before on its left, after on its right."),
            ),
            Choice(
                "onion",
                self.tr("Onion skin"),
                self.tr("Lays the result over the picture before, as transparent as you like."),
            ),
            Choice(
                "difference",
                self.tr("Difference"),
                self.tr("Shows what the result changes: black where nothing, the brighter the more."),
            ),
        )


def _or(value: float | None, default: float) -> float:
    return default if value is None else value
