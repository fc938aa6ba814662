"""Pictures enlarged by what the open photo knows of itself. Imported on the engine's thread only."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from dataclasses import replace

from singan_studio.engine import super_resolution
from singan_studio.engine.metrics import psnr, ssim
from singan_studio.engine.model import Pyramid
from singan_studio.engine.training import Progress, Training, begin, train
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.making import Enlarge, Enlarged, Figures, Made, MakingProgress, Measure, Measured
from singan_studio.jobs.photo import Photo

_LEARNING = 0.9
"""Share of the progress that is learning; the rest is what it is learnt for."""
_MARGIN = 24
"""Pixels around a region that its enlarged edge is made of, too."""
_SECONDS_BETWEEN_REPORTS = 0.1


def enlarging(photo: Photo, request: Enlarge | Measure) -> Iterator[Made | None]:
    """Yield progress and the enlarged picture, or how near pictures come; None at steps between."""
    if isinstance(request, Measure):
        yield Measured(request.request, tuple(_figures(request)))
        return
    super_resolution.check_size(request.region.size, request.factor)
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
    part = request.region.grown(_MARGIN).clipped(Size.of(request.picture))
    pyramid = replace(training.pyramid, photo=request.picture[part.slices])
    factor = request.factor
    made = yield from _enlarged(pyramid, request)
    inner = request.region.moved(-part.left, -part.top)
    inside = Rect(*(factor * edge for edge in (inner.left, inner.top, inner.right, inner.bottom)))
    picture = made[inside.slices].copy()
    picture.setflags(write=False)
    yield Enlarged(request.request, picture)


def _enlarged(pyramid: Pyramid, request: Enlarge) -> Generator[Made, None, Rgb]:
    steps, started = super_resolution.upscale_steps(pyramid, request.factor), time.monotonic()
    while True:
        try:
            done = next(steps)
        except StopIteration as stop:
            made: Rgb = stop.value
            return made
        left = (time.monotonic() - started) * (1 - done) / done
        share = _LEARNING + (1 - _LEARNING) * done
        yield MakingProgress(request.subject, request.request, share, left)


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
