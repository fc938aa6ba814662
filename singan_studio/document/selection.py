"""Selections: from outlines, larger and smaller, soft-edged, and the lines of their marching ants."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from singan_studio.document.raster import Raster
from singan_studio.imaging import masks
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Mask
from singan_studio.imaging.select import polygon as polygon_mask

_MOST_OUTLINED = 2_000_000
"""Pixels of a mask above which its outline is taken from a smaller one."""

Points = npt.NDArray[np.int64]


def rectangle(area: Rect, size: Size) -> Raster:
    """Return the selection of a rectangle, as far as it lies in a document of `size`."""
    area = area.clipped(size)
    if area.empty:
        return Raster.empty(1)
    return Raster.of(np.full((area.size.height, area.size.width), 255, np.uint8), (area.left, area.top))


def polygon(points: Sequence[tuple[float, float]], size: Size) -> Raster:
    """Return the selection inside a closed outline, soft-edged, as far as it lies in a document of `size`."""
    area = Rect.from_points(points).clipped(size)
    if area.empty:
        return Raster.empty(1)
    return Raster.of(polygon_mask(points, area), (area.left, area.top))


def grow(selection: Raster, pixels: int, size: Size) -> Raster:
    """Return the selection and everything within `pixels` of it."""
    area = selection.bounds.grown(pixels).clipped(size)
    if area.empty:
        return Raster.empty(1)
    return Raster.of(masks.dilate(selection.read(area), pixels), (area.left, area.top))


def shrink(selection: Raster, pixels: int) -> Raster:
    """Return the selection without anything within `pixels` of what is not selected.

    The edges of the document count as the edge of the selection.
    """
    bounds = selection.bounds
    if bounds.empty:
        return Raster.empty(1)
    area = bounds.grown(1)
    left = 255 - masks.dilate(255 - selection.read(area), pixels)
    return Raster.of(left, (area.left, area.top))


def feather(selection: Raster, sigma: float, size: Size) -> Raster:
    """Return the selection blurred by a Gaussian of `sigma` pixels."""
    area = selection.bounds.grown(math.ceil(3 * sigma)).clipped(size)
    if area.empty:
        return Raster.empty(1)
    weights = masks.feather(selection.read(area), sigma)
    return Raster.of(np.rint(weights * 255).astype(np.uint8), (area.left, area.top))


def outline(mask: Mask) -> list[list[tuple[int, int]]]:
    """Return the lines between the pixels of `mask` (height, width) that are at least half set and the rest.

    Each is closed (its last point is its first) and has points (x, y) only where it turns, going clockwise
    around what is set and the other way around holes; parts that touch at a corner have lines of their own.
    A mask of more than 2 megapixels is looked at in squares of several pixels.
    """
    step = math.ceil(math.sqrt(mask.size / _MOST_OUTLINED)) if mask.size > _MOST_OUTLINED else 1
    inside = mask[step // 2 :: step, step // 2 :: step] >= 128
    if not inside.any():
        return []
    starts, follower = _corners(np.pad(inside, 1))
    xs = np.minimum(starts[:, 0] * step, mask.shape[1]).tolist()
    ys = np.minimum(starts[:, 1] * step, mask.shape[0]).tolist()
    following = follower.tolist()
    lines, seen = [], bytearray(len(xs))
    for first in range(len(xs)):
        if seen[first]:
            continue
        line, at = [], first
        while not seen[at]:
            seen[at] = 1
            line.append((xs[at], ys[at]))
            at = following[at]
        lines.append([*line, line[0]])
    return lines


def _corners(inside: npt.NDArray[np.bool_]) -> tuple[Points, Points]:
    """Return where each straight piece of the outline starts, (count, 2), and which piece follows it.

    `inside` has a rim of one pixel that is not set; points are those of the mask without it.
    """
    # A vertex joins four pixels. Walking with the inside on the right, a piece leaves it to the right, down,
    # left or up; it is a corner unless a piece of the same direction arrives there.
    upper_left, upper_right = inside[:-1, :-1], inside[:-1, 1:]
    lower_left, lower_right = inside[1:, :-1], inside[1:, 1:]
    leaves = (
        lower_right & ~upper_right,
        lower_left & ~lower_right,
        upper_left & ~lower_left,
        upper_right & ~upper_left,
    )
    arrives = (
        lower_left & ~upper_left,
        upper_left & ~upper_right,
        upper_right & ~lower_right,
        lower_right & ~lower_left,
    )
    width = leaves[0].shape[1]
    # Per direction the places of corners that a piece leaves and of those that one arrives at: along rows for
    # pieces to the right and left, along columns for the others, so that each piece's ends are neighbours.
    found = []
    for direction in range(4):
        begin = leaves[direction] & ~arrives[direction]
        end = arrives[direction] & ~leaves[direction]
        if direction % 2:
            ends = np.nonzero(end.T)[::-1]
            begins = np.nonzero(begin.T)[::-1]
        else:
            ends, begins = np.nonzero(end), np.nonzero(begin)
        found.append((begins[0] * width + begins[1], ends[0] * width + ends[1]))
    counts = [len(begins) for begins, _ in found]
    offsets = np.cumsum([0, *counts])
    places = np.concatenate([begins for begins, _ in found])
    follower = np.empty(len(places), np.int64)
    for direction in range(4):
        ends = found[direction][1]
        right, left = (direction + 1) % 4, (direction - 1) % 4
        # Turn right where that is possible: it keeps parts that touch at a corner apart.
        follower[offsets[direction] : offsets[direction + 1]] = -1
        for turn in (left, right):
            begins = found[turn][0]
            if not len(begins):
                continue
            order = np.argsort(begins)
            at = np.searchsorted(begins[order], ends).clip(0, len(begins) - 1)
            hit = begins[order[at]] == ends
            piece = offsets[direction] + np.flatnonzero(hit)
            follower[piece] = offsets[turn] + order[at[hit]]
    rows, columns = np.divmod(places, width)
    return np.stack([columns, rows], axis=1), follower
