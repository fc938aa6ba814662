"""Looks for words and controls of a window that have too little room."""

from __future__ import annotations

import itertools

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QToolButton,
    QWidget,
)


def cut_off(window: QWidget) -> list[str]:
    """Return what needs more room than it has, or lies over something else."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(
            widget, QLabel | QAbstractButton | QComboBox | QAbstractSpinBox
        ):
            continue
        words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
        if isinstance(widget, QLabel) and widget.wordWrap():
            cut = widget.height() < widget.heightForWidth(widget.width())
        else:
            cut = widget.width() < widget.minimumSizeHint().width()
        bars = isinstance(widget, QToolButton) and widget.objectName() == "qt_toolbar_ext_button"
        if (words and cut) or bars:
            found.append(words or widget.objectName())
    for parent in (window, *window.findChildren(QWidget)):
        found += _overlaps(parent)
    return found


def _overlaps(parent: QWidget) -> list[str]:
    """Return which controls of one parent lie over each other."""
    kinds = (QLabel, QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractSlider)
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    there = [
        w for w in parent.findChildren(QWidget, options=direct) if isinstance(w, kinds) and w.isVisible()
    ]
    return [
        f"{one.accessibleName()} over {other.accessibleName()}"
        for one, other in itertools.combinations(there, 2)
        if one.geometry().intersects(other.geometry())
    ]
