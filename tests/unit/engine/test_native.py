"""Edits of a photo of four megapixels come back at its own resolution, with its own grain."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pytest

from singan_studio.engine import metrics
from singan_studio.engine.config import preset
from singan_studio.engine.model import Pyramid, new_pyramid
from singan_studio.engine.native import finish
from singan_studio.engine.pyramid import continuation
from singan_studio.engine.random import stream
from singan_studio.engine.scales import Carry
from singan_studio.engine.tasks import Injection, inject
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.opencv import cv2
from singan_studio.imaging.pixels import Mask, Rgb

from . import photos

SIDE = 2000
Picture = npt.NDArray[np.float32]


def large_photo() -> Rgb:
    """A sample photo enlarged, with grain of a film's kind: as strong everywhere, a little blurred, grey."""
    enlarged = photos.sample_photo("stones", SIDE, SIDE)
    rng = np.random.default_rng(3)
    coarse, fine = (
        np.asarray(cv2.GaussianBlur(rng.standard_normal((SIDE, SIDE), np.float32), (0, 0), sigma))
        for sigma in (3, 0.8)
    )
    grain = 8 * coarse / coarse.std() + 5 * fine / fine.std()
    return np.clip(enlarged + grain[..., None], 0, 255).round().astype(np.uint8)


def detail(picture: Rgb) -> Picture:
    """What is finer than some four pixels: the grain."""
    image = picture.astype(np.float32)
    return np.asarray(image - cv2.GaussianBlur(image, (0, 0), 2))


def steepness(picture: Rgb) -> Picture:
    """The magnitude of the gradient of the grey value."""
    grey = picture.mean(2, dtype=np.float32)
    return np.hypot(cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1))


def border(mask: Mask, width: int) -> npt.NDArray[np.bool_]:
    """Where a pixel of the other kind lies within some pixels."""
    kernel = np.ones((2 * width + 1, 2 * width + 1), np.uint8)
    return np.asarray(cv2.dilate(mask, kernel) != cv2.erode(mask, kernel))


@dataclass(frozen=True)
class Copied:
    """A region of the photo pasted elsewhere, before and after it was repainted."""

    photo: Rgb
    composite: Rgb
    made: Rgb
    mask: Mask
    inner: tuple[slice, slice]


@pytest.fixture(scope="module")
def pyramid() -> Pyramid:
    return new_pyramid(large_photo(), preset("instant"))


def copied_at(pyramid: Pyramid, scale: int) -> Copied:
    """480 pixels are moved by whole pixels of the learnt size, which has 8 of the photo's."""
    photo = pyramid.photo
    composite, mask = photo.copy(), photos.box(SIDE, SIDE, 1000, 1200, 1480, 1680)
    composite[1000:1480, 1200:1680] = photo[200:680, 320:800]
    made = inject(pyramid, composite, mask, Injection(scale, dilate=56, feather=20))
    return Copied(photo, composite, made, mask, (slice(1096, 1384), slice(1296, 1584)))


@pytest.fixture(scope="module")
def finest(pyramid: Pyramid) -> Copied:
    return copied_at(pyramid, len(pyramid) - 1)


@pytest.fixture(scope="module")
def coarser(pyramid: Pyramid) -> Copied:
    """Where a pixel has 17 of the photo's, the move is by no whole number: pieces take its place."""
    return copied_at(pyramid, len(pyramid) - 4)


@pytest.fixture(params=["finest", "coarser"])
def copied(request: pytest.FixtureRequest) -> Copied:
    made: Copied = request.getfixturevalue(request.param)
    return made


class TestAtFullResolution:
    def test_a_copied_region_comes_back(self, finest: Copied) -> None:
        wanted, found = finest.composite[finest.inner], finest.made[finest.inner]
        assert metrics.psnr(wanted, finest.photo[finest.inner]) < 20
        # Measured: 37 dB.
        assert metrics.psnr(found, wanted) > 30

    def test_no_colour_is_shifted(self, finest: Copied, coarser: Copied) -> None:
        for one, most in ((finest, 1), (coarser, 3)):
            shift = one.made[one.inner].mean((0, 1)) - one.composite[one.inner].mean((0, 1))
            assert np.abs(shift).max() < most

    def test_the_grain_is_that_of_the_photo(self, copied: Copied) -> None:
        ratio = detail(copied.made)[copied.inner].std() / detail(copied.composite)[copied.inner].std()
        assert ratio == pytest.approx(1, abs=0.1)

    def test_the_masks_border_does_not_show(self, copied: Copied) -> None:
        steep = steepness(copied.made)
        at, near = border(copied.mask, 1), border(copied.mask, 40) & ~border(copied.mask, 8)
        assert steep[at].mean() < 1.1 * steep[near].mean()
        # As it would if the region were pasted.
        assert steepness(copied.composite)[at].mean() > 2 * steep[near].mean()

    def test_outside_the_mask_is_the_photo(self, copied: Copied) -> None:
        away = cv2.distanceTransform((copied.mask == 0).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
        outside = np.asarray(away) > 56 + 60 + 1
        assert np.array_equal(copied.made[outside], copied.photo[outside])


class TestFinish:
    def test_the_photo_comes_back(self, pyramid: Pyramid) -> None:
        """Also where a part ends at the photo's edge, whose sides are even."""
        region = Rect(1500, 1400, 2000, 2000)
        carry = Carry(stream("test", 0), home=True)
        made = finish(pyramid, pyramid.reals[-1], carry, region)
        assert np.abs(made.astype(int) - pyramid.photo[region.slices]).max() <= 1

    def test_levels_are_made_once(self, pyramid: Pyramid) -> None:
        finish(pyramid, pyramid.reals[-1], Carry(stream("test", 0)), Rect(0, 0, 50, 60))
        levels = list(pyramid.native)
        finish(pyramid, pyramid.reals[-1], Carry(stream("test", 0)), Rect(900, 80, 950, 120))
        assert all(a is b for a, b in zip(levels, pyramid.native, strict=True))
        sizes = continuation(pyramid.plan, Size.of(pyramid.photo))
        assert [Size(level.photo.shape[-1], level.photo.shape[-2]) for level in levels] == sizes
