"""The real program from start to end, without a display."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from singan_studio.paths import resource


def _environment(home: Path, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    return kept | {"HOME": str(home), "OMP_NUM_THREADS": "1"} | folders | more


def _start(home: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "singan_studio", *arguments],
        env=_environment(home, QT_QPA_PLATFORM="offscreen"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly(tmp_path: Path, number: signal.Signals) -> None:
    program = _start(tmp_path, str(resource("samples/stones/photo.png")))
    settings = tmp_path / "config/singan-studio/settings.json"
    log = tmp_path / "state/singan-studio/log/studio.log"
    end = time.monotonic() + 120
    while not (log.is_file() and "the window is open" in log.read_text("utf-8")):
        assert time.monotonic() < end
        assert program.poll() is None
        time.sleep(0.05)
    program.send_signal(number)
    out, error = program.communicate(timeout=120)
    assert program.returncode == 0, error
    assert "Traceback" not in error
    assert out == ""
    assert "geometry" in settings.read_text("utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_without_a_display_one_sentence_says_so(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "singan_studio"],
        env={name: value for name, value in _environment(tmp_path).items() if name != "QT_QPA_PLATFORM"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "display" in done.stderr


HANDED_OVER = """
import sys
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from singan_studio.ui import application
from singan_studio.ui.main_window import MainWindow

class Watched(MainWindow):
    def __init__(self, session, settings):
        super().__init__(session, settings)
        settings.set("learning.far", "instant")
        self.painted.connect(self.hand_over)
        session.photo_changed.connect(self.look)

    def hand_over(self):
        QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))

    def look(self):
        print(self.session.photo.path, flush=True)
        self.end()

application.MainWindow = Watched
application.main([])
"""


def test_a_file_that_the_system_hands_over_is_opened(tmp_path: Path) -> None:
    photo = resource("samples/stones/photo.png")
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", HANDED_OVER, str(photo)],
        env=_environment(tmp_path, QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(photo)]


CRASHES = """
import faulthandler, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from singan_studio.app.autosaving import autosave_folder
from singan_studio.document import edits
from singan_studio.ui import application
from singan_studio.ui.main_window import MainWindow

class Watched(MainWindow):
    def __init__(self, session, settings):
        super().__init__(session, settings)
        settings.set("learning.far", "instant")
        self.timer = QTimer(self, interval=20)
        self.timer.timeout.connect(self.look)
        self.painted.connect(self.timer.start)
        self.painting = 0

    def look(self):
        session = self.session
        if session.photo is not None and not self.painting:
            session.do("Select", edits.select_all(edits.with_paint_layer(session.document)))
            session.do("Paint", edits.fill_selected(session.document, (1, 2, 3)))
            self.painting += 1
        if list(autosave_folder().glob("*/manifest.json")):
            faulthandler._sigsegv()

application.MainWindow = Watched
application.main([sys.argv[1]])
"""
COMES_BACK = """
import sys
from PySide6.QtCore import QTimer, QUrl, QObject, Slot
from PySide6.QtGui import QDesktopServices
from singan_studio.app.logs import log_folder
from singan_studio.ui import application
from singan_studio.ui.main_window import MainWindow

class Files(QObject):
    @Slot(QUrl)
    def show(self, url):
        print("shows", url.toLocalFile() == str(log_folder()), flush=True)

files = Files()
QDesktopServices.setUrlHandler("file", files, "show")

class Watched(MainWindow):
    def __init__(self, session, settings):
        super().__init__(session, settings)
        settings.set("learning.far", "instant")
        self.timer = QTimer(self, interval=20)
        self.timer.timeout.connect(self.look)
        self.painted.connect(self.timer.start)
        self.photo = False

    def look(self):
        offers = [notice.offer for notice in self.banner.notices]
        if not self.photo and "recover" in offers:
            print(*offers, "Segmentation fault" in self.banner.notices[0].detail, flush=True)
            self.photo = True
            self.banner.offer.click()
        if self.session.photo is not None:
            self.timer.stop()
            print(*self.session.history.labels, [notice.offer for notice in self.banner.notices], flush=True)
            self.banner.details.click()
            self.banner.offer.click()
            print(self.banner.isVisible(), flush=True)
            self.end()

application.MainWindow = Watched
application.main([])
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_after_a_crash_the_work_is_offered_first_then_the_report(tmp_path: Path) -> None:
    def run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603
            [sys.executable, "-c", program, *arguments],
            env=_environment(tmp_path, QT_QPA_PLATFORM="offscreen"),
            capture_output=True,
            text=True,
            timeout=200,
            check=False,
        )

    assert run(CRASHES, str(resource("samples/stones/photo.png"))).returncode == -signal.SIGSEGV
    again = run(COMES_BACK)
    assert again.returncode == 0, again.stderr
    assert again.stdout.splitlines() == [
        "reports recover True",
        "Open Select Paint ['reports']",
        "shows True",
        "False",
    ]
    # It was ended without saving: the work is offered again, the report is not.
    assert run(COMES_BACK).stdout.splitlines()[0] == "recover False"
