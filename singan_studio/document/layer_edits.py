"""Edits of the list of layers: adding, removing, ordering, naming, showing, masking, merging."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from singan_studio.document.blending import faded, paint_over
from singan_studio.document.document import Document
from singan_studio.document.layers import Kind, Layer
from singan_studio.document.raster import Pixels, Raster
from singan_studio.errors import StudioError


def add_layer(
    document: Document,
    pixels: Pixels | Raster,
    name: str,
    kind: Kind,
    origin: tuple[int, int] = (0, 0),
    above: int | None = None,
    *,
    lifted: bool = False,
) -> Document:
    """Return the document with another layer, which becomes the active one.

    `pixels` (height, width, 4) go with their corner, a raster with its (0, 0), to `origin`. The layer lies on
    the layer of id `above`, on all others if that is None. A name that is taken gets a number.
    """
    at_origin = isinstance(pixels, Raster)
    raster = pixels if isinstance(pixels, Raster) else Raster.of(pixels, origin)
    layer = Layer(
        document.next_id,
        _free_name(document, name),
        kind,
        raster,
        origin if at_origin else (0, 0),
        lifted=lifted,
    )
    index = len(document.layers) if above is None else document.index(above) + 1
    return insert(document, index, layer)


def insert(document: Document, index: int, layer: Layer) -> Document:
    """Return the document with `layer`, whose id is the document's next, at `index` and active."""
    layers = (*document.layers[:index], layer, *document.layers[index:])
    return replace(document, layers=layers, active=layer.id, next_id=layer.id + 1)


def remove(document: Document, layer_id: int) -> Document:
    """Return the document without a layer; the one below it becomes active if it was. Not for the photo."""
    check_changeable(document, layer_id)
    index = document.index(layer_id)
    layers = document.layers[:index] + document.layers[index + 1 :]
    active = layers[index - 1].id if document.active == layer_id else document.active
    return replace(document, layers=layers, active=active)


def duplicate(document: Document, layer_id: int) -> Document:
    """Return the document with a copy of a layer on top of it; a copy of the photo is a lifted region."""
    layer = document.layer(layer_id)
    is_photo = layer.kind == "photo"
    copy = replace(
        layer,
        id=document.next_id,
        name=_free_name(document, layer.name),
        kind="floating" if is_photo else layer.kind,
        lifted=is_photo or layer.lifted,
    )
    return insert(document, document.index(layer_id) + 1, copy)


def reorder(document: Document, layer_id: int, index: int) -> Document:
    """Return the document with a layer at `index` of the list (0 is the photo, which stays the lowest)."""
    check_changeable(document, layer_id)
    layers = [layer for layer in document.layers if layer.id != layer_id]
    layers.insert(min(max(index, 1), len(layers)), document.layer(layer_id))
    return replace(document, layers=tuple(layers))


def rename(document: Document, layer_id: int, name: str) -> Document:
    """Return the document with a layer of another name; an empty name changes nothing."""
    name = name.strip()
    return document.with_layer(replace(document.layer(layer_id), name=name)) if name else document


def set_opacity(document: Document, layer_id: int, opacity: float) -> Document:
    """Return the document with a layer of another opacity, 0..1. Not for the photo."""
    check_changeable(document, layer_id)
    return document.with_layer(replace(document.layer(layer_id), opacity=min(max(float(opacity), 0.0), 1.0)))


def set_visible(document: Document, layer_id: int, visible: bool) -> Document:
    """Return the document with a layer shown or hidden. The photo is always shown."""
    check_changeable(document, layer_id)
    return document.with_layer(replace(document.layer(layer_id), visible=visible))


def activate(document: Document, layer_id: int) -> Document:
    """Return the document with another active layer. Raises KeyError if there is none of that id."""
    return replace(document, active=document.layer(layer_id).id)


def add_mask(document: Document, layer_id: int, shown: Raster | None = None) -> Document:
    """Return the document with a layer that is hidden where `shown` (document coordinates) is 0.

    None takes the selection; without a selection the mask hides nothing yet. It takes the place of any mask
    before. Not for the photo.
    """
    check_changeable(document, layer_id)
    layer = document.layer(layer_id)
    shown = document.selection if shown is None else shown
    hidden = Raster.empty(1)
    if shown is not None and not layer.bounds.empty:
        kept = shown.read(layer.bounds)
        hidden = Raster.of(255 - kept, (layer.raster.bounds.left, layer.raster.bounds.top))
    return document.with_layer(replace(layer, mask=hidden))


def remove_mask(document: Document, layer_id: int) -> Document:
    """Return the document with a layer that is shown as a whole again."""
    return document.with_layer(replace(document.layer(layer_id), mask=None))


def rasterise(document: Document, layer_id: int) -> Document:
    """Return the document with a layer that is only the pixels it shows: its mask is applied.

    Its own picture of another size, if it had one, is forgotten. Not for the photo.
    """
    check_changeable(document, layer_id)
    layer = document.layer(layer_id)
    raster, mask = layer.raster, layer.mask
    if mask is not None:
        raster = raster.mapped(
            mask.bounds.intersection(raster.bounds), lambda part, pixels: _masked(pixels, mask.read(part))
        )
    return document.with_layer(replace(layer, raster=raster, mask=None, placed=None))


def merge_down(document: Document, layer_id: int) -> Document:
    """Return the document with a layer and the one below it as one, which keeps the lower one's name and id.

    The photo takes no part in that, and neither does a layer that is not shown.
    """
    check_changeable(document, layer_id)
    index = document.index(layer_id)
    upper, lower = document.layers[index], document.layers[index - 1]
    if lower.kind == "photo":
        raise StudioError(
            "The photo itself is never changed: there must be another layer below the one to merge."
        )
    if not (upper.visible and lower.visible):
        raise StudioError("Only layers that are shown can be merged: show both first.")
    # What the lower one shows, in coordinates of the document.
    bounds = lower.bounds.union(upper.bounds)
    merged = Raster.empty(4).mapped(bounds, lambda part, _: _stacked(lower.pixels(part), upper.pixels(part)))
    layer = replace(lower, raster=merged, offset=(0, 0), opacity=1.0, mask=None, placed=None)
    layers = (*document.layers[: index - 1], layer, *document.layers[index + 1 :])
    return replace(document, layers=layers, active=layer.id)


def drop_edits(document: Document) -> Document:
    """Return the document without anything above its base and without what was brushed over edits."""
    layers = document.layers[: document.base_count]
    active = document.active if any(layer.id == document.active for layer in layers) else layers[-1].id
    return replace(clear_scales(document), layers=layers, active=active, mask_edits=Raster.empty(1))


def clear_scales(document: Document) -> Document:
    """Return the document with every place of the edit entering at the same scale."""
    return replace(document, scale_edits=Raster.empty(1)) if document.scale_edits.tiles else document


def add_result(
    document: Document, pixels: Pixels, origin: tuple[int, int] = (0, 0), name: str = "Result"
) -> Document:
    """Return the document with what the engine made (height, width, 4) as its new base, on top of all layers.

    What was brushed over the edit, its mask and scales, is done with; the selection stays.
    """
    added = add_layer(clear_scales(document), pixels, name, "result", origin)
    return replace(added, mask_edits=Raster.empty(1))


def check_changeable(document: Document, layer_id: int) -> None:
    """Raise StudioError if a layer is the photo, KeyError if there is none of that id."""
    if document.layer(layer_id).kind == "photo":
        raise StudioError("The photo itself is never changed: choose another layer, or duplicate the photo.")


def _free_name(document: Document, name: str) -> str:
    taken = {layer.name for layer in document.layers}
    numbered = (f"{name} {number}" for number in range(2, len(taken) + 3))
    return name if name not in taken else next(free for free in numbered if free not in taken)


def _masked(pixels: Pixels, hidden: Pixels) -> Pixels:
    pixels[..., 3] = faded(pixels[..., 3], hidden)
    return pixels


def _stacked(lower: Pixels, upper: Pixels) -> Pixels:
    return paint_over(lower, upper[..., :3], np.ascontiguousarray(upper[..., 3]))
