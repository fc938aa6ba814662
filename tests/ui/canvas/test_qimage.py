from __future__ import annotations

import gc

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from singan_studio.ui.canvas.qimage import from_qimage, to_pixmap, to_qimage, to_words


def noise(*shape: int) -> np.ndarray:
    return np.random.default_rng(3).integers(0, 256, shape, np.uint8)


@pytest.mark.parametrize("width", [1, 2, 3, 5, 64])
def test_opaque_pictures_come_back_exactly(width: int) -> None:
    pixels = noise(4, width, 3)
    back = from_qimage(to_qimage(pixels))
    assert np.array_equal(back[..., :3], pixels)
    assert (back[..., 3] == 255).all()


def test_formats_are_the_two_that_paint_fastest() -> None:
    assert to_qimage(noise(2, 2, 3)).format() is QImage.Format.Format_RGB32
    assert to_qimage(noise(2, 2, 4)).format() is QImage.Format.Format_ARGB32_Premultiplied


def test_alpha_comes_back_exactly_and_colour_where_it_is_opaque() -> None:
    pixels = noise(9, 7, 4)
    pixels[3:] |= np.array([0, 0, 0, 255], np.uint8)
    back = from_qimage(to_qimage(pixels))
    assert np.array_equal(back[..., 3], pixels[..., 3])
    assert np.array_equal(back[3:], pixels[3:])


def test_the_image_owns_its_pixels() -> None:
    pixels = noise(50, 31, 3)
    kept = pixels.copy()
    image = to_qimage(pixels)
    pixels[:] = 0
    del pixels
    gc.collect()
    assert np.array_equal(from_qimage(image)[..., :3], kept)


def test_slices_and_odd_strides_are_read_as_they_look() -> None:
    whole = noise(20, 30, 3)
    part = whole[3:15:2, 28:4:-3]
    assert np.array_equal(from_qimage(to_qimage(part))[..., :3], part)


def test_images_of_other_formats_and_with_padded_rows_come_in() -> None:
    image = QImage(5, 3, QImage.Format.Format_RGB888)  # rows of 15 bytes in 16
    image.fill(QColor(10, 20, 30))
    image.setPixelColor(4, 2, QColor(200, 100, 50))
    back = from_qimage(image)
    assert back.shape == (3, 5, 4)
    assert back[0, 0].tolist() == [10, 20, 30, 255]
    assert back[2, 4].tolist() == [200, 100, 50, 255]


def test_a_null_image_is_an_empty_picture() -> None:
    assert from_qimage(QImage()).shape == (0, 0, 4)


@pytest.mark.parametrize("shape", [(4, 4), (4, 4, 2), (0, 4, 3)])
def test_what_is_no_picture_is_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="uint8"):
        to_qimage(np.zeros(shape, np.uint8))


def test_words_are_alpha_red_green_blue_premultiplied() -> None:
    pixels = np.array([[[255, 128, 0, 255], [200, 100, 50, 0], [255, 255, 255, 51]]], np.uint8)
    assert [f"{word:08x}" for word in to_words(pixels)[0]] == ["ffff8000", "00000000", "33333333"]
    assert [f"{word:08x}" for word in to_words(pixels[..., :3])[0]] == ["ffff8000", "ffc86432", "ffffffff"]


def test_a_pixmap_knows_the_screens_ratio() -> None:
    pixmap = to_pixmap(noise(20, 40, 3), 2.0)
    assert pixmap.deviceIndependentSize().toTuple() == (20, 10)
