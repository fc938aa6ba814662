"""What becomes of a sample in the whole window: looked at, opened, placed, saved, copied, dragged."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.imaging.load import load_picture
from singan_studio.jobs.making import Judge, Samples
from singan_studio.paths import resource
from singan_studio.ui.main_window import MainWindow
from singan_studio.ui.sample_drag import SAMPLE, SampleData
from tests.fakes import FakeEngine

from ..conftest import Until

BIRDS = resource("samples/birds/photo.png")
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def made(photo: None, window: MainWindow, app: QApplication, until: Until) -> MainWindow:  # noqa: ARG001
    """The window with a gallery, of which the fourth sample is chosen."""
    window.actions_table["make.samples"].trigger()
    until(lambda: not window.session.samples.running)
    window.session.samples.choose(3)
    app.processEvents()
    return window


def test_making_samples_shows_the_panel(made: MainWindow, engine: FakeEngine) -> None:
    assert made.docks.samples.isVisible()
    assert len(made.session.samples.made) == 8
    made.actions_table["make.other"].trigger()
    assert engine.last(Samples).seeds[0] == 8
    made.actions_table.refresh()
    assert made.actions_table["make.stop"].isEnabled()
    made.actions_table["make.stop"].trigger()
    assert not made.session.samples.running


def test_commands_are_for_a_chosen_sample(made: MainWindow, app: QApplication) -> None:
    uses = ["make.look", "make.open", "make.place", "make.save", "make.copy"]
    assert all(made.actions_table[name].isEnabled() for name in uses)
    made.session.samples.choose(None)
    app.processEvents()
    made.actions_table.refresh()
    assert not any(made.actions_table[name].isEnabled() for name in uses)


def test_a_click_shows_it_large_and_keys_go_through_all(made: MainWindow, app: QApplication) -> None:
    loupe, thumbnails = made.samples.loupe, made.docks.samples.gallery.thumbnails
    QTest.mouseClick(thumbnails[6], _LEFT)
    assert loupe.isVisible()
    assert loupe.accessibleName() == "Sample 6"
    assert "a first look" in loupe.words.whole_text
    assert loupe.hasFocus()
    QTest.keyClick(loupe, Qt.Key.Key_Right)
    QTest.keyClick(loupe, Qt.Key.Key_Right)
    assert made.session.samples.chosen == 0
    assert loupe.accessibleName() == "Sample 0"
    QTest.keyClick(loupe, Qt.Key.Key_Escape)
    app.processEvents()
    assert not loupe.isVisible()
    assert made.canvas.hasFocus()
    assert made.session.samples.chosen == 0


def test_it_goes_away_when_something_else_is_to_be_seen(
    made: MainWindow, session: Session, engine: FakeEngine, until: Until
) -> None:
    loupe = made.samples.loupe
    made.samples.look(2)
    made.choose_tool("lasso")
    assert not loupe.isVisible()
    made.samples.look(2)
    made.docks.samples.start.track.setFocus()
    session.samples.again()
    assert loupe.isVisible(), "others are on their way"
    assert made.docks.samples.start.track.hasFocus(), "and take no keys from anybody"
    until(lambda: not session.samples.running)
    assert not loupe.isVisible()
    made.samples.look(9)
    engine.held = True
    made.actions_table["edit.select_all"].trigger()
    engine.held = False
    session.open_sample("birds")
    until(lambda: session.photo is not None and session.photo.name == "birds")
    assert not loupe.isVisible()


def test_enter_opens_it_as_a_photo_of_its_own(made: MainWindow, session: Session, until: Until) -> None:
    thumbnail = made.docks.samples.gallery.thumbnails[3]
    thumbnail.setFocus()
    QTest.keyClick(thumbnail, Qt.Key.Key_Return)
    until(lambda: session.photo is not None and session.photo.name == "stones sample 3")
    assert session.photo is not None
    assert session.photo.pixels.shape[0] > 100, "at its own size"
    assert (session.photo.pixels == 3).all()
    assert not session.photo.saved
    assert made.isWindowModified()
    assert not session.samples.places, "the gallery is that of another photo now"


@pytest.mark.usefixtures("painted")
def test_opening_asks_about_unsaved_edits_first(
    window: MainWindow, session: Session, engine: FakeEngine, until: Until
) -> None:
    session.samples.make()
    until(lambda: not session.samples.running)
    window.samples.open(1)
    question = window.exchange.question
    assert isinstance(question, QMessageBox)
    assert not engine.last(Samples).own_size, "nothing is made before the answer"
    question.button(QMessageBox.StandardButton.Cancel).click()
    assert session.photo is not None
    assert session.photo.name == "stones"


def test_as_a_layer_it_covers_the_photo_and_is_no_edit(
    made: MainWindow, session: Session, until: Until
) -> None:
    made.actions_table["make.place"].trigger()
    until(lambda: len(session.document.layers) == 2)
    assert session.document.active_layer.name == "Sample 3"
    assert session.history.labels[-1] == "Place Sample 3"
    until(lambda: not session.rendering)
    assert session.result is None
    session.undo()
    assert len(session.document.layers) == 1


def test_it_is_copied_and_saved_at_its_own_size(
    made: MainWindow, session: Session, settings: Settings, tmp_path: Path, until: Until
) -> None:
    photo = session.photo
    assert photo is not None
    made.actions_table["make.copy"].trigger()
    until(lambda: QGuiApplication.clipboard().image().width() == photo.pixels.shape[1])
    settings.set("files.folder", str(tmp_path))
    made.actions_table["make.save"].trigger()
    dialog = made.exchange.dialog
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "stones sample 3.png"
    dialog.selectFile(str(tmp_path / "mine.png"))
    dialog.accept()
    until(lambda: made.banner.notices and "mine.png" in made.banner.notices[-1].text)
    assert load_picture(tmp_path / "mine.png").colour.shape == photo.pixels.shape


def test_the_menu_of_a_sample_chooses_it(made: MainWindow, app: QApplication) -> None:
    made.docks.samples.menu_wanted.emit(5, QPoint(10, 10))
    assert made.session.samples.chosen == 5
    menu = app.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.objectName() for action in menu.actions()][:2] == ["make.look", "make.open"]
    assert all(action.isEnabled() for action in menu.actions())
    menu.close()


def test_a_sample_dropped_on_the_picture_is_placed_there(
    made: MainWindow, session: Session, until: Until
) -> None:
    data = SampleData(4, pytest.fail)
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, _LEFT, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(made.canvas, event)
    assert event.isAccepted()
    made.canvas.dropped.emit(data, (90.0, 70.0))
    until(lambda: len(session.document.layers) == 2)
    layer = session.document.active_layer
    assert (layer.kind, layer.name, layer.transform.centre) == ("floating", "Sample 4", (90.0, 70.0))
    assert session.tool == "transform"
    until(lambda: not session.rendering)


def test_whoever_takes_the_file_waits_for_the_sample(
    made: MainWindow, session: Session, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[Path] = []

    def exec_(drag: QDrag, *_actions: object) -> Qt.DropAction:
        """Drop it on another program at once, before it is made."""
        data = drag.mimeData()
        assert data.hasUrls()
        QTimer.singleShot(30, made, engine.answer)
        found.extend(Path(url.toLocalFile()) for url in data.urls())
        assert [Path(url.toLocalFile()) for url in data.urls()] == found, "it is written once"
        assert bytes(data.data(SAMPLE).data()) == b"2"
        return Qt.DropAction.CopyAction

    monkeypatch.setattr("PySide6.QtGui.QDrag.exec", exec_)
    engine.held = True
    made.docks.samples.dragged.emit(2)
    engine.held = False
    (path,) = found
    photo = session.photo
    assert photo is not None
    assert path.name == "stones sample 2.png"
    written = load_picture(path).colour
    assert written.shape == photo.pixels.shape
    assert (written == 2).all()
    assert not made.banner.notices


def test_a_sample_that_takes_too_long_is_told_about(
    monkeypatch: pytest.MonkeyPatch,
    app: QApplication,  # noqa: ARG001
) -> None:
    monkeypatch.setattr("singan_studio.ui.sample_drag._PATIENCE", 20)
    told: list[str] = []
    data = SampleData(2, told.append)
    assert data.urls() == []
    assert "not ready in time" in told[0]
    data.take(BIRDS)
    assert data.urls() == [QUrl.fromLocalFile(str(BIRDS))]


def test_a_drag_begins_to_make_the_sample_and_leaves_it_when_nobody_wants_it(
    made: MainWindow, session: Session, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[QMimeData] = []

    def exec_(drag: QDrag, *_actions: object) -> Qt.DropAction:
        dragged.append(drag.mimeData())
        assert engine.last(Samples).own_size
        assert engine.last(Samples).seeds == (1,)
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr("PySide6.QtGui.QDrag.exec", exec_)
    engine.held = True
    made.samples.look(1)
    made.docks.samples.dragged.emit(1)
    assert len(dragged) == 1
    assert not made.samples.loupe.isVisible(), "it would hide where to drop"
    assert not session.samples.finishing
    assert engine.calls[-1] == "leave samples"
    engine.held = False


def test_judging_shows_the_learning_panel(made: MainWindow, engine: FakeEngine, until: Until) -> None:
    made.actions_table["learn.judge"].trigger()
    assert engine.last(Judge).samples == 5
    panel = made.docks.all["learning"].widget()
    assert panel.isVisible()
    until(lambda: made.session.judgement.judged is not None)
