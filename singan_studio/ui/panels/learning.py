"""The Learning panel: what is learnt of the photo, how far it is, and which saved model is in use."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.app.status import clock
from singan_studio.jobs.messages import SavedModel
from singan_studio.ui.panels.common import NARROWEST, scrolling
from singan_studio.ui.panels.learning_controls import LearningControls
from singan_studio.ui.panels.saved_models import SavedModels, preset_word
from singan_studio.ui.panels.scale_rows import ScaleRows, ScaleState
from singan_studio.ui.widgets.busy import BusyLine
from singan_studio.ui.widgets.chip import Chip
from singan_studio.ui.widgets.labels import Label
from singan_studio.ui.widgets.loss_plot import LossPlot
from singan_studio.ui.widgets.section import Empty, Section
from singan_studio.ui.widgets.style import GRID


class LearningPanel(QWidget):
    """Start, pause and stop learning; progress per scale; saved models."""

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
        self.empty = Empty(self.tr("Open a photo: it is learnt by itself while you work."), self)
        column.addWidget(self.empty)
        self.controls = LearningControls(
            settings.text("learning.preset"), settings.number("learning.budget"), self
        )
        column.addWidget(self.controls)
        self.rows, self.plot, self.models = ScaleRows(self), LossPlot(self), SavedModels(self)
        self.losses = self._section(self.tr("Losses"), self.plot)
        self.sections = [
            self._section(self.tr("Scales, coarse to fine"), self.rows),
            self.losses,
            self._section(self.tr("Saved models of this photo"), self.models),
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
        self.controls.started.connect(self._learn)
        self.controls.limited.connect(self._limit)
        settings.changed.connect(self._setting_changed)
        self.controls.paused.connect(session.pause)
        self.controls.resumed.connect(session.resume)
        self.controls.stopped.connect(session.stop)
        self.models.chosen.connect(session.use)
        self.refresh()

    def refresh(self) -> None:
        """Show everything anew."""
        session, learning = self.session, self.session.learning
        ready = session.photo is not None and bool(session.kinds)
        running = learning.status in {"learning", "stopping"}
        self.busy.set_busy(running or session.opening is not None)
        self.chip.show_state(self._status(), running=running)
        seconds = learning.seconds_left if learning.status != "idle" else None
        self.left.show_text("" if seconds is None else self.tr("{time} left").format(time=clock(seconds)))
        self.empty.setVisible(session.photo is None)
        for part in (self.controls, *self.sections):
            part.setVisible(ready)
        if not ready:
            return
        self.controls.show_status(learning.status)
        if learning.running and learning.preset is not None:
            self.controls.show_choice(learning.preset, self._settings.number("learning.budget"))
        self.rows.show_scales(self._scales(), learning.samples)
        self.plot.show_losses(learning.losses)
        self.losses.setVisible(len(learning.losses) > 1)
        self.models.show_models(learning.saved, self._in_use())

    def _learn(self, preset: str) -> None:
        self.session.learn(preset)

    def _limit(self, seconds: int) -> None:
        # The session takes the limit from there, for this photo and the next ones.
        self._settings.set("learning.budget", seconds)

    def _setting_changed(self, key: str) -> None:
        if key in {"learning.preset", "learning.budget"}:
            settings = self._settings
            self.controls.show_choice(settings.text("learning.preset"), settings.number("learning.budget"))

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
        learnt = "network" in session.kinds
        words = {
            "learning": self.tr("Learning: {preset}"),
            "paused": self.tr("Paused: {preset}"),
            "stopping": self.tr("Stopping…"),
            "idle": self.tr("Learnt: {preset}") if learnt else self.tr("Not learnt: patch detail"),
        }
        return words[learning.status].format(preset=preset_word(self, learning.preset or "instant"))

    def _scales(self) -> list[ScaleState]:
        session, learning = self.session, self.session.learning
        busy = learning.status != "idle"
        states = []
        for scale, kind in enumerate(session.kinds):
            here = busy and learning.scale == scale
            share = learning.iteration / learning.iterations if here and learning.iterations else 0.0
            size = session.sizes[scale] if scale < len(session.sizes) else None
            waits = busy and scale in learning.todo and not here and kind == "patch"
            states.append(ScaleState(kind, size, here and share < 1, waits, share))
        return states

    def _in_use(self) -> SavedModel | None:
        """Return the newest saved model that is like the one in use, if any."""
        learning, kinds = self.session.learning, tuple(self.session.kinds)
        alike = [m for m in learning.saved if m.preset == learning.preset and tuple(m.scales) == kinds]
        return max(alike, key=lambda model: model.saved_at, default=None)
