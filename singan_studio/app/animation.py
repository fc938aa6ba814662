"""The animation of the photo: how it moves, what of it, the frames that are there; and its file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from singan_studio.app.learner import Learner
from singan_studio.app.maker import Maker
from singan_studio.app.worker import Worker
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs import making
from singan_studio.jobs.making import FrameReady, Made, Making, Motion, Moving
from singan_studio.jobs.messages import Kind
from singan_studio.jobs.service import Engine

PAUSE = 300
"""Milliseconds without a change after which the animation is made anew."""
LONGEST = 360
"""Longer side in pixels of the animation that is looked at: about the width of its panel."""

Picture = Callable[[], Rgb]
"""Puts a picture together; slow, so for a worker."""


@dataclass(frozen=True, slots=True)
class Scene:
    """All that an animation depends on, besides the photo and what is learnt of it."""

    motion: Motion
    area: Raster | None
    """What moves, one channel; None for the whole photo. Equal only if it is the same."""


class Animation(Maker):
    """An animation of the open photo, small, to look at while it is made.

    `make` asks for it first; from then on it is made anew by itself when something changed that it depends
    on. `around` returns what puts together the picture around the part that moves, or None for the photo.
    """

    subject: Making = "animation"

    def __init__(
        self,
        engine: Engine,
        learner: Learner,
        worker: Worker,
        around: Callable[[], Picture | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(engine, parent)
        self.motion = Motion()
        """As it is set; the start scale may be one that this photo does not have (see `scene`)."""
        self.fps = 10.0
        self.only_selection = False
        self.area: Raster | None = None
        """What was selected last, while only that is to move."""
        self.frames: list[Rgb] = []
        """Those that are there, (h, w, 3)."""
        self.shown: Scene | None = None
        """What they are of: the scene before, until the first frame of the new one has come."""
        self._made: tuple[Scene, tuple[Kind, ...]] | None = None
        """What was asked for last, and the kinds of scales that make it."""
        self._learner = learner
        self._worker = worker
        self._around = around
        self._selection: Raster | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self.make)

    @property
    def scales(self) -> int:
        """Number of scales to start from; none until the engine knows the photo."""
        return len(self._learner.serving)

    @property
    def scene(self) -> Scene:
        """What is to be animated as things are set."""
        start = min(self.motion.start, max(0, self.scales - 1))
        return Scene(replace(self.motion, start=start), self.area if self.only_selection else None)

    @property
    def waiting(self) -> bool:
        """Whether it is made anew once changes pause."""
        return self._soon.isActive()

    def set_motion(self, **changes: Any) -> None:
        """Change how it moves (fields of Motion)."""
        self.motion = replace(self.motion, **changes)
        self._follow()

    def reroll(self) -> None:
        """Move otherwise."""
        self.set_motion(seed=self.motion.seed + 1)

    def set_fps(self, fps: float) -> None:
        """Play it at another pace, in frames per second."""
        self.fps = fps
        self.changed.emit()

    def move_only(self, on: bool) -> None:
        """Let only what is selected move, or everything."""
        self.only_selection = on
        self.area = self._selection if on else None
        self._follow()

    def select(self, selection: Raster | None) -> None:
        """Follow the document's selection; when it goes, what was selected last still is what moves."""
        self._selection = selection
        if self.only_selection and selection is not None:
            self.area = selection
        self._follow()

    def make(self) -> None:
        """Make it, anew if it is there."""
        self._soon.stop()
        if not self.ready:
            return
        number, scene = self._next(), self.scene
        self._made = scene, self._learner.serving
        self.running, self.share = True, 0.0

        def ask(moving: Moving | None) -> None:
            if number == self._request:
                self._ask(making.Animation(number, scene.motion, moving, LONGEST))

        self.moving_then(scene, "animation", ask, self._could_not)
        self.changed.emit()

    def stop(self) -> None:
        """Make no more; the frames that are there stay."""
        self._soon.stop()
        super().stop()

    def model_changed(self) -> None:
        """Make it anew when other kinds of scales make pictures: that is when all of the photo is learnt."""
        super().model_changed()
        self._follow()

    def moving_then(
        self,
        scene: Scene,
        key: str,
        then: Callable[[Moving | None], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do `then` with what moves in a scene, at once or when the picture around it is put together."""
        if scene.area is None or self.photo is None:
            then(None)
            return
        region = scene.area.bounds.clipped(Size.of(self.photo))
        moving, around = Moving(region, scene.area.read(region)), self._around()
        if around is None:
            then(moving)
        else:
            self._worker.submit(key, around, lambda still: then(replace(moving, still=still)), failed)

    def _follow(self) -> None:
        """Make it anew, when changes pause, if what was made is not what is set now."""
        if self._made is None or self._made == (self.scene, self._learner.serving):
            self._soon.stop()
        else:
            self._soon.start()
        self.changed.emit()

    def _forget(self) -> None:
        self._soon.stop()
        self.frames, self.shown, self._made = [], None, None
        self.only_selection, self.area, self._selection = False, None, None

    def _take(self, report: Made) -> None:
        if isinstance(report, FrameReady) and self._made is not None:
            scene = self._made[0]
            if self.shown is not scene:
                self.frames, self.shown = [], scene
            self.frames.append(report.picture)
            self.share = len(self.frames) / scene.motion.frames


class Movie(Maker):
    """The animation on its way into a file, at a size of one's choice, while one goes on working."""

    subject: Making = "movie"
    written = Signal(object)
    """The Path of a file that is whole now."""

    def __init__(self, engine: Engine, animation: Animation, parent: QObject | None = None) -> None:
        super().__init__(engine, parent)
        self.path: Path | None = None
        """Where it is written to, or was last."""
        self._animation = animation

    def write(self, path: Path, longest: int | None) -> None:
        """Write the animation as it is set now, `longest` pixels on its longer side or at its own size."""
        if not self.ready or self.running:
            return
        number, scene, fps = self._next(), self._animation.scene, self._animation.fps
        self.path, self.running, self.share = path, True, 0.0

        def ask(moving: Moving | None) -> None:
            if number == self._request:
                self._ask(making.Movie(number, scene.motion, moving, longest, path, fps))

        self._animation.moving_then(scene, "movie", ask, self._could_not)
        self.changed.emit()

    def _done(self) -> None:
        self.written.emit(self.path)
