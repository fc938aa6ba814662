"""Busy is a thin line or a small spinner where the result will appear."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimerEvent, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPalette, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from singan_studio.ui.widgets.style import animated

_INTERVAL = 40
_TURN = 1.2
"""Seconds of one round."""
_PATIENCE = 150
"""Work that is done within this many milliseconds shows no sign, so that fast previews do not flicker."""


class Alarm:
    """A timer of an object: its timerEvent is called every so many milliseconds.

    A QBasicTimer would outlive an object that Qt deletes, and ring a dead one.
    """

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        self._number = 0

    @property
    def active(self) -> bool:
        """Whether it runs."""
        return self._number > 0

    def start(self, interval: int) -> None:
        """Run, anew if it runs already."""
        self.stop()
        self._number = self._owner.startTimer(interval)

    def stop(self) -> None:
        """Run no more."""
        if self._number:
            self._owner.killTimer(self._number)
            self._number = 0


class Pulse(QObject):
    """A clock for what moves while something is busy; it stands still, and costs nothing, when stopped."""

    tick = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._timer = Alarm(self)
        self.phase = 0.0
        """Of the round, 0..1."""

    @property
    def running(self) -> bool:
        """Whether the clock ticks."""
        return self._timer.active

    def run(self, on: bool) -> None:
        """Start or stop; without wanted motion it never ticks."""
        owner = self.parent()
        if on and isinstance(owner, QWidget) and animated(owner):
            if not self._timer.active:
                self._timer.start(_INTERVAL)
        else:
            self._timer.stop()

    def timerEvent(self, _event: QTimerEvent) -> None:  # noqa: N802, D102
        owner = self.parent()
        if not (isinstance(owner, QWidget) and animated(owner)):  # not any more
            self._timer.stop()
        self.phase = (self.phase + _INTERVAL / 1000 / _TURN) % 1
        self.tick.emit()


def paint_spinner(painter: QPainter, middle: QPointF, radius: float, phase: float, colour: QColor) -> None:
    """Paint three quarters of a circle that has turned by `phase` (0..1)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, max(1.5, radius / 4))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.drawArc(box, round(-phase * 360 * 16), -270 * 16)
    painter.restore()


class BusyLine(QWidget):
    """A line of 2 pixels at the top of what is being made; keeps its place when nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._busy = False
        self._pulse = Pulse(self)
        self._pulse.tick.connect(self.update)
        self._patience = Alarm(self)
        self.shown = False
        """Whether the line can be seen."""

    def set_busy(self, busy: bool) -> None:
        """Show the line, if it lasts, or take it away at once."""
        if busy == self._busy:
            return
        self._busy = busy
        if busy:
            self._patience.start(_PATIENCE)
        else:
            self._patience.stop()
            self._apply()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802, D102
        super().showEvent(event)
        self._pulse.run(self.shown)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802, D102
        super().hideEvent(event)
        self._pulse.run(False)

    def timerEvent(self, _event: QTimerEvent) -> None:  # noqa: N802, D102
        self._patience.stop()
        self._apply()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        if not self.shown:
            return
        painter = QPainter(self)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        if not self._pulse.running:
            painter.fillRect(self.rect(), accent)
            return
        length = self.width() * 0.35
        # A cosine slows down at both ends, so that the line swings rather than jumps.
        left = (self.width() - length) * (0.5 - 0.5 * math.cos(2 * math.pi * self._pulse.phase))
        painter.fillRect(QRectF(left, 0, length, self.height()), accent)

    def _apply(self) -> None:
        self.shown = self._busy
        self._pulse.run(self.shown and self.isVisible())
        self.update()
