from __future__ import annotations

import numpy as np
import pytest

from singan_studio.imaging import displace as module
from singan_studio.imaging.displace import cross_fade, displace, enlarge
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb


def whole(photo: Rgb) -> Rect:
    return Rect.whole(Size.of(photo))


def waves(height: int, width: int, strength: float) -> module.Shift:
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    return strength * np.stack([np.sin(y / 5), np.cos(x / 7)], 2).astype(np.float32)


def test_a_shift_by_whole_pixels_copies_every_byte(photo: Rgb) -> None:
    height, width = photo.shape[:2]
    shift = np.zeros((height, width, 2), np.float32)
    assert np.array_equal(displace(photo, shift, whole(photo)), photo)
    shift[:] = (3, -2)
    made = displace(photo, shift, whole(photo))
    assert np.array_equal(made[2:, : width - 3], photo[: height - 2, 3:])
    # Beyond the border it is mirrored.
    assert np.array_equal(made[0, : width - 3], photo[1, 3:])


def test_half_a_pixel_lies_between() -> None:
    ramp = np.repeat((4 * np.arange(40, dtype=np.uint8))[None, :, None], 3, 2).repeat(20, 0)
    made = displace(ramp, np.full((20, 40, 2), 0.5, np.float32), whole(ramp))
    assert np.array_equal(made[:, 3:-3], ramp[:, 3:-3] + 2)


@pytest.mark.parametrize("size", [(30, 45), (12, 18)])
def test_a_region_is_a_part_of_the_whole(photo: Rgb, size: tuple[int, int]) -> None:
    shift = waves(*size, 4)
    made = displace(photo, shift, whole(photo))
    region = Rect(7, 5, 31, 22)
    part = displace(photo, shift, region)
    assert np.abs(part.astype(int) - made[region.slices]).max() <= 2
    assert (made != photo).mean() > 0.5


def test_blocks_give_the_pixels_of_one_piece(photo: Rgb, monkeypatch: pytest.MonkeyPatch) -> None:
    shift = waves(20, 24, 9)
    made = displace(photo, shift, whole(photo))
    monkeypatch.setattr(module, "_BLOCK", 11)
    assert np.abs(displace(photo, shift, whole(photo)).astype(int) - made).max() <= 2


def test_shifts_grow_with_the_photo(photo: Rgb) -> None:
    height, width = 30, 30
    photo = photo[:height, :width].copy()
    small = np.full((height // 2, width // 2, 2), 1, np.float32)
    made = displace(photo, small, whole(photo))
    assert np.array_equal(made[: height - 2, : width - 2], photo[2:, 2:])


def test_an_empty_region_is_refused(photo: Rgb) -> None:
    with pytest.raises(ValueError, match="empty"):
        displace(photo, waves(4, 4, 1), Rect(5, 5, 5, 9))


def test_enlarging_keeps_places() -> None:
    values = np.arange(8, dtype=np.float32)[None].repeat(6, 0)
    made = enlarge(values, Size(32, 24), Rect(4, 2, 28, 20))
    assert made.shape == (18, 24)
    wanted = (np.arange(4, 28) + 0.5) / 4 - 0.5
    assert np.abs(made - wanted).max() < 0.02


def test_cross_fade(photo: Rgb) -> None:
    other = photo[::-1].copy()
    weights = np.zeros(photo.shape[:2], np.float32)
    weights[:, 10:] = 1
    weights[:, 20:] = 0.25
    made = cross_fade(photo, other, weights)
    assert np.array_equal(made[:, :10], photo[:, :10])
    assert np.array_equal(made[:, 10:20], other[:, 10:20])
    assert np.abs(made[:, 20:] - (0.75 * photo + 0.25 * other)[:, 20:]).max() <= 0.51
