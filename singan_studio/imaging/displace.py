"""Pictures whose pixels are taken from a little further away, and the fading of one into another."""

from __future__ import annotations

import itertools
import math

import numpy as np
import numpy.typing as npt

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.opencv import cv2
from singan_studio.imaging.pixels import Rgb, Weights, check_rgb

Shift = npt.NDArray[np.float32]
"""Where pixels come from: (height, width, 2), x and y in pixels of that size, from each pixel's own place."""

_BLOCK = 2048
"""Side of the blocks made one by one: bounds the memory, and OpenCV the sides (32767)."""
_REACH = 3
"""Pixels around a point that bicubic interpolation may look at."""


def displace(photo: Rgb, shift: Shift, region: Rect) -> Rgb:
    """Return the pixels of `region`, each taken from where `shift` says, to parts of a pixel (bicubic).

    `shift` is of the whole photo, at any size of the same aspect; beyond its borders the photo is mirrored.
    Where the shift is 0 the bytes are the photo's. Raises ValueError if the region is empty.
    """
    photo = check_rgb(photo)
    size = Size.of(photo)
    made = np.empty((region.size.height, region.size.width, 3), np.uint8)
    if not made.size:
        raise ValueError("the region is empty")
    scale = np.float32(size.width / shift.shape[1]), np.float32(size.height / shift.shape[0])
    for left, top in itertools.product(
        range(region.left, region.right, _BLOCK), range(region.top, region.bottom, _BLOCK)
    ):
        block = Rect(left, top, left + _BLOCK, top + _BLOCK).intersection(region)
        moved = enlarge(shift, size, block) * scale
        seen = block.grown(math.ceil(np.abs(moved).max()) + _REACH).clipped(size)
        x = moved[..., 0] + np.arange(left - seen.left, block.right - seen.left, dtype=np.float32)
        y = moved[..., 1] + np.arange(top - seen.top, block.bottom - seen.top, dtype=np.float32)[:, None]
        made[block.moved(-region.left, -region.top).slices] = cv2.remap(
            photo[seen.slices], x, y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT
        )
    return made


def enlarge(values: npt.NDArray[np.float32], size: Size, region: Rect) -> npt.NDArray[np.float32]:
    """Return the part `region` of values (height, width, ...) enlarged to `size`, bilinearly."""
    across, down = values.shape[1] / size.width, values.shape[0] / size.height
    matrix = np.array(
        [
            [across, 0, (region.left + 0.5) * across - 0.5],
            [0, down, (region.top + 0.5) * down - 0.5],
        ]
    )
    return np.asarray(
        cv2.warpAffine(
            values,
            matrix,
            (region.size.width, region.size.height),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        ),
        np.float32,
    )


def cross_fade(first: Rgb, second: Rgb, weights: Weights) -> Rgb:
    """Return two pictures of one size mixed: `weights` (height, width), 0..1, is the share of the second."""
    return np.asarray(cv2.blendLinear(first, second, 1 - weights, weights), np.uint8)
