"""What a pyramid is for: painting, harmonising and editing (paper, section 4).

Pictures are uint8 arrays (h, w, 3) at the photo's own size; masks are uint8 (h, w), white where edited.
"""

from __future__ import annotations

import math
from collections.abc import Generator as Steps
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from torch import Tensor

from singan_studio.engine import native
from singan_studio.engine.model import (
    Pyramid,
    bounds,
    random_noise,
    run,
    run_part,
    serving,
    to_the_end,
)
from singan_studio.engine.pyramid import (
    differs,
    part_around,
    to_pixels,
    to_tensor,
)
from singan_studio.engine.random import stream
from singan_studio.engine.resample import rescale, resize_part
from singan_studio.engine.scale_map import ScaleMap, Scales, enter_again, scale_map
from singan_studio.engine.scales import Carry, PatchScale, Scale
from singan_studio.engine.training import Event, adapt
from singan_studio.errors import StudioError
from singan_studio.imaging.compose import blend, mix
from singan_studio.imaging.fuse import fuse
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.masks import dilate, feather
from singan_studio.imaging.pixels import Mask, Rgb, Weights, check_mask
from singan_studio.imaging.quantise import palette, snap

COMPLETE_SCALES = 3
"""Patch scales balanced, so that all of the photo is used, when a whole picture is made."""
EVENNESS = 0.75
"""How evenly a painted whole picture uses the photo: wholly would answer a field of sky with all the rest."""
HARMONISED = 0.55
"""Share of what patches make of a pasted object; the rest is the object, which keeps its shape by that."""
_WHOLE = 0.5
"""An edit that covers more than this share of the photo is a whole picture."""


@dataclass(frozen=True, slots=True)
class Injection:
    """How a composite enters the pyramid and comes back.

    `scale` is where it enters, 1 to N; `dilate` and `feather` are in pixels of the photo: by how much the
    mask grows, and the standard deviation of its blur. `strength` is the share of what is made, 0 to 1; the
    rest is the composite as it enters. With `fused` the border of the edit enters no steeper than what is
    around it (see imaging.fuse).
    """

    scale: int
    dilate: float
    feather: float
    seed: int = 0
    strength: float = 1.0
    fused: bool = False


class QuantizedScale:
    """A scale made to take in paint: it snaps its input to a few `colours` (K, 3) before it repaints it."""

    def __init__(self, scale: Scale, colours: Rgb) -> None:
        self.kind = scale.kind
        self.noise_margin = scale.noise_margin
        self.start = scale.start
        self.scale = scale
        self.colours = colours

    def snap(self, base: Tensor) -> Tensor:
        """Return a picture tensor with every pixel at the nearest of the colours."""
        return to_tensor(snap(to_pixels(base), self.colours), base.device)

    def __call__(self, base: Tensor, noise: Tensor, carry: Carry) -> tuple[Tensor, Carry]:
        """See Scale."""
        return self.scale(self.snap(base), noise, carry)


def quantized(pyramid: Pyramid, scale: int, colours: int) -> Steps[Event, None, Pyramid]:
    """Return the pyramid with one scale that takes in paint snapped to the photo's own colours there.

    The colours are found by k-means (authors' code). A network is trained on from where it stands, on
    quantised input, yielding its progress; a patch scale looks patches up in the quantised photo.
    """
    ready = snapping(pyramid, scale, colours)
    entrance = ready.scales[scale]
    if entrance.kind == "network":
        assert isinstance(entrance, QuantizedScale)  # noqa: S101 - it was made so
        entrance.scale = yield from adapt(pyramid, scale, entrance.snap)
    return ready


def snapping(pyramid: Pyramid, scale: int, colours: int) -> Pyramid:
    """Return the pyramid that `quantized` does, but with a network as it stands: that is there at once."""
    part = pyramid.scales[scale]
    entrance = QuantizedScale(part, palette(to_pixels(pyramid.reals[scale]), colours))
    if isinstance(part, PatchScale):
        entrance.scale = PatchScale(part.photo, entrance.snap(part.blurred))
    scales: list[Scale] = [*pyramid.scales]
    scales[scale] = entrance
    return replace(pyramid, scales=scales)


@dataclass(frozen=True, slots=True)
class Area:
    """The part of the photo that a result may change: a rectangle, and weights (h, w) from 0 to 1 in it."""

    region: Rect
    weights: Weights

    def put(self, photo: Rgb, made: Rgb) -> Rgb:
        """Return the photo with `made`, a picture of the region, blended in: its own bytes at weight 0."""
        result = photo.copy()
        result[self.region.slices] = blend(photo[self.region.slices], made, self.weights)
        return result


def area(mask: Mask, grow: float, blur: float) -> Area:
    """Return what a mask (h, w), grown by `grow` pixels and blurred by a Gaussian of `blur`, lets change.

    Raises StudioError when the mask is all black, or a radius larger than the photo.
    """
    longest = max(mask.shape)
    if grow > longest or blur > longest:
        raise StudioError(f"Growing or blurring the mask goes up to the photo's {longest} pixels; use less.")
    if not mask.any():
        raise StudioError("Nothing is edited: the mask is all black; paint white where the photo may change.")
    reach = math.ceil(grow) + math.ceil(3 * blur) + 1
    region = Rect.around(mask).grown(reach).clipped(Size.of(mask))
    return Area(region, feather(dilate(mask[region.slices], grow), blur))


def defaults(task: str, pyramid: Pyramid) -> Injection:
    """Return the settings of a task, "paint", "harmonize" or "edit", for a photo of this size.

    The authors blur by 5 pixels and dilate by 7 (harmonise) or 20 (edit) at 250 pixels; both grow with the
    photo. Painting enters near the coarse end, harmonising near the fine end, editing between. Patches
    dissolve what the photo does not know, least so at the finest scale; networks let it pass there, and
    change it from three scales below on (docs/decisions/0011-kinds-of-scales.md). Patches are given a border
    that does not stand out, and then need less room (docs/decisions/0015-applications.md).
    """
    last = len(pyramid) - 1
    unit = max(pyramid.photo.shape[:2]) / 250
    patches = serving(pyramid).scales[last].kind == "patch"
    scale, grow, blur = {
        "paint": (2, 7, 5),
        "harmonize": (last, 3, 2) if patches else (last - 3, 7, 5),
        "edit": (round(last * 0.6), 7, 5) if patches else (round(last * 0.5), 20, 5),
    }[task]
    strength = HARMONISED if task == "harmonize" and patches else 1.0
    fused = patches and task != "paint"
    return Injection(min(max(scale, 1), last), grow * unit, blur * unit, strength=strength, fused=fused)


def check_scale(pyramid: Pyramid, scale: int) -> None:
    """Raise StudioError when a composite cannot enter at a scale."""
    last = len(pyramid) - 1
    if not last:
        raise StudioError("This photo is too small for edits: it has one scale only; take a larger one.")
    if not 1 <= scale <= last:
        raise StudioError(f"Scale {scale} does not exist here; choose one from 1 (coarse) to {last} (fine).")


def check_start(pyramid: Pyramid, scale: int) -> None:
    """Raise StudioError when samples and animations cannot start at a scale."""
    last = len(pyramid) - 1
    if not 0 <= scale <= last:
        raise StudioError(f"Scale {scale} does not exist here; choose one from 0 (coarse) to {last} (fine).")


def inject(pyramid: Pyramid, composite: Rgb, mask: Mask, how: Injection, scales: Scales | None = None) -> Rgb:
    """Repaint the masked part of a composite with what the photo is made of (paper, section 4).

    The composite enters at scale `how.scale`, or where `scales` (h, w) says another one than 0 at that, and
    is repainted from there on; outside the dilated and feathered mask the result is the photo, byte for byte.
    Raises StudioError when a scale does not exist or nothing is edited.
    """
    made = repaint_region(pyramid, Rect.whole(Size.of(mask)), composite, mask, how, scales=scales)
    mixed = mix(made.given, made.pixels, how.strength)
    return Area(made.region, made.weights).put(pyramid.photo, mixed)


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """What tells where a result came from (see `origins`): it costs nothing until somebody asks.

    Only `touched`, a part of the photo, differs from it. `image` is the picture (1, 3, h, w) of the finest
    learnt scale, and `carry` has the field that the result, or that picture, was made by.
    """

    touched: Rect
    image: Tensor
    carry: Carry


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """What became of an edit: pixels (h, w, 3) for `region` of the photo, blended in by weights (h, w).

    `given` (h, w, 3) is the edit as it entered. Without a `trace` the pixels are the photo's own.
    """

    region: Rect
    given: Rgb
    pixels: Rgb
    weights: Weights
    trace: Trace | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """What an edit is to the engine at every scale and seed: made once, for it takes long in a large photo.

    `place` is the part of the photo that may change, by `weights` (h, w); `given` (h, w, 3) is the composite
    there, fused if that is wanted, and `image` all of it at the finest learnt scale; `whole` says that a
    whole picture is to be made. `scales` says where it enters at other scales than the one that is asked for.
    """

    place: Rect
    given: Rgb
    weights: Weights
    image: Tensor
    whole: bool
    scales: ScaleMap | None = None


def prepare(
    pyramid: Pyramid,
    region: Rect,
    composite: Rgb,
    mask: Mask,
    grow: float,
    blur: float,
    scales: Scales | None = None,
    *,
    fused: bool = False,
) -> Prepared:
    """Return an edit of which only one region is given, ready to be repainted.

    `composite` and `mask` have the size of `region`, which has room for the mask to grow and to be blurred
    (or ends at the photo's edge); beyond what the mask then reaches the picture is the photo. So has
    `scales`: the injection scale of each pixel, 0 where it is the one asked for when the edit is repainted.
    `fused` is as in Injection.
    Raises StudioError when nothing is edited, a radius is larger than the photo or a scale does not exist.
    """
    edited = area(mask, grow, blur)
    place = edited.region.moved(region.left, region.top)
    given = composite[edited.region.slices]
    if fused:
        given = fuse(given, mask[edited.region.slices], max(pyramid.photo.shape[:2]) / 250)
    image = _with_edit(pyramid, place, given)
    whole = int(np.count_nonzero(mask)) > _WHOLE * Size.of(pyramid.photo).area
    entering = None
    if scales is not None and scales.any():
        check_scale(pyramid, int(scales.max()))
        there = check_mask(scales, Size.of(mask), "the map of scales")[edited.region.slices]
        entering = scale_map(pyramid.plan, Size.of(pyramid.photo), place, there, edited.weights)
    return Prepared(place, given, edited.weights, image, whole, entering)


def repaint_region(
    pyramid: Pyramid,
    region: Rect,
    composite: Rgb,
    mask: Mask,
    how: Injection,
    *,
    scales: Scales | None = None,
    own_size: bool = True,
) -> Made:
    """Return what `repaint_steps` makes of an edit, without a stop on the way (see `prepare`)."""
    check_scale(pyramid, how.scale)
    edit = prepare(pyramid, region, composite, mask, how.dilate, how.feather, scales, fused=how.fused)
    return to_the_end(repaint_steps(pyramid, edit, how.scale, how.seed, own_size=own_size))


def repaint_steps(
    pyramid: Pyramid, edit: Prepared, scale: int, seed: int, *, own_size: bool = True
) -> Steps[None, None, Made]:
    """Do what `inject` does, computing no more than an edit's region takes.

    Yields between scales: a result that nobody waits for any more can be left there. Without `own_size` the
    picture comes from the finest learnt scale, enlarged smoothly to the photo's size: a first look, soon
    there.
    Raises StudioError when the scale does not exist.
    """
    check_scale(pyramid, scale)
    photo, plan, place = Size.of(pyramid.photo), pyramid.plan, edit.place
    rng = stream("inject", seed)
    # Only whole pictures: balanced under a small mask, the whole photo would be crammed into the hole.
    carry = Carry(rng, complete=COMPLETE_SCALES, evenness=EVENNESS) if edit.whole else Carry(rng)
    entries = edit.scales.entries(scale) if edit.scales else [scale]
    image = rescale(edit.image, plan.sizes[entries[0] - 1], plan.factor_from(entries[0] - 1))
    for entry, following in pairwise([*entries, len(pyramid)]):
        if edit.scales and entry > entries[0]:
            held = edit.scales.held(scale, entry, plan)
            image, carry = enter_again(pyramid, image, carry, edit.image, held, entry - 1, place)
        noise, last = random_noise(pyramid, rng, entry=entry, injecting=True), following - 1
        if edit.whole:
            results = run(pyramid, image, entry, noise, carry, last=last)
        else:
            results = run_part(pyramid, image, entry, noise, carry, place, last=last)
        for image, carry in results:  # noqa: B007 the last ones count
            yield
    learnt = plan.sizes[-1]
    pixels = pyramid.photo[place.slices].copy()
    part = part_around(place, photo, learnt)
    touched = bounds(differs(image[..., *part.slices], pyramid.reals[-1][..., *part.slices]), part)
    if touched.empty:
        return Made(place, edit.given, pixels, edit.weights)
    touched = part_around(touched, learnt, photo).intersection(place)
    if own_size:
        made, carry = yield from native.finish_steps(pyramid, image, carry, touched)
    else:
        made = to_pixels(resize_part(image, Rect.whole(learnt), learnt, touched, photo))
    pixels[touched.moved(-place.left, -place.top).slices] = made
    return Made(place, edit.given, pixels, edit.weights, Trace(touched, image, carry))


def _with_edit(pyramid: Pyramid, region: Rect, composite: Rgb) -> Tensor:
    """Return the photo at the finest learnt scale with the composite (h, w, 3) of a region in it."""
    photo, learnt = Size.of(pyramid.photo), pyramid.plan.sizes[-1]
    part = part_around(region, photo, learnt)
    # With all that its resampling looks at.
    seen = part_around(part.grown(3).clipped(learnt), learnt, photo)
    source = pyramid.photo[seen.slices].copy()
    source[region.moved(-seen.left, -seen.top).slices] = composite
    image = pyramid.reals[-1].clone()
    image[..., *part.slices] = resize_part(to_tensor(source, pyramid.device), seen, photo, part, learnt)
    return image
