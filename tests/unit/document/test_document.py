from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from singan_studio.document import edits
from singan_studio.document.document import KEEP, RENDER, Document
from singan_studio.document.raster import Raster
from singan_studio.imaging.compose import alpha_over
from singan_studio.imaging.geometry import Rect
from tests.unit.document.pictures import SIZE, WHOLE, document, noise, solid


def test_an_untouched_photo_is_its_own_picture_and_has_no_edit() -> None:
    photo = noise(SIZE.width, SIZE.height, 3)
    doc = Document.of(photo)
    assert np.array_equal(doc.flatten(WHOLE), photo)
    assert doc.photo is doc.active_layer is doc.layer(0)
    assert doc.edit_bounds().empty
    assert not doc.edit_mask(WHOLE).any()
    assert doc.suggested_task() is None
    assert doc.base_count == 1
    with pytest.raises(KeyError):
        doc.layer(1)


def test_outside_the_document_is_black() -> None:
    flat = document().flatten(Rect(-10, -10, SIZE.width + 10, SIZE.height + 10))
    assert not flat[:10].any()
    assert not flat[:, -10:].any()
    assert np.array_equal(flat[10:-10, 10:-10], document().flatten(WHOLE))


@settings(max_examples=25, deadline=None)
@given(
    st.tuples(st.integers(-80, 280), st.integers(-80, 280)),
    st.sampled_from([0.0, 0.3, 1.0]),
    st.booleans(),
    st.integers(0, 300),
    st.integers(0, 270),
)
def test_flatten_is_alpha_over_of_what_the_layers_show(
    origin: tuple[int, int], opacity: float, masked: bool, left: int, top: int
) -> None:
    doc = edits.add_layer(document(), noise(150, 140, 4, 1), "a", "paint", origin)
    doc = edits.move(edits.set_opacity(doc, 1, opacity), 1, 7, -9)
    if masked:
        doc = edits.add_mask(doc, 1, Raster.of(noise(300, 270, 1, 2)[..., 0]))
    shown = doc.layer(1).pixels(WHOLE)
    expected = alpha_over(
        doc.flatten(WHOLE, 1), np.ascontiguousarray(shown[..., :3]), np.ascontiguousarray(shown[..., 3])
    )
    assert np.array_equal(doc.flatten(WHOLE), expected)
    part = Rect(left, top, left + 60, top + 50).clipped(SIZE)
    assert np.array_equal(doc.flatten(part), expected[part.slices])
    hidden = edits.set_visible(doc, 1, False)
    assert np.array_equal(hidden.flatten(WHOLE), doc.flatten(WHOLE, 1))


def test_alpha_of_0_and_255_is_exact() -> None:
    alpha = np.where(noise(300, 270, 1, 3)[..., 0] > 127, np.uint8(255), np.uint8(0))
    top = np.dstack([noise(300, 270, 3, 4), alpha])
    doc = edits.add_layer(document(), top, "a", "paint")
    flat = doc.flatten(WHOLE)
    assert np.array_equal(flat[alpha == 255], top[alpha == 255, :3])
    assert np.array_equal(flat[alpha == 0], document().flatten(WHOLE)[alpha == 0])


def test_a_mask_hides_and_elsewhere_shows() -> None:
    doc = edits.add_layer(document(), solid(100, 100, (1, 2, 3)), "a", "paint")
    doc = edits.add_mask(doc, 1)
    assert (doc.layer(1).pixels(Rect(0, 0, 100, 100))[..., 3] == 255).all()
    layer = doc.layer(1)
    doc = doc.with_layer(replace(layer, mask=Raster.of(np.full((100, 40), 255, np.uint8))))
    flat = doc.flatten(WHOLE)
    assert (flat[:100, 40:100] == (1, 2, 3)).all()
    assert np.array_equal(flat[:, :40], document().flatten(WHOLE)[:, :40])


def test_the_edit_mask_is_what_differs_what_fills_holes_and_what_the_mask_brush_says() -> None:
    doc = document()
    same = np.dstack([doc.flatten(Rect(100, 100, 120, 120)), np.full((20, 20), 255, np.uint8)])
    doc = edits.add_layer(doc, same, "looks the same", "paint", (100, 100))
    assert doc.edit_bounds() == Rect(100, 100, 120, 120)
    assert not doc.edit_mask(WHOLE).any()
    doc = edits.add_layer(doc, same, "fills a hole", "hole", (100, 100))
    expected = np.zeros((SIZE.height, SIZE.width), np.uint8)
    expected[100:120, 100:120] = 255
    assert np.array_equal(doc.edit_mask(WHOLE), expected)
    codes = np.zeros((SIZE.height, SIZE.width), np.uint8)
    codes[110:130, 100:110], codes[10:20, 280:300] = KEEP, RENDER
    doc = replace(doc, mask_edits=Raster.of(codes))
    expected[codes == KEEP], expected[codes == RENDER] = 0, 255
    assert np.array_equal(doc.edit_mask(WHOLE), expected)
    assert doc.edit_bounds() == Rect(100, 10, 300, 120)
    part = Rect(90, 5, 290, 115)
    assert np.array_equal(doc.edit_mask(part), expected[part.slices])


def test_keeping_alone_is_no_edit() -> None:
    doc = replace(document(), mask_edits=Raster.of(np.full((50, 50), KEEP, np.uint8)))
    assert doc.edit_bounds().empty
    assert doc.suggested_task() is None
    doc = replace(doc, mask_edits=doc.mask_edits.write((0, 0), np.full((2, 2), RENDER, np.uint8)))
    assert doc.edit_bounds() == Rect(0, 0, 2, 2)
    assert doc.suggested_task() == "edit"


def test_a_result_is_the_base_of_the_next_edit() -> None:
    doc = edits.add_layer(document(), solid(30, 30, (1, 2, 3)), "a", "paint", (20, 20))
    doc = edits.add_result(doc, solid(40, 40, (9, 9, 9)), (200, 200))
    assert doc.base_count == 3
    assert doc.edit_bounds().empty
    assert np.array_equal(doc.base(WHOLE), doc.flatten(WHOLE))
    doc = edits.add_layer(doc, solid(5, 5, (0, 0, 0)), "b", "paint", (250, 10))
    assert doc.edit_bounds() == Rect(250, 10, 255, 15)
    hidden = edits.set_visible(doc, 2, False)
    assert hidden.base_count == 1
    assert hidden.edit_bounds() == Rect(20, 10, 255, 50)


def test_edits_outside_the_picture_do_not_count() -> None:
    doc = edits.add_layer(document(), solid(30, 30, (1, 2, 3)), "a", "paint", (-100, 0))
    assert doc.edit_bounds().empty
    assert doc.suggested_task() is None


def test_the_task_follows_the_topmost_edit() -> None:
    doc = edits.add_layer(document(), solid(30, 30, (1, 2, 3)), "a", "paint")
    assert doc.suggested_task() == "paint"
    pasted = edits.place(doc, solid(30, 30, (1, 2, 3)), "b", (50.0, 50.0))
    assert pasted.suggested_task() == "harmonize"
    assert edits.rasterise(pasted, pasted.active).suggested_task() == "harmonize"
    assert edits.set_visible(pasted, pasted.active, False).suggested_task() == "paint"
    selected = edits.select(doc, Raster.of(np.full((9, 9), 255, np.uint8)))
    for copy in (False, True):
        lifted = edits.lift(selected, copy=copy, hole=lambda picture, _: picture)
        assert lifted.suggested_task() == "edit"
    blank = edits.add_layer(pasted, Raster.empty(4), "c", "paint")
    assert blank.suggested_task() == "harmonize"


@pytest.mark.parametrize(
    "change",
    [
        lambda doc: edits.add_layer(doc, solid(40, 40, (1, 2, 3), 90), "c", "paint", (250, 250)),
        lambda doc: edits.remove(doc, 1),
        lambda doc: edits.move(doc, 2, 40, -30),
        lambda doc: edits.set_visible(doc, 1, False),
        lambda doc: edits.set_opacity(doc, 2, 0.4),
        lambda doc: edits.reorder(doc, 1, 2),
        lambda doc: edits.reorder(edits.duplicate(doc, 2), 1, 2),
        lambda doc: edits.merge_down(doc, 2),
        lambda doc: edits.add_mask(doc, 1, Raster.of(np.full((50, 50), 255, np.uint8))),
        lambda doc: edits.fill_selected(
            edits.select(doc, Raster.of(np.full((9, 9), 99, np.uint8))), (0, 0, 0)
        ),
        edits.clear_selected,
        edits.drop_edits,
    ],
)
def test_changed_holds_every_pixel_that_looks_unlike(change) -> None:
    before = edits.add_layer(document(), noise(100, 90, 4, 1), "a", "paint", (-20, 10))
    before = edits.add_layer(before, noise(120, 110, 4, 2), "b", "floating", (30, 60))
    after = change(before)
    differs = (before.flatten(WHOLE) != after.flatten(WHOLE)).any(2)
    assert differs.any()
    for first, second in ((before, after), (after, before)):
        covered = np.zeros_like(differs)
        for rect in first.changed(second):
            assert rect == rect.clipped(SIZE)
            covered[rect.slices] = True
        assert not (differs & ~covered).any()


def test_changed_says_nothing_of_what_is_not_seen_and_something_of_the_mask() -> None:
    doc = edits.add_layer(document(), noise(100, 90, 4, 1), "a", "paint")
    assert doc.changed(doc) == []
    assert doc.changed(edits.rename(doc, 1, "z")) == []
    assert doc.changed(edits.select_all(doc)) == []
    hidden = edits.set_visible(doc, 1, False)
    assert hidden.changed(edits.set_opacity(hidden, 1, 0.2)) == []
    assert hidden.changed(edits.remove(hidden, 1)) == []
    codes = Raster.of(np.full((3, 3), KEEP, np.uint8))
    assert doc.changed(replace(doc, mask_edits=codes)) == [Rect(0, 0, 256, 256)]
    assert doc.changed(replace(doc, scale_edits=codes)) == [Rect(0, 0, 256, 256)]
    other = Document.of(noise(20, 10, 3))
    assert doc.changed(other) == [Rect(0, 0, 20, 10)]


def test_same_looks_at_everything() -> None:
    doc = edits.place(document(), noise(20, 10, 4), "a", (50.0, 50.0))
    doc = edits.add_mask(edits.select(doc, Raster.of(np.full((90, 50), 255, np.uint8))), 1)
    again = edits.place(document(), noise(20, 10, 4), "a", (50.0, 50.0))
    again = edits.add_mask(edits.select(again, Raster.of(np.full((90, 50), 255, np.uint8))), 1)
    assert doc.same(again)
    for other in (
        edits.rename(doc, 1, "b"),
        edits.set_opacity(doc, 1, 0.999),
        edits.set_visible(doc, 1, False),
        edits.move(doc, 1, 1, 0),
        edits.remove_mask(doc, 1),
        edits.rasterise(doc, 1),
        edits.activate(doc, 0),
        edits.select(doc, None),
        edits.drop_edits(doc),
        replace(doc, mask_edits=Raster.of(np.full((1, 1), 1, np.uint8))),
        replace(doc, scale_edits=Raster.of(np.full((1, 1), 1, np.uint8))),
        replace(doc, next_id=9),
        doc.with_layer(replace(doc.layer(1), lifted=True)),
        doc.with_layer(replace(doc.layer(1), kind="paint")),
    ):
        assert not doc.same(other)
        assert not other.same(doc)
