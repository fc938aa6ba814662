from __future__ import annotations

import numpy as np
import pytest

from singan_studio.imaging.pixels import Rgb


def textured(height: int, width: int, seed: int) -> Rgb:
    """Noise of several octaves, stronger the coarser, as in photos; all grey values occur, no patch twice."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width].astype(np.float64)
    total = np.zeros((height, width, 3))
    for cell in (32, 16, 8, 4, 2, 1):
        grid = rng.standard_normal((height // cell + 2, width // cell + 2, 3))
        top, left = (y // cell).astype(int), (x // cell).astype(int)
        down, right = (y % cell / cell)[..., None], (x % cell / cell)[..., None]
        upper = (1 - right) * grid[top, left] + right * grid[top, left + 1]
        lower = (1 - right) * grid[top + 1, left] + right * grid[top + 1, left + 1]
        total += cell**0.8 * ((1 - down) * upper + down * lower)
    # Grey and colour vary differently in photos.
    total = 0.7 * total.mean(2, keepdims=True) + 0.5 * total
    low, high = np.quantile(total, [0.02, 0.98])
    return np.clip((total - low) / (high - low) * 255, 0, 255).round().astype(np.uint8)


@pytest.fixture(scope="session")
def photo_once() -> Rgb:
    """The same picture for fixtures of modules; not to be written to."""
    return textured(40, 48, seed=1)


@pytest.fixture
def photo(photo_once: Rgb) -> Rgb:
    """A small picture that looks natural, 48 wide and 40 high."""
    return photo_once.copy()
