"""What a pyramid is for: sampling, painting, harmonising and editing (paper, section 4).

Pictures are uint8 arrays (h, w, 3) at the photo's own size; masks are uint8 (h, w), white where edited.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch

from singan_studio.engine import native
from singan_studio.engine.model import Pyramid, final, locate, random_noise, reconstruct, run
from singan_studio.engine.pyramid import to_pixels, to_tensor
from singan_studio.engine.resample import rescale
from singan_studio.engine.scales import Carry
from singan_studio.errors import StudioError
from singan_studio.imaging.compose import blend
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.masks import difference, dilate, feather
from singan_studio.imaging.pixels import Mask, Rgb
from singan_studio.imaging.quantise import palette, snap
from singan_studio.imaging.resize import fit

COMPLETE_SCALES = 2
"""Patch scales matched for completeness when a whole picture is made."""
_WHOLE = 0.5
"""An edit that covers more than this share of the photo is a whole picture."""


@dataclass(frozen=True, slots=True)
class Injection:
    """How a composite enters the pyramid and comes back.

    `scale` is where it enters, 1 to N; `dilate` and `feather` are in pixels of the photo: by how much the
    mask grows, and the standard deviation of its blur. `quantize` snaps what was painted to that many
    colours of the photo (0: not at all).
    """

    scale: int
    dilate: float
    feather: float
    quantize: int = 0
    seed: int = 0


def defaults(task: str, pyramid: Pyramid) -> Injection:
    """Return the paper's settings of a task, "paint", "harmonize" or "edit", for a photo of this size.

    The authors blur by 5 pixels and dilate by 7 (harmonise) or 20 (edit) at 250 pixels; both grow with the
    photo. Painting enters near the coarse end, harmonising near the fine end, editing between.
    """
    last = len(pyramid) - 1
    unit = max(pyramid.photo.shape[:2]) / 250
    scale = {"paint": 2, "harmonize": last - 1, "edit": round(last * 0.6)}[task]
    grow = 20 if task == "edit" else 7
    return Injection(min(max(scale, 1), last), grow * unit, 5 * unit)


def inject(pyramid: Pyramid, composite: Rgb, mask: Mask | None, how: Injection) -> Rgb:
    """Repaint the masked part of a composite with what the photo is made of (paper, section 4).

    The composite enters at scale `how.scale` and is repainted from there on; outside the dilated and
    feathered mask the result is the photo, byte for byte. Without a mask, it is where the composite differs.
    Raises StudioError when the scale does not exist or nothing is edited.
    """
    if not 1 <= how.scale < len(pyramid):
        raise StudioError(
            f"Scale {how.scale} does not exist here; choose one from 1 (coarse) to {len(pyramid) - 1} (fine)."
        )
    mask = difference(pyramid.photo, composite) if mask is None else mask
    if not mask.any():
        raise StudioError("Nothing is edited: the composite is the photo, or the mask is all black.")
    weights = feather(dilate(mask, how.dilate), how.feather)
    rng = torch.Generator().manual_seed(how.seed)
    # Completeness under a small mask would cram the whole photo into the hole.
    carry = Carry(rng, complete=COMPLETE_SCALES if (mask > 0).mean() > _WHOLE else 0)
    image = to_tensor(fit(composite, pyramid.plan.sizes[-1]), pyramid.device)
    if how.quantize:
        colours = palette(to_pixels(pyramid.reals[how.scale]), how.quantize)
        image = to_tensor(snap(to_pixels(image), colours), pyramid.device)
    before = how.scale - 1
    carry = locate(pyramid, image, before, carry)
    image = rescale(image, pyramid.plan.sizes[before], pyramid.plan.factor_from(before))
    noise = random_noise(pyramid, rng, entry=how.scale, injecting=True)
    image, carry = final(run(pyramid, image, how.scale, noise, carry))
    region = Rect.around(weights)
    result = pyramid.photo.copy()
    made = native.finish(pyramid, image, carry, region)
    result[region.slices] = blend(pyramid.photo[region.slices], made, weights[region.slices])
    return result


def sample(
    pyramid: Pyramid, *, start: int = 0, size: Size | None = None, seed: int = 0, own_size: bool = True
) -> Rgb:
    """Return a random sample of the photo at any size and aspect (paper, section 3).

    Scales below `start` follow the reconstruction path, so that the layout is kept. `size` is in pixels of
    the photo, its own size by default; without `own_size` the picture ends at the finest learnt scale.
    Raises StudioError when the start scale does not exist.
    """
    if not 0 <= start < len(pyramid):
        raise StudioError(
            f"Scale {start} does not exist here; choose one from 0 (coarse) to {len(pyramid) - 1} (fine)."
        )
    photo, learnt = Size.of(pyramid.photo), pyramid.plan.sizes[-1]
    whole = size or photo
    finest = (
        learnt if whole == photo else whole.scaled(learnt.width / photo.width, learnt.height / photo.height)
    )
    rng = torch.Generator().manual_seed(seed)
    carry = Carry(rng, complete=COMPLETE_SCALES)
    base = reconstruct(pyramid, start - 1) if start else None
    noise = random_noise(pyramid, rng, entry=start)
    sizes = pyramid.plan.sizes_for(finest)
    image, carry = final(run(pyramid, base, start, noise, carry, sizes=sizes))
    if not own_size:
        return to_pixels(image)
    return native.finish(pyramid, image, carry, Rect.whole(whole), whole)
