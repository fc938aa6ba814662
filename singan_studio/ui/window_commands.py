"""The commands of the Render menu that open windows of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from singan_studio.ui.actions import Command, tr
from singan_studio.ui.dialogs.sheet import SheetWindow

if TYPE_CHECKING:
    from singan_studio.ui.main_window import MainWindow


def window_commands(window: MainWindow) -> list[Command]:
    """Return the commands on all results at once."""
    session, exchange = window.session, window.exchange

    def sheet() -> SheetWindow:
        return SheetWindow(session, exchange, window)

    return [
        Command(
            "render.sheet",
            tr("Contact shee&t…"),
            lambda: window.show_once("sheet", sheet),
            ("Ctrl+Shift+T",),
            tr("Shows every variant at every position from coarse to fine on one sheet, to choose from."),
            "grid-four",
            lambda: session.edit_region is not None,
            line=True,
        ),
    ]
