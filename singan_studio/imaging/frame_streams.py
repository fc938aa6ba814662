"""GIF, APNG and animated WebP written frame by frame.

Pillow encodes the frames, but its own writers of animations hold all of them in memory until the last has
come, and cannot be interrupted then. Each writer is a context that gives what adds a frame, (height, width,
3) uint8 of the same size; only the part that differs from the frame before is stored.
"""

from __future__ import annotations

import contextlib
import io
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import numpy as np
from PIL import GifImagePlugin, Image

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb

Add = Callable[[Rgb], None]

_PNG = b"\x89PNG\r\n\x1a\n"
_QUALITY = 90


@contextlib.contextmanager
def gif(path: Path, size: Size, milliseconds: int, loop: bool) -> Iterator[Add]:
    """Write a GIF: times to 1/100 s, the 256 colours that suit each frame best, dithered."""
    with path.open("wb") as file:
        # No colours for all frames, and a pixel's aspect that is not told.
        file.write(b"GIF89a" + _le(size.width, 2) + _le(size.height, 2) + bytes((0x70, 0, 0)))
        if loop:
            file.write(b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00")
        changed = _Changes()

        def add(frame: Rgb) -> None:
            part = changed(frame)
            image = _dithered(frame[part.slices])
            for data in GifImagePlugin.getdata(
                image, (part.left, part.top), duration=milliseconds, include_color_table=True
            ):
                file.write(data)

        yield add
        file.write(b";")


@contextlib.contextmanager
def webp(path: Path, size: Size, milliseconds: int, loop: bool) -> Iterator[Add]:
    """Write an animated WebP, lossy, by its container format (RIFF; VP8X, ANIM, then an ANMF a frame)."""
    with path.open("w+b") as file:
        file.write(b"RIFF\0\0\0\0WEBP")
        canvas = _le(size.width - 1, 3) + _le(size.height - 1, 3)
        _riff(file, b"VP8X", b"\x02\0\0\0" + canvas)
        _riff(file, b"ANIM", b"\0\0\0\0" + _le(0 if loop else 1, 2))
        # Offsets are stored halved.
        changed = _Changes(even=True)

        def add(frame: Rgb) -> None:
            part = changed(frame)
            still = _encoded(frame[part.slices], "WEBP", quality=_QUALITY)
            place = _le(part.left // 2, 3) + _le(part.top // 2, 3)
            extent = _le(part.size.width - 1, 3) + _le(part.size.height - 1, 3)
            # No blending with what is below, which stays.
            _riff(file, b"ANMF", place + extent + _le(milliseconds, 3) + b"\x02" + still[12:])

        yield add
        end = file.tell()
        file.seek(4)
        file.write(_le(end - 8, 4))


@contextlib.contextmanager
def apng(path: Path, size: Size, milliseconds: int, loop: bool) -> Iterator[Add]:
    """Write an animated PNG, lossless (acTL; fcTL and its data a frame, all of them numbered)."""
    with path.open("w+b") as file:
        file.write(_PNG)
        _chunk(file, b"IHDR", _be(size.width, 4) + _be(size.height, 4) + bytes((8, 2, 0, 0, 0)))
        counts = file.tell()

        def write_counts(frames: int) -> None:
            file.seek(counts)
            _chunk(file, b"acTL", _be(frames, 4) + _be(0 if loop else 1, 4))
            file.seek(0, io.SEEK_END)

        write_counts(0)
        changed, frames, number = _Changes(), 0, 0

        def add(frame: Rgb) -> None:
            nonlocal frames, number
            part = changed(frame)
            extent = (part.size.width, part.size.height, part.left, part.top)
            place = b"".join(_be(value, 4) for value in extent)
            _chunk(file, b"fcTL", _be(number, 4) + place + _be(milliseconds, 2) + _be(1000, 2) + b"\0\0")
            number += 1
            for data in _png_data(_encoded(frame[part.slices], "PNG")):
                if frames:
                    _chunk(file, b"fdAT", _be(number, 4) + data)
                    number += 1
                else:
                    _chunk(file, b"IDAT", data)
            frames += 1

        yield add
        _chunk(file, b"IEND", b"")
        write_counts(frames)


class _Changes:
    """Finds what of a frame differs from the frame before."""

    def __init__(self, *, even: bool = False) -> None:
        self._before: Rgb | None = None
        self._even = even

    def __call__(self, frame: Rgb) -> Rect:
        before, self._before = self._before, frame
        if before is None:
            return Rect.whole(Size.of(frame))
        found = Rect.around((frame != before).any(2))
        if found.empty:
            return Rect(0, 0, 1, 1)
        if self._even:
            return Rect(found.left // 2 * 2, found.top // 2 * 2, found.right, found.bottom)
        return found


def _dithered(frame: Rgb) -> Image.Image:
    """Return a frame in the 256 colours that suit it best; Pillow's own conversion would not dither."""
    image = Image.fromarray(np.ascontiguousarray(frame))
    return image.quantize(palette=image.quantize(256), dither=Image.Dither.FLOYDSTEINBERG)


def _encoded(frame: Rgb, file_format: str, **options: int) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(frame)).save(buffer, file_format, **options)
    return buffer.getvalue()


def _png_data(png: bytes) -> Iterator[bytes]:
    """Yield the contents of the IDAT chunks of a PNG file."""
    at = len(_PNG)
    while at < len(png):
        length = int.from_bytes(png[at : at + 4], "big")
        if png[at + 4 : at + 8] == b"IDAT":
            yield png[at + 8 : at + 8 + length]
        at += 12 + length


def _chunk(file: IO[bytes], name: bytes, data: bytes) -> None:
    """Write a chunk of a PNG file."""
    file.write(_be(len(data), 4) + name + data + _be(zlib.crc32(name + data), 4))


def _riff(file: IO[bytes], name: bytes, data: bytes) -> None:
    """Write a chunk of a RIFF file, which ends at an even place."""
    file.write(name + _le(len(data), 4) + data + b"\0" * (len(data) % 2))


def _le(value: int, length: int) -> bytes:
    return value.to_bytes(length, "little")


def _be(value: int, length: int) -> bytes:
    return value.to_bytes(length, "big")
