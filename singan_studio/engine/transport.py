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
) -> tuple[Tensor, Tensor]:
    """Return a field (rows, columns, 2) of keys for the queries, and the scaling (n,) of the keys.

    `queries` and `keys` are feature maps (rows, columns, DIMENSIONS). `scaling` is that of the pass before.
    With `evenness` 1 all of the photo is to be used equally often; with less it may be used unequally, where
    the distances ask for it (Chizat et al. 2018, unbalanced transport); with 0 the nearest patches are.
    `heights` (rows, columns) says from which height of the photo, 0 to 1, patches should rather come.
    """
    here, there = queries.flatten(0, 1), keys.flatten(0, 1).to(queries.dtype)
    away = torch.addmm((here**2).sum(1, keepdim=True), here, there.T, alpha=-2).add_((there**2).sum(1))
    unit = max(away.amin(1).mean().item(), _LEAST)
    if heights is not None:
        leaving = UPRIGHT * unit * (heights[..., None] - _centres(len(keys), heights)).square()
        away.view(*leaving.shape, keys.shape[1]).add_(leaving[..., None])
    kernel = away.mul_(-1 / (SOFTNESS * unit)).softmax(1).clamp_(min=_FAINTEST)
    scaling = kernel.new_ones(len(there)) if scaling is None else scaling
    mine, wanted = _mass(queries), _mass(keys)
    wanted = wanted * (mine.sum() / wanted.sum())
    for _ in range(_ITERATIONS):
        taken = (mine / (kernel @ scaling)) @ kernel
        scaling = (wanted / taken.clamp(min=1 / _FULL)) ** evenness
    return as_field(kernel.mul_(scaling).argmax(1), queries, keys), scaling


def upright(relief: Tensor, rows: int, columns: int) -> Tensor:
    """Return the heights (rows, columns) of patches in the photo, 0 to 1, moved by a coarse relief (h, w)."""
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
