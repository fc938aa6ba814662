"""Animation of one photo: a random walk around it (paper, section 4).

A learnt pyramid walks in its noise, around that of the reconstruction; a photo of which nothing is learnt
flows.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from singan_studio.engine.flow import Flow, closed
from singan_studio.engine.model import Pyramid, reconstruct, run, serving
from singan_studio.engine.pyramid import to_pixels, to_tensor
from singan_studio.engine.random import stream
from singan_studio.engine.resample import resize_part
from singan_studio.engine.scales import Carry
from singan_studio.engine.tasks import Area, area, check_start, defaults
from singan_studio.errors import StudioError
from singan_studio.imaging.displace import enlarge
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Mask, Rgb
from singan_studio.imaging.resize import fit

_STRANGE = 0.1
"""How far a frame is from the reconstruction, in [-1, 1] units, where half of the photo's detail stays."""


@dataclass(frozen=True, slots=True)
class Walk:
    """A random walk: `alpha` draws back to the photo, `beta` keeps the direction (both 0 to 1).

    Scales before `start_scale` stay as they are: the earlier it starts, the more moves.
    """

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


def reduced(pyramid: Pyramid, longest: int) -> Pyramid:
    """Return the pyramid for smaller frames of the same motion, their longer side at most `longest` pixels.

    But not smaller than the finest learnt scale, where it is computed anyway; the photo is never enlarged.
    """
    own, learnt = Size.of(pyramid.photo), pyramid.plan.sizes[-1]
    factor = max(longest, learnt.width, learnt.height) / max(own.width, own.height)
    if factor >= 1:
        return pyramid
    return replace(pyramid, photo=fit(pyramid.photo, own.scaled(factor)), native=[], encoded=None)


def moving_area(pyramid: Pyramid, mask: Mask) -> Area:
    """Return what of the frames may move by a mask (h, w) of any size, white where it may.

    Raises StudioError when nothing may.
    """
    how = defaults("paint", pyramid)
    return area(fit(mask, Size.of(pyramid.photo)), how.dilate, how.feather)


def animate(pyramid: Pyramid, walk: Walk, moving: Area | None = None) -> Iterator[Rgb]:
    """Yield the frames of `animate_steps`, without stops between."""
    return (frame for frame in animate_steps(pyramid, walk, moving) if frame is not None)


def animate_steps(pyramid: Pyramid, walk: Walk, moving: Area | None = None) -> Iterator[Rgb | None]:
    """Yield the frames of an animation at the photo's own size, and None at moments within a frame.

    It may be left at each of them. Outside `moving` every frame is the photo, byte for byte. The first frame
    is the photo's reconstruction; but a loop begins somewhere on the walk and ends where it began.
    Raises StudioError when the start scale does not exist.
    """
    check_start(pyramid, walk.start_scale)
    pyramid = serving(pyramid)
    region = moving.region if moving else Rect.whole(Size.of(pyramid.photo))
    flowing = pyramid.scales[0].kind == "patch"
    frames = _flowing(pyramid, walk, region, moving) if flowing else _generated(pyramid, walk, region)
    for made in frames:
        yield moving.put(pyramid.photo, made) if moving and made is not None else made


def _flowing(pyramid: Pyramid, walk: Walk, region: Rect, moving: Area | None) -> Iterator[Rgb | None]:
    """Yield frames of a photo of which nothing is learnt; alpha says how soon a life is back at the photo."""
    mask = None
    if moving:
        mask = np.zeros(pyramid.photo.shape[:2], np.uint8)
        mask[region.slices] = np.rint(moving.weights * 255)
    half = 1 / walk.alpha if walk.alpha * walk.frames > 1 else float(walk.frames)
    lives = max(1, round(walk.frames / half)) if walk.loop else None
    flow = Flow(
        pyramid,
        region,
        mask,
        start=walk.start_scale,
        half=walk.frames / lives if lives else half,
        beta=walk.beta,
        loop=lives,
        seed=walk.seed,
    )
    for t in range(walk.frames):
        made = yield from flow.frame(t)
        yield made


def _generated(pyramid: Pyramid, walk: Walk, region: Rect) -> Iterator[Rgb | None]:
    """Yield frames of a learnt pyramid: noise walks at every scale from the first on."""
    base = reconstruct(pyramid, walk.start_scale - 1) if walk.start_scale else None
    walked = _noises(pyramid, walk)
    finish = _enlarging(pyramid, region)
    for noises in closed(walked, walk.frames) if walk.loop else itertools.islice(walked, walk.frames):
        results = run(pyramid, base, walk.start_scale, partial(_at, noises), Carry(stream("frames", 0)))
        for image, _carry in results:  # noqa: B007 the last one counts
            yield None
        yield finish(image)


def _enlarging(pyramid: Pyramid, region: Rect) -> Callable[[Tensor], Rgb]:
    """Return what makes of a frame (1, 3, h, w) at the learnt size its `region` at the photo's own.

    What the photo has beyond the learnt size is laid over it, where the frame is as the photo. Patches would
    find it anywhere, but elsewhere in every frame (docs/decisions/0013-motion.md).
    """
    whole, learnt = Size.of(pyramid.photo), pyramid.plan.sizes[-1]
    if whole == learnt:
        return lambda image: to_pixels(image)[region.slices]

    def enlarged(image: Tensor) -> Tensor:
        return resize_part(image, Rect.whole(learnt), learnt, region, whole)

    detail = to_tensor(pyramid.photo[region.slices], pyramid.device) - enlarged(pyramid.reals[-1])
    rest = reconstruct(pyramid)
    around = 2 * round(max(learnt.width, learnt.height) / 100) + 1

    def finished(image: Tensor) -> Rgb:
        moved = (image - rest).abs().mean(1, keepdim=True)
        moved = F.avg_pool2d(moved, around, 1, around // 2, count_include_pad=False)
        kept = 1 / (1 + (moved / _STRANGE).square())
        share = torch.from_numpy(enlarge(kept[0, 0].cpu().numpy(), whole, region)).to(image.device)
        return to_pixels(enlarged(image) + share * detail)

    return finished


def _at(noises: list[Tensor], scale: int, _size: Size) -> Tensor:
    return noises[scale]


def _noises(pyramid: Pyramid, walk: Walk) -> Iterator[list[Tensor]]:
    """Yield the noise of every scale, already scaled by sigma, step after step of the walk."""
    rng = stream("walk", walk.seed)
    walks = []
    for n, scale in enumerate(pyramid.scales):
        size, margin = pyramid.plan.sizes[n], scale.noise_margin
        rest = torch.zeros(1, 3, size.height + 2 * margin, size.width + 2 * margin, device=pyramid.device)
        channels = 3
        if n == 0:
            rest, channels = pyramid.z_star, 1
        walks.append(random_walk(rest, rng, alpha=walk.alpha, beta=walk.beta, channels=channels))
    while True:
        yield [sigma * next(steps) for sigma, steps in zip(pyramid.sigmas, walks, strict=True)]


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
