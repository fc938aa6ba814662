"""The one door for pictures that go into files: whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import secrets
import time
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from singan_studio.errors import PictureError
from singan_studio.imaging.exif import fitted, telling
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Mask, Rgb, check_mask, check_rgb


@dataclass(frozen=True, slots=True)
class _Format:
    name: str  # as Pillow knows it
    longest: int  # the longest side in pixels that the format can hold
    options: Mapping[str, object] = field(default_factory=dict)
    alpha: bool = True
    lossy: bool = False
    about: bool = True  # whether it holds an EXIF block and a colour profile
    takes_exif_apart: bool = False  # whether Pillow makes the block anew for it


_JPEG = _Format("JPEG", 65500, {"quality": 95, "subsampling": "4:4:4"}, alpha=False, lossy=True)
_TIFF = _Format("TIFF", 2**31 - 1, {"compression": "tiff_lzw"}, takes_exif_apart=True)
_FORMATS = {
    ".png": _Format("PNG", 2**31 - 1),
    ".jpg": _JPEG,
    ".jpeg": _JPEG,
    # "exact" keeps the colour of fully transparent pixels.
    ".webp": _Format("WEBP", 16383, {"lossless": True, "exact": True}),
    ".tif": _TIFF,
    ".tiff": _TIFF,
    ".bmp": _Format("BMP", 2**31 - 1, alpha=False, about=False),
    ".avif": _Format(
        "AVIF", 65536, {"quality": 90, "subsampling": "4:4:4"}, lossy=True, takes_exif_apart=True
    ),
}

_LONGEST_EXIF = 65533  # bytes, of JPEG
_LEFT_AFTER = 3600.0  # seconds since somebody wrote to a hidden file: nobody does any more

PICTURE_SUFFIXES = tuple(_FORMATS)


@contextlib.contextmanager
def atomic_write(path: Path) -> Iterator[Path]:
    """Yield a hidden path beside `path`, with its suffix, to write to; it becomes `path` at the end.

    Missing folders are made. If the body fails or is interrupted, nothing of it stays and what was at `path`
    is as before; what a process left that was killed meanwhile goes with a later writing. A symbolic link is
    followed. OSErrors pass through.
    """
    try:
        target = path.resolve()
    except RuntimeError as error:  # a symbolic link to itself
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path)) from error
    target.parent.mkdir(parents=True, exist_ok=True)
    beginning = f".{zlib.crc32(os.fsencode(target.name)):08x}-"
    _clear(target.parent, beginning)
    temporary = target.with_name(f"{beginning}{secrets.token_hex(8)}{target.suffix}")
    try:
        yield temporary
        with temporary.open("r+b") as file:  # Windows flushes only what may be written
            os.fsync(file.fileno())
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _clear(folder: Path, beginning: str) -> None:
    """Delete what was left of writing a file long ago."""
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if path.name.startswith(beginning) and time.time() - path.stat().st_mtime > _LEFT_AFTER:
                path.unlink()


@contextlib.contextmanager
def picture_file(path: Path) -> Iterator[Path]:
    """Like `atomic_write`, with every OSError told as a PictureError: one sentence and what to do."""
    try:
        with atomic_write(path) as temporary:
            yield temporary
    except OSError as error:
        raise PictureError(_sentence(error, path)) from error


def save_picture(
    path: Path,
    pixels: Rgb,
    alpha: Mask | None = None,
    *,
    exif: bytes | None = None,
    profile: bytes | None = None,
) -> None:
    """Write a picture (height, width, 3), and its alpha (height, width) if given, in the suffix's format.

    PNG, WebP, TIFF and BMP keep every byte, JPEG and AVIF do not; JPEG and BMP leave the alpha out.
    `exif`, an EXIF block that is told the picture's size, and `profile`, the ICC profile that the pixels are
    meant in, go with it, but not into BMP; a JPEG leaves out a block longer than the 64 KB it can hold.
    Raises PictureError if the suffix is unknown, the format cannot hold the size, or the file cannot be
    written.
    """
    file_format = _format_of(path)
    size = Size.of(check_rgb(pixels))
    if max(size.width, size.height) > file_format.longest:
        raise PictureError(
            f"'{path.name}' can have sides of {file_format.longest} pixels at most, the picture is {size}; "
            "save it as .png."
        )
    if alpha is not None and file_format.alpha:
        pixels = np.dstack([pixels, check_mask(alpha, size, "alpha")])
    exif = exif and fitted(exif, size)
    options = {**file_format.options, **_about(file_format, exif, profile)}
    with picture_file(path) as temporary:
        # Into memory first: writing a TIFF by itself, libtiff does not say that the disk is full.
        buffer = io.BytesIO()
        Image.fromarray(np.ascontiguousarray(pixels)).save(buffer, file_format.name, **options)
        temporary.write_bytes(buffer.getbuffer())


def holds_profile(path: Path) -> bool:
    """Whether a file of this name can say what its colours mean; PictureError if the suffix is unknown."""
    return _format_of(path).about


def holds_alpha(path: Path) -> bool:
    """Whether a file of this name can be transparent; raises PictureError if the suffix is unknown."""
    return _format_of(path).alpha


def is_lossy(path: Path) -> bool:
    """Whether a picture saved under this name changes; raises PictureError if the suffix is unknown."""
    return _format_of(path).lossy


def encode_png(pixels: npt.NDArray[np.uint8], level: int = 1) -> bytes:
    """Return the bytes of a PNG file, which keeps every byte; `level` 0 (fast) .. 9 (small).

    `pixels` is (height, width, 3), (height, width, 4) with alpha, or (height, width) in grey.
    """
    buffer = io.BytesIO()
    try:
        Image.fromarray(np.ascontiguousarray(pixels)).save(buffer, "PNG", compress_level=level)
    except OSError as error:  # how Pillow tells that its codec got no memory: nothing else can fail here
        raise MemoryError(str(error)) from error
    return buffer.getvalue()


def encode_jpeg(pixels: Rgb, quality: int = 88) -> bytes:
    """Return the bytes of a JPEG file of a picture (height, width, 3); `quality` 1 (small) .. 95 (good)."""
    buffer = io.BytesIO()
    Image.fromarray(check_rgb(pixels)).save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


def _format_of(path: Path) -> _Format:
    try:
        return _FORMATS[path.suffix.lower()]
    except KeyError:
        known = ", ".join(_FORMATS)
        raise PictureError(f"'{path.name}' does not end in a known format; use one of {known}.") from None


def _about(file_format: _Format, exif: bytes | None, profile: bytes | None) -> dict[str, object]:
    """Return Pillow's options for what a file says about its picture."""
    options: dict[str, object] = {}
    if not file_format.about:
        return options
    if profile:
        options["icc_profile"] = profile
    if exif and file_format.takes_exif_apart:
        exif = telling(exif)
    if exif and not (file_format is _JPEG and len(exif) > _LONGEST_EXIF):
        options["exif"] = exif
    if exif and file_format is _TIFF:
        # Its compressors cannot write the directory within a directory that EXIF is; photos lose little.
        options["compression"] = "raw"
    return options


def _sentence(error: OSError, path: Path) -> str:
    """Return what kept a file from being written, and what to do."""
    match error.errno:
        case errno.EACCES | errno.EPERM | errno.EROFS if not path.parent.is_dir():
            return f"The folder '{path.parent}' is not there, and cannot be made; choose another folder."
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return f"'{path}' may not be written; choose another folder or file."
        case errno.ENOSPC | errno.EDQUOT:
            return f"'{path}' could not be written because the disk is full; free some space and try again."
        case errno.ENOTDIR | errno.EEXIST:
            return (
                f"'{path}' cannot be written because '{error.filename}' is no folder; choose another folder."
            )
        case errno.EISDIR:
            return f"'{path}' is a folder; add a file name."
        case _:
            return f"'{path}' could not be written: {error.strerror or error}; try another folder or format."
