"""Animation of one photo by a random walk around its reconstruction noise (paper, section 4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor

from singan_studio.engine import native
from singan_studio.engine.model import Pyramid, final, reconstruct, run
from singan_studio.engine.random import stream
from singan_studio.engine.scales import Carry
from singan_studio.engine.tasks import Area, check_start
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb

# A loop is closed by fading this share of its frames into those from before its start.
_FADE = 0.25
_WALK_SPREAD = 0.47
"""Standard deviation that a walk with the default alpha and beta settles at."""
_WALK_SIGMA = 1.75
_WALK_DECAY = 0.9
"""Noise where a walk enters patch scale 0, and what one that enters a scale later has of it."""


@dataclass(frozen=True, slots=True)
class Walk:
    """A random walk: `alpha` draws back to the photo, `beta` keeps the direction (both 0 to 1)."""

    start_scale: int = 2
    alpha: float = 0.1
    beta: float = 0.9
    frames: int = 100
    loop: bool = False
    seed: int = 0

    def __post_init__(self) -> None:
        if not (0 <= self.alpha <= 1 and 0 <= self.beta <= 1):
            raise StudioError("--alpha and --beta lie between 0 and 1; change them and try again.")
        if self.frames < 2:
            raise StudioError("An animation has at least 2 frames; raise --frames.")


def random_walk(
    rest: Tensor, rng: torch.Generator, *, alpha: float, beta: float, channels: int
) -> Iterator[Tensor]:
    """Yield a random walk around z_rec, `rest` (1, 3, h, w), that begins there (supplementary material).

    z_1 = 0.95 z_rec + 0.05 u, then z_(t+1) = alpha z_rec + (1 - alpha) (z_t + d) with
    d = beta (z_t - z_(t-1)) + (1 - beta) u and u ~ N(0, 1) of `channels` channels, 1 repeated to three.
    """

    def fresh() -> Tensor:
        drawn = torch.randn(1, channels, *rest.shape[-2:], generator=rng)
        return drawn.expand(1, 3, -1, -1).to(rest.device)

    before, now = rest, 0.95 * rest + 0.05 * fresh()
    yield before
    while True:
        yield now
        step = beta * (now - before) + (1 - beta) * fresh()
        before, now = now, alpha * rest + (1 - alpha) * (now + step)


def animate(pyramid: Pyramid, walk: Walk, moving: Area | None = None) -> Iterator[Rgb]:
    """Yield the frames of an animation at the photo's own size, the photo's reconstruction first.

    Outside `moving` every frame is the photo, byte for byte. A loop begins somewhere on the walk
    and ends where it began. Raises StudioError when the start scale does not exist.
    """
    check_start(pyramid, walk.start_scale)
    base = reconstruct(pyramid, walk.start_scale - 1) if walk.start_scale else None
    region = moving.region if moving else Rect.whole(Size.of(pyramid.photo))
    for noises in _looped(pyramid, walk) if walk.loop else _noises(pyramid, walk, walk.frames):
        # One stream of search positions for all frames: what does not move must not flicker.
        carry = Carry(stream("frames", walk.seed))
        image, carry = final(run(pyramid, base, walk.start_scale, partial(_at, noises), carry))
        made = native.finish(pyramid, image, carry, region)
        yield moving.put(pyramid.photo, made) if moving else made


def _at(noises: list[Tensor], scale: int, _size: Size) -> Tensor:
    return noises[scale]


def _noises(pyramid: Pyramid, walk: Walk, count: int) -> Iterator[list[Tensor]]:
    """Yield the noise of every scale, already scaled by sigma, for `count` frames."""
    rng = stream("walk", walk.seed)
    walks = []
    for n, scale in enumerate(pyramid.scales):
        size, margin = pyramid.plan.sizes[n], scale.noise_margin
        rest = torch.zeros(1, 3, size.height + 2 * margin, size.width + 2 * margin, device=pyramid.device)
        if n == 0 and scale.kind == "network":
            rest = pyramid.z_star
        # A patch scale has no noise of its own; where the walk enters one, the entry noise is walked.
        sigma = pyramid.sigmas[n]
        if scale.kind == "patch":
            sigma = _WALK_SIGMA * _WALK_DECAY**n / _WALK_SPREAD if n == walk.start_scale else 0.0
        channels = 1 if n == 0 else 3
        steps = random_walk(rest, rng, alpha=walk.alpha, beta=walk.beta, channels=channels)
        walks.append((sigma, steps))
    for _ in range(count):
        yield [sigma * next(steps) for sigma, steps in walks]


def _looped(pyramid: Pyramid, walk: Walk) -> Iterator[list[Tensor]]:
    """Yield the noises of a seamless loop.

    The walk goes on for some frames past the end, and fades there into the frames from before the start, so
    that the step from the last frame to the first is a step of the walk.
    """
    fade = max(1, round(walk.frames * _FADE))
    opening: list[list[Tensor]] = []
    for t, noises in enumerate(_noises(pyramid, walk, walk.frames + fade)):
        if t < fade:
            opening.append(noises)
        if t >= walk.frames:
            share = (t - walk.frames + 1) / (fade + 1)
            earlier = opening[t - walk.frames]
            yield [torch.lerp(a, b, share) for a, b in zip(noises, earlier, strict=True)]
        elif t >= fade:
            yield noises
