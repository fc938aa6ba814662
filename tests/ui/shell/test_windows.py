"""The windows beside the studio's own, over a scripted engine."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from singan_studio.app.notice import Notice
from singan_studio.app.session import Session
from singan_studio.jobs.messages import ROAD, LearnElsewhere
from singan_studio.ui.clipboard import on_clipboard, sources
from singan_studio.ui.dialogs import elsewhere
from singan_studio.ui.dialogs.elsewhere import ElsewhereDialog
from singan_studio.ui.dialogs.sheet import SheetWindow
from singan_studio.ui.main_window import MainWindow
from tests.fakes import FakeEngine

from ..conftest import Until

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sheet(painted: None, window: MainWindow, session: Session, until: Until) -> SheetWindow:  # noqa: ARG001
    """The contact sheet of the painted edit, made."""
    window.actions_table["render.sheet"].trigger()
    found = window.findChild(SheetWindow)
    assert found is not None
    until(lambda: found.isVisible() and not session.sheet.busy)
    return found


def test_without_an_edit_there_is_no_sheet(window: MainWindow, photo: None) -> None:  # noqa: ARG001
    assert not window.actions_table["render.sheet"].isEnabled()


def test_a_click_on_the_sheet_shows_that_on_the_photo(sheet: SheetWindow, session: Session) -> None:
    index = session.sheet.index(4, 2)
    assert index is not None
    place = sheet.viewer.place(index).center().toPoint()
    QTest.mouseClick(sheet.viewer, _LEFT, pos=place)
    assert (session.request.scale, session.chosen) == (4, 2)
    assert sheet.viewer.current == index
    session.choose_scale(1)
    session.choose(0)
    assert sheet.viewer.current == 0
    QTest.keyClick(sheet.viewer, Qt.Key.Key_Right)
    assert sheet.words.whole_text == "2 of 4, variant 1"


def test_it_says_when_the_edit_has_changed_and_makes_it_anew(
    sheet: SheetWindow, session: Session, until: Until
) -> None:
    assert "click a picture" in sheet.words.whole_text
    session.reroll()
    assert "has changed" in sheet.words.whole_text
    assert sheet.viewer.current is None
    QTest.mouseClick(sheet.again, _LEFT)
    until(lambda: not session.sheet.busy)
    assert "click a picture" in sheet.words.whole_text


@pytest.mark.slow
def test_it_can_be_cancelled_and_closing_it_does_that(
    sheet: SheetWindow, session: Session, engine: FakeEngine, until: Until
) -> None:
    engine.held = True
    session.make_sheet()
    assert sheet.cancel.isVisible()
    assert not sheet.again.isVisible()
    assert "Rendering every scale" in sheet.words.whole_text
    QTest.mouseClick(sheet.cancel, _LEFT)
    assert engine.calls[-1] == "leave sheet"
    assert sheet.again.isVisible()
    session.make_sheet()
    sheet.close()
    assert engine.calls[-1] == "leave sheet"
    engine.held = False
    until(lambda: not session.sheet.busy)


@pytest.mark.slow
def test_it_is_saved_and_copied(
    sheet: SheetWindow, session: Session, until: Until, tmp_path: Path, app: QApplication
) -> None:
    assert session.sheet.picture is not None
    QTest.mouseClick(sheet.save, _LEFT)
    dialog = sheet.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("contact sheet.png")
    path = tmp_path / "sheet.png"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    until(path.exists)
    until(lambda: not session.exporting)
    assert np.array_equal(np.asarray(Image.open(path)), session.sheet.picture)
    assert "sheet.png" in sheet.banner.accessibleName()
    QTest.mouseClick(sheet.copy, _LEFT)
    copied = sources(on_clipboard())[0].decode()
    assert np.array_equal(copied.pixels, session.sheet.picture)
    app.processEvents()


@pytest.mark.slow
def test_it_closes_with_the_photo(sheet: SheetWindow, session: Session) -> None:
    session.close_photo()
    assert not sheet.isVisible()


def test_a_study_from_the_menu(window: MainWindow, session: Session, until: Until, tmp_path: Path) -> None:
    told: list[Notice] = []
    session.notice.connect(told.append)
    study = window.windows.study
    study.open(tmp_path)
    until(lambda: told)
    assert "There is no folder 'real'" in told.pop().text
    for name, colour in (("real", 90), ("fake", 160)):
        (tmp_path / name).mkdir()
        for n in range(4):
            Image.fromarray(np.full((30, 40, 3), colour, np.uint8)).save(tmp_path / name / f"{n}.png")
    (tmp_path / "answers 1.csv").write_text("of somebody else")
    window.actions_table["learn.study"].trigger()
    assert isinstance(study.asking, QFileDialog)
    study.asking.fileSelected.emit(str(tmp_path))
    study.asking.close()
    until(lambda: study.shown is not None and study.shown.isVisible())
    shown = study.shown
    assert shown is not None
    assert shown.course.study.seed == 2
    QTest.keyClick(shown, Qt.Key.Key_Space)
    for _ in range(2):  # the tutorial's, and one that counts
        until(lambda: shown.course.state == "shown")
        QTest.keyClick(shown, Qt.Key.Key_J)
        for _ in range(2):
            QTest.keyClick(shown, Qt.Key.Key_Space)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert study.shown is None
    assert "Wrong answers:" in told.pop().text
    assert len((tmp_path / "answers 2.csv").read_text().splitlines()) == 3
    assert (tmp_path / "answers 1.csv").read_text() == "of somebody else"


@pytest.mark.usefixtures("photo")
def test_another_computer_is_asked_for(
    window: MainWindow, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elsewhere, "installed", lambda: True)
    window.actions_table["learn.elsewhere"].trigger()
    dialog = window.findChild(ElsewhereDialog)
    assert dialog is not None
    assert not dialog.go.isEnabled()
    assert [dialog.station.itemData(n) for n in range(dialog.station.count())] == [*ROAD[1:]]
    dialog.address.setText("tcp://box:1")
    assert dialog.go.isEnabled()
    assert "dask worker tcp://box:1" in dialog.words.text()
    assert not dialog.files[0].isVisible()
    dialog.address.setText(" tls://box:1 ")
    assert dialog.files[0].isVisible()
    dialog.files[0].setText("/ca.pem")
    dialog.station.setCurrentIndex(1)
    dialog.go.click()
    asked = LearnElsewhere("balanced", "tls://box:1", Path("/ca.pem"))
    assert engine.last(LearnElsewhere) == asked
    # It is remembered; what an address without TLS has no use for stays out of it.
    window.windows.show_elsewhere()
    (dialog,) = [dialog for dialog in window.findChildren(ElsewhereDialog) if dialog.isVisible()]
    assert dialog.address.text() == "tls://box:1"
    dialog.address.setText("tcp://box:1")
    dialog.go.click()
    assert engine.last(LearnElsewhere) == LearnElsewhere("paper", "tcp://box:1")
    monkeypatch.setattr(elsewhere, "installed", lambda: False)
    window.windows.show_elsewhere()
    (dialog,) = [dialog for dialog in window.findChildren(ElsewhereDialog) if dialog.isVisible()]
    assert "pip install 'singan-studio[cluster]'" in dialog.words.text()
    assert not dialog.go.isEnabled()
    dialog.reject()
