"""The document: a photo and what was laid over it, as plain data; every edit returns another document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, Self

import numpy as np

from singan_studio.document.blending import faded
from singan_studio.document.layers import Layer, same_raster
from singan_studio.document.raster import Raster, union_of
from singan_studio.imaging.compose import over
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Mask, Rgb, ScaleSteps

Task = Literal["paint", "harmonize", "edit"]

AUTO, KEEP, RENDER = 0, 1, 2
"""What the mask brush wrote: re-render what was edited; never re-render; always re-render."""

LEVEL = 128
"""Steps are written as bytes around this one."""


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """The state of a picture. States share what they have in common, so keeping many of them is cheap."""

    size: Size
    layers: tuple[Layer, ...]
    """Bottom first. The first is the photo, which is always shown and never changed, moved or removed."""
    active: int
    """Id of the layer that tools work on."""
    selection: Raster | None
    """How much each pixel is selected (one channel, never all 0); None: nothing is, tools work everywhere."""
    mask_edits: Raster
    """One channel of AUTO, KEEP and RENDER."""
    scale_edits: Raster
    """One channel: LEVEL and by how many scales finer (coarser: less) a place of the edit enters; 0: none."""
    next_id: int

    @classmethod
    def of(cls, photo: Rgb) -> Self:
        """Return the document of an untouched photo (height, width, 3)."""
        layer = Layer(0, "Photo", "photo", Raster.opaque(photo))
        return cls(Size.of(photo), (layer,), 0, None, Raster.empty(1), Raster.empty(1), 1)

    @property
    def photo(self) -> Layer:
        """The photo."""
        return self.layers[0]

    @property
    def active_layer(self) -> Layer:
        """The layer that tools work on."""
        return self.layer(self.active)

    def index(self, layer_id: int) -> int:
        """Return the place of a layer in `layers`. Raises KeyError if there is none of that id."""
        for index, layer in enumerate(self.layers):
            if layer.id == layer_id:
                return index
        raise KeyError(f"no layer {layer_id}")

    def layer(self, layer_id: int) -> Layer:
        """Return a layer by its id. Raises KeyError if there is none."""
        return self.layers[self.index(layer_id)]

    @property
    def base_count(self) -> int:
        """How many of the lowest layers are the base of the next edit: up to the topmost visible result."""
        results = [n for n, layer in enumerate(self.layers) if layer.kind == "result" and layer.visible]
        return max(results, default=0) + 1

    def flatten(self, rect: Rect, layers: int | None = None) -> Rgb:
        """Return the lowest `layers` layers (all by default) as one picture of `rect` (height, width, 3).

        Black outside the document.
        """
        flat = self._photo_pixels(rect)
        self._lay(flat, rect, self.layers[1:layers])
        return flat

    def base(self, rect: Rect) -> Rgb:
        """Return what the next edit is compared with and comes back to: the base layers as one picture."""
        return self.flatten(rect, self.base_count)

    def edit_bounds(self) -> Rect:
        """Return where the picture may differ from its base, or is to be rendered anyway; may be empty."""
        edited = union_of(layer.bounds for layer in self.layers[self.base_count :] if layer.visible)
        for rect in self.mask_edits.changed(Raster.empty(1)):
            codes = self.mask_edits.read(rect)
            edited = edited.union(Rect.around(codes == RENDER).moved(rect.left, rect.top))
        return edited.clipped(self.size)

    def edit_mask(self, rect: Rect) -> Mask:
        """Return 255 where `rect` is to be re-rendered, else 0: (height, width).

        That is where the picture differs from its base, where the filling of a hole shows (which may by
        chance look like the base), and where the mask brush said RENDER; never where it said KEEP.
        """
        base = self.base(rect)
        flat = base.copy()
        above = self.layers[self.base_count :]
        self._lay(flat, rect, above)
        differs = flat != base
        edited = differs[..., 0] | differs[..., 1] | differs[..., 2]
        for layer in above:
            if layer.kind == "hole" and layer.visible:
                edited |= layer.pixels(rect)[..., 3] > 0
        codes = self.mask_edits.read(rect)
        edited |= codes == RENDER
        edited &= codes != KEEP
        return np.where(edited, np.uint8(255), np.uint8(0))

    def scale_steps(self, rect: Rect) -> ScaleSteps | None:
        """Return by how many scales finer (coarser: below 0) pixels of `rect` enter; None if none do."""
        written = self.scale_edits.read(rect)
        if not written.any():
            return None
        return np.where(written == 0, 0, written.astype(np.int16) - LEVEL).astype(np.int8)

    def suggested_task(self) -> Task | None:
        """Return the task that suits the topmost visible edit; None when nothing was edited."""
        for layer in reversed(self.layers[self.base_count :]):
            if layer.visible and not layer.bounds.intersection(Rect.whole(self.size)).empty:
                if layer.kind == "paint":
                    return "paint"
                return "edit" if layer.kind == "hole" or layer.lifted else "harmonize"
        return None if self.edit_bounds().empty else "edit"

    def with_layer(self, layer: Layer) -> Document:
        """Return the document with `layer` in the place of the one with its id."""
        index = self.index(layer.id)
        return replace(self, layers=(*self.layers[:index], layer, *self.layers[index + 1 :]))

    def same(self, other: Document) -> bool:
        """Return whether everything, every byte of every layer too, is that of `other`."""
        return self is other or (
            self.size == other.size
            and self.active == other.active
            and self.next_id == other.next_id
            and len(self.layers) == len(other.layers)
            and all(mine.same(theirs) for mine, theirs in zip(self.layers, other.layers, strict=True))
            and same_raster(self.selection, other.selection)
            and self.mask_edits.same(other.mask_edits)
            and self.scale_edits.same(other.scale_edits)
        )

    def changed(self, other: Document) -> list[Rect]:
        """Return the rectangles to repaint when `other` takes this one's place; selections aside."""
        if self.size != other.size:
            return [Rect.whole(other.size)]
        mine, theirs = ({layer.id: layer for layer in document.layers} for document in (self, other))
        rects = self.mask_edits.changed(other.mask_edits) + self.scale_edits.changed(other.scale_edits)
        for layer_id in mine.keys() ^ theirs.keys():
            layer = mine.get(layer_id) or theirs[layer_id]
            rects += [layer.bounds] if layer.visible else []
        kept = [[layer for layer in order if layer in mine and layer in theirs] for order in (mine, theirs)]
        for layer_id, place in zip(kept[0], kept[1], strict=True):
            rects += mine[layer_id].changed(theirs[layer_id])
            if layer_id != place:
                rects += [layer.bounds for layer in (mine[layer_id], theirs[layer_id]) if layer.visible]
        clipped = (rect.clipped(self.size) for rect in rects)
        return list(dict.fromkeys(rect for rect in clipped if not rect.empty))

    def _photo_pixels(self, rect: Rect) -> Rgb:
        height, width = max(0, rect.bottom - rect.top), max(0, rect.right - rect.left)
        pixels = np.zeros((height, width, 3), np.uint8)
        raster = self.photo.raster
        for key, inner, outer in raster.parts(rect):
            tile, part = raster.tiles[key][inner], pixels[outer]
            # One channel at a time is several times faster than three out of four at once.
            for channel in range(3):
                part[..., channel] = tile[..., channel]
        return pixels

    @staticmethod
    def _lay(flat: Rgb, rect: Rect, layers: tuple[Layer, ...]) -> None:
        """Lay `layers` over the picture `flat` of `rect`, in place, tile by tile where they have any."""
        for layer in layers:
            if not layer.visible or layer.opacity <= 0:
                continue
            dx, dy = layer.offset
            for key, inner, outer in layer.raster.parts(rect.moved(-dx, -dy)):
                top = layer.raster.tiles[key][inner]
                hidden = None if layer.mask is None else layer.mask.tiles.get(key)
                if hidden is not None:
                    top = top.copy()
                    top[..., 3] = faded(top[..., 3], hidden[inner][..., 0])
                below = flat[outer]
                laid = over(below, top, layer.opacity)
                if laid is not below:
                    below[...] = laid
