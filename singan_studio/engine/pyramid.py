"""The scale plan, the one resize, and the photo at every scale.

Pictures inside the engine are float32 tensors shaped (1, 3, height, width) in [-1, 1].
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import torch
from torch import Tensor

from singan_studio.engine.config import TrainConfig
from singan_studio.engine.resample import rescale, resize, resize_around
from singan_studio.errors import PictureError
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb

# The discriminator sees 11 pixels at once and a patch is 7 wide: below this nothing can be learnt.
MIN_SIDE = 16
_GREY_LEVEL = 1 / 127.5
CONTEXT = 10
"""What a scale needs to see around a part of its picture: a patch, and the taps of the bicubic kernel."""


@dataclass(frozen=True, slots=True)
class ScalePlan:
    """Sizes of the photo at every scale, coarsest first, and the factor r < 1 between neighbours."""

    sizes: tuple[Size, ...]
    factor: float
    truncating: bool = False
    """Whether pictures are cut to 8 bits between scales: the authors' code does, and its models expect it."""

    def __len__(self) -> int:
        return len(self.sizes)

    def factor_from(self, scale: int) -> float:
        """Return the factor that leads from the finest scale down to `scale`."""
        return math.pow(self.factor, len(self) - 1 - scale)

    def sizes_for(self, finest: Size) -> tuple[Size, ...]:
        """Return the sizes of every scale for a result of another size or aspect (paper, section 2.1)."""
        return self.sizes if finest == self.sizes[-1] else stepped_sizes(finest, self.factor, len(self))


def stepped_sizes(finest: Size, factor: float, count: int) -> tuple[Size, ...]:
    """Return `count` sizes, coarsest first, by powers of `factor`, rounded up as the authors' code does."""
    shares = [math.pow(factor, count - 1 - n) for n in range(count)]
    return tuple(Size(math.ceil(finest.width * share), math.ceil(finest.height * share)) for share in shares)


def make_plan(photo: Size, config: TrainConfig) -> ScalePlan:
    """Return the scale plan of a photo (supplementary material; sizes as the authors' code rounds them).

    Raises PictureError when the photo is too small or too narrow to learn from.
    """
    longer = max(photo.height, photo.width)
    largest = min(config.max_size, longer)
    # In whole numbers: 297 * (250 / 297) is a little more than 250.
    height, width = -(-photo.height * largest // longer), -(-photo.width * largest // longer)
    if min(height, width) < MIN_SIDE:
        raise PictureError(
            f"This picture has {photo} pixels, {width}×{height} at the size it is learnt at, and at least "
            f"{MIN_SIDE} are needed on each side; take a larger or less narrow one."
        )
    if min(height, width) <= config.min_size:
        return ScalePlan((Size(width, height),), config.scale_factor)
    log_factor = math.log(config.scale_factor)
    count = math.ceil(math.log(config.min_size / min(photo.height, photo.width)) / log_factor) + 1
    stop = count - math.ceil(math.log(largest / longer) / log_factor)
    stop = max(1, stop)
    factor = math.pow(config.min_size / min(height, width), 1 / stop)
    return ScalePlan(stepped_sizes(Size(width, height), factor, stop + 1), factor)


def part_around(region: Rect, whole: Size, target: Size) -> Rect:
    """Return where `region` of a picture of size `whole` lies at size `target`, with some context."""
    x, y = target.width / whole.width, target.height / whole.height
    scaled = Rect(
        math.floor(region.left * x),
        math.floor(region.top * y),
        math.ceil(region.right * x),
        math.ceil(region.bottom * y),
    )
    return scaled.grown(CONTEXT).clipped(target)


def differs(image: Tensor, other: Tensor) -> Tensor:
    """Return where two pictures (1, 3, h, w) differ by more than a grey level: (h, w), bool."""
    return ((image - other).abs() > _GREY_LEVEL)[0].any(0)


def odd_sides(part: Rect, within: Rect) -> Rect:
    """Return what of `part` lies in another, one line more where a side is even and there is room.

    Patches two pixels apart cover a picture whose sides are odd.
    """
    part = part.intersection(within)
    size = part.size
    right = part.right + (size.width % 2 == 0 and part.right < within.right)
    bottom = part.bottom + (size.height % 2 == 0 and part.bottom < within.bottom)
    left = part.left - (size.width % 2 == 0 and right == part.right and part.left > within.left)
    top = part.top - (size.height % 2 == 0 and bottom == part.bottom and part.top > within.top)
    return Rect(left, top, right, bottom)


def to_tensor(pixels: Rgb, device: torch.device | str = "cpu") -> Tensor:
    """Return uint8 pixels (height, width, 3) as a picture tensor."""
    return from_bytes(to_bytes(pixels, device))


def to_bytes(pixels: Rgb, device: torch.device | str = "cpu") -> Tensor:
    """Return uint8 pixels (height, width, 3) as uint8 (1, 3, h, w), in the memory format channels_last."""
    return torch.tensor(np.ascontiguousarray(pixels), device=device).permute(2, 0, 1)[None]


def from_bytes(image: Tensor) -> Tensor:
    """Return a picture of values from 0 to 255 as a picture tensor."""
    return image.float().div_(127.5).sub_(1) if image.dtype == torch.uint8 else image / 127.5 - 1


def to_pixels(image: Tensor) -> Rgb:
    """Return a picture tensor as uint8 pixels (height, width, 3), rounded."""
    scaled = ((image[0].detach().clamp(-1, 1) + 1) * 127.5).round().to(torch.uint8)
    return scaled.permute(1, 2, 0).contiguous().cpu().numpy()


def photo_pyramid(photo: Tensor, plan: ScalePlan) -> list[Tensor]:
    """Return the photo x_n at every scale of the plan, each made from the finest, as the paper does."""
    finest = resize(photo, plan.sizes[-1])
    return [rescale(finest, size, plan.factor_from(n)) for n, size in enumerate(plan.sizes[:-1])] + [finest]


def step_up(
    image: Tensor, plan: ScalePlan, size: Size, part: Rect | None = None, *, wraps: bool = False
) -> Tensor:
    """Return a picture of one scale as the next finer one, of `size`, takes it in: x_up, or a part of it.

    One that `wraps` has to be given whole, and grows by the ratio of its sizes, so that it goes on to wrap.
    """
    if plan.truncating:
        image = ((image.clamp(-1, 1) + 1) * 127.5).floor() / 127.5 - 1
    if wraps:
        return resize_around(image, size)
    return rescale(image, size, 1 / plan.factor, part)


def continuation(plan: ScalePlan, photo: Size) -> list[Size]:
    """Return the sizes that lead from the finest learnt scale to the photo's own, without the former.

    Patch scales run there; a step of at most 2 keeps a 7-pixel patch larger than what it has to add.
    """
    learnt = plan.sizes[-1]
    ratio = max(photo.width / learnt.width, photo.height / learnt.height)
    if learnt == photo:
        return []
    steps = max(1, math.ceil(math.log2(ratio) - 1e-6))
    shares = [ratio ** (k / steps - 1) for k in range(1, steps + 1)]
    sizes = [photo.scaled(share) for share in shares[:-1]] + [photo]
    return [after for before, after in pairwise([learnt, *sizes]) if after != before]
