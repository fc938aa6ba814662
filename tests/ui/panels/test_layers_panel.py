from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from singan_studio.app.session import Session
from singan_studio.document import edits
from singan_studio.ui.panels.layers import LayersPanel

from ..conftest import Show, Until
from .conftest import OpenPhoto

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(session: Session, show: Show) -> LayersPanel:
    panel = LayersPanel(session)
    show(panel, 260, 360)
    return panel


@pytest.fixture
def two_layers(session: Session, photo: None) -> None:  # noqa: ARG001
    square = np.full((12, 12, 4), (200, 0, 0, 255), np.uint8)
    document = edits.add_layer(session.document, square, "Paint", "paint", (20, 20))
    session.do("Brush stroke", document)
    session.do("Paste", edits.add_layer(document, square, "Cup", "floating", (40, 20)))


def _names(session: Session) -> list[str]:
    return [layer.name for layer in session.document.layers]


def _enabled(panel: LayersPanel) -> dict[str, bool]:
    return {button.accessibleName(): button.isEnabled() for button in panel.buttons}


def test_without_a_photo_it_says_what_will_be_here(panel: LayersPanel) -> None:
    assert panel.empty.isVisible()
    assert not panel.list.isVisible()
    assert not any(_enabled(panel).values())


def test_the_photo_alone_is_locked(panel: LayersPanel, open_photo: OpenPhoto) -> None:
    open_photo()
    assert panel.list.isVisible()
    assert not panel.opacity.isEnabled()
    assert _enabled(panel) == {
        "New layer": True,
        "Duplicate layer": True,
        "Merge down": False,
        "Move layer up": False,
        "Move layer down": False,
        "Delete layer": False,
    }


@pytest.mark.usefixtures("photo")
def test_a_new_layer_to_paint_on(panel: LayersPanel, session: Session) -> None:
    QTest.mouseClick(panel.add, _LEFT)
    assert _names(session) == ["Photo", "Paint"]
    assert session.document.active_layer.kind == "paint"
    assert session.history.labels[-1] == "New layer"
    assert panel.list.currentIndex().row() == 0
    session.undo()
    assert panel.model.rowCount() == 1


@pytest.mark.usefixtures("two_layers")
def test_buttons_change_the_chosen_layer(panel: LayersPanel, session: Session) -> None:
    QTest.mouseClick(panel.duplicate, _LEFT)
    assert _names(session) == ["Photo", "Paint", "Cup", "Cup 2"]
    QTest.mouseClick(panel.move_down, _LEFT)
    assert _names(session) == ["Photo", "Paint", "Cup 2", "Cup"]
    QTest.mouseClick(panel.move_up, _LEFT)
    assert _names(session) == ["Photo", "Paint", "Cup", "Cup 2"]
    QTest.mouseClick(panel.merge, _LEFT)
    assert _names(session) == ["Photo", "Paint", "Cup"]
    QTest.mouseClick(panel.remove, _LEFT)
    assert _names(session) == ["Photo", "Paint"]
    assert not panel.merge.isEnabled(), "nothing is merged into the photo"


@pytest.mark.usefixtures("two_layers")
def test_opacity_is_one_undoable_edit(panel: LayersPanel, session: Session) -> None:
    before = session.history.index
    for value in (80, 60, 40):
        panel.opacity.track.setValue(value)
    assert session.document.active_layer.opacity == 0.4
    assert session.history.index == before + 1
    session.undo()
    assert panel.opacity.track.value() == 100


@pytest.mark.usefixtures("two_layers")
def test_the_opacity_follows_the_mouse_all_along_the_drag(panel: LayersPanel, session: Session) -> None:
    track = panel.opacity.track
    middle = track.height() // 2
    QTest.mousePress(track, _LEFT, pos=QPoint(track.width() - 8, middle))
    for x in (track.width() - 12, track.width() // 2, 8):
        QTest.mouseMove(track, QPoint(x, middle))
    QTest.mouseRelease(track, _LEFT, pos=QPoint(8, middle))
    assert session.document.active_layer.opacity == 0
    assert session.history.labels.count("Layer opacity") == 1


@pytest.mark.usefixtures("two_layers")
def test_choosing_a_row_makes_its_layer_active(panel: LayersPanel, session: Session) -> None:
    panel.list.setCurrentIndex(panel.model.index(1))
    assert session.document.active_layer.name == "Paint"
    assert panel.list.currentIndex().row() == 1
    panel.list.setCurrentIndex(panel.model.index(2))
    assert not panel.opacity.isEnabled(), "the photo has no opacity"


@pytest.mark.usefixtures("two_layers")
def test_the_eye_hides_a_layer(panel: LayersPanel, session: Session) -> None:
    box = panel.list.visualRect(panel.model.index(1))
    QTest.mouseClick(panel.list.viewport(), _LEFT, pos=QPoint(box.left() + 12, box.center().y()))
    assert not session.document.layers[1].visible
    assert session.document.active_layer.name == "Cup"
    assert session.history.labels[-1] == "Hide layer"


@pytest.mark.usefixtures("two_layers")
def test_a_name_is_changed_in_its_row(panel: LayersPanel, session: Session, app: QApplication) -> None:
    panel.list.edit(panel.model.index(0))
    app.processEvents()
    editor = panel.list.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Blue cup")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    app.processEvents()
    assert _names(session)[2] == "Blue cup"
    assert panel.model.index(0).data() == "Blue cup"


@pytest.mark.usefixtures("two_layers")
def test_dragging_ends_above_the_photo_at_the_lowest(panel: LayersPanel, session: Session) -> None:
    panel.list.moved.emit(2, 2)
    assert _names(session) == ["Photo", "Cup", "Paint"]
    labels = list(session.history.labels)
    panel.list.moved.emit(2, 1)
    assert session.history.labels == labels, "it lies there already"


@pytest.mark.usefixtures("two_layers")
def test_what_cannot_be_done_is_told(panel: LayersPanel, session: Session) -> None:
    told: list[str] = []
    session.notice.connect(lambda notice: told.append(notice.text))
    panel.list.removed.emit(0)
    assert len(told) == 1
    assert "photo" in told[0]
    assert len(session.document.layers) == 3


@pytest.mark.usefixtures("two_layers")
def test_pictures_come_later_and_not_amid_a_stroke(
    panel: LayersPanel, session: Session, until: Until, app: QApplication
) -> None:
    layer = session.document.layers[1]
    until(lambda: panel.model.picture(layer) is not None)
    before = panel.model.picture(layer)
    amid = edits.move(session.document, layer.id, 10, 0)
    session.show(amid, amid.layer(layer.id).bounds)
    panel._update_later()
    QTest.qWait(200)
    assert panel.model.picture(layer) is before
    session.do("Move", amid)
    app.processEvents()
    until(lambda: panel.model.picture(layer) is not before)


@pytest.mark.usefixtures("two_layers")
def test_all_controls_have_a_name_and_a_tip(panel: LayersPanel) -> None:
    for control in (*panel.buttons, panel.opacity.track, panel.opacity.field, panel.list):
        assert control.accessibleName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert all(button.toolTip().endswith(".") for button in panel.buttons)
    assert panel.minimumSizeHint().width() <= 260
