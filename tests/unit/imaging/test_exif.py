"""EXIF blocks put together by hand as cameras write them, in both byte orders."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image

from singan_studio.imaging.load import load_picture
from singan_studio.imaging.pixels import Rgb

_NOTE = b"the maker's own notes, with places counted from the start"
_THUMBNAIL = b"\xff\xd8 the picture as it was \xff\xd9"


def _block(order: str, orientation: int, width: int, height: int) -> bytes:
    """A block with three directories: make and orientation; size and maker's notes; thumbnail."""

    def entry(tag: int, kind: int, count: int, value: int) -> bytes:
        packed = struct.pack(order + ("HH" if kind == 3 else "I"), *((value, 0) if kind == 3 else (value,)))
        return struct.pack(order + "HHI", tag, kind, count) + packed

    first, second, third = 8, 8 + 2 + 3 * 12 + 4, 8 + 2 * (2 + 3 * 12 + 4)
    note = third + 2 + 2 * 12 + 4
    thumbnail = note + len(_NOTE)
    return b"".join([
        b"Exif\0\0",
        (b"II" if order == "<" else b"MM") + struct.pack(order + "HI", 42, first),
        struct.pack(order + "H", 3),
        entry(ExifTags.Base.Make, 2, 4, struct.unpack(order + "I", b"Me!\0")[0]),
        entry(ExifTags.Base.Orientation, 3, 1, orientation),
        entry(ExifTags.IFD.Exif, 4, 1, second),
        struct.pack(order + "I", third),
        struct.pack(order + "H", 3),
        entry(ExifTags.Base.MakerNote, 7, len(_NOTE), note),
        entry(ExifTags.Base.ExifImageWidth, 4, 1, width),
        entry(ExifTags.Base.ExifImageHeight, 3, 1, height),
        struct.pack(order + "I", 0),
        struct.pack(order + "H", 2),
        entry(ExifTags.Base.JpegIFOffset, 4, 1, thumbnail),
        entry(ExifTags.Base.JpegIFByteCount, 4, 1, len(_THUMBNAIL)),
        struct.pack(order + "I", 0),
        _NOTE,
        _THUMBNAIL,
    ])  # fmt: skip


def _loaded(tmp_path: Path, photo: Rgb, exif: bytes, name: str = "a.png") -> bytes | None:
    Image.fromarray(photo).save(tmp_path / name, exif=exif, lossless=True)
    return load_picture(tmp_path / name).exif


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp"])
def test_only_orientation_size_and_thumbnail_are_set_right(
    tmp_path: Path, photo: Rgb, order: str, name: str
) -> None:
    given = _block(order, 6, 45, 31)
    kept = _loaded(tmp_path, photo, given, name)
    expected = bytearray(_block(order, 1, 31, 45))  # the picture was turned
    chain = 6 + 8 + 2 + 3 * 12
    expected[chain : chain + 4] = bytes(4)
    expected[-len(_THUMBNAIL) :] = bytes(len(_THUMBNAIL))
    assert kept == bytes(expected)
    exif = Image.Exif()
    exif.load(kept)
    assert exif[ExifTags.Base.Make] == "Me!"
    assert exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.MakerNote] == _NOTE
    assert not exif.get_ifd(ExifTags.IFD.IFD1)


def test_tiff_gives_what_tells_of_the_photo(tmp_path: Path, photo: Rgb) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Me!"
    exif[ExifTags.Base.Orientation] = 3
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    kept = _loaded(tmp_path, photo, exif.tobytes(), "a.tif")
    assert kept is not None
    found = Image.Exif()
    found.load(kept)
    assert found[ExifTags.Base.Make] == "Me!"
    assert found.get(ExifTags.Base.Orientation, 1) == 1
    assert found.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] == "N"
    assert ExifTags.Base.ImageWidth not in found


def test_a_picture_without_exif_has_none(tmp_path: Path, photo: Rgb) -> None:
    for name in ("a.png", "a.tif", "a.jpg"):
        Image.fromarray(photo).save(tmp_path / name)
        assert load_picture(tmp_path / name).exif is None


@pytest.mark.parametrize("length", [0, 3, 7, 9, 15, 30, 50, 60, 95])
def test_a_block_cut_short_spoils_no_pixel(tmp_path: Path, photo: Rgb, length: int) -> None:
    cut = _block("<", 1, 45, 31)[: 6 + length]
    Image.fromarray(photo).save(tmp_path / "a.png", exif=cut)
    picture = load_picture(tmp_path / "a.png")
    np.testing.assert_array_equal(picture.pixels, photo)
    if length < 60:
        assert picture.exif is None


def test_a_broken_thumbnail_costs_nothing_else(tmp_path: Path, photo: Rgb) -> None:
    block = bytearray(_block("<", 1, 45, 31))
    chain = 6 + 8 + 2 + 3 * 12
    block[chain : chain + 4] = b"\xff\xff\xff\x7f"
    kept = _loaded(tmp_path, photo, bytes(block))
    assert kept is not None
    assert kept[chain : chain + 4] == bytes(4)
    assert _NOTE in kept
