"""The frame that is dragged to another shape."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from singan_studio.imaging.geometry import Size
from singan_studio.ui.widgets.shape_frame import ShapeFrame

from ..conftest import Show

_LEFT = Qt.MouseButton.LeftButton
PHOTO = Size(400, 300)


@pytest.fixture
def frame(show: Show) -> ShapeFrame:
    frame = ShapeFrame()
    frame.show_shape(PHOTO, PHOTO, np.full((30, 40, 3), 90, np.uint8))
    frame.resized.connect(lambda size: frame.show_shape(PHOTO, size, None))
    frame.reset_requested.connect(lambda: frame.show_shape(PHOTO, PHOTO, None))
    show(frame, 160, 92)
    return frame


def _drag(frame: ShapeFrame, across: int, down: int, by: tuple[float, float]) -> None:
    """Drag a side or corner of the frame by device-independent pixels."""
    box = frame.frame
    start = QPointF(
        box.center().x() + across * box.width() / 2, box.center().y() + down * box.height() / 2
    ).toPoint()
    QTest.mousePress(frame, _LEFT, pos=start)
    for share in (0.5, 1.0):
        point = QPointF(start) + share * QPointF(*by)
        QApplication.sendEvent(
            frame,
            QMouseEvent(
                QMouseEvent.Type.MouseMove,
                point,
                frame.mapToGlobal(point),
                Qt.MouseButton.NoButton,
                _LEFT,
                Qt.KeyboardModifier.NoModifier,
            ),
        )
    QTest.mouseRelease(frame, _LEFT, pos=start + QPoint(round(by[0]), round(by[1])))


def test_the_photo_fills_the_room_in_its_proportions(frame: ShapeFrame) -> None:
    assert frame.frame.height() == pytest.approx(80)
    assert frame.frame.width() == pytest.approx(80 * 4 / 3)
    assert frame.frame.center() == QPointF(80, 46)


def test_an_edge_changes_one_side_on_both_ends(frame: ShapeFrame) -> None:
    _drag(frame, 1, 0, (20, 7))
    # 20 of 80 / 300 pixels each, to the right and to the left.
    assert frame.size_wanted.height == 300
    assert frame.size_wanted.width == pytest.approx(400 + 2 * 20 / 80 * 300, abs=8)
    assert 140 < frame.frame.width() <= 148, "it fits into the room again"
    before = frame.size_wanted
    _drag(frame, 0, -1, (0, -10))
    assert frame.size_wanted.width == before.width
    assert frame.size_wanted.height > 320


def test_a_corner_changes_both(frame: ShapeFrame) -> None:
    _drag(frame, -1, 1, (20, -20))
    assert frame.size_wanted.width < 300
    assert frame.size_wanted.height < 200


def test_near_the_photos_own_side_it_snaps(frame: ShapeFrame) -> None:
    _drag(frame, 1, 0, (1, 0))
    assert frame.size_wanted == PHOTO


def test_locked_it_keeps_its_proportions(frame: ShapeFrame) -> None:
    frame.locked = True
    _drag(frame, 1, 0, (-20, 0))
    size = frame.size_wanted
    assert size.width < 300
    assert size.width / size.height == pytest.approx(4 / 3, rel=0.02)


def test_inside_of_the_frame_nothing_is_taken(frame: ShapeFrame) -> None:
    _drag(frame, 0, 0, (30, 0))
    assert frame.size_wanted == PHOTO


def test_keys_and_a_double_click(frame: ShapeFrame) -> None:
    frame.setFocus()
    QTest.keyClick(frame, Qt.Key.Key_Right)
    QTest.keyClick(frame, Qt.Key.Key_Up)
    assert frame.size_wanted == Size(420, 315)
    QTest.keyClick(frame, Qt.Key.Key_Left)
    QTest.keyClick(frame, Qt.Key.Key_Down)
    assert frame.size_wanted == PHOTO
    QTest.keyClick(frame, Qt.Key.Key_Right)
    QTest.mouseDClick(frame, _LEFT, pos=QPoint(80, 46))
    assert frame.size_wanted == PHOTO


def test_what_it_shows_fills_the_frame(frame: ShapeFrame, app: QApplication) -> None:
    picture = np.full((30, 40, 3), (200, 40, 30), np.uint8)
    frame.show_shape(PHOTO, Size(800, 300), picture)
    app.processEvents()
    image = frame.grab().toImage()
    colour = image.pixelColor(20, 46)
    assert (colour.red(), colour.green(), colour.blue()) == (200, 40, 30)
    assert image.pixelColor(80, 14) != colour


def test_the_cursor_says_what_can_be_dragged(frame: ShapeFrame) -> None:
    box = frame.frame
    for point, shape in (
        (QPointF(box.right(), 46), Qt.CursorShape.SizeHorCursor),
        (QPointF(80, box.top()), Qt.CursorShape.SizeVerCursor),
        (box.bottomRight(), Qt.CursorShape.SizeFDiagCursor),
        (box.topRight(), Qt.CursorShape.SizeBDiagCursor),
        (box.center(), Qt.CursorShape.ArrowCursor),
    ):
        QTest.mouseMove(frame, point.toPoint())
        QApplication.processEvents()
        assert frame.cursor().shape() == shape
