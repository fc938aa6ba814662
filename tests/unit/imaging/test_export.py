"""Exported photos, compared bit for bit with the photos they were made of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import ExifTags, Image

from singan_studio.errors import PictureError
from singan_studio.imaging.export import export
from singan_studio.imaging.load import Picture, load_picture
from singan_studio.imaging.pixels import Rgb

_LOSSLESS = ["out.png", "out.tif", "out.webp"]
_EDIT = np.s_[8:20, 12:30]


@pytest.fixture
def wide(tmp_path: Path, photo: Rgb, display_p3: bytes) -> Picture:
    """A photo in Display P3."""
    return _picture(tmp_path, photo, icc_profile=display_p3)


def _picture(tmp_path: Path, stored: np.ndarray, **options: Any) -> Picture:
    Image.fromarray(np.ascontiguousarray(stored)).save(tmp_path / "in.png", **options)
    return load_picture(tmp_path / "in.png")


def _edited(photo: Picture) -> tuple[Rgb, np.ndarray]:
    """The photo with a patch of another colour, and where."""
    result = photo.pixels.copy()
    result[_EDIT] = (60, 90, 200)
    return result, (result != photo.pixels).any(axis=2)


def _stored(path: Path) -> np.ndarray:
    """What a file holds, as it stands there."""
    with Image.open(path) as image:
        return np.asarray(image)


@pytest.mark.parametrize("name", _LOSSLESS)
def test_a_wide_gamut_is_bit_exact_outside_the_edit_and_right_inside(
    tmp_path: Path, photo: Rgb, wide: Picture, display_p3: bytes, name: str
) -> None:
    result, edited = _edited(wide)
    assert edited.any()
    assert not edited.all()
    export(tmp_path / name, result, wide)
    stored = _stored(tmp_path / name)
    np.testing.assert_array_equal(stored[~edited], photo[~edited])
    with Image.open(tmp_path / name) as image:
        assert image.info["icc_profile"] == display_p3
    again = load_picture(tmp_path / name)
    np.testing.assert_array_equal(again.pixels[~edited], wide.pixels[~edited])
    assert np.abs(again.pixels[edited].astype(int) - result[edited]).max() <= 2
    assert np.abs(stored[edited].astype(int) - result[edited]).max() > 3, "sRGB numbers in a P3 file"


@pytest.mark.parametrize("name", _LOSSLESS)
def test_a_usual_photo_is_bit_exact_everywhere(tmp_path: Path, photo: Rgb, name: str) -> None:
    result, _ = _edited(_picture(tmp_path, photo))
    export(tmp_path / name, result, load_picture(tmp_path / "in.png"))
    np.testing.assert_array_equal(_stored(tmp_path / name), result)


@pytest.mark.parametrize("name", _LOSSLESS)
def test_an_untouched_photo_comes_out_as_it_went_in(
    tmp_path: Path, photo: Rgb, wide: Picture, name: str
) -> None:
    export(tmp_path / name, wide.pixels, wide)
    np.testing.assert_array_equal(_stored(tmp_path / name), photo)


def test_a_photo_edited_all_over(tmp_path: Path, wide: Picture) -> None:
    result = 255 - wide.pixels
    export(tmp_path / "out.png", result, wide)
    assert np.abs(load_picture(tmp_path / "out.png").pixels.astype(int) - result).mean() < 1


def test_jpeg_keeps_exif_and_profile(tmp_path: Path, photo: Rgb, display_p3: bytes) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Model] = "Box Brownie"
    wide = _picture(tmp_path, photo, icc_profile=display_p3, exif=exif)
    result, edited = _edited(wide)
    export(tmp_path / "out.jpg", result, wide)
    with Image.open(tmp_path / "out.jpg") as image:
        assert image.getexif()[ExifTags.Base.Model] == "Box Brownie"
        assert image.info["icc_profile"] == display_p3
    again = load_picture(tmp_path / "out.jpg").pixels.astype(int)
    assert np.abs(again - result)[edited].mean() < 6
    assert np.abs(again - result).mean() < 4


@pytest.mark.parametrize("orientation", [3, 5, 6, 8])
@pytest.mark.parametrize("name", [*_LOSSLESS, "out.jpg", "out.avif"])
def test_a_turned_photo_is_not_turned_twice(tmp_path: Path, photo: Rgb, name: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    exif[ExifTags.Base.Model] = "Box Brownie"
    upright = _picture(tmp_path, photo, exif=exif)
    result, _ = _edited(upright)
    export(tmp_path / name, result, upright)
    again = load_picture(tmp_path / name)
    assert again.notes == ()
    assert np.abs(again.pixels.astype(int) - result).mean() < (3 if name in {"out.jpg", "out.avif"} else 1e-9)
    with Image.open(tmp_path / name) as image:
        assert image.getexif()[ExifTags.Base.Model] == "Box Brownie"


def test_a_format_without_profiles_gets_srgb(tmp_path: Path, wide: Picture) -> None:
    result, _ = _edited(wide)
    export(tmp_path / "out.bmp", result, wide)
    np.testing.assert_array_equal(_stored(tmp_path / "out.bmp"), result)


def test_a_profile_that_leads_one_way_only_gives_srgb(tmp_path: Path, wide: Picture) -> None:
    one_way = Picture(wide.colour, None, True, (), None, profile=b"no profile at all", original=wide.original)
    result, _ = _edited(wide)
    export(tmp_path / "out.png", result, one_way)
    np.testing.assert_array_equal(_stored(tmp_path / "out.png"), result)
    with Image.open(tmp_path / "out.png") as image:
        assert "icc_profile" not in image.info


# --- transparency ------------------------------------------------------------------------------------------


@pytest.fixture
def layer(photo: Rgb) -> np.ndarray:
    alpha = np.full(photo.shape[:2], 255, np.uint8)
    alpha[:, :6] = 0
    alpha[:, 6:16] = 100
    return np.dstack([photo, alpha])


@pytest.mark.parametrize("name", _LOSSLESS)
@pytest.mark.parametrize("profile", [True, False])
def test_transparency_stays_where_nothing_was_edited(
    tmp_path: Path, layer: np.ndarray, display_p3: bytes, name: str, profile: bool
) -> None:
    photo = _picture(tmp_path, layer, **({"icc_profile": display_p3} if profile else {}))
    result, edited = _edited(photo)
    export(tmp_path / name, result, photo)
    stored = _stored(tmp_path / name)
    np.testing.assert_array_equal(stored[~edited], layer[~edited])
    assert (stored[edited][:, 3] == 255).all()
    assert np.abs(load_picture(tmp_path / name).pixels[edited].astype(int) - result[edited]).max() <= 2


@pytest.mark.parametrize("profile", [True, False])
def test_without_transparency_the_photo_lies_on_white(
    tmp_path: Path, layer: np.ndarray, display_p3: bytes, profile: bool
) -> None:
    photo = _picture(tmp_path, layer, **({"icc_profile": display_p3} if profile else {}))
    export(tmp_path / "out.jpg", photo.pixels, photo)
    again = load_picture(tmp_path / "out.jpg").pixels.astype(int)
    assert (again[:, :4] > 240).all()
    assert np.abs(again - photo.pixels).mean() < 4


# --- refusals ----------------------------------------------------------------------------------------------


def test_another_size_and_an_unknown_suffix(tmp_path: Path, wide: Picture) -> None:
    with pytest.raises(ValueError, match=r"the result is 45×30, the photo 45×31"):
        export(tmp_path / "out.png", wide.pixels[:-1], wide)
    with pytest.raises(PictureError, match="known format"):
        export(tmp_path / "out.xyz", wide.pixels, wide)
    assert [path.name for path in tmp_path.iterdir()] == ["in.png"]


def test_what_cannot_be_written_is_one_sentence(tmp_path: Path, wide: Picture) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PictureError, match="no folder; choose another folder") as caught:
        export(tmp_path / "file" / "out.png", wide.pixels, wide)
    assert "\n" not in str(caught.value)
