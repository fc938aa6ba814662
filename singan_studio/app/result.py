"""From what the engine made to what lies over the picture: pure, and slow on large edits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from singan_studio.app.prepare import Prepared
from singan_studio.document.document import Document
from singan_studio.document.raster import Raster
from singan_studio.imaging.compose import blend, mix
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.masks import feather as soften
from singan_studio.imaging.pixels import Mask, Rgb, Weights
from singan_studio.jobs.messages import PreviewReady

Rgba = npt.NDArray[np.uint8]
"""(height, width, 4), not premultiplied."""

THUMBNAIL = 160
"""Longer side of a variant's picture in pixels."""
_EXACT_TILES = 4
"""Changed rectangles compared pixel by pixel: some two milliseconds each, on the window's thread."""


@dataclass(frozen=True, slots=True, eq=False)
class Patch:
    """One seed of a result: all of it, or what lies within a selection."""

    seed: int
    within: Raster | None = None


Look = tuple[Patch, ...]
"""What a result is made of, the lowest first: the first patch is everywhere, the next re-rolled parts."""


@dataclass(frozen=True, slots=True, eq=False)
class ShownResult:
    """The result as it lies over the document: `rgba` (h, w, 4) at `rect`, alpha 255 or 0."""

    rect: Rect
    rgba: Rgba
    """Read at once, not kept: where the document changes, its alpha becomes 0."""
    seed: int
    scale: int
    final: bool
    """Whether it has the photo's own resolution."""
    stale: bool = False
    """Whether the document changed since; a newer one is to come."""


@dataclass(frozen=True, slots=True, eq=False)
class Variant:
    """One of several results side by side."""

    seed: int
    thumb: Rgb | None = None
    """Its result in its surroundings, small; an older one's until it is ready; None if there is none."""
    ready: bool = False


def overlay(
    prepared: Prepared, look: Look, made: dict[int, PreviewReady], strength: float = 1.0, step: int = 1
) -> tuple[Rect, Rgba]:
    """Return what to lay over the document, and where: opaque where the result shows, else transparent.

    The result is mixed by `strength` into the edit as it was given to be repainted, and by its weights into
    the picture below the edit.
    Where re-rendering is forbidden nothing is laid over the edit, and it fades out towards there.
    With a `step` only every so many pixels are looked at, and returned.
    """
    first, feather = made[look[0].seed], prepared.edit.feather / step
    region, thin = first.region, np.s_[::step, ::step]
    weights = first.weights[thin]
    inside = region.moved(-prepared.edit.region.left, -prepared.edit.region.top).slices
    composite, base = prepared.edit.composite[inside][thin], prepared.base[inside][thin]
    picture = first.made[thin]
    for patch in look[1:]:
        if patch.within is not None:
            selected = np.ascontiguousarray(patch.within.read(region)[thin])
            picture = blend(picture, made[patch.seed].made[thin], soften(selected, feather))
    picture = mix(first.given[thin], picture, strength)
    shown = weights > 0
    picture = blend(base, picture, weights)
    if prepared.kept is not None:
        kept = _closing(np.ascontiguousarray(prepared.kept[inside][thin]), feather)
        picture = blend(picture, composite, kept)
        shown &= kept < 1
    rgba: Rgba = np.zeros((*weights.shape, 4), np.uint8)
    np.copyto(rgba[..., :3], picture, where=shown[..., None])
    rgba[..., 3] = np.where(shown, np.uint8(255), np.uint8(0))
    return region, rgba


def laid_over(picture: Rgb, rgba: Rgba) -> Rgb:
    """Return a picture (h, w, 3) with a result of its size on it."""
    return np.where(rgba[..., 3:] > 0, rgba[..., :3], picture)


def variant_thumbnail(
    prepared: Prepared,
    look: Look,
    made: dict[int, PreviewReady],
    strength: float,
    longest: int = THUMBNAIL,
) -> Rgb:
    """Return a small picture of a result in its edit, of sides of at most `longest` pixels."""
    from singan_studio.imaging.resize import thumbnail  # noqa: PLC0415 brings Pillow, which the window need not

    region = made[look[0].seed].region
    # Large results are thinned out first: blending all pixels of several would hold up the next preview.
    step = max(1, max(region.size.width, region.size.height) // (3 * longest))
    _, rgba = overlay(prepared, look, made, strength, step)
    inside = region.moved(-prepared.edit.region.left, -prepared.edit.region.top)
    return thumbnail(laid_over(prepared.edit.composite[inside.slices][::step, ::step], rgba), longest)


def punch(shown: ShownResult, before: Document, after: Document, rects: Iterable[Rect]) -> list[Rect]:
    """Make a shown result transparent where two documents differ; return the rectangles where it did.

    `rects` are known to hold all differences. Few are compared pixel by pixel, of many all is cleared.
    """
    parts = [part for rect in rects if not (part := rect.intersection(shown.rect)).empty]
    for part in parts:
        alpha = shown.rgba[part.moved(-shown.rect.left, -shown.rect.top).slices][..., 3]
        if len(parts) <= _EXACT_TILES and part.size.area <= 256 * 256:
            differs = before.flatten(part) != after.flatten(part)
            # One channel at a time is several times faster than any(axis=2).
            alpha[differs[..., 0] | differs[..., 1] | differs[..., 2]] = 0
        else:
            alpha[:] = 0
    return parts


def _closing(kept: Mask, feather: float) -> Weights:
    """Return weights (h, w) that are 1 all over `kept` and fall to 0 outside it."""
    weights: Weights = (2 * soften(kept, feather / 2)).clip(0, 1)
    weights[kept > 0] = 1  # at its corners the blur is below a half
    return weights
