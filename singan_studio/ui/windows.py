"""The windows beside the studio's own: settings, help, the contact sheet, the enlarged picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog

from singan_studio.app.logs import log_folder
from singan_studio.app.notice import Notice
from singan_studio.app.words import apart
from singan_studio.jobs.messages import ROAD, LearnElsewhere
from singan_studio.ui import commands
from singan_studio.ui.dialogs.about import AboutDialog, ShortcutsDialog
from singan_studio.ui.dialogs.elsewhere import ElsewhereDialog
from singan_studio.ui.dialogs.enlarge import EnlargeWindow
from singan_studio.ui.dialogs.settings import SettingsDialog
from singan_studio.ui.dialogs.sheet import SheetWindow
from singan_studio.ui.help import explaining
from singan_studio.ui.help.explaining import answer_in
from singan_studio.ui.help.tour import Tour
from singan_studio.ui.user_study import UserStudy

if TYPE_CHECKING:
    from singan_studio.ui.main_window import MainWindow

_SHOWN = "balloons"
"""The sample that the tour is shown on when no photo is open."""


class Windows(QObject):
    """Opens each of them once; they block nothing."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.open: dict[str, QDialog] = {}
        """Those that are open."""
        self.tour: Tour | None = None
        """The one that is shown."""
        self.study = UserStudy(window)
        window.session.enlarging.finished.connect(self._tell_enlarged)
        window.docks.learning.elsewhere_wanted.connect(self.show_elsewhere)
        window.banner.offered.connect(lambda offer: self.open_logs() if offer == "reports" else None)

    def show_settings(self) -> None:
        """Open the settings."""
        window = self._window
        self._show("settings", lambda: SettingsDialog(window.settings, window, models=window.session.models))

    def show_shortcuts(self) -> None:
        """Open the list of shortcuts."""
        table, menus = self._window.actions_table, commands.palette_titles()
        self._show("shortcuts", lambda: ShortcutsDialog(table, menus, commands.other_keys(), self._window))

    def show_about(self) -> None:
        """Tell what this program is."""
        self._show("about", lambda: AboutDialog(str(log_folder()), self._window))

    def show_sheet(self) -> None:
        """Open the contact sheet of the edit."""
        self._show("sheet", lambda: SheetWindow(self._window.session, self._window.exchange, self._window))

    def show_enlarge(self) -> None:
        """Open what enlarges the picture."""
        self._show(
            "enlarge", lambda: EnlargeWindow(self._window.session, self._window.exchange, self._window)
        )

    def show_tour(self) -> None:
        """Begin the tour, on a sample photo if none is open; one that runs begins anew."""
        session = self._window.session
        if session.photo is None:
            session.photo_changed.connect(self.show_tour, Qt.ConnectionType.SingleShotConnection)
            session.open_sample(_SHOWN)
            return
        if self.tour is not None:
            self.tour.end()
        self.tour = Tour(self._window)
        self.tour.ended.connect(self._tour_ended)
        self.tour.begin()

    def ask_whats_this(self) -> None:
        """Let the person point at what is to be explained."""
        if explaining.ask():
            text = self.tr(
                "Click what you want explained, also in menus. Shift+F1 once more explains what has the "
                "keyboard; Esc ends it."
            )
            self._window.banner.show_notice(Notice(text))

    def show_elsewhere(self) -> None:
        """Ask for another computer that shall learn the photo."""
        session = self._window.session

        def make() -> QDialog:
            # Whoever goes to another computer wants to go far.
            dialog = ElsewhereDialog(self._window.settings, session.learning.reached, ROAD[-1], self._window)
            dialog.chosen.connect(self._learn_elsewhere)
            return dialog

        self._show("elsewhere", make)

    def open_logs(self) -> None:
        """Open the folder of the log, and of reports, in the system's file manager."""
        folder = log_folder()
        if not (folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))):
            text = self.tr("The log is in {path}.").format(path=apart(str(folder)))
            self._window.banner.show_notice(Notice(text))

    def close(self) -> None:
        """Close all of them."""
        for dialog in [*self.open.values()]:
            dialog.close()
        self.study.close()

    def _learn_elsewhere(self, request: LearnElsewhere) -> None:
        self._window.docks.reveal("learning")
        self._window.session.learn_elsewhere(request)

    def _tour_ended(self) -> None:
        self.tour = None

    def _tell_enlarged(self) -> None:
        """Say that an enlargement is there to somebody who closed its window meanwhile."""
        if "enlarge" not in self.open:
            text = self.tr("The picture is enlarged.")
            self._window.session.notice.emit(Notice(text, offer="enlarged"))

    def _show(self, name: str, make: Callable[[], QDialog]) -> None:
        dialog = self.open.get(name)
        if dialog is None:
            dialog = make()
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished.connect(lambda: self.open.pop(name, None))
            answer_in(dialog)
            self.open[name] = dialog
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
