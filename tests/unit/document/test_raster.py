from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from singan_studio.document.raster import TILE, Raster, union_of
from singan_studio.imaging.geometry import Rect
from tests.unit.document.pictures import noise

boxes = st.builds(
    lambda left, top, width, height: Rect(left, top, left + width, top + height),
    st.integers(-300, 400),
    st.integers(-300, 400),
    st.integers(1, 300),
    st.integers(1, 300),
)
PLANE = Rect(-700, -700, 1100, 1100)


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from([1, 4]),
    st.lists(st.tuples(boxes, st.sampled_from([0, 1, 255])), max_size=4),
    boxes,
)
def test_a_raster_is_an_endless_array_whose_earlier_states_stay(
    channels: int, writes: list[tuple[Rect, int]], seen: Rect
) -> None:
    plane = np.zeros((PLANE.size.height, PLANE.size.width, channels), np.uint8)
    raster, states = Raster.empty(channels), []
    for seed, (box, most) in enumerate(writes):
        pixels = np.minimum(noise(box.size.width, box.size.height, channels, seed), most).astype(np.uint8)
        states.append((raster, raster.read(PLANE)))
        raster = raster.write((box.left, box.top), pixels if channels == 4 else pixels[..., 0])
        plane[box.moved(-PLANE.left, -PLANE.top).slices] = pixels

    flat = plane if channels == 4 else plane[..., 0]
    assert np.array_equal(raster.read(seen), flat[seen.moved(-PLANE.left, -PLANE.top).slices])
    assert np.array_equal(raster.read(PLANE), flat)
    assert raster.bounds == _moved(Rect.around(plane[..., -1]))
    assert all(tile.any() and not tile.flags.writeable for tile in raster.tiles.values())
    assert raster.nbytes == sum(tile.nbytes for tile in raster.tiles.values())
    for state, before in states:
        assert np.array_equal(state.read(PLANE), before)


def _moved(rect: Rect) -> Rect:
    return rect if rect.empty else rect.moved(PLANE.left, PLANE.top)


@settings(max_examples=40, deadline=None)
@given(boxes, boxes)
def test_changed_holds_every_changed_byte_and_only_tiles_that_have_any(first: Rect, second: Rect) -> None:
    one = Raster.of(noise(first.size.width, first.size.height, 4), (first.left, first.top))
    two = one.write((second.left, second.top), noise(second.size.width, second.size.height, 4, 1))
    differs = (one.read(PLANE) != two.read(PLANE)).any(2)
    rects = one.changed(two)
    assert rects == two.changed(one)
    assert one.same(two) == (not rects) == (not differs.any())
    for rect in rects:
        inside = differs[rect.moved(-PLANE.left, -PLANE.top).slices]
        assert inside.any()
        inside[...] = False
    assert not differs.any()


def test_writing_shares_every_tile_it_does_not_touch() -> None:
    before = Raster.of(noise(3 * TILE, 2 * TILE, 4))
    after = before.write((TILE + 3, 5), noise(10, 10, 4, 1))
    touched = {key for key in before.tiles if before.tiles[key] is not after.tiles[key]}
    assert touched == {(0, 1)}
    assert before.changed(after) == [Rect(TILE, 0, 2 * TILE, TILE)]


def test_a_raster_does_not_follow_the_array_it_was_made_of() -> None:
    pixels = noise(TILE, TILE, 4)
    raster = Raster.of(pixels)
    kept = pixels.copy()
    pixels[:] = 0
    assert np.array_equal(raster.read(Rect(0, 0, TILE, TILE)), kept)
    copy = raster.read(Rect(0, 0, TILE, TILE))
    copy[:] = 0
    assert np.array_equal(raster.read(Rect(0, 0, TILE, TILE)), kept)


def test_same_goes_by_bytes_not_by_tiles() -> None:
    pixels = noise(300, 300, 4)
    assert Raster.of(pixels).same(Raster.of(pixels))
    erased = Raster.of(pixels).write((0, 0), np.zeros_like(pixels))
    assert erased.same(Raster.empty(4))
    assert not erased.same(Raster.empty(1))


def test_an_opaque_picture_has_full_alpha_inside_and_none_outside() -> None:
    picture = noise(TILE + 7, TILE - 5, 3)
    raster = Raster.opaque(picture)
    pixels = raster.read(Rect(0, 0, TILE + 20, TILE))
    assert np.array_equal(pixels[: TILE - 5, : TILE + 7, :3], picture)
    assert (pixels[: TILE - 5, : TILE + 7, 3] == 255).all()
    assert not pixels[TILE - 5 :].any()
    assert not pixels[:, TILE + 7 :].any()
    assert raster.bounds == Rect(0, 0, TILE + 7, TILE - 5)


def test_bounds_go_by_alpha_not_by_colour() -> None:
    pixels = np.zeros((600, 600, 4), np.uint8)
    pixels[..., :3] = 200
    assert Raster.of(pixels).bounds.empty
    pixels[300:310, 20:580, 3] = 1
    assert Raster.of(pixels, (-100, 50)).bounds == Rect(-80, 350, 480, 360)


def test_mapped_and_within_touch_only_the_rectangle() -> None:
    mask = noise(600, 600, 1)[..., 0]
    area = Rect(100, 200, 590, 300)
    inverted = Raster.of(mask).mapped(area, lambda _, pixels: 255 - pixels)
    expected = mask.copy()
    expected[area.slices] = 255 - expected[area.slices]
    assert np.array_equal(inverted.read(Rect(0, 0, 600, 600)), expected)
    expected = np.zeros_like(mask)
    expected[area.slices] = mask[area.slices]
    assert np.array_equal(Raster.of(mask).within(area).read(Rect(0, 0, 600, 600)), expected)
    assert not Raster.of(mask).within(Rect(700, 0, 800, 10)).tiles


def test_nothing_read_and_nothing_written() -> None:
    nothing = Rect(5, 5, 5, 9)
    assert Raster.empty(4).read(nothing).shape == (4, 0, 4)
    assert Raster.empty(1).read(nothing).shape == (4, 0)
    assert not Raster.empty(1).write((3, 3), np.zeros((0, 4), np.uint8)).tiles
    assert union_of([]).empty


@pytest.mark.parametrize(
    "pixels",
    [np.zeros((4, 4), np.uint8), np.zeros((4, 4, 3), np.uint8), np.zeros((4, 4, 4), np.float32)],
)
def test_pixels_that_do_not_fit_are_refused(pixels: np.ndarray) -> None:
    with pytest.raises(ValueError, match="where"):
        Raster.empty(4).write((0, 0), pixels)
