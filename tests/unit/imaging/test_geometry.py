from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Mask, Rgb


def test_size_of_a_picture(photo: Rgb) -> None:
    assert Size.of(photo) == Size.of(photo[..., 0]) == Size(45, 31)
    assert Size(45, 31).area == 45 * 31


@pytest.mark.parametrize(
    ("size", "factor", "expected"),
    [
        (Size(250, 187), 1.0, Size(250, 187)),
        (Size(250, 187), 0.1, Size(25, 19)),
        (Size(3, 2), 0.01, Size(1, 1)),
        (Size(1, 250), 1 / 250, Size(1, 1)),
    ],
)
def test_scaled_rounds_up_but_for_rounding_errors(size: Size, factor: float, expected: Size) -> None:
    assert size.scaled(factor) == expected
    assert size.scaled(factor, factor) == expected


@pytest.mark.parametrize(
    ("size", "longest", "expected"),
    [
        (Size(400, 300), 200, Size(200, 150)),
        (Size(300, 400), 200, Size(150, 200)),
        (Size(400, 300), 400, Size(400, 300)),
        (Size(400, 300), 5000, Size(400, 300)),
        (Size(1000, 2), 100, Size(100, 1)),
    ],
)
def test_fitted_keeps_proportions_and_never_enlarges(size: Size, longest: int, expected: Size) -> None:
    assert size.fitted(longest) == expected


@given(arrays(np.uint8, (6, 9), elements=st.sampled_from([0, 0, 0, 0, 1, 255])))
def test_the_rectangle_around_a_mask_holds_all_of_it_and_no_empty_border(mask: Mask) -> None:
    box = Rect.around(mask)
    assert box.empty == (not mask.any())
    inside = mask[box.slices]
    assert np.count_nonzero(inside) == np.count_nonzero(mask)
    if not box.empty:
        assert inside[0].any()
        assert inside[-1].any()
        assert inside[:, 0].any()
        assert inside[:, -1].any()
        assert box.size == Size.of(inside)


def test_grown_and_clipped_at_the_edges() -> None:
    size = Size(10, 5)
    assert Rect(1, 1, 3, 4).grown(2).clipped(size) == Rect(0, 0, 5, 5)
    assert Rect(12, 1, 14, 4).clipped(size).empty
    assert Rect(-9, -9, 99, 99).clipped(size) == Rect.whole(size)


boxes = st.builds(
    lambda left, top, width, height: Rect(left, top, left + width, top + height),
    st.integers(-9, 9),
    st.integers(-9, 9),
    st.integers(-2, 9),
    st.integers(-2, 9),
)


def pixels_of(box: Rect) -> set[tuple[int, int]]:
    return {(x, y) for x in range(box.left, box.right) for y in range(box.top, box.bottom)}


@given(boxes, boxes)
def test_union_and_intersection_go_by_pixels(first: Rect, second: Rect) -> None:
    both = first.intersection(second)
    assert pixels_of(both) == pixels_of(first) & pixels_of(second)
    assert both.empty == (not pixels_of(both))
    around = first.union(second)
    assert pixels_of(around) >= pixels_of(first) | pixels_of(second)
    columns, rows = zip(*pixels_of(first) | pixels_of(second), strict=True) if not around.empty else ((), ())
    if columns:
        assert around == Rect(min(columns), min(rows), max(columns) + 1, max(rows) + 1)
    assert around.empty == (first.empty and second.empty)


@given(boxes, st.integers(-9, 9), st.integers(-9, 9))
def test_moved_takes_every_pixel_along(box: Rect, dx: int, dy: int) -> None:
    assert pixels_of(box.moved(dx, dy)) == {(x + dx, y + dy) for x, y in pixels_of(box)}


def test_contains_the_left_and_top_edge_but_not_the_others() -> None:
    box = Rect(2, 3, 5, 7)
    assert box.contains(2, 3)
    assert box.contains(4.99, 6.99)
    assert not box.contains(5, 3)
    assert not box.contains(2, 7)
    assert not box.contains(1.99, 3)


@given(st.lists(st.tuples(st.floats(-99, 99), st.floats(-99, 99)), max_size=5))
def test_the_rectangle_around_points_holds_them_and_no_empty_border(
    points: list[tuple[float, float]],
) -> None:
    box = Rect.from_points(points)
    if not points:
        assert box.empty
        return
    for x, y in points:
        assert box.left <= x <= box.right
        assert box.top <= y <= box.bottom
    assert any(x < box.left + 1 for x, _ in points)
    assert any(x > box.right - 1 for x, _ in points)
    assert any(y < box.top + 1 for _, y in points)
    assert any(y > box.bottom - 1 for _, y in points)
