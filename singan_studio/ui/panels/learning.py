"""The Learning panel: how far the photo is learnt, how far it is to be, and what is learnt of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from singan_studio.app.learning import further
from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.app.status import clock
from singan_studio.app.words import apart
from singan_studio.ui.panels.common import NARROWEST, scrolling
from singan_studio.ui.panels.judgement import JudgementView
from singan_studio.ui.panels.learning_controls import LearningControls
from singan_studio.ui.panels.road import station_word
from singan_studio.ui.panels.scale_rows import ScaleRows, ScaleState
from singan_studio.ui.widgets.busy import BusyLine
from singan_studio.ui.widgets.chip import Chip
from singan_studio.ui.widgets.labels import Caption, Label
from singan_studio.ui.widgets.loss_plot import LossPlot
from singan_studio.ui.widgets.section import Empty, Section
from singan_studio.ui.widgets.style import GRID


class LearningPanel(QWidget):
    """The road of learning; start, pause and stop; progress per scale."""

    elsewhere_wanted = Signal()
    """Another computer shall learn."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._settings = settings
        self.setMinimumWidth(NARROWEST)
        self.setAccessibleName(self.tr("Learning"))
        self.busy = BusyLine(self)
        area, column = scrolling(self)
        self.chip = Chip(self)
        self.left = Label(parent=self)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.chip)
        head.addStretch(1)
        head.addWidget(self.left)
        column.addLayout(head)
        self.there = Caption(parent=self)
        column.addWidget(self.there)
        self.empty = Empty(self.tr("Open a photo: it is learnt by itself while you work."), self)
        column.addWidget(self.empty)
        self.controls = LearningControls(self)
        column.addWidget(self.controls)
        self.rows, self.plot = ScaleRows(self), LossPlot(self)
        self.losses = self._section(self.tr("Losses"), self.plot)
        self.judgement = JudgementView(session.judgement, self)
        self.sections = [
            self._section(self.tr("How good is it?"), self.judgement),
            self._section(self.tr("Scales, coarse to fine"), self.rows),
            self.losses,
        ]
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.busy)
        outer.addWidget(area, 1)
        for signal in (session.photo_changed, session.engine_changed, session.learning_changed):
            signal.connect(self.refresh)
        session.judgement.changed.connect(self._show_judgement)
        self.judgement.wanted.connect(session.judge)
        self.controls.chosen.connect(self._choose)
        self.controls.started.connect(session.learn)
        self.controls.limited.connect(self._limit)
        settings.changed.connect(self._setting_changed)
        self.controls.paused.connect(session.pause)
        self.controls.resumed.connect(session.resume)
        self.controls.stopped.connect(session.stop)
        self.controls.elsewhere.connect(self.elsewhere_wanted)
        self.refresh()

    def refresh(self) -> None:
        """Show everything anew."""
        session, learning = self.session, self.session.learning
        ready = session.photo is not None and bool(session.kinds)
        running = learning.status in {"learning", "stopping"}
        self.busy.set_busy(running or session.opening is not None)
        self.chip.show_state(self._status(), running=running)
        seconds = learning.seconds_left
        self.left.show_text("" if seconds is None else self.tr("{time} left").format(time=clock(seconds)))
        there = self._there()
        self.there.setText(there)
        self.there.setVisible(bool(there))
        self.empty.setVisible(session.photo is None)
        for part in (self.controls, *self.sections):
            part.setVisible(ready)
        if not ready:
            return
        far = learning.far or session.far
        self.controls.show_state(learning, far, self._settings.number("learning.budget"))
        self.rows.show_scales(self._scales(), learning.samples)
        self._show_judgement()
        self.plot.show_losses(learning.losses)
        self.losses.setVisible(len(learning.losses) > 1)

    def _show_judgement(self) -> None:
        self.judgement.show_judgement(self.session.learnt)

    def _choose(self, station: str) -> None:
        self._settings.set("learning.far", station)
        if self.session.learning.running or further(station, self.session.learning.reached):
            self.session.learn(station)

    def _limit(self, seconds: int) -> None:
        # The session takes the limit from there, for this photo and the next ones.
        self._settings.set("learning.budget", seconds)
        if self.session.learning.running:
            self.session.learn(self.session.learning.far)  # planned anew, from where it is

    def _setting_changed(self, key: str) -> None:
        if key in {"learning.far", "learning.budget"}:
            self.refresh()

    def _section(self, title: str, content: QWidget) -> Section:
        section = Section(title, self)
        section.content.addWidget(content)
        return section

    def _status(self) -> str:
        session, learning = self.session, self.session.learning
        if session.opening is not None:
            return self.tr("Opening…")
        if session.photo is None:
            return self.tr("No photo")
        if not session.kinds:
            return self.tr("Getting ready…")
        if learning.status == "learning" and learning.where and learning.station is None:
            return self.tr("Waiting…")
        reached = learning.reached
        words = {
            "learning": self.tr("Learning: {station}"),
            "paused": self.tr("Paused: {station}"),
            "stopping": self.tr("Stopping…"),
            "idle": self.tr("Learnt: {station}") if reached != "instant" else self._partly(),
        }
        return words[learning.status].format(station=station_word(self, learning.station or reached))

    def _there(self) -> str:
        """Return what there is to say of another computer."""
        learning = self.session.learning
        if learning.calling:
            return self.tr("Calling {address}…").format(address=apart(learning.calling))
        if not learning.where:
            return ""
        learns = self.tr("{computer} learns; what it has learnt comes back about every minute.")
        return learns.format(computer=apart(learning.where))

    def _partly(self) -> str:
        if "network" in self.session.kinds:
            return self.tr("Learnt in part")
        return self.tr("Not learnt: patch detail")

    def _scales(self) -> list[ScaleState]:
        session, learning = self.session, self.session.learning
        busy, now = learning.running, learning.scale
        states = []
        for scale, kind in enumerate(session.kinds):
            here = busy and learning.scale == scale
            share = learning.iteration / learning.iterations if here and learning.iterations else 0.0
            size = session.sizes[scale] if scale < len(session.sizes) else None
            waits = busy and scale in learning.todo and (now is None or scale > now)
            states.append(ScaleState(kind, size, here and share < 1, waits, share))
        return states
