"""A picture seen large over another widget."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from singan_studio.ui.widgets.loupe import Loupe

from ..conftest import Show

RED = np.full((30, 60, 3), (200, 30, 20), np.uint8)


class Host(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.keys: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        self.keys.append(event.key())


@pytest.fixture
def window(show: Show) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    window.field = QLineEdit(window)  # type: ignore[attr-defined]
    window.host = Host()  # type: ignore[attr-defined]
    column.addWidget(window.field)  # type: ignore[attr-defined]
    column.addWidget(window.host, 1)  # type: ignore[attr-defined]
    window.loupe = Loupe(window.host)  # type: ignore[attr-defined]
    show(window, 600, 400)
    window.activateWindow()
    return window


@pytest.fixture
def loupe(window: QWidget) -> Loupe:
    return window.loupe  # type: ignore[attr-defined,no-any-return]


def test_it_covers_its_parent_also_when_that_grows(window: QWidget, loupe: Loupe, app: QApplication) -> None:
    assert not loupe.isVisible()
    loupe.show_picture(RED, "Sample 3", "Sample 3 · 60×30 px")
    assert loupe.geometry() == loupe.parentWidget().rect()
    assert loupe.words.whole_text == "Sample 3 · 60×30 px"
    assert loupe.accessibleName() == "Sample 3"
    window.resize(700, 500)
    app.processEvents()
    assert loupe.geometry() == loupe.parentWidget().rect()


def test_the_picture_is_seen_large_and_tiles_touch(loupe: Loupe) -> None:
    loupe.show_picture(RED, "", "")
    image = loupe.grab().toImage()
    across = [image.pixelColor(x, 120).green() == 30 for x in range(image.width())]
    assert sum(across) == 4 * 60
    loupe.show_picture(RED, "", "", tiled=True)
    image = loupe.grab().toImage()
    across = [image.pixelColor(x, 120).green() == 30 for x in range(image.width())]
    first, last = across.index(True), len(across) - across[::-1].index(True)
    assert all(across[first:last]), "without a seam"
    assert last - first > 4 * 60


def test_keys_step_open_and_leave_and_are_not_for_what_is_below(
    window: QWidget, loupe: Loupe, app: QApplication
) -> None:
    window.field.setFocus()  # type: ignore[attr-defined]
    steps: list[int] = []
    opened: list[bool] = []
    loupe.stepped.connect(steps.append)
    loupe.opened.connect(lambda: opened.append(True))
    loupe.show_picture(RED, "", "")
    assert loupe.hasFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_B, Qt.Key.Key_Return):
        QTest.keyClick(loupe, key)
    assert steps == [1, -1]
    assert opened == [True]
    assert window.host.keys == []  # type: ignore[attr-defined]
    QTest.keyClick(loupe, Qt.Key.Key_Escape)
    app.processEvents()
    assert not loupe.isVisible()
    assert window.field.hasFocus()  # type: ignore[attr-defined]


def test_a_click_takes_it_away_and_so_does_taking_up_a_tool(window: QWidget, loupe: Loupe) -> None:
    closed: list[bool] = []
    loupe.closed.connect(lambda: closed.append(True))
    loupe.show_picture(RED, "", "")
    QTest.mouseClick(loupe, Qt.MouseButton.LeftButton)
    assert not loupe.isVisible()
    loupe.show_picture(RED, "", "")
    QTest.mouseClick(loupe.back, Qt.MouseButton.LeftButton)
    assert not loupe.isVisible()
    loupe.show_picture(RED, "", "")
    window.host.setFocus()  # type: ignore[attr-defined]
    assert not loupe.isVisible()
    assert len(closed) == 3
