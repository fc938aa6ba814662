"""What the engine knows of the open photo, and what it is asked to learn."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from singan_studio.app.learning import LearningState
from singan_studio.app.settings import Settings
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.messages import (
    Defaults,
    EngineReady,
    Failed,
    Kind,
    Learn,
    LearnElsewhere,
    LearningEnded,
    Open,
    Opened,
    Report,
    ScaleLearnt,
    StationStarted,
    Task,
)
from singan_studio.jobs.service import Engine

_AGAIN_MS = 10_000
"""Until learning is tried again while another window learns the photo."""


class Learner(QObject):
    """Opens photos in the engine, learns them, and follows how far that is.

    A photo is learnt by itself, from where that was left, as far as the settings say. What is still said of
    a photo before is passed over.
    """

    changed = Signal()
    """`state` is another."""
    engine_changed = Signal()
    """Device, sizes, or how far the model is."""
    model_changed = Signal()
    """The engine has learnt more: `kinds` and `defaults` are new."""

    def __init__(self, engine: Engine, settings: Settings, models: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.state = LearningState()
        self.device: str | None = None
        """None until the engine is loaded."""
        self.sizes: tuple[Size, ...] = ()
        self.kinds: tuple[Kind, ...] = ()
        self.serving: tuple[Kind, ...] = ()
        """Kinds of the scales that make pictures."""
        self.defaults: dict[Task, Defaults] = {}
        self.max_size = 0
        """What the open photo is learnt at, in pixels of its longer side."""
        self.model: Path | None = None
        """The file of what is learnt of it, there or not."""
        self.failed = False
        """Whether the photo could not be prepared for edits."""
        self._engine = engine
        self._settings = settings
        self._models = models
        self._photo_id = 0
        self._opened = False
        self._auto = "balanced"
        self._wanted = Learn("auto")
        self._told_busy = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(lambda: self._engine.learn(self._wanted))

    def open(self, photo: Rgb | None, max_size: int | None = None) -> None:
        """Turn to another photo, to be learnt at a size (None: as the settings say), or to none."""
        self._photo_id += 1
        self._again.stop()
        self._opened, self.failed, self.model = False, False, None
        self.state = LearningState()
        self.sizes, self.kinds, self.serving, self.defaults = (), (), (), {}
        if photo is None:
            self._engine.cancel()
            self._engine.stop()
        else:
            self.max_size = max_size or int(self._settings.number("learning.max_size"))
            room = int(self._settings.number("models.gigabytes") * 1e9)
            self._engine.open(Open(self._photo_id, photo, self.max_size, self._models, room))
        self.changed.emit()
        self.engine_changed.emit()

    def report(self, report: Report) -> bool:
        """Take what the engine says; return whether it is about the open photo, or about none."""
        match report:
            case EngineReady(device=device, far=far):
                self.device, self._auto = device, far
                self.engine_changed.emit()
                return True
            case Opened() if report.photo_id == self._photo_id:
                self._take_opened(report)
            case Failed(subject="open" | "engine"):
                self.failed = not self._opened
                self.engine_changed.emit()
                return True
        if not self._opened:
            return False
        state = self.state.after(report)
        if isinstance(report, Failed) and report.subject == "learn":
            if report.code == "busy":
                return self._wait()
            state = self.state.ended()
        if state is not self.state:
            self.state = state
            self.changed.emit()
        if isinstance(report, ScaleLearnt):
            self.kinds, self.serving, self.defaults = report.kinds, report.serving, report.defaults
        if isinstance(report, ScaleLearnt | StationStarted | LearningEnded | Opened):
            self.model_changed.emit()
            self.engine_changed.emit()
        return True

    @property
    def far(self) -> str:
        """The station to which photos are learnt, as the settings say."""
        wanted = self._settings.text("learning.far")
        return self._auto if wanted == "auto" else wanted

    def learn(self, far: str | None = None, budget: float | None = None) -> None:
        """Learn the open photo up to a station, for at most `budget` seconds (None: as the settings say)."""
        if self._opened:
            limit = budget or self._settings.number("learning.budget") or None
            self._wanted, self._told_busy = Learn(far or self.far, limit), False
            self._engine.learn(self._wanted)

    def learn_elsewhere(self, request: LearnElsewhere) -> None:
        """Let a cluster learn the open photo."""
        if self._opened:
            self._again.stop()
            self._engine.learn_elsewhere(request)

    def close(self) -> None:
        """Ask for nothing any more."""
        self._again.stop()

    def pause(self) -> None:
        """Let learning stand still."""
        self._engine.pause()

    def resume(self) -> None:
        """Let learning go on."""
        self._engine.resume()

    def stop(self) -> None:
        """End learning and keep what is learnt."""
        self._again.stop()
        if self.state.running or self.state.calling:
            self.state = self.state.stopping()
            self._engine.stop()
            self.changed.emit()

    def _wait(self) -> bool:
        """Learn when the other window that learns the photo has ended; return whether that is news."""
        told, self._told_busy = self._told_busy, True
        self._again.start()
        return not told

    def _take_opened(self, opened: Opened) -> None:
        self._opened = True
        self.sizes, self.kinds, self.defaults = opened.sizes, opened.kinds, opened.defaults
        self.serving, self.model = opened.serving, opened.model
        if self.far != "instant" and len(opened.sizes) > 1:
            self.learn()
