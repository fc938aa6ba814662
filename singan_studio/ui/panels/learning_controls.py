"""How far a photo shall be learnt: the road, a time limit, and start, pause and stop."""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from singan_studio.app.learning import LearningState, further
from singan_studio.ui.panels.road import Road, effects
from singan_studio.ui.widgets.buttons import Button
from singan_studio.ui.widgets.fields import NumberField
from singan_studio.ui.widgets.labels import Caption
from singan_studio.ui.widgets.style import GRID

_DAY = 24 * 60


class LearningControls(QWidget):
    """The road and a time limit, with Learn, or Pause and Stop while something is learnt."""

    chosen = Signal(str)
    """Learn up to this station."""
    started = Signal()
    limited = Signal(int)
    """Learn for at most so many seconds; 0 is no limit."""
    paused = Signal()
    resumed = Signal()
    stopped = Signal()
    elsewhere = Signal()
    """Another computer shall learn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paused = False
        self.road = Road(self)
        self.effect = Caption(parent=self)
        self.limit = self._make_limit()
        label = QLabel(self.tr("Time limit"), self)
        label.setBuddy(self.limit)
        label.setToolTip(self.limit.toolTip())
        limit = QHBoxLayout()
        limit.addWidget(label)
        limit.addStretch(1)
        limit.addWidget(self.limit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (self.road, self.effect):
            column.addWidget(part)
        column.addLayout(limit)
        column.addLayout(self._make_buttons())
        column.addWidget(self.another)
        self.road.chosen.connect(self.chosen)
        self.limit.valueChanged.connect(self._limit)
        self.show_state(LearningState(), "instant", 0)

    def show_state(self, state: LearningState, far: str, budget: float) -> None:
        """Show how far learning is, to which station it is to go, and a time limit in seconds, 0 for none."""
        busy = state.running
        self._paused = state.status == "paused"
        self.road.show_road(state, far)
        self.effect.setText(effects(self)[far])
        with QSignalBlocker(self.limit):
            self.limit.setValue(math.ceil(budget / 60))
        self.road.setEnabled(not state.where)
        self.another.setVisible(not state.where)
        self.another.setEnabled(state.may_leave)
        self.learn.setVisible(not busy)
        self.learn.setEnabled(further(far, state.reached))
        self._word(self.learn, self.tr("Learn") if state.reached == "instant" else self.tr("Go on learning"))
        self.pause.setVisible(busy and not state.where)
        self.stop.setVisible(busy)
        self._word(self.pause, self.tr("Go on") if self._paused else self.tr("Pause"))
        for button in (self.pause, self.stop):
            button.setEnabled(state.status != "stopping")
        self.limit.setEnabled(state.status in {"idle", "learning"} and not state.where)

    @staticmethod
    def _word(button: Button, word: str) -> None:
        button.setText(word)
        button.setAccessibleName(word)

    def _make_limit(self) -> NumberField:
        limit = NumberField(self.tr("min"), 0, self)
        limit.setRange(0, _DAY)
        limit.setSpecialValueText(self.tr("none"))
        limit.setAccessibleName(self.tr("Time limit"))
        limit.setToolTip(
            self.tr("Learning is planned to end after this time with the best that it allows; 0 is no limit.")
        )
        return limit

    def _make_buttons(self) -> QHBoxLayout:
        self.learn = Button(
            self.tr("Learn"),
            self.tr("Learns this photo on, up to the chosen station. You can go on working meanwhile."),
            parent=self,
        )
        self.pause = Button(
            self.tr("Pause"),
            self.tr("Lets learning stand still, or go on; editing goes on as ever."),
            parent=self,
        )
        self.stop = Button(
            self.tr("Stop"), self.tr("Ends learning and keeps what is learnt so far."), parent=self
        )
        self.another = Button(
            self.tr("Learn on another computer…"),
            self.tr(
                "Lets a computer that is faster, or runs over night, learn this photo; it comes back here."
            ),
            parent=self,
        )
        self.another.clicked.connect(self.elsewhere)
        self.learn.clicked.connect(self.started)
        self.pause.clicked.connect(self._pause)
        self.stop.clicked.connect(self.stopped)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (self.pause, self.stop, self.learn):
            row.addWidget(button, 1)
        return row

    def _limit(self, minutes: float) -> None:
        self.limited.emit(round(60 * minutes))

    def _pause(self) -> None:
        (self.resumed if self._paused else self.paused).emit()
