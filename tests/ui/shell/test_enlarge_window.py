"""The Enlarge window over a scripted engine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import psutil
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from singan_studio.app.session import Session
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.save import save_picture
from singan_studio.jobs.making import Enlarge
from singan_studio.ui.clipboard import on_clipboard, sources
from singan_studio.ui.dialogs.enlarge import EnlargeWindow
from singan_studio.ui.main_window import MainWindow
from tests.fakes import FakeEngine

from ..conftest import Until

_LEFT = Qt.MouseButton.LeftButton
PART = Rect(40, 30, 100, 80)


def opened(window: MainWindow) -> EnlargeWindow:
    window.actions_table["render.enlarge"].trigger()
    found = window.windows.open["enlarge"]
    assert isinstance(found, EnlargeWindow)
    return found


@pytest.fixture
def dialog(photo: None, window: MainWindow, until: Until) -> EnlargeWindow:  # noqa: ARG001
    found = opened(window)
    until(lambda: found.viewer.size_shown is not None)
    return found


def select(session: Session, rect: Rect = PART) -> None:
    mask = np.full((rect.size.height, rect.size.width), 255, np.uint8)
    selection = Raster.of(mask, (rect.left, rect.top))
    session.do("Select", replace(session.document, selection=selection))


def enlarge(dialog: EnlargeWindow, session: Session, until: Until) -> None:
    QTest.mouseClick(dialog.settings.go, _LEFT)
    until(lambda: not session.enlarging.busy)


def test_it_shows_what_would_be_enlarged_and_how_large_it_becomes(
    dialog: EnlargeWindow, session: Session, until: Until
) -> None:
    size = session.document.size
    assert dialog.viewer.size_shown == size
    QTest.mouseClick(dialog.settings.factor.button("3"), _LEFT)
    wanted = f"{size} → {Size(3 * size.width, 3 * size.height)} pixels"
    assert dialog.settings.sizes.whole_text == wanted
    assert not dialog.settings.part.button("selected").isEnabled()
    select(session)
    QTest.mouseClick(dialog.settings.part.button("selected"), _LEFT)
    assert dialog.settings.sizes.whole_text == "60×50 → 180×150 pixels"
    until(lambda: dialog.viewer.size_shown == Size(60, 50))
    for button in (dialog.save, dialog.copy, dialog.as_photo):
        assert not button.isEnabled()
    assert not dialog.measures.isVisible()


def test_the_result_is_compared_with_interpolation(
    dialog: EnlargeWindow, session: Session, engine: FakeEngine, until: Until
) -> None:
    QTest.mouseClick(dialog.settings.quality.button("balanced"), _LEFT)
    enlarge(dialog, session, until)
    assert engine.last(Enlarge).quality == "balanced"
    made = session.enlarging.made
    assert made is not None
    assert dialog.viewer.size_shown == Size.of(made.picture)
    assert len(dialog.viewer.parts()) == 2
    assert dialog.shown.whole_text == f"{Size.of(made.picture)} pixels, 2 ×"
    assert not dialog.against.isVisible()
    assert dialog.measures.isVisible()


def test_progress_has_a_time_left_and_the_keys_stay_with_what_is_there(
    dialog: EnlargeWindow, session: Session, engine: FakeEngine, until: Until, window: MainWindow
) -> None:
    settings = dialog.settings
    engine.held = True
    settings.go.setFocus()
    QTest.keyClick(settings.go, Qt.Key.Key_Space)
    until(lambda: bool(engine.asked(Enlarge)))
    engine.step()
    until(lambda: session.enlarging.share == 0.5)
    assert settings.left.whole_text == "1:15 left"
    assert not settings.go.isVisible()
    assert not settings.factor.isEnabled()
    if QApplication.focusWidget() is not None:  # without a window manager the main window may have the keys
        assert settings.focusWidget() is settings.cancel
    behind = window.status.enlarging
    assert behind.left.whole_text == "1:15 left"
    assert not behind.isHidden()
    QTest.mouseClick(settings.cancel, _LEFT)
    assert engine.calls[-1] == "leave enlarging"
    assert settings.go.isVisible()
    assert behind.isHidden()


def test_closed_meanwhile_it_goes_on_and_what_was_made_is_offered(
    dialog: EnlargeWindow, session: Session, engine: FakeEngine, until: Until, window: MainWindow
) -> None:
    engine.held = True
    QTest.mouseClick(dialog.settings.go, _LEFT)
    until(lambda: bool(engine.asked(Enlarge)))
    dialog.close()
    assert session.enlarging.running
    engine.answer()
    until(lambda: not session.enlarging.busy)
    assert window.banner.offer.isVisible()
    assert window.banner.offer.text() == "Show"
    QTest.mouseClick(window.banner.offer, _LEFT)
    again = window.windows.open["enlarge"]
    assert isinstance(again, EnlargeWindow)
    assert again is not dialog
    assert len(again.viewer.parts()) == 2


def test_an_open_window_is_told_of_nothing_it_shows(
    dialog: EnlargeWindow, session: Session, until: Until, window: MainWindow
) -> None:
    enlarge(dialog, session, until)
    assert not window.banner.isVisible()


def test_too_much_is_refused_with_what_to_do(
    dialog: EnlargeWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = dialog.settings
    assert settings.go.isEnabled()
    monkeypatch.setattr("singan_studio.app.enlarging.MAX_PIXELS", 1000)
    settings.refresh()
    assert "are the most; choose a smaller factor" in settings.words.text()
    assert not settings.go.isEnabled()
    monkeypatch.undo()
    little = psutil.virtual_memory()._replace(available=1_000_000)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: little)
    settings.refresh()
    assert "GB are free; choose a smaller factor" in settings.words.text()
    assert not settings.go.isEnabled()
    monkeypatch.undo()
    settings.refresh()
    assert "edits included" in settings.words.text()
    assert settings.go.isEnabled()
    assert session.enlarging.made is None


def test_an_original_gives_numbers_and_a_side_to_compare_with(
    dialog: EnlargeWindow, session: Session, until: Until, tmp_path: Path
) -> None:
    enlarge(dialog, session, until)
    made = session.enlarging.made
    assert made is not None
    path = tmp_path / "original.png"
    save_picture(path, made.bicubic)
    QTest.mouseClick(dialog.measure, _LEFT)
    asking = dialog.findChild(QFileDialog)
    assert asking is not None
    asking.fileSelected.emit(str(path))
    asking.reject()
    until(lambda: session.enlarging.made is not None and session.enlarging.made.figures)
    cells = dialog.figures.cells
    assert [cell.text() for cell in cells["enlarged"]] == ["30.00 dB", "0.9000"]
    assert [cell.text() for cell in cells["lanczos"]] == ["28.00 dB", "0.7000"]
    assert dialog.against.isVisible()
    QTest.mouseClick(dialog.against.button("original"), _LEFT)
    assert np.array_equal(dialog.viewer._pictures[0], made.bicubic)


def test_a_wrong_original_is_refused_in_the_window(
    dialog: EnlargeWindow, session: Session, until: Until, tmp_path: Path
) -> None:
    enlarge(dialog, session, until)
    path = tmp_path / "original.png"
    save_picture(path, np.zeros((9, 9, 3), np.uint8))
    QTest.mouseClick(dialog.measure, _LEFT)
    asking = dialog.findChild(QFileDialog)
    assert asking is not None
    asking.fileSelected.emit(str(path))
    asking.reject()
    until(dialog.banner.isVisible)
    assert "choose the original of that size" in dialog.banner.accessibleName()


def test_it_is_saved_copied_and_opened(
    dialog: EnlargeWindow, session: Session, until: Until, tmp_path: Path, window: MainWindow
) -> None:
    enlarge(dialog, session, until)
    made = session.enlarging.made
    assert made is not None
    QTest.mouseClick(dialog.save, _LEFT)
    asking = dialog.findChild(QFileDialog)
    assert asking is not None
    assert asking.selectedFiles()[0].endswith(" 2x.png")
    path = tmp_path / "large.png"
    asking.fileSelected.emit(str(path))
    asking.reject()
    until(path.exists)
    until(lambda: not session.exporting)
    assert np.array_equal(np.asarray(Image.open(path)), made.picture)
    QTest.mouseClick(dialog.copy, _LEFT)
    assert np.array_equal(sources(on_clipboard())[0].decode().pixels, made.picture)
    before = session.photo
    QTest.mouseClick(dialog.as_photo, _LEFT)
    until(lambda: session.photo is not before and session.photo is not None)
    assert session.photo is not None
    assert np.array_equal(session.photo.pixels, made.picture)
    assert not session.photo.saved
    assert "enlarge" not in window.windows.open
    assert session.enlarging.made is None


def test_edits_show_and_a_closed_photo_closes_it(
    dialog: EnlargeWindow, session: Session, until: Until, window: MainWindow
) -> None:
    before = dialog.viewer._pictures[0]
    select(session)
    window.actions_table.refresh()
    window.actions_table["edit.fill"].trigger()
    until(lambda: dialog.viewer._pictures[0] is not before and session.settled)
    until(lambda: not np.array_equal(dialog.viewer._pictures[0], before))
    session.close_photo()
    assert "enlarge" not in window.windows.open
