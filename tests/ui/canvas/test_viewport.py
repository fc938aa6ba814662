from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect, QSize

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.ui.canvas.viewport import (
    KEPT,
    LARGEST,
    SMALLEST,
    STEPS,
    Viewport,
    next_step,
    previous_step,
)

scales = st.floats(SMALLEST, LARGEST)
places = st.floats(-5000, 5000)
viewports = st.builds(Viewport, scales, st.tuples(places, places))


@given(viewports, places, places)
def test_there_and_back(viewport: Viewport, x: float, y: float) -> None:
    back = viewport.to_document(viewport.to_view(QPointF(x, y)))
    assert (back.x(), back.y()) == pytest.approx((x, y), abs=1e-6 + 1e-6 / viewport.scale)


@given(viewports, st.floats(0.1, 10), st.floats(0, 2000), st.floats(0, 2000))
def test_zooming_keeps_what_is_at_the_cursor(viewport: Viewport, factor: float, x: float, y: float) -> None:
    before = viewport.to_document(QPointF(x, y))
    zoomed = viewport.zoomed(factor, QPointF(x, y))
    assert SMALLEST <= zoomed.scale <= LARGEST
    after = zoomed.to_view(before)
    assert (after.x(), after.y()) == pytest.approx((x, y), abs=1e-3)


@pytest.mark.parametrize(
    ("size", "view", "scale"),
    [
        (Size(6000, 4000), QSize(1600, 1000), 952 / 4000),
        (Size(250, 188), QSize(1600, 1000), 5),  # 5.06: pixels stay equally large
        (Size(1000, 800), QSize(1600, 1000), 1.19),
        (Size(100000, 10), QSize(1600, 1000), SMALLEST),
        (Size(3, 3), QSize(1600, 1000), LARGEST),
    ],
)
def test_fitting_shows_all_in_the_middle(size: Size, view: QSize, scale: float) -> None:
    viewport = Viewport.fitted(Rect.whole(size), view)
    assert viewport.scale == pytest.approx(scale)
    shown = viewport.rect_to_view(Rect.whole(size))
    assert (shown.center().x(), shown.center().y()) == pytest.approx((view.width() / 2, view.height() / 2))


@given(viewports, st.integers(1, 9000), st.integers(1, 9000))
def test_some_of_the_picture_always_stays_in_sight(viewport: Viewport, width: int, height: int) -> None:
    size, view = Size(width, height), QSize(800, 600)
    shown = viewport.kept(size, view).rect_to_view(Rect.whole(size))
    seen = shown.intersected(QRect(0, 0, 800, 600))
    assert seen.width() >= min(KEPT, viewport.scale * width) - 1e-6
    assert seen.height() >= min(KEPT, viewport.scale * height) - 1e-6


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_snapped_origins_lie_on_pixels_of_the_screen(ratio: float) -> None:
    x, y = Viewport(0.7, (10.3, -7.8)).snapped(ratio).origin
    assert x * ratio == pytest.approx(round(x * ratio))
    assert y * ratio == pytest.approx(round(y * ratio))
    assert abs(x - 10.3) <= 0.5 / ratio + 1e-9


@given(viewports, st.integers(0, 700), st.integers(0, 500), st.integers(1, 100), st.integers(1, 100))
def test_what_a_part_of_the_view_shows_is_within_its_rectangle(
    viewport: Viewport, left: int, top: int, width: int, height: int
) -> None:
    size = Size(6000, 4000)
    area = QRect(left, top, width, height)
    shown = viewport.rect_to_document(area, size)
    for x in (left, left + width):
        for y in (top, top + height):
            point = viewport.to_document(QPointF(x, y))
            if 0 <= point.x() < size.width and 0 <= point.y() < size.height:
                assert shown.contains(point.x(), point.y())


def test_steps_go_up_and_down_and_stop_at_the_ends() -> None:
    assert next_step(1.0) == 1.5
    assert previous_step(1.0) == pytest.approx(0.75)
    assert next_step(0.93) == 1.0
    assert previous_step(1.01) == 1.0
    assert next_step(LARGEST) == LARGEST == STEPS[-1]
    assert previous_step(SMALLEST) == SMALLEST == STEPS[0]
