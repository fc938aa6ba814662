"""A scripted engine for tests of everything above jobs: it records what is asked, and says what a test wants.

`FakeEngine()` says nothing by itself: tests `emit` reports. `FakeEngine(automatic=True)` answers at once, in
the caller's thread; while `engine.held` is true the answers wait for `engine.step()` or `engine.answer()`,
and newer requests drop those that they replace, as the real engine does.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import TypeVar, get_args

import numpy as np

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs import making
from singan_studio.jobs.making import (
    Animation,
    Enlarge,
    Enlarged,
    Figures,
    ForeignReady,
    FrameReady,
    Judge,
    Judged,
    Made,
    Make,
    Making,
    MakingDone,
    MakingProgress,
    Measure,
    Measured,
    Movie,
    OriginsReady,
    PaletteReady,
    SampleReady,
    Samples,
    Sheet,
    SheetPart,
)
from singan_studio.jobs.messages import (
    Defaults,
    Edit,
    EngineReady,
    Failed,
    Kind,
    Learn,
    LearnElsewhere,
    LearningEnded,
    LearningPaused,
    LearningProgress,
    LearningResumed,
    LearningStarted,
    Open,
    Opened,
    Preview,
    PreviewDone,
    PreviewReady,
    Report,
    ScaleLearnt,
    StationStarted,
    Strip,
    Task,
    ThumbnailReady,
)

PHOTO = Size(64, 48)
"""Of whom nobody says what size it is."""
_Request = TypeVar(
    "_Request",
    Open,
    Learn,
    LearnElsewhere,
    Preview,
    Strip,
    Samples,
    Judge,
    Animation,
    Movie,
    making.Origins,
    making.Palette,
    making.Foreign,
    Sheet,
    Enlarge,
    Measure,
)


class FakeEngine:
    """An Engine (see jobs.service) without torch or threads.

    `calls` holds what was asked, in order: request messages, and the names of methods without one ("start",
    "pause", "resume", "stop", "cancel", "close"). `reached` is what Opened tells of.
    """

    def __init__(
        self, *, automatic: bool = False, held: bool = False, scales: int = 5, learns: int = 2
    ) -> None:
        self.automatic = automatic
        self.held = held
        self.scales = scales
        self.learns = learns
        """How many scales, from the coarsest, Learn learns."""
        self.calls: list[Open | Learn | LearnElsewhere | Preview | Strip | Make | str] = []
        self.reached = "instant"
        self.closes = True
        """What close returns."""
        self.fails: Failed | None = None
        """The next preview, when automatic, is answered by this, once."""
        self.waiting: deque[Report] = deque()
        self.kinds: list[Kind] = ["patch"] * scales
        self._report: Callable[[Report], None] | None = None
        self._photo: Rgb | None = None
        self._learning: str | None = None
        self._paused = False

    # --- for tests ---

    def asked(self, kind: type[_Request]) -> list[_Request]:
        """Return the requests of a kind so far, oldest first."""
        return [call for call in self.calls if isinstance(call, kind)]

    def last(self, kind: type[_Request]) -> _Request:
        """Return the newest request of a kind; raises IndexError when there is none."""
        return self.asked(kind)[-1]

    def emit(self, *reports: Report) -> None:
        """Report at once, in this thread."""
        assert self._report is not None, "the engine was not started"
        for report in reports:
            self._report(report)

    def step(self) -> Report:
        """Report the oldest answer that is held back, and return it."""
        report = self.waiting.popleft()
        if isinstance(report, ScaleLearnt):
            self.kinds = [*report.kinds]
        if isinstance(report, LearningEnded):
            self._learning, self.reached = None, report.reached
        self.emit(report)
        return report

    def answer(self) -> int:
        """Report all answers that are held back; return how many there were."""
        count = len(self.waiting)
        self._deliver()
        return count

    # --- Engine ---

    def start(self, report: Callable[[Report], None]) -> None:
        self.calls.append("start")
        self._report = report
        self._say(EngineReady("fake"))

    def open(self, request: Open) -> None:
        self.calls.append(request)
        self._drop(PreviewReady, PreviewDone, ThumbnailReady, Made)
        self._end_learning()
        self._photo = request.photo
        self.kinds = ["patch"] * self.scales
        self._say(
            Opened(
                request.photo_id,
                fake_sizes(Size.of(request.photo), request.max_size, self.scales),
                tuple(self.kinds),
                self.reached,
                fake_defaults(self.scales),
                self._serving(self.kinds),
            )
        )

    def learn(self, request: Learn) -> None:
        self.calls.append(request)
        self._end_learning()
        if not self.automatic:
            return
        self._learning, self._paused = request.far, False
        todo = tuple(n for n in range(self.learns) if self.kinds[n] == "patch")
        started = StationStarted(request.far, todo, self.reached)
        answers: list[Report] = [LearningStarted(request.far), started]
        kinds = [*self.kinds]
        for scale in todo:
            kinds[scale] = "network"
            sample = np.full((24, 32, 3), 40 * scale, np.uint8)
            answers += [
                LearningProgress(scale, 1, 2, 0.5, 0.25, ((request.far, 2.0),)),
                LearningProgress(scale, 2, 2, 0.4, 0.2, ((request.far, 1.0),)),
                ScaleLearnt(scale, sample, tuple(kinds), fake_defaults(self.scales), self._serving(kinds)),
            ]
        self._say(*answers, LearningEnded(request.far, False))

    def learn_elsewhere(self, request: LearnElsewhere) -> None:
        self.calls.append(request)

    def pause(self) -> None:
        self.calls.append("pause")
        if self._learning and not self._paused:
            self._paused = True
            self._first(LearningPaused())

    def resume(self) -> None:
        self.calls.append("resume")
        if self._learning and self._paused:
            self._paused = False
            self._first(LearningResumed())

    def stop(self) -> None:
        self.calls.append("stop")
        self._end_learning()

    def preview(self, request: Preview) -> None:
        self.calls.append(request)
        self._drop(PreviewReady, PreviewDone)
        if self.fails is not None and self.automatic:
            self._say(self.fails)
            self.fails = None
            return
        large = self._photo is not None and max(self._photo.shape) > self._max_size()
        answers: list[Report] = [fake_result(request, seed, final=not large) for seed in request.seeds]
        if large:
            again = request.seeds if request.every_final else request.seeds[:1]
            answers += [fake_result(request, seed, final=True) for seed in again]
        # Before what is made beside edits, as the real engine does.
        later = [report for report in self.waiting if isinstance(report, Made)]
        self._drop(*get_args(Made))
        self._say(*answers, PreviewDone(request.request), *later)

    def strip(self, request: Strip) -> None:
        self.calls.append(request)
        self._drop(ThumbnailReady)
        shape = (request.longest * 3 // 4, request.longest, 3)
        self._say(
            *(
                ThumbnailReady(request.request, scale, np.full(shape, 10 * scale, np.uint8))
                for scale in range(1, self.scales)
            )
        )

    def make(self, request: Make) -> None:
        self.calls.append(request)
        self._leave(request.subject)
        photo = PHOTO if self._photo is None else Size.of(self._photo)
        self._say(*fake_made(request, photo), MakingDone(request.subject, request.request))

    def leave(self, kind: Making) -> None:
        self.calls.append(f"leave {kind}")
        self._leave(kind)

    def cancel(self) -> None:
        self.calls.append("cancel")
        self._drop(PreviewReady, PreviewDone, ThumbnailReady)

    def close(self, timeout: float = 5.0) -> bool:  # noqa: ARG002
        self.calls.append("close")
        self.waiting.clear()
        return self.closes

    # --- inside ---

    def _leave(self, kind: Making) -> None:
        self.waiting = deque(
            report for report in self.waiting if not (isinstance(report, Made) and report.subject == kind)
        )

    @staticmethod
    def _serving(kinds: Sequence[Kind]) -> tuple[Kind, ...]:
        return ("patch",) * len(kinds) if "patch" in kinds else tuple(kinds)

    def _max_size(self) -> int:
        return self.last(Open).max_size

    def _say(self, *reports: Report) -> None:
        if self.automatic:
            self.waiting.extend(reports)
            if not self.held:
                self._deliver()

    def _first(self, report: Report) -> None:
        self.waiting.appendleft(report)
        if not self.held:
            self._deliver()

    def _deliver(self) -> None:
        while self.waiting:
            self.step()

    def _drop(self, *kinds: type[Report]) -> None:
        self.waiting = deque(report for report in self.waiting if not isinstance(report, kinds))

    def _end_learning(self) -> None:
        if self._learning is None:
            return
        self._learning = None
        self._drop(
            LearningStarted,
            StationStarted,
            LearningProgress,
            ScaleLearnt,
            LearningPaused,
            LearningResumed,
            LearningEnded,
        )
        self._say(LearningEnded(self.reached, True))


def fake_sizes(photo: Size, max_size: int, scales: int) -> tuple[Size, ...]:
    """Return sizes of scales, halving from the finest learnt size."""
    finest = min(1.0, max_size / max(photo.width, photo.height))
    return tuple(photo.scaled(finest / 2 ** (scales - 1 - n)) for n in range(scales))


def fake_defaults(scales: int) -> dict[Task, Defaults]:
    """Return the defaults of every task."""
    last = scales - 1
    return {
        "paint": Defaults(min(2, last), 7.0, 5.0),
        "harmonize": Defaults(last, 7.0, 5.0, 0.6),
        "edit": Defaults(max(1, last // 2), 20.0, 5.0),
    }


def fake_learnt(scales: int, defaults: dict[Task, Defaults] | None = None) -> ScaleLearnt:
    """Return what is told when the coarsest of so many scales is learnt."""
    kinds: tuple[Kind, ...] = ("network", *("patch" for _ in range(scales - 1)))
    sample = np.zeros((6, 8, 3), np.uint8)
    return ScaleLearnt(0, sample, kinds, defaults or fake_defaults(scales), ("patch",) * scales)


def fake_made(request: Make, photo: Size = PHOTO) -> list[Made]:  # noqa: PLR0911 one for each kind
    """Return what is reported of a request, but for its end."""
    match request:
        case Animation():
            return [
                FrameReady(request.request, fake_frame(request.scene.motion.seed, n))
                for n in range(request.scene.motion.frames)
            ]
        case Movie():
            return [MakingProgress("movie", request.request, share) for share in (0.25, 0.5, 1.0)]
        case Judge():
            distances = tuple(0.1 + 0.01 * n for n in range(request.samples))
            return [
                MakingProgress("judgement", request.request, 0.5),
                Judged(request.request, request.samples, distances, "", 0.6, 27.5),
            ]
        case Samples():
            size = request.size or photo
            own = (size.height, size.width, 3)
            shape = own if request.own_size else (24, 32, 3)
            made = [(seed, np.full(shape, seed % 256, np.uint8)) for seed in request.seeds]
            return [SampleReady(request.request, seed, picture, shape == own) for seed, picture in made]
        case Sheet():
            return fake_sheet(request)
        case Enlarge():
            return fake_enlarged(request)
        case Measure():
            figures = tuple(Figures(30.0 - n, 0.9 - n / 10) for n in range(len(request.pictures)))
            return [Measured(request.request, figures)]
        case making.Palette(scale=scale):
            return [PaletteReady(request.request, scale, fake_palette(scale))]
        case making.Foreign(edit=edit):
            # What is purely red is like nothing in any photo of the tests.
            strange = (edit.composite == (255, 0, 0)).all(axis=2) & (edit.mask > 0)
            share = strange.sum() / max(1, np.count_nonzero(edit.mask))
            return [ForeignReady(request.request, edit.region, 255 * strange.astype(np.uint8), float(share))]
        case making.Origins(edit=edit):
            # From as many pixels further right, and down, as the seed says.
            region = edit.region
            rows, columns = np.mgrid[region.top : region.bottom, region.left : region.right]
            places = np.stack([rows, columns], axis=2).astype(np.int32)
            return [
                OriginsReady(request.request, seed, region, places + np.int32(seed + 1))
                for seed, _ in request.results
            ]


def fake_palette(scale: int) -> Rgb:
    """Return ten colours that tell their scale."""
    return np.array([(25 * n, 10 * scale, 255 - 25 * n) for n in range(10)], np.uint8)


def fake_frame(seed: int, number: int) -> Rgb:
    """Return a frame of an animation: its colour tells the seed and the number."""
    return np.full((24, 32, 3), (10 * seed % 256, 5 * number % 256, 100), np.uint8)


def fake_sheet(request: Sheet, scales: int = 5) -> list[Made]:
    """Return the parts of a contact sheet of an edit in a photo of so many scales."""
    previews = [Preview(request.request, request.edit, n, request.seeds) for n in range(1, scales)]
    return [
        SheetPart(request.request, fake_result(preview, seed, final=False))
        for preview in previews
        for seed in request.seeds
    ]


def fake_enlarged(request: Enlarge) -> list[Made]:
    """Return the progress of an enlarging and its picture: every pixel of the region as a square, and red."""
    part = request.picture[request.region.slices]
    picture = part.repeat(request.factor, axis=0).repeat(request.factor, axis=1)
    picture[..., 0] = 255
    return [
        MakingProgress(request.subject, request.request, 0.5, 75.0),
        Enlarged(request.request, picture),
    ]


def fake_colour(seed: int, scale: int, *, final: bool) -> tuple[int, int, int]:
    """Return the colour that a result is filled with: it tells its seed, scale, and whether it is final."""
    return (37 * seed % 256, 20 * scale % 256, 255 if final else 0)


def fake_result(request: Preview, seed: int, *, final: bool, seconds: float = 0.01) -> PreviewReady:
    """Return the result of one seed: its colour everywhere in the edit's region, weighted by the raw mask."""
    edit = request.edit
    made = np.empty_like(edit.composite)
    made[:] = fake_colour(seed, request.scale, final=final)
    weights = edit.mask.astype(np.float32) / np.float32(255)
    return PreviewReady(
        request.request,
        seed,
        request.scale,
        edit.region,
        edit.composite,
        made,
        weights,
        final,
        seconds,
    )


def an_edit(region: Rect | None = None, task: Task = "paint") -> Edit:
    """Return an edit to ask with: red, everything in its region may change."""
    where = region or Rect(4, 4, 20, 16)
    size = where.size
    composite = np.full((size.height, size.width, 3), (200, 30, 30), np.uint8)
    return Edit(where, composite, np.full((size.height, size.width), 255, np.uint8), task, 1.0, 1.0)
