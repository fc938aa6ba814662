from __future__ import annotations

import numpy as np
import pytest

from singan_studio.imaging.fill import fill_hole
from singan_studio.imaging.pixels import Mask, Rgb


def _ramp(height: int, width: int) -> Rgb:
    y, x = np.mgrid[0:height, 0:width]
    return np.stack([x, y, 255 - x // 2 - y // 2], axis=-1).astype(np.uint8)


def _hole(height: int, width: int, box: tuple[slice, slice]) -> Mask:
    hole = np.zeros((height, width), np.uint8)
    hole[box] = 255
    return hole


def test_what_is_no_hole_stays_to_the_byte() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (90, 120, 3), dtype=np.uint8)
    hole = _hole(90, 120, np.s_[20:50, 0:70])
    filled = fill_hole(picture, hole)
    np.testing.assert_array_equal(filled[hole == 0], picture[hole == 0])
    assert (filled[hole == 255] != picture[hole == 255]).any()
    assert fill_hole(picture, np.zeros_like(hole)) is picture


def test_colours_run_smoothly_through_a_hole() -> None:
    picture = _ramp(120, 160)
    hole = _hole(120, 160, np.s_[40:80, 50:100])
    spoilt = picture.copy()
    spoilt[hole > 0] = (255, 0, 255)
    filled = fill_hole(spoilt, hole).astype(int)
    assert np.abs(filled - picture).max() <= 12
    assert np.abs(np.diff(filled, axis=1)).max() <= 12, "no step at the border, no grid inside"


def test_a_flat_surrounding_fills_flat() -> None:
    picture = np.full((70, 90, 3), (12, 130, 255), np.uint8)
    picture[20:40, 30:70] = 0
    assert (fill_hole(picture, _hole(70, 90, np.s_[20:40, 30:70])) == (12, 130, 255)).all()


def test_a_soft_edge_mixes_and_what_shines_through_does_not_spread() -> None:
    picture = np.full((60, 60, 3), 100, np.uint8)
    picture[20:40, 20:40] = 200
    hole = _hole(60, 60, np.s_[20:40, 20:40])
    hole[20:40, 20] = 51
    filled = fill_hole(picture, hole)
    assert (filled[25:35, 22:38] == 100).all()
    assert (filled[20:40, 20] == 180).all(), "a fifth of the way from 200 to 100"


@pytest.mark.parametrize("size", [(1, 1), (1, 40), (7, 1), (33, 65)])
def test_a_hole_that_leaves_nothing_becomes_the_mean(size: tuple[int, int]) -> None:
    picture = _ramp(*size)
    filled = fill_hole(picture, np.full(size, 255, np.uint8))
    assert np.abs(filled - picture.mean(axis=(0, 1))).max() <= 0.51


@pytest.mark.parametrize("size", [(1, 40), (7, 2), (33, 65)])
def test_one_known_pixel_is_enough(size: tuple[int, int]) -> None:
    hole = np.full(size, 255, np.uint8)
    hole[-1, 0] = 0
    picture = _ramp(*size)
    picture[-1, 0] = (9, 200, 77)
    assert (fill_hole(picture, hole) == (9, 200, 77)).all()


def test_a_hole_of_another_size_is_refused(photo: Rgb) -> None:
    with pytest.raises(ValueError, match="the hole is 5×4"):
        fill_hole(photo, np.zeros((4, 5), np.uint8))
