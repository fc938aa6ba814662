"""Small photos, and pyramids of them with networks, for the tests of learning and of what comes after."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from singan_studio.engine.config import TrainConfig
from singan_studio.engine.model import Pyramid, new_pyramid
from singan_studio.engine.scales import NetworkScale
from singan_studio.engine.steps import new_networks
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.load import load_picture
from singan_studio.imaging.pixels import Mask, Rgb
from singan_studio.imaging.resize import fit

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"


def sample_photo(name: str, width: int, height: int) -> Rgb:
    """One of the sample photos, reduced."""
    return fit(load_picture(SAMPLES / name / "photo.png").pixels, Size(width, height)).copy()


def hills(height: int, width: int) -> Rgb:
    """A made-up photo in warm colours only, without blue: a bright upper, a dark lower half, and grain."""
    rng = np.random.default_rng(5)
    y, x = np.mgrid[0:height, 0:width]
    ridge = height * (0.5 + 0.1 * np.sin(x / width * 9) + 0.04 * np.sin(x / width * 31))
    upper = np.stack([200 + 40 * y / height, 150 + 60 * y / height, np.full(y.shape, 60.0)], 2)
    lower = np.stack([90 + 30 * np.sin(x / 3), 60 + 20 * np.sin(y / 2), np.full(y.shape, 20.0)], 2)
    image = np.where((y < ridge)[..., None], upper, lower)
    image += rng.normal(0, 6, (height, width, 1)) + rng.normal(0, 3, (height, width, 3))
    return np.clip(image, 0, 255).round().astype(np.uint8)


def box(height: int, width: int, top: int, left: int, bottom: int, right: int) -> Mask:
    """A mask, white in one rectangle."""
    mask = np.zeros((height, width), np.uint8)
    mask[top:bottom, left:right] = 255
    return mask


def colour_distance(pixels: Rgb, photo: Rgb) -> float:
    """Mean distance of pixels (n, 3) from the nearest colour of the photo, in levels."""
    flat, colours = pixels.reshape(-1, 1, 3).astype(float), photo.reshape(1, -1, 3).astype(float)
    return float(np.mean([np.sqrt(((one - colours) ** 2).sum(2)).min() for one in flat]))


def seams(picture: Rgb) -> tuple[float, float]:
    """The gradient across a picture's borders, left | right and top | bottom, over that near them."""
    found = []
    for axis in (1, 0):
        lines = np.moveaxis(picture.astype(float), axis, 0)
        steps = np.abs(lines - np.roll(lines, 1, 0)).mean((1, 2))
        found.append(float(steps[0] / np.mean([*steps[1:9], *steps[-8:]])))
    return found[0], found[1]


def with_networks(photo: Rgb, config: TrainConfig, *, lively: bool = False) -> Pyramid:
    """A pyramid whose scales are freshly initialised networks; `lively` ones have residuals that show."""
    pyramid = new_pyramid(photo, config)
    rng = torch.Generator().manual_seed(11)
    for n in range(len(pyramid)):
        generator = new_networks(pyramid, n, rng).generator
        if lively:
            with torch.no_grad():
                for value in generator.parameters():
                    if value.ndim == 4:
                        value.copy_(0.15 * torch.randn(value.shape, generator=rng))
        pyramid.learnt(n, NetworkScale(generator, noise_padding=config.noise_padding), 1.0 if n == 0 else 0.1)
    return pyramid
