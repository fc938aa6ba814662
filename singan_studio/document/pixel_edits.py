"""Edits of pixels and of the selection: filling, clearing, restoring, selecting, lifting a region out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

import numpy as np

from singan_studio.document.blending import erased, paint_over
from singan_studio.document.document import Document
from singan_studio.document.layer_edits import add_layer, check_changeable
from singan_studio.document.layers import Layer
from singan_studio.document.raster import Pixels, Raster
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Mask, Rgb
from singan_studio.imaging.select import similar

SelectMode = Literal["replace", "add", "subtract", "intersect"]
Colour = tuple[int, int, int]


def with_paint_layer(document: Document, name: str = "Paint") -> Document:
    """Return the document with an active layer that paint shows on, making one on top if need be.

    The active layer serves unless it is the photo, a result, a hole, not shown, or below the base of the next
    edit. Then the topmost layer does if it is one of paint, or a new one called `name`.
    """
    if _takes_paint(document, document.active_layer):
        return document
    top = document.layers[-1]
    if top.kind == "paint" and _takes_paint(document, top):
        return replace(document, active=top.id)
    return add_layer(document, Raster.empty(4), name, "paint")


def fill(document: Document, point: tuple[int, int], colour: Colour, tolerance: int) -> Document:
    """Return the document with the area around `point` that looks alike painted over, within the selection.

    `tolerance`: by how many levels of a channel the area may differ from the pixel at `point`.
    """
    x, y = point
    area = Rect.whole(document.size) if document.selection is None else document.selection.bounds
    if not area.contains(x, y):
        return document
    picture = document.flatten(area)
    mask = similar(picture, (x - area.left, y - area.top), tolerance, contiguous=True)
    return _painted(document, Raster.of(mask, (area.left, area.top)), colour)


def fill_selected(document: Document, colour: Colour) -> Document:
    """Return the document with the selection, or everything without one, painted over."""
    whole = np.full((document.size.height, document.size.width), 255, np.uint8)
    return _painted(document, Raster.of(whole), colour)


def clear_selected(document: Document) -> Document:
    """Return the document with the active layer erased within the selection, or as a whole without one.

    Not for the photo.
    """
    check_changeable(document, document.active)
    return document.with_layer(_cleared(document, document.active_layer))


def restore_all(document: Document) -> Document:
    """Return the document with the photo back within the selection, or everywhere without one.

    Every shown layer is erased there.
    """
    for layer in document.layers[1:]:
        if layer.visible:
            document = document.with_layer(_cleared(document, layer))
    return document


def select(document: Document, mask: Raster | None, mode: SelectMode = "replace") -> Document:
    """Return the document with `mask` (document coordinates; None: nothing) selected, or combined.

    A selection of nothing is none: tools then work everywhere.
    """
    whole = Rect.whole(document.size)
    new = (mask or Raster.empty(1)).within(whole)
    old = document.selection or Raster.empty(1)
    if mode == "add":
        new = old.mapped(new.bounds, lambda part, pixels: np.maximum(pixels, new.read(part)))
    elif mode == "subtract":
        new = old.mapped(
            new.bounds.intersection(old.bounds), lambda part, pixels: np.minimum(pixels, 255 - new.read(part))
        )
    elif mode == "intersect":
        new = old.mapped(old.bounds, lambda part, pixels: np.minimum(pixels, new.read(part)))
    return replace(document, selection=new if new.tiles else None)


def select_all(document: Document) -> Document:
    """Return the document with every pixel selected."""
    return select(document, Raster.of(np.full((document.size.height, document.size.width), 255, np.uint8)))


def invert_selection(document: Document) -> Document:
    """Return the document with what was not selected selected; without a selection, everything."""
    old = document.selection or Raster.empty(1)
    return select(document, old.mapped(Rect.whole(document.size), lambda _, pixels: 255 - pixels))


def select_layer(document: Document, layer_id: int) -> Document:
    """Return the document with the pixels of a layer selected, as much as they cover."""
    layer = document.layer(layer_id)
    area = layer.bounds.clipped(document.size)
    covers = Raster.empty(1).mapped(area, lambda part, _: np.ascontiguousarray(layer.pixels(part)[..., 3]))
    return select(document, covers)


def move_selection(document: Document, dx: int, dy: int) -> Document:
    """Return the document with the outline of the selection moved; what it leaves the picture by is lost."""
    if document.selection is None:
        return document
    bounds = document.selection.bounds
    pixels = document.selection.read(bounds)
    return select(document, Raster.of(pixels, (bounds.left + dx, bounds.top + dy)))


def lift(
    document: Document, *, copy: bool, hole: Callable[[Rgb, Mask], Rgb], name: str = "Moved region"
) -> Document:
    """Return the document with the selected part of the picture as a floating layer, in its place and active.

    Unless it is a `copy`, a layer below it hides where it was: `hole` gets the picture around the selection
    and what of it to fill (255), and returns it filled. Nothing happens without a selection.
    """
    if document.selection is None:
        return document
    area = document.selection.bounds
    selected = document.selection.read(area)
    picture = document.flatten(area)
    if not copy:
        document = _with_hole(document, area, selected, hole)
    pixels = np.dstack([picture, selected])
    pixels[selected == 0] = 0
    return add_layer(document, pixels, name, "floating", (area.left, area.top), lifted=True)


def _with_hole(document: Document, area: Rect, selected: Mask, hole: Callable[[Rgb, Mask], Rgb]) -> Document:
    # Filling needs to see what is around: half as much again on each side.
    around = area.grown(max(32, area.size.width // 2, area.size.height // 2)).clipped(document.size)
    inside = area.moved(-around.left, -around.top).slices
    mask = np.zeros((around.size.height, around.size.width), np.uint8)
    # A soft edge is filled as a whole, so that nothing of the region shines through it.
    mask[inside] = np.where(selected > 0, np.uint8(255), np.uint8(0))
    filled = hole(document.flatten(around), mask)[inside]
    pixels = np.dstack([filled, mask[inside]])
    pixels[mask[inside] == 0] = 0
    return add_layer(document, pixels, "Filled hole", "hole", (area.left, area.top))


def _takes_paint(document: Document, layer: Layer) -> bool:
    above_base = document.index(layer.id) >= document.base_count
    return layer.visible and above_base and layer.kind in ("paint", "floating")


def _painted(document: Document, coverage: Raster, colour: Colour) -> Document:
    """Return the document with `colour` on its paint layer where `coverage` and the selection are."""
    document = with_paint_layer(document)
    layer, selection = document.active_layer, document.selection
    dx, dy = layer.offset
    paint = np.array(colour, np.uint8)

    def change(part: Rect, pixels: Pixels) -> Pixels:
        there = part.moved(dx, dy)
        covered = coverage.read(there)
        return paint_over(
            pixels, paint, covered if selection is None else np.minimum(covered, selection.read(there))
        )

    area = coverage.bounds if selection is None else coverage.bounds.intersection(selection.bounds)
    raster = layer.raster.mapped(area.moved(-dx, -dy), change)
    return document.with_layer(replace(layer, raster=raster, placed=None))


def _cleared(document: Document, layer: Layer) -> Layer:
    selection, (dx, dy) = document.selection, layer.offset
    if selection is None:
        return replace(layer, raster=Raster.empty(4), placed=None)
    area = selection.bounds.intersection(layer.bounds).moved(-dx, -dy)
    if area.empty:
        return layer
    raster = layer.raster.mapped(
        area, lambda part, pixels: erased(pixels, selection.read(part.moved(dx, dy)))
    )
    return replace(layer, raster=raster, placed=None)
