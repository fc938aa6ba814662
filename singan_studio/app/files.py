"""Pictures that come in and go out: opening, placing, cutting out, copying, exporting. Slow, so for a worker.

What brings Pillow is imported when it is first used: the window is there before.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from singan_studio.app.result import Rgba
from singan_studio.document import edits
from singan_studio.document.document import Document
from singan_studio.document.layers import Placed
from singan_studio.document.raster import Raster
from singan_studio.errors import PictureError, StudioError
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Mask, Rgb

if TYPE_CHECKING:
    from singan_studio.imaging.load import Picture

PROJECT_SUFFIX = ".ora"
MODEL_SUFFIX = ".safetensors"


@dataclass(frozen=True, slots=True, eq=False)
class OpenPhoto:
    """The photo that is edited."""

    name: str
    path: Path | None
    """None if it is in no file of the person's."""
    picture: Picture | None
    """As it was in its file, for exporting with the same EXIF and colour profile."""
    pixels: Rgb
    """(h, w, 3), laid over white where it was transparent."""
    saved: bool = True
    """Whether nothing changed since it was opened, last saved or exported."""
    project: Path | None = None
    """The project it was opened from or saved to last."""


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """A photo ready to be edited."""

    photo: OpenPhoto
    document: Document
    notes: tuple[str, ...]
    """In plain sentences, what was converted on the way."""


def decode(path: Path, name: str | None = None) -> Decoded:
    """Return the photo in a file, known by its path unless it has a `name`; raises PictureError."""
    from singan_studio.imaging.load import load_picture  # noqa: PLC0415

    picture = load_picture(path)
    return decoded(picture, name or path.name, None if name else path)


def decoded(picture: Picture, name: str, path: Path | None = None) -> Decoded:
    """Return a picture ready to be edited; raises PictureError when memory does not suffice."""
    try:
        pixels = picture.pixels
        pixels.setflags(write=False)
        return Decoded(OpenPhoto(name, path, picture, pixels), Document.of(pixels), picture.notes)
    except MemoryError:
        raise PictureError(f"'{name}' does not fit into memory; make it smaller first.") from None


def of_pixels(pixels: Rgb, path: Path, *notes: str) -> Decoded:
    """Return a picture (h, w, 3) that a file of another kind had in it, ready to be edited."""
    pixels.setflags(write=False)
    return Decoded(OpenPhoto(path.name, path, None, pixels), Document.of(pixels), notes)


def rgba_of(picture: Picture) -> Rgba:
    """Return a picture (h, w, 4), not premultiplied."""
    height, width = picture.colour.shape[:2]
    alpha = np.full((height, width), 255, np.uint8) if picture.alpha is None else picture.alpha
    return np.dstack([picture.colour, alpha])


def place(document: Document, picture: Picture, name: str, centre: tuple[float, float] | None) -> Document:
    """Return the document with a picture on a floating layer, made to fit if it is larger."""
    middle = centre or (document.size.width / 2, document.size.height / 2)
    return edits.place(document, rgba_of(picture), name, middle, document.size)


def lay(document: Document, pixels: Rgb, name: str) -> Document:
    """Return the document with a picture (h, w, 3) of the engine's on a layer: see Session.lay."""
    rgba = np.dstack([pixels, np.full(pixels.shape[:2], 255, np.uint8)])
    if Size.of(pixels) == document.size:
        return edits.add_result(document, rgba, name=name)
    middle = (document.size.width / 2, document.size.height / 2)
    return edits.place(document, rgba, name, middle, document.size)


def cut_out_layer(document: Document, layer_id: int, outline: Mask) -> Document:
    """Return the document with a layer without its background.

    `outline` (h, w) is of the size of the bounds of the layer's `source` and not 0 where the object may be.
    Raises StudioError when nothing would be left.
    """
    from singan_studio.imaging.cutout import cut_out  # noqa: PLC0415

    layer = document.layer(layer_id)
    bounds = layer.source.bounds
    pixels = layer.source.read(bounds)
    alpha = cut_out(np.ascontiguousarray(pixels[..., :3]), outline)
    pixels[..., 3] = np.minimum(pixels[..., 3], alpha)
    source = Raster.of(pixels, (bounds.left, bounds.top))
    left = source.bounds
    if left.empty:
        raise StudioError("Nothing would be left of the layer; draw the outline around the object.")
    # A transform is about the middle of what it places, which is smaller now, and must not move.
    middle = np.array([(left.left + left.right) / 2, (left.top + left.bottom) / 2, 1.0])
    x, y = layer.transform.matrix(bounds) @ middle
    placed = Placed(source, replace(layer.transform, centre=(float(x), float(y))))
    return edits.transform(document.with_layer(replace(layer, placed=placed)), layer_id, placed.transform)


def as_shown(document: Document, rect: Rect, over: tuple[Rect, Rgba] | None) -> Rgb:
    """Return a rectangle of the document with a result on it."""
    picture = document.flatten(rect)
    if over is not None:
        region, rgba = over
        both = region.intersection(rect)
        if not both.empty:
            part = rgba[both.moved(-region.left, -region.top).slices]
            target = picture[both.moved(-rect.left, -rect.top).slices]
            np.copyto(target, part[..., :3], where=part[..., 3:] > 0)
    return picture


def copied(document: Document, over: tuple[Rect, Rgba] | None) -> Rgba:
    """Return what is selected of the picture as it is shown, or all of it without a selection."""
    selection, whole = document.selection, Rect.whole(document.size)
    rect = whole if selection is None else selection.bounds.clipped(document.size)
    if selection is None or rect.empty:
        return np.dstack([as_shown(document, whole, over), np.full(_shape(whole), 255, np.uint8)])
    return np.dstack([as_shown(document, rect, over), selection.read(rect)])


def save(path: Path, pixels: Rgb, exif: bytes | None = None) -> None:
    """Write a picture (h, w, 3), and what its camera wrote about it; raises PictureError."""
    from singan_studio.imaging.save import save_picture  # noqa: PLC0415

    save_picture(path, pixels, exif=exif)


def write(path: Path, photo: OpenPhoto, document: Document, over: tuple[Rect, Rgba] | None) -> None:
    """Write the picture as it is shown, like the photo it was; raises PictureError."""
    result = as_shown(document, Rect.whole(document.size), over)
    if photo.picture is None:
        save(path, result)
    else:
        from singan_studio.imaging.export import export  # noqa: PLC0415

        export(path, result, photo.picture)


def cannot_animate(path: Path) -> str:
    """Return why no animation can be written under a name, as a sentence; empty if one can."""
    from singan_studio.imaging.animation_files import check_animation_path  # noqa: PLC0415

    try:
        check_animation_path(path)
    except StudioError as error:
        return str(error)
    return ""


def _shape(rect: Rect) -> tuple[int, int]:
    return rect.size.height, rect.size.width
