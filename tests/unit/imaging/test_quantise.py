from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import arrays

from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.quantise import by_hue, palette, snap


def test_palette_finds_the_colours_behind_noise() -> None:
    rng = np.random.default_rng(1)
    colours = np.array([[20, 30, 200], [40, 180, 60], [220, 210, 190]], np.uint8)
    picture = colours[rng.integers(0, 3, (60, 80))].astype(int) + rng.integers(-5, 6, (60, 80, 3))
    found = palette(picture.astype(np.uint8), 3)
    assert np.abs(found.astype(int) - colours).max() <= 1


def test_palette_is_the_same_each_time_also_of_a_picture_larger_than_its_sample() -> None:
    picture = np.random.default_rng(2).integers(0, 256, (300, 300, 3), dtype=np.uint8)
    first = palette(picture, 6, seed=4)
    assert first.shape == (6, 3)
    np.testing.assert_array_equal(first, palette(picture, 6, seed=4))


def test_a_picture_with_fewer_colours_gives_exactly_its_own() -> None:
    picture = np.zeros((9, 9, 3), np.uint8)
    picture[2:5] = (255, 1, 7)
    np.testing.assert_array_equal(palette(picture, 5), [[0, 0, 0], [255, 1, 7]])
    np.testing.assert_array_equal(snap(picture, palette(picture, 5)), picture)


def test_by_hue_greys_come_first_then_hue_by_hue_from_dark_to_light() -> None:
    greys = [[10, 10, 10], [128, 128, 128], [250, 250, 250]]
    # The widest gap is that between green and blue; angles begin between blue and red.
    hues = [[30, 30, 160], [90, 10, 20], [220, 40, 40], [120, 110, 10], [240, 230, 30], [10, 90, 20]]
    colours = np.array(greys + hues, np.uint8)
    for order in ([8, 3, 5, 0, 7, 2, 4, 1, 6], [0, 1, 2, 3, 4, 5, 6, 7, 8]):
        np.testing.assert_array_equal(by_hue(colours[order]), colours)
    np.testing.assert_array_equal(by_hue(colours[2::-1]), greys)


@pytest.mark.parametrize("colours", [0, 257])
def test_palette_refuses_counts_without_sense(photo: Rgb, colours: int) -> None:
    with pytest.raises(ValueError, match="1 to 256"):
        palette(photo, colours)


@given(arrays(np.uint8, (4, 5, 3)), arrays(np.uint8, (3, 3)))
def test_snap_takes_a_nearest_colour_of_the_palette(picture: Rgb, colours: Rgb) -> None:
    distances = ((picture[:, :, None].astype(int) - colours.astype(int)) ** 2).sum(axis=-1)
    snapped = snap(picture, colours)
    np.testing.assert_array_equal(snapped, colours[distances.argmin(axis=-1)])


def test_snap_treats_the_parts_of_a_large_picture_alike() -> None:
    colours = np.array([[0, 0, 0], [250, 120, 10]], np.uint8)
    picture = colours[np.random.default_rng(3).integers(0, 2, (400, 500))]
    np.testing.assert_array_equal(snap(picture, colours), picture)
