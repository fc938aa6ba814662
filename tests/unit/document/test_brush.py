from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from singan_studio.document import edits, selection
from singan_studio.document.brush import Brush, Mode, Stroke
from singan_studio.document.document import KEEP, RENDER, Document
from singan_studio.document.raster import Raster
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Rect
from tests.unit.document.pictures import SIZE, WHOLE, document, noise, solid

RED = (255, 0, 0)


def paint(doc: Document, brush: Brush, *points: tuple[float, ...], mode: Mode = "paint") -> Document:
    stroke = Stroke(doc, brush, mode)
    for point in points:
        stroke.to(*point)
    return stroke.finish()


def alpha(doc: Document) -> np.ndarray:
    return doc.active_layer.pixels(WHOLE)[..., 3]


def layered() -> Document:
    doc = edits.add_layer(document(), noise(200, 200, 4, 1), "a", "paint", (20, 20))
    return edits.move(edits.add_layer(doc, solid(150, 150, (9, 9, 9)), "b", "floating", (90, 90)), 2, 10, -10)


samples = st.tuples(st.floats(-60, 360), st.floats(-60, 330), st.floats(0, 1))
modes: st.SearchStrategy[Mode] = st.sampled_from(
    ["paint", "erase", "restore", "render", "keep", "auto", "scale"]
)


@settings(max_examples=50, deadline=None)
@given(
    st.lists(samples, min_size=1, max_size=5),
    modes,
    st.builds(
        Brush,
        size=st.floats(0.1, 120),
        hardness=st.floats(0, 1),
        opacity=st.floats(0, 1),
        colour=st.just(RED),
        pressure_size=st.booleans(),
        pressure_opacity=st.booleans(),
        step=st.integers(-16, 16),
    ),
    st.booleans(),
)
def test_a_stroke_changes_only_what_it_says_and_never_what_was_before(
    points: list[tuple[float, float, float]], mode: Mode, brush: Brush, selected: bool
) -> None:
    start = layered()
    area = Rect(70, 60, 200, 180)
    if selected:
        start = edits.select(start, selection.rectangle(area, SIZE))
    again = layered()
    if selected:
        again = edits.select(again, selection.rectangle(area, SIZE))
    stroke = Stroke(start, brush, mode)
    for x, y, pressure in points:
        before = stroke.document
        flat, codes, scales = (
            before.flatten(WHOLE),
            before.mask_edits.read(WHOLE),
            before.scale_edits.read(WHOLE),
        )
        dirty = stroke.to(x, y, pressure)
        after = stroke.document
        assert dirty == dirty.clipped(SIZE) or dirty.empty
        if selected:
            assert dirty.empty or dirty.intersection(area) == dirty
        differs = (after.flatten(WHOLE) != flat).any(2) | (after.mask_edits.read(WHOLE) != codes)
        differs |= after.scale_edits.read(WHOLE) != scales
        if not dirty.empty:
            differs[dirty.slices] = False
        assert not differs.any()
        # Earlier states stay as they are.
        assert np.array_equal(before.flatten(WHOLE), flat)
        assert np.array_equal(before.mask_edits.read(WHOLE), codes)
        assert np.array_equal(before.scale_edits.read(WHOLE), scales)
    assert start.same(again)
    unchanged = stroke.document.same(start)
    assert stroke.finish() is (start if unchanged else stroke.document)


def test_a_hard_dab_is_a_disk() -> None:
    covered = alpha(paint(document(), Brush(40, 1.0, 1.0, RED), (100.0, 120.0)))
    y, x = np.mgrid[0 : SIZE.height, 0 : SIZE.width]
    distance = np.hypot(x + 0.5 - 100, y + 0.5 - 120)
    assert (covered[distance < 19.4] == 255).all()
    assert not covered[distance > 20.6].any()
    assert covered.sum() / 255 == pytest.approx(math.pi * 400, rel=0.005)


@pytest.mark.parametrize("size", [1, 2, 3])
def test_small_brushes_cover_whole_pixels(size: int) -> None:
    middle = 100 + size / 2
    covered = alpha(paint(document(), Brush(size, 1.0, 1.0, RED), (middle, middle)))
    assert covered[100 + size // 2, 100 + size // 2] >= 200
    assert Rect.around(covered > 127).size.area <= size * size


def test_a_soft_brush_fades_from_the_middle_to_its_edge() -> None:
    covered = alpha(paint(document(), Brush(80, 0.0, 1.0, RED), (100.5, 100.5)))[100, 100:160].astype(int)
    assert covered[0] == 255
    assert (np.diff(covered) <= 0).all()
    assert 100 < covered[20] < 155
    assert covered[39] > 0
    assert not covered[42:].any()


def test_opacity_caps_a_stroke_but_not_two() -> None:
    brush = Brush(40, 1.0, 0.5, RED)
    back_and_forth = [(50.0, 100.0), (150.0, 100.0), (50.0, 100.0), (150.0, 101.0)]
    once = paint(document(), brush, *back_and_forth)
    assert alpha(once)[100, 60:140].tolist() == [128] * 80
    twice = paint(once, brush, *back_and_forth)
    assert twice.active == once.active
    assert alpha(twice)[100, 60:140].tolist() == [192] * 80


def test_a_stroke_is_the_same_however_far_apart_its_samples_lie() -> None:
    brush = Brush(30, 0.5, 1.0, RED)
    far = alpha(paint(document(), brush, (20.0, 30.0), (260.0, 210.0)))
    steps = np.linspace(0, 1, 61)
    near = alpha(paint(document(), brush, *[(20 + 240 * s, 30 + 180 * s) for s in steps]))
    assert np.abs(far.astype(int) - near).max() <= 1


def test_pressure_scales_what_it_is_told_to() -> None:
    size = alpha(paint(document(), Brush(40, 1.0, 1.0, RED, pressure_size=True), (100.0, 100.0, 0.5)))
    assert Rect.around(size > 127).size.width == 20
    opacity = alpha(paint(document(), Brush(40, 1.0, 1.0, RED, pressure_opacity=True), (100.0, 100.0, 0.5)))
    assert opacity.max() == 128
    neither = alpha(paint(document(), Brush(40, 1.0, 1.0, RED), (100.0, 100.0, 0.5)))
    assert neither.max() == 255
    assert Rect.around(neither > 127).size.width == 40


def test_pressure_tapers_a_line() -> None:
    brush = Brush(60, 1.0, 1.0, RED, pressure_size=True)
    covered = alpha(paint(document(), brush, (40.0, 100.0, 1.0), (240.0, 100.0, 0.0)))
    widths = (covered > 127).sum(0)[50:230]
    assert widths[0] > 50
    assert widths[-1] < 8
    assert (np.diff(widths.astype(int)) <= 1).all()


def test_the_selection_limits_a_stroke_softly() -> None:
    mask = np.zeros((SIZE.height, SIZE.width), np.uint8)
    mask[:, 100:], mask[:, 99] = 255, 51
    doc = edits.select(document(), Raster.of(mask))
    covered = alpha(paint(doc, Brush(40, 1.0, 1.0, RED), (100.0, 100.0)))
    assert (covered[100, 100:115] == 255).all()
    assert covered[100, 99] == 51
    assert not covered[:, :99].any()


def test_erasing_takes_from_the_active_layer_alone() -> None:
    doc = layered()
    erased = paint(doc, Brush(40, 1.0, 1.0), (150.0, 150.0), mode="erase")
    assert erased.layer(1) is doc.layer(1)
    assert np.array_equal(erased.flatten(Rect(145, 145, 155, 155)), doc.flatten(Rect(145, 145, 155, 155), 2))
    half = paint(doc, Brush(40, 1.0, 0.5), (150.0, 150.0), (160.0, 150.0), (150.0, 150.0), mode="erase")
    assert half.layer(2).pixels(Rect(150, 150, 151, 151))[0, 0].tolist() == [9, 9, 9, 127]
    with pytest.raises(StudioError, match="never changed"):
        Stroke(edits.activate(doc, 0), Brush(), "erase")


def test_restoring_brings_the_photo_back_exactly() -> None:
    doc = edits.add_result(layered(), noise(SIZE.width, SIZE.height, 4, 7))
    hidden = edits.set_visible(doc, 1, False)
    restored = paint(hidden, Brush(60, 1.0, 1.0), (100.0, 100.0), (200.0, 160.0), mode="restore")
    photo, flat = document().flatten(WHOLE), restored.flatten(WHOLE)
    for x, y in ((100, 100), (150, 130), (200, 160)):
        box = Rect(x - 15, y - 15, x + 15, y + 15).slices
        assert np.array_equal(flat[box], photo[box])
    assert restored.layer(1) is hidden.layer(1)
    assert restored.active == hidden.active


def test_the_mask_brush_writes_codes_and_takes_them_back() -> None:
    doc = paint(document(), Brush(40, 0.5, 0.8), (100.0, 100.0), mode="render")
    doc = paint(doc, Brush(20, 1.0), (110.0, 100.0), mode="keep")
    codes = doc.mask_edits.read(WHOLE)
    assert set(np.unique(codes)) == {0, KEEP, RENDER}
    assert codes[100, 110] == KEEP
    assert codes[100, 90] == RENDER
    assert len(doc.layers) == 1
    assert np.array_equal(doc.edit_mask(WHOLE) > 0, codes == RENDER)
    back = paint(doc, Brush(200, 1.0), (100.0, 100.0), mode="auto")
    assert not back.mask_edits.tiles


def test_scales_are_brushed_over_each_other_and_taken_back() -> None:
    doc = paint(document(), Brush(40, 1.0, step=-3), (100.0, 100.0), mode="scale")
    doc = paint(doc, Brush(20, 1.0, step=2), (110.0, 100.0), mode="scale")
    scales = doc.scale_steps(WHOLE)
    assert scales is not None
    assert set(np.unique(scales)) == {-3, 0, 2}
    assert (scales[100, 110], scales[100, 90], scales[10, 10]) == (2, -3, 0)
    assert len(doc.layers) == 1
    assert not doc.edit_mask(WHOLE).any()
    assert not doc.mask_edits.tiles
    back = paint(doc, Brush(200, 1.0), (100.0, 100.0), mode="scale")
    assert not back.scale_edits.tiles
    assert back.scale_steps(WHOLE) is None


def test_painting_makes_a_layer_and_gives_up_what_was_placed() -> None:
    doc = paint(document(), Brush(), (50.0, 50.0))
    assert [layer.name for layer in doc.layers] == ["Photo", "Paint"]
    pasted = edits.place(document(), solid(50, 50, (1, 2, 3)), "clip", (50.0, 50.0))
    assert paint(pasted, Brush(), (50.0, 50.0)).active_layer.placed is None


def test_a_stroke_that_leaves_no_mark_is_no_edit() -> None:
    doc = document()
    assert paint(doc, Brush(), (-500.0, -500.0)) is doc
    assert paint(doc, Brush(opacity=0.0), (50.0, 50.0)) is doc
    assert Stroke(doc, Brush()).finish() is doc
    cleared = edits.add_layer(doc, Raster.empty(4), "a", "paint")
    assert paint(cleared, Brush(), (50.0, 50.0), mode="erase") is cleared
    assert paint(doc, Brush(), (50.0, 50.0), mode="restore") is doc
    assert paint(doc, Brush(), (50.0, 50.0), mode="auto") is doc
    assert paint(doc, Brush(step=0), (50.0, 50.0), mode="scale") is doc
    stroke = Stroke(doc, Brush())
    assert not stroke.to(50.0, 50.0).empty
    assert stroke.to(50.0, 50.0).empty
