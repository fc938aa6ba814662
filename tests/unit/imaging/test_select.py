from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.select import polygon, similar

_SQUARE = [(1.0, 1.0), (4.0, 1.0), (4.0, 3.0), (1.0, 3.0)]


def _area(points: list[tuple[float, float]]) -> float:
    """Area of an outline that does not cross itself (shoelace formula)."""
    x, y = np.array(points).T
    return abs(float(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1)))) / 2


def test_whole_numbers_make_hard_edges() -> None:
    mask = polygon(_SQUARE, Rect(0, 0, 6, 5))
    expected = np.zeros((5, 6), np.uint8)
    expected[1:3, 1:4] = 255
    np.testing.assert_array_equal(mask, expected)
    np.testing.assert_array_equal(polygon(_SQUARE[::-1], Rect(0, 0, 6, 5)), expected)


def test_parts_of_pixels_are_parts_of_255() -> None:
    mask = polygon([(1.5, 1.25), (4, 1.25), (4, 3), (1.5, 3)], Rect(0, 0, 6, 4))
    assert mask[2].tolist() == [0, 128, 255, 255, 0, 0]
    assert mask[1].tolist() == [0, 96, 191, 191, 0, 0]


@pytest.mark.parametrize(
    "region", [Rect(2, 0, 5, 9), Rect(-3, -2, 3, 2), Rect(2, 2, 3, 3), Rect(90, 90, 95, 92)]
)
def test_a_region_is_a_window_on_the_same_mask(region: Rect) -> None:
    points = [(-1.3, -1.0), (7.2, 0.4), (3.1, 8.9)]
    whole = polygon(points, Rect(-10, -10, 100, 100))
    np.testing.assert_array_equal(polygon(points, region), whole[region.moved(10, 10).slices])


def test_tall_outlines_are_measured_in_bands_without_seams() -> None:
    mask = polygon([(0, 0.5), (3, 0.5), (3, 699.5), (0, 699.5)], Rect(0, 0, 4, 700))
    assert (mask[1:-1, :3] == 255).all()
    assert mask[[0, -1], 0].tolist() == [128, 128]
    assert not mask[:, 3].any()


def test_what_is_run_around_twice_is_outside() -> None:
    outer, inner = [(0, 0), (8, 0), (8, 8), (0, 8)], [(2, 2), (6, 2), (6, 6), (2, 6)]
    mask = polygon([*outer, (0, 0), *inner, (2, 2), (0, 0)], Rect(0, 0, 8, 8))
    assert mask[4, 4] == 0
    assert mask[1, 1] == mask[7, 4] == 255


@pytest.mark.parametrize("points", [[], [(1, 1)], [(1, 1), (4, 4)], [(1, 1), (3, 1), (5, 1)]])
def test_no_inside_selects_nothing(points: list[tuple[float, float]]) -> None:
    assert not polygon(points, Rect(0, 0, 6, 6)).any()


def test_an_empty_region_gives_an_empty_mask() -> None:
    assert polygon(_SQUARE, Rect(4, 4, 4, 9)).shape == (5, 0)


@given(st.lists(st.floats(5, 45), min_size=3, max_size=20), st.floats(50, 51), st.floats(50, 51))
def test_the_mask_has_the_area_of_the_outline(radii: list[float], x: float, y: float) -> None:
    angles = np.linspace(0, 2 * np.pi, len(radii), endpoint=False)
    ring = zip(angles, radii, strict=True)
    points = [(float(x + r * np.cos(a)), float(y + r * np.sin(a))) for a, r in ring]
    mask = polygon(points, Rect(0, 0, 100, 100))
    assert mask.sum() / 255 == pytest.approx(_area(points), abs=2 + 0.002 * _area(points))


# --- by colour ---------------------------------------------------------------------------------------------


@pytest.fixture
def patches() -> Rgb:
    """Two patches of nearly one colour that touch only at a corner, on another colour."""
    pixels = np.full((8, 8, 3), (10, 200, 30), np.uint8)
    pixels[1:4, 1:4] = (100, 50, 250)
    pixels[4:7, 4:7] = (104, 50, 255)
    return pixels


def test_similar_takes_all_of_a_colour_or_what_hangs_together(patches: Rgb) -> None:
    one = np.zeros((8, 8), np.uint8)
    one[1:4, 1:4] = 255
    both = one.copy()
    both[4:7, 4:7] = 255
    np.testing.assert_array_equal(similar(patches, (2, 1), 5, contiguous=False), both)
    np.testing.assert_array_equal(similar(patches, (2, 1), 5, contiguous=True), one)
    np.testing.assert_array_equal(similar(patches, (2, 1), 4, contiguous=False), one)


def test_tolerance_is_counted_from_the_seed_and_does_not_creep() -> None:
    ramp = np.repeat(np.arange(0, 200, 2, dtype=np.uint8)[None, :, None], 3, axis=2)
    assert similar(ramp, (50, 0), 10, contiguous=True)[0].nonzero()[0].tolist() == list(range(45, 56))


@pytest.mark.parametrize("contiguous", [True, False])
def test_limits_of_tolerance(photo: Rgb, contiguous: bool) -> None:
    assert (similar(photo, (3, 3), 255, contiguous=contiguous) == 255).all()
    alike = (photo == photo[3, 3]).all(axis=2)
    assert similar(photo, (3, 3), 0, contiguous=False).astype(bool).tolist() == alike.tolist()


@pytest.mark.parametrize("shape", [(1, 1), (3, 1), (1, 3), (4, 1), (1, 4), (3, 3)])
def test_tiny_pictures(shape: tuple[int, int]) -> None:
    picture = np.random.default_rng(1).integers(0, 60, (*shape, 3), dtype=np.uint8)
    expected = (np.abs(picture.astype(int) - picture[0, 0]) <= 20).all(axis=2)
    np.testing.assert_array_equal(similar(picture, (0, 0), 20, contiguous=False) == 255, expected)


@pytest.mark.parametrize("seed", [(-1, 0), (45, 0), (0, 31)])
def test_a_seed_outside_is_refused(photo: Rgb, seed: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="outside the picture of 45×31"):
        similar(photo, seed, 10, contiguous=True)
