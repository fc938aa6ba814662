from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageCms

from singan_studio.imaging.pixels import Rgb

# The colorants of Display P3 adapted to D50, as Apple's own profile holds them, in 1/65536.
_P3_COLORANTS = {
    b"rXYZ": (33759, 15808, -69),
    b"gXYZ": (19142, 45356, 2742),
    b"bXYZ": (10297, 4372, 51365),
}


@pytest.fixture
def photo() -> Rgb:
    """A small picture with smooth colour, an edge and odd sides; no two orientations look alike."""
    y, x = np.mgrid[0:31, 0:45]
    pixels = np.stack([x * 5, y * 7, 120 + x - y], axis=-1).astype(np.uint8)
    pixels[5:12, 8:20] = (230, 40, 60)
    return pixels


@pytest.fixture
def display_p3() -> bytes:
    """An ICC profile with the colorants of Display P3 and the curve of sRGB."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    for index in range(int.from_bytes(data[128:132], "big")):
        entry = 132 + 12 * index
        tag, start = bytes(data[entry : entry + 4]), int.from_bytes(data[entry + 4 : entry + 8], "big")
        if tag in _P3_COLORANTS:
            data[start + 8 : start + 20] = b"".join(
                value.to_bytes(4, "big", signed=True) for value in _P3_COLORANTS[tag]
            )
    profile = bytes(data)
    ImageCms.ImageCmsProfile(io.BytesIO(profile))  # raises if the table was cut wrongly
    return profile


@pytest.fixture
def as_image(photo: Rgb) -> Image.Image:
    return Image.fromarray(photo)
