"""Starting and ending the studio's window."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from singan_studio import __version__
from singan_studio.app import crash_report
from singan_studio.app.autosaving import Autosave, autosave_folder
from singan_studio.app.logs import Crashes, log_folder, start_logging, stop_logging
from singan_studio.app.schema import kept
from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.jobs.local import LocalEngine
from singan_studio.paths import resource
from singan_studio.ui import accessible
from singan_studio.ui.help import tour
from singan_studio.ui.icons import application_icon
from singan_studio.ui.language import speak
from singan_studio.ui.main_window import MainWindow
from singan_studio.ui.system_motion import SystemMotion
from singan_studio.ui.theme import Theme

_LOG = logging.getLogger(__name__)
NO_DISPLAY = 2
_TIMEOUT = 10.0
"""Seconds that the engine gets to save what is learnt."""


class Signals(QObject):
    """Lets SIGINT and SIGTERM close a window: Qt's event loop would not let Python see them."""

    def __init__(self, window: QWidget, end: Callable[[], object]) -> None:
        super().__init__(window)
        self._end = end
        self._read, self._write = socket.socketpair()
        for socket_end in (self._read, self._write):
            socket_end.setblocking(False)
        self._before = [(number, signal.getsignal(number)) for number in (signal.SIGINT, signal.SIGTERM)]
        for number, _ in self._before:
            signal.signal(number, lambda _number, _frame: None)
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._arrived)

    @Slot()
    def _arrived(self) -> None:
        self._notifier.setEnabled(False)
        self._read.recv(64)
        self._end()

    def close(self) -> None:
        """Leave the signals to whom they went before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number, before in self._before:
            signal.signal(number, before)
        self._read.close()
        self._write.close()


class Application(QApplication):
    """The application, which is also told of files to open while it runs: macOS does so on a double click."""

    file_asked = Signal(object)
    """A Path."""

    def event(self, event: QEvent) -> bool:
        """Pass on a file that the system hands over."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(Path(event.file()))
            return True
        return super().event(event)


def main(arguments: Sequence[str]) -> int:
    """Open the studio, on a file if one is named; return the exit status when its window is closed."""
    file = _file(arguments)
    if not has_display():
        sys.stderr.write(
            "There is no display to open a window on; start it on a desktop, or see singan-studio --help.\n"
        )
        return NO_DISPLAY
    log = start_logging()
    record = crash_report.Record(log_folder())
    record.begin()
    application = make_application()
    crashes = Crashes()
    crashes.install()
    settings = Settings()
    speak(application, settings.text("appearance.language"))
    system = dress(application, settings)
    session = Session(LocalEngine(), settings)
    window = MainWindow(session, settings)
    crashes.told.connect(window.banner.show_notice)
    autosave = Autosave(session, autosave_folder())
    autosave.notice.connect(window.banner.show_notice)
    window.banner.offered.connect(
        lambda offer: window.exchange.when_saved(autosave.bring_back) if offer == "recover" else None
    )
    signals = Signals(window, window.end)
    # Beside the window: to look up the versions of packages takes half a second on a slow disk.
    describing = threading.Thread(target=record.describe, name="describing")

    def begin() -> None:
        _LOG.info("the window is open")
        session.start()
        describing.start()
        system.ask()
        told = None if log is None else crash_report.offer(log_folder(), log)
        if told is not None:
            window.banner.show_notice(told)
        autosave.look()  # its offer lies over that one: the work comes first
        if file is not None:
            open_file(session, file.resolve())

    tour.offer(window)
    window.painted.connect(begin)
    window.closed.connect(application.quit)
    application.file_asked.connect(window.exchange.open)
    window.show()
    status = application.exec()
    # The window is gone before the engine, which may have to save, has ended.
    application.processEvents()
    signals.close()
    autosave.close(_TIMEOUT, keep=window.ended)
    session.close(_TIMEOUT)
    crashes.remove()
    if describing.ident is not None:
        describing.join()
    record.end()
    stop_logging()
    return status


def _file(arguments: Sequence[str]) -> Path | None:
    parser = argparse.ArgumentParser(prog="singan-studio", description="Opens the studio.")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="photo, project or model to open")
    file: Path | None = parser.parse_args(arguments).file
    return file


def open_file(session: Session, file: Path) -> None:
    """Open a file; one of the samples by its name, as from the welcome page."""
    if file.name == "photo.png" and file.parent.parent == resource("samples").resolve():
        session.open_sample(file.parent.name)
    else:
        session.open(file)


def make_application() -> Application:
    """Return the QApplication with its name and icon."""
    QApplication.setApplicationName("singan-studio")
    QApplication.setApplicationDisplayName("SinGAN Studio")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("singan-studio")
    accessible.install()
    enlarge_interface()
    application = Application(["singan-studio"])
    application.setWindowIcon(application_icon())
    return application


def enlarge_interface() -> None:
    """Let Qt draw everything as large as is set, before it starts; a factor from outside counts more."""
    scale = kept("appearance.scale")
    if scale != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", f"{float(scale) / 100:g}")  # type: ignore[arg-type]


def dress(application: QApplication, settings: Settings) -> SystemMotion:
    """Give the program the look that is set, from now on; return what knows if the system keeps still."""
    theme, system = Theme(application), SystemMotion(application)

    def follow() -> None:
        theme.choose(settings.text("appearance.theme"), motion=moves(settings, system))

    follow()
    system.changed.connect(follow)
    settings.changed.connect(lambda key: follow() if key.startswith("appearance.") else None)
    return system


def moves(settings: Settings, system: SystemMotion) -> bool:
    """Return whether things may move that do not have to."""
    choice = settings.text("appearance.motion")
    return choice == "full" or (choice == "system" and not system.still)


def has_display() -> bool:
    """Return whether a window can be shown."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
