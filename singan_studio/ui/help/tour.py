"""The tour: leads a person who is here for the first time through a first edit, and blocks nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from singan_studio.ui.help.callout import Callout, Outline
from singan_studio.ui.help.steps import Spot, steps
from singan_studio.ui.widgets.focus import give_back
from singan_studio.ui.widgets.style import GRID

if TYPE_CHECKING:
    from singan_studio.ui.main_window import MainWindow

SEEN = "window.toured"
"""The setting that says that the tour was shown."""
_FIRST = 600
"""Milliseconds from the first photo to the tour: the photo is looked at first."""
_FOLLOW = 80
"""Milliseconds between two looks at where the control is now."""
_DONE = 700
"""Milliseconds for which a person sees what they did before the next step shows."""


class Tour(QObject):
    """The steps in a window, one after the other, from `begin` to `end`; to be made anew for each time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.steps = steps(window)
        self.number = 0
        """Of the step that is shown, from 0."""
        self.running = False
        self.callout = Callout(window)
        self.outline = Outline(window)
        self._came_from: QWidget | None = None
        self._mark: object = None
        self._follower = QTimer(self)
        self._follower.setInterval(_FOLLOW)
        self._follower.timeout.connect(self._follow)
        self._onward = QTimer(self)
        self._onward.setSingleShot(True)
        self._onward.setInterval(_DONE)
        self._onward.timeout.connect(lambda: self._show(self.number + 1))
        self.callout.forward.connect(lambda: self._show(self.number + 1))
        self.callout.backward.connect(lambda: self._show(self.number - 1))
        self.callout.left.connect(self.end)

    ended = Signal()

    def begin(self) -> None:
        """Show the first step; from now on the tour counts as seen."""
        window = self._window
        window.settings.set(SEEN, True)
        self.running = True
        self._came_from = QApplication.focusWidget()
        session = window.session
        for signal in (session.history_changed, session.request_changed, session.layers_changed):
            signal.connect(self._look)
        session.photo_changed.connect(self._photo_changed)
        window.closed.connect(self.end)
        window.canvas.installEventFilter(self)
        self._show(0)
        self.callout.setFocus()

    def end(self) -> None:
        """Take the tour away, and give the keys back."""
        if not self.running:
            return
        self.running = False
        self._follower.stop()
        self._onward.stop()
        self._window.canvas.removeEventFilter(self)
        focus = QApplication.focusWidget()
        if focus is not None and (focus is self.callout or self.callout.isAncestorOf(focus)):
            give_back(self._came_from)
        for part in (self.callout, self.outline):
            part.hide()
            part.deleteLater()
        self.deleteLater()
        self.ended.emit()

    def _show(self, number: int) -> None:
        if not self.running or number < 0:
            return
        if number >= len(self.steps):
            self.end()
            return
        self._onward.stop()
        self.number = number
        step = self.steps[number]
        if step.panel:
            self._window.docks.reveal(step.panel)
        _scroll_to(next(step.spots())[0])
        self._mark = None if step.mark is None else step.mark()
        self.callout.tell(step.title, step.text, number + 1, len(self.steps))
        self._follow()
        self.callout.show()
        for part in (self.outline, self.callout):  # a panel that is shown for the step came before them
            part.raise_()
        self._follower.start()

    def _follow(self) -> None:
        """Stand where the control is now: panels are moved and closed, windows are resized."""
        spot = self._seen()
        window = self._window
        if spot is None:  # in a window that is minimised
            self.outline.hide()
            return
        widget, rect = spot
        whole = widget is window.canvas
        self.outline.surround(widget.window(), rect)
        self.outline.setVisible(not whole)
        beside = QRect() if whole or widget.window() is not window else rect
        room = QRect(QPoint(0, 0), window.size())
        self.callout.point_at(beside, room)

    def _seen(self) -> Spot | None:
        """Return the first spot of the step that can be seen, as a rectangle of its window."""
        for widget, rect in self.steps[self.number].spots():
            if widget.isVisible() and not (seen := _in_window(widget, rect)).isEmpty():
                return widget, seen
        return None

    def _look(self) -> None:
        """Go on, in a moment, when the person has done what the step says."""
        mark = self.steps[self.number].mark
        if self.running and mark is not None and mark() != self._mark and not self._onward.isActive():
            self._onward.start()

    def _photo_changed(self) -> None:
        self._onward.stop()
        if self._window.session.photo is None:
            self.end()
        else:
            mark = self.steps[self.number].mark
            self._mark = None if mark is None else mark()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Leave by Esc also from the picture, unless that ends something there."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            tool = self._window.tools[self._window.session.tool]
            idle = not tool.under_way and QApplication.mouseButtons() == Qt.MouseButton.NoButton
            if Qt.Key(event.key()) is Qt.Key.Key_Escape and idle and self.running:
                self.end()
                return True
        return False


def _scroll_to(widget: QWidget) -> None:
    """Let the panels that a widget is in show it."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, GRID)
        around = around.parentWidget()


def _in_window(widget: QWidget, rect: QRect) -> QRect:
    """Return what can be seen of a rectangle of a widget, in the coordinates of its window."""
    while not widget.isWindow() and (around := widget.parentWidget()) is not None:
        rect = rect.translated(widget.pos()).intersected(around.rect())
        widget = around
    return rect


def _at_work() -> bool:
    """Return whether the person is amid a stroke, a dialog or a menu, which nothing should disturb."""
    pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
    other = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    return pressed or other is not None


def offer(window: MainWindow) -> None:
    """Begin the tour a moment after the first photo is opened, unless it was seen before."""
    settings, session = window.settings, window.session
    if settings.flag(SEEN):
        return

    def opened() -> None:
        if session.photo is not None and not settings.flag(SEEN):
            QTimer.singleShot(_FIRST, window, begin)

    def begin() -> None:
        if session.photo is None or settings.flag(SEEN):
            return
        if _at_work():
            QTimer.singleShot(_FIRST, window, begin)
        else:
            window.windows.show_tour()

    session.photo_changed.connect(opened)
