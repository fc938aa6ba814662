"""The one way pictures change size inside the engine: antialiased bicubic interpolation.

Pictures are (1, 3, h, w) in [-1, 1] and stay there. The kernel is the cubic one with a = -0.5 (Keys 1981),
widened when a picture shrinks; torch and Pillow use the same.
"""

from __future__ import annotations

import math

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from singan_studio.imaging.geometry import Rect, Size


def size_of(image: Tensor) -> Size:
    """Return width and height of (..., height, width)."""
    return Size(image.shape[-1], image.shape[-2])


def resize(image: Tensor, size: Size) -> Tensor:
    """Resize a whole picture to exactly `size`."""
    if size_of(image) == size:
        return image
    shape = (size.height, size.width)
    return F.interpolate(image, shape, mode="bicubic", antialias=True, align_corners=False).clamp(-1, 1)


def rescale(image: Tensor, size: Size, factor: float, part: Rect | None = None) -> Tensor:
    """Resize by exactly `factor` from the top-left corner and keep `size` of the result, or a part of that.

    That is how the authors' code steps through the pyramid: sizes are rounded up, factors are not rounded,
    so that all scales lie on one another exactly. Models trained that way need it to the pixel.
    """
    here, part = size_of(image), part or Rect.whole(size)
    top, bottom = _reach(part.top, part.bottom, here.height, factor)
    left, right = _reach(part.left, part.right, here.width, factor)
    rows = _weights(top, bottom, here.height, part.top, part.bottom, factor).to(image)
    columns = _weights(left, right, here.width, part.left, part.right, factor).to(image)
    return (rows @ image[..., top:bottom, left:right] @ columns.T).clamp(-1, 1)


def resize_around(image: Tensor, size: Size) -> Tensor:
    """Resize a whole picture that goes on at its other side, both ways, so that it still does."""
    here = size_of(image)
    rows, columns = (
        _weights(0, old, old, 0, new, new / old, around=True).to(image)
        for old, new in ((here.height, size.height), (here.width, size.width))
    )
    return (rows @ image @ columns.T).clamp(-1, 1)


def _reach(out_start: int, out_stop: int, length: int, factor: float) -> tuple[int, int]:
    """Return what of a line of `length` entries `out_start` to `out_stop` of its resampling look at."""
    taps = 2 * max(1.0, 1 / factor) + 1
    start, stop = math.floor(out_start / factor - taps), math.ceil(out_stop / factor + taps)
    # A line that lies beyond the picture still looks at its edge.
    return min(max(start, 0), length - 1), max(min(stop, length), 1)


def resize_part(image: Tensor, part: Rect, full: Size, wanted: Rect, target: Size) -> Tensor:
    """Return the part `wanted` of what `resize` to `target` makes of a picture of size `full`.

    Only the part `part` of that picture is given; beyond it its edge is repeated.
    """
    if part == Rect.whole(full) and wanted == Rect.whole(target):
        return resize(image, target)
    rows = _weights(
        part.top, part.bottom, full.height, wanted.top, wanted.bottom, target.height / full.height
    ).to(image)
    columns = _weights(
        part.left, part.right, full.width, wanted.left, wanted.right, target.width / full.width
    ).to(image)
    return (rows @ image @ columns.T).clamp(-1, 1)


def _weights(
    start: int, stop: int, length: int, out_start: int, out_stop: int, factor: float, *, around: bool = False
) -> Tensor:
    """Return the matrix (out, in) that resamples entries `start` to `stop` of a line of `length`.

    With `around` the line is a whole one, and goes on where it began.
    """
    # By numpy: of so few numbers it makes a matrix in half the time.
    shrink = max(1.0, 1 / factor)
    centre = (np.arange(out_start, out_stop) + 0.5) / factor - 0.5
    taps = np.floor(centre - 2 * shrink).astype(np.int64)[:, None] + np.arange(int(4 * shrink) + 3)
    away = np.abs(taps - centre[:, None]) / shrink
    near = (1.5 * away - 2.5) * away**2 + 1
    far = ((-0.5 * away + 2.5) * away - 4) * away + 2
    weight = np.where(away < 1, near, np.where(away < 2, far, 0.0))
    if around:
        at = taps % length
    else:
        # Taps beyond the picture do not count; those beyond the given part stand at its edge. A line whose
        # centre lies beyond the picture altogether repeats its edge.
        inside = np.where((taps >= 0) & (taps < length), weight, 0.0)
        weight = np.where(np.abs(inside.sum(1, keepdims=True)) > 1e-3, inside, weight)
        at = taps.clip(start, stop - 1) - start
    weight /= weight.sum(1, keepdims=True)
    matrix = np.zeros((out_stop - out_start, stop - start))
    np.add.at(matrix, (np.arange(len(centre))[:, None], at), weight)
    return torch.from_numpy(matrix.astype(np.float32))
