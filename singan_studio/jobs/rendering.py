"""Previews and thumbnails of one edit: one result after another, each a step.

Imported on the engine's thread only.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

import numpy as np

from singan_studio.engine import tasks
from singan_studio.engine.foreign import SWATCHES
from singan_studio.engine.model import Pyramid, serving
from singan_studio.engine.scale_map import scale_map
from singan_studio.imaging.compose import blend
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import fit
from singan_studio.jobs.making import Sheet, SheetPart
from singan_studio.jobs.messages import (
    Defaults,
    Edit,
    Manner,
    Preview,
    PreviewReady,
    Strip,
    Task,
    ThumbnailReady,
)

_MARGIN = 0.5
"""How much of the photo a thumbnail shows beside an edit, as a share of the edit's longer side."""
_PIXELS = 1_000_000
"""Above this many, only every second, third, ... pixel is looked at for a thumbnail."""


def results(pyramid: Pyramid, request: Preview) -> Iterator[PreviewReady | None]:
    """Yield every seed soon, then the first, or every one, at the photo's own size; None at steps between.

    Where the photo is no larger than the finest learnt scale both are the same, and final at once.
    Raises StudioError when nothing is edited or the scale does not exist.
    """
    larger = Size.of(pyramid.photo) != pyramid.plan.sizes[-1]
    started = time.perf_counter()
    edit = entering(pyramid, prepared(pyramid, request.edit), request.edit, request.scale)
    pyramid = taking_in(pyramid, request.edit, request.scale, request.manner)
    yield None
    shown: list[tuple[int, bool]] = [(seed, not larger) for seed in request.seeds]
    if larger:
        shown += [(seed, True) for seed in (request.seeds if request.every_final else request.seeds[:1])]
    for seed, final in shown:
        yield from _result(pyramid, request, edit, seed, started, final=final)
        started = time.perf_counter()


def _result(
    pyramid: Pyramid, request: Preview, edit: tasks.Prepared, seed: int, started: float, *, final: bool
) -> Iterator[PreviewReady | None]:
    made = yield from tasks.repaint_steps(pyramid, edit, request.scale, seed, own_size=final)
    given, pixels = np.ascontiguousarray(made.given), np.ascontiguousarray(made.pixels)
    for array in (given, pixels, made.weights):
        array.setflags(write=False)
    seconds = time.perf_counter() - started
    yield PreviewReady(
        request.request, seed, request.scale, made.region, given, pixels, made.weights, final, seconds
    )


def at_all_scales(pyramid: Pyramid, request: Sheet) -> Iterator[SheetPart | None]:
    """Yield every seed of every scale, coarsest first, at the learnt size, and None at steps between."""
    known = prepared(pyramid, request.edit)
    yield None
    for scale in range(1, len(pyramid)):
        edit = entering(pyramid, known, request.edit, scale)
        there = taking_in(pyramid, request.edit, scale, request.manner)
        preview = Preview(request.request, request.edit, scale, request.seeds)
        for seed in request.seeds:
            for result in _result(there, preview, edit, seed, time.perf_counter(), final=False):
                yield None if result is None else SheetPart(request.request, result)


def thumbnails(pyramid: Pyramid, request: Strip) -> Iterator[ThumbnailReady | None]:
    """Yield a thumbnail of the edit injected at each scale, from the middle outwards, and None at steps."""
    middle, known = len(pyramid) / 2, prepared(pyramid, request.edit)
    yield None
    for scale in sorted(range(1, len(pyramid)), key=lambda scale: abs(scale - middle)):
        edit = entering(pyramid, known, request.edit, scale)
        there = taking_in(pyramid, request.edit, scale, request.manner)
        made = yield from tasks.repaint_steps(there, edit, scale, request.seed, own_size=False)
        yield ThumbnailReady(request.request, scale, thumbnail(pyramid.photo, made, request.longest))


def prepared(pyramid: Pyramid, edit: Edit) -> tasks.Prepared:
    """Return an edit as the engine knows it, but for its steps; raises StudioError when nothing is edited."""
    fused = tasks.defaults(edit.task, pyramid).fused
    return tasks.prepare(
        pyramid, edit.region, edit.composite, edit.mask, edit.grow, edit.feather, fused=fused
    )


def entering(pyramid: Pyramid, known: tasks.Prepared, edit: Edit, scale: int) -> tasks.Prepared:
    """Return an edit, `known` but for its steps, that enters at a scale, finer or coarser by its steps."""
    if edit.steps is None:
        return known
    steps = edit.steps[known.place.moved(-edit.region.left, -edit.region.top).slices].astype(np.int16)
    scales = np.where(steps == 0, 0, (scale + steps).clip(1, len(pyramid) - 1)).astype(np.uint8)
    there = scale_map(pyramid.plan, Size.of(pyramid.photo), known.place, scales, known.weights)
    return replace(known, scales=there)


def taking_in(pyramid: Pyramid, edit: Edit, scale: int, manner: Manner) -> Pyramid:
    """Return the pyramid as it takes in an edit at a scale; raises StudioError when that does not exist."""
    tasks.check_scale(pyramid, scale)
    pyramid = pyramid if manner.learnt else serving(pyramid)
    snaps = manner.snap and edit.steps is None
    return tasks.snapping(pyramid, scale, SWATCHES) if snaps else pyramid


def defaults(pyramid: Pyramid) -> dict[Task, Defaults]:
    """Return where each task enters a pyramid unless the person says otherwise."""
    found = {task: tasks.defaults(task, pyramid) for task in get_args(Task)}
    return {task: Defaults(how.scale, how.dilate, how.feather, how.strength) for task, how in found.items()}


def thumbnail(photo: Rgb, made: tasks.Made, longest: int) -> Rgb:
    """Return a result in its surroundings in the photo, `longest` pixels long."""
    region = made.region
    margin = round(_MARGIN * max(region.size.width, region.size.height))
    seen = region.grown(margin).clipped(Size.of(photo))
    every = math.ceil(math.sqrt(seen.size.area / _PIXELS))
    # Both are thinned out on one grid, which begins at the region's corner.
    left, top = (region.left - seen.left) // every, (region.top - seen.top) // every
    crop = photo[region.top - top * every : seen.bottom, region.left - left * every : seen.right]
    picture = crop[::every, ::every].copy()
    pixels, weights = made.pixels[::every, ::every], made.weights[::every, ::every]
    height, width = weights.shape
    inside = Rect(left, top, left + width, top + height).slices
    picture[inside] = blend(picture[inside], np.ascontiguousarray(pixels), weights)
    size = Size.of(picture)
    small = fit(picture, size.scaled(longest / max(size.width, size.height)))
    small.setflags(write=False)
    return small
