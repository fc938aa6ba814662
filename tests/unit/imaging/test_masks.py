from __future__ import annotations

import math

import numpy as np
import pytest
import scipy.ndimage
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from singan_studio.imaging.masks import difference, dilate, feather, soften
from singan_studio.imaging.pixels import Mask, Rgb

# Mostly empty masks: distances are of interest only where there are some.
_masks = arrays(
    np.uint8,
    array_shapes(min_dims=2, max_dims=2, max_side=12),
    elements=st.sampled_from([0, 0, 0, 0, 0, 0, 9, 255]),
)


def _distances(points: np.ndarray) -> np.ndarray:
    """Distance of every pixel to the nearest set one, by trying all; infinite if none is set."""
    y, x = np.indices(points.shape)
    best = np.full(points.shape, np.inf)
    for row, column in np.argwhere(points):
        best = np.minimum(best, np.hypot(y - row, x - column))
    return best


@given(_masks, st.one_of(st.floats(0.1, 9), st.integers(1, 9)))
def test_dilate_sets_exactly_what_is_within_the_radius(mask: Mask, radius: float) -> None:
    distances = _distances(mask > 0)
    grown = dilate(mask, radius)
    # Radii that only differ from a distance by rounding may fall on either side.
    clear = np.abs(distances - radius) > 1e-3
    np.testing.assert_array_equal(grown[clear], np.where(distances <= radius, 255, 0)[clear])


def test_dilate_draws_a_true_disk() -> None:
    dot = np.zeros((41, 41), np.uint8)
    dot[20, 20] = 255
    y, x = np.mgrid[-20:21, -20:21]
    for radius in (1, math.sqrt(2), 5, 13):
        np.testing.assert_array_equal(dilate(dot, radius) > 0, x**2 + y**2 <= radius**2 + 1e-9)


def test_dilate_by_nothing_leaves_the_grey_levels() -> None:
    mask = np.arange(12, dtype=np.uint8).reshape(3, 4)
    assert dilate(mask, 0) is mask


@given(_masks, st.floats(0.2, 2.5))
def test_feather_is_exactly_0_far_outside_and_exactly_1_deep_inside(mask: Mask, sigma: float) -> None:
    weights = feather(mask, sigma)
    reach = math.ceil(3 * sigma)
    assert weights.dtype == np.float32
    assert weights.min() >= 0
    assert weights.max() <= 1
    assert (weights[_distances(mask > 0) > reach + 1e-3] == 0).all()
    assert (weights[_distances(mask < 255) > reach + 1e-3] == 1).all()


def test_feather_reaches_both_ends_and_falls_steadily_between() -> None:
    mask = np.zeros((5, 60), np.uint8)
    mask[:, :30] = 255
    row = feather(mask, 2)[2]
    assert row[0] == 1, "the mask goes on beyond the picture's edge"
    assert (row[:23] == 1).all()
    assert (row[36:] == 0).all()
    assert (np.diff(row[23:36]) < 0).all()
    assert row[29] + row[30] == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("sigma", [11.9, 12, 17.3, 40, 100])
@pytest.mark.parametrize("size", [(203, 260), (120, 37)])
def test_feather_by_many_pixels_is_a_gaussian_too(sigma: float, size: tuple[int, int]) -> None:
    """Computed at a smaller size; what is thinner than the blocks averaged there, at edges too, counts."""
    mask = np.zeros(size, np.uint8)
    mask[30:80, 20:] = 255
    mask[-3:, 5:9] = 255
    mask[100, ::2] = 200
    reach = math.ceil(3 * sigma)
    expected = scipy.ndimage.gaussian_filter(mask / 255, sigma, mode="nearest", radius=reach)
    # A quarter of a hundredth is less than a grey level of most edits.
    assert np.abs(feather(mask, sigma) - expected).max() < 0.0025


def test_feather_without_sigma_only_scales() -> None:
    np.testing.assert_array_equal(feather(np.array([[0, 51, 255]], np.uint8), 0), np.float32([[0, 0.2, 1]]))


@given(arrays(np.uint8, (4, 5, 3)), arrays(np.uint8, (4, 5, 3)))
def test_difference_without_tolerance_is_every_changed_pixel(photo: Rgb, other: Rgb) -> None:
    np.testing.assert_array_equal(difference(photo, other), np.where((photo != other).any(axis=2), 255, 0))


def test_difference_with_tolerance_ignores_noise_and_specks_but_keeps_strokes(photo: Rgb) -> None:
    noise = np.random.default_rng(0).integers(-6, 7, photo.shape)
    edited = (photo.astype(int) + noise).clip(0, 255).astype(np.uint8)
    edited[2, 2] = 255 - photo[2, 2]  # one bad pixel
    edited[20:24, 30:40] = (10, 250, 10)
    expected = np.zeros(photo.shape[:2], np.uint8)
    expected[20:24, 30:40] = 255
    np.testing.assert_array_equal(difference(photo, edited, tolerance=8), expected)


def test_difference_with_tolerance_keeps_a_stroke_at_the_edge_of_the_picture(photo: Rgb) -> None:
    edited = photo.copy()
    edited[:3, :3] = 255 - edited[:3, :3]
    edited[0, 0] = (255, 255, 255)
    assert difference(photo, edited, tolerance=8)[:3, :3].all()


def test_difference_refuses_other_sizes(photo: Rgb) -> None:
    with pytest.raises(ValueError, match=r"45.31 and 45.30"):
        difference(photo, photo[1:])


@given(_masks, st.integers(1, 9))
def test_soften_goes_down_inside_of_the_edge_alone(mask: Mask, width: int) -> None:
    softened, levels = soften(mask, width), mask / np.float32(255)
    distances = _distances(mask == 0)
    assert softened.dtype == np.float32
    assert (softened[mask == 0] == 0).all()
    assert (softened <= levels).all()
    assert (softened[mask > 0] > 0).all(), "nothing that is set is lost"
    deep = distances >= width + 1
    np.testing.assert_array_equal(softened[deep], levels[deep])
    np.testing.assert_array_equal(soften(mask[::-1, ::-1], width), softened[::-1, ::-1])


def test_soften_rises_smoothly_and_knows_no_edge_of_the_picture() -> None:
    mask = np.zeros((5, 20), np.uint8)
    mask[:, :12] = 255
    row = soften(mask, 4)[2]
    assert row[:8].tolist() == [1] * 8
    assert row[12:].tolist() == [0] * 8
    assert (np.diff(row[7:13]) < 0).all()
    thin = np.zeros((9, 20), np.uint8)
    thin[3:6] = 255
    assert soften(thin, 6)[4].tolist() == [1] * 20, "what is narrow has its full weight in the middle"
