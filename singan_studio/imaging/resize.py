"""Resizing of pictures and masks for the eye (the pyramid's own resampling belongs to the engine)."""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt
from PIL import Image

from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb, check_rgb

_KERNELS = {"bicubic": Image.Resampling.BICUBIC, "lanczos": Image.Resampling.LANCZOS}


def fit(
    pixels: npt.NDArray[np.uint8], size: Size, kernel: Literal["bicubic", "lanczos"] = "bicubic"
) -> npt.NDArray[np.uint8]:
    """Return a picture (height, width, 3) or mask (height, width), uint8, resized to exactly `size`.

    Antialiased when it gets smaller; the very same array when the size is right already.
    """
    if Size.of(pixels) == size:
        return pixels
    image = Image.fromarray(np.ascontiguousarray(pixels))
    return np.asarray(image.resize((size.width, size.height), _KERNELS[kernel]))


def thumbnail(pixels: Rgb, longest: int) -> Rgb:
    """Return a picture (height, width, 3) made so small that no side is longer than `longest`, or itself.

    Antialiased; large pictures are first averaged in blocks, which the eye cannot tell and takes a fraction.
    """
    size = Size.of(check_rgb(pixels))
    factor = longest / max(size.width, size.height)
    if factor >= 1:
        return pixels
    small = max(1, round(size.width * factor)), max(1, round(size.height * factor))
    image = Image.fromarray(np.ascontiguousarray(pixels))
    return np.asarray(image.resize(small, Image.Resampling.BICUBIC, reducing_gap=2.0))
