from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from singan_studio.document.layers import Transform
from singan_studio.imaging.geometry import Rect
from singan_studio.ui.tools.handles import HANDLES, Box, Part, flipped, normal

sizes = st.integers(8, 300)
factors = st.floats(0.2, 4) | st.floats(-4, -0.2)
angles = st.floats(-180, 180)
places = st.floats(-200, 200)
handles = st.sampled_from(HANDLES)
ways = st.tuples(st.floats(-60, 60), st.floats(-60, 60))


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    left, top = draw(st.integers(-50, 50)), draw(st.integers(-50, 50))
    source = Rect(left, top, left + draw(sizes), top + draw(sizes))
    centre = (draw(places), draw(places))
    return Box(source, Transform(centre, draw(factors), draw(factors), draw(angles)))


def opposite(part: Part) -> Part:
    return Part((-part.value[0], -part.value[1]))


@pytest.mark.slow
@given(boxes(), handles)
def test_a_handle_lies_where_the_matrix_puts_it(box: Box, part: Part) -> None:
    x, y = part.value
    source = box.source
    point = (
        (source.left + source.right) / 2 + x * source.size.width / 2,
        (source.top + source.bottom) / 2 + y * source.size.height / 2,
    )
    assert box.transform.matrix(source) @ [*point, 1] == pytest.approx(np.array(box.handle(part)), abs=1e-6)


@pytest.mark.slow
@given(boxes(), handles, ways, st.booleans())
def test_a_drag_there_and_back_is_none(
    box: Box, part: Part, way: tuple[float, float], from_middle: bool
) -> None:
    there = replace(box, transform=box.scaled(part, way, from_middle=from_middle))
    assume(
        min(there.width, there.height) > 2
    )  # a side that was held at one pixel forgets how far it was to go
    assert_same(there.scaled(part, (-way[0], -way[1]), from_middle=from_middle), box.transform)


@given(boxes(), handles, ways, st.booleans())
def test_the_opposite_side_stays(box: Box, part: Part, way: tuple[float, float], keep_shape: bool) -> None:
    after = replace(box, transform=box.scaled(part, way, keep_shape=keep_shape))
    assert after.handle(opposite(part)) == pytest.approx(box.handle(opposite(part)), abs=1e-6)


@given(boxes(), handles, ways, st.booleans())
def test_the_middle_stays(box: Box, part: Part, way: tuple[float, float], keep_shape: bool) -> None:
    after = box.scaled(part, way, keep_shape=keep_shape, from_middle=True)
    assert after.centre == pytest.approx(box.transform.centre, abs=1e-6)


@given(boxes(), handles, ways)
def test_a_corner_follows_the_pointer(box: Box, part: Part, way: tuple[float, float]) -> None:
    after = replace(box, transform=box.scaled(part, way))
    assume(min(after.width, after.height) > 2)
    x, y = box.handle(part)
    if part.corner:
        assert after.handle(part) == pytest.approx((x + way[0], y + way[1]), abs=1e-6)
    else:  # an edge follows along its normal alone
        direction = math.radians(box.transform.degrees + (90 if part.value[0] == 0 else 0))
        along = (after.handle(part)[0] - x) * math.cos(direction)
        along += (after.handle(part)[1] - y) * math.sin(direction)
        assert along == pytest.approx(way[0] * math.cos(direction) + way[1] * math.sin(direction), abs=1e-6)


@given(boxes(), handles, ways, st.booleans())
def test_a_kept_shape_is_kept(box: Box, part: Part, way: tuple[float, float], from_middle: bool) -> None:
    after = box.scaled(part, way, keep_shape=True, from_middle=from_middle)
    before = box.transform
    assert after.scale_x / before.scale_x == pytest.approx(after.scale_y / before.scale_y)


@given(boxes(), handles, st.tuples(st.floats(-2000, 2000), st.floats(-2000, 2000)), st.booleans())
def test_no_side_is_shorter_than_a_pixel(
    box: Box, part: Part, way: tuple[float, float], keep_shape: bool
) -> None:
    after = replace(box, transform=box.scaled(part, way, keep_shape=keep_shape))
    assert min(after.width, after.height) >= 1 - 1e-9


@given(boxes(), st.floats(0, 360), st.floats(0, 360))
def test_turning_there_and_back_is_none(box: Box, first: float, second: float) -> None:
    x, y = box.transform.centre
    start, end = (
        (x + 50 * math.cos(math.radians(angle)), y + 50 * math.sin(math.radians(angle)))
        for angle in (first, second)
    )
    there = replace(box, transform=box.turned(start, end))
    assert normal(there.transform.degrees - box.transform.degrees - (second - first)) == pytest.approx(
        0, abs=1e-6
    )
    assert_same(there.turned(end, start), box.transform)


@given(boxes(), ways, ways)
def test_a_snapped_turn_is_of_15_degrees(
    box: Box, start: tuple[float, float], end: tuple[float, float]
) -> None:
    degrees = box.turned(start, end, snap=True).degrees
    assert degrees / 15 == pytest.approx(round(degrees / 15))


@pytest.mark.slow
@given(boxes(), st.booleans())
def test_a_flip_mirrors_what_is_seen(box: Box, horizontal: bool) -> None:
    once = flipped(box.transform, horizontal=horizontal)
    x, y = box.transform.centre
    mirrored = [(2 * x - px, py) if horizontal else (px, 2 * y - py) for px, py in box.corners()]
    assert np.array(once.corners(box.source)) == pytest.approx(np.array(mirrored), abs=1e-6)
    assert_same(flipped(once, horizontal=horizontal), box.transform)


@pytest.mark.slow
@given(boxes(), handles, st.floats(0.25, 4))
def test_the_pointer_finds_every_handle_that_is_shown(box: Box, part: Part, view_scale: float) -> None:
    assume(min(box.width, box.height) * view_scale > 40)
    assert part in box.shown(view_scale)
    assert box.part_at(box.handle(part), view_scale) is part
    assert box.part_at(box.transform.centre, view_scale) is Part.INSIDE


def test_outside_a_corner_turns_and_far_away_is_nothing() -> None:
    box = Box(Rect(0, 0, 100, 80), Transform((50, 40)))
    assert box.part_at((-12, -12), 1) is Part.TURN
    assert box.part_at((50, -14), 1) is None
    assert box.part_at((-12, -12), 4) is None  # 68 view pixels away
    assert box.part_at((300, 40), 1) is None


def test_a_tiny_box_can_still_be_moved() -> None:
    box = Box(Rect(0, 0, 4, 4), Transform((2, 2)))
    assert box.part_at((2, 2), 1) is Part.INSIDE
    assert box.part_at((4, 4), 1) is Part.SOUTH_EAST
    thin = Box(Rect(0, 0, 200, 4), Transform((100, 2)))
    assert thin.part_at((100, 2), 1) is thin.part_at((60, 2), 1) is Part.INSIDE
    assert thin.part_at((198, 3), 1) is Part.SOUTH_EAST
    assert box.shown(1) == [part for part in HANDLES if part.corner]


def test_the_corner_stays_when_a_number_scales() -> None:
    box = Box(Rect(0, 0, 100, 80), Transform((150, 140), degrees=30))
    after = replace(box, transform=box.stays(replace(box.transform, scale_x=2.0)))
    assert after.corner() == pytest.approx(box.corner())


def assert_same(first: Transform, second: Transform) -> None:
    assert first.centre == pytest.approx(second.centre, abs=1e-5)
    assert (first.scale_x, first.scale_y) == pytest.approx((second.scale_x, second.scale_y), abs=1e-6)
    assert normal(first.degrees - second.degrees) == pytest.approx(0, abs=1e-6)
