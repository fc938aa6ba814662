"""Which photos can be put together anew from their coarsest scales, and which would be taken apart there.

Places and textures can: what stands at one place of them could stand at many others. A face or one large
object cannot. Both of what tells them is read off the photo at a coarse scale: how much of it is like nothing
anywhere else in it, and how much the left differs from the right at one height. Textures have the one without
the other, and so have landscapes, which differ from top to bottom (docs/decisions/0015-applications.md).
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from singan_studio.engine.model import Pyramid
from singan_studio.engine.patch_match import PATCH

START = 2
"""Where samples of unsuited photos start: there, what is seen from afar is already decided."""
_SCALE = 1
"""... and where it is told: a patch is a fifth of the photo's height."""
_UNSUITED = 0.13
_REASON = (
    "This photo looks like a face or one large object, whose parts are found nowhere else in it; from the "
    "coarsest scales it would be taken apart."
)


@dataclass(frozen=True, slots=True)
class Suitability:
    """The coarsest scale from which a photo stays whole, and why that is not 0: a sentence, else None."""

    start_scale: int
    reason: str | None = None


@torch.no_grad()
def suited(pyramid: Pyramid) -> Suitability:
    """Return from which scale on random samples of a photo make sense; takes some hundredths of a second."""
    last = len(pyramid) - 1
    if structure(pyramid) < _UNSUITED:
        return Suitability(0)
    return Suitability(min(START, last), _REASON)


def structure(pyramid: Pyramid) -> float:
    """Return how much a photo would lose if its parts changed places, 0..1 but for noise."""
    photo = pyramid.reals[min(_SCALE, len(pyramid) - 1)].cpu()
    off = photo - photo.mean((2, 3), keepdim=True)
    spread = float((off**2).sum(1).mean())
    # A photo all of one colour is no structure, nor is a grey level of noise.
    return _unlike(photo) * _sideways(off) / spread if spread > 1e-3 else 0.0


def _unlike(photo: Tensor) -> float:
    """Return the squared distance of patches from the nearest elsewhere, over that from their mean."""
    patches = F.unfold(photo, PATCH)[0].T
    columns = photo.shape[-1] - PATCH + 1
    number = torch.arange(len(patches))
    row, column = number // columns, number % columns
    away = torch.cdist(patches, patches) ** 2
    beside = ((row[:, None] - row).abs() < PATCH) & ((column[:, None] - column).abs() < PATCH)
    nearest = away.masked_fill(beside, float("inf")).min(1).values
    # In a very small photo there may be no elsewhere.
    nearest = nearest[nearest.isfinite()]
    own = ((patches - patches.mean(0)) ** 2).sum(1)
    return float(nearest.mean() / own.mean()) if len(nearest) else 1.0


def _sideways(photo: Tensor) -> float:
    """Return how much, squared, what is seen from afar differs from the mean at its height."""
    afar = F.avg_pool2d(photo, PATCH, stride=1, padding=PATCH // 2, count_include_pad=False)
    return float(((afar - afar.mean(3, keepdim=True)) ** 2).sum(1).mean())
