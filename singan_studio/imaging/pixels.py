"""What a picture and a mask are as arrays, and the checks at the border of the room."""

from __future__ import annotations

import hashlib

import numpy as np
import numpy.typing as npt

from singan_studio.imaging.geometry import Size

Rgb = npt.NDArray[np.uint8]
"""A picture: (height, width, 3), sRGB, 0..255."""
Rgba = npt.NDArray[np.uint8]
"""A picture with its alpha: (height, width, 4), 0..255, colours not premultiplied."""
Mask = npt.NDArray[np.uint8]
"""A mask: (height, width), 0 (not at all) .. 255 (fully)."""
Weights = npt.NDArray[np.float32]
"""Blending weights: (height, width), 0..1."""
ScaleSteps = npt.NDArray[np.int8]
"""By how many scales finer (coarser: below 0) than asked for each pixel of an edit enters: (h, w)."""

MAX_PIXELS = 89_000_000
"""The largest picture that is made; larger ones are not read either."""


def photo_hash(photo: Rgb) -> str:
    """Return the SHA-256 of a photo's size and pixels."""
    return hashlib.sha256(str(photo.shape).encode() + np.ascontiguousarray(photo).tobytes()).hexdigest()


def check_rgb(pixels: npt.NDArray[np.generic], name: str = "the picture") -> Rgb:
    """Return `pixels` as a C-contiguous picture, copied only if its rows are not contiguous.

    Raises ValueError, naming the array by `name`, if it is not (height, width, 3) uint8 or has no pixel.
    """
    if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] != 3 or not pixels.size:
        raise ValueError(f"{name} must be (height, width, 3) uint8, not {pixels.shape} {pixels.dtype}")
    return np.ascontiguousarray(pixels, np.uint8)


def check_rgba(pixels: npt.NDArray[np.generic], name: str = "the picture") -> Rgba:
    """Return `pixels` as a C-contiguous picture with alpha, copied only if its rows are not contiguous.

    Raises ValueError, naming the array by `name`, if it is not (height, width, 4) uint8 or has no pixel.
    """
    if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] != 4 or not pixels.size:
        raise ValueError(f"{name} must be (height, width, 4) uint8, not {pixels.shape} {pixels.dtype}")
    return np.ascontiguousarray(pixels, np.uint8)


def check_mask(mask: npt.NDArray[np.generic], size: Size | None = None, name: str = "the mask") -> Mask:
    """Return `mask` as a C-contiguous mask, copied only if its rows are not contiguous.

    Raises ValueError, naming the array by `name`, if it is not (height, width) uint8, has no pixel, or is not
    of `size`.
    """
    if mask.dtype != np.uint8 or mask.ndim != 2 or not mask.size:
        raise ValueError(f"{name} must be (height, width) uint8, not {mask.shape} {mask.dtype}")
    if size is not None and Size.of(mask) != size:
        raise ValueError(f"{name} is {Size.of(mask)} where {size} is needed")
    return np.ascontiguousarray(mask, np.uint8)
