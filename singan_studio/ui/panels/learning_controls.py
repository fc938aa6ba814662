"""How a photo shall be learnt: preset, time limit, and start, pause and stop."""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from singan_studio.ui.widgets.buttons import Button
from singan_studio.ui.widgets.fields import NumberField
from singan_studio.ui.widgets.labels import Caption
from singan_studio.ui.widgets.segmented import Choice, Segmented
from singan_studio.ui.widgets.style import GRID

_DAY = 24 * 60


class LearningControls(QWidget):
    """Preset and time limit, with Learn, or Pause and Stop while something is learnt."""

    started = Signal(str)
    """Learn by this preset."""
    limited = Signal(int)
    """Learn for at most so many seconds; 0 is no limit."""
    paused = Signal()
    resumed = Signal()
    stopped = Signal()

    def __init__(self, preset: str, budget: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paused = False
        self._effects = {
            "draft": self.tr("Good layouts in about a minute: the coarse scales, learnt quickly."),
            "balanced": self.tr("Better shapes in several minutes: more scales, learnt longer."),
            "paper": self.tr("The best detail, which takes hours: every scale, learnt as published."),
        }
        words = {"draft": self.tr("Draft"), "balanced": self.tr("Balanced"), "paper": self.tr("Paper")}
        self.preset = Segmented(
            self.tr("How thoroughly to learn"),
            tuple(Choice(key, words[key], effect) for key, effect in self._effects.items()),
            self,
        )
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
        for part in (self.preset, self.effect):
            column.addWidget(part)
        column.addLayout(limit)
        column.addLayout(self._make_buttons())
        self.preset.chosen.connect(self._describe)
        self.limit.valueChanged.connect(self._limit)
        self.show_choice(preset, budget)
        self.show_status("idle")

    def show_choice(self, preset: str, budget: float) -> None:
        """Show a preset ("none" leaves the one before) and a time limit in seconds, 0 for none."""
        self.preset.set_current(preset if preset in self._effects else self.preset.current or "draft")
        with QSignalBlocker(self.limit):
            self.limit.setValue(math.ceil(budget / 60))
        self._describe()

    def show_status(self, status: str) -> None:
        """Offer what can be done now: `status` is that of app.learning.LearningState."""
        busy = status != "idle"
        self._paused = status == "paused"
        self.learn.setVisible(not busy)
        self.pause.setVisible(busy)
        self.stop.setVisible(busy)
        self.pause.setText(self.tr("Resume") if self._paused else self.tr("Pause"))
        self.pause.setAccessibleName(self.pause.text())
        for button in (self.pause, self.stop):
            button.setEnabled(status != "stopping")
        for part in (self.preset, self.limit):
            part.setEnabled(not busy)

    def _make_limit(self) -> NumberField:
        limit = NumberField(self.tr("min"), 0, self)
        limit.setRange(0, _DAY)
        limit.setSpecialValueText(self.tr("none"))
        limit.setAccessibleName(self.tr("Time limit"))
        limit.setToolTip(self.tr("Learning ends after this time and keeps what it has; 0 is no limit."))
        return limit

    def _make_buttons(self) -> QHBoxLayout:
        self.learn = Button(
            self.tr("Learn"),
            self.tr("Learns this photo, so that coarse edits look right. You can go on working meanwhile."),
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
        self.learn.clicked.connect(self._start)
        self.pause.clicked.connect(self._pause)
        self.stop.clicked.connect(self.stopped)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (self.pause, self.stop, self.learn):
            row.addWidget(button, 1)
        return row

    def _describe(self) -> None:
        self.effect.setText(self._effects[self.preset.current or "draft"])

    def _start(self) -> None:
        self.started.emit(self.preset.current or "draft")

    def _limit(self, minutes: float) -> None:
        self.limited.emit(round(60 * minutes))

    def _pause(self) -> None:
        (self.resumed if self._paused else self.paused).emit()
