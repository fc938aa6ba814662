from __future__ import annotations

import pytest

from singan_studio.spread.time_left import TimeLeft


def test_nothing_is_known_at_first() -> None:
    assert TimeLeft([True, True]).seconds(3.0, {0: None}) is None


def test_nothing_is_left_of_nothing() -> None:
    assert TimeLeft([]).seconds(3.0, {}) == 0


def test_the_first_photo_tells_of_the_others() -> None:
    left = TimeLeft([True] * 3)
    left.seconds(100.0, {0: None})
    # It has taken 10 s and wants 20 more: 20 + 2 × 30.
    assert left.seconds(110.0, {0: 20.0}) == pytest.approx(80)


def test_photos_that_are_done_tell_of_the_others() -> None:
    left = TimeLeft([False, False, True, True, True])
    for number, began, ended in ((0, 0.0, 1.0), (1, 1.0, 4.0)):
        left.seconds(began, {number: None})
        left.done(number, ended)
    left.seconds(4.0, {2: None})
    assert left.seconds(5.0, {2: 9.0}) == pytest.approx(9 + 2 * 10)
    left.done(2, 16.0)
    left.seconds(16.0, {3: None})
    assert left.seconds(20.0, {3: None}) == pytest.approx(8 + 12)
    assert left.seconds(56.0, {3: None}) == pytest.approx(12), "nothing for the one at hand"
    left.done(3, 26.0)
    left.done(4, 36.0)
    assert left.seconds(40.0, {}) == 0


def test_several_at_work_share_what_is_left() -> None:
    left = TimeLeft([True] * 6)
    left.seconds(0.0, {0: None, 1: None})
    # 20 s each, of which 10 are left; four more for two workers.
    assert left.seconds(10.0, {0: 10.0, 1: 10.0}, workers=2) == pytest.approx((2 * 10 + 4 * 20) / 2)


def test_the_longest_one_at_work_is_waited_for() -> None:
    left = TimeLeft([True] * 2)
    left.seconds(0.0, {0: None, 1: None})
    assert left.seconds(10.0, {0: 1.0, 1: 50.0}, workers=8) == pytest.approx(50)


def test_a_photo_that_begins_anew_elsewhere_counts_from_what_it_says() -> None:
    left = TimeLeft([True] * 2)
    left.done(0, 5.0)
    left.seconds(5.0, {1: 3.0})
    assert left.seconds(30.0, {1: 40.0}, workers=2) == pytest.approx(40)
