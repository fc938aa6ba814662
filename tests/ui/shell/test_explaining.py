"""What's this: every control, menu entry and command answers, and says more than its tooltip."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QScrollArea,
    QStatusBar,
    QWhatsThis,
    QWidget,
)

from singan_studio.app.session import Session
from singan_studio.ui.help import explaining
from singan_studio.ui.help.texts import EXPLANATIONS, PLACES, SAME
from singan_studio.ui.main_window import MainWindow
from singan_studio.ui.panels.render import RenderPanel

from ..conftest import Until

_CONTROLS = (
    *(QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView),
    *(QMenuBar,),
)


@pytest.fixture
def everything(painted: None, window: MainWindow, session: Session, until: Until) -> None:  # noqa: ARG001
    """Every tool taken once, every window opened, samples made, a message shown."""
    for name in window.tools:
        window.choose_tool(name)
    windows = window.windows
    for show in (windows.show_settings, windows.show_shortcuts, windows.show_about, windows.show_enlarge):
        show()
    windows.show_sheet()
    windows.show_tour()
    window.actions_table["make.samples"].trigger()
    until(lambda: len(session.samples.made) > 1)
    for ask in (window.exchange.ask_export, window.exchange.ask_export_animation, window.ask_cut_out):
        ask()
    window.toolbar.choose_colour()
    window.exchange.tell("This is a message.")
    window.menus["file"].aboutToShow.emit()


def _controls() -> Iterator[QWidget]:
    for widget in explaining.everything():
        if isinstance(widget, QScrollArea) or widget.window().windowType() == Qt.WindowType.Popup:
            continue  # what is in it counts; nothing pops up while something is to be explained
        focusable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        in_status = any(isinstance(up, QStatusBar) for up in _upward(widget)) and not widget.children()
        if isinstance(widget, _CONTROLS) or ((focusable or in_status) and not isinstance(widget, QMenu)):
            yield widget


def _upward(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = None if widget.isWindow() else widget.parentWidget()


def _described(widget: QWidget) -> str:
    return " < ".join(type(up).__name__ for up in _upward(widget)) + f" {widget.accessibleName()!r}"


def test_every_control_says_what_it_is_for(everything: None) -> None:  # noqa: ARG001
    """A panel's or window's own text counts for what is between its controls alone."""
    explaining.explain_all()
    held = explaining.holders(explaining.everything())
    silent, echoes = [], []
    for control in _controls():
        keys = [key for up in _upward(control) if (key := explaining.own_key(up, held))]
        bar = isinstance(control, QMenuBar)
        if not keys or (not explaining.text_of(keys[0]) and not bar):
            silent.append(_described(control))
        elif explaining.text_of(keys[0]) and explaining.text_of(keys[0]) in control.toolTip():
            echoes.append(_described(control))
    assert not silent, "\n".join(sorted(set(silent)))
    assert not echoes, "\n".join(echoes)


def test_every_menu_entry_and_command_says_what_it_is_for(everything: None, window: MainWindow) -> None:  # noqa: ARG001
    table = window.actions_table
    assert not [name for name in table if not table[name].whatsThis()]
    assert not [
        name for name in table if table[name].whatsThis() in (table[name].toolTip(), table.commands[name].tip)
    ]
    entries = [action for menu in window.menus.values() for action in menu.actions()]
    assert not [
        action.text()
        for action in entries
        if not (action.whatsThis() or action.isSeparator() or action.menu() is not None)
    ]


def test_no_text_is_left_of_a_control_that_is_gone(
    everything: None,  # noqa: ARG001
    window: MainWindow,
) -> None:
    """Also none that says the same as another: that one would be for SAME to name."""
    widgets = explaining.everything()
    held = explaining.holders(widgets)
    used = {name for widget in widgets for name in explaining._keys(widget, held)}
    used |= set(window.actions_table) | {"sample.*", "project.*", "view.panel_*", "view.theme_*"}
    used |= {"sample-*", "project-*", "QFileDialog", "QMessageBox", "Loupe", "Loupe.back", "Loupe.open"}
    assert set(EXPLANATIONS) | set(PLACES) | set(SAME) <= used
    assert set(SAME.values()) <= set(EXPLANATIONS)
    assert len(set(EXPLANATIONS.values())) == len(EXPLANATIONS)
    assert all(30 <= len(text) <= 330 for text in EXPLANATIONS.values())


def test_a_click_explains_and_does_nothing(painted: None, window: MainWindow, session: Session) -> None:  # noqa: ARG001
    panel = window.docks.all["render"].widget()
    assert isinstance(panel, RenderPanel)
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert QWhatsThis.inWhatsThisMode()
    index = session.history.index
    QTest.mouseClick(panel.accept, Qt.MouseButton.LeftButton)
    assert session.history.index == index
    assert [top for top in QApplication.topLevelWidgets() if top.inherits("QWhatsThat") and top.isVisible()]
    QTest.mouseClick(window.canvas, Qt.MouseButton.LeftButton)
    QWhatsThis.hideText()


def test_asked_twice_it_explains_what_has_the_keyboard(
    painted: None,  # noqa: ARG001
    window: MainWindow,
    until: Until,
) -> None:
    field = window.docks.all["render"].widget().strength.field  # type: ignore[attr-defined]
    window.activateWindow()
    field.setFocus()
    until(lambda: QApplication.focusWidget() is field)
    assert explaining.ask()
    assert not explaining.ask()
    assert not QWhatsThis.inWhatsThisMode()
    assert [top for top in QApplication.topLevelWidgets() if top.inherits("QWhatsThat") and top.isVisible()]
    QWhatsThis.hideText()


def test_a_part_answers_for_what_it_is_part_of(painted: None, window: MainWindow) -> None:  # noqa: ARG001
    explaining.explain_all()
    track = window.docks.all["render"].widget().injection.track  # type: ignore[attr-defined]
    event = QHelpEvent(QEvent.Type.QueryWhatsThis, QPoint(3, 3), track.mapToGlobal(QPoint(3, 3)))
    QApplication.sendEvent(track, event)
    assert event.isAccepted()


def test_the_keys_work_in_a_modal_window_too(painted: None, window: MainWindow, until: Until) -> None:  # noqa: ARG001
    window.exchange.ask_export()
    dialog = window.exchange.dialog
    assert dialog is not None
    until(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert QWhatsThis.inWhatsThisMode()
    QWhatsThis.leaveWhatsThisMode()
    dialog.reject()
