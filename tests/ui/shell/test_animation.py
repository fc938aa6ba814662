"""Animating from menus and keys, and exporting what moves, in the whole window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from singan_studio.app import files
from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.making import Animation, Motion, Movie
from singan_studio.ui.dialogs.export_animation import AnimationExportDialog
from singan_studio.ui.main_window import MainWindow
from tests.fakes import FakeEngine

from ..conftest import Show, Until


@pytest.fixture
def dialog(
    photo: None,  # noqa: ARG001
    session: Session,
    settings: Settings,
    tmp_path: Path,
    show: Show,
) -> AnimationExportDialog:
    assert session.photo is not None
    dialog = AnimationExportDialog(session.photo, Motion(frames=30), 12, tmp_path, settings)
    show(dialog, 560, 240)
    return dialog


def choose_format(dialog: AnimationExportDialog, suffix: str) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData(suffix))
    dialog.format.activated.emit(dialog.format.currentIndex())


@pytest.mark.usefixtures("photo")
def test_commands_make_play_step_and_bring_the_panel(
    window: MainWindow, session: Session, engine: FakeEngine, until: Until
) -> None:
    table, player = window.actions_table, window.docks.animation.player
    window.docks.toggle("animate")
    assert not table["animate.stop"].isEnabled()
    assert not table["animate.forward"].isEnabled()
    table["animate.make"].trigger()
    assert window.docks.animation.isVisible()
    until(lambda: len(session.animation.frames) == 40 and not session.animation.running)
    assert not player.playing  # this window is to keep still
    table["animate.play"].trigger()
    assert table["animate.play"].isChecked()
    table["animate.play"].trigger()
    assert not player.playing
    player.go(0)
    table.refresh()
    QTest.keyClick(window.canvas, Qt.Key.Key_Period, Qt.KeyboardModifier.AltModifier)
    assert player.index == 1
    table["animate.back"].trigger()
    assert player.index == 0
    table["animate.loop"].trigger()
    table["animate.only"].trigger()
    table["animate.reroll"].trigger()
    motion = session.animation.motion
    assert (motion.loop, motion.seed, session.animation.only_selection) == (False, 1, True)
    until(lambda: engine.last(Animation).scene.motion == motion)
    until(lambda: not session.animation.running)


@pytest.mark.usefixtures("photo")
def test_space_in_the_player_plays_and_on_the_picture_moves_it(
    window: MainWindow, session: Session, until: Until
) -> None:
    window.activateWindow()
    window.docks.bring("animate")
    window.actions_table["animate.make"].trigger()
    until(lambda: not session.animation.running)
    player = window.docks.animation.player
    player.view.setFocus()
    QTest.keyClick(player.view, Qt.Key.Key_Space)
    assert player.playing
    QTest.keyClick(player.view, Qt.Key.Key_Space)
    assert not player.playing
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Space)
    assert not player.playing


def test_the_dialog_says_what_will_be_in_the_file(dialog: AnimationExportDialog, tmp_path: Path) -> None:
    assert dialog.target() == tmp_path / "stones animated.gif"
    assert "400 × 300 px, 30 frames, 2.5 s" in dialog.words.text()
    assert "256 colours" in dialog.words.text()
    assert dialog.longest is None
    assert not dialog.longest_field.isVisible()
    choose_format(dialog, ".png")
    assert dialog.target().name == "stones animated.png"
    assert "Every pixel as it was made" in dialog.words.text()
    dialog.size_choice.setCurrentIndex(1)
    assert dialog.longest == 200
    assert "200 × 150 px" in dialog.words.text()
    dialog.size_choice.setCurrentIndex(2)
    assert dialog.longest_field.isVisible()
    dialog.longest_field.setValue(100)
    assert dialog.longest == 100
    assert "100 × 75 px" in dialog.words.text()
    dialog.path.setText(str(tmp_path / "a.jpg"))
    assert not dialog.go.isEnabled()


def test_video_is_offered_only_where_it_is_installed(
    dialog: AnimationExportDialog,
    session: Session,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert dialog.format.findData(".mp4") >= 0, "the tests' environment has it"
    settings.set("files.movie_format", ".mp4")
    monkeypatch.setitem(__import__("sys").modules, "imageio_ffmpeg", None)
    assert session.photo is not None
    without = AnimationExportDialog(session.photo, Motion(), 10, tmp_path, settings)
    assert without.format.findData(".mp4") < 0
    assert without.target().suffix == ".gif"
    assert 'pip install "singan-studio[video]"' in without.words.text()
    without.path.setText(str(tmp_path / "a.mp4"))
    assert not without.go.isEnabled()
    assert 'pip install "singan-studio[video]"' in without.words.text()
    without.deleteLater()
    assert files.cannot_animate(tmp_path / "a.webp") == ""


@pytest.mark.usefixtures("photo")
def test_an_export_goes_on_in_the_background_and_the_format_is_remembered(
    window: MainWindow,
    session: Session,
    settings: Settings,
    engine: FakeEngine,
    tmp_path: Path,
    until: Until,
) -> None:
    settings.set("files.folder", str(tmp_path))
    window.actions_table["animate.export"].trigger()
    dialog = window.exchange.dialog
    assert isinstance(dialog, AnimationExportDialog)
    choose_format(dialog, ".webp")
    dialog.size_choice.setCurrentIndex(1)
    engine.held = True
    dialog.go.click()
    asked = engine.last(Movie)
    assert (asked.path, asked.longest) == (tmp_path / "stones animated.webp", 200)
    assert window.status.movie.isVisible()
    window.actions_table.refresh()
    assert not window.actions_table["animate.export"].isEnabled()
    assert window.actions_table["animate.cancel"].isEnabled()
    assert window.actions_table["edit.select_all"].isEnabled(), "one can go on working"
    engine.answer()
    until(lambda: not session.movie.running)
    assert not window.status.movie.isVisible()
    assert window.banner.notices[-1].text == "Exported to 'stones animated.webp'."
    window.exchange.ask_export_animation()
    again = window.exchange.dialog
    assert isinstance(again, AnimationExportDialog)
    assert (again.target().suffix, again.longest) == (".webp", 200)
    again.reject()


@pytest.mark.usefixtures("photo")
def test_leaving_asks_about_an_export_under_way(
    window: MainWindow, session: Session, engine: FakeEngine, tmp_path: Path, until: Until
) -> None:
    def photo() -> Rgb | None:
        return None if session.photo is None else session.photo.pixels

    engine.held = True
    session.movie.write(tmp_path / "a.gif", None)
    window.close()
    question = window.exchange.question
    assert isinstance(question, QMessageBox)
    assert "'a.gif'" in question.text()
    assert window.isVisible()
    next(b for b in question.buttons() if question.buttonRole(b) is QMessageBox.ButtonRole.RejectRole).click()
    assert session.movie.running
    before = photo()
    window.exchange.open_sample("birds")
    question = window.exchange.question
    assert isinstance(question, QMessageBox)
    next(
        b for b in question.buttons() if question.buttonRole(b) is QMessageBox.ButtonRole.DestructiveRole
    ).click()
    assert not session.movie.running
    assert "leave movie" in engine.calls
    engine.held = False
    until(lambda: photo() is not before)
