"""The tour: it points at what is there, goes on when one does what it says, and never is in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from singan_studio.app.session import Session
from singan_studio.document import edits
from singan_studio.document.raster import Raster
from singan_studio.imaging.fill import fill_hole
from singan_studio.ui.help import tour as tours
from singan_studio.ui.help.callout import place
from singan_studio.ui.help.tour import SEEN, Tour
from singan_studio.ui.main_window import MainWindow

from ..conftest import Speaking, Until

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tour(
    photo: None,  # noqa: ARG001
    window: MainWindow,
    until: Until,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Tour]:
    """A tour that has just begun, and does not wait long."""
    monkeypatch.setattr(tours, "_DONE", 20)
    monkeypatch.setattr(tours, "_FOLLOW", 10)
    window.activateWindow()
    window.canvas.setFocus()
    until(window.canvas.hasFocus)
    window.actions_table["help.tour"].trigger()
    found = window.windows.tour
    assert found is not None
    yield found
    if window.windows.tour is not None:
        window.windows.tour.end()


def _rectangles() -> Iterator[QRect]:
    for x in (0, 5, 300, 1000, 1270):
        for y in (0, 40, 350, 700):
            for size in (QSize(30, 20), QSize(10, 300), QSize(300, 60)):
                yield QRect(QPoint(x, y), size).intersected(QRect(0, 0, 1280, 720))


def test_the_bubble_is_in_the_window_and_beside_what_it_points_at() -> None:
    size, room = QSize(330, 180), QRect(0, 0, 1280, 720)
    for target in _rectangles():
        at, side = place(target, size, room)
        assert room.contains(QRect(at, size))
        assert side != "none"
        assert not QRect(at, size).intersects(target)


def test_it_stands_in_the_window_too_where_no_side_has_room() -> None:
    size, room = QSize(330, 180), QRect(0, 0, 720, 480)
    at, side = place(QRect(100, 100, 500, 300), size, room)
    assert side == "none"
    assert room.contains(QRect(at, size))


def test_every_step_points_at_what_is_seen_and_keys_go_on(
    tour: Tour, window: MainWindow, until: Until
) -> None:
    until(tour.callout.hasFocus)
    titles = set()
    for number, step in enumerate(tour.steps):
        assert tour.number == number
        until(tour.outline.isVisible)
        assert not tour.callout.geometry().intersects(tour.outline.geometry().adjusted(3, 3, -3, -3))
        assert window.rect().contains(tour.callout.geometry())
        assert tour.callout.text.height() >= tour.callout.text.heightForWidth(tour.callout.text.width())
        assert tour.callout.accessibleDescription() == step.text
        titles.add(tour.callout.accessibleName())
        QTest.keyClick(tour.callout, Qt.Key.Key_Return if number % 2 else Qt.Key.Key_Right)
    assert len(titles) == 7
    assert window.windows.tour is None
    assert window.canvas.hasFocus()


def test_keys_go_back_and_leave(tour: Tour, window: MainWindow) -> None:
    for key, number in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Left, 0), (Qt.Key.Key_Up, 0), (Qt.Key.Key_Down, 1)):
        QTest.keyClick(tour.callout, key)
        assert tour.number == number
    tour.callout.back.setFocus()
    QTest.keyClick(tour.callout.back, Qt.Key.Key_Return)
    assert tour.number == 0
    _esc_from_the_picture(tour, window)
    window.actions_table["help.tour"].trigger()
    again = window.windows.tour
    assert again is not None
    QTest.keyClick(again.callout, Qt.Key.Key_Escape)
    assert window.windows.tour is None


def _esc_from_the_picture(tour: Tour, window: MainWindow) -> None:
    """It leaves, unless it ends something there."""
    window.choose_tool("lasso")
    for x in (100, 200):
        QTest.mouseClick(window.canvas, _LEFT, pos=QPoint(x, 100))
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert tour.running
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert window.windows.tour is None


def test_what_one_does_goes_on(tour: Tour, window: MainWindow, session: Session, until: Until) -> None:
    tour.callout.next.click()
    window.choose_tool("brush")
    canvas = window.canvas
    QTest.mousePress(canvas, _LEFT, pos=QPoint(300, 200))
    QTest.mouseMove(canvas, QPoint(340, 210))
    assert tour.number == 1
    QTest.mouseRelease(canvas, _LEFT, pos=QPoint(340, 210))
    until(lambda: tour.number == 2)
    document = edits.select(session.document, Raster.of(np.full((40, 40), 255, np.uint8), (200, 150)))
    session.do("Select", document)
    session.do("Move region", edits.lift(document, copy=True, hole=fill_hole))
    until(lambda: tour.number == 3)
    until(lambda: session.result is not None and not session.rendering)
    session.choose_scale(3)
    until(lambda: tour.number == 4)
    until(lambda: session.result is not None and not session.rendering)
    session.accept()
    until(lambda: tour.number == 5)


def test_panels_windows_and_photos_may_change_amid_it(
    tour: Tour, window: MainWindow, session: Session, until: Until
) -> None:
    window.docks.toggle_all()
    for _ in range(3):
        tour.callout.next.click()
    render = window.docks.all["render"]
    assert render.isVisible()
    until(tour.outline.isVisible)
    render.hide()
    until(lambda: not tour.outline.isVisible())  # it stands over the picture
    assert tour.callout.isVisible()
    window.docks.bring("render")
    render.setFloating(True)
    until(lambda: tour.outline.isVisible() and tour.outline.window() is render)
    render.setFloating(False)
    until(lambda: tour.outline.isVisible() and tour.outline.window() is window)
    for size in ((720, 480), (1600, 900)):
        window.resize(*size)
        until(lambda: window.rect().contains(tour.callout.geometry()))
    session.open_sample("birds")
    until(lambda: session.photo is not None and session.photo.name == "birds")
    assert tour.number == 3
    session.close_photo()
    assert window.windows.tour is None


def test_dialogs_quick_clicks_and_the_end_of_the_window_amid_it(
    tour: Tour, window: MainWindow, until: Until
) -> None:
    window.exchange.ask_export()
    assert window.exchange.dialog is not None
    assert tour.running
    window.exchange.dialog.reject()
    box = QMessageBox(window)
    box.open()
    tour.callout.forward.emit()
    box.reject()
    window.actions_table["help.tour"].trigger()
    assert not tour.running
    second = window.windows.tour
    assert second is not None
    for _ in range(20):
        second.callout.next.click()
        second.callout.left.emit()
    assert window.windows.tour is None
    window.actions_table["help.tour"].trigger()
    third = window.windows.tour
    until(lambda: third is not None and third.callout.isVisible())
    window.end()
    assert third is not None
    assert not third.running


def test_it_is_offered_once_after_the_first_photo(
    window: MainWindow, session: Session, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tours, "_FIRST", 1)
    tours.offer(window)
    QTest.qWait(10)
    assert window.windows.tour is None
    session.open_sample("stones")
    until(lambda: window.windows.tour is not None)
    assert window.settings.flag(SEEN)
    assert window.windows.tour is not None
    window.windows.tour.end()
    session.close_photo()
    session.open_sample("birds")
    until(lambda: session.photo is not None)
    QTest.qWait(10)
    assert window.windows.tour is None
    session.close_photo()
    window.actions_table["help.tour"].trigger()  # asked for, it opens a photo itself
    until(lambda: window.windows.tour is not None and session.photo is not None)
    assert window.windows.tour is not None
    window.windows.tour.end()


def test_in_a_mirrored_window_the_arrow_keys_are_mirrored(
    make_window: Callable[[], MainWindow],
    session: Session,
    speaking: Speaking,
    until: Until,
) -> None:
    speaking("ar")
    window = make_window()
    window.show()
    session.open_sample("stones")
    until(lambda: session.photo is not None and session.kinds)
    window.windows.show_tour()
    tour = window.windows.tour
    assert tour is not None
    QTest.keyClick(tour.callout, Qt.Key.Key_Left)
    assert tour.number == 1
    until(tour.outline.isVisible)
    assert tour.callout.x() < tour.outline.x()
    assert tour.callout.text.text() != ""
    assert not tour.callout.text.text().isascii()
    tour.end()
