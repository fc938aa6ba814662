"""Every kind of picture a person may have, sound or broken."""

from __future__ import annotations

import functools
import io
import struct
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from .commands import Pixels, Run, installed, pixels_of, snapshot
from .conftest import Album

Writer = Callable[[Pixels, Path], Pixels]
"""Writes a photo to a path; returns what the program should see in it."""

SECONDS = 8.0
"""Enough to refuse anything, on a busy machine too."""


def plainly(photo: Pixels, path: Path, **options: object) -> Pixels:
    Image.fromarray(photo).save(path, **options)
    return photo


def grey(photo: Pixels, path: Path) -> Pixels:
    image = Image.fromarray(photo).convert("L")
    image.save(path)
    return np.array(image.convert("RGB"))


def bilevel(photo: Pixels, path: Path) -> Pixels:
    image = Image.fromarray(photo).convert("1")
    image.save(path)
    return np.array(image.convert("RGB"))


def palette(photo: Pixels, path: Path) -> Pixels:
    image = Image.fromarray(photo).quantize(64)
    image.save(path)
    return np.array(image.convert("RGB"))


def transparent(photo: Pixels, path: Path) -> Pixels:
    alpha = np.full(photo.shape[:2], 255, np.uint8)
    alpha[:, :10] = 0
    Image.fromarray(np.dstack([photo, alpha])).save(path)
    seen = photo.copy()
    seen[:, :10] = 255
    return seen


def grey_of_16_bits(photo: Pixels, path: Path) -> Pixels:
    Image.fromarray(photo[..., 0].astype(np.uint16) * 257).save(path)
    return np.repeat(photo[..., :1], 3, axis=2)


def colour_of_16_bits(photo: Pixels, path: Path) -> Pixels:
    """By hand, as Pillow writes none."""
    height, width = photo.shape[:2]
    rows = (photo.astype(">u2") * 257).astype(">u2")
    path.write_bytes(png(width, height, b"".join(b"\0" + row.tobytes() for row in rows), depth=16, colour=2))
    return photo


def cmyk(photo: Pixels, path: Path) -> Pixels:
    Image.fromarray(photo).convert("CMYK").save(path)
    return photo


def turned(photo: Pixels, path: Path) -> Pixels:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned clockwise by 90°
    Image.fromarray(photo).save(path, exif=exif)
    return np.rot90(photo, -1)


def profile(name: str) -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile(name)).tobytes()


def with_profile(photo: Pixels, path: Path) -> Pixels:
    return plainly(
        photo, path, icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    )


def with_broken_profile(photo: Pixels, path: Path) -> Pixels:
    return plainly(photo, path, icc_profile=b"no profile at all")


def in_lab(photo: Pixels, path: Path) -> Pixels:
    """A profile of another colour space than the picture's."""
    return plainly(photo, path, icc_profile=profile("LAB"))


def animated(photo: Pixels, path: Path) -> Pixels:
    others = [Image.fromarray(photo[::-1])]
    Image.fromarray(photo).save(path, save_all=True, append_images=others, lossless=True)
    return photo


def heic(photo: Pixels, path: Path) -> Pixels:
    pillow_heif = pytest.importorskip("pillow_heif", reason="the extra 'heic' is not installed")
    pillow_heif.from_pillow(Image.fromarray(photo)).save(path, quality=95)
    return photo


LOSSLESS: list[tuple[str, Writer]] = [
    ("a.png", plainly),
    ("a.bmp", plainly),
    ("a.tif", plainly),
    ("a.TIFF", plainly),
    ("a.webp", functools.partial(plainly, lossless=True)),
    ("png-called.jpg", functools.partial(plainly, format="PNG")),
    ("grey.png", grey),
    ("bilevel.png", bilevel),
    ("palette.png", palette),
    ("palette.gif", palette),
    ("alpha.png", transparent),
    ("alpha.tif", transparent),
    ("grey16.png", grey_of_16_bits),
    ("grey16.tif", grey_of_16_bits),
    ("colour16.png", colour_of_16_bits),
    ("turned.png", turned),
    ("turned.tif", turned),
    ("srgb.png", with_profile),
    ("broken-profile.png", with_broken_profile),
    ("wrong-profile.png", in_lab),
    ("animated.webp", animated),
    ("ein schönes Bild, 写真.png", plainly),
]
LOSSY: list[tuple[str, Writer]] = [
    ("a.jpg", functools.partial(plainly, quality=95)),
    ("a.webp", functools.partial(plainly, quality=95)),
    ("a.avif", functools.partial(plainly, quality=95)),
    ("turned.jpg", functools.partial(turned)),
    ("srgb.jpg", with_profile),
    ("cmyk.jpg", cmyk),
    ("cmyk.tif", cmyk),
    ("a.heic", heic),
]


def learnt(path: Path, inside: Run, folder: Path) -> Pixels:
    """Return what a model of a photo, made without learning, reconstructs: the photo as it was read."""
    model = folder / "model.safetensors"
    inside("train", path, "-o", model, "--preset", "instant").ok()
    inside("sample", model, "-o", folder / "samples", "-n", 1).ok()
    inside("reconstruct", model, "-o", folder / "photo-again.png").ok()
    return pixels_of(folder / "photo-again.png")


@pytest.mark.parametrize(("name", "write"), LOSSLESS, ids=[name for name, _ in LOSSLESS])
def test_lossless(name: str, write: Writer, photo_pixels: Pixels, inside: Run, tmp_path: Path) -> None:
    expected = write(photo_pixels, tmp_path / name)
    assert np.array_equal(learnt(tmp_path / name, inside, tmp_path), expected)


@pytest.mark.parametrize(("name", "write"), LOSSY, ids=[name for name, _ in LOSSY])
def test_lossy(name: str, write: Writer, photo_pixels: Pixels, inside: Run, tmp_path: Path) -> None:
    expected = write(photo_pixels, tmp_path / name)
    seen = learnt(tmp_path / name, inside, tmp_path)
    assert seen.shape == expected.shape
    assert np.abs(seen.astype(int) - expected).mean() < 12


def test_the_installed_command_reads_heic(photo_pixels: Pixels, tmp_path: Path) -> None:
    heic(photo_pixels, tmp_path / "a.heic")
    values = installed("sample", tmp_path / "a.heic", "-o", tmp_path, "-n", 1, "--json").ok().json
    assert pixels_of(Path(values["files"][0])).shape == photo_pixels.shape


def test_a_terminal_that_cannot_show_a_name(photo_pixels: Pixels, tmp_path: Path) -> None:
    photo = tmp_path / "写真.png"
    plainly(photo_pixels, photo)
    call = ("reconstruct", photo, "-o", tmp_path / "絵.png", "--json")
    outcome = installed(*call, PYTHONIOENCODING="ascii").ok()
    assert outcome.json["file"] == str(tmp_path / "絵.png")


def test_a_sketch_on_a_transparent_layer(album: Album, inside: Run, tmp_path: Path) -> None:
    layer = np.zeros((40, 48, 4), np.uint8)
    layer[5:12, 5:12] = (250, 240, 0, 255)
    Image.fromarray(layer).save(tmp_path / "layer.png")
    out = tmp_path / "out.png"
    call = ("--dilate", 0, "--feather", 0)
    inside("paint", album.photo, tmp_path / "layer.png", "-o", out, *call).ok()
    kept = layer[..., 3] == 0
    assert np.array_equal(pixels_of(out)[kept], album.pixels[kept])


# --- Broken, strange, huge ----------------------------------------------------------------------------------


def png(width: int, height: int, rows: bytes | None, *, depth: int = 8, colour: int = 2) -> bytes:
    """Return a PNG file of filtered rows; of None, a header with next to nothing behind it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    data = zlib.compress(rows if rows is not None else b"\0" * 50)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def encoded(photo: Pixels, kind: str) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(photo).save(buffer, kind)
    return buffer.getvalue()


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory, photo_pixels: Pixels) -> Path:
    """A folder of what nothing can be made of."""
    folder = tmp_path_factory.mktemp("broken")
    (folder / "a folder").mkdir()
    jpeg, whole = encoded(photo_pixels, "JPEG"), encoded(photo_pixels, "PNG")
    files = {
        "text.png": b"This is a letter, not a picture.\n" * 20,
        "empty.jpg": b"",
        "cut.jpg": jpeg[: len(jpeg) // 2],
        "cut.png": whole[: len(whole) // 2],
        "header.png": whole[:20],
        "bomb.png": png(30_000, 30_000, None),
        "bomb-100.png": png(10_000, 10_000, None, depth=1, colour=0),
        "huge.png": png(10_000, 10_000, b"\0" * (1251 * 10_000), depth=1, colour=0),
        "one.png": encoded(photo_pixels[:1, :1], "PNG"),
        "small.png": encoded(photo_pixels[:15, :40], "PNG"),
        "drawing.svg": b"<svg xmlns='http://www.w3.org/2000/svg' width='48' height='40'/>",
        "page.eps": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 48 40\nshowpage\n",
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    stripe = np.random.default_rng(0).integers(0, 255, (3000, 8, 3)).astype(np.uint8)
    Image.fromarray(stripe).save(folder / "narrow.png")
    return folder


BROKEN = {
    "missing.png": "no file",
    "a folder": "folder",
    "text.png": "not a picture",
    "empty.jpg": "empty",
    "cut.jpg": "cut off",
    "cut.png": "cut off",
    "header.png": "damaged",
    "bomb.png": "megapixels",
    "bomb-100.png": "megapixels",
    "huge.png": "megapixels",
    "drawing.svg": "not a picture",
    "page.eps": "not a picture",
}
TOO_SMALL = ("one.png", "small.png", "narrow.png")


@pytest.mark.parametrize("name", [*BROKEN, *TOO_SMALL])
def test_not_a_photo(name: str, broken: Path, inside: Run, tmp_path: Path) -> None:
    photo, word = broken / name, BROKEN.get(name, "are needed")
    started = time.monotonic()
    for call in (
        ("train", photo, "-o", tmp_path / "m.safetensors", "--preset", "instant"),
        ("info", photo),
        ("sample", photo, "-o", tmp_path / "samples"),
        ("animate", photo, "-o", tmp_path / "a.gif"),
    ):
        error = inside(*call, "--json").refused(word).json["error"]
        assert error in (inside(*call).refused().err)
    inside("upscale", photo, "-o", tmp_path / "u.png").refused("" if name in TOO_SMALL else word)
    assert time.monotonic() - started < SECONDS
    assert snapshot(tmp_path) == {}


@pytest.mark.parametrize("name", BROKEN)
def test_neither_composite_nor_mask(
    name: str, broken: Path, album: Album, inside: Run, tmp_path: Path
) -> None:
    out = tmp_path / "out.png"
    inside("paint", album.photo, broken / name, "-o", out).refused(BROKEN[name])
    inside("edit", album.photo, album.composite, "-o", out, "--mask", broken / name).refused(BROKEN[name])
    inside("animate", album.photo, "-o", out, "--mask", broken / name).refused(BROKEN[name])
    assert snapshot(tmp_path) == {}


@pytest.mark.parametrize("name", ["missing.png", "huge.png"])
def test_the_installed_command_refuses_in_one_line(name: str, broken: Path, tmp_path: Path) -> None:
    started = time.monotonic()
    outcome = installed("train", broken / name, "-o", tmp_path / "m.safetensors", "--json")
    assert time.monotonic() - started < SECONDS + 6  # torch takes its seconds, on a busy machine more
    assert outcome.refused(BROKEN[name]).err.count("\n") == 1
    assert outcome.json["error"]
    assert snapshot(tmp_path) == {}
