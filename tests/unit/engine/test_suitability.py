"""Which photos can be put together anew from their coarsest scales."""

from __future__ import annotations

import numpy as np
import pytest

from singan_studio.engine.config import preset
from singan_studio.engine.model import new_pyramid
from singan_studio.engine.suitability import START, Suitability, structure, suited
from singan_studio.imaging.pixels import Rgb

from . import photos


def learnable(photo: Rgb, max_size: int = 96) -> Suitability:
    return suited(new_pyramid(photo, preset("instant", max_size=max_size)))


def one_object() -> Rgb:
    """A flower, bright in its middle, before a dark ground."""
    y, x = np.mgrid[-46:50, -60:68]
    away, petals = np.hypot(y, x) / 96, 0.5 + 0.5 * np.cos(5 * np.arctan2(y, x))
    grey = np.where(away < 0.25, 220 - 500 * away * (0.4 + 0.6 * petals), 30 + 10 * np.sin(x / 17))
    return np.repeat(grey.clip(0, 255).astype(np.uint8)[..., None], 3, axis=2)


@pytest.mark.parametrize("name", ["mountains", "birds", "stones", "water"])
def test_places_and_textures_are_suited(name: str) -> None:
    assert learnable(photos.sample_photo(name, 128, 96)) == Suitability(0)


def test_one_large_object_is_not() -> None:
    found = learnable(one_object(), 128)
    assert found.start_scale == START
    assert found.reason is not None
    assert found.reason.endswith(".")


def test_texture_is_no_structure_though_no_part_of_it_comes_twice() -> None:
    noise = np.random.default_rng(2).integers(0, 256, (96, 96, 3)).astype(np.uint8)
    assert learnable(noise) == Suitability(0)


@pytest.mark.parametrize("value", [0, 90])
def test_a_photo_of_one_colour_is_suited(value: int) -> None:
    assert learnable(np.full((60, 80, 3), value, np.uint8)) == Suitability(0)


def test_very_small_photos() -> None:
    """One scale, and no patch that is not beside another."""
    pyramid = new_pyramid(one_object()[37:55, 49:71].copy(), preset("instant"))
    assert len(pyramid) == 1
    assert structure(pyramid) >= 0
    assert suited(pyramid).start_scale == 0
