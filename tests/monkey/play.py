"""One monkey in this process: python -m tests.monkey.play SEED COMMANDS SECONDS FOLDER"""

from __future__ import annotations

import faulthandler
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.ui import application
from singan_studio.ui.main_window import MainWindow

from .monkey import Monkey, Plan

_HANGS = 400.0
"""Seconds beyond those planned after which the process is taken to hang."""


class _Browser(QObject):
    """Stands for the system's file manager, which must not open here."""

    @Slot(QUrl)
    def show_url(self, url: QUrl) -> None:
        """Take what is to be shown."""


def main() -> int:
    """Start the real program, let a monkey play with it, return the exit status."""
    seed, commands, seconds, folder = sys.argv[1:]
    plan = Plan(int(seed), int(commands), float(seconds), Path(folder))
    faulthandler.dump_traceback_later(plan.seconds + 0.5 * plan.commands + _HANGS, exit=True)
    monkeys: list[Monkey] = []

    class Watched(MainWindow):
        """The window, with a monkey before it as soon as it is there."""

        def __init__(self, session: Session, settings: Settings) -> None:
            settings.set("files.folder", str(plan.folder))
            settings.set("history.megabytes", 64)
            settings.set("learning.max_size", 80)
            settings.set("window.toured", True)  # it comes when the monkey calls it
            super().__init__(session, settings)
            monkeys.append(Monkey(self, plan))
            self.painted.connect(monkeys[0].play)

    application.MainWindow = Watched  # type: ignore[misc]
    browser = _Browser()
    QDesktopServices.setUrlHandler("file", browser, "show_url")
    status = application.main([str(plan.folder / "photo.png")])
    QDesktopServices.unsetUrlHandler("file")
    end = time.monotonic() + 10
    while threading.active_count() > 1 and time.monotonic() < end:
        time.sleep(0.05)
    left = [thread.name for thread in threading.enumerate() if thread is not threading.current_thread()]
    if left:
        sys.stdout.write(f"threads that live on after the end: {left}\n")
    faulthandler.cancel_dump_traceback_later()
    return bool(status or left or monkeys[0].failure)


if __name__ == "__main__":
    sys.exit(main())
