"""What the engine's thread does: opening, learning, previews and thumbnails, each as a generator of steps.

Imported on that thread only, for the engine brings torch with it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import torch

from singan_studio.engine import device
from singan_studio.engine.config import PRESETS, TrainConfig, reached, road
from singan_studio.engine.model import Pyramid, serving
from singan_studio.engine.training import Training, known, onwards
from singan_studio.errors import ModelError, StudioError
from singan_studio.jobs import advice, animating, enlarging, judging, models, rendering, sampling
from singan_studio.jobs.elsewhere import Elsewhere
from singan_studio.jobs.learning import Learning, small_sample
from singan_studio.jobs.making import Made, Make, Making, MakingDone
from singan_studio.jobs.memory import NotEnoughMemoryError, shorten
from singan_studio.jobs.messages import (
    Kind,
    Learn,
    LearnElsewhere,
    LearningEnded,
    LearningPaused,
    LearningResumed,
    Notice,
    Open,
    Opened,
    Preview,
    PreviewDone,
    SampleMade,
    ScaleLearnt,
    Strip,
)
from singan_studio.jobs.photo import Photo
from singan_studio.jobs.thread import EngineThread, Job, Steps

_FAR_ON_CPU = "balanced"
_MAKERS: Mapping[Making, Callable[[Photo, Any], Iterator[Made | None]]] = {
    "animation": animating.animation,
    "movie": animating.movie,
    "origins": advice.origins,
    "palette": advice.palette,
    "foreign": advice.foreign,
    "samples": sampling.samples,
    "enlarging": enlarging.enlarging,
    "sheet": lambda photo, request: rendering.at_all_scales(photo.pyramid, request),
    "judgement": judging.judgement,
}
"""For each kind of what is made, a generator of its reports by its request; None at steps between."""


class Work:
    """All that the engine's thread knows, and the steps of every job."""

    def __init__(
        self, thread: EngineThread, presets: Mapping[str, TrainConfig] | None, device_name: str
    ) -> None:
        self.thread = thread
        self.presets = PRESETS if presets is None else presets
        self.order = tuple(self.presets)
        """Names of the presets, best last."""
        self.device = device.pick(device_name)
        self.far = self.order[-1] if self.device.type != "cpu" else _FAR_ON_CPU
        """How far photos are learnt where nobody says how far."""
        # One core is the window's: two threads on two cores wait for each other whenever it does anything.
        torch.set_num_threads(max(1, (os.cpu_count() or 2) - 1))
        self.photo: Photo | None = None
        self.learning: Learning | None = None
        self.elsewhere: Elsewhere | None = None
        """The cluster that learns the photo, or is asked to."""
        self._left: list[Elsewhere] = []
        """Those that nobody waits for and that still hand over what they have."""

    def describe_device(self) -> str:
        """Return the device in words."""
        if self.device.type == "cpu":
            count = torch.get_num_threads()
            return "CPU, 1 thread" if count == 1 else f"CPU, {count} threads"
        return f"GPU ({torch.cuda.get_device_name() if self.device.type == 'cuda' else 'Metal'})"

    @staticmethod
    def out_of_memory(error: Exception) -> bool:
        """Return whether an error of a job says that memory does not suffice."""
        return isinstance(error, NotEnoughMemoryError) or device.out_of_memory(error)

    def close(self) -> None:
        """Let go of the open photo and its files."""
        self.leave_elsewhere()
        if self.photo is not None:
            self.photo.close()
            self.photo = None

    # --- opening ---

    def open(self, job: Job, request: Open) -> Steps:
        """Make a photo ready: with what was learnt of it before, else with patch scales."""
        self.close()
        photo = Photo(request, replace(self.presets["instant"], max_size=request.max_size), self.device)
        yield
        for path in models.found(photo.folder, request.max_size, self.order) if photo.folder else ():
            photo.use()
            try:
                photo.read(path)
            except ModelError as error:
                self.thread.tell(Notice(str(error)), job)
                continue
            models.used(path)
            break
        yield
        self.photo = photo
        opened = Opened(
            request.photo_id,
            photo.pyramid.plan.sizes,
            _kinds(photo.pyramid),
            self._reached(photo),
            rendering.defaults(photo.pyramid),
            _kinds(serving(photo.pyramid)),
            photo.path,
        )
        self.thread.tell(opened, job)
        yield
        self._prune(photo)

    def _reached(self, photo: Photo) -> str:
        return reached(known(photo.pyramid), self.presets)

    def _prune(self, photo: Photo) -> None:
        if photo.request.models is None:
            return
        keep = [photo.path] if photo.path is not None else []
        models.prune(photo.request.models, photo.request.models_bytes, keep)

    def _open_photo(self) -> Photo:
        if self.photo is None:
            raise StudioError("No photo is open; open one first.")
        return self.photo

    # --- learning ---

    def learn(self, request: Learn) -> Steps:
        """Learn on from where that was left."""
        if self.elsewhere is not None and self.elsewhere.begun:
            self.elsewhere.end(then=request)
            return
        self.thread.drop("learn")
        yield  # It ends, and is saved, before this goes on.
        photo = self._open_photo()
        far = self.far if request.far == "auto" else request.far
        yield from self.begin_writing(photo)
        try:
            training = self._training(photo, far, request.budget)
        except StudioError:
            photo.end_writing()
            raise
        yield

        def make(learning_job: Job) -> Steps:
            self.learning = Learning(
                far,
                training,
                self.presets,
                photo.path,
                self.thread,
                learning_job,
                learnt=lambda scale: self.tell_learnt(photo, scale, learning_job),
                ended=lambda stopped: self._ended(photo, stopped),
                recall=lambda: self._recall(learning_job, photo),
            )
            return self.learning.steps()

        learning_job = Job("learn", make)
        # Begun here, and not when its turn comes: what was begun ends, also if it is dropped before.
        next(learning_job.steps)
        self.thread.hold(False)
        self.thread.put("learn", learning_job)

    def begin_writing(self, photo: Photo) -> Steps:
        """Be the one who writes what is learnt, and go on from what others wrote; raises InUseError."""
        try:
            more = photo.begin_writing()
        except ModelError as error:
            self.thread.tell(Notice(str(error)))
            return
        finest = max((n for n, kind in enumerate(_kinds(photo.pyramid)) if kind == "network"), default=None)
        if more and finest is not None:
            photo.sampled.clear()
            yield
            self.tell_learnt(photo, finest)

    def _training(self, photo: Photo, far: str, budget: float | None) -> Training:
        """Return the training that goes on to a station; raises StudioError."""
        before = photo.training
        training = onwards(before, *road(far, photo.pyramid.config, self.presets), budget=budget)
        if training.finished and not before.finished:
            return training  # What is in the making lies further on, and waits.
        photo.training = training
        note = shorten(training, self.device)
        if note:
            self.thread.tell(Notice(note))
        return training

    def _recall(self, job: Job, photo: Photo) -> Steps:
        """Make samples of the scales that were learnt before."""
        pyramid = photo.pyramid
        for n, scale in enumerate(pyramid.scales):
            if scale.kind == "network" and n not in photo.sampled:
                photo.sampled.add(n)
                self.thread.tell(SampleMade(n, small_sample(pyramid, n)), job)
                yield

    def tell_learnt(self, photo: Photo, scale: int, job: Job | None = None) -> None:
        """Tell that a scale is learnt, with a sample, for a job if that is still wanted."""
        pyramid = photo.pyramid
        photo.sampled.add(scale)
        learnt = ScaleLearnt(
            scale,
            small_sample(pyramid, scale),
            _kinds(pyramid),
            rendering.defaults(pyramid),
            _kinds(serving(pyramid)),
        )
        self.thread.tell(learnt, job)

    def _ended(self, photo: Photo, stopped: bool) -> None:
        self.learning = None
        photo.end_writing()
        self.tell_ended(photo, stopped=stopped)

    def tell_ended(self, photo: Photo, *, stopped: bool) -> None:
        """Tell that learning has ended, here or elsewhere, and keep the models within their room."""
        self._prune(photo)
        self.thread.tell(LearningEnded(self._reached(photo), stopped))

    # --- learning elsewhere ---

    def learn_elsewhere(self, request: LearnElsewhere) -> Steps:
        """Let a cluster learn on."""
        self._open_photo()
        if self.elsewhere is not None and self.elsewhere.begun:
            self.elsewhere.end(then=request)
            return
        self.leave_elsewhere()
        self.elsewhere = Elsewhere(self, request)
        self.elsewhere.start()
        yield

    def leave_elsewhere(self) -> None:
        """Wait no more for the cluster, which hands over what it has by itself."""
        left, self.elsewhere = self.elsewhere, None
        if left is not None:
            left.leave()
            self._left = [one for one in self._left if not one.wait(0)] + [left] * left.begun

    def wait_elsewhere(self, timeout: float) -> bool:
        """Return whether all that was left has been handed over within `timeout` seconds."""
        until = time.monotonic() + timeout
        return all(one.wait(max(until - time.monotonic(), 0.0)) for one in self._left)

    def pause(self) -> Steps:
        """Let learning stand still."""
        if self.learning is not None and not self.thread.held:
            self.thread.hold(True)
            self.learning.stand()
            self.thread.tell(LearningPaused())
        yield

    def resume(self) -> Steps:
        """Let learning go on."""
        if self.learning is not None and self.thread.held:
            self.learning.go_on()
            self.thread.hold(False)
            self.thread.tell(LearningResumed())
        yield

    def stop(self) -> Steps:
        """End learning."""
        if self.elsewhere is not None:
            self.elsewhere.end()
        self.thread.drop("learn")
        yield

    # --- rendering ---

    def preview(self, job: Job, request: Preview) -> Steps:
        """Repaint an edit once per seed, then at the photo's own size."""
        for result in rendering.results(self._open_photo().pyramid, request):
            if result is not None:
                self.thread.tell(result, job)
            yield
        self.thread.tell(PreviewDone(request.request), job)

    def strip(self, job: Job, request: Strip) -> Steps:
        """Make a thumbnail for every scale."""
        for thumbnail in rendering.thumbnails(self._open_photo().pyramid, request):
            if thumbnail is not None:
                self.thread.tell(thumbnail, job)
            yield

    def make(self, job: Job, request: Make) -> Steps:
        """Make something beside edits."""
        for report in _MAKERS[request.subject](self._open_photo(), request):
            if report is not None:
                self.thread.tell(report, job)
            yield
        self.thread.tell(MakingDone(request.subject, request.request), job)


def _kinds(pyramid: Pyramid) -> tuple[Kind, ...]:
    return tuple(scale.kind for scale in pyramid.scales)
