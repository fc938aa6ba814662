"""Laying pixels with alpha over pixels with alpha: exact where either is fully there or not there at all."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from singan_studio.document.raster import Pixels
from singan_studio.imaging.pixels import Mask


def paint_over(bottom: Pixels, colour: npt.NDArray[np.uint8], coverage: Mask) -> Pixels:
    """Return `bottom` (h, w, 4) with `colour`, (3,) or (h, w, 3), laid over it as `coverage` (h, w) says."""
    below = bottom[..., 3]
    painted = np.empty_like(bottom)
    if not below.any():
        there = coverage > 0
        for channel in range(3):
            np.multiply(there, colour[..., channel], out=painted[..., channel])
        painted[..., 3] = coverage
        return painted
    # 255 times the alpha of both together, at most 255 * 255: exact as float32, and so are the colours'
    # weights of 0 and 1.
    both = np.float32(255) * coverage + below * (np.float32(255) - coverage)
    weight = np.float32(255) * coverage / np.maximum(both, np.float32(1))
    for channel in range(3):
        old = bottom[..., channel].astype(np.float32)
        mixed = old + (colour[..., channel] - old) * weight
        mixed += np.float32(0.5)
        painted[..., channel] = mixed
    both += np.float32(127)
    both /= np.float32(255)
    painted[..., 3] = both
    return painted


def faded(alpha: Mask, hidden: Mask) -> Mask:
    """Return `alpha` with `hidden` / 255 of it taken away."""
    # 255 * 255 + 127 still fits into 16 bits.
    left = alpha.astype(np.uint16) * (255 - hidden)
    return ((left + 127) // 255).astype(np.uint8)


def erased(pixels: Pixels, coverage: Mask) -> Pixels:
    """Return `pixels` (h, w, 4) with `coverage` / 255 of them taken away; what is gone leaves no colour."""
    left = pixels.copy()
    left[..., 3] = faded(pixels[..., 3], coverage)
    left[left[..., 3] == 0] = 0
    return left
