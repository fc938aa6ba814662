"""One edit that enters at several scales: coarse where much is to be made anew, fine where little is.

The composite enters at the coarsest scale in use. Wherever the map says a finer one it is kept until then: at
every scale in use it enters again, with soft borders, in all places whose scale has come or is still to come.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from singan_studio.engine import patch_match
from singan_studio.engine.model import Pyramid, locate_part
from singan_studio.engine.pyramid import ScalePlan, differs, odd_sides, part_around
from singan_studio.engine.resample import rescale
from singan_studio.engine.scales import Carry
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.masks import feather
from singan_studio.imaging.pixels import Weights

Scales = npt.NDArray[np.uint8]
"""The injection scale of every pixel (h, w) of an edit; 0: the one that is asked for when it is repainted."""
_SOFT = 4.0
"""Standard deviation, in pixels of the scale before, of the border around a composite that enters again.

About a patch: with a narrower one a step remains where colours differ, with a wider one fine places change.
"""


@dataclass(frozen=True, slots=True, eq=False)
class ScaleMap:
    """Where an edit enters at which scale, and where it may change the photo, at the finest learnt size."""

    scales: Scales
    wanted: npt.NDArray[np.bool_]

    def entries(self, scale: int) -> list[int]:
        """Return the scales in use, coarsest first, when `scale` is asked for."""
        # An edit may be smaller than a learnt pixel.
        return [int(one) for one in np.unique(self.resolved(scale)[self.wanted])] or [scale]

    def held(self, scale: int, entry: int, plan: ScalePlan) -> Weights:
        """Return where the composite enters again at scale `entry`: weights of the size of the scale before.

        That is wherever it enters there or later; `scale` is the one that is asked for.
        """
        later = torch.from_numpy((self.resolved(scale) >= entry).astype(np.float32))
        small = rescale(later[None, None], plan.sizes[entry - 1], plan.factor_from(entry - 1))[0, 0]
        return feather((small.clamp(0, 1) * 255).round().to(torch.uint8).numpy(), _SOFT)

    def resolved(self, scale: int) -> Scales:
        """Return the scale of every place (h, w) when `scale` is asked for."""
        return np.where(self.scales == 0, np.uint8(scale), self.scales)


def scale_map(plan: ScalePlan, photo: Size, place: Rect, scales: Scales, weights: Weights) -> ScaleMap:
    """Return the map of an edit at `place` of a photo, from its scales and weights (h, w) there."""
    learnt = plan.sizes[-1]
    down, right = (
        np.floor((np.arange(count) + 0.5) * (whole / count)).astype(int) - start
        for count, whole, start in (
            (learnt.height, photo.height, place.top),
            (learnt.width, photo.width, place.left),
        )
    )
    height, width = scales.shape
    # Beyond the place its edge goes on: nothing changes there, but borders are blurred.
    at = np.ix_(down.clip(0, height - 1), right.clip(0, width - 1))
    inside = np.outer((down >= 0) & (down < height), (right >= 0) & (right < width))
    return ScaleMap(scales[at], inside & (weights[at] > 0))


def enter_again(
    pyramid: Pyramid, image: Tensor, carry: Carry, composite: Tensor, held: Weights, before: int, place: Rect
) -> tuple[Tensor, Carry]:
    """Return a picture at scale `before` in which a composite stands again, and what is known of its patches.

    `image` (1, 3, h, w) is what was made so far, `carry` what that carries on; `composite` is at the finest
    learnt scale, `held` (h, w) says where it takes its place, and `place` is the part of the photo edited.
    """
    plan, size = pyramid.plan, pyramid.plan.sizes[before]
    composite = rescale(composite, size, plan.factor_from(before))
    mixed = torch.lerp(image, composite, torch.from_numpy(held).to(image))
    if carry.field is None:
        return mixed, carry
    part = Rect.whole(size)
    if carry.home:
        part = odd_sides(part_around(place, Size.of(pyramid.photo), size), part)
    step = patch_match.sparse(part.size) if carry.home else 1
    # Sought in the mixture: pieces of the photo that only fit what was mixed would meet in a step.
    found = locate_part(pyramid, mixed, before, replace(carry, field=None), place)
    made, entered = (
        replace(one, origin=(part.top, part.left)).followed(part.size, size, step) for one in (carry, found)
    )
    assert made is not None  # noqa: S101 - it was carried on
    assert entered is not None  # noqa: S101 - it was located
    rows, columns = made.shape[:2]
    middle = patch_match.PATCH // 2
    new = differs(mixed, image)[part.slices][middle::step, middle::step][:rows, :columns]
    field = torch.where(new[..., None], entered, made)
    return mixed, replace(carry, origin=(part.top, part.left)).on(field, size, step)
