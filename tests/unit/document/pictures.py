"""Pictures and documents the tests of this room share."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from singan_studio.document.document import Document
from singan_studio.imaging.geometry import Rect, Size

SIZE = Size(300, 270)
WHOLE = Rect.whole(SIZE)


def noise(width: int, height: int, channels: int, seed: int = 0) -> npt.NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 256, (height, width, channels), dtype=np.uint8)


def solid(width: int, height: int, colour: tuple[int, int, int], alpha: int = 255) -> npt.NDArray[np.uint8]:
    return np.full((height, width, 4), (*colour, alpha), np.uint8)


def document() -> Document:
    """A document of noise, larger than a tile both ways."""
    return Document.of(noise(SIZE.width, SIZE.height, 3))
