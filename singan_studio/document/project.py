"""Projects: OpenRaster files (openraster.org, version 0.0.6) that hold a document exactly.

Painting programs find the layers in `stack.xml` as they look. What makes the document what it was lies
beside them: `singan-studio/document.json` names, for every raster, the PNG with its bytes and the place of
its corner, and attachments of the program lie in `singan-studio/attached/`. Nothing in a file is trusted:
members are read by name and never unpacked to disk, sizes are judged before anything is decoded.
"""

from __future__ import annotations

import contextlib
import json
import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from singan_studio.document.blending import faded
from singan_studio.document.document import Document
from singan_studio.document.layers import Layer
from singan_studio.document.project_json import SPOILT, VERSION, as_json, document_from, pair
from singan_studio.document.raster import Pixels, Raster, tile_bytes
from singan_studio.errors import PictureError, ProjectError
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.load import decode_exact, png_size
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import thumbnail
from singan_studio.imaging.save import encode_png, picture_file

_MIME = b"image/openraster"
_DOCUMENT, _ATTACHED = "singan-studio/document.json", "singan-studio/attached/"
_THUMBNAIL = 256
_DATE = (1980, 1, 1, 0, 0, 0)
"""Of all members: the same project is the same bytes."""
_LONGEST_JSON = 16 * 2**20
_LONGEST_PNG = 400 * 2**20
_LARGEST = 4 * 2**30
"""Bytes of all members together, unpacked."""
_PACKED, _PACKED_TIMES = 2**26, 16
"""Bytes that members may unpack to beyond so many times the file's: what is large is packed in itself."""
_ROOM, _ROOM_TIMES = 2**29, 128
"""The same of all rasters in memory: one flat colour packs a thousand times, a photo three times."""
_MEMBERS = 10_000
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ArithmeticError, *SPOILT)
"""What reading a damaged file raises: `zipfile` says it in all of these ways."""


Members = Mapping[str, zipfile.ZipInfo]


@dataclass(frozen=True, slots=True, eq=False)
class Project:
    """A document, and what belongs to it that the document does not know: attachments by name."""

    document: Document
    attached: Mapping[str, bytes] = field(default_factory=dict)


class Encoder:
    """Rasters as PNG: what has not changed since the save before is not encoded again."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Raster, Rect, bytes]] = {}
        self._used: set[int] = set()

    def png(self, raster: Raster) -> tuple[Rect, bytes]:
        """Return the rectangle that holds all bytes of a raster that has any, and its PNG."""
        known = self._known.get(id(raster))
        if known is None:
            rect = _extent(raster)
            known = self._known[id(raster)] = raster, rect, encode_png(raster.read(rect))
        self._used.add(id(raster))
        return known[1], known[2]

    def forget(self) -> None:
        """Forget what was not asked for since this was called last."""
        self._known = {key: known for key, known in self._known.items() if key in self._used}
        self._used.clear()


def save(path: Path, project: Project, merged: Rgb, encoder: Encoder | None = None) -> None:
    """Write a project, whole or not at all; `merged` (h, w, 3) is the picture as other programs show it.

    Raises PictureError, one sentence with what to do, when the file cannot be written.
    """
    encoder = encoder or Encoder()
    document = project.document
    with picture_file(path) as temporary, zipfile.ZipFile(temporary, "w") as file:
        _put(file, "mimetype", _MIME)
        rasters: dict[int, str] = {}

        def name_of(raster: Raster) -> str:
            if id(raster) not in rasters:
                rasters[id(raster)] = f"data/{len(rasters):04d}.png"
                _put(file, rasters[id(raster)], encoder.png(raster)[1])
            return rasters[id(raster)]

        def stored(raster: Raster) -> dict[str, Any]:
            if not raster.tiles:
                return {"channels": raster.channels, "file": None, "at": [0, 0]}
            rect = encoder.png(raster)[0]
            return {"channels": raster.channels, "file": name_of(raster), "at": [rect.left, rect.top]}

        described = as_json(document, stored)
        _put(file, "stack.xml", _stack(file, document, name_of, encoder), pack=True)
        _put(file, "mergedimage.png", encode_png(merged))
        _put(file, "Thumbnails/thumbnail.png", encode_png(thumbnail(merged, _THUMBNAIL)))
        _put(file, _DOCUMENT, json.dumps(described, indent=1).encode(), pack=True)
        for name, data in project.attached.items():
            _put(file, _ATTACHED + name, data)
    encoder.forget()


def load(path: Path) -> Project:
    """Return the project in a file.

    Raises ProjectError, one sentence with what to do, when there is none, or a damaged one, or one of a newer
    version, and ForeignProjectError when another program wrote it.
    """
    with _opened(path, "no project; open an older copy of it.") as (file, members, size):
        if _DOCUMENT not in members:
            raise ForeignProjectError(
                f"'{path.name}' was written by another program; only its picture is opened."
            )
        described = json.loads(_read(file, members, _DOCUMENT, _LONGEST_JSON))
        attached = {
            member.removeprefix(_ATTACHED): _read(file, members, member, _LARGEST)
            for member in members
            if member.startswith(_ATTACHED)
        }
        return Project(document_from(described, _rasters(file, members, size)), attached)


def merged_picture(path: Path) -> bytes:
    """Return the PNG of the picture as other programs show it; raises ProjectError."""
    with _opened(path, "no OpenRaster file; export it as PNG.") as (file, members, _):
        return _read(file, members, "mergedimage.png", _LONGEST_PNG)


class ForeignProjectError(ProjectError):
    """An OpenRaster file that another program wrote."""


def _put(file: zipfile.ZipFile, name: str, data: bytes, *, pack: bool = False) -> None:
    """Add a member; pictures are packed already."""
    info = zipfile.ZipInfo(name, _DATE)
    info.compress_type = zipfile.ZIP_DEFLATED if pack else zipfile.ZIP_STORED
    file.writestr(info, data)


def _stack(
    file: zipfile.ZipFile, document: Document, name_of: Callable[[Raster], str], encoder: Encoder
) -> bytes:
    """Return stack.xml, topmost layer first, having put in what layers with a mask look like."""
    size = document.size
    image = ElementTree.Element("image", version="0.0.6", w=str(size.width), h=str(size.height))
    stack = ElementTree.SubElement(image, "stack")
    for layer in reversed(document.layers):
        if not layer.raster.tiles:
            continue
        corner, source = encoder.png(layer.raster)[0], name_of(layer.raster)
        if layer.mask is not None and layer.mask.tiles:
            source = f"data/masked-{layer.id}.png"
            _put(file, source, encode_png(_masked(layer, corner)))
        ElementTree.SubElement(
            stack,
            "layer",
            {
                "name": _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", layer.name),
                "src": source,
                "x": str(corner.left + layer.offset[0]),
                "y": str(corner.top + layer.offset[1]),
                "opacity": f"{layer.opacity:.6g}",
                "visibility": "visible" if layer.visible else "hidden",
                "composite-op": "svg:src-over",
            },
        )
    data: bytes = ElementTree.tostring(image, encoding="UTF-8", xml_declaration=True)
    return data


def _masked(layer: Layer, rect: Rect) -> Pixels:
    pixels = layer.raster.read(rect)
    if layer.mask is not None:
        pixels[..., 3] = faded(pixels[..., 3], layer.mask.read(rect))
    return pixels


def _extent(raster: Raster) -> Rect:
    """Return the rectangle of all tiles; of an opaque picture, as the photo is, only of its pixels."""
    bounds = raster.bounds
    if raster.channels == 4 and not bounds.empty and raster.read(bounds)[..., 3].all():
        return bounds
    return raster.extent


@contextlib.contextmanager
def _opened(path: Path, otherwise: str) -> Iterator[tuple[zipfile.ZipFile, Members, int]]:
    """Yield an OpenRaster file, its members by name, and its size in bytes.

    Whatever goes wrong in it, also later, becomes a ProjectError; of a damaged file it says that it is, or is
    `otherwise`.
    """
    name = f"'{path.name}'"
    try:
        size = _size(path)
        with zipfile.ZipFile(path) as file:
            yield file, _members(file, name, size), size
    except (ProjectError, PictureError):
        raise
    except FileNotFoundError:
        raise ProjectError(f"There is no file '{path}'; check its name and folder.") from None
    except OSError as error:
        raise ProjectError(f"{name} cannot be opened: {error.strerror or error}; try it again.") from None
    except MemoryError:
        raise ProjectError(f"{name} does not fit into memory; close other programs.") from None
    except _BROKEN as error:
        raise ProjectError(f"{name} is damaged, or {otherwise}") from error


def _size(path: Path) -> int:
    """Return the bytes of a file; raises ProjectError for what is no file, such as a pipe: it would wait."""
    state = path.stat()
    if not stat.S_ISREG(state.st_mode):
        raise ProjectError(f"'{path.name}' is not an ordinary file; choose a project.")
    return state.st_size


def _members(file: zipfile.ZipFile, name: str, size: int) -> Members:
    """Return the members by name; raises ProjectError or ValueError where they are too many, or too large."""
    listed = file.infolist()
    members = {info.filename: info for info in listed}
    if len(members) != len(listed) or len(listed) > _MEMBERS:
        raise ValueError("members are not told apart, or too many")
    if any(info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for info in listed):
        raise ValueError("a member is packed as none is in OpenRaster")
    unpacked = sum(info.file_size for info in listed)
    if unpacked > _LARGEST:
        raise ProjectError(f"{name} holds more than {_LARGEST >> 30} GB; it is not opened.")
    if unpacked > _PACKED + _PACKED_TIMES * size:
        raise ValueError("it unpacks to far more than a project")
    if _read(file, members, "mimetype", 100).strip() != _MIME:
        raise ProjectError(f"{name} is no OpenRaster file; open a picture or a project.")
    return members


def _read(file: zipfile.ZipFile, members: Members, name: str, longest: int) -> bytes:
    """Return a member's bytes; never more than `longest`, whatever its header says."""
    with file.open(members[name]) as member:
        data = member.read(longest + 1)
    if len(data) > longest:
        raise ValueError(f"{name} is too long")
    return data


def _rasters(file: zipfile.ZipFile, members: Members, size: int) -> Callable[[Any], Raster]:
    """Return a reader of rasters; those that were one before are one again.

    Together they may take only as much memory as suits the `size` of the file: raises ValueError.
    """
    known: dict[tuple[str, int, int], Raster] = {}
    room = _ROOM + _ROOM_TIMES * size

    def read(given: Any) -> Raster:
        nonlocal room
        name, channels = given["file"], given["channels"]
        if name is None:
            return Raster.empty(1 if channels == 1 else 4)
        key = (str(name), *pair(given["at"]))
        if not key[0].startswith("data/"):
            raise ValueError(f"{name} is no raster")
        if key not in known:
            png = _read(file, members, key[0], _LONGEST_PNG)
            extent = png_size(png)
            room -= tile_bytes(Rect(0, 0, extent.width, extent.height).moved(*key[1:]), 4)
            if room < 0:
                raise ValueError("its pictures are larger than any project's")
            pixels = decode_exact(png)
            if channels != (1 if pixels.ndim == 2 else pixels.shape[2]):
                raise ValueError("a picture has the wrong number of channels")
            known[key] = Raster.of(pixels, key[1:])
        return known[key]

    return read


__all__ = [
    "VERSION",
    "Encoder",
    "ForeignProjectError",
    "Project",
    "load",
    "merged_picture",
    "save",
]
