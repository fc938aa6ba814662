"""Pictures in windows of their own: what is shown where, by mouse and keys."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.canvas.qimage import from_qimage
from singan_studio.ui.viewer.bar import ZoomBar
from singan_studio.ui.viewer.cells import CellViewer
from singan_studio.ui.viewer.view import Viewer
from singan_studio.ui.viewer.wipe import WipeViewer

from ..conftest import Show, Until

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def a_picture(width: int = 300, height: int = 200, blue: int = 90) -> Rgb:
    y, x = np.mgrid[0:height, 0:width]
    return np.stack([x * 250 // width, y * 250 // height, np.full_like(x, blue)], axis=-1).astype(np.uint8)


def seen(viewer: Viewer, until: Until) -> Rgb:
    image = viewer.grab().toImage()
    until(lambda: not viewer.building)
    image = viewer.grab().toImage()
    return from_qimage(image)[..., :3]


def wheel(viewer: Viewer, x: int, y: int, notches: int) -> None:
    where = QPointF(x, y)
    QApplication.sendEvent(
        viewer,
        QWheelEvent(
            where,
            viewer.mapToGlobal(where),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            _NONE,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


@pytest.fixture
def viewer(show: Show) -> Viewer:
    """A view of 400×300 with a picture at 100 %, its corner at (50, 50)."""
    viewer = Viewer()
    show(viewer, 400, 300)
    viewer.show_pictures([a_picture()])
    viewer.zoom_to(100)
    return viewer


def test_the_picture_is_shown_pixel_for_pixel_at_100_percent(viewer: Viewer, until: Until) -> None:
    assert viewer.zoom == 100
    assert np.array_equal(seen(viewer, until)[50:250, 50:350], a_picture())
    around = seen(viewer, until)[:40]
    assert (around == around[..., :1]).all()


def test_it_is_fitted_until_somebody_zooms(show: Show) -> None:
    viewer = Viewer()
    show(viewer, 400, 300)
    viewer.show_pictures([a_picture(3000, 2000)])
    assert viewer.zoom == pytest.approx(100 * 352 / 3000)
    viewer.resize(748, 600)
    assert viewer.zoom == pytest.approx(100 * 700 / 3000)
    viewer.zoom_to(50)
    viewer.resize(400, 300)
    assert viewer.zoom == 50


def test_wheel_and_keys_zoom_and_drags_move(viewer: Viewer) -> None:
    there = viewer.viewport.to_document(QPointF(100, 80))
    wheel(viewer, 100, 80, 4)
    assert viewer.zoom == pytest.approx(200)
    assert (viewer.viewport.to_view(there) - QPointF(100, 80)).manhattanLength() <= 1
    for key, zoom in ((Qt.Key.Key_1, 100), (Qt.Key.Key_Plus, 150), (Qt.Key.Key_Minus, 100)):
        QTest.keyClick(viewer, key)
        assert viewer.zoom == pytest.approx(zoom)
    QTest.keyClick(viewer, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(viewer, Qt.Key.Key_0)
    assert viewer.fitting
    origin = viewer.viewport.origin
    QTest.mousePress(viewer, _LEFT, _NONE, QPoint(200, 150))
    QTest.mouseMove(viewer, QPoint(190, 155))
    QTest.mouseMove(viewer, QPoint(180, 160))
    QTest.mouseRelease(viewer, _LEFT, _NONE, QPoint(180, 160))
    assert np.subtract(viewer.viewport.origin, origin).tolist() == [-20, 10]
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert np.subtract(viewer.viewport.origin, origin).tolist() == [-84, 10]


def test_a_picture_of_another_size_shows_the_same_part(viewer: Viewer, until: Until) -> None:
    viewer.zoom_to(200, QPointF(60, 70))
    corner = viewer.viewport.to_document(QPointF(0, 0))
    viewer.show_pictures([a_picture(600, 400)])
    assert viewer.zoom == 100
    there = viewer.viewport.to_document(QPointF(0, 0))
    assert (there - 2 * corner).manhattanLength() <= 1
    assert seen(viewer, until)[150, 200].tolist() != [0, 0, 0]
    viewer.show_pictures([])
    assert viewer.size_shown is None
    assert len(np.unique(seen(viewer, until))) == 1


def test_the_bar_zooms_and_says_how_much(viewer: Viewer, show: Show) -> None:
    bar = ZoomBar(viewer)
    show(bar, 300, 30)
    assert bar.percent.text() == "100 %"
    viewer.zoom_to(33.333)
    assert bar.percent.text() == "33.3 %"
    QTest.mouseClick(bar.actual, _LEFT)
    assert viewer.zoom == 100


@pytest.fixture
def wiping(show: Show) -> WipeViewer:
    """As `viewer`, blue 90 on the left of the line and 200 on its right."""
    viewer = WipeViewer()
    show(viewer, 400, 300)
    viewer.show_two(a_picture(), a_picture(blue=200), ("Bicubic", "Enlarged"))
    viewer.zoom_to(100)
    return viewer


def test_either_side_of_the_line_shows_its_picture(wiping: WipeViewer, until: Until) -> None:
    blue = seen(wiping, until)[200, :, 2]
    assert (blue[50:198] == 90).all()
    assert (blue[203:350] == 200).all()
    wiping.show_one(a_picture())
    assert (seen(wiping, until)[200, 50:350, 2] == 90).all()


def test_the_line_is_dragged_or_moved_by_keys(wiping: WipeViewer, until: Until) -> None:
    moved: list[float] = []
    wiping.line_moved.connect(moved.append)
    origin = wiping.viewport.origin
    QTest.mouseMove(wiping, QPoint(201, 60))
    assert wiping.cursor().shape() is Qt.CursorShape.SplitHCursor
    QTest.mousePress(wiping, _LEFT, _NONE, QPoint(201, 60))
    QTest.mouseMove(wiping, QPoint(140, 60))
    QTest.mouseRelease(wiping, _LEFT, _NONE, QPoint(140, 60))
    assert wiping.line == pytest.approx(0.3)
    assert moved[-1] == pytest.approx(0.3)
    assert wiping.viewport.origin == origin
    blue = seen(wiping, until)[200, :, 2]
    assert (blue[50:138] == 90).all()
    assert (blue[143:350] == 200).all()
    QTest.keyClick(wiping, Qt.Key.Key_Left)
    QTest.keyClick(wiping, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert wiping.line == pytest.approx(0.39)
    for _ in range(9):
        QTest.keyClick(wiping, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert wiping.line == 1
    QTest.keyClick(wiping, Qt.Key.Key_Down)
    assert wiping.viewport.origin != origin
    origin = wiping.viewport.origin
    QTest.keyClick(wiping, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert wiping.viewport.origin[0] == origin[0] + 64


@pytest.fixture
def cells(show: Show) -> CellViewer:
    """Four parts of 100×60, two in a row, at 100 %; the whole begins at (100, 90) of the view."""
    viewer = CellViewer()
    show(viewer, 400, 300)
    places = [Rect(100 * (n % 2), 60 * (n // 2), 100 * (n % 2) + 100, 60 * (n // 2) + 60) for n in range(4)]
    viewer.show_cells(a_picture(200, 120), places)
    viewer.zoom_to(100)
    return viewer


def test_a_click_chooses_a_part_and_a_drag_does_not(cells: CellViewer) -> None:
    chosen: list[int] = []
    cells.chosen.connect(chosen.append)
    QTest.mouseClick(cells, _LEFT, _NONE, QPoint(250, 180))
    assert chosen == [3]
    QTest.mouseClick(cells, _LEFT, _NONE, QPoint(20, 20))
    assert chosen == [3]
    origin = cells.viewport.origin
    QTest.mousePress(cells, _LEFT, _NONE, QPoint(250, 180))
    for x in (230, 200, 180):
        QTest.mouseMove(cells, QPoint(x, 180))
    QTest.mouseRelease(cells, _LEFT, _NONE, QPoint(180, 180))
    assert chosen == [3]
    assert cells.viewport.origin[0] < origin[0]


def test_keys_go_from_part_to_part(cells: CellViewer) -> None:
    chosen: list[int] = []
    cells.chosen.connect(chosen.append)
    cells.mark(1)
    QTest.keyClick(cells, Qt.Key.Key_Return)
    assert not chosen
    for key, reached in (
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Left, 2),
        (Qt.Key.Key_Left, 2),
        (Qt.Key.Key_Up, 0),
    ):
        QTest.keyClick(cells, key)
        assert cells.reached == reached
    QTest.keyClick(cells, Qt.Key.Key_Return)
    assert chosen == [0]


def test_the_chosen_part_has_a_frame(cells: CellViewer, until: Until) -> None:
    plain = seen(cells, until)
    cells.mark(2)
    marked = (seen(cells, until) != plain).any(axis=2)
    rows, columns = np.nonzero(marked)
    assert (rows.min(), columns.min()) >= (90 + 60 - 5, 100 - 5)
    assert (rows.max(), columns.max()) <= (90 + 120 + 5, 200 + 5)
    assert not marked[160:200, 110:190].any()
