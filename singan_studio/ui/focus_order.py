"""Where Tab goes: part of the window after part, and within each as one reads it.

Qt's own order is that in which widgets were made: what comes later, such as the pictures of a result, would
be at the end of the window.

Nothing here asks a widget for its parent or focus proxy: PySide takes what it returns for a child of the one
that is asked, and when that, often a part of one of Qt's own, is forgotten, whole panels are dead for Python.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QDockWidget,
    QScrollArea,
    QTabBar,
    QWidget,
)

from singan_studio.ui.help.callout import Callout

if TYPE_CHECKING:
    from singan_studio.ui.main_window import MainWindow


_INNER = {"qt_spinbox_lineedit", "qt_scrollarea_viewport"}
"""Parts of Qt's own controls, which stand for them where keys are concerned."""


def parts(window: MainWindow) -> list[QWidget]:
    """Return the parts of a window that can take the keys now, in order: picture, panels, bars.

    What belongs to a panel beside itself, the tabs above it, comes with `stops`.
    """
    docks = [dock for dock in window.docks.all.values() if dock.widget().isVisible()]
    mirrored = window.isRightToLeft()

    def place(dock: QDockWidget) -> tuple[bool, int, int]:
        corner = dock.geometry().topRight() if mirrored else dock.geometry().topLeft()
        return dock.isFloating(), -corner.x() if mirrored else corner.x(), corner.y()

    over = window.findChildren(Callout, options=Qt.FindChildOption.FindDirectChildrenOnly)
    ordered = [window.middle, *over, *sorted(docks, key=place), window.status, window.options, window.toolbar]
    return [part for part in ordered if part.isVisible() and stops(part)]


def _chain(window: MainWindow, part: QWidget) -> list[QWidget]:
    """Return what Tab reaches in a part of a window, the tabs above a dock first."""
    return [*_tabs(window, part), *stops(part)]


def stops(part: QWidget) -> list[QWidget]:
    """Return what Tab reaches in a part of a window, in order; of several that exclude each other one.

    What scrolls comes as a whole, wherever it is scrolled to.
    """
    areas = [area for area in part.findChildren(QScrollArea) if area.isVisibleTo(part)]
    areas = [area for area in areas if not any(a is not area and a.isAncestorOf(area) for a in areas)]
    found: list[QWidget] = [*areas]
    found += [
        widget
        for widget in part.findChildren(QWidget)
        if _takes_keys(widget, part) and not any(area.isAncestorOf(widget) for area in areas)
    ]
    found.sort(key=lambda widget: _corner(widget, part).y())
    rows: list[list[QWidget]] = []
    for widget in found:
        middle = _corner(widget, part).y() + widget.height() / 2
        if rows and middle < _corner(rows[-1][0], part).y() + rows[-1][0].height():
            rows[-1].append(widget)
        else:
            rows.append([widget])
    sign = -1 if part.isRightToLeft() else 1

    def across(widget: QWidget) -> tuple[int, int]:
        corner = _corner(widget, part)
        return sign * corner.x() - (widget.width() if sign < 0 else 0), corner.y()

    ordered = [widget for row in rows for widget in sorted(row, key=across)]
    chain: list[QWidget] = []
    for widget in ordered:
        chain += stops(widget) if isinstance(widget, QScrollArea) else [widget]
    return chain


def step(window: MainWindow, now: QWidget | None, *, forward: bool) -> QWidget | None:
    """Return what comes after `now`, or before it; None if nothing else takes the keys.

    Panels that float are windows of their own, and not left by this.
    """
    chain = [stop for part in parts(window) if not _floats(part) for stop in _chain(window, part)]
    here = next((number for number, stop in enumerate(chain) if _same(stop, now)), None)
    if not chain:
        return None
    if here is None:  # what is no stop itself leads to those in it, such as the tour's bubble to its buttons
        here_in = [part for part in parts(window) if now is not None and _within(window, now, part)]
        return (stops(here_in[-1]) if here_in else chain)[0 if forward else -1]
    there = chain[(here + (1 if forward else -1)) % len(chain)]
    return None if there is now else there


def next_part(window: MainWindow, now: QWidget | None, *, forward: bool) -> QWidget | None:
    """Return what takes the keys in the next part of the window: what had them there last, or its first."""
    there = parts(window)
    here = next(
        (number for number, part in enumerate(there) if now is not None and _within(window, now, part)),
        None,
    )
    if not there:
        return None
    if here is None:
        part = there[0 if forward else -1]
    else:
        part = there[(here + (1 if forward else -1)) % len(there)]
    chain = _chain(window, part)
    last = part.focusWidget()
    return next((stop for stop in chain if stop is last), chain[0])


def go_to(window: QWidget, target: QWidget, *, forward: bool) -> None:
    """Give a widget the keys, and bring it into sight."""
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    for area in window.findChildren(QScrollArea):
        if area.isAncestorOf(target):
            area.ensureWidgetVisible(target)


def _takes_keys(widget: QWidget, part: QWidget) -> bool:
    if widget.objectName() in _INNER or not widget.isEnabled() or not widget.isVisibleTo(part):
        return False
    siblings = _rivals(widget)
    if siblings:
        checked = [rival for rival in siblings if rival.isChecked()] or siblings
        return widget is checked[0]
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _rivals(widget: QWidget) -> Sequence[QAbstractButton]:
    """Return the buttons that exclude each other with this one, and itself; the arrow keys go there."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is None or not group.exclusive():
        return ()
    return [b for b in group.buttons() if b.isEnabled() and b.isVisible()]


def _tabs(window: QWidget, part: QWidget) -> list[QWidget]:
    """Return the tabs above a dock."""
    if not isinstance(part, QDockWidget) or part.isFloating():
        return []
    above = part.geometry()
    return [
        bar
        for bar in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if bar.isVisible() and bar.count() and _touches(bar, above.topLeft(), above.topRight())
    ]


def _touches(bar: QTabBar, left: QPoint, right: QPoint) -> bool:
    box = bar.geometry()
    return abs(box.bottom() + 1 - left.y()) <= 2 and left.x() <= box.center().x() <= right.x()


def _corner(widget: QWidget, part: QWidget) -> QPoint:
    return widget.mapTo(part, QPoint(0, 0))


def _floats(part: QWidget) -> bool:
    return isinstance(part, QDockWidget) and part.isFloating()


def _same(stop: QWidget, now: QWidget | None) -> bool:
    if stop is now:
        return True
    return now is not None and now in _rivals(stop)


def _within(window: QWidget, now: QWidget, part: QWidget) -> bool:
    return part.isAncestorOf(now) or now in _tabs(window, part)
