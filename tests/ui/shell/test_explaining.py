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
    QSizeGrip,
    QStatusBar,
    QWhatsThis,
    QWidget,
)

from singan_studio.app.session import Session
from singan_studio.paths import resource
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
    windows.show_elsewhere()
    windows.show_tour()
    window.actions_table["make.samples"].trigger()
    until(lambda: len(session.samples.made) > 1)
    for ask in (window.exchange.ask_export, window.exchange.ask_export_animation, window.ask_cut_out):
        ask()
    window.toolbar.choose_colour()
    window.exchange.tell("This is a message.")
    window.settings.remember_file(resource("samples/stones/photo.png"))
    for menu in _menus():
        menu.aboutToShow.emit()


def _controls() -> Iterator[QWidget]:
    for widget in explaining.everything():
        if isinstance(widget, QScrollArea | QSizeGrip) or widget.window().windowType() == Qt.WindowType.Popup:
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


def test_everything_says_what_it_is_for(everything: None, window: MainWindow) -> None:  # noqa: ARG001
    widgets = explaining.everything()
    held = explaining.holders(widgets)
    explaining.explain_all()
    _controls_answer(held)
    _menus_answer(window)
    _no_text_is_left(window, widgets, held)


def _controls_answer(held: explaining.Holders) -> None:
    """A panel's or window's own text counts for what is between its controls alone."""
    silent, echoes = [], []
    for control in _controls():
        keys = [key for up in _upward(control) if (key := explaining.own_key(up, held))]
        if not keys or not (explaining.text_of(keys[0]) or isinstance(control, QMenuBar)):
            silent.append(_described(control))
        elif explaining.text_of(keys[0]) and explaining.text_of(keys[0]) in control.toolTip():
            echoes.append(_described(control))
    assert not silent, "\n".join(sorted(set(silent)))
    assert not echoes, "\n".join(echoes)


def _menus_answer(window: MainWindow) -> None:
    table = window.actions_table
    for name, command in table.commands.items():
        assert table[name].whatsThis(), name
        assert table[name].whatsThis() not in {table[name].toolTip(), command.tip}, name
    entries = [
        each for menu in _menus() for each in menu.actions() if each.isEnabled() and not each.isSeparator()
    ]
    assert len(entries) > len(list(table)), "those of buttons and the recent files too"
    assert not [each.text() for each in entries if not (each.whatsThis() or each.menu())]


def _menus() -> list[QMenu]:
    return [widget for widget in explaining.everything() if isinstance(widget, QMenu)]


def _no_text_is_left(window: MainWindow, widgets: list[QWidget], held: explaining.Holders) -> None:
    """None of a control that is gone, and none twice: that would be for SAME to say."""
    used = {name for widget in widgets for name in explaining._keys(widget, held)}
    used |= set(window.actions_table) | {"sample.*", "project.*", "view.panel_*", "view.theme_*"}
    used |= {"sample-*", "project-*", "QFileDialog", "QMessageBox", "Loupe", "Loupe.back", "Loupe.open"}
    assert set(EXPLANATIONS) | set(PLACES) | set(SAME) <= used
    assert set(SAME.values()) <= set(EXPLANATIONS)
    assert len(set(EXPLANATIONS.values())) == len(EXPLANATIONS)
    assert all(30 <= len(text) <= 330 for text in EXPLANATIONS.values())


def test_a_click_explains_and_does_nothing(
    painted: None,  # noqa: ARG001
    window: MainWindow,
    session: Session,
    until: Until,
) -> None:
    panel = window.docks.all["render"].widget()
    assert isinstance(panel, RenderPanel)
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert QWhatsThis.inWhatsThisMode()
    index = session.history.index
    QTest.mouseClick(panel.accept, Qt.MouseButton.LeftButton)
    assert session.history.index == index
    assert _shown()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    track = panel.injection.track  # a part answers for what it is part of
    event = QHelpEvent(QEvent.Type.QueryWhatsThis, QPoint(3, 3), track.mapToGlobal(QPoint(3, 3)))
    QApplication.sendEvent(track, event)
    assert event.isAccepted()
    _explains_what_has_the_keyboard(window, panel.strength.field, until)
    _answers_in_a_modal_window(window, until)


def _shown() -> bool:
    tops = QApplication.topLevelWidgets()
    return any(top.inherits("QWhatsThat") and top.isVisible() for top in tops)


def _explains_what_has_the_keyboard(window: MainWindow, field: QWidget, until: Until) -> None:
    QWhatsThis.hideText()
    window.activateWindow()
    field.setFocus()
    until(lambda: QApplication.focusWidget() is field)
    assert explaining.ask()
    assert not explaining.ask()
    assert not QWhatsThis.inWhatsThisMode()
    assert _shown()
    QWhatsThis.hideText()


def _answers_in_a_modal_window(window: MainWindow, until: Until) -> None:
    window.exchange.ask_export()
    dialog = window.exchange.dialog
    assert dialog is not None
    until(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert QWhatsThis.inWhatsThisMode()
    QWhatsThis.leaveWhatsThisMode()
    dialog.reject()
