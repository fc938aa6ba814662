from __future__ import annotations

import numpy as np
import pytest

from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.sheet import contact_sheet, places


def _flat(width: int, height: int, colour: tuple[int, int, int]) -> Rgb:
    return np.full((height, width, 3), colour, np.uint8)


def test_pictures_of_any_size_fit_their_cells_in_reading_order() -> None:
    colours = [(255, 0, 0), (0, 255, 0), (0, 0, 255)]
    pictures = [_flat(10, 10, colours[0]), _flat(300, 30, colours[1]), _flat(8, 3000, colours[2])]
    sheet = contact_sheet(pictures, ["", "", ""], columns=2, cell=Size(64, 64))
    areas = [(sheet == colour).all(axis=2).sum() for colour in colours]
    assert areas == [64 * 64, 64 * 6, 1 * 64]
    middles = [np.argwhere((sheet == colour).all(axis=2)).mean(axis=0) for colour in colours]
    assert middles[0][0] == pytest.approx(middles[1][0], abs=1)
    assert middles[0][1] < middles[1][1]
    assert middles[2][0] > middles[0][0]
    assert middles[2][1] == pytest.approx(middles[0][1], abs=1)


def test_without_columns_all_stand_in_one_row() -> None:
    sheet = contact_sheet([_flat(9, 9, (1, 2, 3))] * 4, list("abcd"), cell=Size(40, 40))
    assert sheet.shape[1] > 4 * 40
    assert sheet.shape[0] < 2 * 40


def test_labels_are_written_below_their_picture_and_stay_within_the_cell() -> None:
    pictures = [_flat(80, 80, (0, 0, 0))] * 2
    blank = contact_sheet(pictures, ["", ""], cell=Size(80, 80))
    sheet = contact_sheet(pictures, ["scale 3, 25 by 34 px and so on and so on", ""], cell=Size(80, 80))
    rows, columns = np.nonzero((sheet != blank).any(axis=2))
    assert rows.size > 50, "there is text"
    assert rows.min() >= 8 + 80
    assert columns.min() >= 8
    assert columns.max() < 8 + 80


def test_letters_that_the_font_lacks_are_drawn_as_the_nearest_it_has() -> None:
    picture = [_flat(90, 90, (0, 0, 0))]
    drawn = contact_sheet(picture, ["Größe 25×34\n… 山"])
    np.testing.assert_array_equal(drawn, contact_sheet(picture, ["Gro?e 25x34 ... ?"]))


def test_one_label_for_each_picture() -> None:
    with pytest.raises(ValueError, match="1 pictures with 2 labels"):
        contact_sheet([_flat(2, 2, (0, 0, 0))], ["a", "b"])
    with pytest.raises(ValueError, match="0 pictures"):
        contact_sheet([], [])


def test_every_picture_lies_in_its_place() -> None:
    pictures = [_flat(30, 20, (n + 1, 0, 0)) for n in range(5)]
    sheet = contact_sheet(pictures, [""] * 5, columns=3, cell=Size(30, 20))
    where = places(5, columns=3, cell=Size(30, 20))
    assert len({place.top for place in where}) == 2
    for n, place in enumerate(where):
        there = np.argwhere((sheet == (n + 1, 0, 0)).all(axis=2))
        assert place.contains(*there.min(axis=0)[::-1])
        assert place.contains(*there.max(axis=0)[::-1])
        assert place.size == Size(30, 40)
