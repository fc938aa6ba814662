"""Nearest patches, found and pasted: what a patch scale does instead of a network.

A field holds, for every 7×7 patch of the picture being made, the top-left corner (row, column) of a patch
of the photo: int64, shaped (rows, columns, 2), with rows = height - 6 and columns = width - 6. With a `step`
of 2 it holds every second patch of every second row only, which cover the picture when its sides are odd.
A picture that wraps around, whose left side goes on at its right and whose top at its bottom, has patches
across its borders: as many rows and columns as pixels, or half of them with a step of 2 and even sides.
Search in a field follows PatchMatch (Barnes et al. 2009), its preference for what continues a neighbour's
patch the coherence search of image analogies (Hertzmann et al. 2001, section 3.2).
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from singan_studio.engine.resample import size_of
from singan_studio.imaging.geometry import Size

PATCH = 7
DIMENSIONS = 24
"""Numbers a patch of 7×7×3 is projected to: keeps > 95 % of its variance in natural photos."""

SETTLED = 0.01
"""A squared distance, about that of one grey level in every pixel, below which no better patch is sought."""

_NEIGHBOURS = ((0, 1), (0, -1), (1, 0), (-1, 0))
_CENTRE = PATCH // 2 + 0.5
# One block of the distance matrix holds at most this many numbers (128 MB).
_BLOCK = 32_000_000
_STRIP = 256


_SPARSE = 1024
"""From so many patches on, every second of every second row is enough for an edit."""


def grid(size: Size, step: int = 1, *, wraps: bool = False) -> tuple[int, int]:
    """Return the rows and columns of patches, every `step`-th, of a picture."""
    if wraps:
        return size.height // step, size.width // step
    return -(-(size.height - PATCH + 1) // step), -(-(size.width - PATCH + 1) // step)


def sparse(size: Size) -> int:
    """Return how far apart patches may lie and cover a picture: 2 pixels if it is large and has odd sides."""
    rows, columns = grid(size)
    return 2 if size.width % 2 and size.height % 2 and rows * columns >= _SPARSE else 1


def basis(image: Tensor, rng: torch.Generator) -> Tensor:
    """Return the principal components of the image's patches as filters (DIMENSIONS, 3, 7, 7).

    `image` is (1, 3, h, w), float32 or uint8. At most 4096 random patches are looked at; they are enough for
    a 147×147 covariance.
    """
    rows, columns = image.shape[-2] - PATCH + 1, image.shape[-1] - PATCH + 1
    chosen = torch.randint(rows * columns, (min(4096, rows * columns),), generator=rng).to(image.device)
    # In float64 on the CPU: Apple's devices have neither that type nor this decomposition.
    flat = patches(image, chosen // columns, chosen % columns).cpu().double()
    _, vectors = torch.linalg.eigh(torch.cov(flat.T, correction=0))
    filters: Tensor = vectors[:, -DIMENSIONS:].T.reshape(-1, 3, PATCH, PATCH)
    return filters.float().to(image.device)


def patches(image: Tensor, top: Tensor, left: Tensor) -> Tensor:
    """Return the pixels (n, 147) of those patches of (1, 3, h, w) whose corners are at `top`, `left` (n,)."""
    offset = torch.arange(PATCH, device=image.device)
    cut = image[0][:, (top[:, None] + offset)[:, :, None], (left[:, None] + offset)[:, None, :]]
    return cut.transpose(0, 1).flatten(1)


def features(image: Tensor, filters: Tensor, step: int = 1) -> Tensor:
    """Return every `step`-th patch of (1, 3, h, w), projected: a map (h - 6, w - 6, DIMENSIONS) of all."""
    rows, columns = grid(size_of(image), step)
    found = image.new_empty(rows, columns, len(filters))
    # In strips: at 12 megapixels the float32 map alone would take a gigabyte.
    for top in range(0, rows, _STRIP):
        bottom = min(rows, top + _STRIP)
        strip = image[:, :, top * step : (bottom - 1) * step + PATCH]
        projected = F.conv2d(strip.contiguous(memory_format=torch.channels_last), filters, stride=step)
        found[top:bottom] = projected[0].permute(1, 2, 0)
    return found


def wrap(image: Tensor, before: int, after: int) -> Tensor:
    """Return a map (1, n, h, w) that wraps around with so many lines more before and after it, both ways."""
    return F.pad(image, [before, after, before, after], mode="circular")


def nearest(queries: Tensor, keys: Tensor) -> Tensor:
    """Return the field of exact nearest keys (rows, columns, 2) of two feature maps."""
    flat_queries, flat_keys = queries.flatten(0, 1), keys.flatten(0, 1).to(queries.dtype)
    square_keys = (flat_keys**2).sum(1)
    # The square of the query is the same for all keys.
    found = torch.cat(
        [
            torch.addmm(square_keys, block, flat_keys.T, alpha=-2).argmin(1)
            for block in torch.split(flat_queries, max(1, _BLOCK // flat_keys.shape[0]))
        ]
    )
    return as_field(found, queries, keys)


def as_field(found: Tensor, queries: Tensor, keys: Tensor) -> Tensor:
    """Return the field (rows, columns, 2) of the keys whose numbers (n,) were found for the queries."""
    columns = keys.shape[1]
    return torch.stack((found // columns, found % columns), 1).reshape(*queries.shape[:2], 2)


def _limit(field: Tensor, keys: Tensor) -> Tensor:
    """Move corners that lie outside the map `keys` (rows, columns, ...) to its edge."""
    last = torch.tensor([keys.shape[0] - 1, keys.shape[1] - 1], device=field.device)
    return torch.minimum(field.clamp(min=0), last)


def distance(queries: Tensor, keys: Tensor, field: Tensor) -> Tensor:
    """Return the squared distance (rows, columns) between every query and the key its field names."""
    corners = field.flatten(0, 1)
    found = _squared(queries.flatten(0, 1), keys, corners[:, 0], corners[:, 1])
    return found.reshape(queries.shape[:2])


def _squared(queries: Tensor, keys: Tensor, row: Tensor, column: Tensor) -> Tensor:
    """Return the squared distance (n,) of queries (n, DIMENSIONS) from the keys at row and column (n,)."""
    chosen = keys.flatten(0, 1).index_select(0, row * keys.shape[1] + column)
    away = torch.sub(queries, chosen)
    squared: Tensor = torch.linalg.vecdot(away, away)
    return squared


def refine(
    queries: Tensor,
    keys: Tensor,
    field: Tensor,
    rng: torch.Generator,
    *,
    rounds: int,
    radius: int,
    step: int = 1,
    coherence: float = 0.0,
    wraps: bool = False,
) -> Tensor:
    """Return a better field: rounds of shrinking random search and propagation from four neighbours.

    `radius` is the largest search step in pixels; 0 only propagates. Patches that already fit are left alone.
    With `coherence` kappa what continues a neighbour's patch may be 1 + kappa times as far off as the nearest
    one known, and any other has to be nearer by as much.
    """
    field = _limit(field, keys)
    rows, columns = field.shape[:2]
    cost = distance(queries, keys, field).flatten()
    unsettled = (cost > SETTLED).nonzero()[:, 0]
    if not len(unsettled):
        return field
    best, wanted = cost[unsettled], queries.flatten(0, 1).index_select(0, unsettled)
    # Rows and columns apart, (2, n): most of the work is along memory then.
    corners = field.flatten(0, 1).T.contiguous()
    here = corners.index_select(1, unsettled)
    row = unsettled.div(columns, rounding_mode="floor")
    column = unsettled - row * columns
    last = keys.shape[0] - 1, keys.shape[1] - 1

    def offer(candidate: Tensor, favour: float) -> None:
        nonlocal here, best
        for axis in (0, 1):
            candidate[axis].clamp_(0, last[axis])
        cost = _squared(wanted, keys, *candidate)
        better = cost < best * favour
        best = torch.where(better, cost, best)
        here = torch.where(better, candidate, here)

    def within(place: Tensor, count: int) -> Tensor:
        # A patch at the picture's edge stands in for the neighbour it lacks.
        return place.remainder_(count) if wraps else place.clamp_(0, count - 1)

    beside = [
        within(row - down, rows) * columns + within(column - right, columns) for down, right in _NEIGHBOURS
    ]
    for _ in range(rounds):
        reach = radius
        while reach >= 1:
            # Drawn for every patch: what one of them finds must not depend on which others are settled.
            jump = torch.randint(-reach, reach + 1, corners.shape, generator=rng).to(field.device)
            offer(jump.index_select(1, unsettled).add_(here), 1 / (1 + coherence))
            reach //= 3
        # After the search, so that what one patch found spreads in the same round.
        for (down, right), neighbour in zip(_NEIGHBOURS, beside, strict=True):
            corners = corners.index_copy(1, unsettled, here)
            candidate = corners.index_select(1, neighbour)
            candidate[0] += down * step
            candidate[1] += right * step
            offer(candidate, 1 + coherence)
    return corners.index_copy(1, unsettled, here).T.reshape(field.shape)


def seek(
    queries: Tensor, keys: Tensor, field: Tensor, rng: torch.Generator, *, pairs: int, step: int = 1
) -> Tensor:
    """Return the field where its patches fit; elsewhere the nearest of all keys.

    Exactly the nearest if that takes at most `pairs` comparisons, else as far as a wide search finds them.
    """
    field = _limit(field, keys)
    unsettled = distance(queries, keys, field) > SETTLED
    lost = queries[unsettled]
    if not len(lost):
        return field
    if len(lost) * keys.shape[0] * keys.shape[1] > pairs:
        return refine(queries, keys, field, rng, rounds=2, radius=max(keys.shape[:2]), step=step)
    field[unsettled] = nearest(lost[:, None], keys)[:, 0]
    return field


def identity(
    shape: tuple[int, int], device: torch.device, origin: tuple[int, int] = (0, 0), step: int = 1
) -> Tensor:
    """Return the field (*shape, 2) that gives all patches of a part at `origin` their place in the photo."""
    row, column = (
        torch.arange(start, start + step * count, step, device=device)
        for start, count in zip(origin, shape, strict=True)
    )
    return torch.stack(torch.meshgrid(row, column, indexing="ij"), -1)


def upsample(
    field: Tensor,
    origin: tuple[int, int],
    shape: tuple[int, int],
    new_origin: tuple[int, int],
    ratio: tuple[float, float],
    *,
    step: int = 1,
    new_step: int = 1,
    home: bool = False,
) -> Tensor:
    """Carry a field to a finer scale: `shape` of the new field, `ratio` of the photo's sizes (y, x).

    The fields may cover parts of their pictures, which begin at `origin` and `new_origin` (row, column).
    Patch centres, not corners, keep their place relative to the picture. Beyond the old field its edge goes
    on, or, with `home`, the photo itself: every patch has its own place.
    """
    entries, inside = [], []
    for axis in (0, 1):
        place = torch.arange(shape[axis], device=field.device) * new_step + (new_origin[axis] + _CENTRE)
        entry = ((place / ratio[axis] - _CENTRE - origin[axis]) / step).round().long()
        limited = entry.clamp(0, field.shape[axis] - 1)
        entries.append(limited)
        inside.append(entry == limited)
    moved = field - identity((field.shape[0], field.shape[1]), field.device, origin, step)
    moved = moved.index_select(0, entries[0]).index_select(1, entries[1])
    moved = (moved * torch.tensor(ratio, device=field.device)).round().long()
    if home:
        moved *= (inside[0][:, None] & inside[1])[..., None]
    return moved.add_(identity(shape, field.device, new_origin, new_step))


def upsample_around(
    field: Tensor,
    shape: tuple[int, int],
    ratio: tuple[float, float],
    *,
    step: int = 1,
    new_step: int = 1,
) -> Tensor:
    """Do what `upsample` does with the field of a picture that wraps around.

    Such a picture grows by the ratio of its own sizes, which are rounded otherwise than the photo's.
    """
    entries, moved = [], []
    for axis in (0, 1):
        grown = shape[axis] * new_step / (field.shape[axis] * step)
        place = torch.arange(shape[axis], device=field.device) * new_step
        entry = (((place + _CENTRE) / grown - _CENTRE) / step).round().long()
        entries.append(entry % field.shape[axis])
        moved.append(place - entry * (step * grown))
    chosen = field.index_select(0, entries[0]).index_select(1, entries[1])
    chosen = chosen * torch.tensor(ratio, device=field.device)
    return chosen.add_(torch.stack(torch.meshgrid(*moved, indexing="ij"), -1)).round().long()


def paste(values: Tensor, field: Tensor, step: int = 1) -> Tensor:
    """Return the picture (1, 3, h, w) in which every patch is what its field names, overlaps averaged.

    `values` is (1, 3, h, w), float32 or uint8; in the memory format channels_last it is not copied.
    """
    rows, columns = field.shape[:2]
    height, width = values.shape[-2:]
    flat = values[0].permute(1, 2, 0).contiguous()
    corner = (field[..., 0] * width + field[..., 1]).flatten()
    # Runs of as many pixels as corners are apart are taken at once, and summed along memory.
    runs = [flat.as_strided((height * width - n + 1, 3 * n), (3, 1)) for n in range(1, step + 1)]
    beyond = (PATCH - 1) // step
    total = torch.zeros(step, rows + beyond, columns + beyond, 3 * step, device=values.device)
    for down in range(PATCH):
        lines = total[down % step, down // step : down // step + rows]
        for right in range(0, PATCH, step):
            length = min(step, PATCH - right)
            pixels = runs[length - 1][down * width + right :].index_select(0, corner)
            place = lines[:, right // step : right // step + columns, : 3 * length]
            place += pixels.view(rows, columns, 3 * length)
    picture = total.view(step, rows + beyond, columns + beyond, step, 3).permute(4, 1, 0, 2, 3)
    picture = picture.reshape(1, 3, step * (rows + beyond), step * (columns + beyond))
    picture = picture[..., : step * (rows - 1) + PATCH, : step * (columns - 1) + PATCH]
    return picture / torch.outer(_overlaps(rows, step, picture), _overlaps(columns, step, picture))


def place(values: Tensor, field: Tensor) -> Tensor:
    """Return the picture (1, 3, h, w) in which every pixel is from the one patch centred there.

    Sharper than averaged overlaps, where neighbours do not agree. Pixels at the border, on which no patch is
    centred, are from the nearest one.
    """
    at, patch = [], []
    for count in field.shape[:2]:
        pixel = torch.arange(count + PATCH - 1, device=field.device)
        patch.append((pixel - PATCH // 2).clamp(0, count - 1))
        at.append(pixel - patch[-1])
    corner = field.index_select(0, patch[0]).index_select(1, patch[1])
    return values[..., corner[..., 0] + at[0][:, None], corner[..., 1] + at[1]]


def paste_around(values: Tensor, field: Tensor, step: int = 1, *, single: bool = False) -> Tensor:
    """Return the picture (1, 3, h, w) that `paste`, or `place` if `single`, makes of a field that wraps."""
    edge = PATCH - 1
    around = wrap(field.permute(2, 0, 1)[None], edge // step, 0)[0].permute(1, 2, 0)
    made = place(values, around) if single else paste(values, around, step)
    rows, columns = field.shape[0] * step, field.shape[1] * step
    return made[..., edge : edge + rows, edge : edge + columns]


def _overlaps(patches: int, step: int, like: Tensor) -> Tensor:
    """Return how many of `patches` in a line cover each of its pixels."""
    pixel = torch.arange(step * (patches - 1) + PATCH, device=like.device)
    first = (pixel - PATCH + step).clamp(min=0) // step
    return ((pixel // step).clamp(max=patches - 1) - first + 1).to(like.dtype)
