"""The pyramid: what one photo was learnt into, and the three ways to run it.

Scale 0 is the coarsest. Pictures are (1, 3, h, w) in [-1, 1] on the pyramid's device.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from collections.abc import Generator as Steps
from dataclasses import dataclass, field, replace
from typing import TypeVar

import torch
from torch import Tensor

from singan_studio.engine.config import TrainConfig
from singan_studio.engine.native_scale import NativeScale
from singan_studio.engine.networks import MARGIN
from singan_studio.engine.patch_match import identity
from singan_studio.engine.pyramid import (
    CONTEXT,
    ScalePlan,
    differs,
    make_plan,
    odd_sides,
    part_around,
    photo_pyramid,
    step_up,
    to_tensor,
)
from singan_studio.engine.random import stream
from singan_studio.engine.resample import rescale, resize_around, size_of
from singan_studio.engine.scales import TIE_SIGMA, Carry, NetworkScale, PatchScale, Scale
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb

ENTRY_SIGMA = 8.0
"""Noise where random samples enter patch scale 0; measured in docs/decisions/0010-transport.md."""
ENTRY_DECAY = 0.45
"""What a sample that enters one scale later has of it: the later, the more of the layout is kept."""

Noise = Callable[[int, Size], Tensor]
"""Returns the noise (1, 3, h + 2 margin, w + 2 margin) of a scale for a picture of that size."""

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True, eq=False)
class EncodedPhoto:
    """A photo as PNG, and the SHA-256 of its size and pixels: both take long for a large one."""

    png: bytes
    sha256: str


@dataclass(slots=True)
class Pyramid:
    """A photo, its scales, and the noise strengths sigma_n; untrained scales are patch scales."""

    photo: Rgb
    config: TrainConfig
    plan: ScalePlan
    reals: list[Tensor]
    patches: list[PatchScale]
    """Patch scales, whether they are used or replaced by networks."""
    scales: list[Scale]
    sigmas: list[float]
    z_star: Tensor
    """The noise of the reconstruction path at scale 0, (1, 3, h, w) with the margin of that scale."""
    native: list[NativeScale] = field(default_factory=list)
    """Patch scales from the finest learnt size up to the photo's own, made when first needed."""
    reconstructions: list[Tensor] = field(default_factory=list)
    """Pictures of the reconstruction path, coarsest first, as far as they are known."""
    encoded: EncodedPhoto | None = None
    """The photo as its file holds it, made or read once."""

    @property
    def device(self) -> torch.device:
        """Where the pyramid runs."""
        return self.reals[0].device

    def __len__(self) -> int:
        return len(self.scales)

    def learnt(self, scale: int, network: Scale, sigma: float) -> None:
        """Put a trained scale in the place of a patch scale, or of one that was learnt less far."""
        self.scales[scale], self.sigmas[scale] = network, sigma
        del self.reconstructions[scale:]


def serving(pyramid: Pyramid) -> Pyramid:
    """Return the pyramid as it makes pictures best: by networks if it is wholly learnt, else by patches.

    Wholly means every scale, as far as the pyramid's config wants: networks at some of the scales, or learnt
    for a short while, do every task worse than patches (docs/decisions/0011-kinds-of-scales.md).
    """
    learnt = [part.learnt for part in pyramid.scales if isinstance(part, NetworkScale)]
    if len(learnt) == len(pyramid) and all(one is None or one.serves(pyramid.config) for one in learnt):
        return pyramid
    return replace(pyramid, scales=[*pyramid.patches], reconstructions=[])


def _patch_scale(reals: list[Tensor], plan: ScalePlan, scale: int) -> PatchScale:
    """Return the patch scale of a photo pyramid; the coarsest has nothing blurrier than itself."""
    photo = reals[scale]
    blurred = step_up(reals[scale - 1], plan, size_of(photo)) if scale else photo
    return PatchScale(photo, blurred, finest=scale == len(plan) - 1)


def new_pyramid(photo: Rgb, config: TrainConfig, device: torch.device | str = "cpu") -> Pyramid:
    """Return the pyramid of a photo (h, w, 3) before any learning: patch scales everywhere.

    Raises PictureError when the photo is too small to learn from.
    """
    plan = make_plan(Size.of(photo), config)
    margin = MARGIN if config.noise_padding else 0
    rng = stream("z_star", config.seed)
    coarsest = plan.sizes[0]
    z_star = torch.randn(1, 1, coarsest.height + 2 * margin, coarsest.width + 2 * margin, generator=rng)
    return from_plan(photo, config, plan, z_star, device)


def from_plan(
    photo: Rgb, config: TrainConfig, plan: ScalePlan, z_star: Tensor, device: torch.device | str
) -> Pyramid:
    """Return the pyramid of a photo whose plan and z* (1, 1, h, w) are known, with patch scales everywhere.

    Raises ValueError when z* has not the size that scale 0 wants.
    """
    margin = MARGIN if config.noise_padding else 0
    wanted = (1, 1, plan.sizes[0].height + 2 * margin, plan.sizes[0].width + 2 * margin)
    if z_star.shape != wanted:
        raise ValueError(f"z* is {tuple(z_star.shape)} where {wanted} is needed")
    reals = photo_pyramid(to_tensor(photo, device), plan)
    patches = [_patch_scale(reals, plan, n) for n in range(len(plan))]
    sigmas = [0.0] * len(plan)
    return Pyramid(
        photo, config, plan, reals, patches, list(patches), sigmas, z_star.to(device).expand(1, 3, -1, -1)
    )


def entry_sigma(scale: int) -> float:
    """Return the noise of a random sample that enters at a patch scale."""
    return ENTRY_SIGMA * ENTRY_DECAY**scale


def random_noise(pyramid: Pyramid, rng: torch.Generator, entry: int, *, injecting: bool = False) -> Noise:
    """Return fresh noise at every scale; at scale 0 one channel repeated to three, as in the paper.

    A patch scale gets noise only where a picture enters, at scale `entry`: much for a random sample, a
    little to break ties when a composite is injected.
    """

    def noise(scale: int, size: Size) -> Tensor:
        part = pyramid.scales[scale]
        sigma = pyramid.sigmas[scale]
        if part.kind == "patch":
            sigma = (TIE_SIGMA if injecting else entry_sigma(scale)) if scale == entry else 0.0
        channels = 1 if scale == 0 else 3
        height, width = size.height + 2 * part.noise_margin, size.width + 2 * part.noise_margin
        if not sigma:
            return torch.zeros(1, 1, 1, 1, device=pyramid.device).expand(1, 3, height, width)
        drawn = torch.randn(1, channels, height, width, generator=rng).expand(1, 3, -1, -1)
        return sigma * drawn.to(pyramid.device)

    return noise


def reconstruction_noise(pyramid: Pyramid) -> Noise:
    """Return the noise that makes the photo itself: z* at scale 0, none above (paper, section 2.2)."""

    def noise(scale: int, size: Size) -> Tensor:
        part = pyramid.scales[scale]
        if scale == 0 and part.kind == "network":
            return pyramid.sigmas[0] * pyramid.z_star
        margin = part.noise_margin
        return torch.zeros(1, 3, size.height + 2 * margin, size.width + 2 * margin, device=pyramid.device)

    return noise


def run(
    pyramid: Pyramid,
    image: Tensor | None,
    first: int,
    noise: Noise,
    carry: Carry,
    *,
    sizes: tuple[Size, ...] | None = None,
    last: int | None = None,
) -> Iterator[tuple[Tensor, Carry]]:
    """Run scales `first` to `last` (included), yielding each result.

    `image` is the picture of the scale before `first`, None for the coarsest.
    """
    sizes = sizes or pyramid.plan.sizes
    for n in range(first, len(pyramid) if last is None else last + 1):
        scale = pyramid.scales[n]
        if image is None:
            base = scale.start(sizes[n])
        else:
            base = step_up(image, pyramid.plan, sizes[n], wraps=carry.wraps)
            lost = carry.field is None and not pyramid.patches[n].exact(sizes[n])
            if scale.kind == "patch" and lost:
                carry = locate(pyramid, image, n - 1, carry, sizes)
        image, carry = scale(base, noise(n, sizes[n]), carry)
        yield image, carry


def run_part(
    pyramid: Pyramid,
    image: Tensor,
    first: int,
    noise: Noise,
    carry: Carry,
    region: Rect,
    *,
    last: int | None = None,
) -> Iterator[tuple[Tensor, Carry]]:
    """Run scales `first` to `last` (included) for one region of the photo, yielding each result.

    `image` is the picture of the scale before `first`. Pictures have their whole size, and beyond the region
    they are the photo. Patches that fit where they stand in the photo stay there; the others are sought.
    """
    photo, plan = Size.of(pyramid.photo), pyramid.plan
    for n in range(first, len(pyramid) if last is None else last + 1):
        size, scale = plan.sizes[n], pyramid.scales[n]
        part, drawn = part_around(region, photo, size), noise(n, size)
        if scale.kind == "patch" and carry.field is None:
            carry = locate_part(pyramid, image, n - 1, carry, region)
        before, image = image, pyramid.reals[n].clone()
        if scale.kind == "network":
            # Five convolutions see five pixels further; the outermost of a part are not those of the whole.
            seen, margin = part.grown(MARGIN).clipped(size), scale.noise_margin
            wide = Rect(seen.left, seen.top, seen.right + 2 * margin, seen.bottom + 2 * margin)
            made, carry = scale(step_up(before, plan, size, seen), drawn[..., *wide.slices], carry)
            image[..., *part.slices] = made[..., *part.moved(-seen.left, -seen.top).slices]
        else:
            part = odd_sides(part, Rect.whole(size))
            base = step_up(before, plan, size, part)
            strange = differs(base, pyramid.patches[n].blurred[..., *part.slices])
            # Where nothing is strange, the photo makes itself again.
            found = bounds(strange, part)
            if found.empty:
                carry = at_home(pyramid, n, carry)
            else:
                noisy, inner = drawn[..., *part.slices] * strange, odd_sides(found.grown(CONTEXT), part)
                carry = replace(carry, origin=(inner.top, inner.left))
                inside = inner.moved(-part.left, -part.top).slices
                made, carry = scale(base[..., *inside], noisy[..., *inside], carry)
                image[..., *inner.slices] = made
        yield image, carry


def bounds(wanted: Tensor, part: Rect) -> Rect:
    """Return the smallest rectangle that holds all that is wanted (h, w) in a part."""
    return Rect.around(wanted.cpu().numpy()).moved(part.left, part.top)


def locate_part(pyramid: Pyramid, image: Tensor, scale: int, carry: Carry, region: Rect) -> Carry:
    """Return what patch scales above `scale` need to know of a region of a picture at that scale.

    What does not fit is sought at a scale so coarse that an exact search is cheap, and followed from there.
    """
    photo, plan = Size.of(pyramid.photo), pyramid.plan
    parts = [
        odd_sides(part_around(region, photo, size), Rect.whole(size)) for size in plan.sizes[: scale + 1]
    ]
    cheap = [n for n, part in enumerate(parts) if pyramid.patches[n].sought(part.size)]
    first = cheap[-1] if cheap else 0
    carry = at_home(pyramid, first, carry)
    for n in range(first, scale + 1):
        part, size = parts[n], plan.sizes[n]
        carry = replace(carry, origin=(part.top, part.left))
        carry = pyramid.patches[n].locate(rescale(image, size, plan.factor ** (scale - n), part), carry)
    return carry


def at_home(pyramid: Pyramid, scale: int, carry: Carry) -> Carry:
    """Return a carry that takes a picture at a scale for the photo itself, and seeks what does not fit."""
    field = identity((1, 1), pyramid.device)
    return replace(
        carry, field=field, photo=pyramid.plan.sizes[scale], field_origin=(0, 0), home=True, seek=True
    )


def to_the_end(steps: Steps[object, None, Result]) -> Result:
    """Return what steps return, without a stop on the way."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: Result = end.value
            return result


def final(results: Iterator[tuple[Tensor, Carry]]) -> tuple[Tensor, Carry]:
    """Return the last result of `run`."""
    return deque(results, maxlen=1).pop()


def locate(pyramid: Pyramid, image: Tensor, scale: int, carry: Carry, sizes: tuple[Size, ...]) -> Carry:
    """Return what patch scales above `scale` need to know of a picture that did not come from one.

    `image` is the picture at `scale`, `sizes` those of the whole result. Its patches are found in the photo
    exactly at a coarse scale, and followed from there up to `scale`.
    """
    for n in _followed(pyramid, scale, sizes):
        if carry.wraps:
            smaller = resize_around(image, sizes[n])
        else:
            smaller = rescale(image, sizes[n], pyramid.plan.factor ** (scale - n))
        carry = pyramid.patches[n].locate(smaller, carry)
    return carry


def _followed(pyramid: Pyramid, scale: int, sizes: tuple[Size, ...]) -> range:
    """Return the scales from the finest up to `scale` where an exact search is cheap, to `scale`."""
    cheap = [n for n in range(scale + 1) if pyramid.patches[n].exact(sizes[n])]
    return range(cheap[-1] if cheap else 0, scale + 1)


def reconstruct(pyramid: Pyramid, scale: int | None = None) -> Tensor:
    """Return the reconstruction path's picture at a scale, the finest by default.

    As long as all scales are patch scales that is the photo itself: each finds its own patches again.
    """
    wanted = len(pyramid) - 1 if scale is None else scale
    known = pyramid.reconstructions
    while len(known) <= wanted and all(part.kind == "patch" for part in pyramid.scales[: len(known) + 1]):
        known.append(pyramid.reals[len(known)])
    if len(known) <= wanted:
        carry = Carry(stream("reconstruction", 0))
        noise = reconstruction_noise(pyramid)
        image = known[-1] if known else None
        known += [made for made, _ in run(pyramid, image, len(known), noise, carry, last=wanted)]
    return known[wanted]
