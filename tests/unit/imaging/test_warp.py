from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb, Rgba
from singan_studio.imaging.warp import Matrix, warp


@pytest.fixture
def picture(photo: Rgb) -> Rgba:
    """The photo with an alpha of all kinds, and colours where nothing shows."""
    alpha = np.indices(photo.shape[:2]).sum(axis=0) * 9 % 256
    return np.dstack([photo, alpha.astype(np.uint8)])


def _about(middle: tuple[float, float], degrees: float, scale_x: float, scale_y: float) -> Matrix:
    """Return the map that turns and scales about a point that stays where it is."""
    cosine, sine = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    linear = np.array([[cosine, -sine], [sine, cosine]]) * (scale_x, scale_y)
    return np.column_stack([linear, middle - linear @ middle])


def _opaque(pixels: Rgb) -> Rgba:
    return np.dstack([pixels, np.full(pixels.shape[:2], 255, np.uint8)])


@given(st.integers(-60, 60), st.integers(-60, 60))
def test_whole_moves_copy_every_byte(x: int, y: int) -> None:
    source = np.random.default_rng(0).integers(0, 256, (20, 30, 4), dtype=np.uint8)
    region = Rect(-25, -15, 40, 35)
    canvas = np.zeros((200, 200, 4), np.uint8)
    canvas[80 + y : 100 + y, 80 + x : 110 + x] = source
    expected = canvas[region.moved(80, 80).slices]
    np.testing.assert_array_equal(warp(source, np.array([[1, 0, x], [0, 1, y]], float), region), expected)


@pytest.mark.parametrize("flip_x", [1, -1])
@pytest.mark.parametrize("flip_y", [1, -1])
@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_flips_and_quarter_turns_copy_every_byte(picture: Rgba, flip_x: int, flip_y: int, turns: int) -> None:
    picture = picture[:, :31]  # a square keeps its place when it turns
    flipped = picture[::flip_y, ::flip_x]
    expected = np.rot90(flipped, -turns)  # y grows downwards: clockwise
    matrix = _about((15.5, 15.5), 90 * turns, flip_x, flip_y)
    np.testing.assert_array_equal(warp(picture, matrix, Rect(0, 0, 31, 31)), expected)


def test_a_quarter_turn_of_an_oblong_picture(picture: Rgba) -> None:
    matrix = np.array([[0, -1, 31], [1, 0, 0]], float)
    np.testing.assert_array_equal(warp(picture, matrix, Rect(0, 0, 31, 45)), np.rot90(picture, -1))


def test_halving_averages_blocks(photo: Rgb) -> None:
    even = photo[:30, :44]
    small = warp(_opaque(even), np.array([[0.5, 0, 0], [0, 0.5, 0]]), Rect(0, 0, 22, 15))
    means = even.reshape(15, 2, 22, 2, 3).mean(axis=(1, 3))
    assert np.abs(small[..., :3] - means).max() <= 0.51
    assert (small[..., 3] == 255).all()


def test_shrinking_far_does_not_alias() -> None:
    stripes = np.zeros((120, 120, 3), np.uint8)
    stripes[:, ::2] = 254
    small = warp(_opaque(stripes), _about((60, 60), 30, 0.11, 0.13), Rect(0, 0, 120, 120))
    seen = small[small[..., 3] == 255]
    assert len(seen) > 100
    # A pixel lies on 9 stripes and a bit: 127 less or more half a stripe's share.
    assert np.abs(seen[:, 0].astype(int) - 127).max() <= 15


def test_hidden_colours_have_no_say() -> None:
    half = np.zeros((20, 20, 4), np.uint8)
    half[:, :10] = (255, 0, 0, 0)  # red, but transparent
    half[:, 10:] = (0, 0, 200, 255)
    for scale in (0.4, 1.0, 2.7):
        made = warp(half, _about((10, 10), 20, scale, scale), Rect(-20, -20, 40, 40))
        seen = made[made[..., 3] > 0]
        assert (seen[:, 0] == 0).all()
        assert np.abs(seen[:, 2].astype(int) - 200).max() <= 1
        assert not made[made[..., 3] == 0].any()


@pytest.mark.parametrize("scale", [0.3, 1.0, 1.7, 12.0])
def test_a_flat_picture_stays_flat_to_its_edge_and_has_the_right_area(scale: float) -> None:
    flat = np.full((24, 18, 4), (7, 130, 250, 255), np.uint8)
    made = warp(flat, _about((9, 12), 25, scale, scale), Rect(-170, -170, 190, 190))
    assert (made[made[..., 3] > 0][:, :3] == (7, 130, 250)).all()
    assert made[..., 3].sum() / 255 == pytest.approx(24 * 18 * scale**2, rel=0.01)
    partly = (made[..., 3] > 0) & (made[..., 3] < 255)
    assert partly.sum() < 2.3 * 2 * (24 + 18) * scale, "the outline is soft by a pixel, however large"


def test_enlarging_puts_pixels_where_they_belong() -> None:
    dot = np.zeros((7, 7, 3), np.uint8)
    dot[1, 3] = 255
    large = warp(_opaque(dot), np.array([[8.0, 0, 2], [0, 8, -3]]), Rect(0, -10, 60, 60))
    bright = large[..., 0].astype(float)
    bright /= bright.sum()
    y, x = np.indices(bright.shape) + 0.5
    assert (bright * x).sum() == pytest.approx(3.5 * 8 + 2, abs=0.05)
    assert (bright * y).sum() - 10 == pytest.approx(1.5 * 8 - 3, abs=0.05)


def test_there_and_back_again() -> None:
    y, x = np.mgrid[0:60, 0:80]
    smooth = np.stack([100 + 60 * np.sin(x / 9), 2 * x, 3 * y], axis=-1).astype(np.uint8)
    matrix = _about((40, 30), 33, 1.6, 1.4)
    there = warp(_opaque(smooth), matrix, Rect(-60, -60, 140, 120))
    inverse = np.linalg.inv(np.vstack([matrix, [0, 0, 1]]))[:2]
    inverse[:, 2] += inverse[:, :2] @ (-60, -60)
    back = warp(there, inverse, Rect(0, 0, 80, 60))
    inner = (slice(3, -3), slice(3, -3))
    assert (back[inner][..., 3] == 255).all()
    assert np.abs(back[inner][..., :3].astype(int) - smooth[inner]).max() <= 3


def test_every_region_shows_the_same_picture(picture: Rgba) -> None:
    matrix = _about((20, 15), 15, 0.7, 1.9)
    whole = warp(picture, matrix, Rect(-40, -40, 80, 80)).astype(int)
    part = warp(picture, matrix, Rect(3, 5, 41, 33)).astype(int)
    shown = part[..., 3:] * part[..., :3]
    expected = whole[45:73, 43:81, 3:] * whole[45:73, 43:81, :3]
    assert np.abs(shown - expected).max() <= 3 * 255


def test_blocks_leave_no_seam(monkeypatch: pytest.MonkeyPatch, picture: Rgba) -> None:
    matrix = _about((20, 15), -40, 1.3, 0.8)
    whole = warp(picture, matrix, Rect(-20, -20, 70, 60)).astype(int)
    monkeypatch.setattr("singan_studio.imaging.warp._BLOCK", 16)
    parts = warp(picture, matrix, Rect(-20, -20, 70, 60)).astype(int)
    assert np.abs(parts[..., 3] - whole[..., 3]).max() <= 3


def test_what_lies_elsewhere_is_not_seen(picture: Rgba) -> None:
    assert not warp(picture, _about((0, 0), 10, 2, 2), Rect(500, 500, 520, 510)).any()
    assert not warp(picture, np.array([[1, 0, 100], [0, 1, 0]], float), Rect(0, 0, 20, 10)).any()


@pytest.mark.parametrize("scale", [0, np.nan])
def test_a_map_that_squeezes_all_into_a_line_is_refused(picture: Rgba, scale: float) -> None:
    with pytest.raises(ValueError, match="line"):
        warp(picture, np.array([[scale, 0, 0], [0, 1, 0]], float), Rect(0, 0, 5, 5))
