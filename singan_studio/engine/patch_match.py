"""Nearest patches, found and pasted: what a patch scale does instead of a network.

A field holds, for every 7×7 patch of the picture being made, the top-left corner (row, column) of a patch
of the photo: int64, shaped (rows, columns, 2), with rows = height - 6 and columns = width - 6.
Search in a field follows PatchMatch (Barnes et al. 2009); the normalised distance that asks for
completeness is that of GPNN (Granot et al. 2022, section 4).
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

PATCH = 7
DIMENSIONS = 24
"""Numbers a patch of 7×7×3 is projected to: keeps > 95 % of its variance in natural photos."""

SETTLED = 0.01
"""A squared distance, about that of one grey level in every pixel, below which no better patch is sought."""

_NEIGHBOURS = ((0, 1), (0, -1), (1, 0), (-1, 0))
# One block of the distance matrix holds at most this many numbers (128 MB).
_BLOCK = 32_000_000
_STRIP = 256


def basis(image: Tensor, rng: torch.Generator) -> Tensor:
    """Return the principal components of the image's patches as filters (DIMENSIONS, 3, 7, 7).

    At most 4096 random patches are looked at; they are enough for a 147×147 covariance.
    """
    rows, columns = image.shape[-2] - PATCH + 1, image.shape[-1] - PATCH + 1
    chosen = torch.randint(rows * columns, (min(4096, rows * columns),), generator=rng).to(image.device)
    top, left = chosen // columns, chosen % columns
    offset = torch.arange(PATCH, device=image.device)
    patches = image[0][:, (top[:, None] + offset)[:, :, None], (left[:, None] + offset)[:, None, :]]
    # In float64 on the CPU: Apple's devices have neither that type nor this decomposition.
    flat = patches.transpose(0, 1).flatten(1).cpu().double()
    _, vectors = torch.linalg.eigh(torch.cov(flat.T, correction=0))
    filters: Tensor = vectors[:, -DIMENSIONS:].T.reshape(-1, 3, PATCH, PATCH).to(image)
    return filters


def features(image: Tensor, filters: Tensor) -> Tensor:
    """Return the projected patches of (1, 3, h, w) as a map (h - 6, w - 6, DIMENSIONS)."""
    rows = image.shape[-2] - PATCH + 1
    found = image.new_empty(rows, image.shape[-1] - PATCH + 1, len(filters))
    # In strips: at 12 megapixels the float32 map alone would take a gigabyte.
    for top in range(0, rows, _STRIP):
        bottom = min(rows, top + _STRIP)
        strip = image[:, :, top : bottom + PATCH - 1].contiguous(memory_format=torch.channels_last)
        found[top:bottom] = F.conv2d(strip, filters)[0].permute(1, 2, 0)
    return found


def nearest(queries: Tensor, keys: Tensor, completeness: float | None = None) -> Tensor:
    """Return the field of exact nearest keys (rows, columns, 2) of two feature maps.

    With `completeness` alpha the distance d(q, k) is divided by alpha + min over q of d(q, k), so that
    keys no query is near to are favoured; d is a mean over the 147 numbers of a patch in [-1, 1].
    """
    flat_queries, flat_keys = queries.flatten(0, 1), keys.flatten(0, 1).to(queries.dtype)
    square_keys = (flat_keys**2).sum(1)
    step = max(1, _BLOCK // flat_keys.shape[0])
    blocks = torch.split(flat_queries, step)

    def distances(block: Tensor) -> Tensor:
        product = torch.addmm(square_keys, block, flat_keys.T, alpha=-2)
        product += (block**2).sum(1, keepdim=True)
        return product.clamp_(min=0).div_(3 * PATCH * PATCH)

    if completeness is None:
        # The square of the query is the same for all keys.
        found = torch.cat(
            [torch.addmm(square_keys, block, flat_keys.T, alpha=-2).argmin(1) for block in blocks]
        )
    else:
        first = distances(blocks[0])
        lowest = first.amin(0)
        for block in blocks[1:]:
            lowest = torch.minimum(lowest, distances(block).amin(0))
        weight = 1 / (completeness + lowest)
        found = torch.cat(
            [((first if i == 0 else distances(block)) * weight).argmin(1) for i, block in enumerate(blocks)]
        )
    columns = keys.shape[1]
    return torch.stack((found // columns, found % columns), 1).reshape(*queries.shape[:2], 2)


def _limit(field: Tensor, keys: Tensor) -> Tensor:
    """Move corners that lie outside the map `keys` (rows, columns, ...) to its edge."""
    last = torch.tensor([keys.shape[0] - 1, keys.shape[1] - 1], device=field.device)
    return torch.minimum(field.clamp(min=0), last)


def distance(queries: Tensor, keys: Tensor, field: Tensor) -> Tensor:
    """Return the squared distance (rows, columns) between every query and the key its field names."""
    return _squared(queries.flatten(0, 1), keys, field.flatten(0, 1)).reshape(queries.shape[:2])


def _squared(queries: Tensor, keys: Tensor, corners: Tensor) -> Tensor:
    """Return the squared distance (n,) between queries (n, DIMENSIONS) and the keys at corners (n, 2)."""
    chosen = keys.flatten(0, 1).index_select(0, corners[:, 0] * keys.shape[1] + corners[:, 1])
    away = torch.sub(queries, chosen)
    squared: Tensor = torch.linalg.vecdot(away, away)
    return squared


def refine(
    queries: Tensor, keys: Tensor, field: Tensor, rng: torch.Generator, *, rounds: int, radius: int
) -> Tensor:
    """Return a better field: rounds of shrinking random search and propagation from four neighbours.

    `radius` is the largest search step in pixels; 0 only propagates. Patches that already fit are left alone.
    """
    field = _limit(field, keys)
    rows, columns = field.shape[:2]
    cost = distance(queries, keys, field).flatten()
    unsettled = (cost > SETTLED).nonzero()[:, 0]
    corners, best = field.flatten(0, 1), cost[unsettled]
    here, wanted = corners[unsettled], queries.flatten(0, 1).index_select(0, unsettled)

    def offer(candidate: Tensor) -> None:
        nonlocal here, best
        candidate = _limit(candidate, keys)
        cost = _squared(wanted, keys, candidate)
        better = cost < best
        best = torch.where(better, cost, best)
        here = torch.where(better[:, None], candidate, here)

    for _ in range(rounds if len(unsettled) else 0):
        reach = radius
        while reach >= 1:
            # Drawn for every patch: what one of them finds must not depend on which others are settled.
            jump = torch.randint(-reach, reach + 1, corners.shape, generator=rng).to(field.device)
            offer(here + jump[unsettled])
            reach //= 3
        # After the search, so that what one patch found spreads in the same round.
        for down, right in _NEIGHBOURS:
            corners = corners.index_copy(0, unsettled, here)
            beside = (unsettled // columns - down) % rows * columns + (unsettled % columns - right) % columns
            offer(corners[beside] + torch.tensor((down, right), device=field.device))
    return corners.index_copy(0, unsettled, here).reshape(field.shape)


def seek(queries: Tensor, keys: Tensor, field: Tensor, rng: torch.Generator, *, pairs: int) -> Tensor:
    """Return the field where its patches fit; elsewhere the nearest of all keys.

    Exactly the nearest if that takes at most `pairs` comparisons, else as far as a wide search finds them.
    """
    field = _limit(field, keys)
    unsettled = distance(queries, keys, field) > SETTLED
    lost = queries[unsettled]
    if not len(lost):
        return field
    if len(lost) * keys.shape[0] * keys.shape[1] > pairs:
        return refine(queries, keys, field, rng, rounds=2, radius=max(keys.shape[:2]))
    field[unsettled] = nearest(lost[:, None], keys)[:, 0]
    return field


def identity(shape: tuple[int, int], device: torch.device) -> Tensor:
    """Return the field (*shape, 2) that gives every patch its own place in the photo."""
    row, column = torch.arange(shape[0], device=device), torch.arange(shape[1], device=device)
    return torch.stack(torch.meshgrid(row, column, indexing="ij"), -1)


def upsample(
    field: Tensor,
    origin: tuple[int, int],
    shape: tuple[int, int],
    new_origin: tuple[int, int],
    ratio: tuple[float, float],
) -> Tensor:
    """Carry a field to a finer scale: `shape` of the new field, `ratio` of the photo's sizes (y, x).

    The fields may cover parts of their pictures, which begin at `origin` and `new_origin` (row, column).
    Patch centres, not corners, keep their place relative to the picture.
    """
    device, half = field.device, PATCH // 2 + 0.5
    scale = torch.tensor(ratio, device=device)
    centre = identity(shape, device).float() + torch.tensor(new_origin, device=device) + half
    before = (centre / scale - half).round().long() - torch.tensor(origin, device=device)
    before = _limit(before, field)
    offset = centre - (before + torch.tensor(origin, device=device) + half) * scale
    source = (field[before[..., 0], before[..., 1]] + half) * scale + offset
    return (source - half).round().long()


def paste(values: Tensor, field: Tensor) -> Tensor:
    """Return the picture (1, 3, h, w) in which every patch is what its field names, overlaps averaged."""
    rows, columns = field.shape[:2]
    width = values.shape[-1]
    flat = values[0].flatten(1).T.contiguous()
    corner = (field[..., 0] * width + field[..., 1]).flatten()
    total = values.new_zeros(rows + PATCH - 1, columns + PATCH - 1, 3)
    for down in range(PATCH):
        for right in range(PATCH):
            pixels = flat[down * width + right :].index_select(0, corner)
            total[down : down + rows, right : right + columns] += pixels.reshape(rows, columns, 3)
    count = torch.outer(_overlaps(rows, values), _overlaps(columns, values))
    return (total / count[..., None]).permute(2, 0, 1)[None]


def _overlaps(patches: int, like: Tensor) -> Tensor:
    """Return how many of `patches` in a line cover each of its pixels."""
    covering = torch.arange(1, patches + PATCH, device=like.device)
    return torch.minimum(covering, covering.flip(0)).clamp(max=min(PATCH, patches)).to(like.dtype)
