"""Readers of pictures, masks, and what cameras and profiles say about them."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from random import Random

import numpy as np
from PIL import Image, ImageCms

from singan_studio.app import files
from singan_studio.imaging.export import export
from singan_studio.imaging.load import load_mask, load_picture

from . import mutations, pictures
from .reading import Case


def picture(folder: Path, _sentinel: Path, _at_end: ExitStack) -> Case:
    def case(chance: Random) -> Callable[[], object]:
        name, data = pictures.spoilt_picture(chance)
        path = folder / chance.choice((name, name, "other.jpg"))
        path.write_bytes(data)
        return lambda: files.decode(path)

    return case


def mask(folder: Path, _sentinel: Path, _at_end: ExitStack) -> Case:
    def case(chance: Random) -> Callable[[], object]:
        name, data = pictures.spoilt_picture(chance)
        (folder / name).write_bytes(data)
        return lambda: load_mask(folder / name)

    return case


def exif(folder: Path, _sentinel: Path, _at_end: ExitStack) -> Case:
    """EXIF blocks and colour profiles in whole pictures: read, and written into what is exported."""

    block = pictures.exif()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = Image.fromarray(np.arange(16 * 18 * 3, dtype=np.uint8).reshape(16, 18, 3))

    def case(chance: Random) -> Callable[[], object]:
        about = _spoilt_exif(block, chance) if chance.random() < 0.7 else block
        colours = mutations.spoil(profile, chance) if chance.random() < 0.5 else None
        path = folder / chance.choice(("a.jpg", "a.png", "a.webp", "a.tif"))
        try:
            image.save(path, exif=about[:65000], icc_profile=colours)
        except Exception:  # Pillow does not write every block; as a chunk it is one all the same
            path = path.with_suffix(".png")
            path.write_bytes(pictures.png_of(_with_exif(image, about)))
        out = folder / chance.choice(("out.jpg", "out.png", "out.tif", "out.webp", "out.avif", "out.bmp"))

        def read() -> None:
            picture = load_picture(path)
            try:
                export(out, picture.pixels, picture)
                load_picture(out)
            finally:
                out.unlink(missing_ok=True)

        return read

    return case


def _with_exif(image: object, block: bytes) -> list[pictures.Chunk]:
    buffer = io.BytesIO()
    image.save(buffer, "PNG")  # type: ignore[attr-defined]
    chunks = pictures.png_chunks(buffer.getvalue())
    return [chunks[0], (b"eXIf", block.removeprefix(b"Exif\0\0")), *chunks[1:]]


def _spoilt_exif(block: bytes, chance: Random) -> bytes:
    """Change an entry of a directory: what it is about, of which kind, how many, or where."""
    if chance.random() < 0.4:
        return mutations.spoil(block, chance)
    changed = bytearray(block)
    start = 6 if block.startswith(b"Exif") else 0
    order = "<" if block[start : start + 2] == b"II" else ">"
    (directory,) = struct.unpack_from(order + "I", block, start + 4)
    (count,) = struct.unpack_from(order + "H", block, start + directory)
    entry = start + directory + 2 + 12 * chance.randrange(count)
    at, width = chance.choice(((0, 2), (2, 2), (4, 4), (8, 4)))
    number = mutations.numbers(chance, width)
    if chance.random() < 0.3:  # a directory within itself
        at, number = 8, struct.pack(order + "I", directory)
    changed[entry + at : entry + at + len(number)] = number
    return bytes(changed)
