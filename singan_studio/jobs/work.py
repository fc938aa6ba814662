"""What the engine's thread does: opening, learning, previews and thumbnails, each as a generator of steps.

Imported on that thread only, for the engine brings torch with it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import torch

from singan_studio.engine import checkpoint, device, tasks
from singan_studio.engine.config import PRESETS, TrainConfig
from singan_studio.engine.model import Pyramid, new_pyramid
from singan_studio.engine.pyramid import make_plan
from singan_studio.engine.training import Training, begin
from singan_studio.errors import DeviceError, ModelError, StudioError
from singan_studio.imaging.geometry import Size
from singan_studio.jobs import models, rendering
from singan_studio.jobs.learning import Learning, small_sample
from singan_studio.jobs.messages import (
    Defaults,
    Kind,
    Learn,
    LearningEnded,
    LearningPaused,
    LearningResumed,
    Notice,
    Open,
    Opened,
    Preview,
    PreviewDone,
    SavedModel,
    ScaleLearnt,
    Strip,
    Task,
    Use,
)
from singan_studio.jobs.thread import EngineThread, Job, Steps

_TASKS: tuple[Task, ...] = ("paint", "harmonize", "edit")


class NotEnoughMemoryError(DeviceError):
    """A job that would take more memory than there is."""


class Photo:
    """The open photo: its pyramids, its trainings, and which of them is in use."""

    def __init__(self, request: Open, instant: TrainConfig, where: torch.device) -> None:
        self.request = request
        self.base = new_pyramid(request.photo, instant, where)
        """Patch scales everywhere; all other pyramids of the photo share what they can with it."""
        self.pyramid = self.base
        """The one in use."""
        self.path: Path | None = None
        """The file of the one in use, if it has one."""
        self.hash = checkpoint.photo_hash(request.photo)
        self.folder = models.folder(request.models, self.hash) if request.models is not None else None
        self.trainings: dict[str, Training] = {}
        """By preset: those begun, or read from a file, since the photo was opened."""

    def entries(self) -> tuple[models.Entry, ...]:
        """Return the saved models, newest first."""
        return models.listed(self.folder) if self.folder is not None else ()

    def place(self, preset: str) -> Path | None:
        """Return the file of a preset's model, if models are saved."""
        if self.folder is None:
            return None
        return models.place(self.folder, preset, self.request.max_size)

    def new(self, config: TrainConfig) -> Pyramid:
        """Return a pyramid that has learnt nothing, for learning by `config`."""
        base = self.base
        same = ("seed", "noise_padding")
        if make_plan(Size.of(base.photo), config) == base.plan and all(
            getattr(config, name) == getattr(base.config, name) for name in same
        ):
            return replace(
                base, config=config, scales=[*base.patches], sigmas=[0.0] * len(base), reconstructions=[]
            )
        return new_pyramid(base.photo, config, base.device)

    def read(self, path: Path) -> Training:
        """Return a saved model and its training; raises ModelError, also when it is another photo's."""
        pyramid, training = checkpoint.load(path, self.base.device)
        if checkpoint.photo_hash(pyramid.photo) != self.hash:
            raise ModelError(f"'{path}' was learnt from another photo; choose another model.")
        base = self.base
        pyramid.photo = base.photo
        if pyramid.plan == base.plan:
            # The same pictures and the same patch scales: kept, and prepared, once.
            pyramid.reals, pyramid.patches, pyramid.native = base.reals, base.patches, base.native
            pyramid.scales = [
                base.patches[n] if scale.kind == "patch" else scale for n, scale in enumerate(pyramid.scales)
            ]
        return training


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
        # One core is the window's: two threads on two cores wait for each other whenever it does anything.
        torch.set_num_threads(max(1, (os.cpu_count() or 2) - 1))
        self.photo: Photo | None = None
        self.learning: Learning | None = None

    def describe_device(self) -> str:
        """Return the device in words."""
        if self.device.type == "cpu":
            count = torch.get_num_threads()
            return f"CPU, {count} thread{'s' if count > 1 else ''}"
        return f"GPU ({torch.cuda.get_device_name() if self.device.type == 'cuda' else 'Metal'})"

    @staticmethod
    def out_of_memory(error: Exception) -> bool:
        """Return whether an error of a job says that memory does not suffice."""
        return isinstance(error, NotEnoughMemoryError) or device.out_of_memory(error)

    # --- opening ---

    def open(self, job: Job, request: Open) -> Steps:
        """Make a photo ready: with its best saved model, else with patch scales."""
        self.photo = None
        photo = Photo(request, replace(self.presets["instant"], max_size=request.max_size), self.device)
        yield
        for entry in models.best_first(photo.entries(), request.max_size, self.order):
            try:
                training = photo.read(entry.saved.path)
            except ModelError as error:
                self.thread.tell(Notice(str(error)), job)
                continue
            photo.trainings[entry.saved.preset] = training
            self._take(photo, training.pyramid, entry.saved.path)
            break
        yield
        self.photo = photo
        self.thread.tell(self._opened(photo), job)
        yield
        self._prune(photo)

    def use(self, job: Job, request: Use) -> Steps:
        """Change to a saved model; learning goes on, and takes over when it is better (see `better`)."""
        photo = self._open_photo()
        known = (
            training for preset, training in photo.trainings.items() if photo.place(preset) == request.model
        )
        training = next(known, None) or photo.read(request.model)
        self._take(photo, training.pyramid, request.model)
        self.thread.tell(self._opened(photo), job)
        yield

    def _take(self, photo: Photo, pyramid: Pyramid, path: Path | None) -> None:
        photo.pyramid, photo.path = pyramid, path
        if path is not None:
            models.used(path)

    def _opened(self, photo: Photo) -> Opened:
        entries = photo.entries()
        return Opened(
            photo.request.photo_id,
            photo.pyramid.plan.sizes,
            _kinds(photo.pyramid),
            photo.pyramid.config.preset,
            _defaults(photo.pyramid),
            tuple(entry.saved for entry in entries),
            models.unfinished(entries, photo.request.max_size),
        )

    def _prune(self, photo: Photo) -> None:
        if photo.request.models is None:
            return
        keep = {photo.path, self.learning.path if self.learning else None}
        models.prune(photo.request.models, photo.request.models_bytes, {path for path in keep if path})

    def _open_photo(self) -> Photo:
        if self.photo is None:
            raise StudioError("No photo is open; open one first.")
        return self.photo

    # --- learning ---

    def learn(self, request: Learn) -> Steps:
        """Begin a learning, or go on with the one of this preset that was broken off."""
        self.thread.drop("learn")
        yield  # It ends, and is saved, before this goes on.
        photo = self._open_photo()
        if request.preset not in self.presets:
            raise StudioError(
                f"There is no preset '{request.preset}'; choose one of {', '.join(self.order)}."
            )
        training = self._training(photo, request)
        self._check_memory(training)
        yield

        def make(learning_job: Job) -> Steps:
            self.learning = Learning(
                request.preset,
                training,
                photo.place(request.preset),
                self.thread,
                learning_job,
                learnt=lambda scale: self._learnt(learning_job, photo, training.pyramid, scale),
                ended=lambda stopped: self._ended(photo, request.preset, stopped),
            )
            return self.learning.steps()

        learning_job = Job("learn", make)
        # Begun here, and not when its turn comes: what was begun ends, also if it is dropped before.
        next(learning_job.steps)
        self.thread.hold(False)
        self.thread.put("learn", learning_job)

    def _training(self, photo: Photo, request: Learn) -> Training:
        training = photo.trainings.get(request.preset)
        path = photo.place(request.preset)
        if training is None and path is not None and path.exists():
            try:
                training = photo.read(path)
            except ModelError as error:
                self.thread.tell(Notice(f"{error} Learning begins anew."))
        if training is None:
            config = replace(self.presets[request.preset], max_size=photo.request.max_size)
            training = begin(photo.new(config))
        if training.todo:
            # A new one, for a budget counts from its making.
            training = Training(
                training.pyramid, training.todo, training.rng, training.current, request.budget
            )
        else:
            # A budget may have left scales unlearnt.
            training = begin(training.pyramid, request.budget)
        photo.trainings[request.preset] = training
        return training

    def _check_memory(self, training: Training) -> None:
        """Raise NotEnoughMemoryError when a training does not fit: many systems would kill the program."""
        config, plan = training.pyramid.config, training.pyramid.plan
        wanted, free = device.training_memory(config, plan), device.available_memory(self.device)
        if training.todo and wanted > free:
            raise NotEnoughMemoryError(
                f"Learning with '{config.preset}' takes about {wanted / 2**30:.1f} GB of memory and "
                f"{free / 2**30:.1f} GB are free; choose a faster preset or a smaller size to learn at, "
                "or close other programs."
            )

    def _learnt(self, job: Job, photo: Photo, pyramid: Pyramid, scale: int) -> None:
        self._take_if_better(photo, pyramid)
        sample, used = small_sample(pyramid, scale), photo.pyramid
        self.thread.tell(ScaleLearnt(scale, sample, _kinds(used), _defaults(used)), job)

    def _take_if_better(self, photo: Photo, pyramid: Pyramid) -> None:
        before = photo.pyramid
        if pyramid is before or not self.better(pyramid, before):
            return
        self._take(photo, pyramid, photo.place(pyramid.config.preset))
        if pyramid.plan.sizes != before.plan.sizes:
            self.thread.tell(self._opened(photo))

    def better(self, new: Pyramid, old: Pyramid) -> bool:
        """Return whether a pyramid being learnt takes the place of the one in use.

        A person must never see results get worse. So it does as soon as it has as many learnt scales as the
        one in use and its preset is not a lower one, or has learnt all its preset asks for and that preset is
        a higher one. Otherwise the one in use stays, also when learning was stopped or its budget ended; what
        was learnt is then among the saved models, for Use.
        """
        (learnt, rank), (learnt_before, rank_before) = (
            models.quality(pyramid.config.preset, _kinds(pyramid), self.order) for pyramid in (new, old)
        )
        complete = all(new.scales[n].kind == "network" for n in new.config.learns(len(new)))
        as_good = rank >= rank_before and learnt >= learnt_before
        return learnt > 0 and (as_good or (rank > rank_before and complete))

    def _ended(self, photo: Photo, preset: str, stopped: bool) -> None:
        self.learning = None
        self._take_if_better(photo, photo.trainings[preset].pyramid)
        self._prune(photo)
        saved: tuple[SavedModel, ...] = tuple(entry.saved for entry in photo.entries())
        self.thread.tell(LearningEnded(preset, stopped, saved))

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


def _kinds(pyramid: Pyramid) -> tuple[Kind, ...]:
    return tuple(scale.kind for scale in pyramid.scales)


def _defaults(pyramid: Pyramid) -> dict[Task, Defaults]:
    found = {task: tasks.defaults(task, pyramid) for task in _TASKS}
    return {task: Defaults(how.scale, how.dilate, how.feather) for task, how in found.items()}
