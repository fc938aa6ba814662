"""What a camera wrote about a photo (EXIF), kept for the files it is exported to."""

from __future__ import annotations

import contextlib
import struct
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import ExifTags, Image

from singan_studio.imaging.geometry import Size

_HEAD = b"Exif\0\0"
_SHORT, _LONG = 3, 4
_MOST_ENTRIES = 1000  # more are no directory but noise
_DIRECTORIES = {ExifTags.IFD.Exif.value, ExifTags.IFD.GPSInfo.value}
_ABOUT_THE_PHOTO = (
    *(ExifTags.Base.ImageDescription, ExifTags.Base.Make, ExifTags.Base.Model, ExifTags.Base.Software),
    *(ExifTags.Base.XResolution, ExifTags.Base.YResolution, ExifTags.Base.ResolutionUnit),
    *(ExifTags.Base.DateTime, ExifTags.Base.Artist, ExifTags.Base.HostComputer, ExifTags.Base.Copyright),
    *(ExifTags.Base.Rating, ExifTags.Base.XPTitle, ExifTags.Base.XPComment, ExifTags.Base.XPAuthor),
    *(ExifTags.Base.XPKeywords, ExifTags.Base.XPSubject),
)
# What the first directory may hold that tells of the photo, not of how the file stores its pixels.
_TELLING = _DIRECTORIES | {tag.value for tag in _ABOUT_THE_PHOTO}


def exif_of(image: Image.Image) -> bytes | None:
    """Return the EXIF block of a loaded picture for a file that holds its pixels upright, None without one.

    The block stays as it is to the byte, so that the maker's own notes, which point into it, stay readable;
    only the orientation, the size and the thumbnail, which would show the picture as it was, are set right.
    A broken block counts as none.
    """
    try:
        # TIFF spreads it over the file, ImageMagick hides it in a text of PNG.
        block = image.info.get("exif") or _telling(image.getexif())
        return block and fitted(block, Size(*image.size))
    except Exception:  # a broken block ends in any of six exceptions, and spoils no pixel
        return None


def telling(block: bytes) -> bytes | None:
    """Return an EXIF block made anew of what tells of the photo, for files that take it apart.

    The rest of its first directory is about how pixels are stored, which TIFF would take for its own.
    None if the block is broken or tells nothing.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of entries that are cut off and left out
            exif = Image.Exif()
            exif.load(block)
            return _telling(exif)
    except Exception:  # as above
        return None


def _telling(exif: Image.Exif) -> bytes | None:
    found = Image.Exif()
    found.endian = exif.endian
    for tag in sorted(_TELLING & set(exif)):
        found[tag] = exif[tag]
        if tag in _DIRECTORIES:
            found[tag] = dict(exif.get_ifd(tag))
            found[tag].pop(ExifTags.IFD.Interop, None)  # a place that is no longer right
    return found.tobytes() if len(found) else None


@dataclass(frozen=True, slots=True)
class _Entry:
    """One line of a directory: what it is about, and where in the block it stands."""

    tag: int
    kind: int
    at: int


class _Block:
    """An EXIF block (JEITA CP-3451) whose directories can be walked, and values set in place."""

    def __init__(self, data: bytes) -> None:
        self.data = bytearray(data.removeprefix(_HEAD))
        self.order = {b"II": "<", b"MM": ">"}[bytes(self.data[:2])]

    def read(self, code: str, at: int) -> int:
        value: int = struct.unpack_from(self.order + code, self.data, at)[0]
        return value

    def entries(self, directory: int) -> Iterator[_Entry]:
        for at in range(directory + 2, self.end(directory), 12):
            yield _Entry(self.read("H", at), self.read("H", at + 2), at + 8)

    def end(self, directory: int) -> int:
        """Return where the entries of a directory end and the place of the next one stands."""
        count = self.read("H", directory)
        if count > _MOST_ENTRIES:
            raise ValueError(f"a directory of {count} entries")
        return directory + 2 + 12 * count

    def value(self, entry: _Entry) -> int:
        return self.read("H" if entry.kind == _SHORT else "I", entry.at)

    def set(self, entry: _Entry, value: int) -> None:
        if entry.kind in {_SHORT, _LONG}:
            code = "H" if entry.kind == _SHORT else "I"
            struct.pack_into(self.order + code, self.data, entry.at, value)


def fitted(exif: bytes, size: Size) -> bytes | None:
    """Return a block for an upright picture of `size`, without its thumbnail; None if it is broken."""
    try:
        return _upright(_Block(exif), size)
    except (KeyError, ValueError, struct.error):
        return None


def _upright(block: _Block, size: Size) -> bytes:
    first = block.read("I", 4)
    for entry in block.entries(first):
        if entry.tag == ExifTags.Base.Orientation:
            block.set(entry, 1)
        elif entry.tag == ExifTags.IFD.Exif:
            for inner in block.entries(block.value(entry)):
                if inner.tag == ExifTags.Base.ExifImageWidth:
                    block.set(inner, size.width)
                elif inner.tag == ExifTags.Base.ExifImageHeight:
                    block.set(inner, size.height)
    _drop_thumbnail(block, first)
    return _HEAD + bytes(block.data)


def _drop_thumbnail(block: _Block, first: int) -> None:
    """Cut the directory of the thumbnail off the chain, and overwrite its pixels."""
    link = block.end(first)
    thumbnail = block.read("I", link)
    if not thumbnail:
        return
    struct.pack_into("I", block.data, link, 0)
    with contextlib.suppress(struct.error, ValueError):  # it may be broken, being gone it harms nobody
        found = {entry.tag: block.value(entry) for entry in block.entries(thumbnail)}
        start, length = (
            found.get(tag.value, 0) for tag in (ExifTags.Base.JpegIFOffset, ExifTags.Base.JpegIFByteCount)
        )
        end = min(start + length, len(block.data))
        block.data[start:end] = bytes(max(0, end - start))
