"""A pointer that is moved by keys: whatever a tool does under the mouse, it does under this one, too."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from singan_studio.ui.accessible import announce
from singan_studio.ui.tools.base import arrow

if TYPE_CHECKING:
    from singan_studio.ui.canvas.input import Input
    from singan_studio.ui.canvas.view import CanvasView

_ARM, _GAP = 14, 4
"""Of the cross, in pixels of the view: where its arms end and begin."""
_EDGE = 24
"""So near, in pixels of the view, the pointer comes to the edge of the view before the picture moves."""
_OFF = 0.25
"""Where in a pixel it stands: rounded and cut off alike it is that pixel, or its upper left corner."""
_LOCK = Qt.Key.Key_Period


class KeyPointer(QObject):
    """Moves by the arrow keys, a pixel of the photo or, with Shift, ten.

    Space is its button: what is moved while it is down is dragged. The full stop holds the button down until
    it is pressed again, for whoever cannot hold two keys.
    """

    changed = Signal()
    """It is on now, or off."""

    def __init__(self, view: CanvasView, held: Input) -> None:
        super().__init__(view)
        self._view = view
        self._input = held
        self.on = False
        self.down = False
        """Whether its button is down."""
        self._modifiers = Qt.KeyboardModifier.NoModifier
        """Those that were held when the button went down."""

    @property
    def hint(self) -> str:
        """One line on the keys."""
        return self.tr(
            "Pointer: arrow keys, Shift 10 px · Space: click, held down drag · Full stop: hold until pressed "
            "again · P: end"
        )

    def turn(self, on: bool) -> None:
        """Begin, where the mouse is over the picture or else in the middle of the view, or end."""
        if on == self.on:
            return
        self.let_go()
        self.on = on
        if on:
            self._view.setFocus()
            self._go(*self._pixel())
        self._view.update()
        self.changed.emit()

    def claims(self, event: QKeyEvent) -> bool:
        """Return whether a key is the pointer's now."""
        if not self.on or self._view.picture.size is None:
            return False
        return event.key() in {Qt.Key.Key_Space, _LOCK} or arrow(event) is not None

    def key_press(self, event: QKeyEvent) -> None:
        """Answer a key that it claims."""
        way = arrow(event)
        if way is not None:
            x, y = self._pixel()
            self._go(x + way[0], y + way[1])
        elif event.isAutoRepeat():
            return
        elif event.key() == _LOCK and self.down:
            self.let_go()
        elif not self.down:
            self._modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            self.down = True
            self._input.move_to(self._position(), self._modifiers, Qt.MouseButton.NoButton)
            self._input.press(Qt.MouseButton.LeftButton, double=False)

    def key_release(self, event: QKeyEvent) -> None:
        """Answer one that goes up."""
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Space:
            self.let_go()
        elif arrow(event) is not None:
            announce(self._view, "{}, {}".format(*self._pixel()))

    def paint(self, painter: QPainter) -> None:
        """Draw the cross."""
        if not self.on:
            return
        middle = self._position()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((QColor(0, 0, 0), 4.0), (QColor(255, 255, 255), 2.0)):
            painter.setPen(QPen(colour, width))
            for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                way = QPointF(x, y)
                painter.drawLine(middle + way * _GAP, middle + way * _ARM)
        painter.restore()

    def let_go(self) -> None:
        """Let the button go up."""
        if self.down:
            self.down = False
            self._input.release(Qt.MouseButton.LeftButton)

    def _position(self) -> QPointF:
        """Return where it is in the view."""
        inside = QRectF(self._view.rect())
        position = self._input.position
        return inside.center() if position is None or not inside.contains(position) else position

    def _pixel(self) -> tuple[int, int]:
        point = self._view.viewport.to_document(self._position())
        return math.floor(point.x()), math.floor(point.y())

    def _go(self, x: int, y: int) -> None:
        """Go to a pixel, or to the nearest within the picture; bring it into sight."""
        view, size = self._view, self._view.picture.size
        if size is None:
            return
        before = self._position()
        x, y = min(max(x, 0), size.width), min(max(y, 0), size.height)
        place = QPointF(x + _OFF, y + _OFF)
        position, room = view.viewport.to_view(place), view.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        over = (
            min(0.0, position.x() - room.left()) + max(0.0, position.x() - room.right()),
            min(0.0, position.y() - room.top()) + max(0.0, position.y() - room.bottom()),
        )
        if over != (0, 0):
            view.pan(-over[0], -over[1])
            position = view.viewport.to_view(place)
        button = Qt.MouseButton.LeftButton if self.down else Qt.MouseButton.NoButton
        self._input.move_to(
            position, self._modifiers if self.down else Qt.KeyboardModifier.NoModifier, button
        )
        for point in (before, position):
            view.update(
                QRect(point.toPoint(), point.toPoint()).adjusted(-_ARM - 3, -_ARM - 3, _ARM + 3, _ARM + 3)
            )
