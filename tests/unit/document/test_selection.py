from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from singan_studio.document import selection
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Mask
from tests.unit.document.pictures import SIZE, WHOLE


def signed_area(line: list[tuple[int, int]]) -> float:
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise(line)) / 2


@settings(max_examples=200, deadline=None)
@given(
    arrays(
        np.uint8,
        st.tuples(st.integers(1, 9), st.integers(1, 9)),
        elements=st.sampled_from([0, 127, 128, 255]),
    )
)
def test_the_outline_is_every_edge_between_inside_and_outside_once(mask: Mask) -> None:
    inside = np.pad(mask >= 128, 1).astype(int)
    edges = {(x, y, "down") for y, x in zip(*np.nonzero(np.diff(inside, axis=1)), strict=True)}
    edges |= {(x, y, "right") for y, x in zip(*np.nonzero(np.diff(inside, axis=0)), strict=True)}
    walked = []
    lines = selection.outline(mask)
    for line in lines:
        assert line[0] == line[-1]
        for (x0, y0), (x1, y1) in pairwise(line):
            assert (x0 == x1) != (y0 == y1)
            if x0 == x1:
                walked += [(x0, y + 1, "down") for y in range(min(y0, y1), max(y0, y1))]
            else:
                walked += [(x + 1, y0, "right") for x in range(min(x0, x1), max(x0, x1))]
        turns = [(x1 - x0 == 0) for (x0, _), (x1, _) in pairwise(line)]
        assert all(turn != follower for turn, follower in pairwise(turns))
        assert turns[0] != turns[-1]
    assert len(walked) == len(set(walked))
    assert set(walked) == edges
    assert sum(signed_area(line) for line in lines) == (mask >= 128).sum()


def test_outlines_run_clockwise_and_holes_the_other_way() -> None:
    mask = np.zeros((10, 10), np.uint8)
    mask[2:8, 1:9] = 255
    mask[4:5, 3:5] = 0
    outer, inner = selection.outline(mask)
    assert outer == [(1, 2), (9, 2), (9, 8), (1, 8), (1, 2)]
    assert sorted(set(inner)) == [(3, 4), (3, 5), (5, 4), (5, 5)]
    assert signed_area(inner) == -2


def test_parts_that_touch_at_a_corner_have_their_own_outlines() -> None:
    mask = np.array([[255, 0], [0, 255]], np.uint8)
    assert [sorted(set(line)) for line in selection.outline(mask)] == [
        [(0, 0), (0, 1), (1, 0), (1, 1)],
        [(1, 1), (1, 2), (2, 1), (2, 2)],
    ]
    assert selection.outline(np.zeros((3, 3), np.uint8)) == []


def test_a_big_mask_is_outlined_to_a_few_pixels() -> None:
    mask = np.zeros((2000, 3000), np.uint8)
    mask[301:1777, 502:2900] = 255
    (line,) = selection.outline(mask)
    assert np.abs(np.array(line[:4]) - [(502, 301), (2900, 301), (2900, 1777), (502, 1777)]).max() <= 2
    mask[:] = 255
    (line,) = selection.outline(mask)
    assert line[:4] == [(0, 0), (3000, 0), (3000, 2000), (0, 2000)]


def test_rectangles_and_polygons_stay_in_the_document() -> None:
    chosen = selection.rectangle(Rect(-20, 250, 40, 900), SIZE)
    assert chosen.bounds == Rect(0, 250, 40, SIZE.height)
    assert (chosen.read(chosen.bounds) == 255).all()
    triangle = selection.polygon([(-10, -10), (50, -10), (-10, 50)], SIZE)
    assert triangle.bounds == Rect(0, 0, 40, 40)
    assert triangle.read(WHOLE)[10, 10] == 255
    for nothing in (
        selection.rectangle(Rect(400, 0, 500, 50), SIZE),
        selection.polygon([], SIZE),
        selection.polygon([(400, 0), (500, 0), (450, 50)], SIZE),
    ):
        assert not nothing.tiles


@pytest.mark.parametrize("pixels", [1, 5, 30])
def test_growing_and_shrinking_by_pixels(pixels: int) -> None:
    box = Rect(100, 90, 200, 180)
    chosen = selection.rectangle(box, SIZE)
    assert selection.grow(chosen, pixels, SIZE).bounds == box.grown(pixels)
    assert selection.shrink(chosen, pixels).bounds == box.grown(-pixels)
    assert (selection.shrink(chosen, pixels).read(box.grown(-pixels)) == 255).all()
    whole = selection.rectangle(WHOLE, SIZE)
    assert selection.grow(whole, pixels, SIZE).same(whole)
    assert selection.shrink(whole, pixels).bounds == WHOLE.grown(-pixels)


def test_shrinking_to_nothing_and_the_empty_selection() -> None:
    assert not selection.shrink(selection.rectangle(Rect(0, 0, 9, 9), SIZE), 5).tiles
    empty = Raster.empty(1)
    assert not selection.grow(empty, 0, SIZE).tiles
    assert not selection.shrink(empty, 3).tiles
    assert not selection.feather(empty, 0, SIZE).tiles


def test_feathering_is_soft_both_ways_and_goes_on_at_the_edge_of_the_document() -> None:
    soft = selection.feather(selection.rectangle(Rect(0, 0, 150, SIZE.height), SIZE), 5, SIZE).read(WHOLE)
    row = soft[100].astype(int)
    assert (soft == soft[100]).all()
    assert row[0] == 255
    assert (np.diff(row) <= 0).all()
    assert row[149] - 127 == pytest.approx(128 - row[150], abs=1)
    assert row[160] > 0
    assert not row[166:].any()
