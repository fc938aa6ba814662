"""Super-resolution: one generator learns one step of r = s^(1/k), and takes it k times (paper, section 4).

Small structures recur across the sizes of a natural photo: what leads from the photo one step smaller to
the photo leads from the photo one step further. As in the authors' code, the picture below the one learnt
scale is always the photo itself, scaled down and up again.
"""

from __future__ import annotations

import math
from collections.abc import Generator as Steps
from collections.abc import Iterator
from dataclasses import replace

import torch
import torch.nn.functional as F
from torch import Tensor

from singan_studio.engine.config import TrainConfig, preset
from singan_studio.engine.model import Pyramid, from_plan, to_the_end
from singan_studio.engine.networks import MARGIN
from singan_studio.engine.pyramid import MIN_SIDE, ScalePlan, stepped_sizes, to_pixels, to_tensor
from singan_studio.engine.random import stream
from singan_studio.engine.resample import resize
from singan_studio.engine.scales import NetworkScale
from singan_studio.errors import PictureError, StudioError
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import MAX_PIXELS, Rgb

ALPHA = 100.0
_TILE = 256


def steps(factor: float) -> int:
    """Return k, the number of steps nearest to the cube root of 2 (authors' code)."""
    return max(1, round(math.log(factor) / math.log(2 ** (1 / 3))))


def step(factor: float) -> float:
    """Return r < 1: how much smaller the picture below the learnt scale is."""
    return float(factor ** (-1 / steps(factor)))


def config(name: str, seed: int = 0) -> TrainConfig:
    """Return the preset `name` as super-resolution learns it: the last scale alone, alpha = 100."""
    schedule = {"draft": (300, 32), "balanced": (1000, 64)}
    if name == "paper":
        return preset("paper", alpha=ALPHA, channels=128, network_scales=(-1, None), seed=seed)
    if name not in schedule:
        raise StudioError(f"Super-resolution learns by draft, balanced or paper, not by '{name}'.")
    iterations, channels = schedule[name]
    learnt = preset(name, alpha=ALPHA, network_scales=(-1, None), seed=seed)
    return replace(learnt, iterations=iterations, channels=channels)


def check_size(size: Size, factor: float) -> None:
    """Raise PictureError when a picture of `size` would become too large."""
    if size.area * factor**2 > MAX_PIXELS:
        raise PictureError(
            f"{size} enlarged {factor:g} times is more than {MAX_PIXELS // 1_000_000} megapixels; "
            "choose a smaller factor."
        )


def new_pyramid(photo: Rgb, factor: float, config: TrainConfig, device: torch.device | str) -> Pyramid:
    """Return the two scales, one step apart, of which the finer is to learn; raises PictureError."""
    size = Size.of(photo)
    if min(size.width, size.height) < MIN_SIDE:
        raise PictureError(
            f"A picture of {size} pixels is too small to learn from; take one of {MIN_SIDE} or more."
        )
    ratio = step(factor)
    plan = ScalePlan(stepped_sizes(size, ratio, 2), ratio)
    return from_plan(
        photo, config, plan, torch.zeros(1, 1, plan.sizes[0].height, plan.sizes[0].width), device
    )


def upscale(pyramid: Pyramid, factor: float, seed: int = 0) -> Rgb:
    """Return the photo of a learnt pyramid enlarged `factor` times."""
    return to_the_end(upscale_steps(pyramid, factor, seed))


def upscale_steps(pyramid: Pyramid, factor: float, seed: int = 0) -> Steps[float, None, Rgb]:
    """Do what `upscale` does, yielding after every tile how much of it is done, 0..1."""
    scale, sigma = pyramid.scales[-1], pyramid.sigmas[-1]
    if not isinstance(scale, NetworkScale):
        raise StudioError("This photo's last scale has not learnt; give it more time or memory.")
    rng = stream("upscale", seed)
    photo = image = to_tensor(pyramid.photo, pyramid.device)
    size, count = Size.of(pyramid.photo), steps(factor)
    ratios = [factor ** (n / count) for n in range(1, count + 1)]
    done, whole = 0.0, sum(ratio**2 for ratio in ratios)
    for ratio in ratios:
        target = Size(round(size.width * ratio), round(size.height * ratio))
        base = resize(image, target)
        noise = sigma * torch.randn(1, 3, target.height, target.width, generator=rng).to(base.device)
        image = base.clone()
        for tile in _tiles(target):
            _repaint(scale, base, noise, image, tile)
            done += ratio**2 * tile.size.area / target.area
            yield done / whole
        # Back-projection (Irani & Peleg 1991): scaled down again, the result is the photo, so that the
        # steps cannot add up to a colour cast.
        image = (image + resize(photo - resize(image, size), target)).clamp(-1, 1)
        yield done / whole
    return to_pixels(image)


def _tiles(size: Size) -> Iterator[Rect]:
    for top in range(0, size.height, _TILE):
        for left in range(0, size.width, _TILE):
            yield Rect(left, top, left + _TILE, top + _TILE).clipped(size)


@torch.no_grad()
def _repaint(scale: NetworkScale, base: Tensor, noise: Tensor, image: Tensor, tile: Rect) -> None:
    """Put into `image` what the scale makes of a tile of `base`: the same pixels in bounded memory."""
    size = Size(base.shape[-1], base.shape[-2])
    seen = tile.grown(MARGIN)
    inside = seen.clipped(size)
    missing = (
        inside.left - seen.left,
        seen.right - inside.right,
        inside.top - seen.top,
        seen.bottom - inside.bottom,
    )
    noisy = F.pad(base[..., *inside.slices] + noise[..., *inside.slices], missing)
    image[..., *tile.slices] = (base[..., *tile.slices] + scale.generator(noisy)).clamp(-1, 1)
