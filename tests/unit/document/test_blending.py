from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis.extra.numpy import arrays

from singan_studio.document.blending import erased, faded, paint_over
from singan_studio.imaging.pixels import Mask, Rgba
from tests.unit.document.pictures import noise


def every_pair() -> tuple[Mask, Mask]:
    """All pairs of two bytes, as two masks of 256×256."""
    first, second = np.mgrid[0:256, 0:256].astype(np.uint8)
    return first, second


def test_alphas_of_every_pair_are_those_of_exact_arithmetic_rounded() -> None:
    below, coverage = every_pair()
    pixels = np.dstack([noise(256, 256, 3), below])
    painted = paint_over(pixels, np.array([9, 99, 200], np.uint8), coverage)
    exact = (255 * coverage.astype(int) + below.astype(int) * (255 - coverage.astype(int))) / 255
    assert np.abs(painted[..., 3] - exact).max() <= 0.5
    assert (
        np.abs(faded(below, coverage) - below.astype(int) * (255 - coverage.astype(int)) / 255).max() <= 0.5
    )


def test_colours_are_exact_where_there_is_only_one_and_within_half_a_level_else() -> None:
    below, coverage = every_pair()
    pixels = np.dstack([noise(256, 256, 3), below])
    colour = noise(256, 256, 3, 1)
    painted = paint_over(pixels, colour, coverage)
    assert np.array_equal(painted[coverage == 255, :3], colour[coverage == 255])
    assert np.array_equal(painted[coverage == 0], pixels[coverage == 0])
    alone = (below == 0) & (coverage > 0)
    assert np.array_equal(painted[alone, :3], colour[alone])
    both = 255 * coverage.astype(float) + below.astype(float) * (255 - coverage.astype(float))
    weight = (255 * coverage.astype(float) / np.maximum(both, 1))[..., None]
    exact = colour * weight + pixels[..., :3] * (1 - weight)
    assert np.abs(painted[..., :3] - exact)[both > 0].max() <= 0.501


@given(arrays(np.uint8, (4, 5)))
def test_painting_on_nothing_is_the_colour_with_the_coverage_as_alpha(coverage: Mask) -> None:
    painted = paint_over(np.zeros((4, 5, 4), np.uint8), np.array([1, 2, 3], np.uint8), coverage)
    expected = np.zeros((4, 5, 4), np.uint8)
    expected[coverage > 0, :3] = (1, 2, 3)
    expected[..., 3] = coverage
    assert np.array_equal(painted, expected)


@given(arrays(np.uint8, (4, 5, 4)), arrays(np.uint8, (4, 5)))
def test_what_is_erased_leaves_no_colour(pixels: Rgba, coverage: Mask) -> None:
    kept = pixels.copy()
    left = erased(pixels, coverage)
    assert np.array_equal(pixels, kept)
    assert not left[coverage == 255].any()
    untouched = (coverage == 0) & (pixels[..., 3] > 0)
    assert np.array_equal(left[untouched], pixels[untouched])
    assert not left[left[..., 3] == 0].any()
