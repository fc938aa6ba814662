from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.widgets.film_strip import FilmStrip
from singan_studio.ui.widgets.thumbnail import Thumbnail, ThumbnailGrid

from ..conftest import Show


def _picture(level: int = 200, height: int = 60, width: int = 90) -> Rgb:
    return np.full((height, width, 3), (level, 30, 40), np.uint8)


@pytest.fixture
def strip(show: Show) -> FilmStrip:
    strip = FilmStrip()
    strip.set_kinds(("network", "network", "patch", "patch", "patch"))
    show(strip, 236, strip.heightForWidth(236))
    return strip


def test_there_is_one_thumbnail_for_each_scale_that_takes_edits(strip: FilmStrip) -> None:
    assert len(strip.thumbnails) == 4
    assert [t.dot for t in strip.thumbnails] == [True, False, False, False]
    names = [t.accessibleName() for t in strip.thumbnails]
    assert "Coarsest" in names[0]
    assert "learnt detail" in names[0]
    assert "Finest" in names[-1]
    assert "patch detail" in names[-1]
    assert all(t.toolTip() for t in strip.thumbnails)


def test_a_click_chooses_a_scale(strip: FilmStrip) -> None:
    chosen: list[int] = []
    strip.chosen.connect(chosen.append)
    QTest.mouseClick(strip.thumbnails[2], Qt.MouseButton.LeftButton)
    assert chosen == [3]
    strip.set_current(1)
    assert [t.isChecked() for t in strip.thumbnails] == [True, False, False, False]
    assert chosen == [3], "showing is not choosing"


def test_arrow_keys_choose_the_next_scale(strip: FilmStrip) -> None:
    chosen: list[int] = []
    strip.chosen.connect(chosen.append)
    strip.set_current(1)
    strip.thumbnails[0].setFocus()
    QTest.keyClick(strip.thumbnails[0], Qt.Key.Key_Right)
    assert strip.thumbnails[1].hasFocus()
    assert chosen == [2]
    QTest.keyClick(strip.thumbnails[1], Qt.Key.Key_Left)
    assert chosen == [2, 1]


def test_missing_thumbnails_spin_only_while_they_are_coming(strip: FilmStrip) -> None:
    strip.show_pictures({1: _picture()}, coming=True)
    assert [t.pending for t in strip.thumbnails] == [False, True, True, True]
    strip.show_pictures({1: _picture()}, coming=False)
    assert not any(t.pending for t in strip.thumbnails)


def test_pictures_are_painted_and_taken_away(strip: FilmStrip, app: QApplication) -> None:
    def middle(index: int) -> tuple[int, int, int]:
        app.processEvents()
        box = strip.thumbnails[index].geometry()
        colour = strip.grab().toImage().pixelColor(box.center().x(), box.center().y() - 4)
        return colour.red(), colour.green(), colour.blue()

    strip.show_pictures({1: _picture(200), 3: _picture(90)}, coming=False)
    assert middle(0) == (200, 30, 40)
    assert middle(2) == (90, 30, 40)
    empty = middle(1)
    assert empty[0] == empty[1] == empty[2], "an empty place is neutral grey"
    strip.show_pictures({}, coming=False)
    assert middle(0) == empty


def test_learning_changes_the_dots_and_keeps_the_pictures(strip: FilmStrip) -> None:
    strip.show_pictures({1: _picture()}, coming=False)
    before = strip.thumbnails
    strip.set_kinds(("network", "network", "network", "patch", "patch"))
    assert strip.thumbnails is before
    assert [t.dot for t in strip.thumbnails] == [True, True, False, False]
    assert strip.thumbnails[0].picture is not None


def test_another_number_of_scales_makes_other_thumbnails(strip: FilmStrip) -> None:
    strip.show_pictures({1: _picture()}, coming=False)
    strip.set_kinds(("patch",) * 9)
    assert len(strip.thumbnails) == 8
    assert all(t.picture is None for t in strip.thumbnails)


@pytest.mark.parametrize("width", [200, 316, 900])
@pytest.mark.parametrize("count", [1, 5, 8])
def test_all_thumbnails_fit_into_the_width(show: Show, width: int, count: int) -> None:
    grid = ThumbnailGrid()
    grid.fill([Thumbnail(str(index)) for index in range(count)])
    grid.fit_to(_picture())
    show(grid, width, grid.heightForWidth(width))
    for thumbnail in grid.thumbnails:
        assert grid.rect().contains(thumbnail.geometry())
        assert thumbnail.width() >= min(48, width)
        assert thumbnail.height() >= 28
    rows = {t.y() for t in grid.thumbnails}
    assert len(rows) == -(-count // grid.columns(width))


def test_the_spinner_stops_when_nobody_sees_it(show: Show, app: QApplication) -> None:
    grid = ThumbnailGrid()
    grid.fill([Thumbnail("a")])
    show(grid, 100, 60)
    grid.show_pending([True])
    pulse = grid._pulse
    assert pulse.running
    grid.hide()
    pulse.tick.emit()
    assert not pulse.running
    grid.show()
    grid.show_pending([False])
    assert not pulse.running
    app.processEvents()
