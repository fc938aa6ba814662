"""The one door for pictures and masks that come from files."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import stat
import threading
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt
from PIL import Image, UnidentifiedImageError

from singan_studio.errors import PictureError
from singan_studio.imaging.colour import Decoded, decode
from singan_studio.imaging.compose import alpha_over
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Mask, Rgb
from singan_studio.imaging.resize import fit
from singan_studio.paths import is_folder

# Named one by one: Pillow would also start Ghostscript for EPS, and read formats that are no photos.
_FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "AVIF", "PPM")
_READABLE = "JPEG, PNG, WebP, TIFF, BMP, GIF, AVIF, HEIC"
_HEIC_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
_LOSSY_COMPRESSIONS = ("jpeg", "tiff_jpeg", "webp")  # as Pillow names those of TIFF
# Pixels of a BMP in run lengths, which Pillow unpacks in Python: a few kilobytes could take minutes.
_MOST_PACKED = 16_000_000
# Of a side: what is narrower than that is long takes many times its size as tiles of a document.
_LONGEST = 65_535
# Pillow says by its log what it raises as well; where nobody keeps a log, that would be on the terminal.
logging.getLogger("PIL").addHandler(logging.NullHandler())
_STDERR = threading.Lock()
"""Held while stderr leads nowhere: two that put it back out of order would lose it."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A picture from a file, upright and in sRGB.

    `colour` (height, width, 3) is neither premultiplied nor laid over anything; `alpha` (height, width) is
    None if all is opaque. `lossless` says whether the file held exactly what was once saved (JPEG, HEIC,
    AVIF and lossy WebP do not), `notes` in plain sentences what was converted on the way.
    For files made of it: `exif`, its EXIF block, which says that it is upright, `profile`, its ICC profile of
    RGB, and `original`, its pixels as that profile means them, if they had to be converted to sRGB.
    """

    colour: Rgb
    alpha: Mask | None
    lossless: bool
    notes: tuple[str, ...]
    exif: bytes | None = None
    profile: bytes | None = None
    original: Rgb | None = None

    @property
    def pixels(self) -> Rgb:
        """The picture (height, width, 3), laid over white where it is transparent."""
        return _over(255, self.colour, self.alpha)

    def over(self, background: Rgb) -> Rgb:
        """Return the picture, fitted to the size of `background`, laid over it where it is transparent."""
        size = Size.of(background)
        colour = fit(self.colour, size)
        return colour if self.alpha is None else alpha_over(background, colour, fit(self.alpha, size))


def load_picture(path: Path) -> Picture:
    """Return the picture in a file, or the first frame of an animation.

    Raises PictureError, one sentence that names the file, if it is missing, damaged or truncated, of an
    unknown format, or larger than 89 megapixels.
    """
    return _picture(*_decode_file(path))


def decode_picture(data: bytes, name: str) -> Picture:
    """Return the picture in the bytes of a file that has no path, such as one that was pasted or dropped.

    `name` stands for it in errors, as "The pasted picture". Raises PictureError as `load_picture` does.
    """
    return _picture(*_decode_any(io.BytesIO(data), name))


def load_mask(path: Path) -> Mask:
    """Return the mask in a file: white is where to edit, grey levels are kept.

    A picture of one single colour with varying alpha is a mask by its alpha, such as strokes on a transparent
    layer; any other one by its brightness, with transparent parts black.
    Raises PictureError as `load_picture` does.
    """
    decoded, _ = _decode_file(path)
    with _pillow(f"'{path.name}'"):  # memory may run out here, too
        if decoded.alpha is not None and decoded.alpha.min() < decoded.alpha.max():
            unseen = decoded.alpha == 0
            first = decoded.colour.reshape(-1, 3)[int(unseen.argmin())]
            if all(((decoded.colour[..., n] == first[n]) | unseen).all() for n in range(3)):
                return decoded.alpha
        return np.array(Image.fromarray(_over(0, decoded.colour, decoded.alpha)).convert("L"))


def decode_png(data: bytes) -> Rgb:
    """Return the picture (height, width, 3) in the bytes of a PNG file, laid over white.

    Raises PictureError if they are damaged, truncated or no PNG.
    """
    decoded, _ = _decode(io.BytesIO(data), "The PNG data", ("PNG",))
    return _over(255, decoded.colour, decoded.alpha)


def png_size(data: bytes) -> Size:
    """Return the size that the header of a PNG tells, before anything is decoded; raises PictureError."""
    with _pillow("The PNG data"), Image.open(io.BytesIO(data), formats=("PNG",)) as image:
        return Size(*image.size)


def decode_exact(data: bytes) -> npt.NDArray[np.uint8]:
    """Return what `encode_png` was given: (height, width, 3) or (..., 4), or (height, width), byte for byte.

    Of other PNGs whatever they hold, palettes and bits included. Raises PictureError if the bytes are
    damaged, truncated, no PNG, or of more than 89 megapixels.
    """
    with _pillow("The PNG data"), Image.open(io.BytesIO(data), formats=("PNG",)) as image:
        _refuse_huge(image, "The PNG data")
        return np.array(image)


def _over(grey: int, colour: Rgb, alpha: Mask | None) -> Rgb:
    """Return the colour laid over a flat grey."""
    return colour if alpha is None else alpha_over(np.full_like(colour, grey), colour, alpha)


def _picture(decoded: Decoded, lossless: bool) -> Picture:
    return Picture(
        decoded.colour,
        decoded.alpha,
        lossless,
        decoded.notes,
        decoded.exif,
        decoded.profile,
        decoded.original,
    )


def _decode_file(path: Path) -> tuple[Decoded, bool]:
    """Return what the file holds and whether it is lossless."""
    name = f"'{path.name}'"
    try:
        kind = path.stat().st_mode
        if not (stat.S_ISREG(kind) or stat.S_ISDIR(kind)):  # a pipe would wait for ever
            raise PictureError(f"{name} is not an ordinary file; choose a picture.")
        with path.open("rb") as file:
            return _decode_any(file, name)
    except (FileNotFoundError, ValueError):  # no file has a name with a zero in it
        raise PictureError(f"There is no file '{path}'; check its name and folder.") from None
    except IsADirectoryError:
        raise PictureError(f"'{path}' is a folder; choose a picture in it.") from None
    except OSError as error:
        if is_folder(path):  # Windows refuses to open folders as it refuses forbidden files
            raise PictureError(f"'{path}' is a folder; choose a picture in it.") from None
        raise PictureError(f"{name} cannot be opened: {error.strerror}; check its permissions.") from None


def _decode_any(file: BinaryIO, name: str) -> tuple[Decoded, bool]:
    """Return what an open file of any known format holds and whether it is lossless."""
    head = file.read(32)
    if not head:
        raise PictureError(f"{name} is empty; choose another file.")
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        _teach_pillow_heic(name)
        return _decode(file, name, ("HEIF",))
    return _decode(file, name, _FORMATS)


def _decode(file: BinaryIO, name: str, formats: tuple[str, ...]) -> tuple[Decoded, bool]:
    """Return what an open file holds and whether it is lossless; nothing of Pillow gets out of here."""
    with _pillow(name):
        with Image.open(file, formats=formats) as image:
            image.verify()  # checksums of PNG, which decoding passes over; the image is of no use after
        file.seek(0)
        with Image.open(file, formats=formats) as image:
            _refuse_huge(image, name)
            lossless = _is_lossless(image, file)
            # Whether there are more, not how many: to count them takes minutes in files made for that.
            more = getattr(image, "is_animated", False)
            with _quiet_libtiff(image):
                decoded = decode(image)
            # The further frames of a JPEG (MPO) are previews and depth maps, those of a TIFF pages.
            if more and image.format != "MPO":
                decoded = replace(decoded, notes=(*decoded.notes, "Only the first of its frames is used."))
            return decoded, lossless


@contextlib.contextmanager
def _pillow(name: str) -> Iterator[None]:
    """Turn whatever reading a picture raises into a PictureError about `name`."""
    try:
        # Pillow warns of large pictures, odd EXIF and TIFF tags; sizes are judged here, tags harm no pixel.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except PictureError:
        raise
    except Image.DecompressionBombError:
        limit = 2 * (Image.MAX_IMAGE_PIXELS or 0) // 10**6
        raise PictureError(f"{name} has more than {limit} megapixels; make it smaller first.") from None
    except UnidentifiedImageError:
        raise PictureError(
            f"{name} is damaged or not a picture of a known format ({_READABLE}); "
            "open it in another program and save it as PNG."
        ) from None
    except MemoryError:
        raise PictureError(f"{name} does not fit into memory; make it smaller first.") from None
    except Exception as error:  # what Pillow raises on damaged files is not bounded
        reason = " ".join(str(error).split()) or type(error).__name__
        raise PictureError(f"{name} is damaged or cut off ({reason}); fetch or export it again.") from error


@contextlib.contextmanager
def _quiet_libtiff(image: Image.Image) -> Iterator[None]:
    """Keep libtiff, which Pillow does not, from writing what it finds wrong to the terminal by itself."""
    if not any(tile[0] == "libtiff" for tile in getattr(image, "tile", ())):
        yield
        return
    with _STDERR, Path(os.devnull).open("wb") as nowhere:
        try:
            kept = os.dup(2)
        except OSError:  # there is no terminal
            yield
            return
        try:
            os.dup2(nowhere.fileno(), 2)
            yield
        finally:
            os.dup2(kept, 2)
            os.close(kept)


def _refuse_huge(image: Image.Image, name: str) -> None:
    """Raise PictureError by the size in the header, before anything is decoded."""
    size = Size(*image.size)
    limit = Image.MAX_IMAGE_PIXELS
    if limit is not None and size.area > limit:
        raise PictureError(
            f"{name} has {size.area / 1e6:.0f} megapixels ({size}), "
            f"more than the {limit / 1e6:.0f} that fit; make it smaller first."
        )
    if max(size.width, size.height) > _LONGEST:
        raise PictureError(f"{name} has {size} pixels, and {_LONGEST} a side at most fit; cut it first.")
    if size.area > _MOST_PACKED and any("rle" in str(tile[0]) for tile in getattr(image, "tile", ())):
        raise PictureError(
            f"{name} is a BMP of {size.area / 1e6:.0f} megapixels in run lengths; save it as PNG first."
        )


def _is_lossless(image: Image.Image, file: BinaryIO) -> bool:
    """Whether the file keeps exactly the pixels it was given."""
    match image.format:
        case "JPEG" | "MPO" | "AVIF" | "HEIF":
            return False
        case "WEBP":
            return _webp_is_lossless(file)
        case _:
            return image.info.get("compression") not in _LOSSY_COMPRESSIONS


def _webp_is_lossless(file: BinaryIO) -> bool:
    """Walk the chunks of a WebP file (RFC 9649) to the first one with pixels."""
    position = file.tell()
    offset = 12
    try:
        while True:
            file.seek(offset)
            chunk = file.read(8)
            kind, length = chunk[:4], int.from_bytes(chunk[4:], "little")
            if kind == b"ANMF":  # a frame: 16 bytes, then chunks of its own
                offset += 24
            elif kind in {b"VP8L", b"VP8 ", b""}:
                return kind == b"VP8L"
            else:
                offset += 8 + length + length % 2
    finally:
        file.seek(position)


def _teach_pillow_heic(name: str) -> None:
    """Register the optional reader of HEIC; raises PictureError if it is not installed."""
    try:
        import pillow_heif  # noqa: PLC0415 an optional extra
    except ImportError:
        raise PictureError(
            f'{name} is a HEIC picture, which needs: pip install "singan-studio[heic]"; or save it as JPEG.'
        ) from None
    pillow_heif.register_heif_opener()
