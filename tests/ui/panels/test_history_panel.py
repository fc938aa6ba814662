from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from singan_studio.app.session import Session
from singan_studio.document import edits
from singan_studio.ui.panels.history import UNDONE, HistoryPanel

from ..conftest import Show
from .conftest import OpenPhoto


@pytest.fixture
def panel(session: Session, show: Show) -> HistoryPanel:
    panel = HistoryPanel(session)
    show(panel, 260, 300)
    return panel


@pytest.fixture
def edited(session: Session, photo: None) -> None:  # noqa: ARG001
    for number in range(3):
        square = np.full((6, 6, 4), (200, 0, 0, 255), np.uint8)
        document = edits.add_layer(session.document, square, "Paint", "paint", (10 * number, 5))
        session.do(f"Stroke {number}", document)


def _click(panel: HistoryPanel, row: int) -> None:
    box = panel.list.visualRect(panel.model.index(row))
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def _undone(panel: HistoryPanel) -> list[bool]:
    return [panel.model.index(row).data(UNDONE) for row in range(panel.model.rowCount())]


def test_without_a_photo_it_says_what_will_be_here(panel: HistoryPanel, open_photo: OpenPhoto) -> None:
    assert panel.empty.isVisible()
    assert not panel.list.isVisible()
    open_photo()
    assert not panel.empty.isVisible()
    assert panel.model.index(0).data() == "Open"


@pytest.mark.usefixtures("edited")
def test_a_click_jumps_and_later_edits_stand_back(panel: HistoryPanel, session: Session) -> None:
    assert panel.list.currentIndex().row() == 3
    _click(panel, 1)
    assert session.history.index == 1
    assert len(session.document.layers) == 2
    assert _undone(panel) == [False, False, True, True]
    assert panel.list.currentIndex().row() == 1
    _click(panel, 3)
    assert len(session.document.layers) == 4
    assert _undone(panel) == [False] * 4


@pytest.mark.usefixtures("edited")
def test_it_follows_undo_and_new_edits(panel: HistoryPanel, session: Session) -> None:
    session.undo()
    session.undo()
    assert panel.list.currentIndex().row() == 1
    session.do("Another", edits.rename(session.document, 1, "Sky"))
    assert [panel.model.index(row).data() for row in range(panel.model.rowCount())] == [
        "Open",
        "Stroke 0",
        "Another",
    ]


@pytest.mark.usefixtures("edited")
def test_by_keyboard(panel: HistoryPanel, session: Session) -> None:
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Up)
    assert session.history.index == 3, "moving in the list does nothing yet"
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert session.history.index == 2


@pytest.mark.usefixtures("edited")
def test_states_are_told_in_words(panel: HistoryPanel, session: Session) -> None:
    session.undo()
    spoken = [panel.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (2, 3)]
    assert spoken == ["Stroke 1, present state", "Stroke 2, undone"]
