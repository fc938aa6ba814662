"""One learning of the open photo by a cluster, from the call of it to its end.

A thread of its own waits for the cluster; it alone writes the photo's file, for which it has the lock. What
concerns the window or the open photo is done on the engine's thread. Imported on that thread only.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from singan_studio.engine import checkpoint
from singan_studio.engine.config import road
from singan_studio.engine.model import Pyramid
from singan_studio.engine.training import Training, onwards
from singan_studio.errors import ClusterError, ModelError, StudioError
from singan_studio.jobs import lesson, models
from singan_studio.jobs.learning import encode
from singan_studio.jobs.lesson import Lesson, Outcome, Standing
from singan_studio.jobs.messages import (
    Calling,
    Learn,
    LearnElsewhere,
    LearningStarted,
    Notice,
    StationStarted,
)
from singan_studio.jobs.models import Version
from singan_studio.jobs.photo import Photo
from singan_studio.jobs.thread import Job, Steps
from singan_studio.lock import Lock
from singan_studio.spread.address import Cluster
from singan_studio.spread.cluster import connect

if TYPE_CHECKING:
    from singan_studio.jobs.work import Work


class _Left(Exception):  # noqa: N818 nothing went wrong
    """Ends the learning because nobody wants it to go on."""


class Elsewhere:
    """A learning of the open photo by a cluster."""

    def __init__(self, work: Work, request: LearnElsewhere) -> None:
        self.begun = False
        """Whether the cluster has the photo, and learning here has ended."""
        self._work = work
        self._request = request
        self._where = urlsplit(request.address).hostname or request.address
        self._then: Learn | LearnElsewhere | None = None
        """How learning goes on afterwards."""
        self._left = threading.Event()
        self._place: queue.SimpleQueue[Path | None] = queue.SimpleQueue()
        """The photo's file, once; None if there is nothing to do."""
        self._refused: Exception | None = None
        """Why."""
        self._writing: Lock | None = None
        self._said: Standing | None = None
        self._heard: Standing | None = None
        """What the worker told last, and is told to the window soon."""
        self._looked: Version | None = None
        """Of the file, as it was looked at last; then as it was used last."""
        self._taken: Version | None = None
        self._stations: list[Any] = []
        """How far each scale of it was learnt then."""
        self._thread = threading.Thread(target=self._run, name="elsewhere", daemon=True)

    # --- on the engine's thread ---

    def start(self) -> None:
        """Call the cluster."""
        self._work.thread.tell(Calling(self._request.address))
        self._thread.start()

    def end(self, then: Learn | LearnElsewhere | None = None) -> None:
        """Let learning there end, or the call for it; what is learnt is kept, and learning may go on."""
        self._then = then
        self.leave()
        if not self.begun:
            self._work.leave_elsewhere()
            self._work.thread.tell(Calling(""))

    def leave(self) -> None:
        """Let it end by itself, as the photo is closed: what is learnt is kept."""
        self._left.set()
        self._place.put(None)

    def wait(self, timeout: float) -> bool:
        """Return whether its thread has ended, in so many seconds."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _begin(self, spare: Path) -> Steps:
        try:
            yield from self._hand_out(spare)
        except Exception as error:
            self._refused = error
            self._place.put(None)

    def _hand_out(self, spare: Path) -> Steps:
        """End learning here, and lay the photo ready with all that is learnt of it."""
        work = self._work
        if work.photo is None or self._left.is_set():
            return
        if work.learning is not None and not work.thread.held:
            left = work.learning.training
            budget = None if left.budget is None else max(left.seconds_left(), 1.0)
            self._then = Learn(work.learning.far, budget)
        work.thread.drop("learn")
        yield  # It ends, and is saved, before this goes on.
        photo = work.photo
        yield from work.begin_writing(photo)
        try:
            photo.training = self._training(photo)
            yield from encode(photo.pyramid)
            path = photo.path or spare
            checkpoint.save(path, photo.pyramid, photo.training)
        except BaseException:
            photo.end_writing()
            raise
        self._writing = photo.lend_writing()
        self._looked = self._taken = models.version(path)
        self._stations = models.stations(path)
        self.begun = True
        work.thread.tell(Calling(""))
        work.thread.tell(LearningStarted(self._request.far, self._where))
        self._place.put(path)

    def _training(self, photo: Photo) -> Training:
        """Return the training that goes on to the station; raises StudioError where that is reached."""
        stations = road(self._request.far, photo.pyramid.config, self._work.presets)
        training = onwards(photo.training, *stations)
        if training.finished:
            raise StudioError("The photo is learnt as far as that already; choose a station further on.")
        return training

    def _hear(self, standing: Standing | None) -> Steps:
        """Tell where it stands; None while no worker is at it."""
        tell, before = self._work.thread.tell, self._said
        if standing is not None:
            if before is None or (standing.station, standing.todo) != (before.station, before.todo):
                tell(StationStarted(standing.station, standing.todo, standing.reached))
            if standing.progress is not None:
                tell(standing.progress)
            self._said = standing
        elif before is not None:
            tell(StationStarted(before.station, before.todo, before.reached))
        yield

    def _take(self, path: Path, read: tuple[Pyramid, Training], version: Version | None) -> Steps:
        """Use what has come back."""
        photo = self._work.photo
        if photo is not None:
            for scale in photo.take(path, *read, version):
                self._work.tell_learnt(photo, scale)
                yield

    def _over(self, outcome: Outcome, error: Exception | None) -> Steps:
        """Tell that it has ended, with all that has come back in use; learning here goes on."""
        work, photo = self._work, self._work.photo
        work.elsewhere = None
        if self.begun and photo is not None:
            work.tell_ended(photo, stopped=self._left.is_set() or error is not None)
        else:
            work.thread.tell(Calling(""))
        for note in outcome.notes:
            work.thread.tell(Notice(note))
        match self._then:
            case Learn() as here:
                work.thread.command(Job("learn", lambda _: work.learn(here)))
            case LearnElsewhere() as again:
                work.thread.command(Job("elsewhere", lambda _: work.learn_elsewhere(again)))
        if error is not None:
            raise error
        yield

    # --- on its own ---

    def _command(self, make: Callable[[], Steps]) -> None:
        """Let something be done on the engine's thread, unless the photo is closed by then."""

        def steps(_job: Job) -> Steps:
            if self._work.elsewhere is self:
                yield from make()

        self._work.thread.command(Job("elsewhere", steps))

    def _run(self) -> None:
        outcome, error = Outcome(()), None
        try:
            outcome = self._learnt()
        except _Left:
            pass
        except Exception as raised:
            error = raised
        finally:
            if self._writing is not None:
                self._writing.release()
        if outcome.error:
            error = StudioError(outcome.error)
        self._command(lambda: self._over(outcome, error))

    def _learnt(self) -> Outcome:
        """Let the cluster learn; raises _Left, StudioError, and what went wrong there."""
        request = self._request
        cluster = Cluster(request.address, request.ca, request.certificate, request.key)
        with TemporaryDirectory() as spare, connect(cluster) as pool:
            if not pool.workers:
                raise ClusterError(
                    f"No worker is connected to {request.address}; start one on the computer that is to "
                    f"learn, by: dask worker {request.address}"
                )
            self._command(partial(self._begin, Path(spare) / "photo.safetensors"))
            path = self._place.get()
            if path is None:
                raise self._refused or _Left

            def hear(at_work: Mapping[int, Any]) -> None:
                if self._left.is_set():
                    raise _Left
                if at_work.get(0) is not self._heard:
                    self._heard = at_work.get(0)
                    self._command(partial(self._hear, self._heard))
                self._look(path)

            task = Lesson(path.name, self._work.presets)
            try:
                each = pool.each(lesson.learn, [task], path.parent, lambda task: [task.name], hear)
                with closing(each):
                    for _, made in each:
                        if isinstance(made, ClusterError):
                            raise made
                        return made
            finally:
                with suppress(ModelError):
                    self._look(path, whole=True)
        raise _Left

    def _look(self, path: Path, *, whole: bool = False) -> None:
        """Let what has come back be used if a scale is learnt further, or, at the end, anyway."""
        version = models.version(path)
        if version == (self._taken if whole else self._looked):
            return
        self._looked, stations = version, models.stations(path)
        if whole or stations != self._stations:
            self._stations, self._taken = stations, version
            read = checkpoint.load(path, self._work.device)
            self._command(partial(self._take, path, read, version))
