"""The whole window over a scripted engine, as the tests of the shell have it, told to a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog

from singan_studio.app.session import Session
from singan_studio.document import edits
from singan_studio.jobs.making import Motion
from singan_studio.ui import accessible, commands
from singan_studio.ui.dialogs.about import AboutDialog, ShortcutsDialog
from singan_studio.ui.dialogs.cutout import CutOutDialog
from singan_studio.ui.dialogs.elsewhere import ElsewhereDialog
from singan_studio.ui.dialogs.enlarge import EnlargeWindow
from singan_studio.ui.dialogs.export import ExportDialog
from singan_studio.ui.dialogs.export_animation import AnimationExportDialog
from singan_studio.ui.dialogs.settings import SettingsDialog
from singan_studio.ui.dialogs.sheet import SheetWindow
from singan_studio.ui.main_window import MainWindow
from singan_studio.ui.theme import Theme

from ..conftest import Until
from ..shell.conftest import make_window, painted, photo, window

__all__ = ["make_window", "painted", "photo", "window"]

DIALOGS = (
    "settings",
    "shortcuts",
    "about",
    "sheet",
    "enlarge",
    "export",
    "animation",
    "elsewhere",
    "cut out",
)


@pytest.fixture(autouse=True)
def _reader(app: QApplication) -> Iterator[None]:  # noqa: ARG001
    accessible.install()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def open_dialog(
    window: MainWindow,
    painted: None,  # noqa: ARG001
    session: Session,
    tmp_path: Path,
    until: Until,
) -> Iterator[Callable[[str], QDialog]]:
    """Open one of DIALOGS over the window, with an edit in it."""
    opened: list[QDialog] = []

    def open_dialog(name: str) -> QDialog:
        dialog = _made(name, window, tmp_path)
        opened.append(dialog)
        dialog.show()
        until(dialog.windowHandle().isExposed)
        return dialog

    yield open_dialog
    for dialog in opened:
        dialog.close()
        dialog.deleteLater()
    until(lambda: not session.sheet.busy)


def _made(name: str, window: MainWindow, folder: Path) -> QDialog:
    session, settings, photo = window.session, window.settings, window.session.photo
    assert photo is not None
    table, menus = window.actions_table, commands.palette_titles()
    pasted = np.full((60, 80, 4), (200, 40, 40, 255), np.uint8)
    document = edits.add_layer(session.document, pasted, "Pasted", "floating", (10, 10))
    make: dict[str, Callable[[], QDialog]] = {
        "settings": lambda: SettingsDialog(settings, window, models=folder),
        "shortcuts": lambda: ShortcutsDialog(table, menus, commands.other_keys(), window),
        "about": lambda: AboutDialog(str(folder), window),
        "sheet": lambda: SheetWindow(session, window.exchange, window),
        "enlarge": lambda: EnlargeWindow(session, window.exchange, window),
        "export": lambda: ExportDialog(photo, folder, window),
        "animation": lambda: AnimationExportDialog(photo, Motion(frames=30), 12, folder, settings, window),
        "elsewhere": lambda: ElsewhereDialog(settings, "instant", "balanced", window),
        "cut out": lambda: CutOutDialog(document.active_layer, window),
    }
    return make[name]()


@pytest.fixture
def dressed(app: QApplication) -> Iterator[None]:
    """The studio's own look, for windows that are made by hand."""
    before = app.palette(), app.styleSheet(), app.font()
    theme = Theme(app)
    theme.choose("dark", motion=False)
    yield
    theme.setParent(None)
    app.setPalette(before[0])
    app.setStyleSheet(before[1])
    app.setFont(before[2])
