"""Filling a hole in a picture with colours that run smoothly on from around it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.opencv import cv2
from singan_studio.imaging.pixels import Mask, Rgb, check_mask, check_rgb

_AROUND = 32
"""Pixels around the hole that are looked at, besides an eighth of its longest side."""
_SMOOTHING = 6
"""Rounds of smoothing on each level: enough that the grid of the coarser one cannot be seen."""

_Plane = npt.NDArray[np.float32]


def fill_hole(picture: Rgb, hole: Mask) -> Rgb:
    """Return `picture` with what `hole` (height, width) covers replaced by colours that run in from around.

    By as much as the hole covers a pixel: exactly the picture's where it is 0. The filling has no texture.
    Where the hole leaves nothing of the picture it becomes the mean colour of what was there.
    Raises ValueError on shapes that do not fit.
    """
    picture = check_rgb(picture)
    hole = check_mask(hole, Size.of(picture), "the hole")
    inside = Rect.around(hole)
    if inside.empty:
        return picture
    margin = _AROUND + max(inside.size.width, inside.size.height) // 8
    box = inside.grown(margin).clipped(Size.of(picture))
    colours = picture[box.slices].astype(np.float32)
    # What shines through a soft edge is spoilt by what was lifted: only what is fully there counts.
    known = (hole[box.slices] == 0).astype(np.float32)
    if not known.any():
        known[:] = 1
        colours[:] = colours.mean(axis=(0, 1))
    here = inside.moved(-box.left, -box.top).slices
    smooth, before = _run_in(colours, known)[here], picture[inside.slices]
    share = hole[inside.slices][..., None] / np.float32(255)
    filled = picture.copy()
    filled[inside.slices] = np.rint(before + (smooth - before) * share)
    return filled


def _run_in(colours: _Plane, known: _Plane) -> _Plane:
    """Return `colours` (height, width, 3) where `known` is 1, and what follows smoothly from them elsewhere.

    Averages of what is known go down a pyramid until nothing is missing, and back up into the gaps
    (pull-push, Gortler et al., The Lumigraph, 1996), where each level is smoothed.
    """
    if known.all():
        return colours
    height, width = known.shape
    size = (max(1, (width + 1) // 2), max(1, (height + 1) // 2))
    half: _Plane = np.asarray(cv2.resize(known, size, interpolation=cv2.INTER_AREA), np.float32)
    weighed = cv2.resize(colours * known[..., None], size, interpolation=cv2.INTER_AREA)
    mean = np.asarray(weighed / np.maximum(half, 1e-6)[..., None], np.float32)
    filled = cv2.resize(_run_in(mean, np.sign(half)), (width, height), interpolation=cv2.INTER_LINEAR)
    gap = (known == 0).astype(np.uint8)
    cv2.copyTo(colours, 1 - gap, filled)
    for _ in range(_SMOOTHING):
        cv2.copyTo(cv2.blur(filled, (3, 3), borderType=cv2.BORDER_REPLICATE), gap, filled)
    return np.asarray(filled, np.float32)
