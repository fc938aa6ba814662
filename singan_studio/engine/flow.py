"""How a photo moves where nothing is learnt: its texture drifts along its own lines, one life after another.

Patches answer a small change of noise by another piece of the photo, which jumps. So the walk of a patch
pyramid is one of places: every pixel comes from where a smooth random velocity carried it. Each life of that
motion is the photo itself in its middle, fades in before and out after; two overlap at each moment, at
different times in different places, so that nothing strays far from the photo and nothing pulsates
(docs/decisions/0013-motion.md).
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Generator as Steps
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor

from singan_studio.engine.model import Pyramid
from singan_studio.engine.random import stream
from singan_studio.imaging.displace import Shift, cross_fade, displace, enlarge
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.masks import feather
from singan_studio.imaging.pixels import Mask, Rgb
from singan_studio.imaging.resize import fit

_UNIT = 250
"""Longer side at which the lengths below are meant; they grow with the learnt size."""
_SPEED = 0.38
"""Root mean square of a walk's speed from the finest scale on, in pixels a frame.

It grows with the square root of how much coarser the scale is.
"""
_FASTEST = 2.0
"""Nothing is faster than this many times that."""
_CELL = 12
"""Pixels, of the scale where the walk starts, between independent velocities."""
_OCTAVES = 4
"""Scales that have velocities of their own, each half as fast as the one before."""
_GIVE = 0.3
"""The gradient energy, as a share of the photo's mean, at which what is crossed is half as fast."""
_SHORE = 4.0
"""Pixels inside of a mask's edge over which the motion sets in, as a standard deviation."""
_EDGE = 25.0
"""Pixels inside of the photo's borders over which what would cross them comes to rest."""
_CONTRAST = 4
"""How much quicker than evenly one life gives way to the next: two at once are a blur."""
_FADE = 0.25
"""Share of a loop's steps that close it."""


class Flow:
    """The motion of one photo: frames in turn, each the picture of one `region` at the photo's own size.

    `half` is half a life in frames; `beta` (0 to 1) is what a life keeps of the one before it. A loop has
    `loop` lives, a motion without end None, and begins with the photo itself.
    """

    def __init__(
        self,
        pyramid: Pyramid,
        region: Rect,
        mask: Mask | None,
        *,
        start: int,
        half: float,
        beta: float,
        loop: int | None,
        seed: int,
    ) -> None:
        self._photo, self._region = pyramid.photo, region
        self._half, self._loops = half, loop is not None
        rng = stream("flow", seed)
        finer = min(start + 2, len(pyramid) - 1)
        self._phase = torch.special.ndtr(_noise(pyramid, finer, rng, 1, octaves=1))[0].numpy()
        lives = _velocities(pyramid, start, _room(pyramid, mask), beta, rng)
        if loop is not None:
            closing = closed(lives, loop)
            first = list(itertools.islice(closing, 2))
            # At its end the loop fades into its first lives.
            lives = itertools.chain(first, closing, first, first)
        self._lives, self._known = enumerate(lives), dict[int, Shift]()

    def frame(self, t: int) -> Steps[None, None, Rgb]:
        """Return frame `t`, not before the one asked for last; yields once on the way."""
        age = t / self._half + self._phase
        # What has no end sets out from the photo.
        reach = self._half if self._loops else min(self._half, t)
        even, away = self._layer(age, 0, reach)
        yield
        odd, _ = self._layer(age, 1, reach)
        gone = np.sin(away * (math.pi / 2)) ** (2 * _CONTRAST)
        here = np.cos(away * (math.pi / 2)) ** (2 * _CONTRAST)
        share = gone / (gone + here)
        return cross_fade(even, odd, enlarge(share, Size.of(self._photo), self._region))

    def _layer(
        self, age: npt.NDArray[np.float32], parity: int, reach: float
    ) -> tuple[Rgb, npt.NDArray[np.float32]]:
        """Return what the nearest of all even, or odd, lives look like, and how far their middle is away.

        That is in halves of a life, `reach` frames of motion each.
        """
        life = 2 * np.rint((age - parity) / 2).astype(np.int64) + parity
        away = age - life
        shift = np.zeros((*age.shape, 2), np.float32)
        for n in np.unique(life).tolist():
            np.copyto(shift, self._velocity(n), where=(life == n)[..., None])
        shift *= (-reach * away)[..., None]
        return displace(self._photo, shift, self._region), away

    def _velocity(self, life: int) -> Shift:
        while life not in self._known:
            n, velocity = next(self._lives)
            self._known[n] = velocity[0].permute(1, 2, 0).numpy()
            self._known.pop(n - 5, None)
        return self._known[life]


def closed(steps: Iterator[list[Tensor]], count: int) -> Iterator[list[Tensor]]:
    """Yield `count` of the steps of a walk such that the last leads on to the first.

    The walk goes on past its end, and fades there into the steps from before its start.
    """
    fade = max(1, round(count * _FADE))
    opening = list(itertools.islice(steps, fade))
    yield from itertools.islice(steps, count - fade)
    for n, (later, earlier) in enumerate(zip(itertools.islice(steps, fade), opening, strict=True), 1):
        share = n / (fade + 1)
        yield [torch.lerp(a, b, share) for a, b in zip(later, earlier, strict=True)]


def _velocities(
    pyramid: Pyramid, start: int, room: Tensor, beta: float, rng: torch.Generator
) -> Iterator[list[Tensor]]:
    """Yield one life's velocity after the other: (2, h, w), x and y in pixels a frame at the learnt size."""
    learnt = pyramid.plan.sizes[-1]
    speed = _SPEED * math.sqrt(_times(pyramid, start)) * _longest(learnt) / _UNIT
    xx, xy, yy = _give(pyramid, max(0, start - 1))
    now = _noise(pyramid, start, rng, 2)
    while True:
        along = torch.stack((xx * now[0] + xy * now[1], xy * now[0] + yy * now[1]))
        mean = ((along * room).square().sum() / room.square().sum().clamp(min=1e-6) * 2).sqrt()
        along = along * (speed / mean.clamp(min=1e-6))
        yield [room * along / (1 + along.square().sum(0) / (_FASTEST * speed) ** 2).sqrt()]
        now = beta * now + math.sqrt(1 - beta**2) * _noise(pyramid, start, rng, 2)


def _noise(
    pyramid: Pyramid, start: int, rng: torch.Generator, channels: int, octaves: int = _OCTAVES
) -> Tensor:
    """Return smooth noise (channels, h, w) at the learnt size, the coarsest of it that of scale `start`."""
    learnt = pyramid.plan.sizes[-1]
    total, shape = torch.zeros(channels, learnt.height, learnt.width), (learnt.height, learnt.width)
    for n in range(start, min(start + octaves, len(pyramid))):
        size = pyramid.plan.sizes[n]
        cells = size.scaled(1 / _CELL)
        drawn = torch.randn(1, channels, cells.height + 1, cells.width + 1, generator=rng)
        total += 0.5 ** (n - start) * F.interpolate(drawn, shape, mode="bicubic", align_corners=True)[0]
    return total


def _give(pyramid: Pyramid, scale: int) -> Tensor:
    """Return how velocities are turned and slowed by the photo at a scale: (3, h, w), symmetric xx, xy, yy.

    (1 + S)^-1 with S the structure tensor: what is flat moves freely, lines along themselves, and the layout
    of the photo, which that scale holds, stays where it is.
    """
    learnt = pyramid.plan.sizes[-1]
    down, across = torch.gradient(pyramid.reals[scale][0].cpu(), dim=(1, 2))
    tensor = torch.stack((across * across, across * down, down * down)).mean(1)
    tensor = F.avg_pool2d(tensor, 3, 1, 1, count_include_pad=False)
    xx, xy, yy = tensor / (_GIVE * (tensor[0] + tensor[2]).mean() / 2 + 1e-9)
    inverse = torch.stack((yy + 1, -xy, xx + 1)) / ((xx + 1) * (yy + 1) - xy * xy)
    return F.interpolate(inverse[None], (learnt.height, learnt.width), mode="bilinear")[0]


def _room(pyramid: Pyramid, mask: Mask | None) -> Tensor:
    """Return how freely each pixel moves, 0 to 1: (2, h, w), across and down.

    Nothing crosses the photo's borders, nor comes in from outside of a mask (of the photo's size).
    """
    learnt = pyramid.plan.sizes[-1]
    unit = _longest(learnt) / _UNIT

    def ramp(length: int) -> Tensor:
        pixel = torch.arange(length) + 0.5
        return (torch.minimum(pixel, length - pixel) / (_EDGE * unit)).clamp(max=1)

    room = torch.stack(
        (ramp(learnt.width).expand(learnt.height, -1), ramp(learnt.height)[:, None].expand(-1, learnt.width))
    )
    if mask is None:
        return room
    inside = feather(fit(mask, learnt), _SHORE * unit)
    # At its edge a wide mask has a half; one that is narrow everywhere has less at its middle.
    least = inside.max() / 2
    return room * torch.from_numpy(np.clip((inside - least) / max(least, 1e-6), 0, 1))


def _times(pyramid: Pyramid, scale: int) -> float:
    """Return how many times larger than a scale the learnt size is."""
    return _longest(pyramid.plan.sizes[-1]) / _longest(pyramid.plan.sizes[scale])


def _longest(size: Size) -> int:
    return max(size.width, size.height)
