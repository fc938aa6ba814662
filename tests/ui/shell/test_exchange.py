"""Pictures in and out of the window: clipboard, drops, export, and what is asked before edits are lost."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMessageBox

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.document import edits
from singan_studio.document.raster import Raster
from singan_studio.imaging.load import load_picture
from singan_studio.paths import resource
from singan_studio.ui import clipboard
from singan_studio.ui.canvas.qimage import to_qimage
from singan_studio.ui.dialogs.export import ExportDialog
from singan_studio.ui.main_window import MainWindow

from ..conftest import Show, Until

BIRDS = resource("samples/birds/photo.png")


def _half_transparent() -> np.ndarray:
    rgba = np.zeros((30, 40, 4), np.uint8)
    rgba[5:25, 10:30] = (200, 100, 50, 255)
    return rgba


def _png(rgba: np.ndarray) -> QByteArray:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    to_qimage(rgba).save(buffer, "PNG")  # type: ignore[call-overload]
    return data


def _button(box: QMessageBox, role: QMessageBox.ButtonRole) -> QAbstractButton:
    return next(button for button in box.buttons() if box.buttonRole(button) is role)


def _of_file(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_files_come_before_pictures_and_transparency_before_none() -> None:
    data = _of_file(BIRDS)
    data.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    (found,) = clipboard.sources(data)
    assert found.path == BIRDS
    data = QMimeData()
    data.setData("image/png", _png(_half_transparent()))
    data.setData("image/jpeg", QByteArray(b"never read"))
    (found,) = clipboard.sources(data)
    picture = found.decode()
    assert picture.alpha is not None
    assert np.array_equal(
        np.dstack([picture.colour, picture.alpha])[10:20, 12:28], _half_transparent()[10:20, 12:28]
    )
    assert picture.alpha[0, 0] == 0


@pytest.mark.slow
@pytest.mark.parametrize(
    "name", ["a" * 300 + ".png", "a%00b.png", "loop.png", "folder.png", "pipe.png", "secret/a"]
)
def test_addresses_that_lead_nowhere_are_no_pictures(tmp_path: Path, name: str) -> None:
    (tmp_path / "loop.png").symlink_to(tmp_path / "loop.png")
    (tmp_path / "folder.png").mkdir()
    os.mkfifo(tmp_path / "pipe.png")
    data = QMimeData()
    data.setData("text/uri-list", QByteArray(f"file://{tmp_path}/{name}\r\n".encode()))
    assert clipboard.sources(data) == []


def test_a_link_that_was_dropped_is_what_it_points_to(tmp_path: Path) -> None:
    (tmp_path / "link.png").symlink_to(BIRDS)
    (found,) = clipboard.sources(_of_file(tmp_path / "link.png"))
    assert np.array_equal(found.decode().colour, load_picture(BIRDS).colour)


def test_text_is_no_picture() -> None:
    data = QMimeData()
    data.setText("words")
    assert not clipboard.has_picture(data)
    assert clipboard.sources(data) == []


def test_what_is_copied_can_be_pasted_exactly(app: object) -> None:  # noqa: ARG001
    data = QMimeData()
    data.setImageData(to_qimage(_half_transparent()))
    (found,) = clipboard.sources(data)
    picture = found.decode()
    assert picture.alpha is not None
    assert np.array_equal(np.dstack([picture.colour, picture.alpha]), _half_transparent())


def test_a_dropped_file_opens_when_there_is_no_photo(
    window: MainWindow, session: Session, settings: Settings, until: Until
) -> None:
    window.welcome.dropped.emit(_of_file(BIRDS))
    until(lambda: session.photo is not None)
    assert window.middle.currentWidget() is window.canvas
    assert window.windowTitle().startswith("photo.png")
    assert settings.get("files.recent") == [str(BIRDS)]


@pytest.mark.usefixtures("photo")
def test_a_dropped_file_is_placed_under_the_pointer(
    window: MainWindow, session: Session, until: Until
) -> None:
    window.canvas.dropped.emit(
        _of_file(resource("icons/controls").parent.parent / "samples/birds/photo.png"), (90.0, 70.0)
    )
    until(lambda: len(session.document.layers) == 2)
    layer = session.document.layers[-1]
    assert layer.kind == "floating"
    assert layer.transform.centre == (90.0, 70.0)
    assert session.tool == "transform"


@pytest.mark.usefixtures("photo")
def test_what_is_no_picture_is_refused_in_words(
    window: MainWindow, session: Session, tmp_path: Path, until: Until
) -> None:
    (tmp_path / "notes.png").write_text("no picture", "utf-8")
    window.exchange.drop(_of_file(tmp_path / "notes.png"), (5.0, 5.0))
    until(window.banner.isVisible)
    assert window.banner.notices[-1].kind == "error"
    assert "notes.png" in window.banner.notices[-1].text
    assert len(session.document.layers) == 1
    window.exchange.drop(QMimeData())
    assert window.banner.notices[-1].kind == "warning"


@pytest.mark.usefixtures("photo")
def test_a_project_is_not_placed_and_is_told_as_what_it_is(
    window: MainWindow, tmp_path: Path, until: Until
) -> None:
    (tmp_path / "mine.ora").write_bytes(b"PK")
    window.exchange.drop(_of_file(tmp_path / "mine.ora"), (5.0, 5.0))
    until(window.banner.isVisible)
    assert window.banner.notices[-1].text == "'mine.ora' is a project; open it by the File menu."


@pytest.mark.usefixtures("photo")
def test_copy_and_paste_bring_back_the_selection(window: MainWindow, session: Session, until: Until) -> None:
    mask = Raster.of(np.full((20, 30), 255, np.uint8), (40, 50))
    window.edit("Select", lambda document: edits.select(document, mask))
    window.actions_table.refresh()
    window.actions_table["edit.copy"].trigger()
    until(lambda: QGuiApplication.clipboard().image().width() == 30)
    assert QGuiApplication.clipboard().image().height() == 20
    window.exchange.paste()
    until(lambda: len(session.document.layers) == 2)
    pixels = session.document.layers[-1].raster.read(session.document.layers[-1].raster.bounds)
    photo = session.photo
    assert photo is not None
    assert np.array_equal(pixels[..., :3], photo.pixels[50:70, 40:70])
    assert (pixels[..., 3] == 255).all()


@pytest.mark.usefixtures("painted")
def test_cut_clears_the_active_layer(window: MainWindow, session: Session) -> None:
    mask = Raster.of(np.full((20, 20), 255, np.uint8), (50, 50))
    window.edit("Select", lambda document: edits.select(document, mask))
    window.actions_table.refresh()
    window.actions_table["edit.cut"].trigger()
    assert session.document.active_layer.raster.read(mask.bounds)[..., 3].max() == 0
    assert session.history.labels[session.history.index] == "Cut"


@pytest.mark.usefixtures("painted")
def test_export_writes_what_is_shown_and_again(
    window: MainWindow, session: Session, settings: Settings, tmp_path: Path, until: Until
) -> None:
    settings.set("files.folder", str(tmp_path))
    window.actions_table["file.export_again"].trigger()
    dialog = window.exchange.dialog
    assert isinstance(dialog, ExportDialog)
    assert dialog.target() == tmp_path / "stones edited.png"
    dialog.go.click()
    until(lambda: session.photo is not None and session.photo.saved)
    written = load_picture(tmp_path / "stones edited.png").colour
    photo = session.photo
    assert photo is not None
    assert written.shape == photo.pixels.shape
    assert np.array_equal(written[200:], photo.pixels[200:])
    assert not np.array_equal(written[40:100, 40:100], photo.pixels[40:100, 40:100])
    assert window.banner.notices[-1].kind == "info"
    (tmp_path / "stones edited.png").unlink()
    window.exchange.export_again()
    until((tmp_path / "stones edited.png").is_file)
    until(lambda: not session.rendering)


@pytest.mark.usefixtures("photo")
def test_export_dialog_follows_name_and_format(session: Session, tmp_path: Path) -> None:
    assert session.photo is not None
    (tmp_path / "stones edited.png").touch()
    dialog = ExportDialog(session.photo, tmp_path)
    assert dialog.target().name == "stones edited 2.png"
    assert "every pixel stays" in dialog.words.text()
    dialog.format.setCurrentIndex(dialog.format.findData(".jpg"))
    dialog.format.activated.emit(dialog.format.currentIndex())
    assert dialog.target().name == "stones edited 2.jpg"
    assert "changes every pixel" in dialog.words.text()
    dialog.path.setText(str(tmp_path / "a.tiff"))
    assert dialog.format.currentText() == "TIFF"
    dialog.path.setText(str(tmp_path / "a.docx"))
    assert not dialog.go.isEnabled()
    dialog.path.setText(str(tmp_path / "bare"))
    assert dialog.target().name == "bare.tif"
    dialog.deleteLater()


@pytest.mark.usefixtures("photo")
def test_a_file_that_is_there_is_replaced_only_when_asked_for_twice(
    session: Session, tmp_path: Path, show: Show
) -> None:
    assert session.photo is not None
    dialog = ExportDialog(session.photo, tmp_path)
    show(dialog, 500, 200)
    told: list[Path] = []
    dialog.chosen.connect(told.append)
    for name in ("a.png", "b.png"):
        (tmp_path / name).touch()
        dialog.path.setText(str(tmp_path / name))
        assert dialog.go.text() == "Export"
        dialog.go.click()
        assert not told
        assert f"'{name}' is there already" in dialog.words.text()
        assert dialog.go.text() == "Replace"
    dialog.go.click()
    assert told == [tmp_path / "b.png"]
    assert not dialog.isVisible()


@pytest.mark.usefixtures("painted")
def test_closing_asks_once_about_unsaved_edits(window: MainWindow, session: Session) -> None:
    window.close()
    question = window.exchange.question
    assert isinstance(question, QMessageBox)
    assert window.isVisible()
    window.close()
    assert window.exchange.question is question
    question.button(QMessageBox.StandardButton.Cancel).click()
    assert window.isVisible()
    assert session.photo is not None
    assert not session.photo.saved


@pytest.mark.usefixtures("painted")
def test_discarding_opens_the_next_photo(window: MainWindow, session: Session, until: Until) -> None:
    window.exchange.open_sample("birds")
    question = window.exchange.question
    assert question is not None
    _button(question, QMessageBox.ButtonRole.DestructiveRole).click()
    until(lambda: session.photo is not None and session.photo.name == "birds")
    assert session.photo is not None
    assert session.photo.saved


@pytest.mark.usefixtures("painted")
def test_saving_first_closes_afterwards(
    window: MainWindow, settings: Settings, tmp_path: Path, until: Until
) -> None:
    settings.set("files.folder", str(tmp_path))
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.close()
    question = window.exchange.question
    assert question is not None
    _button(question, QMessageBox.ButtonRole.AcceptRole).click()
    dialog = window.exchange.dialog
    assert isinstance(dialog, QFileDialog)
    dialog.accept()
    until(lambda: closed)
    assert (tmp_path / "stones.ora").is_file()


@pytest.mark.slow
@pytest.mark.usefixtures("painted")
def test_a_project_is_saved_once_asked_for_and_then_to_the_same_file(
    window: MainWindow, session: Session, settings: Settings, tmp_path: Path, until: Until
) -> None:
    settings.set("files.folder", str(tmp_path))
    window.actions_table["file.save"].trigger()
    dialog = window.exchange.dialog
    assert isinstance(dialog, QFileDialog)
    dialog.selectFile("work")
    dialog.accept()
    until(lambda: session.photo is not None and session.photo.saved)
    first = (tmp_path / "work.ora").read_bytes()
    assert window.windowTitle().startswith("work.ora")
    window.edit("Name", lambda document: edits.rename(document, document.active, "Sky"))
    assert window.isWindowModified()
    window.actions_table["file.save"].trigger()
    assert window.exchange.dialog is None
    until(lambda: not window.isWindowModified())
    assert (tmp_path / "work.ora").read_bytes() != first


@pytest.mark.usefixtures("painted")
def test_a_saved_project_opens_as_it_was(
    window: MainWindow, session: Session, tmp_path: Path, until: Until
) -> None:
    document = session.document
    session.save(tmp_path / "work.ora")
    until(lambda: session.photo is not None and session.photo.saved)
    session.close_photo()
    window.exchange.open(tmp_path / "work.ora")
    until(lambda: session.photo is not None)
    assert session.document.same(document)
    assert str(tmp_path / "work.ora") in session.settings.get("files.recent")


@pytest.mark.usefixtures("photo")
def test_without_unsaved_edits_closing_asks_nothing(window: MainWindow) -> None:
    window.close()
    assert not window.isVisible()
    assert window.exchange.question is None
