"""Whose keys are pressed after a click."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow


def hand_back(button: QAbstractButton, event: QFocusEvent) -> None:
    """Give the keys back to the picture when a button gets them by a click.

    Space would press the button again rather than move the picture; and a button that its click disables or
    hides would pass the focus on to whatever comes next. By the keyboard a button gets the focus as ever.
    """
    window = button.window()
    if event.reason() is not Qt.FocusReason.MouseFocusReason or not isinstance(window, QMainWindow):
        return
    middle = window.centralWidget()
    picture = middle.focusProxy() if middle is not None else None
    if picture is not None:
        picture.setFocus()
