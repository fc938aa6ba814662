"""One learning of a photo as a job: it reports what happens, keeps its file up to date, and ends once.

Imported on the engine's thread only.
"""

from __future__ import annotations

import gc
import importlib
import threading
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from singan_studio.engine import checkpoint, sampling
from singan_studio.engine.config import TrainConfig, reached
from singan_studio.engine.model import Pyramid
from singan_studio.engine.scales import Scale
from singan_studio.engine.training import Event, Notice, Progress, StationStarted, Training, known, train
from singan_studio.errors import ModelError
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import fit
from singan_studio.jobs import messages
from singan_studio.jobs.messages import LearningProgress, LearningStarted
from singan_studio.jobs.thread import EngineThread, Job, Steps

Events = Generator[Event, None, None]

SAMPLE = 160
"""Longer side in pixels of the sample of a learnt scale, at most."""
_LEAST = 9
"""Shorter side in pixels of the coarsest scale of a sample, one more than the engine asks for."""
_SECONDS_BETWEEN_REPORTS = 0.1
_SECONDS_BETWEEN_LOOKS = 0.02
_SECONDS_UNTIL_SAVED_AGAIN = 60.0
# What torch imports with the first optimizer, some of it for seconds: here in pieces, so that a preview that
# comes meanwhile has to wait for one of them only.
_HEAVY = ("sympy", "torch.distributed.tensor", "torch.distributed.fsdp", "torch._dynamo")


@dataclass(slots=True)
class Learning:
    """A training, and what its owner wants to know of it."""

    far: str
    """The last station."""
    training: Training
    presets: Mapping[str, TrainConfig]
    path: Path | None
    """Where it is saved, if anywhere."""
    thread: EngineThread
    job: Job
    learnt: Callable[[int], None]
    """Called when a scale, that with this number, has become a network scale or a better one."""
    ended: Callable[[bool], None]
    """Called once at the end, with whether that came before its time."""
    recall: Callable[[], Steps]
    """Shows what was learnt before the photo was opened: here, where it stands in no preview's way."""
    _told: list[Scale] = field(default_factory=list)
    _standing_since: float | None = None
    _said: float = 0.0
    _saving: bool = True
    _refused: float = 0.0
    """When it could not be saved last."""

    def stand(self) -> None:
        """Note that learning stands still from now on."""
        self._standing_since = time.monotonic()

    def go_on(self) -> None:
        """Note that it goes on: a budget is not spent by standing still."""
        if self._standing_since is not None and self.training.budget is not None:
            self.training.budget += time.monotonic() - self._standing_since
        self._standing_since = None

    def steps(self) -> Steps:
        """Learn; closed before its end it keeps and saves what is learnt."""
        training, stopped = self.training, True
        self._told = [*training.pyramid.scales]
        self.thread.tell(LearningStarted(self.far))
        events: Iterator[Event] = train(training)
        saving: Events | None = None
        try:
            yield
            yield from self.recall()
            if training.todo:
                yield from _warm_up()
                if self.path is not None:
                    yield from encode(training.pyramid)
                    events = saving = checkpoint.train_to(self.path, training)
            while True:
                try:
                    event = next(events)
                except StopIteration:
                    break
                except ModelError as error:
                    # What was told last may be lost with it: scales are looked for, not waited for.
                    self._cannot_save(error)
                    events = train(training)
                    continue
                if events is saving:
                    self._saving = True
                self._pass_on(event)
                self._look_for_learnt()
                yield
                if self.path is not None and self._may_be_saved_again():
                    events = saving = checkpoint.train_to(self.path, training)
            self._look_for_learnt()
            stopped = False
        except Exception:
            # Broken off in the middle of a step: this scale begins anew.
            training.current = None
            raise
        finally:
            try:
                if saving is not None:
                    saving.close()  # which saves
            except ModelError as error:
                self._cannot_save(error)
            if not self._saving and self.path is not None:
                # There may be room again.
                with suppress(ModelError):
                    checkpoint.save(self.path, training.pyramid, training)
            self.ended(stopped)

    def _pass_on(self, event: Event) -> None:
        now = time.monotonic()
        if isinstance(event, Notice):
            self.thread.tell(messages.Notice(event.text), self.job)
        elif isinstance(event, StationStarted):
            there = reached(known(self.training.pyramid), self.presets)
            self.thread.tell(messages.StationStarted(event.station, event.todo, there), self.job)
        elif isinstance(event, Progress) and (
            event.iteration == event.iterations or now - self._said >= _SECONDS_BETWEEN_REPORTS
        ):
            self._said = now
            self.thread.tell(as_report(event), self.job)

    def _look_for_learnt(self) -> None:
        for n, scale in enumerate(self.training.pyramid.scales):
            if scale is not self._told[n]:
                self._told[n] = scale
                self.learnt(n)

    def _may_be_saved_again(self) -> bool:
        """Return whether it is time to try: learning goes on for hours, and there may be room meanwhile."""
        return not self._saving and time.monotonic() - self._refused > _SECONDS_UNTIL_SAVED_AGAIN

    def _cannot_save(self, error: ModelError) -> None:
        self._refused = time.monotonic()
        if self._saving:
            self._saving = False
            text = f"{error} Until then what is learnt is lost when the program ends."
            self.thread.tell(messages.Notice(text))


def as_report(progress: Progress) -> LearningProgress:
    """Return a progress as the window is told of it."""
    return LearningProgress(
        progress.scale,
        progress.iteration,
        progress.iterations,
        progress.critic_loss,
        progress.reconstruction_rmse,
        progress.legs,
    )


def small_sample(pyramid: Pyramid, seed: int) -> Rgb:
    """Return a random sample of a photo, small: at most SAMPLE pixels long, and soon there."""
    photo, finest, coarsest = Size.of(pyramid.photo), pyramid.plan.sizes[-1], pyramid.plan.sizes[0]
    # A narrow photo is made larger than it will be shown, for the sake of its coarsest scale.
    share = max(SAMPLE / max(finest.width, finest.height), _LEAST / min(coarsest.width, coarsest.height))
    whole = photo.scaled(min(1.0, share))
    made = sampling.sample(pyramid, size=whole, seed=seed, own_size=False, as_learnt=True)
    size = Size.of(made)
    return fit(made, size.scaled(min(1.0, SAMPLE / max(size.width, size.height))))


def encode(pyramid: Pyramid) -> Steps:
    """Make a large photo ready to be saved, which takes seconds, without standing in anybody's way."""
    thread = threading.Thread(target=checkpoint.encoded, args=(pyramid,), name="encoding")
    thread.start()
    try:
        while thread.is_alive():
            thread.join(_SECONDS_BETWEEN_LOOKS)
            yield
    finally:
        thread.join()


def _warm_up() -> Steps:
    for name in _HEAVY:
        with suppress(ImportError):  # not every build of torch has all of them
            importlib.import_module(name)
        yield
    gc.freeze()  # as when torch itself was imported, see LocalEngine
