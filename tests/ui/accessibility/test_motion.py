"""Nothing moves that does not have to, where the person or the system wants it so."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPropertyAnimation, Qt, QTimer
from PySide6.QtWidgets import QApplication

from singan_studio.app.notice import Notice
from singan_studio.app.settings import Settings
from singan_studio.document import edits
from singan_studio.ui.application import moves
from singan_studio.ui.main_window import MainWindow
from singan_studio.ui.system_motion import SystemMotion, files_keep_still
from singan_studio.ui.theme import Theme
from singan_studio.ui.widgets.busy import Pulse
from singan_studio.ui.widgets.player import Player

from ..conftest import Until


def _moving(window: MainWindow) -> list[object]:
    """Return what goes on moving in a window: clocks that tick faster than twice a second, and fades."""
    timers = [t for t in window.findChildren(QTimer) if t.isActive() and not t.isSingleShot()]
    fades = [f for f in window.findChildren(QPropertyAnimation) if f.state() == f.State.Running]
    pulses = [pulse for pulse in window.findChildren(Pulse) if pulse.running]
    return [*(timer for timer in timers if 0 < timer.interval() < 500), *fades, *pulses]


@pytest.fixture
def theme(window: MainWindow, app: QApplication) -> Theme:  # noqa: ARG001
    return Theme(app)


def test_everything_stands_still_or_moves(
    window: MainWindow,
    painted: None,  # noqa: ARG001
    theme: Theme,
    until: Until,
    app: QApplication,
) -> None:
    until(lambda: not window.canvas.building)
    window.edit("select", edits.select_all)
    frames = [np.full((20, 30, 3), grey, np.uint8) for grey in (20, 200)]
    window.docks.bring("animate")
    player = window.docks.animation.player
    busy = window.docks.all["render"].widget().busy
    for wanted in (False, True, False):
        theme.choose("dark", motion=wanted)
        player.frames = ()
        player.play(False)
        player.show_frames(frames, 2)
        for _ in range(3):
            app.processEvents()
        busy._busy = busy.shown = True
        window.docks.bring("render")
        busy._apply()
        app.processEvents()
        moving = _moving(window)
        assert bool(moving) == wanted, moving
        assert window.canvas._motion.moving == wanted
        assert app.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu) <= wanted
        busy._busy = False
        busy._apply()


def test_notices_and_animations(window: MainWindow, theme: Theme) -> None:
    """A notice goes without fading, and an animation plays only when asked, where motion is not wanted."""
    frames = [np.full((20, 30, 3), grey, np.uint8) for grey in (20, 200)]
    for wanted in (True, False):
        theme.choose("dark", motion=wanted)
        player = Player(window)
        player.show_frames(frames, 2)
        assert player.playing == wanted
        player.play(True)
        assert player.playing
        player.deleteLater()
        window.banner.show_notice(Notice("Saved."))
        window.banner._fade()
        assert (window.banner._motion.state() == QPropertyAnimation.State.Running) == wanted
        assert window.banner.isVisible() == wanted
        window.banner.dismiss()


@pytest.mark.parametrize(
    ("name", "text", "still"),
    [
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations = false\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n[General]\nx=%y\n", False),
        ("kdeglobals", "no section\n", False),
    ],
)
def test_what_the_desktop_says(name: str, text: str, still: bool, tmp_path: Path) -> None:
    assert not files_keep_still(tmp_path)
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(text, "utf-8")
    assert files_keep_still(tmp_path) == still


def test_the_setting_counts_more_than_the_system(settings: Settings) -> None:
    system = SystemMotion()
    for still in (False, True):
        system.still = still
        wanted = []
        for choice in ("system", "full", "less"):
            settings.set("appearance.motion", choice)
            wanted.append(moves(settings, system))
        assert wanted == [not still, True, False]


@pytest.mark.skipif(sys.platform != "linux", reason="asks what GNOME asks")
def test_gnome_is_asked_beside_everything_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, until: Callable[..., None]
) -> None:
    asked = tmp_path / "gsettings"
    asked.write_text('#!/bin/sh\n[ "$3" = enable-animations ] && echo false\n', "utf-8")
    asked.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    system = SystemMotion()
    assert not system.still
    changes: list[bool] = []
    system.changed.connect(lambda: changes.append(system.still))
    system.ask()
    until(lambda: changes)
    assert changes == [True]
