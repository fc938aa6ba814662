"""Super-resolution: one step of r = s^(1/k) from blurred to sharp, taken k times (paper, section 4).

Small structures recur across the sizes of a natural photo: what leads from the photo one step smaller to
the photo leads from the photo one step further. Patches know that at once (Freedman & Fattal 2011); one
generator learns it. As in the authors' code, the picture below that one learnt scale is always the photo
itself, scaled down and up again.
"""

from __future__ import annotations

import math
from collections.abc import Generator as Steps
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor

from singan_studio.engine import patch_match
from singan_studio.engine.config import TrainConfig, preset
from singan_studio.engine.model import Pyramid, from_plan, to_the_end
from singan_studio.engine.networks import MARGIN
from singan_studio.engine.pyramid import (
    MIN_SIDE,
    ScalePlan,
    part_around,
    stepped_sizes,
    to_bytes,
    to_pixels,
    to_tensor,
)
from singan_studio.engine.random import stream
from singan_studio.engine.resample import resize_part, size_of
from singan_studio.engine.scales import NetworkScale
from singan_studio.engine.training import Progress, begin, train
from singan_studio.errors import PictureError, StudioError
from singan_studio.imaging.compose import blend
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import MAX_PIXELS, Rgb

ALPHA = 100.0
GAIN = 1.3
"""How much more detail patches add than they find: their mean over overlaps is too little."""
LEARNT = 0.8
"""Share of the network in what is added where it has learnt for a short while; the rest is the patches'."""
COLOUR = 0.3
"""Share of its colour that such a network adds: it takes the photo's colour noise for detail."""
_RADIUS = 8
_STRIP = 128
"""Rows of patches sought, or pixels pasted, between two stops."""
_NETWORK_TILE = 512
_TILE = 2048
"""Side of the parts of the result made one by one, which bounds the memory."""
_AROUND = 32
"""Pixels of the photo around such a part that it may depend on."""
_OVERLAP = 8
"""Pixels of the photo over which one such part fades into the next."""
_LEARNT_FROM = 256
"""Pixels of the photo, at least, on each side of what is learnt from for a selection."""


def steps(factor: float) -> int:
    """Return k, the number of steps nearest to the cube root of 2 (authors' code)."""
    return max(1, round(math.log(factor) / math.log(2 ** (1 / 3))))


def step(factor: float) -> float:
    """Return r < 1: how much smaller the picture below the learnt scale is."""
    return float(factor ** (-1 / steps(factor)))


def config(name: str, seed: int = 0) -> TrainConfig:
    """Return the preset `name` as super-resolution learns it: the last scale alone, alpha = 100."""
    # Twice the paper's rate gives as much in two thirds of the iterations, where they are few.
    schedule = {"draft": (200, 32, 1e-3), "balanced": (1000, 64, 5e-4)}
    if name == "paper":
        return preset("paper", alpha=ALPHA, channels=128, network_scales=(-1, None), seed=seed)
    if name not in schedule:
        raise StudioError(
            f"Super-resolution is instant or learns by draft, balanced or paper, not by '{name}'."
        )
    iterations, channels, rate = schedule[name]
    learnt = preset(name, alpha=ALPHA, network_scales=(-1, None), seed=seed)
    return replace(learnt, iterations=iterations, channels=channels, learning_rate=rate)


def check_enlarging(photo: Size, factor: float, region: Rect | None = None) -> Rect:
    """Return the region of a photo that is to be enlarged, all of it by default.

    Raises PictureError when the photo is too small or the result too large, StudioError when the region does
    not lie in the photo.
    """
    if min(photo.width, photo.height) < MIN_SIDE:
        raise PictureError(
            f"A picture of {photo} pixels is too small to learn from; take one of {MIN_SIDE} or more."
        )
    region = region or Rect.whole(photo)
    if region.empty or region.clipped(photo) != region:
        raise StudioError(f"What is to be enlarged lies outside of the photo's {photo} pixels; choose less.")
    if region.size.area * factor**2 > MAX_PIXELS:
        raise PictureError(
            f"{region.size} enlarged {factor:g} times is more than {MAX_PIXELS // 1_000_000} megapixels; "
            "choose a smaller factor."
        )
    return region


def enlarged(photo: Size, factor: float, region: Rect) -> Size:
    """Return the size of a region of a photo, enlarged."""
    return _scaled(region, photo, _grown(photo, factor)).size


def _grown(photo: Size, factor: float) -> Size:
    return Size(max(1, round(photo.width * factor)), max(1, round(photo.height * factor)))


def new_pyramid(
    photo: Rgb, factor: float, config: TrainConfig, device: torch.device | str, region: Rect | None = None
) -> Pyramid:
    """Return the two scales, one step apart, of which the finer is to learn.

    With a `region` they are of that and of what lies around it. Raises as `check_enlarging` does.
    """
    size = Size.of(photo)
    seen = _learnt_from(size, check_enlarging(size, factor, region))
    photo, size = photo[seen.slices], seen.size
    plan = ScalePlan(stepped_sizes(size, step(factor), 2), step(factor))
    return from_plan(
        photo, config, plan, torch.zeros(1, 1, plan.sizes[0].height, plan.sizes[0].width), device
    )


def _learnt_from(photo: Size, region: Rect) -> Rect:
    """Return the region with so much around it that there is something to learn from."""
    across = max(_AROUND, math.ceil((_LEARNT_FROM - region.size.width) / 2))
    down = max(_AROUND, math.ceil((_LEARNT_FROM - region.size.height) / 2))
    return Rect(region.left - across, region.top - down, region.right + across, region.bottom + down).clipped(
        photo
    )


def learn_steps(
    photo: Rgb, factor: float, config: TrainConfig, device: torch.device | str, region: Rect | None = None
) -> Steps[float, None, Pyramid]:
    """Return a learnt pyramid for `enlarge_steps`; yields the share that is done, 0 to 1."""
    pyramid = new_pyramid(photo, factor, config, device, region)
    share = 0.0
    for event in train(begin(pyramid)):
        if isinstance(event, Progress):
            share = event.iteration / event.iterations
        yield share
    return pyramid


def upscale(pyramid: Pyramid, factor: float, seed: int = 0) -> Rgb:
    """Return the photo of a learnt pyramid enlarged `factor` times."""
    return to_the_end(enlarge_steps(pyramid.photo, factor, learnt=pyramid, seed=seed))


def enlarge(photo: Rgb, factor: float, region: Rect | None = None) -> Rgb:
    """Return a photo (h, w, 3), or a region of it, enlarged `factor` times by its own patches."""
    return to_the_end(enlarge_steps(photo, factor, region))


def enlarge_steps(
    photo: Rgb, factor: float, region: Rect | None = None, learnt: Pyramid | None = None, seed: int = 0
) -> Steps[float, None, Rgb]:
    """Return a photo, or a region of it, enlarged `factor` times: by its patches, and by what was learnt.

    Yields the share that is done, 0 to 1, some times a second. Made part by part, in bounded memory.
    Raises as `check_enlarging` does, and StudioError when the pyramid has not learnt.
    """
    size = Size.of(photo)
    region = check_enlarging(size, factor, region)
    tiles = _tiles(region, max(2 * _AROUND, round(_TILE / factor)))
    # Each part begins a little before the one beside it ends, and fades in over it.
    parts = [
        Rect(tile.left - _OVERLAP, tile.top - _OVERLAP, tile.right, tile.bottom).intersection(region)
        for tile in tiles
    ]
    maker = _Maker(photo, factor, learnt, parts, seed)
    target = maker.sizes[-1]
    place = _scaled(region, size, target)
    result = np.empty((place.size.height, place.size.width, 3), np.uint8)
    for tile, part in zip(tiles, parts, strict=True):
        made = yield from maker.steps(part)
        here, begins = _scaled(part, size, target), _scaled(tile, size, target)
        down = _ramp(here.size.height, begins.top - here.top)
        across = _ramp(here.size.width, begins.left - here.left)
        inside = here.moved(-place.left, -place.top).slices
        result[inside] = blend(result[inside], made, np.outer(down, across))
    return result


def _scaled(part: Rect, size: Size, target: Size) -> Rect:
    """Return where a part of a picture of `size` lies at another, to whole pixels, at least one."""
    x, y = target.width / size.width, target.height / size.height
    left, top = round(part.left * x), round(part.top * y)
    return Rect(left, top, max(left + 1, round(part.right * x)), max(top + 1, round(part.bottom * y)))


def _tiles(region: Rect, side: int) -> list[Rect]:
    """Return a region in parts of about equal size, at most `side` pixels wide and high."""
    columns, rows = -(-region.size.width // side), -(-region.size.height // side)
    across = [region.left + region.size.width * n // columns for n in range(columns + 1)]
    down = [region.top + region.size.height * n // rows for n in range(rows + 1)]
    return [Rect(across[x], down[y], across[x + 1], down[y + 1]) for y in range(rows) for x in range(columns)]


def _ramp(length: int, rising: int) -> npt.NDArray[np.float32]:
    """Return weights that rise to 1 over the first entries."""
    return ((np.arange(length, dtype=np.float32) + 1) / (rising + 1)).clip(max=1)


class _Maker:
    """Enlarges parts of one photo."""

    def __init__(
        self, photo: Rgb, factor: float, learnt: Pyramid | None, parts: list[Rect], seed: int
    ) -> None:
        self._photo, self._size, count = photo, Size.of(photo), steps(factor)
        self._device = learnt.device if learnt else torch.device("cpu")
        self.sizes = [_grown(self._size, factor ** (n / count)) for n in range(count + 1)]
        """From the photo's own to the result's."""
        self._smaller = self._size.scaled(factor ** (-1 / count))
        self._rng = stream("upscale", seed)
        self._network: NetworkScale | None = None
        self._sigma = self._share = 0.0
        self._colour = 1.0
        if learnt:
            network = learnt.scales[-1]
            if not isinstance(network, NetworkScale):
                raise StudioError("This photo's last scale has not learnt; give it more time or memory.")
            self._network, self._sigma = network, learnt.sigmas[-1]
            # The paper's own schedule is taken at its word.
            whole = learnt.config.preset == "paper"
            self._share, self._colour = (1.0, 1.0) if whole else (LEARNT, COLOUR)
        self._filters = patch_match.basis(to_bytes(photo, self._device), stream("basis", 0))
        self._done, self._all = 0, sum(self._work(part) for part in parts)

    def _work(self, part: Rect) -> int:
        """Return how many pixels are to be made for a part, by patches twice: they are sought and pasted."""
        window = self._window(part)
        pixels = sum(_scaled(window, self._size, size).size.area for size in self.sizes[1:])
        return pixels * (2 * (self._share < 1) + (self._network is not None))

    def _window(self, part: Rect) -> Rect:
        """Return all of the photo that a part of the result depends on."""
        return part.grown(_AROUND).clipped(self._size)

    def _progress(self, pixels: int) -> float:
        """Return the share that is done, after so many more pixels."""
        self._done += pixels
        return self._done / self._all

    @torch.no_grad()
    def steps(self, part: Rect) -> Steps[float, None, Rgb]:
        """Return a part of the photo at the last of the sizes; yields the share of all parts that is done."""
        window = self._window(part)
        photo = image = to_tensor(self._photo[window.slices], self._device)
        residual, keys = self._known(photo, window)
        before, here = self._size, window
        for size in self.sizes[1:]:
            seen = _scaled(window, self._size, size)
            base = resize_part(image, here, before, seen, size)
            image = base.clone()
            if self._share < 1:
                field = yield from self._sought(base, keys, seen, size, window)
                yield from self._pasted(image, residual, field)
            if self._network:
                yield from self._learnt(image, base)
            # Back-projection (Irani & Peleg 1991): scaled down again, the result is the photo, so that the
            # steps cannot add up to a colour cast.
            lost = photo - resize_part(image.clamp_(-1, 1), seen, size, window, self._size)
            image = (image + resize_part(lost, window, self._size, seen, size)).clamp(-1, 1)
            before, here = size, seen
        wanted = _scaled(part, self._size, self.sizes[-1]).moved(-here.left, -here.top)
        return to_pixels(image[..., *wanted.slices])

    def _known(self, photo: Tensor, window: Rect) -> tuple[Tensor, Tensor]:
        """Return what a window of the photo has beyond the photo one step smaller, and features of that."""
        below = part_around(window, self._size, self._smaller)
        smaller = resize_part(photo, window, self._size, below, self._smaller)
        blurred = resize_part(smaller, below, self._smaller, window, self._size)
        residual = (photo - blurred).contiguous(memory_format=torch.channels_last)
        return residual, patch_match.features(blurred, self._filters)

    def _sought(
        self, base: Tensor, keys: Tensor, seen: Rect, size: Size, window: Rect
    ) -> Steps[float, None, Tensor]:
        """Return the field of patches that are like those of `base`, near the same place of the photo."""
        rows, columns = patch_match.grid(size_of(base))
        middle, found = patch_match.PATCH / 2, []
        across = torch.arange(columns, device=base.device) + seen.left + middle
        across = (across * (self._size.width / size.width) - middle - window.left).round().long()
        for top in range(0, rows, _STRIP):
            bottom = min(rows, top + _STRIP)
            down = torch.arange(top, bottom, device=base.device) + seen.top + middle
            down = (down * (self._size.height / size.height) - middle - window.top).round().long()
            field = torch.stack(torch.meshgrid(down, across, indexing="ij"), -1)
            queries = patch_match.features(base[..., top : bottom + patch_match.PATCH - 1, :], self._filters)
            found.append(patch_match.refine(queries, keys, field, self._rng, rounds=1, radius=_RADIUS))
            end = bottom if bottom < rows else seen.size.height
            yield self._progress((end - top) * seen.size.width)
        return torch.cat(found)

    def _pasted(self, image: Tensor, residual: Tensor, field: Tensor) -> Steps[float, None, None]:
        """Add the patches of a field to a picture, strip by strip: the same pixels as in one piece."""
        height, width = image.shape[-2:]
        for top in range(0, height, _STRIP):
            bottom = min(height, top + _STRIP)
            first = max(0, min(top - patch_match.PATCH + 1, len(field) - 1))
            strip = patch_match.paste(residual, field[first:bottom])
            added = strip[..., top - first : bottom - first, :]
            image[..., top:bottom, :] += (1 - self._share) * GAIN * added
            yield self._progress((bottom - top) * width)

    def _learnt(self, image: Tensor, base: Tensor) -> Steps[float, None, None]:
        """Add what the network makes of a base to a picture, tile by tile: the pixels of one piece."""
        assert self._network is not None  # noqa: S101 - only called with one
        height, width = base.shape[-2:]
        noise = self._sigma * torch.randn(base.shape, generator=self._rng).to(base.device)
        # Mirrored: at the borders of windows, which are most of what it learnt from, it has seen no zeros.
        noisy = F.pad(base + noise, [MARGIN] * 4, mode="reflect")
        for tile in _tiles(Rect(0, 0, width, height), _NETWORK_TILE):
            window = noisy[..., tile.top : tile.bottom + 2 * MARGIN, tile.left : tile.right + 2 * MARGIN]
            added = self._network.generator(window)
            grey = added.mean(1, keepdim=True)
            image[..., *tile.slices] += self._share * (grey + self._colour * (added - grey))
            yield self._progress(tile.size.area)
