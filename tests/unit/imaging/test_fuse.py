"""Borders of what was pasted, made not to stand out."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
import scipy.ndimage

from singan_studio.imaging.fuse import fuse
from singan_studio.imaging.pixels import Mask, Rgb


def picture(contrast: float, size: tuple[int, int] = (80, 100)) -> Rgb:
    """Grey noise of a few pixels around 100."""
    noise = np.random.default_rng(1).normal(size=size)
    smooth = scipy.ndimage.gaussian_filter(noise, 1.0)
    grey = 100 + contrast * smooth / smooth.std()
    return np.repeat(grey.clip(0, 255).astype(np.uint8)[..., None], 3, axis=2)


def pasted(below: Rgb, step: int) -> tuple[Rgb, Mask]:
    """A rectangle that is lighter by a step, and has a dark line in its middle."""
    mask = np.zeros(below.shape[:2], np.uint8)
    height, width = mask.shape
    mask[height // 4 : -height // 4, width // 4 : -width // 4] = 255
    composite = np.where(mask[..., None] > 0, below.astype(int) + step, below).clip(0, 255).astype(np.uint8)
    composite[height // 2 - 1 : height // 2 + 1, width // 2 - 10 : width // 2 + 10] = 10
    return composite, mask


def steepness(made: Rgb, mask: Mask) -> float:
    """Energy of the gradient within two pixels of the border."""
    grey = made.astype(float).mean(2)
    energy = sum(scipy.ndimage.sobel(grey, axis) ** 2 for axis in (0, 1))
    inside = mask > 0
    grown = scipy.ndimage.binary_dilation(inside, iterations=2)
    ring = grown & ~scipy.ndimage.binary_erosion(inside, iterations=2)
    return float(np.asarray(energy)[ring].mean())


def away(mask: Mask) -> npt.NDArray[np.float64]:
    """Distance from the border, inside and outside."""
    inside = mask > 0
    return np.where(
        inside,
        scipy.ndimage.distance_transform_edt(inside),
        scipy.ndimage.distance_transform_edt(~inside),
    )


@pytest.mark.parametrize("step", [25, 60, 120])
def test_a_border_gets_as_steep_as_the_picture_around_it(step: int) -> None:
    below = picture(12)
    composite, mask = pasted(below, step)
    made = fuse(composite, mask, 1)
    own, before, after = (steepness(one, mask) for one in (below, composite, made))
    assert before > 1.5 * own
    assert after < 0.5 * before
    if step < 100:  # beyond, it is fused wholly, and still seen
        assert after < 1.2 * own


def test_no_more_than_that() -> None:
    below = picture(12)
    soft = [fuse(*pasted(below, step), 1).astype(int) - pasted(below, step)[0] for step in (40, 120)]
    changed = [float((np.abs(one).max(2) > 3).mean()) for one in soft]
    assert 0 < changed[0] < changed[1]


def test_far_from_the_border_nothing_changes() -> None:
    composite, mask = pasted(picture(4), 120)
    made = fuse(composite, mask, 1)
    far = (away(mask) > np.where(mask > 0, 16, 6)) if mask.any() else None
    assert np.array_equal(made[far], composite[far])
    assert (made != composite).any(2)[~far].mean() > 0.3
    middle = made[39:41, 45:55]
    assert (middle == 10).all(), "what was pasted keeps its own lines"


@pytest.mark.parametrize("value", [0, 255])
def test_without_a_border_nothing_changes(value: int) -> None:
    composite = picture(30)
    assert fuse(composite, np.full(composite.shape[:2], value, np.uint8), 1) is composite


def test_a_border_that_is_no_step_stays() -> None:
    """Texture that goes on across it is about as steep as that around it, and hardly touched."""
    below = picture(20)
    _, mask = pasted(below, 0)
    assert np.abs(fuse(below, mask, 1).astype(int) - below).max() < 16
    flat = np.full_like(below, 90)
    assert fuse(flat, mask, 1) is flat


def test_large_photos_are_fused_alike() -> None:
    """Three times as large, with a unit of three pixels, gives the same three times as large."""
    small, mask = pasted(picture(12), 60)
    large, large_mask = (np.repeat(np.repeat(one, 3, 0), 3, 1) for one in (small, mask))
    made = fuse(large, large_mask, 3)
    reduced = made.reshape(80, 3, 100, 3, 3).mean((1, 3))
    assert np.abs(reduced - fuse(small, mask, 1)).mean() < 1
    far = away(large_mask) > 48
    assert np.array_equal(made[far], large[far])


def test_grey_masks_and_shapes() -> None:
    composite, mask = pasted(picture(12), 60)
    assert np.array_equal(fuse(composite, mask // 2, 1), fuse(composite, mask, 1))
    with pytest.raises(ValueError, match="the mask"):
        fuse(composite, mask[1:], 1)
