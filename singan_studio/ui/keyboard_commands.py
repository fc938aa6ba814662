"""The commands that only the keyboard needs: from part to part of the window, and a pointer moved by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from singan_studio.app.words import tr
from singan_studio.ui import focus_order
from singan_studio.ui.actions import Command

if TYPE_CHECKING:
    from singan_studio.ui.main_window import MainWindow


def keyboard_commands(window: MainWindow) -> list[Command]:
    """Return the commands, of the Tool and of the View menu."""
    keys = window.canvas.keys
    return [
        # The second keys are for systems where the first ones change the program.
        Command(
            "view.next_part",
            tr("&Next part of the window"),
            lambda: _go_on(window, forward=True),
            ("Ctrl+Tab", "Ctrl+F6"),
            tr("Gives the keys to the picture, a panel, a bar, one after the other."),
            line=True,
        ),
        Command(
            "view.previous_part",
            tr("P&art of the window before"),
            lambda: _go_on(window, forward=False),
            ("Ctrl+Shift+Tab", "Ctrl+Shift+F6"),
            tr("Gives the keys to the part of the window before."),
        ),
        Command(
            "tool.pointer_keys",
            tr("&Pointer by keys"),
            lambda: keys.turn(not keys.on),
            ("P",),
            tr("The arrow keys move a pointer over the picture, Space is its button: every tool works so."),
            "crosshair-simple",
            lambda: window.session.photo is not None,
            lambda: keys.on,
            line=True,
        ),
    ]


def _go_on(window: MainWindow, *, forward: bool) -> None:
    """Give the keys to the next part of the window, or to the one before."""
    target = focus_order.next_part(window, QApplication.focusWidget(), forward=forward)
    if target is not None:
        floating = [d for d in window.docks.all.values() if d.isFloating() and d.isAncestorOf(target)]
        (floating[0] if floating else window).activateWindow()
        focus_order.go_to(window, target, forward=forward)
