"""On a small screen, or with everything twice as large, nothing is cut off; the picture keeps its pixels."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QTabBar,
)

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.ui.application import enlarge_interface
from singan_studio.ui.main_window import MainWindow

from ..conftest import Speaking, Until
from ..cut_off import cut_off
from .conftest import DIALOGS

_TWICE = (960, 520)
"""What is left of 1920×1080 when everything is twice as large, less a task bar and a window's frame."""


def _panels_lie_apart(window: MainWindow) -> None:
    docks = [dock.geometry() for dock in window.docks.all.values() if dock.widget().isVisible()]
    bars = [
        bar.geometry()
        for bar in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if bar.isVisible()
    ]
    boxes = [*docks, *bars]
    for number, box in enumerate(boxes):
        assert window.rect().contains(box)
        assert not any(box.intersects(other) for other in boxes[number + 1 :])
    low = max(
        button.mapTo(window, button.rect().bottomLeft()).y() for button in window.toolbar.buttons.values()
    )
    assert low < window.status.mapTo(window, window.status.rect().topLeft()).y()


@pytest.mark.parametrize(("size", "language"), [(_TWICE, "en"), (_TWICE, "ar"), ((1280, 720), "en")])
def test_nothing_iscut_off(
    size: tuple[int, int],
    language: str,
    dressed: None,  # noqa: ARG001
    speaking: Speaking,
    make_window: Callable[[], MainWindow],
    session: Session,
    app: QApplication,
    until: Until,
) -> None:
    speaking(language)
    window = make_window()
    window.resize(*size)
    window.show()
    until(window.windowHandle().isExposed)
    window.docks.arrange()
    until(lambda: not cut_off(window))
    for width in (720, size[0]):
        window.resize(width, size[1])
        app.processEvents()
        until(lambda: not window.welcome.horizontalScrollBar().maximum())
    session.open_sample("stones")
    until(lambda: session.photo is not None and session.kinds)
    for name in window.docks.all:
        window.docks.bring(name)
        app.processEvents()
        until(lambda: not cut_off(window))
        _panels_lie_apart(window)
    for name in window.tools:
        window.choose_tool(name)
        app.processEvents()
        until(lambda: not cut_off(window.options))
    assert (window.width(), window.height()) == size


def test_dialogs_fit_a_small_screen(open_dialog: Callable[[str], QDialog], app: QApplication) -> None:
    """The screen of these tests is 800×800: what is asked for is never larger than it, and little by need."""
    for name in DIALOGS:
        dialog = open_dialog(name)
        room = dialog.screen().availableSize()
        assert dialog.height() <= room.height(), name
        assert dialog.minimumSizeHint().height() <= 460, name
        assert dialog.minimumSizeHint().width() <= 900, name
        assert not cut_off(dialog), name
        dialog.close()
        app.processEvents()


def test_the_setting_is_in_force_before_qt_starts(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("singan_studio.app.schema.settings_file", lambda: tmp_path / "settings.json")
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)
    enlarge_interface()
    assert "QT_SCALE_FACTOR" not in os.environ
    settings.set("appearance.scale", 150)
    settings.save()
    enlarge_interface()
    assert os.environ["QT_SCALE_FACTOR"] == "1.5"
    settings.set("appearance.scale", 900)
    assert settings.number("appearance.scale") == 200
    settings.save()
    enlarge_interface()
    assert os.environ["QT_SCALE_FACTOR"] == "1.5"  # what is said from outside counts more
    monkeypatch.delenv("QT_SCALE_FACTOR")


_SHARP = """
import numpy as np
from PySide6.QtWidgets import QApplication
from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.imaging.load import Picture
from singan_studio.ui.canvas.view import CanvasView
from tests.fakes import FakeEngine
from pathlib import Path
import sys
app = QApplication([])
folder = Path(sys.argv[1])
session = Session(FakeEngine(automatic=True), Settings(folder / "s.json"), models=folder / "models")
session.start()
y, x = np.mgrid[0:40, 0:60]
photo = np.where((x + y)[..., None] % 2, 255, 0).repeat(3, axis=2).astype(np.uint8)
session.open_picture(Picture(photo, None, True, ()), "photo")
while session.photo is None:
    app.processEvents()
view = CanvasView(session)
view.resize(200, 150)
view.show()
view.zoom_to(100)
while view.building or not view.windowHandle().isExposed():
    app.processEvents()
app.processEvents()
image = view.grab().toImage()
assert view.devicePixelRatioF() == 2, view.devicePixelRatioF()
assert image.width() == 400
left, top = (round(2 * value) for value in view.viewport.origin)
for row in range(40):
    for column in range(60):
        assert image.pixelColor(left + column, top + row).red() == photo[row, column, 0], (row, column)
session.close()
"""


def test_the_picture_keeps_its_pixels_at_200_percent(tmp_path: Path) -> None:
    """At 100 % a pixel of the photo is one of the screen, however large the rest is."""
    environment = {**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    root = Path(__file__).parents[3]
    done = subprocess.run(  # noqa: S603 our own words
        [sys.executable, "-c", _SHARP, str(tmp_path)],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
