from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageCms

from singan_studio.errors import PictureError
from singan_studio.imaging.load import load_picture
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.save import (
    atomic_write,
    holds_alpha,
    holds_profile,
    is_lossy,
    picture_file,
    save_picture,
)

_LOSSLESS = ["a.png", "a.webp", "a.tif", "a.tiff", "a.bmp", "A.PNG"]


def _write_half(file: AbstractContextManager[Path], failure: BaseException) -> None:
    """Fail in the middle of writing a file."""
    with file as temporary:
        temporary.write_bytes(b"half of the new")
        raise failure


_LOSSY = ["a.jpg", "a.jpeg", "a.avif", "A.JPG"]


@pytest.mark.parametrize("name", _LOSSLESS)
def test_lossless_round_trip(tmp_path: Path, photo: Rgb, name: str) -> None:
    save_picture(tmp_path / name, photo)
    picture = load_picture(tmp_path / name)
    np.testing.assert_array_equal(picture.pixels, photo)
    assert (picture.alpha, picture.lossless, picture.notes) == (None, True, ())
    assert not is_lossy(tmp_path / name)


@pytest.mark.parametrize("name", _LOSSY)
def test_lossy_round_trip_is_near(tmp_path: Path, photo: Rgb, name: str) -> None:
    save_picture(tmp_path / name, photo)
    picture = load_picture(tmp_path / name)
    assert np.abs(picture.pixels.astype(int) - photo).mean() < 3
    assert not picture.lossless
    assert is_lossy(tmp_path / name)


def test_jpeg_keeps_colour_at_full_resolution(tmp_path: Path) -> None:
    stripes = np.full((32, 32, 3), (120, 60, 60), np.uint8)
    stripes[:, ::2] = (60, 60, 120)
    save_picture(tmp_path / "a.jpg", stripes)
    assert np.abs(load_picture(tmp_path / "a.jpg").pixels.astype(int) - stripes).mean() < 4


@pytest.mark.parametrize("name", ["a.png", "a.webp", "a.tif"])
def test_alpha_round_trip(tmp_path: Path, photo: Rgb, name: str) -> None:
    alpha = np.where(photo[..., 0] > 100, np.uint8(255), np.uint8(0))
    save_picture(tmp_path / name, photo, alpha)
    picture = load_picture(tmp_path / name)
    assert picture.alpha is not None
    np.testing.assert_array_equal(picture.alpha, alpha)
    np.testing.assert_array_equal(picture.pixels[alpha == 255], photo[alpha == 255])
    with Image.open(tmp_path / name) as image:
        np.testing.assert_array_equal(np.asarray(image)[..., :3], photo)


@pytest.mark.parametrize("name", ["a.jpg", "a.bmp"])
def test_formats_without_alpha_leave_it_out(tmp_path: Path, photo: Rgb, name: str) -> None:
    save_picture(tmp_path / name, photo, np.zeros(photo.shape[:2], np.uint8))
    assert load_picture(tmp_path / name).alpha is None


def test_a_flipped_view_is_saved_as_it_looks(tmp_path: Path, photo: Rgb) -> None:
    save_picture(tmp_path / "a.png", photo[::-1, ::-1])
    np.testing.assert_array_equal(load_picture(tmp_path / "a.png").pixels, photo[::-1, ::-1])


def test_missing_folders_are_made(tmp_path: Path, photo: Rgb) -> None:
    save_picture(tmp_path / "new" / "deeper" / "a.png", photo)
    np.testing.assert_array_equal(load_picture(tmp_path / "new" / "deeper" / "a.png").pixels, photo)


def test_an_unknown_suffix_names_those_that_work(tmp_path: Path, photo: Rgb) -> None:
    for name in ("a.xyz", "a"):
        with pytest.raises(PictureError, match=r"'a.*\.png, \.jpg, \.jpeg, \.webp, \.tif"):
            save_picture(tmp_path / name, photo)
        with pytest.raises(PictureError):
            is_lossy(tmp_path / name)
    assert not list(tmp_path.iterdir())


def test_a_size_beyond_the_format_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match=r"16383 pixels at most.*16384.1; save it as \.png"):
        save_picture(tmp_path / "a.webp", np.zeros((1, 16384, 3), np.uint8))
    save_picture(tmp_path / "a.webp", np.zeros((1, 16383, 3), np.uint8))


def test_alpha_of_another_size_leaves_no_file(tmp_path: Path, photo: Rgb) -> None:
    with pytest.raises(ValueError, match="alpha"):
        save_picture(tmp_path / "a.png", photo, np.zeros((2, 2), np.uint8))
    assert not list(tmp_path.iterdir())


# --- what a file says about its picture --------------------------------------------------------------------

_PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _exif(**more: object) -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Somebody"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ExposureTime] = 0.01
    for name, value in more.items():
        exif[ExifTags.Base[name]] = value
    return exif.tobytes()


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp", "a.tif", "a.avif"])
def test_exif_and_profile_go_with_the_picture(tmp_path: Path, photo: Rgb, name: str) -> None:
    save_picture(tmp_path / name, photo, exif=_exif(), profile=_PROFILE)
    with Image.open(tmp_path / name) as image:
        exif = image.getexif()
        assert exif[ExifTags.Base.Make] == "Somebody"
        assert float(exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ExposureTime]) == pytest.approx(0.01)
        assert image.info["icc_profile"] == _PROFILE
    picture = load_picture(tmp_path / name)
    assert picture.pixels.shape == photo.shape
    if not is_lossy(tmp_path / name):
        np.testing.assert_array_equal(picture.pixels, photo)


def test_bmp_holds_neither(tmp_path: Path, photo: Rgb) -> None:
    save_picture(tmp_path / "a.bmp", photo, exif=_exif(), profile=_PROFILE)
    np.testing.assert_array_equal(load_picture(tmp_path / "a.bmp").pixels, photo)
    assert not holds_profile(tmp_path / "a.bmp")
    assert not holds_alpha(tmp_path / "a.bmp")
    assert holds_profile(tmp_path / "a.jpg")
    assert not holds_alpha(tmp_path / "a.jpg")
    assert holds_alpha(tmp_path / "a.png")


def test_tiff_does_not_take_what_exif_says_of_other_pixels(tmp_path: Path, photo: Rgb) -> None:
    wrong = _exif(ImageWidth=7, ImageLength=5, Compression=6, PhotometricInterpretation=6, BitsPerSample=2)
    save_picture(tmp_path / "a.tif", photo, exif=wrong)
    np.testing.assert_array_equal(load_picture(tmp_path / "a.tif").pixels, photo)
    with Image.open(tmp_path / "a.tif") as image:
        assert image.getexif()[ExifTags.Base.Make] == "Somebody"


def test_exif_too_long_for_jpeg_is_left_out(tmp_path: Path, photo: Rgb) -> None:
    long = _exif(ImageDescription="x" * 70000)
    for name, kept in (("a.jpg", False), ("a.png", True)):
        save_picture(tmp_path / name, photo, exif=long)
        with Image.open(tmp_path / name) as image:
            assert (ExifTags.Base.Make in image.getexif()) == kept


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp", "a.tif", "a.avif"])
@pytest.mark.parametrize("broken", [b"Exif\0\0", b"Exif\0\0MM\0*\0\0\0\x08\xff\xff\xff\xff\xff"])
def test_broken_exif_keeps_no_picture_from_being_saved(
    tmp_path: Path, photo: Rgb, name: str, broken: bytes
) -> None:
    save_picture(tmp_path / name, photo, exif=broken)
    assert load_picture(tmp_path / name).pixels.shape == photo.shape


# --- places that cannot be written -------------------------------------------------------------------------


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="rights bind neither root nor Windows folders"
)
def test_a_folder_without_the_right_to_write(tmp_path: Path, photo: Rgb) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(PictureError, match="may not be written"):
            save_picture(tmp_path / "a.png", photo)
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder that nobody may write to")
def test_a_place_that_takes_no_files(photo: Rgb) -> None:
    with pytest.raises(PictureError, match=r"'/proc/self/a.png' .*; (choose|try) another folder"):
        save_picture(Path("/proc/self/a.png"), photo)


def test_a_file_where_a_folder_is_needed_and_the_other_way_round(tmp_path: Path, photo: Rgb) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PictureError, match="no folder"):
        save_picture(tmp_path / "file" / "a.png", photo)
    (tmp_path / "b.png").mkdir()
    with pytest.raises(PictureError, match="is a folder"):
        save_picture(tmp_path / "b.png", photo)
    assert {path.name for path in tmp_path.iterdir()} == {"file", "b.png"}


@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EACCES, "may not be written"), (errno.EIO, "try another")],
)
def test_failures_of_the_disk_are_one_sentence(tmp_path: Path, code: int, words: str) -> None:
    with pytest.raises(PictureError, match=words) as caught:
        _write_half(picture_file(tmp_path / "a.png"), OSError(code, os.strerror(code)))
    assert "\n" not in str(caught.value)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_a_full_disk(tmp_path: Path, photo: Rgb) -> None:
    with pytest.raises(PictureError, match="disk is full"), picture_file(tmp_path / "a.png"):
        Path("/dev/full").write_bytes(photo.tobytes())


# --- whole or not at all -----------------------------------------------------------------------------------


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Path]:
    """A file that must be there, alone and unchanged, after the test."""
    path = tmp_path / "kept.png"
    path.write_bytes(b"old")
    yield path
    assert [entry.name for entry in tmp_path.iterdir()] == ["kept.png"]
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("failure", [RuntimeError, KeyboardInterrupt, OSError])
def test_what_fails_inside_leaves_the_old_file_alone(kept: Path, failure: type[BaseException]) -> None:
    with pytest.raises(failure):
        _write_half(atomic_write(kept), failure())


def test_writing_nothing_is_a_failure_too(kept: Path) -> None:
    with pytest.raises(FileNotFoundError), atomic_write(kept):
        pass


def test_what_succeeds_replaces_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"old")
    with atomic_write(path) as temporary:
        assert temporary.parent == tmp_path
        assert temporary.name.startswith(".")
        assert temporary.suffix == ".png"
        temporary.write_bytes(b"new")
    assert path.read_bytes() == b"new"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.png"]


def test_two_writers_of_one_file_do_not_meet(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    with atomic_write(path) as first, atomic_write(path) as second:
        first.write_bytes(b"first")
        second.write_bytes(b"second")
    assert path.read_bytes() == b"first", "the outer one ends last"


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need rights there")
def test_a_symbolic_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target, link = tmp_path / "real" / "a.png", tmp_path / "link.png"
    target.write_bytes(b"old")
    link.symlink_to(target)
    with atomic_write(link) as temporary:
        temporary.write_bytes(b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="file modes")
def test_new_files_have_the_usual_rights(tmp_path: Path, photo: Rgb) -> None:
    (tmp_path / "usual").touch()
    save_picture(tmp_path / "a.png", photo)
    assert (tmp_path / "a.png").stat().st_mode == (tmp_path / "usual").stat().st_mode
