from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QPointingDeviceUniqueId,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.ui.canvas.view import CanvasView

from .conftest import Recorder, on_screen, seen

LEFT, MIDDLE, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton
NONE = Qt.MouseButton.NoButton
PLAIN, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
KEYS = Qt.Key


def send(view: CanvasView, event: QEvent) -> QEvent:
    QCoreApplication.sendEvent(view, event)
    return event


def mouse(
    view: CanvasView,
    kind: QEvent.Type,
    place: tuple[float, float],
    button: Qt.MouseButton = NONE,
    buttons: Qt.MouseButton = NONE,
    held: Qt.KeyboardModifier = PLAIN,
) -> QEvent:
    point = QPointF(*place)
    return send(view, QMouseEvent(kind, point, view.mapToGlobal(point), button, buttons, held))


def drag(view: CanvasView, start: tuple[float, float], end: tuple[float, float], button=LEFT) -> None:
    mouse(view, QEvent.Type.MouseButtonPress, start, button, button)
    mouse(view, QEvent.Type.MouseMove, end, NONE, button)
    mouse(view, QEvent.Type.MouseButtonRelease, end, button)


def key(view: CanvasView, code: Qt.Key, *, up: bool = False, held: Qt.KeyboardModifier = PLAIN) -> QEvent:
    kind = QEvent.Type.KeyRelease if up else QEvent.Type.KeyPress
    return send(view, QKeyEvent(kind, code, held))


def wheel(
    view: CanvasView,
    notches: float,
    place: tuple[float, float] = (200, 150),
    held: Qt.KeyboardModifier = PLAIN,
) -> None:
    angle = QPoint(0, round(120 * notches))
    point = QPointF(*place)
    phase = Qt.ScrollPhase.NoScrollPhase
    send(view, QWheelEvent(point, view.mapToGlobal(point), QPoint(), angle, NONE, held, phase, False))


def pen(
    view: CanvasView, kind: QEvent.Type, place: tuple[float, float], pressure: float, button=NONE
) -> QEvent:
    device = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Pressure,
        1,
        1,
        "",
        QPointingDeviceUniqueId(),
        view,
    )
    buttons = NONE if kind is QEvent.Type.TabletRelease or not pressure else LEFT
    point = QPointF(*place)
    event = QTabletEvent(
        kind, device, point, view.mapToGlobal(point), pressure, 0, 0, 0, 0, 0, PLAIN, button, buttons
    )
    event.setAccepted(False)
    send(view, event)
    # What a platform may send besides.
    twin = QMouseEvent(QEvent.Type.MouseMove, point, view.mapToGlobal(point), NONE, buttons, PLAIN, device)
    send(view, twin)
    return event


def test_a_drag_reaches_the_tool_in_document_pixels(view: CanvasView, tool: Recorder) -> None:
    view.zoom_to(200, QPointF(50, 50))
    mouse(view, QEvent.Type.MouseMove, (60, 70))
    mouse(view, QEvent.Type.MouseButtonPress, (60, 70), LEFT, LEFT, CTRL)
    mouse(view, QEvent.Type.MouseMove, (70.5, 74), NONE, LEFT)
    mouse(view, QEvent.Type.MouseButtonRelease, (70.5, 74), LEFT)
    assert tool.words == ["hover", "press", "move", "release"]
    press, move, release = (tool.last(word) for word in ("press", "move", "release"))
    assert press.point == (5, 10)
    assert (press.left, press.ctrl, press.shift, press.pressure) == (True, True, False, 1.0)
    assert press.view_scale == 2
    assert move.point == (10.25, 12)
    assert move.left
    assert not move.ctrl
    assert not release.left


def test_a_double_click_is_one(view: CanvasView, tool: Recorder) -> None:
    place = (100, 100)
    mouse(view, QEvent.Type.MouseButtonPress, place, LEFT, LEFT)
    mouse(view, QEvent.Type.MouseButtonRelease, place, LEFT)
    mouse(view, QEvent.Type.MouseButtonDblClick, place, LEFT, LEFT)
    mouse(view, QEvent.Type.MouseButtonRelease, place, LEFT)
    assert tool.words == ["press", "release", "double_click", "release"]


def test_a_lost_release_ends_at_the_next_move(view: CanvasView, tool: Recorder) -> None:
    mouse(view, QEvent.Type.MouseButtonPress, (60, 70), LEFT, LEFT)
    mouse(view, QEvent.Type.MouseMove, (80, 70), NONE, NONE)
    assert tool.words == ["press", "release", "hover"]


def test_other_buttons_amid_a_drag_change_nothing(view: CanvasView, tool: Recorder) -> None:
    mouse(view, QEvent.Type.MouseButtonPress, (60, 70), LEFT, LEFT)
    origin = view.viewport.origin
    mouse(view, QEvent.Type.MouseButtonPress, (60, 70), MIDDLE, LEFT | MIDDLE)
    mouse(view, QEvent.Type.MouseMove, (90, 70), NONE, LEFT | MIDDLE)
    mouse(view, QEvent.Type.MouseButtonRelease, (90, 70), MIDDLE, LEFT)
    mouse(view, QEvent.Type.MouseButtonRelease, (90, 70), LEFT)
    assert view.viewport.origin == origin
    assert tool.words == ["press", "move", "release"]


def test_the_right_button_is_left_to_the_window(view: CanvasView, tool: Recorder) -> None:
    assert not mouse(view, QEvent.Type.MouseButtonPress, (60, 70), RIGHT, RIGHT).isAccepted()
    assert "press" not in tool.words


def test_the_middle_button_pans(view: CanvasView, tool: Recorder) -> None:
    drag(view, (100, 100), (130, 60), MIDDLE)
    assert view.viewport.origin == (80, 10)
    assert "press" not in tool.words
    assert not view.fitting


def test_space_is_a_hand_for_as_long_as_it_is_held(view: CanvasView, tool: Recorder) -> None:
    mouse(view, QEvent.Type.MouseMove, (100, 100))
    assert key(view, KEYS.Key_Space).isAccepted()
    assert view.cursor().shape() is Qt.CursorShape.OpenHandCursor
    mouse(view, QEvent.Type.MouseButtonPress, (100, 100), LEFT, LEFT)
    assert view.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    mouse(view, QEvent.Type.MouseMove, (90, 100), NONE, LEFT)
    mouse(view, QEvent.Type.MouseButtonRelease, (90, 100), LEFT)
    key(view, KEYS.Key_Space, up=True)
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert view.viewport.origin == (40, 50)
    assert "press" not in tool.words
    drag(view, (100, 100), (90, 100))
    assert view.viewport.origin == (40, 50)
    assert "press" in tool.words


def test_a_held_space_is_forgotten_with_the_focus(view: CanvasView) -> None:
    view.setFocus()
    key(view, KEYS.Key_Space)
    view.clearFocus()
    assert view.cursor().shape() is Qt.CursorShape.ArrowCursor


@pytest.mark.parametrize(("setting", "held"), [("zoom", PLAIN), ("scroll", CTRL)])
def test_the_wheel_zooms_to_the_cursor(
    view: CanvasView, settings: Settings, setting: str, held: Qt.KeyboardModifier
) -> None:
    settings.set("canvas.wheel", setting)
    point = QPointF(120, 210)
    before = view.viewport.to_document(point)
    wheel(view, 1, (120, 210), held)
    assert view.zoom == pytest.approx(100 * 2**0.25)
    wheel(view, 3, (120, 210), held)
    assert view.zoom == pytest.approx(200)
    after = view.viewport.to_document(point)
    assert (after - before).manhattanLength() <= 1
    wheel(view, -4, (120, 210), held)
    assert view.zoom == pytest.approx(100)


@pytest.mark.parametrize(("setting", "held"), [("zoom", CTRL), ("scroll", PLAIN)])
def test_the_wheel_scrolls(
    view: CanvasView, settings: Settings, setting: str, held: Qt.KeyboardModifier
) -> None:
    settings.set("canvas.wheel", setting)
    wheel(view, -1, held=held)
    assert view.viewport.origin == (50, -14)
    wheel(view, -1, held=held | Qt.KeyboardModifier.ShiftModifier)
    assert view.viewport.origin == (-14, -14)
    assert view.zoom == 100


def test_two_fingers_on_a_touchpad_zoom(view: CanvasView) -> None:
    point = QPointF(120, 210)
    before = view.viewport.to_document(point)
    send(
        view,
        QNativeGestureEvent(
            Qt.NativeGestureType.ZoomNativeGesture,
            QPointingDevice.primaryPointingDevice(),
            2,
            point,
            point,
            view.mapToGlobal(point),
            0.5,
            QPointF(),
        ),
    )
    assert view.zoom == pytest.approx(150)
    assert (view.viewport.to_document(point) - before).manhattanLength() <= 1


def test_one_finger_is_a_pointer(view: CanvasView, tool: Recorder) -> None:
    touch = QTest.touchEvent(view, QTest.createTouchDevice(), False)
    touch.press(0, QPoint(60, 70), view).commit()
    touch.move(0, QPoint(70, 70), view).commit()
    touch.release(0, QPoint(70, 70), view).commit()
    assert tool.words == ["press", "move", "release", "leave"]
    assert tool.last("move").point == (20, 20)


def test_two_fingers_on_a_screen_zoom_and_move_and_paint_nothing(view: CanvasView, tool: Recorder) -> None:
    before = view.viewport.to_document(QPointF(150, 100))
    touch = QTest.touchEvent(view, QTest.createTouchDevice(), False)
    touch.press(0, QPoint(100, 100), view).commit()
    touch.stationary(0).press(1, QPoint(200, 100), view).commit()
    for step in range(1, 11):
        touch.move(0, QPoint(100 - 5 * step, 100 + 3 * step), view)
        touch.move(1, QPoint(200 + 5 * step, 100 + 3 * step), view).commit()
    touch.stationary(0).release(1, QPoint(250, 130), view).commit()
    touch.move(0, QPoint(90, 190), view).commit()
    touch.release(0, QPoint(90, 190), view).commit()
    assert view.zoom == pytest.approx(200)
    after = view.viewport.to_document(QPointF(150, 130))
    assert (after - before).manhattanLength() <= 1
    assert tool.words == ["press", "cancel"]
    touch.press(0, QPoint(60, 70), view).commit()
    assert tool.words[-1] == "press"
    touch.release(0, QPoint(60, 70), view).commit()


def test_arrows_pan_unless_the_tool_takes_them(view: CanvasView, tool: Recorder) -> None:
    key(view, KEYS.Key_Right)
    key(view, KEYS.Key_Down)
    assert view.viewport.origin == (-14, -14)
    tool.takes = {KEYS.Key_Right}
    key(view, KEYS.Key_Right)
    assert view.viewport.origin == (-14, -14)


def test_escape_and_enter_are_the_tools(view: CanvasView, tool: Recorder) -> None:
    key(view, KEYS.Key_Escape)
    key(view, KEYS.Key_Return)
    key(view, KEYS.Key_Enter)
    assert tool.words == ["cancel", "commit", "commit"]


def test_keys_that_mean_nothing_go_to_the_window(view: CanvasView, tool: Recorder) -> None:  # noqa: ARG001
    assert not key(view, KEYS.Key_J).isAccepted()
    assert not key(view, KEYS.Key_J, up=True).isAccepted()


def test_modifiers_are_told_to_the_tool_without_a_move(view: CanvasView, tool: Recorder) -> None:
    mouse(view, QEvent.Type.MouseMove, (100, 100))
    key(view, KEYS.Key_Alt)
    assert tool.last("hover").alt
    key(view, KEYS.Key_Alt, up=True, held=Qt.KeyboardModifier.AltModifier)
    assert not tool.last("hover").alt


def test_before_is_shown_while_its_key_is_held(view: CanvasView, session: Session) -> None:
    key(view, KEYS.Key_Backslash)
    assert session.before
    key(view, KEYS.Key_Backslash, up=True)
    assert not session.before


def test_the_wipe_line_is_dragged_and_wins_over_the_tool(
    view: CanvasView, session: Session, tool: Recorder
) -> None:
    session.compare(mode="wipe")  # at 200 in the view
    mouse(view, QEvent.Type.MouseMove, (202, 60))
    assert view.cursor().shape() is Qt.CursorShape.SplitHCursor
    drag(view, (202, 60), (140, 60))
    assert session.comparison.wipe == pytest.approx(0.3)
    drag(view, (140, 60), (-500, 60))
    assert session.comparison.wipe == 0
    assert "press" not in tool.words
    session.compare(wipe=0.5)
    drag(view, (230, 60), (240, 60))
    assert session.comparison.wipe == 0.5
    assert "press" in tool.words


def test_a_pen_presses_and_its_mouse_events_are_dropped(view: CanvasView, tool: Recorder) -> None:
    assert pen(view, QEvent.Type.TabletMove, (60, 60), 0).isAccepted()
    assert pen(view, QEvent.Type.TabletPress, (60, 60), 0.25, LEFT).isAccepted()
    pen(view, QEvent.Type.TabletMove, (70, 60), 0.75)
    pen(view, QEvent.Type.TabletRelease, (70, 60), 0, LEFT)
    assert tool.words == ["hover", "press", "move", "release"]
    assert tool.last("press").pressure == pytest.approx(0.25, abs=0.01)
    assert tool.last("move").pressure == pytest.approx(0.75, abs=0.01)
    drag(view, (60, 60), (80, 60))
    assert tool.last("move").pressure == 1


def test_the_brush_is_a_circle_of_its_true_size(view: CanvasView, tool: Recorder) -> None:
    empty = seen(view)
    tool.size = 40
    mouse(view, QEvent.Type.MouseMove, (200, 150))
    assert view.cursor().shape() is Qt.CursorShape.BlankCursor
    changed = (seen(view) != empty).any(axis=2)
    rows, columns = changed.any(axis=1).nonzero()[0], changed.any(axis=0).nonzero()[0]
    for line in (rows, columns):
        assert 41 <= line[-1] - line[0] + 1 <= 43
    assert not changed[140:160, 190:210].any()
    view.zoom_to(200, QPointF(200, 150))
    assert view._mark._ring.width() == pytest.approx(80, abs=8)
    mouse(view, QEvent.Type.MouseMove, (300, 250))
    tool.size = 2
    tool.cursor_changed.emit()
    assert view.cursor().shape() is Qt.CursorShape.CrossCursor
    send(view, QEvent(QEvent.Type.Leave))
    assert "leave" in tool.words
    tool.size = None
    tool.cursor_changed.emit()
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_the_circle_leaves_no_trace(view: CanvasView, tool: Recorder) -> None:
    tool.size = 30
    for step in range(10):
        mouse(view, QEvent.Type.MouseMove, (60 + 20 * step, 60 + 9 * math.sin(step)))
        QCoreApplication.processEvents()
    for leaving in (False, True):
        if leaving:
            send(view, QEvent(QEvent.Type.Leave))
            QCoreApplication.processEvents()
        assert np.array_equal(on_screen(view), seen(view))


def test_the_pixel_under_the_pointer_is_told_once(view: CanvasView) -> None:
    told: list[object] = []
    view.pointer_moved.connect(told.append)
    for place in ((50.2, 50.9), (50.8, 50.1), (52, 50), (49, 50), (20, 20), (349.5, 249.5)):
        mouse(view, QEvent.Type.MouseMove, place)
    send(view, QEvent(QEvent.Type.Leave))
    assert told == [(0, 0), (2, 0), None, (299, 199), None]


def test_tools_ask_for_another_view(view: CanvasView, tool: Recorder) -> None:
    tool.pan_requested.emit(10, -5)
    assert view.viewport.origin == (60, 45)
    tool.zoom_requested.emit(2.0, 10, 10)
    assert view.zoom == 200
    assert view.viewport.to_view(QPointF(10, 10)).toTuple() == (70, 55)
    view.set_tool(None)
    assert tool.words[-1] == "deactivate"
    tool.pan_requested.emit(10, -5)
    assert view.viewport.to_view(QPointF(10, 10)).toTuple() == (70, 55)


def test_without_a_photo_nothing_is_done(view: CanvasView, session: Session, tool: Recorder) -> None:
    session.close_photo()
    tool.told.clear()
    drag(view, (100, 100), (200, 200))
    wheel(view, 1)
    for code in (KEYS.Key_Space, KEYS.Key_Return, KEYS.Key_Left, KEYS.Key_Backslash):
        assert not key(view, code).isAccepted()
    assert tool.told == []


def test_drops_of_files_and_pictures_tell_where(view: CanvasView) -> None:
    drops: list[tuple[QMimeData, tuple[float, float]]] = []
    view.dropped.connect(lambda data, place: drops.append((data, place)))
    text, files, picture = QMimeData(), QMimeData(), QMimeData()
    text.setText("hello")
    files.setUrls([QUrl.fromLocalFile("/tmp/a.png")])  # noqa: S108 only a name
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    image.fill(QColor(1, 2, 3))
    picture.setImageData(image)
    copy = Qt.DropAction.CopyAction
    for data, taken in ((text, False), (files, True), (picture, True)):
        enter = QDragEnterEvent(QPoint(60, 70), copy, data, LEFT, PLAIN)
        enter.setAccepted(False)
        send(view, enter)
        assert enter.isAccepted() is taken
    send(view, QDropEvent(QPointF(60, 70), copy, files, LEFT, PLAIN))
    assert [place for _, place in drops] == [(10, 20)]


def test_it_has_a_name_and_takes_the_focus(view: CanvasView) -> None:
    assert view.accessibleName() == "Canvas"
    assert view.accessibleDescription() == "photo.png"
    assert view.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_key_that_the_tool_claims_is_no_shortcut(
    view: CanvasView, tool: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tool, "claims", lambda event: event.key() == KEYS.Key_X)
    for code in (KEYS.Key_X, KEYS.Key_Y):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, code, PLAIN)
        event.ignore()
        assert send(view, event).isAccepted() == (code == KEYS.Key_X)
