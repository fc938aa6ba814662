"""The engine on this machine, behind the border: requests become jobs of its one thread."""

from __future__ import annotations

import gc
import time
import traceback
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal

from singan_studio.errors import InUseError, StudioError
from singan_studio.imaging import opencv
from singan_studio.jobs.making import Make, Making
from singan_studio.jobs.messages import (
    EngineReady,
    Failed,
    Learn,
    LearnElsewhere,
    Open,
    Preview,
    Report,
    Strip,
    Subject,
)
from singan_studio.jobs.thread import ORDER, EngineThread, Job, Steps

if TYPE_CHECKING:
    from singan_studio.engine.config import TrainConfig
    from singan_studio.jobs.work import Work

_NO_MEMORY: dict[Subject, str] = {
    "engine": "There is not enough memory to start the engine; close other programs and start again.",
    "open": "There is not enough memory for this photo; open a smaller one, or close other programs.",
    "learn": "There is not enough memory to learn this photo further; choose a smaller size to "
    "learn at, or close other programs.",
    "elsewhere": "There is not enough memory to learn this photo elsewhere; close other programs.",
    "preview": "There is not enough memory for this result; edit a smaller area, or close other programs.",
    "strip": "There is not enough memory for the thumbnails; edit a smaller area, or close other programs.",
    "samples": "There is not enough memory for a sample of this size; choose a smaller one.",
    "animation": "There is not enough memory for an animation of this size; choose a smaller one.",
    "enlarging": "There is not enough memory to enlarge so much; choose a smaller factor, or a selection.",
    "judgement": "There is not enough memory to judge the model; close other programs and try again.",
    "movie": "There is not enough memory to export an animation of this size; choose a smaller one.",
    "origins": "There is not enough memory to find where this came from; edit a smaller area.",
    "palette": "There is not enough memory for the photo's colours; close other programs.",
    "sheet": "There is not enough memory for the contact sheet; edit a smaller area.",
    "foreign": "There is not enough memory to compare the edit with the photo; edit a smaller area.",
}
_BROKEN: dict[Subject, str] = {
    "engine": "The engine could not be started; install SinGAN Studio again.",
    "open": "This photo could not be made ready because of a fault in the program; try another one.",
    "learn": "Learning ended by a fault in the program; what was learnt before is kept, start it again.",
    "elsewhere": "Learning elsewhere ended by a fault in the program; what has come back is kept.",
    "preview": "This result could not be made because of a fault in the program; change the edit a little.",
    "strip": "The thumbnails could not be made because of a fault in the program; change the edit a little.",
    "samples": "The samples could not be made because of a fault in the program; try other settings.",
    "animation": "The animation could not be made because of a fault in the program; try other settings.",
    "enlarging": "The photo could not be enlarged because of a fault in the program; try other settings.",
    "judgement": "The model could not be judged because of a fault in the program; try again.",
    "movie": "The animation could not be exported because of a fault in the program; try another format.",
    "origins": "Where this came from could not be found because of a fault in the program; change the edit.",
    "palette": "The photo's colours could not be found because of a fault in the program; try another scale.",
    "sheet": "The contact sheet could not be made because of a fault in the program; change the edit.",
    "foreign": "The edit could not be compared with the photo because of a fault in the program; change it.",
}
_TEXTS = {"memory": _NO_MEMORY, "internal": _BROKEN}


class LocalEngine:
    """An Engine (see service) in a thread of this process; torch is imported there and nowhere else.

    `presets` are those that Learn knows, best last, "instant" among them; engine.config.PRESETS by default.
    `device` is a name for engine.device.pick. `report` is called on the thread while requests of other
    threads wait: it must return soon and not wait for such a thread.
    """

    def __init__(self, *, presets: Mapping[str, TrainConfig] | None = None, device: str = "auto") -> None:
        self._presets = presets
        self._device = device
        self._thread = EngineThread(self._failed)
        self._work: Work | None = None

    def start(self, report: Callable[[Report], None]) -> None:
        """See Engine."""
        self._thread.start(report)
        self._thread.command(Job("engine", self._load))

    def open(self, request: Open) -> None:
        """See Engine."""
        # At once, so that nothing more of the photo before is reported but that its learning has ended.
        self._thread.drop(*ORDER)
        self._thread.command(self._job("open", lambda work, job: work.open(job, request)), alone=True)

    def learn(self, request: Learn) -> None:
        """See Engine."""
        self._thread.command(self._job("learn", lambda work, _: work.learn(request)))

    def learn_elsewhere(self, request: LearnElsewhere) -> None:
        """See Engine."""
        self._thread.command(self._job("elsewhere", lambda work, _: work.learn_elsewhere(request)))

    def pause(self) -> None:
        """See Engine."""
        self._thread.command(self._job("learn", lambda work, _: work.pause()))

    def resume(self) -> None:
        """See Engine."""
        self._thread.command(self._job("learn", lambda work, _: work.resume()))

    def stop(self) -> None:
        """See Engine."""
        self._thread.command(self._job("learn", lambda work, _: work.stop()))

    def preview(self, request: Preview) -> None:
        """See Engine."""
        steps = self._job("preview", lambda work, job: work.preview(job, request), request.request)
        self._thread.put("preview", steps)

    def strip(self, request: Strip) -> None:
        """See Engine."""
        self._thread.put(
            "strip", self._job("strip", lambda work, job: work.strip(job, request), request.request)
        )

    def cancel(self) -> None:
        """See Engine."""
        self._thread.drop("preview", "strip")

    def make(self, request: Make) -> None:
        """See Engine."""
        steps = self._job(request.subject, lambda work, job: work.make(job, request), request.request)
        self._thread.put(request.subject, steps)

    def leave(self, kind: Making) -> None:
        """See Engine."""
        self._thread.drop(kind)

    def close(self, timeout: float = 5.0) -> bool:
        """See Engine."""
        until = time.monotonic() + timeout
        ended = self._thread.close(timeout)
        if ended and self._work is not None:
            self._work.close()
            ended = self._work.wait_elsewhere(until - time.monotonic())
        return ended

    def _job(self, subject: Subject, steps: Callable[[Work, Job], Steps], request: int | None = None) -> Job:
        def make(job: Job) -> Steps:
            yield from steps(self._loaded(), job)

        return Job(subject, make, request)

    def _load(self, _job: Job) -> Steps:
        self._loaded()
        yield

    def _loaded(self) -> Work:
        """Return the work, on the engine's thread; torch is imported when this is called first."""
        if self._work is None:
            from singan_studio.jobs.work import Work  # noqa: PLC0415

            opencv.load()  # before anybody paints
            # What torch brings stays: looking through it for garbage would stop every thread for 0.1 s.
            gc.freeze()
            self._work = Work(self._thread, self._presets, self._device)
            self._thread.tell(EngineReady(self._work.describe_device(), self._work.far))
        return self._work

    def _failed(self, job: Job, error: Exception) -> None:
        code: Literal["memory", "busy", "input", "internal"] = "internal"
        if isinstance(error, MemoryError) or (self._work is not None and self._work.out_of_memory(error)):
            code = "memory"
        elif isinstance(error, StudioError):
            code = "busy" if isinstance(error, InUseError) else "input"
        text = str(error) if isinstance(error, StudioError) else _TEXTS[code][job.subject]
        detail = "" if isinstance(error, StudioError) else "".join(traceback.format_exception(error))
        self._thread.tell(Failed(job.subject, code, text, detail, job.request))
