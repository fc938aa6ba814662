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
