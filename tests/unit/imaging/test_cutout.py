"""Cutting out, against the true masks of the sample pastes and against made-up objects."""

from __future__ import annotations

import numpy as np
import pytest

from singan_studio.imaging.compose import alpha_over
from singan_studio.imaging.cutout import cut_out
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.load import load_mask, load_picture
from singan_studio.imaging.masks import dilate
from singan_studio.imaging.pixels import Mask, Rgb
from singan_studio.imaging.resize import fit
from singan_studio.imaging.select import polygon
from singan_studio.paths import resource


def _agreement(found: Mask, truth: Mask) -> float:
    """Intersection over union."""
    first, second = found > 127, truth > 127
    return float((first & second).sum() / (first | second).sum())


def _roughly_around(truth: Mask, margin: int) -> Mask:
    """A box around the object with its corners cut."""
    box = Rect.around(truth).grown(margin)
    cut = margin
    points = [
        *((box.left + cut, box.top), (box.right - cut, box.top), (box.right, box.top + cut)),
        *((box.right, box.bottom - cut), (box.right - cut, box.bottom), (box.left + cut, box.bottom)),
        *((box.left, box.bottom - cut), (box.left, box.top + cut)),
    ]
    return polygon(points, Rect.whole(Size.of(truth)))


def _disk(size: Size, centre: tuple[float, float], radius: float) -> Mask:
    angles = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    points = [(centre[0] + radius * float(np.cos(a)), centre[1] + radius * float(np.sin(a))) for a in angles]
    return polygon(points, Rect.whole(size))


@pytest.mark.parametrize("name", ["balloons", "birds", "forest", "mountains", "stones", "water"])
def test_the_pasted_objects_of_the_samples(name: str) -> None:
    picture = load_picture(resource(f"samples/{name}/paste.png")).pixels
    truth = load_mask(resource(f"samples/{name}/paste_mask.png"))
    outline = _roughly_around(truth, 12)
    alpha = cut_out(picture, outline)
    assert _agreement(outline, truth) < 0.7, "the outline alone must not do"
    assert _agreement(alpha, truth) > 0.93
    assert not alpha[outline == 0].any()


def test_a_large_picture_has_its_edge_at_full_size() -> None:
    size = Size(1600, 1200)
    rng = np.random.default_rng(0)
    ground = fit(rng.integers(90, 150, (30, 40, 3), dtype=np.uint8), size)
    truth = _disk(size, (800, 600), 400)
    picture = alpha_over(ground, np.full_like(ground, (230, 40, 30)), truth)
    alpha = cut_out(picture, _disk(size, (820, 590), 520)).astype(int)
    assert np.abs(alpha - truth).mean() < 0.2
    rim = dilate(truth, 2) - dilate(np.where(truth == 255, np.uint8(0), np.uint8(255)), 2) == 0
    # About 3 pixels of this picture are one of those the object was found at.
    assert np.abs(alpha - truth)[rim].max() <= 60
    assert (alpha[500:700, 600:1000] == 255).all()


def test_a_soft_edge_stays_soft() -> None:
    size = Size(200, 160)
    truth = fit(_disk(Size(100, 80), (50, 40), 22), size)
    picture = alpha_over(np.full((160, 200, 3), 60, np.uint8), np.full((160, 200, 3), 220, np.uint8), truth)
    noise = np.random.default_rng(0).normal(0, 4, picture.shape)
    picture = (picture + noise).clip(0, 255).astype(np.uint8)
    alpha = cut_out(picture, _disk(size, (100, 80), 70)).astype(int)
    middling = (truth > 30) & (truth < 225)
    assert middling.sum() > 200
    assert np.abs(alpha - truth)[middling].mean() < 10


def test_a_plain_background_goes_when_everything_is_outlined() -> None:
    size = Size(120, 100)
    truth = _disk(size, (60, 50), 30)
    picture = alpha_over(np.full((100, 120, 3), 245, np.uint8), np.full((100, 120, 3), 90, np.uint8), truth)
    assert _agreement(cut_out(picture, np.full((100, 120), 255, np.uint8)), truth) > 0.95


@pytest.mark.parametrize("grey", [0, 128])
def test_what_cannot_be_told_apart_is_kept(grey: int) -> None:
    outline = np.zeros((60, 80), np.uint8)
    outline[20:40, 30:60] = 255
    alpha = cut_out(np.full((60, 80, 3), grey, np.uint8), outline)
    assert (alpha[23:37, 33:57] == 255).all()
    assert not alpha[outline == 0].any()


@pytest.mark.parametrize("box", [np.s_[0:1, 0:1], np.s_[3:4, 0:20], np.s_[0:2, 10:12]])
def test_specks_of_outlines(photo: Rgb, box: tuple[slice, slice]) -> None:
    outline = np.zeros(photo.shape[:2], np.uint8)
    outline[box] = 255
    assert not cut_out(photo, outline)[outline == 0].any()


def test_nothing_outlined_is_nothing_kept(photo: Rgb) -> None:
    assert not cut_out(photo, np.zeros(photo.shape[:2], np.uint8)).any()


def test_the_same_twice_and_a_size_that_does_not_fit(photo: Rgb) -> None:
    outline = _disk(Size(45, 31), (15, 9), 9)
    np.testing.assert_array_equal(cut_out(photo, outline), cut_out(photo, outline))
    with pytest.raises(ValueError, match="the outline is 5×4"):
        cut_out(photo, np.zeros((4, 5), np.uint8))
