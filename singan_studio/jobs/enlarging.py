"""Pictures enlarged by what the open photo knows of itself. Imported on the engine's thread only."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator

from singan_studio.engine import super_resolution
from singan_studio.engine.metrics import psnr, ssim
from singan_studio.engine.model import Pyramid
from singan_studio.engine.training import Progress, Training, begin, train
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.making import Enlarge, Enlarged, Figures, Made, MakingProgress, Measure, Measured
from singan_studio.jobs.photo import Photo

_LEARNING = 0.9
"""Share of the progress that is learning; the rest is what it is learnt for."""
_SECONDS_BETWEEN_REPORTS = 0.1


def enlarging(photo: Photo, request: Enlarge | Measure) -> Iterator[Made | None]:
    """Yield progress and the enlarged picture, or how near pictures come; None at steps between."""
    if isinstance(request, Measure):
        yield Measured(request.request, tuple(_figures(request)))
        return
    super_resolution.check_enlarging(Size.of(request.picture), request.factor, request.region)
    learnt = None
    if request.quality != "instant":
        learnt = yield from _learnt(photo, request)
    steps = super_resolution.enlarge_steps(request.picture, request.factor, request.region, learnt)
    picture = yield from _enlarged(steps, request, begin=_LEARNING if learnt else 0.0)
    picture.setflags(write=False)
    yield Enlarged(request.request, picture)


def _learnt(photo: Photo, request: Enlarge) -> Generator[Made | None, None, Pyramid]:
    training = _training(photo, request)
    yield None
    said = 0.0
    for event in train(training):
        now = time.monotonic()
        if isinstance(event, Progress) and now - said >= _SECONDS_BETWEEN_REPORTS:
            said = now
            share = _LEARNING * event.iteration / event.iterations
            yield MakingProgress(request.subject, request.request, share, event.seconds_left)
        else:
            yield None
    return training.pyramid


def _enlarged(
    steps: Generator[float, None, Rgb], request: Enlarge, begin: float
) -> Generator[Made, None, Rgb]:
    """Return what steps return; their progress is told as what follows after `begin`."""
    started = time.monotonic()
    while True:
        try:
            done = next(steps)
        except StopIteration as stop:
            made: Rgb = stop.value
            return made
        left = (time.monotonic() - started) * (1 - done) / done
        yield MakingProgress(request.subject, request.request, begin + (1 - begin) * done, left)


def _training(photo: Photo, request: Enlarge) -> Training:
    """Return what is learnt of the photo for such a step, as far as it came; raises PictureError."""
    step, pyramid = super_resolution.step(request.factor), photo.pyramid
    known = photo.enlargers.get((step, request.quality))
    if known is None:
        config = super_resolution.config(request.quality)
        new = super_resolution.new_pyramid(pyramid.photo, request.factor, config, pyramid.device)
        known = photo.enlargers[step, request.quality] = begin(new)
    return known


def _figures(request: Measure) -> Iterator[Figures]:
    for picture in request.pictures:
        yield Figures(psnr(request.original, picture), ssim(request.original, picture))
