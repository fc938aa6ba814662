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
from singan_studio.jobs.making import FrameReady, Made, Making, Motion, Moving, Scene
from singan_studio.jobs.messages import Kind
from singan_studio.jobs.service import Engine

PAUSE = 300
"""Milliseconds without a change after which the animation is made anew."""
LONGEST = 360
"""Longer side in pixels of the animation that is looked at, unless that is shown larger."""

Picture = Callable[[], Rgb]
"""Puts a picture together; slow, so for a worker."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """How it is set to be animated."""

    motion: Motion
    area: Raster | None
    """What moves, one channel; None for everything. Equal only if it is the same."""


class Animation(Maker):
    """An animation of the open photo, small, to look at while it is made.

    `make` asks for it first; from then on it is made anew by itself when it is set otherwise. After an edit
    it is not, but says so: whoever is editing has other work for the engine. `edited` returns what puts
    together the photo with its edits, or None without any.
    """

    subject: Making = "animation"

    def __init__(
        self,
        engine: Engine,
        learner: Learner,
        worker: Worker,
        edited: Callable[[], Picture | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(engine, parent)
        self.motion = Motion()
        """As it is set; the start scale may be one that this photo does not have (see `wanted`)."""
        self.fps = 10.0
        self.only_selection = False
        self.area: Raster | None = None
        """What was selected last, while only that is to move."""
        self.longest = LONGEST
        """Longer side in pixels of the next one that is made, at most."""
        self.frames: list[Rgb] = []
        """Those that are there, (h, w, 3)."""
        self.shown: Wanted | None = None
        """What they are of: what was made before, until the first frame of the new one has come."""
        self.outdated = False
        """Whether the picture was edited since it was made."""
        self._made: tuple[Wanted, tuple[Kind, ...]] | None = None
        """What was asked for last, and the kinds of scales that make it."""
        self._learner = learner
        self._worker = worker
        self._edited = edited
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
    def moves_edits(self) -> bool:
        """Whether edits move too: patches move any picture, networks the photo that they know."""
        return "patch" in self._learner.serving

    @property
    def wanted(self) -> Wanted:
        """What is to be animated as things are set."""
        start = min(self.motion.start, max(0, self.scales - 1))
        return Wanted(replace(self.motion, start=start), self.area if self.only_selection else None)

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
        number, wanted = self._next(), self.wanted
        self._made, self.outdated = (wanted, self._learner.serving), False
        self.running, self.share = True, 0.0

        def ask(scene: Scene) -> None:
            if number == self._request:
                self._ask(making.Animation(number, scene, self.longest))

        self.scene_then(wanted, "animation", ask, self._could_not)
        self.changed.emit()

    def stop(self) -> None:
        """Make no more; the frames that are there stay."""
        self._soon.stop()
        super().stop()

    def model_changed(self) -> None:
        """Make it anew when other kinds of scales make pictures: that is when all of the photo is learnt."""
        super().model_changed()
        self._follow()

    def picture_changed(self) -> None:
        """Note an edit."""
        if self._made is not None and not self.outdated:
            self.outdated = self.moves_edits or self._made[0].area is not None
            self.changed.emit()

    def scene_then(
        self,
        wanted: Wanted,
        key: str,
        then: Callable[[Scene], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do `then` with what the engine has to know, at once or when the edits are put together."""
        moving = None
        if wanted.area is not None and self.photo is not None:
            region = wanted.area.bounds.clipped(Size.of(self.photo))
            moving = Moving(region, wanted.area.read(region))
        scene, edited = Scene(wanted.motion, moving), self._edited()
        if edited is None:
            then(scene)
        else:
            self._worker.submit(key, edited, lambda picture: then(replace(scene, picture=picture)), failed)

    def _follow(self) -> None:
        """Make it anew, when changes pause, if what was made is not what is set now."""
        if self._made is None or self._made == (self.wanted, self._learner.serving):
            self._soon.stop()
        else:
            self._soon.start()
        self.changed.emit()

    def _forget(self) -> None:
        self._soon.stop()
        self.frames, self.shown, self._made, self.outdated = [], None, None, False
        self.only_selection, self.area, self._selection = False, None, None

    def _take(self, report: Made) -> None:
        if isinstance(report, FrameReady) and self._made is not None:
            wanted = self._made[0]
            if self.shown is not wanted:
                self.frames, self.shown = [], wanted
            self.frames.append(report.picture)
            self.share = len(self.frames) / wanted.motion.frames


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
        number, fps = self._next(), self._animation.fps
        self.path, self.running, self.share = path, True, 0.0

        def ask(scene: Scene) -> None:
            if number == self._request:
                self._ask(making.Movie(number, scene, longest, path, fps))

        self._animation.scene_then(self._animation.wanted, "movie", ask, self._could_not)
        self.changed.emit()

    def _done(self) -> None:
        self.written.emit(self.path)
