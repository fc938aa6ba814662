"""The two ways to run one scale of the pyramid, behind one interface.

A scale is called with the up-sampled picture of the scale before, scaled noise, and what the scale before
carries over; it returns its own picture and what it carries on.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Literal, Protocol

import torch
import torch.nn.functional as F
from torch import Tensor

from singan_studio.engine import patch_match, transport
from singan_studio.engine.config import Learnt
from singan_studio.engine.networks import MARGIN, Discriminator, Generator
from singan_studio.engine.pyramid import differs
from singan_studio.engine.random import stream
from singan_studio.engine.resample import resize, size_of
from singan_studio.imaging.geometry import Rect, Size

Kind = Literal["network", "patch"]

TIE_SIGMA = 0.05
"""Noise where composites enter a patch scale: flat paint would match in a regular tile pattern without."""
PASSES = 2
SEARCH = 16
"""How far, in pixels, better patches are searched around those of a carried field."""
NEAR = 4
"""... and in a whole picture.

One round of a near search beats two of a far one: coherent fields paste whole pieces of the photo, and a
field with more of the nearest patches is less coherent (docs/decisions/0002-patch-scales.md).
"""
COHERENCE = 1.0
"""How much further off what continues a neighbour's patch may be, in a whole picture: see patch_match.refine.

An edit is not to be continued from outside of it: it would become the photo again.
"""
# A picture of the photo's size is balanced in as many passes as stay below so many pairs of patches, in these
# bounds, ...
_BALANCED_PAIRS = 8_000_000
_BALANCED_PASSES = (4, 20)
# ... and only up to so many pairs: at scales with more it would take longer than all the rest. One of another
# size is treated alike: what it takes grows with its pixels.
_MOST_BALANCED_PAIRS = 10_000_000
# Of the passes of a shaken scale, the share that is.
_SHAKEN = 0.7
# Exact search above this many query-key pairs would take longer than a person waits.
EXACT_PAIRS = 64_000_000
# Patches whose distances to all of the photo's are computed at a time, where nothing else is wanted of them.
_AT_ONCE = 16
# Patches of the photo that are asked how far it usually is to another one, and how many of them decide.
_ASKED = 256
_USUAL = 0.95
# ... and what an edit looks for while a slider is dragged has a quarter of that time.
_SEEK_PAIRS = 16_000_000


@dataclass(frozen=True, slots=True)
class Carry:
    """What patch scales hand from scale to scale.

    `field` names a patch of the photo, of size `photo`, for every `step`-th patch of the picture before,
    whose top-left corner lies at `field_origin` (row, column); that of the picture to be made is `origin`.
    `home` says that beyond the field the picture before is the photo itself.
    `complete` counts the scales still to be balanced, so that all of the photo is used, with `evenness` from
    0 to 1; `shake` is the standard deviation of noise between the passes of all but the last of them, and
    `relief` (h, w) says by how much of the photo's height what is made may be higher or lower than there.
    `seek` asks that the next scale look for patches that `field` does not fit anywhere in the photo.
    `wraps` says that the picture, a whole one, goes on at its other side: left and right, top and bottom.
    """

    rng: torch.Generator
    complete: int = 0
    evenness: float = 1.0
    shake: float = 0.0
    relief: Tensor | None = None
    field: Tensor | None = None
    photo: Size | None = None
    field_origin: tuple[int, int] = (0, 0)
    origin: tuple[int, int] = (0, 0)
    step: int = 1
    home: bool = False
    seek: bool = False
    wraps: bool = False

    def followed(self, size: Size, photo: Size, step: int = 1) -> Tensor | None:
        """Return the field for a picture (or part) of `size`, naming patches of the photo at size `photo`."""
        if self.field is None or self.photo is None:
            return None
        ratio = (photo.height / self.photo.height, photo.width / self.photo.width)
        shape = patch_match.grid(size, step, wraps=self.wraps)
        if self.wraps:
            return patch_match.upsample_around(self.field, shape, ratio, step=self.step, new_step=step)
        return patch_match.upsample(
            self.field,
            self.field_origin,
            shape,
            self.origin,
            ratio,
            step=self.step,
            new_step=step,
            home=self.home,
        )

    def on(self, field: Tensor, photo: Size, step: int = 1) -> Carry:
        """Return what to hand on from the scale with this field, in the photo at size `photo`."""
        return replace(self, field=field, photo=photo, field_origin=self.origin, step=step, seek=False)


class Scale(Protocol):
    """One scale of the pyramid, learnt or not."""

    @property
    def kind(self) -> Kind:
        """Whether a network or patch matching runs here."""

    @property
    def noise_margin(self) -> int:
        """Pixels of noise this scale wants beyond each side of its picture."""

    def start(self, size: Size) -> Tensor:
        """Return what stands for the scale before when this scale is the coarsest, (1, 3, h, w)."""

    def __call__(self, base: Tensor, noise: Tensor, carry: Carry) -> tuple[Tensor, Carry]:
        """Repaint `base` (1, 3, h, w) with noise (1, 3, h + 2 margin, w + 2 margin), already scaled."""


class NetworkScale:
    """A scale with a trained generator: x = base + psi(sigma z + base), both padded by 5 pixels."""

    kind: Kind = "network"

    def __init__(
        self,
        generator: Generator,
        discriminator: Discriminator | None = None,
        *,
        noise_padding: bool = False,
        learnt: Learnt | None = None,
    ) -> None:
        self.generator = generator.eval().requires_grad_(False)
        self.discriminator = discriminator
        self.learnt = learnt
        self.noise_margin = MARGIN if noise_padding else 0
        self._device = next(generator.parameters()).device

    def start(self, size: Size) -> Tensor:
        """Return zeros: scale 0 makes its picture of noise alone."""
        return torch.zeros(1, 3, size.height, size.width, device=self._device)

    @torch.no_grad()
    def __call__(self, base: Tensor, noise: Tensor, carry: Carry) -> tuple[Tensor, Carry]:
        """See Scale."""
        if carry.wraps:
            drawn = noise if not self.noise_margin else noise[..., MARGIN:-MARGIN, MARGIN:-MARGIN]
            made = base + self.generator(patch_match.wrap(drawn + base, MARGIN, MARGIN))
        else:
            made = repaint(self.generator, base, noise)
        return made, replace(carry, field=None, home=False)


def repaint(generator: Generator, base: Tensor, noise: Tensor) -> Tensor:
    """Return base + psi(noise + base), padding with zeros what does not come padded (paper, eq. 3)."""
    padding = (base.shape[-1] + 2 * MARGIN - noise.shape[-1]) // 2
    residual: Tensor = generator(F.pad(noise, [padding] * 4) + F.pad(base, [MARGIN] * 4))
    return base + residual


class PatchScale:
    """A scale without training: every patch is replaced by the photo's nearest.

    Patches are looked up in the blurred photo (the scale before, up-sampled) and the sharp ones pasted;
    later passes look up in the sharp photo. `photo` and `blurred` are (1, 3, h, w). The `finest` scale places
    single pixels in the end: averaged overlaps blur, but let neighbours agree, which the last pass need not.
    """

    kind: Kind = "patch"
    noise_margin = 0

    def __init__(self, photo: Tensor, blurred: Tensor, *, finest: bool = False) -> None:
        # In the memory format that is pasted from.
        self.photo = photo.contiguous(memory_format=torch.channels_last)
        self.blurred = blurred
        self.finest = finest

    @cached_property
    def _filters(self) -> Tensor:
        return patch_match.basis(self.photo, stream("basis", 0))

    @cached_property
    def _blurred_keys(self) -> Tensor:
        return patch_match.features(self.blurred, self._filters)

    @cached_property
    def _sharp_keys(self) -> Tensor:
        return patch_match.features(self.photo, self._filters)

    def start(self, size: Size) -> Tensor:
        """Return the photo at this scale: samples of a pyramid without networks vary it by noise."""
        return resize(self.photo, size)

    @torch.no_grad()
    def __call__(self, base: Tensor, noise: Tensor, carry: Carry) -> tuple[Tensor, Carry]:
        """See Scale."""
        step = _step(size_of(base), carry)
        field = carry.followed(size_of(base), size_of(self.photo), step)
        if carry.complete and self._affordable:
            image, field = self._balance(base + noise, carry)
        else:
            image, keys, looking = base + noise, self._blurred_keys, carry
            for n in range(PASSES):
                field = self._search(image, keys, field, looking, step)
                image = self._paste(field, step, last=n == PASSES - 1, wraps=carry.wraps)
                keys, looking = self._sharp_keys, replace(carry, seek=False)
        assert field is not None  # noqa: S101 - there is at least one pass
        carry = replace(carry, complete=max(0, carry.complete - 1))
        return image, carry.on(field, size_of(self.photo), step)

    def _balance(self, image: Tensor, carry: Carry) -> tuple[Tensor, Tensor]:
        """Return the picture made of evenly used patches, and its field."""
        least, most = _BALANCED_PASSES
        passes = min(max(_BALANCED_PAIRS // self._pairs(size_of(self.photo)), least), most)
        rows, columns = patch_match.grid(size_of(image), wraps=carry.wraps)
        relief, wraps = carry.relief, carry.wraps
        heights = None if relief is None else transport.upright(relief, rows, columns, wraps=wraps)
        keys, scaling = self._blurred_keys, None
        for n in range(passes):
            # Shaken less and less, as in annealing: patches that do not go together move apart.
            left = carry.shake * max(0.0, 1 - n / (_SHAKEN * passes)) if n and carry.complete > 1 else 0.0
            if left:
                image = image + left * torch.randn(image.shape, generator=carry.rng).to(image.device)
            queries = self._features(image, 1, wraps=wraps)
            field, scaling = transport.balanced(
                queries, keys, scaling, evenness=carry.evenness, heights=heights, wraps=wraps
            )
            image, keys = self._paste(field, 1, last=n == passes - 1, wraps=wraps), self._sharp_keys
        return image, field

    def _features(self, image: Tensor, step: int, *, wraps: bool) -> Tensor:
        seen = patch_match.wrap(image, 0, patch_match.PATCH - 1) if wraps else image
        return patch_match.features(seen, self._filters, step)

    def _paste(self, field: Tensor, step: int, *, last: bool, wraps: bool) -> Tensor:
        single = self.finest and last and step == 1
        if wraps:
            return patch_match.paste_around(self.photo, field, step, single=single)
        return patch_match.place(self.photo, field) if single else patch_match.paste(self.photo, field, step)

    @torch.no_grad()
    def locate(self, image: Tensor, carry: Carry) -> Carry:
        """Return what to carry on so that finer scales know where the patches of `image` are in the photo."""
        step = _step(size_of(image), carry)
        noise = TIE_SIGMA * torch.randn(image.shape, generator=carry.rng).to(image.device)
        if carry.home:
            part = Rect.whole(size_of(image)).moved(carry.origin[1], carry.origin[0])
            noise *= differs(image, self.photo[..., *part.slices])
        noisy, field = image + noise, carry.followed(size_of(image), size_of(self.photo), step)
        field = self._search(noisy, self._sharp_keys, field, carry, step, locating=True)
        return carry.on(field, size_of(self.photo), step)

    @torch.no_grad()
    def away(self, image: Tensor, top: Tensor, left: Tensor, *, others: bool = False) -> Tensor:
        """Return how far patches of a picture are from the nearest of the blurred photo, as such in [-1, 1].

        `image` is (1, 3, h, w), as blurred as what this scale is given; `top` and `left` (n,) are corners.
        Distances (n,) are root mean squares of whole patches: what the features leave out is what a photo
        has nothing of. With `others` patches that overlap one at the same place do not count.
        """
        keys, columns, found = self._blurred_keys, self._blurred_keys.shape[1], []
        flat = keys.flatten(0, 1)
        squares = (flat**2).sum(1)
        pixels = patch_match.patches(image, top, left)
        queries = pixels @ self._filters.flatten(1).T
        apart = torch.arange(1 - patch_match.PATCH, patch_match.PATCH, device=image.device)
        # So few at once that distances stay in the processor's cache.
        for some in torch.arange(len(top), device=image.device).split(_AT_ONCE):
            distances = torch.addmm(squares, queries[some], flat.T, alpha=-2)
            if others:
                row, column = (
                    (corner[some, None] + apart).clamp(0, count - 1)
                    for corner, count in zip((top, left), keys.shape[:2], strict=True)
                )
                near = (row[:, :, None] * columns + column[:, None, :]).flatten(1)
                distances.scatter_(1, near, torch.inf)
            found.append(distances.argmin(1))
        nearest = torch.cat(found) if found else top
        nearest = patch_match.patches(self.blurred, nearest // columns, nearest % columns)
        return (pixels - nearest).square().mean(1).sqrt()

    @cached_property
    def usual(self) -> float:
        """How far 95 % of the blurred photo's patches are at most from another that does not overlap them.

        Looked up for some hundred of them.
        """
        rows, columns = patch_match.grid(size_of(self.photo))
        chosen = torch.randperm(rows * columns, generator=stream("usual", 0))[:_ASKED].to(self.photo.device)
        away = self.away(self.blurred, chosen // columns, chosen % columns, others=True)
        return float(away.quantile(_USUAL))

    def sought(self, size: Size) -> bool:
        """Return whether all patches of a part of `size` can be sought exactly while a person waits."""
        rows, columns = patch_match.grid(size, patch_match.sparse(size))
        return rows * columns * _patches(size_of(self.photo)) <= _SEEK_PAIRS

    def exact(self, size: Size) -> bool:
        """Return whether every patch of a picture of `size` can be compared with every patch of the photo."""
        return self._pairs(size) <= EXACT_PAIRS

    @property
    def _affordable(self) -> bool:
        """Whether a picture can be balanced at this scale while a person waits."""
        return self._pairs(size_of(self.photo)) <= _MOST_BALANCED_PAIRS

    def _pairs(self, size: Size) -> int:
        """Return how many comparisons it is of all patches of a picture of `size` with all of the photo."""
        return _patches(size) * _patches(size_of(self.photo))

    def _search(
        self,
        image: Tensor,
        keys: Tensor,
        field: Tensor | None,
        carry: Carry,
        step: int,
        *,
        locating: bool = False,
    ) -> Tensor:
        """Return the field of `image`: exact where that is cheap and wanted, else the given one mended."""
        queries, wraps = self._features(image, step, wraps=carry.wraps), carry.wraps
        if carry.complete and self._affordable:
            return transport.balanced(queries, keys, evenness=carry.evenness, wraps=wraps)[0]
        if field is None and self.exact(size_of(image)):
            return patch_match.nearest(queries, keys)
        rng, refine = carry.rng, partial(patch_match.refine, queries, keys, wraps=wraps)
        if field is None:
            shape = queries.shape[0], queries.shape[1]
            field = patch_match.identity(shape, image.device, carry.origin, step)
            return refine(field, rng, rounds=2, radius=max(keys.shape[:2]), step=step)
        if carry.seek:
            return patch_match.seek(queries, keys, field, rng, pairs=_SEEK_PAIRS, step=step)
        if locating or carry.home:
            return refine(field, rng, rounds=2 if locating else 1, radius=SEARCH, step=step)
        return refine(field, rng, rounds=1, radius=NEAR, coherence=COHERENCE)


def _step(size: Size, carry: Carry) -> int:
    """Return how far apart the patches of a picture are: every second one is enough for an edit."""
    return patch_match.sparse(size) if carry.home else 1


def _patches(size: Size) -> int:
    return (size.width - patch_match.PATCH + 1) * (size.height - patch_match.PATCH + 1)
