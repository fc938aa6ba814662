"""Laying one picture over another."""

from __future__ import annotations

import numpy as np

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Mask, Rgb, Rgba, Weights, check_mask, check_rgb, check_rgba


def alpha_over(bottom: Rgb, top: Rgb, alpha: Mask) -> Rgb:
    """Return `top` laid over `bottom` with its alpha (0: all bottom, 255: all top, both exactly).

    All of one size; colours are not premultiplied. Raises ValueError on shapes that do not fit.
    """
    _check_pair(bottom, top)
    return _laid(bottom, top, check_mask(alpha, Size.of(bottom), "alpha"))


def over(bottom: Rgb, top: Rgba, opacity: float = 1) -> Rgb:
    """Return `top` (height, width, 4), its alpha times `opacity` 0..1, laid over `bottom` of the same size.

    Where that alpha is 0 all is bottom, where it is 255 all is top, both exactly; `bottom` itself comes back
    if nothing shows. Colours are not premultiplied. Raises ValueError on shapes that do not fit.
    """
    bottom, top = check_rgb(bottom), check_rgba(top)
    if bottom.shape[:2] != top.shape[:2]:
        raise ValueError(f"the pictures differ in size: {Size.of(bottom)} and {Size.of(top)}")
    alpha = top[..., 3]
    if opacity < 1:
        alpha = np.rint(alpha * np.float32(opacity)).astype(np.uint8)
    return _laid(bottom, top, alpha)


def _laid(bottom: Rgb, top: Rgb | Rgba, alpha: Mask) -> Rgb:
    """Return colours laid over `bottom`, which itself comes back if nothing shows."""
    box = Rect.around(alpha).slices  # layers are mostly empty
    weight = alpha[box].astype(np.uint16)
    if not weight.size:
        return bottom
    rest = 255 - weight
    laid = bottom.copy()
    for channel in range(3):  # one by one: three times as fast as all at once
        # Rounded division by 255: exact for whatever two bytes can give, and within 16 bits.
        mixed = bottom[(*box, channel)] * rest
        mixed += top[(*box, channel)] * weight
        mixed += 128
        mixed += mixed >> 8
        laid[(*box, channel)] = mixed >> 8
    return laid


def blend(photo: Rgb, result: Rgb, weights: Weights) -> Rgb:
    """Return `photo` where `weights` (height, width), 0..1, are 0, `result` where they are 1, a mix between.

    At weights of exactly 0 and 1 the bytes are exactly those of the photo and of the result.
    Raises ValueError on shapes that do not fit.
    """
    _check_pair(photo, result)
    if weights.shape != photo.shape[:2]:
        raise ValueError(f"weights are {weights.shape} where {photo.shape[:2]} is needed")
    start = photo.astype(np.float32)
    mixed = start + (result - start) * weights[..., None].astype(np.float32, copy=False)
    return np.rint(mixed).astype(np.uint8)


def mix(edit: Rgb, result: Rgb, strength: float) -> Rgb:
    """Return `result`, of which there is a share of `strength`, 0..1, and the rest is `edit`.

    Raises ValueError on shapes that do not fit.
    """
    if strength == 1:
        return result
    return blend(edit, result, np.full(result.shape[:2], strength, np.float32))


def _check_pair(first: Rgb, second: Rgb) -> None:
    check_rgb(first)
    check_rgb(second)
    if first.shape != second.shape:
        raise ValueError(f"the pictures differ in size: {Size.of(first)} and {Size.of(second)}")
