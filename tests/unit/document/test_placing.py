from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from singan_studio.document import edits
from singan_studio.document.document import Document
from singan_studio.document.layers import Transform
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect, Size
from tests.unit.document.pictures import WHOLE, document, noise, solid


def placed(
    pixels: np.ndarray, centre: tuple[float, float] = (100.0, 100.0), fit: Size | None = None
) -> Document:
    return edits.place(document(), pixels, "clip", centre, fit)


def shown(doc: Document) -> np.ndarray:
    layer = doc.active_layer
    return layer.pixels(layer.bounds)


@pytest.mark.parametrize("centre", [(100.0, 100.0), (100.3, 99.8), (20.5, 30.5)])
def test_placing_without_scaling_copies_every_byte(centre: tuple[float, float]) -> None:
    pixels = noise(41, 30, 4, 1)
    doc = placed(pixels, centre)
    bounds = doc.active_layer.bounds
    assert np.array_equal(doc.active_layer.pixels(bounds), pixels)
    assert abs((bounds.left + bounds.right) / 2 - centre[0]) <= 0.5
    assert abs((bounds.top + bounds.bottom) / 2 - centre[1]) <= 0.5


def test_placing_fits_and_never_enlarges() -> None:
    doc = placed(solid(600, 300, (10, 200, 30)), (150.0, 135.0), Size(200, 200))
    assert doc.active_layer.bounds == Rect(50, 85, 250, 185)
    assert (doc.flatten(Rect(60, 95, 240, 175)) == (10, 200, 30)).all()
    small = placed(solid(20, 10, (1, 2, 3)), fit=Size(200, 200))
    assert small.active_layer.bounds.size == Size(20, 10)


def test_scaling_down_and_up_again_loses_nothing() -> None:
    pixels = noise(80, 60, 4, 1)
    doc = placed(pixels)
    start = doc.active_layer.transform
    small = edits.transform(doc, doc.active, Transform((50.0, 60.0), 0.1, 0.1, 33.0))
    assert small.active_layer.bounds.size.width < 15
    back = edits.transform(small, doc.active, start)
    assert back.active_layer.transform == start
    assert np.array_equal(shown(back), pixels)


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from([0.0, 90.0, 180.0, 270.0, -90.0, 360.0]),
    st.sampled_from([1.0, -1.0]),
    st.sampled_from([1.0, -1.0]),
)
def test_flips_and_quarter_turns_copy_every_byte(degrees: float, flip_x: float, flip_y: float) -> None:
    pixels = noise(41, 30, 4, 1)
    pixels[..., 3] |= 1
    doc = placed(pixels, (100.5, 100.0))
    # The middle of a 41×30 picture must lie so that its edges are on whole pixels after the turn.
    centre = (100.5, 100.0) if degrees % 180 == 0 else (100.0, 100.5)
    turned = edits.transform(doc, doc.active, Transform(centre, flip_x, flip_y, degrees))
    expected = pixels[:: int(flip_y), :: int(flip_x)]
    assert np.array_equal(shown(turned), np.rot90(expected, -round(degrees / 90)))


def test_degrees_turn_clockwise_on_the_screen() -> None:
    corners = Transform((0.0, 0.0), 1, 1, 90.0).corners(Rect(0, 0, 4, 2))
    assert corners == [(1.0, -2.0), (1.0, 2.0), (-1.0, 2.0), (-1.0, -2.0)]


def test_moving_keeps_the_pixels_and_where_the_picture_was_placed() -> None:
    doc = placed(noise(80, 60, 4, 1), fit=Size(40, 40))
    moved = edits.move(doc, doc.active, -70, 12)
    assert moved.active_layer.raster is doc.active_layer.raster
    assert moved.active_layer.bounds == doc.active_layer.bounds.moved(-70, 12)
    again = edits.transform(moved, doc.active, moved.active_layer.transform)
    assert again.active_layer.bounds == moved.active_layer.bounds
    assert np.array_equal(shown(again), shown(moved))


def test_a_painted_layer_is_placed_from_the_pixels_it_has() -> None:
    doc = edits.add_layer(document(), solid(20, 10, (200, 0, 0)), "a", "paint", (30, 40))
    doc = edits.move(doc, 1, 5, 5)
    start = doc.layer(1).transform
    assert start == Transform((45.0, 50.0))
    assert edits.transform(doc, 1, start).flatten(WHOLE).tobytes() == doc.flatten(WHOLE).tobytes()
    larger = edits.transform(doc, 1, Transform(start.centre, 2.0, 3.0))
    assert larger.layer(1).bounds == Rect(25, 35, 65, 65)
    assert (larger.flatten(Rect(26, 36, 64, 64)) == (200, 0, 0)).all()
    back = edits.transform(larger, 1, start)
    assert np.array_equal(back.flatten(WHOLE), doc.flatten(WHOLE))
    empty = edits.add_layer(document(), Raster.empty(4), "a", "paint")
    assert edits.transform(empty, 1, Transform((5.0, 5.0), 2.0)) is empty


def test_a_mask_goes_with_the_layer() -> None:
    doc = placed(solid(40, 40, (200, 0, 0)), (100.0, 100.0))
    doc = edits.add_mask(doc, 1, Raster.of(np.full((40, 20), 255, np.uint8), (80, 80)))
    turned = edits.transform(doc, 1, Transform((60.0, 200.0), 1.0, 1.0, 90.0))
    photo, flat = document().flatten(WHOLE), turned.flatten(WHOLE)
    assert (flat[180:200, 40:80] == (200, 0, 0)).all()
    assert np.array_equal(flat[200:220, 40:80], photo[200:220, 40:80])
    moved = edits.move(doc, 1, 30, 0).flatten(WHOLE)
    assert (moved[80:120, 110:130] == (200, 0, 0)).all()
    assert np.array_equal(moved[80:120, 130:150], photo[80:120, 130:150])


def test_no_side_becomes_shorter_than_a_pixel() -> None:
    doc = placed(solid(40, 40, (200, 0, 0)))
    for scale in (0.0, -0.0, 1e-9, -1e-9):
        thin = edits.transform(doc, 1, Transform((100.5, 100.0), scale, 1.0))
        assert thin.layer(1).bounds.size == Size(1, 40)


def test_of_a_huge_picture_only_what_is_near_is_made() -> None:
    doc = placed(solid(10, 10, (200, 0, 0)))
    pixels = doc.active_layer.source.read(Rect(0, 0, 10, 10)).copy()
    huge = edits.transform(doc, 1, Transform((150.0, 100.0), 500.0, 500.0))
    assert huge.layer(1).raster.nbytes < 4 * 4 * 300 * 270 * 4
    assert (huge.flatten(WHOLE) == (200, 0, 0)).all()
    # What comes near when it is moved is made then.
    away = edits.move(huge, 1, 2550, 0)
    assert np.array_equal(away.flatten(Rect(0, 0, 200, 270)), document().flatten(Rect(0, 0, 200, 270)))
    assert (away.flatten(Rect(200, 0, 300, 270)) == (200, 0, 0)).all()
    back = edits.move(away, 1, -5000, 0)
    assert (back.flatten(Rect(0, 0, 200, 270)) == (200, 0, 0)).all()
    gone = edits.move(huge, 1, 100_000, 0)
    assert gone.layer(1).bounds.empty
    restored = edits.transform(gone, 1, Transform((100.0, 100.0)))
    assert np.array_equal(shown(restored), pixels)


def test_painting_makes_a_placed_picture_its_pixels() -> None:
    doc = placed(noise(80, 60, 4, 1), fit=Size(40, 40))
    painted = edits.fill_selected(edits.select_layer(doc, 1), (1, 2, 3))
    assert painted.active == 1
    assert painted.layer(1).placed is None
    assert painted.layer(1).source is painted.layer(1).raster
