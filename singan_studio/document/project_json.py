"""A document in JSON, and back: checked, as a file may hold anything. Where pixels lie is the caller's."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, get_args

import numpy as np

from singan_studio.document.document import AUTO, KEEP, RENDER, Document
from singan_studio.document.layers import Kind, Layer, Placed, Transform
from singan_studio.document.raster import Raster
from singan_studio.errors import ProjectError
from singan_studio.imaging.geometry import Rect, Size

VERSION = 1
"""Of what is written. Older ones are read by way of `_MIGRATIONS`, newer ones are refused."""
_MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""From each older version to the next."""
SPOILT = (ValueError, TypeError, LookupError, RecursionError)
"""What reading JSON that somebody else wrote raises: no JSON, or not what is expected in it."""
_FAR = 10_000_000
"""Pixels; nothing lies further out."""
_MOST_PIXELS = 2**28
"""Of a document; more than any picture that is opened has."""
_MOST_LAYERS = 1000

Json = dict[str, Any]


def as_json(document: Document, stored: Callable[[Raster], Any]) -> Json:
    """Return what document_from makes the document of; `stored` puts a raster away and says where it is."""

    def raster(given: Raster | None) -> Any:
        return None if given is None else stored(given)

    def layer(given: Layer) -> Json:
        placed = given.placed
        return {
            "id": given.id,
            "name": given.name,
            "kind": given.kind,
            "raster": raster(given.raster),
            "offset": list(given.offset),
            "opacity": given.opacity,
            "visible": given.visible,
            "mask": raster(given.mask),
            "lifted": given.lifted,
            "placed": placed
            and {
                "source": raster(placed.source),
                "centre": list(placed.transform.centre),
                "scale": [placed.transform.scale_x, placed.transform.scale_y],
                "degrees": placed.transform.degrees,
            },
        }

    return {
        "version": VERSION,
        "size": [document.size.width, document.size.height],
        "layers": [layer(each) for each in document.layers],
        "active": document.active,
        "selection": raster(document.selection),
        "mask_edits": raster(document.mask_edits),
        "scale_edits": raster(document.scale_edits),
        "next_id": document.next_id,
    }


def document_from(described: Any, stored: Callable[[Any], Raster]) -> Document:
    """Return the document that `as_json` described; `stored` returns the raster that was put away.

    Raises ProjectError when a newer version of the program wrote it; ValueError, KeyError or TypeError when
    it is not what as_json writes.
    """
    version = whole(described["version"], 1, 2**31)
    if version > VERSION:
        raise ProjectError("This project was written by a newer SinGAN Studio; install that to open it.")
    for older in range(version, VERSION):
        described = _MIGRATIONS[older](described)

    def raster(given: Any, channels: int) -> Raster:
        found = stored(given)
        if found.channels != channels:
            raise ValueError("a raster has the wrong number of channels")
        return found

    def optional(given: Any) -> Raster | None:
        return None if given is None else raster(given, 1)

    def layer(given: Any) -> Layer:
        return Layer(
            whole(given["id"], 0, 2**31),
            text(given["name"]),
            _kind(given["kind"]),
            raster(given["raster"], 4),
            pair(given["offset"]),
            _number(given["opacity"], 0, 1),
            _flag(given["visible"]),
            optional(given["mask"]),
            None if given["placed"] is None else _placed(given["placed"], raster),
            _flag(given["lifted"]),
        )

    width, height = (whole(side, 1, _FAR) for side in _two(described["size"]))
    listed = _listed(described["layers"])
    if width * height > _MOST_PIXELS or len(listed) > _MOST_LAYERS:
        raise ValueError("it is larger than any document")
    document = Document(
        Size(width, height),
        tuple(layer(each) for each in listed),
        whole(described["active"], 0, 2**31),
        optional(described["selection"]),
        raster(described["mask_edits"], 1),
        raster(described["scale_edits"], 1),
        whole(described["next_id"], 1, 2**31),
    )
    _check(document)
    return document


def _check(document: Document) -> None:
    """Raise ValueError when the parts do not make a document."""
    ids = [layer.id for layer in document.layers]
    photos = [layer for layer in document.layers if layer.kind == "photo"]
    if not photos or document.layers[0] is not photos[0] or len(photos) > 1:
        raise ValueError("the photo is not the lowest layer")
    photo = photos[0]
    whole = Rect.whole(document.size)
    plain = photo.offset == (0, 0) and photo.visible and photo.opacity == 1 and photo.mask is None
    if not plain or photo.placed is not None or photo.raster.bounds != whole:
        raise ValueError("the photo does not fill the picture")
    if not photo.raster.read(whole)[..., 3].all():
        raise ValueError("the photo is transparent")
    if len(set(ids)) != len(ids) or document.active not in ids or document.next_id <= max(ids):
        raise ValueError("layers are not told apart")
    if document.selection is not None and document.selection.bounds.empty:
        raise ValueError("the selection is empty")
    for tile in document.mask_edits.tiles.values():
        if not np.isin(tile, (AUTO, KEEP, RENDER)).all():
            raise ValueError("the mask says what it cannot say")


def _placed(given: Any, raster: Callable[[Any, int], Raster]) -> Placed:
    x, y = (_number(value, -_FAR, _FAR) for value in _two(given["centre"]))
    scale_x, scale_y = (_number(value, -_FAR, _FAR) for value in _two(given["scale"]))
    if not scale_x or not scale_y:
        raise ValueError("a layer is scaled to nothing")
    degrees = _number(given["degrees"], -_FAR, _FAR)
    return Placed(raster(given["source"], 4), Transform((x, y), scale_x, scale_y, degrees))


def _kind(value: Any) -> Kind:
    if value not in get_args(Kind):
        raise ValueError(f"no kind of layer: {value!r:.40}")
    kind: Kind = value
    return kind


def _two(value: Any) -> tuple[Any, Any]:
    """Return a list of two as a pair; raises ValueError."""
    first, second = _listed(value)
    return first, second


def _listed(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError("a list is missing")
    return value


def pair(value: Any) -> tuple[int, int]:
    """Return a list of two whole numbers; raises ValueError or TypeError."""
    x, y = (whole(each, -_FAR, _FAR) for each in _two(value))
    return x, y


def whole(value: Any, least: int, most: int) -> int:
    """Return a whole number within bounds; raises ValueError."""
    if type(value) is not int or not least <= value <= most:
        raise ValueError(f"no number from {least} to {most}: {value!r:.40}")
    return value


def _number(value: Any, least: float, most: float) -> float:
    if type(value) not in (int, float) or not math.isfinite(value) or not least <= value <= most:
        raise ValueError(f"no number from {least} to {most}: {value!r:.40}")
    return float(value)


def _flag(value: Any) -> bool:
    if type(value) is not bool:
        raise TypeError(f"neither true nor false: {value!r:.40}")
    return value


def text(value: Any) -> str:
    """Return a text that is not too long; raises TypeError."""
    if type(value) is not str or len(value) > 10_000:
        raise TypeError("a text is missing")
    return value
