from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from singan_studio.document import edits, selection
from singan_studio.document.document import LEVEL, RENDER, Document
from singan_studio.document.raster import Raster
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Mask, Rgb
from tests.unit.document.pictures import SIZE, WHOLE, document, noise, solid

LEFT_HALF = Rect(0, 0, 150, SIZE.height)


def two_layers() -> Document:
    doc = edits.add_layer(document(), noise(60, 50, 4, 1), "a", "paint", (10, 20))
    return edits.add_layer(doc, noise(80, 70, 4, 2), "b", "paint", (30, 40))


def names(doc: Document) -> list[str]:
    return [layer.name for layer in doc.layers]


def test_adding_removing_and_ordering_layers() -> None:
    doc = two_layers()
    assert names(doc) == ["Photo", "a", "b"]
    assert doc.active_layer.name == "b"
    between = edits.add_layer(doc, Raster.empty(4), "a", "paint", above=1)
    assert names(between) == ["Photo", "a", "a 2", "b"]
    assert between.active_layer.name == "a 2"
    assert names(edits.remove(between, 1)) == ["Photo", "a 2", "b"]
    assert edits.remove(between, between.active).active_layer.name == "a"
    assert edits.remove(between, 1).active_layer.name == "a 2"
    for index, order in ((0, ["Photo", "b", "a"]), (1, ["Photo", "b", "a"]), (99, ["Photo", "a", "b"])):
        assert names(edits.reorder(doc, 2, index)) == order
    assert names(edits.reorder(doc, 1, 2)) == ["Photo", "b", "a"]


def test_names_opacity_visibility() -> None:
    doc = two_layers()
    assert names(edits.rename(doc, 1, "  sky ")) == ["Photo", "sky", "b"]
    assert edits.rename(doc, 1, "  ") is doc
    assert edits.set_opacity(doc, 1, 7).layer(1).opacity == 1
    assert edits.set_opacity(doc, 1, -1).layer(1).opacity == 0
    assert edits.activate(doc, 1).active_layer.name == "a"
    with pytest.raises(KeyError):
        edits.activate(doc, 77)


@pytest.mark.parametrize(
    "change",
    [
        lambda doc: edits.remove(doc, 0),
        lambda doc: edits.reorder(doc, 0, 1),
        lambda doc: edits.set_opacity(doc, 0, 0.5),
        lambda doc: edits.set_visible(doc, 0, False),
        lambda doc: edits.add_mask(doc, 0),
        lambda doc: edits.move(doc, 0, 1, 1),
        lambda doc: edits.transform(doc, 0, doc.photo.transform),
        lambda doc: edits.rasterise(doc, 0),
        lambda doc: edits.merge_down(doc, 1),
        lambda doc: edits.clear_selected(edits.activate(doc, 0)),
    ],
)
def test_the_photo_is_never_changed(change) -> None:
    with pytest.raises(StudioError, match="photo itself is never changed"):
        change(two_layers())


def test_a_copy_of_the_photo_is_a_region_lifted_out_of_it() -> None:
    doc = edits.duplicate(two_layers(), 0)
    assert names(doc) == ["Photo", "Photo 2", "a", "b"]
    assert doc.active_layer.kind == "floating"
    assert doc.active_layer.lifted
    copy = edits.duplicate(two_layers(), 2)
    assert copy.active_layer.raster is copy.layer(2).raster


def test_merging_shows_the_same_picture() -> None:
    doc = edits.set_opacity(edits.move(two_layers(), 2, -7, 3), 2, 0.6)
    doc = edits.add_mask(doc, 1, Raster.of(noise(300, 270, 1, 5)[..., 0]))
    merged = edits.merge_down(doc, 2)
    assert names(merged) == ["Photo", "a"]
    assert merged.active == 1
    off = merged.flatten(WHOLE).astype(int) - doc.flatten(WHOLE)
    # Two roundings instead of one, and the colour of what hardly covers is coarse.
    assert np.abs(off).max() <= 2
    with pytest.raises(StudioError, match="show both"):
        edits.merge_down(edits.set_visible(doc, 1, False), 2)


def test_masks_from_the_selection_apply_and_come_off() -> None:
    doc = two_layers()
    plain = doc.flatten(WHOLE)
    selected = edits.select(doc, selection.rectangle(Rect(0, 0, 50, 300), SIZE))
    masked = edits.add_mask(selected, 2)
    flat = masked.flatten(WHOLE)
    assert np.array_equal(flat[:, :50], plain[:, :50])
    assert np.array_equal(flat[:, 50:], edits.remove(doc, 2).flatten(WHOLE)[:, 50:])
    applied = edits.rasterise(masked, 2)
    assert applied.layer(2).mask is None
    assert np.array_equal(applied.flatten(WHOLE), flat)
    assert np.array_equal(edits.remove_mask(masked, 2).flatten(WHOLE), plain)


def test_where_paint_goes() -> None:
    doc = two_layers()
    assert edits.with_paint_layer(doc) is doc
    assert edits.with_paint_layer(edits.activate(doc, 1)).active == 1
    assert edits.with_paint_layer(edits.activate(doc, 0)).active == 2
    hidden = edits.set_visible(doc, 2, False)
    assert names(edits.with_paint_layer(hidden)) == ["Photo", "a", "b", "Paint"]
    below = edits.activate(edits.add_result(doc, solid(5, 5, (1, 2, 3))), 1)
    painted = edits.with_paint_layer(below)
    assert names(painted) == ["Photo", "a", "b", "Result", "Paint"]
    assert painted.active_layer.name == "Paint"
    hole = edits.add_layer(document(), solid(5, 5, (1, 2, 3)), "h", "hole")
    assert names(edits.with_paint_layer(hole)) == ["Photo", "h", "Paint"]


def test_filling_stops_where_colours_differ_and_where_the_selection_ends() -> None:
    picture = np.full((270, 300, 3), 100, np.uint8)
    picture[:, 200:] = 130
    doc = Document.of(picture)
    flat = edits.fill(doc, (10, 10), (255, 0, 0), 10).flatten(WHOLE)
    assert (flat[:, :200] == (255, 0, 0)).all()
    assert (flat[:, 200:] == 130).all()
    assert (edits.fill(doc, (10, 10), (255, 0, 0), 30).flatten(WHOLE) == (255, 0, 0)).all()
    chosen = edits.select(doc, selection.rectangle(Rect(150, 20, 290, 100), SIZE))
    flat = edits.fill(chosen, (160, 30), (255, 0, 0), 10).flatten(WHOLE)
    assert (flat[20:100, 150:200] == (255, 0, 0)).all()
    flat[20:100, 150:200] = 100
    assert np.array_equal(flat, picture)
    assert edits.fill(chosen, (10, 10), (255, 0, 0), 10) is chosen
    assert edits.fill(doc, (-1, 10), (255, 0, 0), 10) is doc


def test_filling_works_on_a_moved_layer() -> None:
    doc = edits.move(edits.add_layer(document(), Raster.empty(4), "a", "paint"), 1, -33, 21)
    flat = edits.fill_selected(doc, (7, 8, 9)).flatten(WHOLE)
    assert (flat == (7, 8, 9)).all()


def test_clearing_and_restoring_within_the_selection() -> None:
    doc = edits.move(two_layers(), 2, 5, 5)
    photo, plain = doc.flatten(WHOLE, 1), doc.flatten(WHOLE)
    chosen = edits.select(doc, selection.rectangle(Rect(0, 0, 60, 80), SIZE))
    cleared = edits.clear_selected(chosen).flatten(WHOLE)
    assert np.array_equal(cleared[:80, :60], doc.flatten(WHOLE, 2)[:80, :60])
    restored = edits.restore_all(chosen).flatten(WHOLE)
    assert np.array_equal(restored[:80, :60], photo[:80, :60])
    for flat in (cleared, restored):
        assert np.array_equal(flat[80:], plain[80:])
        assert np.array_equal(flat[:, 60:], plain[:, 60:])
    assert np.array_equal(edits.restore_all(doc).flatten(WHOLE), photo)
    assert edits.clear_selected(doc).layer(2).bounds.empty


def test_combining_selections() -> None:
    doc = document()
    mask, other = noise(300, 270, 1, 1)[..., 0], noise(300, 270, 1, 2)[..., 0]
    first, second = Raster.of(mask), Raster.of(other)
    chosen = edits.select(doc, first)

    def result(changed: Document) -> Mask:
        assert changed.selection is not None
        return changed.selection.read(WHOLE)

    assert np.array_equal(result(chosen), mask)
    assert np.array_equal(result(edits.select(chosen, second, "add")), np.maximum(mask, other))
    assert np.array_equal(result(edits.select(chosen, second, "subtract")), np.minimum(mask, 255 - other))
    assert np.array_equal(result(edits.select(chosen, second, "intersect")), np.minimum(mask, other))
    assert np.array_equal(result(edits.invert_selection(chosen)), 255 - mask)
    assert (result(edits.select_all(doc)) == 255).all()
    assert (result(edits.invert_selection(doc)) == 255).all()
    moved = np.zeros_like(mask)
    moved[:-20, 30:] = mask[20:, :-30]
    assert np.array_equal(result(edits.move_selection(chosen, 30, -20)), moved)


@pytest.mark.parametrize(
    "change",
    [
        lambda doc: edits.select(doc, None),
        lambda doc: edits.select(doc, Raster.empty(1), "intersect"),
        lambda doc: edits.select(doc, doc.selection, "subtract"),
        lambda doc: edits.invert_selection(edits.select_all(doc)),
        lambda doc: edits.move_selection(doc, 1000, 0),
        lambda doc: edits.select(doc, Raster.of(np.full((9, 9), 255, np.uint8), (400, 400))),
    ],
)
def test_a_selection_of_nothing_is_none(change) -> None:
    chosen = edits.select_all(document())
    assert change(chosen).selection is None


def test_selecting_a_layer_takes_what_it_covers() -> None:
    doc = edits.set_opacity(
        edits.add_layer(document(), solid(50, 40, (1, 2, 3)), "a", "paint", (-10, 5)), 1, 0.2
    )
    chosen = edits.select_layer(doc, 1).selection
    assert chosen is not None
    assert chosen.bounds == Rect(0, 5, 40, 45)
    assert (chosen.read(chosen.bounds) == 51).all()


def test_lifting_leaves_a_filled_hole_and_copying_does_not() -> None:
    doc = two_layers()
    area = Rect(40, 50, 90, 80)
    soft = np.full((30, 50), 255, np.uint8)
    soft[:, 0] = 100
    chosen = edits.select(doc, Raster.of(soft, (40, 50)))
    seen: list[tuple[Rgb, Mask]] = []

    def hole(picture: Rgb, mask: Mask) -> Rgb:
        seen.append((picture, mask))
        return np.where(mask[..., None] > 0, np.uint8(77), picture)

    lifted = edits.lift(chosen, copy=False, hole=hole)
    assert [layer.kind for layer in lifted.layers[3:]] == ["hole", "floating"]
    assert lifted.active_layer.lifted
    assert lifted.active_layer.bounds == area
    picture, mask = seen[0]
    around = Rect(8, 18, 122, 112)
    assert np.array_equal(picture, doc.flatten(around))
    assert Rect.around(mask).moved(8, 18) == area
    away = edits.move(lifted, lifted.active, 150, 100).flatten(WHOLE)
    assert (away[area.slices] == 77).all()
    plain = doc.flatten(WHOLE)
    assert np.array_equal(away[150:180, 191:240], plain[50:80, 41:90])
    outside = lifted.flatten(WHOLE)
    outside[area.slices] = plain[area.slices]
    assert np.array_equal(outside, plain)

    copied = edits.lift(chosen, copy=True, hole=hole)
    assert len(seen) == 1
    assert len(copied.layers) == 4
    assert np.array_equal(copied.flatten(WHOLE), plain)
    assert edits.lift(doc, copy=True, hole=hole) is doc


def test_dropping_edits_keeps_the_base() -> None:
    doc = edits.add_result(two_layers(), solid(30, 30, (4, 4, 4)))
    assert edits.drop_edits(doc).same(doc)
    marked = replace(
        edits.add_layer(doc, noise(9, 9, 4), "c", "paint"),
        mask_edits=Raster.of(np.full((5, 5), RENDER, np.uint8)),
        scale_edits=Raster.of(np.full((5, 5), LEVEL - 2, np.uint8)),
    )
    dropped = edits.drop_edits(marked)
    assert names(dropped) == ["Photo", "a", "b", "Result"]
    assert dropped.active_layer.name == "Result"
    assert not dropped.mask_edits.tiles
    assert not dropped.scale_edits.tiles


def test_scales_are_cleared_at_once() -> None:
    doc = two_layers()
    assert edits.clear_scales(doc) is doc
    brushed = replace(doc, scale_edits=Raster.of(np.full((5, 5), LEVEL + 2, np.uint8)))
    assert edits.clear_scales(brushed).same(doc)


def test_a_result_clears_the_mask_and_keeps_the_selection() -> None:
    chosen = edits.select(two_layers(), selection.rectangle(LEFT_HALF, SIZE))
    codes = Raster.of(np.full((5, 5), RENDER, np.uint8))
    chosen = replace(chosen, mask_edits=codes, scale_edits=codes)
    doc = edits.add_result(chosen, solid(30, 30, (4, 4, 4)), (100, 100), "Result")
    assert doc.active_layer.kind == "result"
    assert not doc.mask_edits.tiles
    assert not doc.scale_edits.tiles
    assert doc.selection is chosen.selection
    assert (doc.flatten(Rect(100, 100, 130, 130)) == 4).all()
