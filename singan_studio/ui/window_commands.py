"""The commands that open windows of their own: of the Render menu, and of Help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from singan_studio.app.words import tr
from singan_studio.ui.actions import Command

if TYPE_CHECKING:
    from singan_studio.ui.main_window import MainWindow


def window_commands(window: MainWindow) -> list[Command]:
    """Return the commands on all results at once, and on the picture as a whole."""
    session = window.session
    return [
        Command(
            "render.sheet",
            tr("Contact shee&t…"),
            window.windows.show_sheet,
            ("Ctrl+Shift+T",),
            tr("Shows every variant at every position from coarse to fine on one sheet, to choose from."),
            "grid-four",
            lambda: session.edit_region is not None,
            line=True,
        ),
        Command(
            "render.enlarge",
            tr("Enlar&ge…"),
            window.windows.show_enlarge,
            ("Ctrl+Alt+I",),
            tr("Makes the picture two to four times as large, with detail learnt from the photo."),
            "arrows-out-simple",
            lambda: session.photo is not None,
        ),
    ]


def help_commands(window: MainWindow) -> list[Command]:
    """Return the commands of the Help menu."""
    return [
        Command(
            "help.whats_this",
            tr("&What's this?"),
            window.windows.ask_whats_this,
            (QKeySequence.StandardKey.WhatsThis,),
            tr("Explains whatever you click on next."),
            "question",
        ),
        Command(
            "help.tour",
            tr("&Tour"),
            window.windows.show_tour,
            (),
            tr("Shows a first edit step by step, at the controls themselves."),
            "path",
        ),
        Command(
            "help.palette",
            tr("&Command palette…"),
            window.show_palette,
            ("Ctrl+K", "Ctrl+Shift+P"),
            tr("Finds every command by a few letters."),
            "magnifying-glass",
        ),
        Command(
            "help.shortcuts",
            tr("&Keyboard shortcuts"),
            window.windows.show_shortcuts,
            ("F1",),
            "",
            "keyboard",
        ),
        Command(
            "help.log",
            tr("Show the &log's folder"),
            window.windows.open_logs,
            (),
            tr("Opens the folder where the log and reports of crashes are kept. Nothing of it is ever sent."),
            "folder",
            line=True,
        ),
        Command(
            "help.about", tr("&About SinGAN Studio"), window.windows.show_about, (), "", "info", line=True
        ),
        Command("help.about_qt", tr("About &Qt"), QApplication.aboutQt),
    ]
