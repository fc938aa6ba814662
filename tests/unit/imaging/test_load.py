"""Files of every kind, written by Pillow or by hand, through the one door."""

from __future__ import annotations

import io
import os
import re
import struct
import sys
import time
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
import pytest
from PIL import Image, ImageCms

from singan_studio.errors import PictureError
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.load import decode_picture, decode_png, load_mask, load_picture
from singan_studio.imaging.opencv import cv2
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.save import encode_png

_SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _near(first: Rgb, second: Rgb) -> float:
    """Mean difference in levels."""
    return float(np.abs(first.astype(int) - second).mean())


# --- formats -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("a.png", {}),
        ("a.webp", {"lossless": True}),
        ("a.webp", {"lossless": True, "icc_profile": _SRGB}),  # the extended layout of WebP
        ("a.tif", {}),
        ("a.tif", {"compression": "tiff_lzw"}),
        ("a.bmp", {}),
        ("a.ppm", {}),
        ("a.png", {"icc_profile": _SRGB}),
    ],
)
def test_lossless_formats_give_every_byte(
    tmp_path: Path, photo: Rgb, as_image: Image.Image, name: str, options: dict[str, Any]
) -> None:
    as_image.save(tmp_path / name, **options)
    picture = load_picture(tmp_path / name)
    np.testing.assert_array_equal(picture.pixels, photo)
    assert picture.pixels.flags.c_contiguous
    assert (picture.alpha, picture.lossless, picture.notes) == (None, True, ())


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("a.jpg", {"quality": 95}),
        ("a.jpg", {"quality": 95, "progressive": True}),
        ("a.webp", {"quality": 90}),
        ("a.webp", {"quality": 90, "icc_profile": _SRGB}),
        ("a.avif", {"quality": 90}),
        ("a.tif", {"compression": "jpeg", "quality": 95}),
        ("a.misnamed", {"format": "JPEG", "quality": 95}),
    ],
)
def test_lossy_formats_are_told_as_such(
    tmp_path: Path, photo: Rgb, as_image: Image.Image, name: str, options: dict[str, Any]
) -> None:
    as_image.save(tmp_path / name, **options)
    picture = load_picture(tmp_path / name)
    assert picture.pixels.shape == photo.shape
    assert _near(picture.pixels, photo) < 8
    assert (picture.alpha, picture.lossless, picture.notes) == (None, False, ())


def test_heic(tmp_path: Path, photo: Rgb, as_image: Image.Image) -> None:
    path = tmp_path / "IMG_1.HEIC"
    pillow_heif.from_pillow(as_image).save(path, quality=90)
    picture = load_picture(path)
    assert _near(picture.pixels, photo) < 8
    assert (picture.alpha, picture.lossless, picture.notes) == (None, False, ())


def test_heic_without_the_extra_names_it(
    tmp_path: Path, as_image: Image.Image, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "IMG_1.HEIC"
    pillow_heif.from_pillow(as_image).save(path)
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    with pytest.raises(PictureError, match=re.escape('pip install "singan-studio[heic]"')):
        load_picture(path)


def test_only_the_first_frame_of_an_animation_is_used(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (9, 7), colour) for colour in ("red", "lime", "blue")]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    picture = load_picture(tmp_path / "a.gif")
    assert (picture.pixels == (255, 0, 0)).all()
    assert picture.notes == ("Only the first of its frames is used.",)


@pytest.mark.parametrize("size", [(1, 1), (8, 3000), (3000, 8)])
def test_extreme_sizes(tmp_path: Path, size: tuple[int, int]) -> None:
    Image.new("RGB", size, (1, 2, 3)).save(tmp_path / "a.png")
    pixels = load_picture(tmp_path / "a.png").pixels
    assert Size.of(pixels) == Size(*size)
    assert (pixels == (1, 2, 3)).all()


@pytest.mark.parametrize("lossless", [True, False])
def test_an_animated_webp_is_as_lossless_as_its_frames(
    tmp_path: Path, as_image: Image.Image, lossless: bool
) -> None:
    others = [as_image.rotate(180)]
    as_image.save(tmp_path / "a.webp", save_all=True, append_images=others, lossless=lossless)
    assert load_picture(tmp_path / "a.webp").lossless == lossless


# --- modes and depths --------------------------------------------------------------------------------------


def test_grey_black_and_white_and_palette(tmp_path: Path, as_image: Image.Image) -> None:
    as_image.convert("L").save(tmp_path / "grey.png")
    grey = load_picture(tmp_path / "grey.png").pixels
    np.testing.assert_array_equal(grey, np.repeat(np.asarray(as_image.convert("L"))[..., None], 3, axis=2))

    as_image.convert("1").save(tmp_path / "bits.png")
    bits = load_picture(tmp_path / "bits.png").pixels
    np.testing.assert_array_equal(bits[..., 0], np.asarray(as_image.convert("1")) * np.uint8(255))

    paletted = as_image.quantize(16)
    paletted.save(tmp_path / "palette.png")
    np.testing.assert_array_equal(
        load_picture(tmp_path / "palette.png").pixels, np.asarray(paletted.convert("RGB"))
    )


@pytest.mark.parametrize("name", ["a.png", "a.tif"])
def test_16_bit_grey_is_reduced_by_its_value(tmp_path: Path, name: str) -> None:
    levels = np.array([[0, 128, 129, 257, 32896, 65406, 65407, 65535]], np.uint16)
    Image.fromarray(levels).save(tmp_path / name)
    picture = load_picture(tmp_path / name)
    assert picture.pixels[0, :, 0].tolist() == [0, 0, 1, 1, 128, 254, 255, 255]
    assert picture.notes == ("16 bits per channel were reduced to 8.",)


@pytest.mark.parametrize("name", ["a.png", "a.tif"])
def test_16_bit_colour_is_reduced(tmp_path: Path, photo: Rgb, name: str) -> None:
    assert cv2.imwrite(str(tmp_path / name), photo[..., ::-1].astype(np.uint16) * 257)
    picture = load_picture(tmp_path / name)
    np.testing.assert_array_equal(picture.pixels, photo)
    assert picture.notes == ("16 bits per channel were reduced to 8.",)


@pytest.mark.parametrize(
    ("values", "expected", "note"),
    [
        (np.float32([[0, 0.5, 1]]), [0, 128, 255], "from 0 to 1 was scaled"),
        (np.float32([[-1, 1, 3]]), [0, 128, 255], "from -1 to 3 was stretched"),
        (np.float32([[np.nan, 0, 7, np.inf]]), [0, 0, 255, 0], "from 0 to 7 was stretched"),
        (np.float32([[7, 7]]), [0, 0], "from 7 to 7 was stretched"),
        (np.int32([[0, 100, 255]]), [0, 100, 255], "from 0 to 255 was taken"),
        (np.int32([[0, 257, 65535]]), [0, 1, 255], "from 0 to 65535 was taken"),
        (np.int32([[0, 70000, 140000]]), [0, 128, 255], "from 0 to 140000 was stretched"),
    ],
)
def test_32_bit_grey_is_scaled_knowingly(
    tmp_path: Path, values: np.ndarray, expected: list[int], note: str
) -> None:
    Image.fromarray(values).save(tmp_path / "a.tif")
    picture = load_picture(tmp_path / "a.tif")
    assert picture.pixels[0, :, 1].tolist() == expected
    assert len(picture.notes) == 1
    assert note in picture.notes[0]


@pytest.mark.parametrize("name", ["a.tif", "a.jpg"])
def test_cmyk_without_a_profile(tmp_path: Path, photo: Rgb, as_image: Image.Image, name: str) -> None:
    as_image.convert("CMYK").save(tmp_path / name, quality=95)
    picture = load_picture(tmp_path / name)
    assert _near(picture.pixels, photo) < 8
    assert picture.notes == ("The inks (CMYK) were converted without a colour profile.",)


@pytest.mark.parametrize("mode", ["YCbCr", "LAB"])
def test_other_colour_spaces(tmp_path: Path, photo: Rgb, as_image: Image.Image, mode: str) -> None:
    to_lab = ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB"
    )
    converted = ImageCms.applyTransform(as_image, to_lab) if mode == "LAB" else as_image.convert(mode)
    assert converted is not None
    converted.save(tmp_path / "a.tif")
    assert _near(load_picture(tmp_path / "a.tif").pixels, photo) < 6


# --- alpha -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.png", "a.webp", "a.tif"])
def test_alpha_is_kept_apart_and_colours_lie_over_white(tmp_path: Path, photo: Rgb, name: str) -> None:
    alpha = np.zeros(photo.shape[:2], np.uint8)
    alpha[:, 10:20] = 128
    alpha[:, 20:] = 255
    Image.fromarray(np.dstack([photo, alpha])).save(tmp_path / name, lossless=True, exact=True)
    picture = load_picture(tmp_path / name)
    assert picture.alpha is not None
    np.testing.assert_array_equal(picture.alpha, alpha)
    assert (picture.pixels[:, :10] == 255).all()
    np.testing.assert_array_equal(picture.pixels[:, 20:], photo[:, 20:])
    np.testing.assert_allclose(picture.pixels[:, 10:20], photo[:, 10:20] * 0.502 + 255 * 0.498, atol=1)
    assert picture.notes == ()


def test_an_alpha_that_hides_nothing_is_no_alpha(tmp_path: Path, photo: Rgb, as_image: Image.Image) -> None:
    as_image.convert("RGBA").save(tmp_path / "a.png")
    picture = load_picture(tmp_path / "a.png")
    np.testing.assert_array_equal(picture.pixels, photo)
    assert (picture.alpha, picture.notes) == (None, ())


def test_grey_with_alpha(tmp_path: Path) -> None:
    Image.fromarray(np.uint8([[[40, 255], [40, 0]]])).save(tmp_path / "a.png")
    picture = load_picture(tmp_path / "a.png")
    assert picture.pixels.tolist() == [[[40, 40, 40], [255, 255, 255]]]
    assert picture.alpha is not None
    assert picture.alpha.tolist() == [[255, 0]]


@pytest.mark.parametrize("name", ["a.png", "a.gif"])
def test_palette_with_transparency(tmp_path: Path, name: str) -> None:
    image = Image.new("P", (4, 2))
    image.putpalette([255, 0, 0, 0, 0, 255])
    image.paste(1, (2, 0, 4, 2))
    image.save(tmp_path / name, transparency=0)
    picture = load_picture(tmp_path / name)
    assert picture.pixels[0].tolist() == [[255, 255, 255]] * 2 + [[0, 0, 255]] * 2
    assert picture.alpha is not None
    assert picture.alpha[1].tolist() == [0, 0, 255, 255]


def test_a_transparent_colour(tmp_path: Path) -> None:
    Image.fromarray(np.uint8([[[9, 9, 9], [1, 2, 3]]])).save(tmp_path / "a.png", transparency=(9, 9, 9))
    picture = load_picture(tmp_path / "a.png")
    assert picture.pixels.tolist() == [[[255, 255, 255], [1, 2, 3]]]


# --- orientation and colour profiles -----------------------------------------------------------------------


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.tif", "a.webp"])
def test_exif_orientation(tmp_path: Path, photo: Rgb, name: str, orientation: int) -> None:
    # How the stored picture must lie for the orientation to turn it upright (EXIF 2.3, 4.6.4 A).
    stored = {
        1: photo,
        2: photo[:, ::-1],
        3: photo[::-1, ::-1],
        4: photo[::-1],
        5: photo.transpose(1, 0, 2),
        6: np.rot90(photo, 1),
        7: photo[::-1, ::-1].transpose(1, 0, 2),
        8: np.rot90(photo, -1),
    }[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / name
    Image.fromarray(np.ascontiguousarray(stored)).save(path, exif=exif, quality=95, lossless=True)
    picture = load_picture(path)
    assert picture.pixels.shape == photo.shape
    assert _near(picture.pixels, photo) < 8
    expected = () if orientation == 1 else ("The picture was turned upright as its EXIF says.",)
    assert picture.notes == expected


def test_a_broken_exif_spoils_no_pixel(tmp_path: Path, photo: Rgb, as_image: Image.Image) -> None:
    as_image.save(tmp_path / "a.png", exif=b"Exif\0\0MM\0*\0\0\0\x08\xff\xff\xff\xff\xff\xff\xff")
    np.testing.assert_array_equal(load_picture(tmp_path / "a.png").pixels, photo)


def test_display_p3_is_converted_to_srgb(tmp_path: Path, display_p3: bytes) -> None:
    colours = np.uint8([[[128, 128, 128], [200, 120, 90], [90, 140, 110], [0, 0, 0], [255, 255, 255]]])
    Image.fromarray(colours).save(tmp_path / "a.png", icc_profile=display_p3)
    picture = load_picture(tmp_path / "a.png")
    assert len(picture.notes) == 1
    assert picture.notes[0].startswith("Colours were converted from '")

    # The same by the definitions: linear P3 → XYZ → linear sRGB, both with the curve of IEC 61966-2-1.
    p3 = np.array(
        [[0.4865709, 0.2656677, 0.1982173], [0.2289746, 0.6917385, 0.0792869], [0, 0.0451134, 1.0439444]]
    )
    srgb = np.array(
        [
            [0.4123908, 0.3575843, 0.1804808],
            [0.212639, 0.7151687, 0.0721923],
            [0.0193308, 0.1191948, 0.9505322],
        ]
    )
    encoded = colours[0] / 255
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    linear = linear @ (np.linalg.inv(srgb) @ p3).T
    expected = 255 * np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    np.testing.assert_allclose(picture.pixels[0], expected, atol=1.5)
    assert np.abs(picture.pixels.astype(int) - colours).max() > 5, "the profile does change these colours"


def test_a_profile_goes_with_alpha(tmp_path: Path, display_p3: bytes) -> None:
    solid = np.full((4, 4, 4), (200, 120, 90, 255), np.uint8)
    Image.fromarray(solid[..., :3].copy()).save(tmp_path / "solid.png", icc_profile=display_p3)
    solid[0, 0, 3] = 0
    Image.fromarray(solid).save(tmp_path / "alpha.png", icc_profile=display_p3)
    converted = load_picture(tmp_path / "solid.png").pixels[1, 1]
    np.testing.assert_array_equal(load_picture(tmp_path / "alpha.png").pixels[1, 1], converted)


def _grey_profile(gamma: float) -> bytes:
    """The profile of sRGB made into one of grey pictures, its curve's exponent (2.4) replaced."""
    data = bytearray(_SRGB)
    data[16:20] = b"GRAY"
    table = data.index(b"rTRC", 128)
    data[table : table + 4] = b"kTRC"
    curve = int.from_bytes(data[table + 4 : table + 8], "big")
    data[curve + 12 : curve + 16] = round(gamma * 65536).to_bytes(4, "big")
    return bytes(data)


@pytest.mark.parametrize("depth", ["8 bits", "16 bits", "with alpha"])
def test_a_profile_of_grey_pictures(tmp_path: Path, depth: str) -> None:
    levels = np.uint8([[0, 60, 128, 200, 255]])
    array = {
        "8 bits": levels,
        "16 bits": levels.astype(np.uint16) * 257,
        "with alpha": np.dstack([levels, np.uint8([[255] * 4 + [254]])]),
    }[depth]
    Image.fromarray(array).save(tmp_path / "same.png", icc_profile=_grey_profile(2.4))
    same = load_picture(tmp_path / "same.png")
    assert same.pixels[0, :, 0].tolist() == levels[0].tolist()
    assert not any("Colours" in note for note in same.notes)

    Image.fromarray(array).save(tmp_path / "lighter.png", icc_profile=_grey_profile(1.8))
    lighter = load_picture(tmp_path / "lighter.png")
    assert any("Colours were converted" in note for note in lighter.notes)
    expected = 255 * (1.055 * ((levels[0] / 255 + 0.055) / 1.055) ** (1.8 / 2.4) - 0.055)
    np.testing.assert_allclose(lighter.pixels[0, 1:, 0], expected[1:], atol=1.5)


@pytest.mark.parametrize("profile", ["cut", "of Lab"])
def test_a_profile_that_does_not_fit_is_ignored_with_a_note(
    tmp_path: Path, photo: Rgb, as_image: Image.Image, profile: str
) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    as_image.save(tmp_path / "a.png", icc_profile=_SRGB[:200] if profile == "cut" else lab)
    picture = load_picture(tmp_path / "a.png")
    np.testing.assert_array_equal(picture.pixels, photo)
    assert picture.notes == ("The colour profile is broken or of another colour space and was ignored.",)


def test_what_is_kept_of_a_photo_with_a_profile(tmp_path: Path, photo: Rgb, display_p3: bytes) -> None:
    Image.fromarray(photo).save(tmp_path / "wide.png", icc_profile=display_p3)
    wide = load_picture(tmp_path / "wide.png")
    assert wide.profile == display_p3
    assert wide.original is not None
    np.testing.assert_array_equal(wide.original, photo)
    assert np.abs(wide.colour.astype(int) - photo).max() > 5

    Image.fromarray(photo).save(tmp_path / "usual.png", icc_profile=_SRGB)
    usual = load_picture(tmp_path / "usual.png")
    assert usual.profile == _SRGB
    assert usual.original is None

    Image.fromarray(photo).save(tmp_path / "none.png")
    none = load_picture(tmp_path / "none.png")
    assert (none.profile, none.original, none.exif) == (None, None, None)


def test_the_original_lies_upright_as_the_picture_does(tmp_path: Path, photo: Rgb, display_p3: bytes) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    stored = Image.fromarray(np.ascontiguousarray(np.rot90(photo, 1)))
    stored.save(tmp_path / "a.png", icc_profile=display_p3, exif=exif)
    original = load_picture(tmp_path / "a.png").original
    assert original is not None
    np.testing.assert_array_equal(original, photo)


@pytest.mark.parametrize("profile", ["cut", "of Lab", "of grey"])
def test_a_profile_that_rgb_cannot_use_is_not_kept(tmp_path: Path, photo: Rgb, profile: str) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    data = {"cut": _SRGB[:200], "of Lab": lab, "of grey": _grey_profile(1.8)}[profile]
    Image.fromarray(photo[..., 0] if profile == "of grey" else photo).save(
        tmp_path / "a.png", icc_profile=data
    )
    picture = load_picture(tmp_path / "a.png")
    assert (picture.profile, picture.original) == (None, None)


# --- refusals ----------------------------------------------------------------------------------------------


def _png_header(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def _refusal(path: Path) -> str:
    with pytest.raises(PictureError) as caught:
        load_picture(path)
    message = str(caught.value)
    assert path.name in message
    assert "\n" not in message
    with pytest.raises(PictureError):
        load_mask(path)
    return message


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    assert "There is no file" in _refusal(tmp_path / "no.png")
    assert "is a folder" in _refusal(tmp_path)


def test_an_empty_file_and_a_text(tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    assert "is empty" in _refusal(tmp_path / "empty.png")
    (tmp_path / "text.jpg").write_text("no picture at all\n" * 50)
    assert "not a picture" in _refusal(tmp_path / "text.jpg")


def test_a_format_beyond_photos(tmp_path: Path, as_image: Image.Image) -> None:
    as_image.save(tmp_path / "a.eps")
    assert "save it as PNG" in _refusal(tmp_path / "a.eps")


@pytest.mark.parametrize("kept", [0.02, 0.5, 0.9])
@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "tif", "bmp", "gif", "avif", "ppm"])
def test_a_truncated_file_is_refused(tmp_path: Path, suffix: str, kept: float) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (60, 60, 3), dtype=np.uint8)
    whole = tmp_path / f"whole.{suffix}"
    Image.fromarray(noise).save(whole)
    data = whole.read_bytes()
    path = tmp_path / f"cut.{suffix}"
    path.write_bytes(data[: int(len(data) * kept)])
    assert "damaged" in _refusal(path)


def test_a_truncated_heic_is_refused(tmp_path: Path, as_image: Image.Image) -> None:
    path = tmp_path / "a.heic"
    pillow_heif.from_pillow(as_image).save(path)
    path.write_bytes(path.read_bytes()[:-200])
    assert "damaged" in _refusal(path)


def test_a_huge_picture_is_refused_by_its_header(tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(_png_header(10000, 10000))
    expected = "'x.png' has 100 megapixels (10000.10000), more than the 89 that fit; make it smaller first."
    assert re.fullmatch(expected.replace("(", r"\(").replace(")", r"\)"), _refusal(path))
    path.write_bytes(_png_header(50000, 50000))
    assert _refusal(path) == "'x.png' has more than 178 megapixels; make it smaller first."
    path.write_bytes(_png_header(28, 2**20))
    assert _refusal(path) == "'x.png' has 28×1048576 pixels, and 65535 a side at most fit; cut it first."


def test_a_small_file_does_not_take_long(tmp_path: Path, as_image: Image.Image) -> None:
    """Not by many frames, nor by lines that end at once, which are filled up pixel by pixel."""
    started = time.process_time()
    for form, data in (("gif", _many_frames(as_image)), ("tif", _many_pages(as_image))):
        (tmp_path / f"many.{form}").write_bytes(data)
        assert load_picture(tmp_path / f"many.{form}").notes == ("Only the first of its frames is used.",)
    (tmp_path / "lines.bmp").write_bytes(_run_lengths(9000))
    assert "81 megapixels in run lengths" in _refusal(tmp_path / "lines.bmp")
    (tmp_path / "lines.bmp").write_bytes(_run_lengths(90))
    assert load_picture(tmp_path / "lines.bmp").colour.shape == (90, 90, 3)
    assert time.process_time() - started < 2


def _many_frames(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "GIF")
    return buffer.getvalue()[:-1] + b",\0\0\0\0\1\0\1\0\0\2\2\x44\1\0" * 100_000 + b";"


def _many_pages(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "TIFF")
    data = bytearray(buffer.getvalue())
    directory = int.from_bytes(data[4:8], "little")
    link = directory + 2 + 12 * int.from_bytes(data[directory : directory + 2], "little")
    start = len(data) + len(data) % 2
    data[link : link + 4] = start.to_bytes(4, "little")
    pages = b"".join(b"\0\0" + (start + 6 * n).to_bytes(4, "little") for n in range(1, 100_000))
    return bytes(data) + b"\0" * (start - len(data)) + pages + bytes(6)


def _run_lengths(side: int) -> bytes:
    """A BMP each of whose lines has one pixel and then ends."""
    rows, palette = b"\1\1\0\0" * side + b"\0\1", bytes(1024)
    start = 54 + len(palette)
    head = struct.pack("<IiiHHIIiiII", 40, side, side, 1, 8, 1, len(rows), 0, 0, 256, 0)
    return b"BM" + struct.pack("<IHHI", start + len(rows), 0, 0, start) + head + palette + rows


@pytest.mark.parametrize("name", ["a" * 300 + ".png", "a\0b.png"])
def test_a_name_that_cannot_be(tmp_path: Path, name: str) -> None:
    with pytest.raises(PictureError) as info:
        load_picture(tmp_path / name)
    assert "\n" not in str(info.value)


def test_a_name_of_two_lines_makes_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a\nb.png").write_text("no picture")
    with pytest.raises(PictureError, match=r"^'a b.png' is damaged.*\.$"):
        load_picture(tmp_path / "a\nb.png")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_what_it_points_to(tmp_path: Path, as_image: Image.Image) -> None:
    as_image.save(tmp_path / "a.png")
    (tmp_path / "link.png").symlink_to(tmp_path / "a.png")
    (tmp_path / "loop.png").symlink_to(tmp_path / "loop.png")
    assert np.array_equal(load_picture(tmp_path / "link.png").colour, load_picture(tmp_path / "a.png").colour)
    assert "cannot be opened" in _refusal(tmp_path / "loop.png")


# --- masks -------------------------------------------------------------------------------------------------


def test_a_mask_keeps_its_grey_levels(tmp_path: Path) -> None:
    levels = np.arange(0, 240, 10, dtype=np.uint8).reshape(4, 6)
    Image.fromarray(levels).save(tmp_path / "m.png")
    np.testing.assert_array_equal(load_mask(tmp_path / "m.png"), levels)
    Image.fromarray(levels).convert("RGB").save(tmp_path / "m.bmp")
    np.testing.assert_array_equal(load_mask(tmp_path / "m.bmp"), levels)


@pytest.mark.parametrize("colour", [(0, 0, 0), (255, 40, 0)])
def test_strokes_of_one_colour_on_a_transparent_layer_are_a_mask_by_alpha(
    tmp_path: Path, colour: tuple[int, int, int]
) -> None:
    layer = np.zeros((4, 6, 4), np.uint8)
    layer[..., :3] = (7, 8, 9)  # hidden, so it does not count
    layer[1:3, 2:5] = (*colour, 255)
    layer[1, 2, 3] = 100
    Image.fromarray(layer).save(tmp_path / "m.png")
    np.testing.assert_array_equal(load_mask(tmp_path / "m.png"), layer[..., 3])


def test_a_mask_of_several_colours_counts_by_brightness_and_its_transparent_parts_are_black(
    tmp_path: Path,
) -> None:
    layer = np.zeros((1, 4, 4), np.uint8)
    layer[0] = [(255, 255, 255, 255), (100, 100, 100, 255), (255, 255, 255, 0), (0, 0, 0, 255)]
    Image.fromarray(layer).save(tmp_path / "m.png")
    assert load_mask(tmp_path / "m.png").tolist() == [[255, 100, 0, 0]]


def test_a_fully_transparent_layer_masks_nothing(tmp_path: Path) -> None:
    Image.new("RGBA", (6, 4), (255, 255, 255, 0)).save(tmp_path / "m.png")
    assert not load_mask(tmp_path / "m.png").any()


# --- files in memory ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp", "a.gif", "a.bmp", "a.heic"])
def test_the_bytes_of_a_file_give_the_same_picture(tmp_path: Path, as_image: Image.Image, name: str) -> None:
    path = tmp_path / name
    if name == "a.heic":
        pillow_heif.from_pillow(as_image).save(path)
    else:
        as_image.save(path)
    from_file, from_bytes = load_picture(path), decode_picture(path.read_bytes(), "The pasted picture")
    np.testing.assert_array_equal(from_bytes.pixels, from_file.pixels)
    assert (from_bytes.lossless, from_bytes.notes) == (from_file.lossless, from_file.notes)


def test_bytes_keep_their_alpha(photo: Rgb) -> None:
    buffer = io.BytesIO()
    Image.fromarray(np.dstack([photo, photo[..., 0]])).save(buffer, "PNG")
    alpha = decode_picture(buffer.getvalue(), "It").alpha
    assert alpha is not None
    np.testing.assert_array_equal(alpha, photo[..., 0])


@pytest.mark.parametrize("data", [b"", b"no picture at all", _png_header(10, 10), _png_header(50000, 50000)])
def test_bytes_that_are_no_picture_are_refused_by_name(data: bytes) -> None:
    with pytest.raises(PictureError, match=r"^The pasted picture (is|has) .*[;.]") as caught:
        decode_picture(data, "The pasted picture")
    assert "\n" not in str(caught.value)


# --- PNG in memory -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", [0, 1, 9])
def test_png_bytes_round_trip(photo: Rgb, level: int) -> None:
    np.testing.assert_array_equal(decode_png(encode_png(photo, level)), photo)


@pytest.mark.parametrize("data", [b"", b"GIF89a", _png_header(50000, 50000), _png_header(10, 10)])
def test_png_bytes_that_are_none(data: bytes) -> None:
    with pytest.raises(PictureError, match="The PNG data"):
        decode_png(data)


def test_png_bytes_cut_off(photo: Rgb) -> None:
    data = encode_png(photo)
    with pytest.raises(PictureError, match="damaged"):
        decode_png(data[: len(data) // 2])


def test_a_png_with_overwritten_pixels_is_refused(tmp_path: Path, photo: Rgb) -> None:
    Image.fromarray(photo).save(tmp_path / "a.png", compress_level=0)
    data = bytearray((tmp_path / "a.png").read_bytes())
    middle = len(data) // 2
    data[middle : middle + 20] = b"\xaa" * 20
    (tmp_path / "a.png").write_bytes(data)
    with pytest.raises(PictureError, match="damaged or cut off"):
        load_picture(tmp_path / "a.png")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(PictureError, match="not an ordinary file"):
        load_picture(tmp_path / "pipe.png")
