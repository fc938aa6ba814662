from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from singan_studio.imaging.compose import alpha_over, blend, over
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Mask, Rgb, Rgba, Weights, check_mask, check_rgb, check_rgba
from singan_studio.imaging.resize import fit, thumbnail

_pictures = arrays(np.uint8, (4, 5, 3))
_layers = arrays(np.uint8, (4, 5, 4))
_masks = arrays(np.uint8, (4, 5))
_weights = arrays(np.float32, (4, 5), elements=st.floats(0, 1, width=32))


def test_checks_pass_good_arrays_through_uncopied_and_make_rows_contiguous(photo: Rgb) -> None:
    assert check_rgb(photo) is photo
    assert check_mask(photo[..., 0].copy(), Size(45, 31)).shape == (31, 45)
    flipped = check_rgb(photo[:, ::-1])
    assert flipped.flags.c_contiguous
    np.testing.assert_array_equal(flipped, photo[:, ::-1])


@pytest.mark.parametrize("shape", [(4, 5), (4, 5, 4), (0, 5, 3), (4, 5, 3, 1)])
def test_check_rgb_refuses_other_shapes(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="top must be"):
        check_rgb(np.zeros(shape, np.uint8), "top")


def test_check_rgba_wants_an_alpha(photo: Rgb) -> None:
    layer = np.dstack([photo, photo[..., :1]])
    assert check_rgba(layer) is layer
    assert check_rgba(layer[:, ::2]).flags.c_contiguous
    with pytest.raises(ValueError, match="the layer must be"):
        check_rgba(photo, "the layer")


def test_checks_refuse_other_types_and_sizes() -> None:
    with pytest.raises(ValueError, match="float32"):
        check_rgb(np.zeros((4, 5, 3), np.float32))
    with pytest.raises(ValueError, match="bool"):
        check_mask(np.zeros((4, 5), np.bool_))
    with pytest.raises(ValueError, match=r"5.4 where 4.5"):
        check_mask(np.zeros((4, 5), np.uint8), Size(4, 5))


@given(_pictures, _pictures, _masks)
def test_alpha_over_is_exact_at_the_ends_and_rounds_between(bottom: Rgb, top: Rgb, alpha: Mask) -> None:
    laid = alpha_over(bottom, top, alpha)
    np.testing.assert_array_equal(laid[alpha == 0], bottom[alpha == 0])
    np.testing.assert_array_equal(laid[alpha == 255], top[alpha == 255])
    weight = alpha[..., None] / 255
    exact = bottom * (1 - weight) + top * weight
    assert np.abs(laid - exact).max() <= 0.5 + 1e-9


@given(_pictures, _layers, st.floats(0, 1))
def test_over_is_exact_at_the_ends_and_rounds_between(bottom: Rgb, top: Rgba, opacity: float) -> None:
    before = bottom.copy()
    laid = over(bottom, top, opacity)
    alpha = np.rint(top[..., 3] * np.float32(opacity))
    np.testing.assert_array_equal(laid[alpha == 0], bottom[alpha == 0])
    np.testing.assert_array_equal(laid[alpha == 255], top[alpha == 255][:, :3])
    weight = alpha[..., None] / 255
    assert np.abs(laid - (bottom * (1 - weight) + top[..., :3] * weight)).max() <= 0.5 + 1e-4
    np.testing.assert_array_equal(bottom, before)


def test_over_rounds_every_pair_of_bytes_as_division_does() -> None:
    bottom, alpha = np.meshgrid(np.arange(256), np.arange(256))
    for top in (0, 1, 127, 254, 255):
        layer = np.stack([np.full_like(alpha, top)] * 3 + [alpha], axis=-1).astype(np.uint8)
        laid = over(np.stack([bottom] * 3, axis=-1).astype(np.uint8), layer)
        exact = (bottom * (255 - alpha) + top * alpha) / 255
        assert np.abs(laid - exact[..., None]).max() <= 0.5


def test_over_without_anything_to_see_is_the_bottom(photo: Rgb) -> None:
    layer = np.dstack([photo, np.zeros(photo.shape[:2], np.uint8)])
    assert over(photo, layer) is photo
    layer[..., 3] = 255
    assert over(photo, layer, 0) is photo


@given(_pictures, _pictures, _weights)
def test_blend_is_exact_at_the_ends_and_stays_between(photo: Rgb, result: Rgb, weights: Weights) -> None:
    mixed = blend(photo, result, weights)
    np.testing.assert_array_equal(mixed[weights == 0], photo[weights == 0])
    np.testing.assert_array_equal(mixed[weights == 1], result[weights == 1])
    assert (mixed >= np.minimum(photo, result)).all()
    assert (mixed <= np.maximum(photo, result)).all()
    exact = photo + (result.astype(float) - photo) * weights[..., None].astype(float)
    assert np.abs(mixed - exact).max() <= 0.501


def test_compose_refuses_what_does_not_fit(photo: Rgb) -> None:
    small = photo[:4, :5]
    with pytest.raises(ValueError, match="differ in size"):
        alpha_over(photo, small, np.zeros((31, 45), np.uint8))
    with pytest.raises(ValueError, match=r"alpha is 5.4"):
        alpha_over(photo, photo, np.zeros((4, 5), np.uint8))
    with pytest.raises(ValueError, match="differ in size"):
        over(photo, np.zeros((4, 5, 4), np.uint8))
    with pytest.raises(ValueError, match="weights are"):
        blend(photo, photo, np.zeros((4, 5), np.float32))


def test_fit_returns_the_same_array_when_the_size_is_right(photo: Rgb) -> None:
    assert fit(photo, Size(45, 31)) is photo


@pytest.mark.parametrize("size", [Size(1, 1), Size(7, 90), Size(200, 3)])
def test_fit_reaches_any_size_for_pictures_and_masks(photo: Rgb, size: Size) -> None:
    assert fit(photo, size).shape == (size.height, size.width, 3)
    assert fit(photo[..., 1], size).shape == (size.height, size.width)


def test_fit_antialiases_what_gets_smaller() -> None:
    stripes = np.zeros((64, 64), np.uint8)
    stripes[:, ::2] = 254
    small = fit(stripes, Size(8, 8))
    assert np.abs(small[:, 1:-1].astype(int) - 127).max() <= 2, "samples picked without a filter are 0 or 254"


def test_fit_keeps_a_flat_colour() -> None:
    flat = np.full((9, 9, 3), (3, 200, 77), np.uint8)
    assert (fit(flat, Size(20, 4)) == (3, 200, 77)).all()


@pytest.mark.parametrize(("longest", "size"), [(20, (14, 20)), (1, (1, 1)), (44, (30, 44))])
def test_a_thumbnail_keeps_proportions(photo: Rgb, longest: int, size: tuple[int, int]) -> None:
    assert thumbnail(photo, longest).shape == (*size, 3)


@pytest.mark.parametrize("longest", [45, 300])
def test_a_thumbnail_of_a_small_picture_is_the_picture(photo: Rgb, longest: int) -> None:
    assert thumbnail(photo, longest) is photo


def test_a_thumbnail_of_a_large_picture_is_antialiased() -> None:
    stripes = np.zeros((600, 900, 3), np.uint8)
    stripes[:, ::2] = 254
    small = thumbnail(stripes, 90)
    assert small.shape == (60, 90, 3)
    assert np.abs(small[:, 1:-1].astype(int) - 127).max() <= 2


def test_a_thumbnail_of_a_strip_keeps_a_pixel() -> None:
    assert thumbnail(np.zeros((2, 1000, 3), np.uint8), 50).shape == (1, 50, 3)
