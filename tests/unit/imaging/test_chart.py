from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from singan_studio.imaging.chart import Point, chart
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb

SIZE = Size(400, 240)


def coloured(picture: Rgb) -> np.ndarray:
    """Return the rows and columns of what is in the accent's colour: the only one that is no grey."""
    return np.argwhere(np.ptp(picture.astype(int), axis=2) > 90)


def middles(picture: Rgb, count: int) -> list[tuple[float, float]]:
    """Return the middles of the points, by the columns they stand in."""
    found = coloured(picture)
    edges = np.linspace(64, SIZE.width - 16, count + 1)
    return [
        tuple(found[(found[:, 1] >= left) & (found[:, 1] < right)].mean(0)) for left, right in pairwise(edges)
    ]


@pytest.mark.parametrize("dark", [False, True])
def test_higher_values_stand_higher(dark: bool) -> None:
    for y in (0.1, 0.25):
        picture = chart("y", "x", [Point(0, 0.5), Point(1, y)], dark=dark, size=SIZE)
        (high, _), (low, _) = middles(picture, 2)
        assert low > high + 20


def test_a_point_stands_where_its_value_is() -> None:
    picture = chart("y", "x", [Point(3, 0.5)], size=SIZE)  # the axis ends at 0.5: five steps of 0.1
    assert middles(picture, 1)[0] == pytest.approx((40, 64 + 320 / 2), abs=1.5)


def test_spread_is_a_bar_to_both_sides_and_stays_in_the_chart() -> None:
    bare = coloured(chart("y", "x", [Point(0, 1.0)], size=SIZE))
    barred = coloured(chart("y", "x", [Point(0, 1.0, 1.0)], size=SIZE))
    assert np.ptp(bare[:, 0]) < 12
    assert (barred[:, 0].min(), barred[:, 0].max()) == (pytest.approx(40, abs=2), pytest.approx(184, abs=2))


def test_no_points() -> None:
    with pytest.raises(ValueError, match="points"):
        chart("y", "x", [], size=SIZE)


def test_all_zero() -> None:
    assert len(coloured(chart("y", "x", [Point(0, 0), Point(5, 0)], size=SIZE)))
