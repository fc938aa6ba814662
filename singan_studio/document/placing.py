"""Edits that put a layer somewhere: placing a picture, moving, scaling, turning and flipping it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from singan_studio.document.document import Document
from singan_studio.document.layer_edits import add_layer, check_changeable
from singan_studio.document.layers import Layer, Placed, Transform
from singan_studio.document.raster import Pixels, Raster
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.warp import warp


def place(
    document: Document, pixels: Pixels, name: str, centre: tuple[float, float], fit: Size | None = None
) -> Document:
    """Return the document with a picture (height, width, 4) as a floating layer on top, about `centre`.

    It is scaled down to `fit` if it is larger; without scaling it lies on whole pixels, unblurred.
    """
    size = Size.of(pixels)
    scale = 1.0 if fit is None else min(1.0, fit.width / size.width, fit.height / size.height)
    left = round(centre[0] - size.width * scale / 2)
    top = round(centre[1] - size.height * scale / 2)
    middle = (left + size.width * scale / 2, top + size.height * scale / 2)
    document = add_layer(document, Raster.of(pixels), name, "floating")
    return transform(document, document.active, Transform(middle, scale, scale))


def move(document: Document, layer_id: int, dx: int, dy: int) -> Document:
    """Return the document with a layer `dx` pixels further right and `dy` further down. Not for the photo."""
    check_changeable(document, layer_id)
    layer = document.layer(layer_id)
    if layer.placed is None:
        return document.with_layer(replace(layer, offset=(layer.offset[0] + dx, layer.offset[1] + dy)))
    target = layer.placed.transform.moved(dx, dy)
    placed = replace(layer.placed, transform=target)
    if _room(document, placed) != _room(document, layer.placed).moved(dx, dy):
        return transform(document, layer_id, target)  # other parts of a huge picture come near
    return document.with_layer(
        replace(layer, offset=(layer.offset[0] + dx, layer.offset[1] + dy), placed=placed)
    )


def transform(document: Document, layer_id: int, target: Transform) -> Document:
    """Return the document with a layer placed by `target`, made anew from the picture it was made of.

    A layer that was painted on starts from the pixels it shows now. Its mask goes with it. No side becomes
    shorter than a pixel. Not for the photo.
    """
    check_changeable(document, layer_id)
    layer = document.layer(layer_id)
    bounds = layer.source.bounds
    if bounds.empty:
        return document
    target = replace(
        target,
        scale_x=_at_least_a_pixel(target.scale_x, bounds.size.width),
        scale_y=_at_least_a_pixel(target.scale_y, bounds.size.height),
    )
    placed = Placed(layer.source, target)
    raster, offset = _rendered(document, placed)
    mask = layer.mask if layer.mask is None else _moved_mask(document, layer, placed, offset)
    return document.with_layer(replace(layer, raster=raster, offset=offset, mask=mask, placed=placed))


def _at_least_a_pixel(scale: float, length: int) -> float:
    return float(np.copysign(max(abs(scale), 1 / length), scale))


def _rendered(document: Document, placed: Placed) -> tuple[Raster, tuple[int, int]]:
    """Return the pixels of a placed picture and the offset that takes them into the document."""
    bounds = placed.source.bounds
    matrix = placed.transform.matrix(bounds)
    shift = matrix[:, 2]
    if np.array_equal(matrix[:, :2], np.eye(2)) and np.array_equal(shift, np.rint(shift)):
        return placed.source, (int(shift[0]), int(shift[1]))
    return _warped(placed.source, bounds, matrix, _room(document, placed)), (0, 0)


def _room(document: Document, placed: Placed) -> Rect:
    """Return the rectangle of the document that is worth computing: the picture's, unless that is huge.

    Of a huge one, what is far outside the document is left out until it is moved in.
    """
    corners = placed.transform.corners(placed.source.bounds)
    # Rounding errors of a turn must not add a row of pixels.
    whole = Rect.from_points((round(x, 6), round(y, 6)) for x, y in corners)
    if whole.size.area <= 2 * document.size.area:
        return whole
    margin = max(document.size.width, document.size.height) // 4
    return whole.intersection(Rect.whole(document.size).grown(margin))


def _moved_mask(document: Document, layer: Layer, placed: Placed, offset: tuple[int, int]) -> Raster:
    """Return the mask of `layer` where it belongs when `placed` takes the layer's place."""
    assert layer.mask is not None  # noqa: S101 the caller looked
    bounds = layer.mask.bounds
    if bounds.empty:
        return layer.mask
    source = placed.source.bounds
    before, after = _square(layer.transform.matrix(source)), _square(placed.transform.matrix(source))
    to_document, from_document = np.eye(3), np.eye(3)
    to_document[:2, 2] = layer.offset
    from_document[:2, 2] = -np.array(offset)
    matrix = (from_document @ after @ np.linalg.inv(before) @ to_document)[:2]
    corners = np.array([(x, y) for x in (bounds.left, bounds.right) for y in (bounds.top, bounds.bottom)])
    moved = np.round(corners @ matrix[:, :2].T + matrix[:, 2], 6)
    region = Rect.from_points((float(x), float(y)) for x, y in moved)
    room = _room(document, placed).moved(-offset[0], -offset[1])
    return _warped(layer.mask, bounds, matrix, region.intersection(room))


def _square(matrix: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.vstack([matrix, [0, 0, 1]])


def _warped(raster: Raster, bounds: Rect, matrix: npt.NDArray[np.float64], region: Rect) -> Raster:
    """Return `bounds` of a raster taken by `matrix` into `region`."""
    if region.empty:
        return Raster.empty(raster.channels)
    pixels = raster.read(bounds)
    if raster.channels == 1:
        pixels = np.dstack([np.zeros((*pixels.shape, 3), np.uint8), pixels])
    corner = matrix @ np.array([bounds.left, bounds.top, 1.0])
    moved = warp(pixels, np.column_stack([matrix[:, :2], corner]), region)
    moved = moved if raster.channels == 4 else np.ascontiguousarray(moved[..., 3])
    return Raster.of(moved, (region.left, region.top))
