"""Patches matched so that all of the photo is used evenly: entropic optimal transport.

Nearest patches alone let a sample repeat what is common and lose what is rare. Transport moves the patches of
a picture onto those of the photo at least cost under the condition that every pixel of the photo is used
equally often (Cuturi 2013, "Sinkhorn distances", algorithm 1; measured in docs/decisions/0010-transport.md).
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from singan_studio.engine.patch_match import PATCH, as_field

SOFTNESS = 0.5
"""The regularisation, in units of the mean squared distance to the nearest patch."""
UPRIGHT = 5.0
"""What it costs to take a patch from the other end of the photo's height, in the same units."""
# Few are enough, as the scaling of one pass is the next one's start.
_ITERATIONS = 3
# In a picture much larger than the photo so many patches for each of the photo's speak for all.
_SEEN = 2
# So many distances fit into a processor's cache.
_BLOCK = 500_000
# Distances below that of a grey level's noise are no distances.
_LEAST = 0.006
# No patch of the photo is favoured more than that: none that nothing in the picture is near to.
_FULL = 1e3
# Smaller numbers would become denormal, and slow.
_FAINTEST = 1e-26


def balanced(
    queries: Tensor,
    keys: Tensor,
    scaling: Tensor | None = None,
    *,
    evenness: float = 1.0,
    heights: Tensor | None = None,
    wraps: bool = False,
) -> tuple[Tensor, Tensor]:
    """Return a field (rows, columns, 2) of keys for the queries, and the scaling (n,) of the keys.

    `queries` and `keys` are feature maps (rows, columns, DIMENSIONS). `scaling` is that of the pass before.
    With `evenness` 1 all of the photo is to be used equally often; with less it may be used unequally, where
    the distances ask for it (Chizat et al. 2018, unbalanced transport); with 0 the nearest patches are.
    `heights` (rows, columns) says from which height of the photo, 0 to 1, patches should rather come. A
    picture that `wraps` has no border, and its lowest height lies beside its highest.
    """
    here, there = queries.flatten(0, 1), keys.flatten(0, 1).to(queries.dtype)
    some = _some(len(here), _SEEN * len(there), here.device)
    away = torch.addmm((here[some] ** 2).sum(1, keepdim=True), here[some], there.T, alpha=-2)
    away.add_((there**2).sum(1))
    unit = max(away.amin(1).mean().item(), _LEAST)
    high = None if heights is None else _leaving(heights.flatten(), keys.shape[0], unit, wraps=wraps)
    if high is not None:
        away.view(len(some), *keys.shape[:2]).add_(high[some][..., None])
    kernel = away.mul_(-1 / (SOFTNESS * unit)).softmax(1).clamp_(min=_FAINTEST)
    scaling = kernel.new_ones(len(there)) if scaling is None else scaling
    mine, wanted = here.new_ones(len(here)) if wraps else _mass(queries), _mass(keys)
    mine = mine[some]
    wanted = wanted * (mine.sum() / wanted.sum())
    for _ in range(_ITERATIONS):
        taken = (mine / (kernel @ scaling)) @ kernel
        scaling = (wanted / taken.clamp(min=1 / _FULL)) ** evenness
    if len(some) == len(here):
        return as_field(kernel.mul_(scaling).argmax(1), queries, keys), scaling
    favour = SOFTNESS * unit * scaling.log() - (there**2).sum(1)
    return as_field(_nearest(here, there, favour, high), queries, keys), scaling


def _some(count: int, most: int, device: torch.device) -> Tensor:
    """Return the numbers (n,) of at most so many of `count` things, evenly spread."""
    taken = min(count, most)
    return torch.arange(taken, device=device) * count // taken


def _leaving(heights: Tensor, rows: int, unit: float, *, wraps: bool) -> Tensor:
    """Return what it costs (n, rows) to take patches from rows of the photo instead of at heights (n,)."""
    away = heights[:, None] - _centres(rows, heights)
    if wraps:
        away = away - away.round()
    return UPRIGHT * unit * away.square()


def _nearest(here: Tensor, there: Tensor, favour: Tensor, high: Tensor | None) -> Tensor:
    """Return the numbers (n,) of the keys that are nearest with what favours them and how `high` they are."""
    found = []
    for part in torch.arange(len(here), device=here.device).split(max(1, _BLOCK // len(there))):
        near = torch.addmm(favour, here[part], there.T, alpha=2)
        if high is not None:
            near.view(len(part), high.shape[1], -1).sub_(high[part][..., None])
        found.append(near.argmax(1))
    return torch.cat(found)


def upright(relief: Tensor, rows: int, columns: int, *, wraps: bool = False) -> Tensor:
    """Return the heights (rows, columns) of patches in the photo, 0 to 1, moved by a coarse relief (h, w)."""
    if wraps:
        # Of three by three equal reliefs the middle one goes on at its other side.
        shape = 3 * rows, 3 * columns
        moved = F.interpolate(relief.tile(3, 3)[None, None], shape, mode="bicubic")[0, 0]
        moved = moved[rows : 2 * rows, columns : 2 * columns]
    else:
        moved = F.interpolate(relief[None, None], (rows, columns), mode="bicubic", align_corners=True)[0, 0]
    return _centres(rows, relief)[:, None] + moved


def _centres(count: int, like: Tensor) -> Tensor:
    return (torch.arange(count, device=like.device, dtype=like.dtype) + 0.5) / count


def _mass(patches: Tensor) -> Tensor:
    """Return the pixels (n,) that each patch stands for: more at the border, where fewer overlap."""

    def along(count: int) -> Tensor:
        ones = patches.new_ones(1, 1, PATCH)
        covered = F.conv1d(patches.new_ones(1, 1, count), ones, padding=PATCH - 1)
        return F.conv1d(1 / covered, ones)[0, 0]

    return torch.outer(along(patches.shape[0]), along(patches.shape[1])).flatten()
