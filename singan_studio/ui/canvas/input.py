"""From mouse, pen, wheel, fingers and keys to what they mean: moving the view, or the tool's business."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QEventPoint,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)

from singan_studio.ui.canvas.overlay import WIPE_GRIP
from singan_studio.ui.tools.base import Pointer

if TYPE_CHECKING:
    from singan_studio.ui.canvas.view import CanvasView
    from singan_studio.ui.canvas.viewport import Viewport

NOTCH = 2**0.25
"""How much one notch of the wheel magnifies."""
LINE = 64
"""View pixels that a notch of the wheel, or an arrow key, moves the picture."""

_LEFT, _MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
_RELEASED = QEventPoint.State.Released
_PENS = (QInputDevice.DeviceType.Stylus, QInputDevice.DeviceType.Airbrush, QInputDevice.DeviceType.Puck)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_ARROWS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
BEFORE_KEY = Qt.Key.Key_Backslash
"""Shows the picture without its result as long as it is held."""

Drag = Literal["pan", "wipe", "tool"]


class Input:
    """What is held down over a view, and what the next event therefore means."""

    def __init__(self, view: CanvasView) -> None:
        self._view = view
        self.position: QPointF | None = None
        """Of the pointer, in the view; None while it is elsewhere."""
        self.space = False
        self.drag: Drag | None = None
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._pressure = 1.0
        self._pinch: tuple[Viewport, QPointF, float] | None = None  # as two fingers found it

    def cursor_of_view(self) -> Qt.CursorShape | None:
        """Return the cursor that says what the view itself would do; None if the tool is asked."""
        if self.drag == "pan":
            return Qt.CursorShape.ClosedHandCursor
        if self.space and self.drag is None:
            return Qt.CursorShape.OpenHandCursor
        if self.drag == "wipe" or (self.drag is None and self._at_wipe()):
            return Qt.CursorShape.SplitHCursor
        return None

    # --- mouse and pen ---

    def mouse_press(self, event: QMouseEvent) -> None:
        """Begin a pan, a wipe or the tool's action."""
        if not _from_pen(event):
            self._take(event.position(), event.modifiers())
            event.setAccepted(
                self.press(event.button(), double=event.type() is QEvent.Type.MouseButtonDblClick)
            )

    def mouse_move(self, event: QMouseEvent) -> None:
        """Go on with what was begun, or hover."""
        if not _from_pen(event):
            self.move_to(event.position(), event.modifiers(), event.buttons())

    def mouse_release(self, event: QMouseEvent) -> None:
        """End what the button began."""
        if not _from_pen(event):
            self._take(event.position(), event.modifiers())
            self.release(event.button())

    def tablet(self, event: QTabletEvent) -> None:
        """Answer a pen as a mouse with pressure. Qt makes no mouse event of one that was accepted."""
        self._pressure = event.pressure()
        if event.type() is QEvent.Type.TabletPress:
            self._take(event.position(), event.modifiers())
            self.press(event.button(), double=False)
        elif event.type() is QEvent.Type.TabletRelease:
            self._pressure = 0.0
            self._take(event.position(), event.modifiers())
            self.release(event.button())
        else:
            self.move_to(event.position(), event.modifiers(), event.buttons())
        self._pressure = 1.0
        event.accept()

    def leave(self) -> None:
        """Answer the pointer leaving the view."""
        if self.drag is None:
            self.position = None
            if self._view.tool:
                self._view.tool.leave()
            self._view.pointer_changed()

    def _take(self, position: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.position, self._modifiers = position, modifiers

    def press(self, button: Qt.MouseButton, *, double: bool) -> bool:
        """Take a button that goes down where the pointer is; return whether it means anything here."""
        view, tool = self._view, self._view.tool
        if self.drag is not None:
            # Another button amid an action means nothing; a release that got lost ends here.
            if button is not _LEFT or self.drag != "tool":
                return True
            self.release(_LEFT)
        if view.picture.size is None:
            return False
        if button is _MIDDLE or (button is _LEFT and self.space):
            self.drag = "pan"
        elif button is _LEFT and self._at_wipe():
            self.drag = "wipe"
        elif button is _LEFT and tool is not None:
            self.drag = "tool"
            pointer = self.pointer(_LEFT)
            tool.double_click(pointer) if double else tool.press(pointer)
        view.pointer_changed()
        return button in {_LEFT, _MIDDLE}

    def move_to(self, position: QPointF, modifiers: Qt.KeyboardModifier, buttons: Qt.MouseButton) -> None:
        """Take the pointer somewhere else, these buttons down."""
        view, before = self._view, self.position
        self._take(position, modifiers)
        if self.drag is not None and not buttons & (_LEFT | _MIDDLE):
            self.release(_LEFT if self.drag != "pan" else _MIDDLE)
        if self.drag == "pan" and before is not None:
            view.pan(position.x() - before.x(), position.y() - before.y())
        elif self.drag == "wipe" and view.picture.size is not None:
            place = view.viewport.to_document(position).x() / view.picture.size.width
            view.session.compare(wipe=place)
        elif view.tool is not None and view.picture.size is not None:
            if self.drag == "tool":
                view.tool.move(self.pointer(_LEFT))
            else:
                view.tool.hover(self.pointer(Qt.MouseButton.NoButton))
        view.pointer_changed()

    def release(self, button: Qt.MouseButton) -> None:
        """Take a button that goes up."""
        if self.drag == "tool" and button is not _LEFT:
            return
        ended, self.drag = self.drag, None
        if ended == "tool" and self._view.tool is not None:
            self._view.tool.release(self.pointer(Qt.MouseButton.NoButton))
        self._view.pointer_changed()

    def pointer(self, buttons: Qt.MouseButton) -> Pointer:
        """Return the pointer as tools want it: in the document, with what is held."""
        held = self._modifiers
        point = self._view.viewport.to_document(self.position or QPointF())
        return Pointer(
            point.x(),
            point.y(),
            self._pressure,
            buttons,
            bool(held & Qt.KeyboardModifier.ShiftModifier),
            bool(held & Qt.KeyboardModifier.ControlModifier),
            bool(held & Qt.KeyboardModifier.AltModifier),
            self._view.viewport.scale,
        )

    def _at_wipe(self) -> bool:
        """Return whether the pointer is on the wipe line or its handle."""
        grip = self._view.wipe_grip()
        if grip is None or self.position is None:
            return False
        away = self.position - grip
        return abs(away.x()) <= 4 or away.x() ** 2 + away.y() ** 2 <= WIPE_GRIP**2

    # --- wheel and fingers ---

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom to the cursor or move the picture; Ctrl does the other of the two than the setting says."""
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        angle = event.angleDelta()
        if (self._view.session.settings.get("canvas.wheel") == "zoom") != ctrl:
            # Some systems turn the wheel sideways while Alt is held.
            self._view.zoom_by(NOTCH ** ((angle.y() or angle.x()) / 120), event.position())
        else:
            moved = event.pixelDelta()
            if moved.isNull():
                moved = QPoint(angle.x() * LINE // 120, angle.y() * LINE // 120)
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not moved.x():
                moved = QPoint(moved.y(), 0)
            self._view.pan(moved.x(), moved.y())
        event.accept()

    def native_gesture(self, event: QNativeGestureEvent) -> bool:
        """Zoom by two fingers on a touchpad; return whether it was that."""
        if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self._view.zoom_by(1 + event.value(), event.position())
        elif event.gestureType() is Qt.NativeGestureType.SmartZoomNativeGesture:
            self._view.fit() if not self._view.fitting else self._view.zoom_to(100, event.position())
        else:
            return False
        return True

    def touch(self, event: QTouchEvent) -> bool:
        """Take one finger for the left button, and zoom and move by two; return whether the event is used."""
        device = event.pointingDevice()
        if device is None or device.type() is not QInputDevice.DeviceType.TouchScreen:
            return False
        down = [point.position() for point in event.points() if point.state() is not _RELEASED]
        if len(down) > 1:
            self._two_fingers(down[0], down[1])
        elif self._pinch is not None:
            # One finger of a pinch is as good as none: it must not begin to paint.
            self._pinch = self._pinch if down else None
        elif event.type() is QEvent.Type.TouchBegin:
            self._take(down[0], event.modifiers())
            self.press(_LEFT, double=False)
        elif down:
            self.move_to(down[0], event.modifiers(), _LEFT)
        else:
            self.release(_LEFT)
            self.leave()
        return True

    def _two_fingers(self, one: QPointF, other: QPointF) -> None:
        centre, apart = (one + other) / 2, max(math.dist(one.toTuple(), other.toTuple()), 1.0)
        if self._pinch is None:
            if self.drag == "tool" and self._view.tool is not None:
                self._view.tool.cancel()  # the first finger was taken for a brush
            self.drag = None
            self._pinch = (self._view.viewport, centre, apart)
        before, start, apart_then = self._pinch
        moved = centre - start
        self._view.look(before.zoomed(apart / apart_then, start).panned(moved.x(), moved.y()))

    # --- keys ---

    def key_press(self, event: QKeyEvent) -> bool:
        """Answer a key; return whether it means anything here."""
        view, key = self._view, Qt.Key(event.key())
        if key in _MODIFIERS:
            self._modifiers_changed(event.modifiers())
            return False
        if view.picture.size is None:
            return False
        if key is Qt.Key.Key_Space:
            self.space = True
            view.pointer_changed()
            return True
        if view.tool is not None and view.tool.key(event):
            return True
        if key is BEFORE_KEY:
            view.session.show_before(True)
        elif key is Qt.Key.Key_Escape and view.tool is not None:
            view.tool.cancel()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and view.tool is not None:
            view.tool.commit()
        elif key in _ARROWS:
            view.pan(*(LINE * step for step in _ARROWS[key]))
        else:
            return False
        return True

    def key_release(self, event: QKeyEvent) -> bool:
        """Answer a key that goes up; return whether it means anything here."""
        key = Qt.Key(event.key())
        if key in _MODIFIERS:
            self._modifiers_changed(event.modifiers())
        elif event.isAutoRepeat():
            return key in {Qt.Key.Key_Space, BEFORE_KEY}
        elif key is Qt.Key.Key_Space and self.space:
            self.space = False
            self._view.pointer_changed()
            return True
        elif key is BEFORE_KEY and self._view.session.before:
            self._view.session.show_before(False)
            return True
        return False

    def focus_out(self) -> None:
        """Forget held keys, whose release will not be seen."""
        self.space = False
        if self._view.session.before:
            self._view.session.show_before(False)
        self._view.pointer_changed()

    def _modifiers_changed(self, modifiers: Qt.KeyboardModifier) -> None:
        self._modifiers = modifiers
        if self.position is not None and self.drag is None and self._view.tool is not None:
            self._view.tool.hover(self.pointer(Qt.MouseButton.NoButton))
            self._view.pointer_changed()


def _from_pen(event: QMouseEvent) -> bool:
    """Return whether a mouse event repeats what a tablet event said already."""
    device = event.pointingDevice()
    return isinstance(device, QPointingDevice) and device.type() in _PENS
