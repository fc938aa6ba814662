from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from singan_studio.document import edits
from singan_studio.document.document import Document
from singan_studio.imaging.geometry import Size
from singan_studio.ui.panels.layer_drag import LayerData
from singan_studio.ui.panels.layer_list import LayerList
from singan_studio.ui.panels.layer_model import LayerModel
from singan_studio.ui.panels.layer_thumbnails import thumbnail

from ..conftest import Show

Calls = list[tuple[object, ...]]


@pytest.fixture
def document() -> Document:
    photo = np.full((300, 400, 3), (10, 120, 200), np.uint8)
    square = np.full((100, 100, 4), (250, 0, 0, 255), np.uint8)
    document = edits.add_layer(Document.of(photo), square, "Paint", "paint", (300, 0))
    return edits.add_layer(document, square, "Cup", "floating", (0, 200))


@pytest.fixture
def shown(show: Show, document: Document) -> tuple[LayerList, Calls]:
    model = LayerModel()
    layers = LayerList(model)
    model.setParent(layers)
    model.show(document.layers)
    layers.choose(document.active)
    calls: Calls = []

    def record(name: str) -> Callable[..., None]:
        return lambda *arguments: calls.append((name, *arguments))

    layers.shown.connect(record("shown"))
    layers.chosen.connect(record("chosen"))
    layers.moved.connect(record("moved"))
    layers.removed.connect(record("removed"))
    model.renamed.connect(record("renamed"))
    show(layers, 244, 260)
    return layers, calls


def _click(layers: LayerList, row: int, x: int) -> None:
    box = layers.visualRect(layers.model().index(row, 0))
    where = QPoint(box.left() + x, box.center().y())
    QTest.mouseClick(layers.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_topmost_layer_stands_first(shown: tuple[LayerList, Calls]) -> None:
    model = shown[0].model()
    assert [model.index(row, 0).data() for row in range(3)] == ["Cup", "Paint", "Photo"]
    assert shown[0].currentIndex().row() == 0
    assert shown[1] == [], "showing is not choosing"


def test_a_click_chooses_and_the_eye_hides_without_choosing(shown: tuple[LayerList, Calls]) -> None:
    layers, calls = shown
    _click(layers, 1, 140)
    assert calls == [("chosen", 1)]
    _click(layers, 0, 12)
    assert calls[1:] == [("shown", 2, False)]
    assert layers.currentIndex().row() == 1
    _click(layers, 2, 12)
    assert calls[2:] == [("chosen", 0)], "the photo has no eye"


def test_keys_hide_delete_and_move(shown: tuple[LayerList, Calls]) -> None:
    layers, calls = shown
    layers.setFocus()
    QTest.keyClick(layers, Qt.Key.Key_Space)
    QTest.keyClick(layers, Qt.Key.Key_Delete)
    QTest.keyClick(layers, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert calls == [("shown", 2, False), ("removed", 2), ("moved", 2, 1)]
    QTest.keyClick(layers, Qt.Key.Key_Down)
    assert calls[3:] == [("chosen", 1)]


def test_nothing_is_done_to_the_photo_by_keys(shown: tuple[LayerList, Calls]) -> None:
    layers, calls = shown
    layers.choose(0)
    layers.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete):
        QTest.keyClick(layers, key)
    assert calls == []


def test_renaming_in_the_row(shown: tuple[LayerList, Calls], app: QApplication) -> None:
    layers, calls = shown
    layers.setFocus()
    QTest.keyClick(layers, Qt.Key.Key_F2)
    app.processEvents()
    editor = layers.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "Cup"
    assert editor.width() > 100
    editor.selectAll()
    QTest.keyClicks(editor, "Blue cup")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    app.processEvents()
    assert calls == [("renamed", 2, "Blue cup")]


def test_the_photo_keeps_its_name_and_place(shown: tuple[LayerList, Calls]) -> None:
    model = shown[0].model()
    flags = model.flags(model.index(2, 0))
    assert not flags & Qt.ItemFlag.ItemIsEditable
    assert not flags & Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled


@pytest.mark.parametrize(("source", "y", "row"), [(0, 75, 1), (0, 250, 2), (1, 5, 0), (1, 45, None)])
def test_dropping_a_row_moves_its_layer(
    shown: tuple[LayerList, Calls], source: int, y: int, row: int | None
) -> None:
    layers, calls = shown

    class Dropped(QDropEvent):
        def source(self) -> LayerList:
            return layers

    layers.choose(2 - source)
    event = Dropped(
        QPointF(120, y),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    layers.dropEvent(event)
    assert calls == ([] if row is None else [("moved", 2 - source, row)])
    assert layers.model().rowCount() == 3


def test_rows_tell_what_they_are(shown: tuple[LayerList, Calls], document: Document) -> None:
    layers, _ = shown
    model = layers.model()
    assert isinstance(model, LayerModel)
    model.show(edits.set_visible(edits.set_opacity(document, 2, 0.5), 2, False).layers)
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 2)]
    assert spoken == ["Cup, hidden, opacity 50 %", "Photo, the photo, locked"]
    assert all(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(3))


def test_pictures_are_made_only_of_layers_that_changed(document: Document) -> None:
    model = LayerModel()
    model.show(document.layers)
    assert model.picture(document.layers[1]) is None
    model.update_pictures(document)
    before = [model.picture(layer) for layer in document.layers]
    changed = edits.move(document, 2, 5, 0)
    model.show(changed.layers)
    model.update_pictures(changed)
    after = [model.picture(layer) for layer in changed.layers]
    assert after[0] is before[0]
    assert after[1] is before[1]
    assert after[2] is not before[2]


def test_a_thumbnail_shows_a_layer_in_its_place(document: Document) -> None:
    picture = thumbnail(document.layer(1), document.size, 80)
    assert picture.shape == (60, 80, 4)
    assert (picture[:20, 60:] == (250, 0, 0, 255)).all()
    assert not picture[20:].any()
    assert not picture[:, :60].any()
    photo = thumbnail(document.photo, document.size, 80)
    assert (photo == (10, 120, 200, 255)).all()


def test_a_thumbnail_follows_offset_and_mask(document: Document) -> None:
    moved = edits.move(document, 1, -300, 200)
    picture = thumbnail(moved.layer(1), document.size, 80)
    assert (picture[40:, :20, 3] == 255).all()
    selected = edits.select_layer(document, 2)
    masked = edits.add_mask(selected, 1)
    assert not thumbnail(masked.layer(1), document.size, 80)[..., 3].any(), (
        "the mask shows only the other square"
    )


@pytest.mark.parametrize("size", [Size(1, 1), Size(3000, 2), Size(50, 1000)])
def test_odd_documents_have_thumbnails(size: Size) -> None:
    document = Document.of(np.full((size.height, size.width, 3), 90, np.uint8))
    picture = thumbnail(document.photo, size, 80)
    assert max(picture.shape) <= 80
    assert (picture == (90, 90, 90, 255)).all()


def test_a_layer_dragged_out_is_a_picture_file(document: Document, tmp_path: Path) -> None:
    document = edits.rename(document, document.active, "A: cup/saucer")
    document = edits.set_opacity(document, document.active, 0.5)
    row = QMimeData()
    row.setData("application/x-row", b"2")
    data = LayerData(row, document.active_layer, tmp_path)
    assert data.data("application/x-row").data() == b"2"
    assert data.hasUrls()
    assert not any(tmp_path.iterdir()), "nobody took it yet"
    (url,) = data.urls()
    assert data.urls() == [url]
    path = Path(url.toLocalFile())
    assert path.name == "A_ cup_saucer.png"
    picture = np.asarray(Image.open(path))
    assert picture.shape == (100, 100, 4)
    assert (picture == (250, 0, 0, 128)).all()
