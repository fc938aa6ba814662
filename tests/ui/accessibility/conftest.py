"""The whole window over a scripted engine, as the tests of the shell have it, told to a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.document import edits
from singan_studio.jobs.making import Motion
from singan_studio.ui import accessible, commands
from singan_studio.ui.dialogs.about import AboutDialog, ShortcutsDialog
from singan_studio.ui.dialogs.cutout import CutOutDialog
from singan_studio.ui.dialogs.enlarge import EnlargeWindow
from singan_studio.ui.dialogs.export import ExportDialog
from singan_studio.ui.dialogs.export_animation import AnimationExportDialog
from singan_studio.ui.dialogs.settings import SettingsDialog
from singan_studio.ui.dialogs.sheet import SheetWindow
from singan_studio.ui.main_window import MainWindow

from ..conftest import Until
from ..shell.conftest import make_window, painted, photo, window

__all__ = ["make_window", "painted", "photo", "window"]

DIALOGS = ("settings", "shortcuts", "about", "sheet", "enlarge", "export", "animation", "cut out")


@pytest.fixture(autouse=True)
def _reader(app: QApplication) -> Iterator[None]:  # noqa: ARG001
    accessible.install()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def open_dialog(
    window: MainWindow,
    painted: None,
    session: Session,
    settings: Settings,
    tmp_path: Path,
    until: Until,
) -> Iterator[Callable[[str], QDialog]]:
    """Open one of DIALOGS over the window, with an edit in it."""
    opened: list[QDialog] = []

    def made(name: str) -> QDialog:
        opened_photo = session.photo
        assert opened_photo is not None
        match name:
            case "settings":
                return SettingsDialog(settings, window, models=tmp_path)
            case "shortcuts":
                table, menus = window.actions_table, commands.palette_titles()
                return ShortcutsDialog(table, menus, commands.other_keys(), window)
            case "about":
                return AboutDialog("/tmp/log", window)
            case "sheet":
                return SheetWindow(session, window.exchange, window)
            case "enlarge":
                return EnlargeWindow(session, window.exchange, window)
            case "export":
                return ExportDialog(opened_photo, tmp_path, window)
            case "animation":
                return AnimationExportDialog(opened_photo, Motion(frames=30), 12, tmp_path, settings, window)
        pasted = np.full((60, 80, 4), (200, 40, 40, 255), np.uint8)
        document = edits.add_layer(session.document, pasted, "Pasted", "floating", (10, 10))
        return CutOutDialog(document.active_layer, window)

    def open_dialog(name: str) -> QDialog:
        dialog = made(name)
        opened.append(dialog)
        dialog.show()
        until(dialog.windowHandle().isExposed)
        return dialog

    yield open_dialog
    for dialog in opened:
        dialog.close()
        dialog.deleteLater()
    until(lambda: not session.sheet.busy)
