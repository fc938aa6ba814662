"""What moves over the picture by itself: the outline of the selection, the line of a rendering under way."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QPainter, QPalette

from singan_studio.ui.canvas import overlay
from singan_studio.ui.canvas.ants import Marching, ants_of
from singan_studio.ui.widgets.style import animated

if TYPE_CHECKING:
    from singan_studio.ui.canvas.view import CanvasView

_MARCH = 100  # milliseconds between two steps of the ants
_WANDER = 33  # milliseconds between two steps of the busy line
_ROUND = 1.4  # seconds in which the busy line is wandered over once
_PATIENCE = 0.15  # seconds of rendering before the busy line comes: most previews are faster


class Motion(QObject):
    """The ants and the busy line over a view, each with a timer that runs only while it is seen to move."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._session = view.session
        self._ants: Marching | None = None
        self._ants_known = False
        self._phase = 0
        self._busy_since: float | None = None
        self._line = QRect()  # the busy line as it was drawn last
        self._marching, self._wandering = QTimer(self), QTimer(self)
        self._marching.setInterval(_MARCH)
        self._marching.timeout.connect(self._march)
        self._wandering.timeout.connect(self._wander)
        self._session.selection_changed.connect(self._selection_changed)
        self._session.busy_changed.connect(self.settle)

    @property
    def moving(self) -> bool:
        """Whether a timer runs."""
        return self._marching.isActive() or self._wandering.isActive()

    def settle(self) -> None:
        """Start and stop the timers by what there is to see."""
        seen = self._view.isVisible()
        moving = seen and animated(self._view)
        selected = self._session.photo is not None and self._session.document.selection is not None
        if not (moving and selected):
            self._marching.stop()
        elif not self._marching.isActive():
            self._marching.start()
        if seen and self._session.rendering:
            if self._busy_since is None:
                self._busy_since = time.perf_counter()
                self._wandering.start(round(1000 * _PATIENCE))
        else:
            self._busy_since = None
            self._wandering.stop()
            self._view.update(self._line)

    def paint(self, painter: QPainter) -> None:
        """Draw both."""
        if not self._ants_known:
            selected = self._session.document.selection if self._session.photo is not None else None
            self._ants, self._ants_known = None if selected is None else ants_of(selected), True
        if self._ants is not None:
            self._ants.paint(painter, self._view.viewport, self._phase)
        if self._busy_since is None:
            return
        busy_for = time.perf_counter() - self._busy_since
        if busy_for >= _PATIENCE:
            moving = animated(self._view)
            accent = self._view.palette().color(QPalette.ColorRole.Accent)
            position = (busy_for - _PATIENCE) / _ROUND % 1 if moving else None
            self._line = self._busy_area()
            overlay.paint_busy(painter, self._line, accent, position)

    def _selection_changed(self) -> None:
        self._ants_known = False
        self._view.update()
        self.settle()

    def _march(self) -> None:
        self._phase += 1
        if self._ants is not None:
            self._view.update(self._ants.region(self._view.viewport, self._view.rect()))

    def _wander(self) -> None:
        if animated(self._view):
            self._wandering.setInterval(_WANDER)
        else:
            self._wandering.stop()
        self._view.update(self._line)  # the region may be another one by now
        self._view.update(self._busy_area())

    def _busy_area(self) -> QRect:
        region = self._session.edit_region
        if region is None:
            return QRect()
        return overlay.busy_area(self._view.viewport.rect_to_view(region), self._view.rect())
