"""Everything by keys: where Tab goes, from part to part, every command, and a pointer over the picture."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QMenu,
    QScrollArea,
    QWidget,
)

from singan_studio.app.session import Session
from singan_studio.document import edits
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Mask
from singan_studio.ui import focus_order
from singan_studio.ui.dialogs.cutout import CutOutDialog
from singan_studio.ui.main_window import MainWindow

from ..conftest import Until
from .conftest import DIALOGS

Key, Mod = Qt.Key, Qt.KeyboardModifier


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _in_sight(widget: QWidget) -> bool:
    seen = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    return seen.isVisible() and not seen.visibleRegion().isEmpty()


def _rivals(widgets: list[QWidget]) -> list[QWidget]:
    """Return what the arrow keys reach from some widgets: the others of their groups."""
    groups = [widget.group() for widget in widgets if isinstance(widget, QAbstractButton)]
    return [
        button for group in groups if group is not None and group.exclusive() for button in group.buttons()
    ]


def _areas(widget: QWidget, part: QWidget) -> list[QScrollArea]:
    return [area for area in part.findChildren(QScrollArea) if area.isAncestorOf(widget)]


def _round(window: MainWindow, *, back: bool = False) -> list[QWidget]:
    """Return what Tab reaches from the picture on until it is there again."""
    window.canvas.setFocus()
    found: list[QWidget] = []
    while not found or _focus() is not window.canvas:
        found.append(_focus())
        before = _focus()
        QTest.keyClick(
            before, Key.Key_Backtab if back else Key.Key_Tab, Mod.ShiftModifier if back else Mod.NoModifier
        )
        assert _focus() is not before, f"Tab is caught in {before}"
        assert _in_sight(_focus()), f"{_focus()} has the keys and cannot be seen"
        assert _focus().isEnabled()
        for area in _areas(_focus(), window):  # scrolled into sight
            box = _focus().rect().translated(_focus().mapTo(area.viewport(), QPoint(0, 0)))
            room = area.viewport().rect()
            assert room.intersected(box).height() >= min(box.height(), room.height()) - 1
        assert len(found) < 400
    return found


def test_tab_reaches_everything_from_top_to_bottom(
    window: MainWindow,
    painted: None,  # noqa: ARG001
    app: QApplication,
) -> None:
    for panel, dock in window.docks.all.items():
        window.docks.bring(panel)
        app.processEvents()
        found = _round(window)
        # Part after part, and none twice; within what scrolls and beside it from top to bottom.
        places = [number for number, widget in enumerate(found) if dock.isAncestorOf(widget)]
        assert places == [*range(places[0], places[-1] + 1)]
        inside = [found[number] for number in places]
        for area in (None, *dock.findChildren(QScrollArea)):
            part = [w for w in inside if next(iter(_areas(w, dock)), None) is area]
            tops = [widget.mapTo(dock, QPoint(0, widget.height() // 2)).y() for widget in part]
            assert all(later > earlier - 28 for earlier, later in itertools.pairwise(tops)), part
        # Everything that can be used is reached, or by the arrow keys from one that excludes it.
        for widget in dock.findChildren(QWidget):
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                inner = widget.objectName().startswith("qt_")  # a part of one of Qt's own controls
                assert inner or widget in {*found, *_rivals(found)}, widget
        # Nothing is left out, and nothing behind another tab is reached.
        for part in (window.options, window.toolbar, window.status, window.docks.all["layers"]):
            assert any(part.isAncestorOf(widget) for widget in found) or panel == "history", part
        behind = {"render", "learning", "samples", "animate"} - {panel}
        if panel in {"render", "learning", "samples", "animate"}:
            for other in behind:
                assert not any(window.docks.all[other].isAncestorOf(widget) for widget in found)
    assert found == [found[0], *reversed(_round(window, back=True)[1:])]


def test_keys_go_from_part_to_part_and_back_to_where_they_were(
    window: MainWindow,
    painted: None,  # noqa: ARG001
) -> None:
    window.docks.animation.alpha.field.setFocus()
    window.canvas.setFocus()
    been = []
    for _ in range(8):
        QTest.keyClick(_focus(), Key.Key_Tab, Mod.ControlModifier)
        been.append(_focus())
        if _focus() is window.canvas:
            break
    assert been[-1] is window.canvas
    parts = focus_order.parts(window)
    assert len(been) == len(parts) >= 5
    panel = window.docks.all["render"]
    strength = panel.widget().strength.track
    strength.setFocus()
    QTest.keyClick(strength, Key.Key_Tab, Mod.ControlModifier)
    assert not panel.isAncestorOf(_focus())
    QTest.keyClick(_focus(), Key.Key_Tab, Mod.ControlModifier | Mod.ShiftModifier)
    assert _focus() is strength


def test_tab_goes_round_in_dialogs(open_dialog: Callable[[str], QDialog], app: QApplication) -> None:
    for name in DIALOGS:
        dialog = open_dialog(name)
        _goes_round(dialog, app)
        dialog.close()
        app.processEvents()


def _goes_round(dialog: QDialog, app: QApplication) -> None:
    dialog.activateWindow()
    app.processEvents()
    QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_Tab)
    found: list[QWidget] = []
    while _focus() not in found:
        found.append(_focus())
        assert dialog.isAncestorOf(_focus())
        assert _in_sight(_focus()), f"{_focus()} has the keys and cannot be seen"
        QTest.keyClick(_focus(), Key.Key_Tab)
    assert _focus() is found[0], f"Tab is caught in {_focus()}"
    assert set(focus_order.stops(dialog)) <= {*found, *_rivals(found)}
    reading = [widget for widget in focus_order.stops(dialog) if widget in found]
    start = found.index(reading[0])
    assert [w for w in found[start:] + found[:start] if w in reading] == reading


def test_every_command_is_in_a_menu_and_in_the_palette_and_keys_are_given_once(window: MainWindow) -> None:
    table = window.actions_table
    menus = [action.menu() for action in window.menuBar().actions()]
    shown = set()
    while menus:
        menu = menus.pop()
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            shown.add(action.objectName())
            menus += [action.menu()] if action.menu() is not None else []
    assert set(table) <= shown
    window.command_palette.open()
    assert set(window.command_palette.found()) == set(table)
    window.command_palette.close_palette()
    keys: dict[str, str] = {}
    for command in table.commands.values():
        for key in command.keys:
            name = key.toString(QKeySequence.SequenceFormat.PortableText)
            assert keys.setdefault(name, command.id) == command.id, f"{name} is also of {keys[name]}"
    letters = [action.text().split("&")[1][0].lower() for action in window.menuBar().actions()]
    assert len(set(letters)) == len(letters)


def test_arrow_keys_go_through_the_tools_and_a_click_gives_the_keys_to_the_picture(
    window: MainWindow,
    photo: None,  # noqa: ARG001
    session: Session,
) -> None:
    window.choose_tool("brush")
    focus_order.go_to(window, window.toolbar.buttons["brush"], forward=True)
    for name in ("eraser", "fill", "eyedropper"):
        QTest.keyClick(_focus(), Key.Key_Down)
        assert session.tool == name
        assert _focus() is window.toolbar.buttons[name]
    QTest.mouseClick(window.toolbar.buttons["hand"], Qt.MouseButton.LeftButton)
    assert session.tool == "hand"
    assert _focus() is window.canvas


def test_something_is_cut_out_by_keys(open_dialog: Callable[[str], QDialog]) -> None:
    dialog = open_dialog("cut out")
    assert isinstance(dialog, CutOutDialog)
    field = dialog.field
    found: list[Mask] = []
    dialog.chosen.connect(found.append)
    for way in (Key.Key_Left, Key.Key_Up, Key.Key_Right, Key.Key_Right, Key.Key_Down, Key.Key_Down):
        QTest.keyClick(field, way, Mod.ShiftModifier)
    for way in (Key.Key_Right, Key.Key_Up, Key.Key_Left, Key.Key_Down):
        QTest.keyClick(field, Key.Key_Space)
        QTest.keyClick(field, way, Mod.ShiftModifier)
    assert len(field.points) == 4
    assert dialog.go.isEnabled()
    QTest.keyClick(field, Key.Key_Backspace)
    assert len(field.points) == 3
    dialog.go.click()
    assert found[0].any()
    assert not found[0].all()


# --- the pointer that is moved by keys ---


@pytest.fixture
def keys(window: MainWindow, photo: None) -> Callable[..., None]:  # noqa: ARG001
    window.canvas.zoom_to(100)
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Key.Key_P)
    assert window.canvas.keys.on

    def press(*names: Any, held: Qt.KeyboardModifier = Mod.NoModifier) -> None:
        for name in names:
            QTest.keyClick(window.canvas, name, held)

    return press


def _at(window: MainWindow) -> tuple[int, int]:
    return window.canvas.keys._pixel()


def test_the_pointer_moves_by_one_and_by_ten_and_stays_in_the_picture(
    window: MainWindow, keys: Callable[..., None]
) -> None:
    x, y = _at(window)
    keys(Key.Key_Right)
    keys(Key.Key_Down, Key.Key_Down, held=Mod.ShiftModifier)
    assert _at(window) == (x + 1, y + 20)
    keys(*[Key.Key_Left] * 60, held=Mod.ShiftModifier)
    assert _at(window)[0] == 0
    assert window.status.position.text() == f"0, {y + 20}"
    # However large the picture is shown, the pointer is in sight.
    window.canvas.zoom_to(800)
    keys(*[Key.Key_Right] * 12, held=Mod.ShiftModifier)
    assert window.canvas.rect().contains(window.canvas.keys._position().toPoint())
    keys(Key.Key_P)
    before = window.canvas.viewport
    keys(Key.Key_Right)
    assert window.canvas.viewport != before  # the arrow keys move the picture again


def test_a_stroke_a_rectangle_and_a_lasso_by_keys(
    window: MainWindow, session: Session, keys: Callable[..., None]
) -> None:
    x, _ = _at(window)
    window.choose_tool("brush")
    QTest.keyPress(window.canvas, Key.Key_Space)
    keys(Key.Key_Right, Key.Key_Right, held=Mod.ShiftModifier)
    QTest.keyRelease(window.canvas, Key.Key_Space)
    assert session.history.labels[-1] == "Brush stroke"
    painted = session.document.active_layer.bounds
    assert painted.left < x < x + 20 < painted.right
    window.choose_tool("rectangle")
    a, b = _at(window)
    keys(Key.Key_Period)  # the button stays down
    keys(Key.Key_Right, Key.Key_Down, Key.Key_Down, held=Mod.ShiftModifier)
    keys(Key.Key_Period)
    selection = session.document.selection
    assert selection is not None
    assert selection.bounds == Rect(a, b, a + 10, b + 20)
    window.choose_tool("lasso")
    window.edit("none", lambda document: edits.select(document, None))
    for way in (Key.Key_Right, Key.Key_Up, Key.Key_Left):
        keys(Key.Key_Space)
        keys(*[way] * 3, held=Mod.ShiftModifier)
    keys(Key.Key_Return)
    selection = session.document.selection
    assert selection is not None
    assert abs(selection.bounds.size.width - 30) <= 1


def test_a_region_is_moved_and_the_wipe_line_set_by_keys(
    window: MainWindow,
    painted: None,  # noqa: ARG001
    session: Session,
    keys: Callable[..., None],
    until: Until,
) -> None:
    x, y = _at(window)
    box = np.zeros((session.document.size.height, session.document.size.width), np.uint8)
    box[y - 5 : y + 5, x - 5 : x + 5] = 255
    window.edit("select", lambda document: edits.select(document, Raster.of(box)))
    window.choose_tool("rectangle")
    keys(Key.Key_Period)
    keys(Key.Key_Right, held=Mod.ShiftModifier)
    keys(Key.Key_Period)
    assert session.history.labels[-1] == "Move region"
    assert session.document.selection is not None
    assert session.document.selection.bounds == Rect(x + 5, y - 5, x + 15, y + 5)
    until(lambda: session.result is not None and not session.rendering)
    session.compare(mode="wipe")
    grip = window.canvas.wipe_grip()
    assert grip is not None
    here, there = _at(window), window.canvas.viewport.to_document(grip)
    for way, count in (
        (Key.Key_Right if there.x() > here[0] else Key.Key_Left, round(abs(there.x() - here[0]))),
        (Key.Key_Down if there.y() > here[1] else Key.Key_Up, round(abs(there.y() - here[1]))),
    ):
        keys(*[way] * count)
    before = session.comparison.wipe
    keys(Key.Key_Period)
    keys(Key.Key_Right, held=Mod.ShiftModifier)
    keys(Key.Key_Period)
    assert session.comparison.wipe > before + 0.01


def test_esc_takes_a_stroke_by_keys_back(
    window: MainWindow, session: Session, keys: Callable[..., None]
) -> None:
    window.choose_tool("brush")
    keys(Key.Key_Period)
    keys(Key.Key_Right, held=Mod.ShiftModifier)
    keys(Key.Key_Escape, Key.Key_Period)
    assert "Brush stroke" not in session.history.labels
    # Who goes elsewhere amid a stroke ends it.
    keys(Key.Key_Period)
    keys(Key.Key_Right, held=Mod.ShiftModifier)
    window.docks.all["layers"].widget().list.setFocus()
    assert session.history.labels[-1] == "Brush stroke"
    assert not window.canvas.keys.down
