"""Whose keys are pressed after a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QMainWindow, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Button
else:
    _Button = object


def give_back(before: QWidget | None) -> None:
    """Give the keys back to what had them before, unless that was taken away meanwhile."""
    if before is not None and isValid(before) and before.isVisible():
        before.setFocus()


class HandsBack(_Button):
    """Comes first among the bases of a button, which gives the keys back to the picture when it is clicked.

    Space would press the button again rather than move the picture; and a button that its click disables or
    hides would pass the focus on to whatever comes next. By the keyboard a button gets the focus as ever.
    """

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802, D102
        super().focusInEvent(event)
        window = self.window()
        if event.reason() is not Qt.FocusReason.MouseFocusReason or not isinstance(window, QMainWindow):
            return
        middle = window.centralWidget()
        picture = middle.focusProxy() if middle is not None else None
        if picture is not None:
            picture.setFocus()
