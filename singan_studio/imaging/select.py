"""Selections as masks: inside an outline, or of a colour."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.opencv import cv2
from singan_studio.imaging.pixels import Mask, Rgb, check_rgb

_LINES = 16
"""Lines across each row of pixels along which an outline is measured: the levels of its softest edge."""
_BAND = 256
"""Rows measured in one go, so that the memory taken does not grow with the picture."""


def polygon(points: Sequence[tuple[float, float]], region: Rect) -> Mask:
    """Return how much of each pixel of `region` lies inside the closed outline through `points` (x, y).

    Points lie between pixels: (0, 0) is the corner of the first pixel, so whole numbers give hard edges. What
    the outline runs around twice is outside again (even-odd); fewer than 3 points have no inside. The mask
    is (height, width) of the region, which may be empty.
    """
    mask = np.zeros((max(0, region.bottom - region.top), max(0, region.right - region.left)), np.uint8)
    box = Rect.from_points(points).intersection(region)
    if len(points) < 3 or box.empty:
        return mask
    ends = np.asarray(points, np.float64)
    starts = np.roll(ends, 1, axis=0)
    for top in range(box.top, box.bottom, _BAND):
        band = Rect(box.left, top, box.right, min(top + _BAND, box.bottom))
        mask[band.moved(-region.left, -region.top).slices] = _coverage(starts, ends, band)
    return mask


def similar(picture: Rgb, seed: tuple[int, int], tolerance: int, *, contiguous: bool) -> Mask:
    """Return 255 where no channel differs from the pixel at `seed` (x, y) by more than `tolerance` levels.

    With `contiguous` only what hangs together with the seed, edge to edge. Raises ValueError if the seed lies
    outside the picture.
    """
    picture = check_rgb(picture)
    x, y = seed
    if not Rect.whole(Size.of(picture)).contains(x, y):
        raise ValueError(f"the seed ({x}, {y}) lies outside the picture of {Size.of(picture)}")
    colour = picture[y, x].astype(np.float64)
    alike = np.asarray(cv2.inRange(picture, colour - tolerance, colour + tolerance), np.uint8)
    if not contiguous:
        return alike
    # OpenCV fills what is 0 in a second mask with a rim of 1 pixel: 255, and without touching the first.
    filled = np.zeros((alike.shape[0] + 2, alike.shape[1] + 2), np.uint8)
    cv2.floodFill(alike, filled, (x, y), 0, flags=4 | cv2.FLOODFILL_MASK_ONLY | 255 << 8)
    return np.ascontiguousarray(filled[1:-1, 1:-1])


def _coverage(starts: npt.NDArray[np.float64], ends: npt.NDArray[np.float64], band: Rect) -> Mask:
    """Return how much of each pixel of `band` lies between edges (count, 2), sampled along y."""
    size = band.size
    lines, columns = size.height * _LINES, size.width + 1
    # Line n lies in the middle of its strip; an edge crosses those from its upper end, inside, to its lower.
    first, last = np.sort(np.ceil(((np.stack([starts[:, 1], ends[:, 1]]) - band.top) * _LINES) - 0.5), axis=0)
    first, last = first.clip(0, lines).astype(np.int64), last.clip(0, lines).astype(np.int64)
    counts = last - first
    edge = np.repeat(np.arange(len(starts)), counts)
    line = np.arange(len(edge)) - np.repeat(np.cumsum(counts) - counts, counts) + first[edge]
    way = ends[edge] - starts[edge]
    down = band.top + (line + 0.5) / _LINES - starts[edge, 1]
    crossing = starts[edge, 0] + way[:, 0] * down / way[:, 1] - band.left
    order = np.lexsort((crossing, line))
    # Along a line the 1st crossing enters, the 2nd leaves, and so on; a closed outline has as many of both.
    sign = np.where(np.arange(len(order)) % 2, -1.0, 1.0)
    line, crossing = line[order], crossing[order].clip(0, size.width)
    column = np.minimum(crossing.astype(np.int64), size.width - 1)
    at = line // _LINES * columns + column
    # What begins at x covers the rest of its own pixel, and all of those to the right.
    part = sign * (column + 1 - crossing)
    steps = np.bincount(at, part, size.height * columns) + np.bincount(
        at + 1, sign - part, size.height * columns
    )
    covered = np.cumsum(steps.reshape(size.height, columns), axis=1)[:, : size.width]
    return np.rint(covered * (255 / _LINES)).clip(0, 255).astype(np.uint8)
