"""Random samples of a photo, at any size and aspect (paper, section 3).

Pictures are uint8 arrays (h, w, 3).
"""

from __future__ import annotations

from collections.abc import Generator as Steps
from dataclasses import dataclass, replace

import torch

from singan_studio.engine import native
from singan_studio.engine.model import (
    ENTRY_DECAY,
    Pyramid,
    random_noise,
    reconstruct,
    run,
    serving,
    to_the_end,
)
from singan_studio.engine.pyramid import MIN_SIDE, to_pixels
from singan_studio.engine.random import stream
from singan_studio.engine.resample import resize
from singan_studio.engine.scales import Carry
from singan_studio.engine.tasks import COMPLETE_SCALES, check_start
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import MAX_PIXELS, Rgb

SHAKE = 0.7
"""Noise between the passes of a sample that enters at scale 0; see ENTRY_DECAY."""
RELIEF = 0.3
"""By how much of the photo's height, as a standard deviation, parts of it are moved up or down."""
RELIEF_GRID = (2, 4)
"""Rows and columns that are moved on their own, and smoothly between."""
TILE_START = 3
"""Tiles start at this scale at the latest, for what starts later keeps the seams of the photo itself.

Up to it patches make them: what networks know of layouts hangs on the zeros around their pictures.
"""


@dataclass(frozen=True, slots=True)
class Layout:
    """The sample of `seed`, of which all below `scale`, 1 to N, is kept and the rest made anew.

    Noise enters at that scale as it does where samples start: the higher the scale, the less is varied.
    That sample may have been made so itself, `of` another one, which it follows below a lower scale.
    """

    seed: int
    scale: int
    of: Layout | None = None


def sample(
    pyramid: Pyramid,
    *,
    start: int = 0,
    size: Size | None = None,
    seed: int = 0,
    tile: bool = False,
    layout: Layout | None = None,
    own_size: bool = True,
    as_learnt: bool = False,
) -> Rgb:
    """Return what `sample_steps` makes, without a stop on the way."""
    return to_the_end(
        sample_steps(
            pyramid,
            start=start,
            size=size,
            seed=seed,
            tile=tile,
            layout=layout,
            own_size=own_size,
            as_learnt=as_learnt,
        )
    )


def sample_steps(
    pyramid: Pyramid,
    *,
    start: int = 0,
    size: Size | None = None,
    seed: int = 0,
    tile: bool = False,
    layout: Layout | None = None,
    own_size: bool = True,
    as_learnt: bool = False,
) -> Steps[None, None, Rgb]:
    """Make a random sample, yielding between scales: one that nobody waits for can be left there.

    Scales below `start` follow the reconstruction path, so that the photo's layout is kept. `size` is in
    pixels of the photo, its own size by default; without `own_size` the picture ends at the finest learnt
    scale. With `tile` it wraps around: its left side goes on at its right, its top at its bottom. With a
    `layout` only scales from the layout's on are varied; with the layout's own seed it is that very sample.
    With `as_learnt` all networks take part, though patches would do better (see `serving`): to see what they
    know.
    Raises StudioError, at the first step, when a scale does not exist or a size cannot be made.
    """
    check_start(pyramid, start)
    start = min(start, TILE_START) if tile else start
    _check_layout(pyramid, layout, start)
    whole = size or Size.of(pyramid.photo)
    sizes = _sizes(pyramid, whole)
    pyramid = pyramid if as_learnt else serving(pyramid)
    if tile:
        coarse = TILE_START + 1
        scales = [*pyramid.patches[:coarse], *pyramid.scales[coarse:]]
        pyramid = replace(pyramid, scales=scales, reconstructions=[])
    # A picture higher than the photo has no more room for what stands on its horizon, and its hills are no
    # steeper.
    low = min(1.0, pyramid.photo.shape[0] / whole.height)
    carry, relief = Carry(stream("sample", seed), evenness=low**0.5, wraps=tile), 0.0
    image = resize(reconstruct(pyramid, start - 1), sizes[start - 1]) if start else None
    for first, last, its_seed in _parts(start, len(pyramid) - 1, seed, layout):
        rng, freedom = stream("sample", its_seed), ENTRY_DECAY**first
        moved = freedom * low * RELIEF * torch.randn(RELIEF_GRID, generator=rng).to(pyramid.device)
        relief = moved - moved.mean() + (1 - freedom**2) ** 0.5 * relief
        carry = replace(carry, rng=rng, complete=COMPLETE_SCALES, shake=freedom * SHAKE, relief=relief)
        noise = random_noise(pyramid, rng, entry=first)
        for made in run(pyramid, image, first, noise, carry, sizes=sizes, last=last):
            image, carry = made
            yield
    assert image is not None  # noqa: S101 - there is at least one scale
    if not own_size:
        return to_pixels(image)
    pixels, _ = yield from native.finish_steps(pyramid, image, carry, Rect.whole(whole), whole)
    return pixels


def _parts(start: int, last: int, seed: int, layout: Layout | None) -> list[tuple[int, int, int]]:
    """Return from which scale to which, both included, a sample follows which seed."""
    if layout is None:
        return [(start, last, seed)]
    if layout.seed == seed:
        return _parts(start, last, seed, layout.of)
    return [*_parts(start, layout.scale - 1, layout.seed, layout.of), (layout.scale, last, seed)]


def _check_layout(pyramid: Pyramid, layout: Layout | None, start: int) -> None:
    """Raise StudioError when the layout of a sample from scale `start` on cannot be kept."""
    last = len(pyramid) - 1
    if layout is None:
        return
    if layout.of is not None:
        _check_layout(pyramid, layout.of, start)
        start = layout.of.scale
    if start < layout.scale <= last:
        return
    if not last:
        raise StudioError("This photo is too small to keep a layout: it has one scale only; do without.")
    if start == last:
        raise StudioError(f"At start scale {start} there is no layout to keep; do without, or start lower.")
    raise StudioError(
        f"A layout cannot be kept up to scale {layout.scale}; choose one from {start + 1} to {last} (fine)."
    )


def _sizes(pyramid: Pyramid, whole: Size) -> tuple[Size, ...]:
    """Return the sizes of every scale for a sample as large as `whole`; raise StudioError if it cannot be."""
    photo, learnt = Size.of(pyramid.photo), pyramid.plan.sizes[-1]
    finest = (
        learnt if whole == photo else whole.scaled(learnt.width / photo.width, learnt.height / photo.height)
    )
    sizes = pyramid.plan.sizes_for(finest)
    if min(sizes[0].width, sizes[0].height) < MIN_SIDE // 2:
        raise StudioError(
            f"{whole} pixels are too few for a sample of this photo of {photo}; choose a larger size."
        )
    if whole.area > MAX_PIXELS:
        raise StudioError(f"{whole} is more than {MAX_PIXELS // 10**6} megapixels; choose a smaller size.")
    return sizes
