"""The whole window: what is there, what is enabled, what comes back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QColorDialog,
    QLineEdit,
    QMenu,
    QSlider,
    QTabBar,
    QWidget,
)

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.document import edits
from singan_studio.document.brush import Brush, Stroke
from singan_studio.imaging.geometry import Rect
from singan_studio.ui import commands
from singan_studio.ui.main_window import MainWindow
from singan_studio.ui.panels.layers import LayersPanel
from singan_studio.ui.panels.render import RenderPanel
from tests.fakes import FakeEngine

from ..conftest import Until


def _in_menus(menu: QMenu) -> set[str]:
    found: set[str] = set()
    for action in menu.actions():
        inner = action.menu()
        found |= _in_menus(inner) if isinstance(inner, QMenu) else {action.objectName()}
    return found


def test_every_command_is_in_a_menu(window: MainWindow) -> None:
    shown: set[str] = set()
    for action in window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        shown |= _in_menus(menu)
    assert set(window.actions_table) <= shown


def test_no_two_commands_share_a_key_or_an_id(window: MainWindow) -> None:
    table = commands.table(window)
    assert len({command.id for command in table}) == len(table)
    keys = [key.toString() for command in table for key in command.keys]
    assert len(keys) == len(set(keys)), sorted(key for key in keys if keys.count(key) > 1)


def test_menus_have_no_mnemonic_twice(window: MainWindow) -> None:
    for name in commands.menu_titles():
        letters = [
            command.text[command.text.index("&") + 1].lower()
            for command in window.actions_table.of_menu(name)
            if "&" in command.text
        ]
        assert len(letters) == len(set(letters)), (name, sorted(letters))


def test_without_a_photo_only_what_makes_sense_is_enabled(window: MainWindow) -> None:
    enabled = {name for name in window.actions_table if window.actions_table[name].isEnabled()}
    assert {"file.open", "file.quit", "help.palette", "view.theme_dark", "sample.birds"} <= enabled
    assert not enabled & {"file.export", "edit.undo", "layer.new", "render.accept", "learn.draft", "view.fit"}
    assert window.middle.currentWidget() is window.welcome


@pytest.mark.slow
@pytest.mark.usefixtures("painted")
def test_with_an_edit_and_its_result_the_commands_wake(window: MainWindow, app: QApplication) -> None:
    app.processEvents()
    for name in ("file.export", "edit.undo", "layer.delete", "render.accept", "render.reroll", "learn.draft"):
        assert window.actions_table[name].isEnabled(), name
    assert window.actions_table["render.paint"].isChecked()
    assert not window.actions_table["render.edit"].isChecked()
    assert not window.actions_table["edit.redo"].isEnabled()
    assert window.isWindowModified()
    window.actions_table["edit.undo"].trigger()
    app.processEvents()
    assert window.actions_table["edit.redo"].isEnabled()
    assert not window.isWindowModified()


@pytest.mark.slow
@pytest.mark.usefixtures("painted")
def test_where_results_came_from_is_switched_by_a_letter_and_the_status_bar_says_so(
    window: MainWindow, session: Session, until: Until
) -> None:
    window.activateWindow()
    window.canvas.setFocus()
    action, tool = window.actions_table["view.origin"], window.tools[session.tool]
    QTest.keyClick(window.canvas, Qt.Key.Key_O)
    until(action.isChecked)
    assert session.origins.on
    until(lambda: "Point at the result" in window.status.hint.whole_text)
    session.undo()
    until(lambda: "There is no result" in window.status.hint.whole_text)
    QTest.keyClick(window.canvas, Qt.Key.Key_O)
    until(lambda: not action.isChecked())
    assert window.status.hint.whole_text == tool.hint


@pytest.mark.slow
@pytest.mark.usefixtures("painted")
def test_advice_has_its_commands(window: MainWindow, session: Session, until: Until) -> None:
    table = window.actions_table
    until(table["render.foreign"].isEnabled)
    table["render.foreign"].trigger()
    assert session.foreign.shown
    until(table["render.foreign"].isChecked)
    table["render.foreign"].trigger()
    assert not session.foreign.shown
    table["render.snap"].trigger()
    assert session.request.snap
    until(table["render.snap"].isChecked)
    assert not table["render.learnt"].isEnabled()
    assert not table["render.clear_scales"].isEnabled()
    stroke = Stroke(session.document, Brush(20, 1.0, step=1), "scale")
    stroke.to(60, 60)
    session.do("Retouch", stroke.finish())
    until(table["render.clear_scales"].isEnabled)
    assert not table["render.snap"].isEnabled()
    table["render.clear_scales"].trigger()
    assert not session.document.scale_edits.tiles
    until(lambda: not session.rendering)


@pytest.mark.usefixtures("photo")
def test_letters_choose_tools_and_fields_keep_their_letters(window: MainWindow, session: Session) -> None:
    window.activateWindow()
    window.canvas.setFocus()
    for name, tool in window.tools.items():
        QTest.keyClick(window.canvas, Qt.Key(ord(tool.shortcut.upper())))
        assert session.tool == name
        assert window.toolbar.buttons[name].isChecked()
        assert window.status.hint.whole_text == tool.hint
    QTest.keyClick(window.canvas, Qt.Key.Key_B)
    window.show_palette()
    QTest.keyClicks(window.command_palette.field, "eraser")
    assert session.tool == "brush"
    assert window.command_palette.field.text() == "eraser"
    window.command_palette.close_palette()


@pytest.mark.usefixtures("photo")
def test_every_control_has_a_name_to_be_read_aloud(window: MainWindow) -> None:
    nameless = [
        f"{type(control).__name__} in {type(control.parentWidget()).__name__}"
        for kind in (QAbstractButton, QLineEdit, QSlider)
        for control in window.findChildren(kind)
        if control.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(control.parentWidget(), QTabBar)
        and not control.objectName().startswith("qt_")
        and not _name(control)
    ]
    assert nameless == []


def _name(control: QWidget) -> str:
    own = control.accessibleName() or getattr(control, "text", str)()
    # A line edit inside a spin box is read by the box's name.
    parent = control.parentWidget()
    return str(own or (parent.accessibleName() if parent is not None else ""))


@pytest.mark.usefixtures("painted")
def test_before_is_shown_as_long_as_its_key_is_held(window: MainWindow, session: Session) -> None:
    panel = window.docks.all["layers"].widget()
    for kind, shown in ((QEvent.Type.KeyPress, True), (QEvent.Type.KeyRelease, False)):
        QApplication.sendEvent(
            panel, QKeyEvent(kind, Qt.Key.Key_Backslash, Qt.KeyboardModifier.NoModifier, "\\")
        )
        assert session.before is shown


@pytest.mark.usefixtures("painted")
def test_keys_move_the_scale_and_accept(window: MainWindow, session: Session, until: Until) -> None:
    window.activateWindow()
    window.canvas.setFocus()
    scale = session.request.scale
    QTest.keyClick(window.canvas, Qt.Key.Key_Period)
    assert session.request.scale == scale + 1
    QTest.keyClick(window.canvas, Qt.Key.Key_Comma)
    assert session.request.scale == scale
    until(lambda: session.result is not None and not session.rendering)
    window.actions_table.refresh()
    QTest.keyClick(window.canvas, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(lambda: session.document.layers[-1].kind == "result")


@pytest.mark.slow
@pytest.mark.usefixtures("photo")
def test_a_title_stands_only_where_no_tab_does(window: MainWindow, app: QApplication) -> None:
    titles = {name: dock.titleBarWidget() for name, dock in window.docks.all.items()}
    app.processEvents()
    assert {name: title.height() for name, title in titles.items()} == dict.fromkeys(titles, 0)
    for name in ("learning", "samples", "animate"):
        window.docks.toggle(name)
    app.processEvents()
    app.processEvents()
    assert titles["render"].height() > 20
    assert titles["layers"].height() == 0


@pytest.mark.usefixtures("photo")
def test_everything_fits_into_a_small_window(window: MainWindow) -> None:
    assert (window.width(), window.height()) == (1280, 720)
    inside = window.rect()
    for part in (window.toolbar, window.options, window.status, window.canvas, *window.docks.all.values()):
        if not part.visibleRegion().isEmpty():
            box = part.rect().translated(part.mapTo(window, part.rect().topLeft()))
            assert inside.contains(box), part.objectName()
    assert window.canvas.width() >= 900
    colours = window.toolbar.colours
    assert colours.mapTo(window, colours.rect().bottomLeft()).y() < window.height() - 40


def test_window_and_panels_come_back_as_they_were(
    make_window: Callable[[], MainWindow], settings: Settings, app: QApplication
) -> None:
    first = make_window()
    first.show()
    app.processEvents()
    first.setGeometry(20, 30, 760, 640)
    first.docks.toggle("history")
    first.docks.all["learning"].setFloating(True)
    app.processEvents()
    first.end()
    assert settings.get("window.state")
    second = MainWindow(first.session, settings)
    second.show()
    app.processEvents()
    assert second.size() == first.size()
    assert second.docks.all["history"].isHidden()
    assert second.docks.all["learning"].isFloating()
    assert not second.docks.all["render"].isFloating()
    second.docks.arrange()
    assert not second.docks.all["history"].isHidden()
    second.end()
    second.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_hidden_panels_are_remembered_as_they_were_before(
    window: MainWindow, settings: Settings, app: QApplication
) -> None:
    window.actions_table["view.hide_panels"].trigger()
    app.processEvents()
    assert all(dock.isHidden() for dock in window.docks.all.values())
    window.actions_table["view.hide_panels"].trigger()
    app.processEvents()
    assert not any(dock.isHidden() for dock in window.docks.all.values())
    window.docks.toggle_all()
    window.end()
    window.docks.all["render"].show()
    assert window.docks.restore(settings.get("window.state"))
    assert not any(dock.isHidden() for dock in window.docks.all.values())


@pytest.mark.usefixtures("photo")
def test_cancel_in_the_status_ends_learning(
    window: MainWindow, session: Session, engine: FakeEngine, until: Until
) -> None:
    until(lambda: not window.status.cancel.isVisible())
    engine.held = True
    session.learn("draft")
    engine.step()
    until(lambda: session.learning.status == "learning" and window.status.cancel.isVisible())
    window.status.cancel.click()
    assert "stop" in engine.calls
    engine.answer()
    until(lambda: session.learning.status == "idle")
    assert not window.status.cancel.isVisible()


@pytest.mark.usefixtures("photo")
def test_status_shows_what_is_under_the_pointer(window: MainWindow, session: Session) -> None:
    window.status.show_pointer((10, 20))
    red, green, blue = session.document.flatten(Rect(10, 20, 11, 21))[0, 0].tolist()
    assert window.status.values.text() == f"{red} {green} {blue}"
    assert window.status.position.text() == "10, 20"
    window.status.show_pointer(None)
    assert window.status.values.text() == ""
    window.canvas.zoom_to(100)
    assert window.status.zoom.text() == "100 %"
    next(a for a in window.status.zoom.menu().actions() if a.text() == "400 %").trigger()
    assert window.canvas.zoom == 400
    window.status.zoom.menu().actions()[0].trigger()
    assert window.canvas.fitting


def test_the_theme_of_the_settings_is_checked_in_the_menu(window: MainWindow, settings: Settings) -> None:
    window.actions_table["view.theme_light"].trigger()
    assert settings.text("appearance.theme") == "light"
    window.actions_table.refresh()
    assert window.actions_table["view.theme_light"].isChecked()
    assert not window.actions_table["view.theme_dark"].isChecked()


@pytest.mark.slow
def test_the_palette_finds_and_runs(window: MainWindow, settings: Settings) -> None:
    window.show_palette()
    palette = window.command_palette
    assert set(palette.found()) == set(window.actions_table)
    QTest.keyClicks(palette.field, "light th")
    assert palette.found()[0] == "view.theme_light"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert settings.text("appearance.theme") == "light"
    window.show_palette()
    QTest.keyClicks(palette.field, "accept res")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible(), "a command that makes no sense now cannot be run"
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_the_palette_outlives_what_had_the_keys_before(window: MainWindow, app: QApplication) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    window.show_palette()
    field.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.command_palette.close_palette()
    assert not window.command_palette.isVisible()


def test_recent_photos_are_offered(
    window: MainWindow, settings: Settings, until: Until, session: Session
) -> None:
    card = next(card for card in window.welcome.cards if card.objectName() == "sample-birds")
    settings.remember_file(card.path)
    recent = next(c for c in window.welcome.cards if not c.objectName())
    recent.click()
    until(lambda: session.photo is not None)
    assert session.photo is not None
    assert session.photo.path == card.path
    window.session.close_photo()
    assert window.middle.currentWidget() is window.welcome


@pytest.mark.slow
@pytest.mark.usefixtures("photo")
def test_the_colour_picker_opens_closes_and_follows(
    window: MainWindow, session: Session, app: QApplication
) -> None:
    def pickers() -> list[QColorDialog]:
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return [picker for picker in window.findChildren(QColorDialog) if picker.isVisible()]

    bar = window.toolbar
    bar.choose_colour()
    (picker,) = pickers()
    picker.setCurrentColor(QColor(10, 20, 30))
    assert session.colour == (10, 20, 30)
    session.set_colour((90, 80, 70))  # as the eyedropper does
    assert picker.currentColor() == QColor(90, 80, 70)
    bar.choose_colour(front=False)
    (picker,) = pickers()
    picker.setCurrentColor(QColor(1, 2, 3))
    assert (session.colour, session.background_colour) == ((90, 80, 70), (1, 2, 3))
    bar.choose_colour(front=False)
    assert pickers() == []
    bar.choose_colour(front=False)
    (picker,) = pickers()
    picker.close()
    assert pickers() == []
    bar.choose_colour(front=False)
    assert len(pickers()) == 1
    bar.choose_colour(front=False)


@pytest.mark.slow
@pytest.mark.usefixtures("painted")
def test_the_command_and_the_button_put_a_new_layer_in_one_place(
    window: MainWindow, session: Session
) -> None:
    panel = window.docks.all["layers"].widget()
    assert isinstance(panel, LayersPanel)
    photo = session.document.layers[0].id
    for make in (window.actions_table["layer.new"].trigger, panel.add.click):
        window.edit("Choose layer", lambda d: edits.activate(d, photo))
        make()
        assert session.document.index(session.document.active) == 1
        session.undo()


@pytest.mark.slow
@pytest.mark.usefixtures("painted")
@pytest.mark.parametrize("height", [660, 900])
def test_a_small_window_has_room_for_film_strip_and_layers(
    window: MainWindow, app: QApplication, height: int
) -> None:
    window.resize(1152, height)
    window.docks.arrange()
    for _ in range(3):
        app.processEvents()
    layers, render = (window.docks.all[name].widget() for name in ("layers", "render"))
    assert isinstance(layers, LayersPanel)
    assert isinstance(render, RenderPanel)
    assert 3 * 36 <= layers.list.viewport().height() <= 4 * 40
    strip = render.injection.strip
    assert strip.visibleRegion().boundingRect().height() >= strip.height() - 8


@pytest.mark.slow
@pytest.mark.usefixtures("painted")
def test_a_click_on_a_button_leaves_the_keys_to_the_picture(
    window: MainWindow, session: Session, app: QApplication
) -> None:
    window.activateWindow()
    panel = window.docks.all["render"].widget()
    assert isinstance(panel, RenderPanel)
    panel.strength.field.setFocus()
    panel.strength.field.selectAll()
    QTest.keyClicks(panel.strength.field, "40")
    app.processEvents()
    seed = session.request.seed
    QTest.mouseClick(panel.variants.reroll, Qt.MouseButton.LeftButton)
    assert session.request.strength == 0.4, "what was being typed holds"
    rerolled = session.request.seed
    assert rerolled != seed
    assert app.focusWidget() is window.canvas
    panel.variants.reroll.setFocus(Qt.FocusReason.TabFocusReason)
    assert app.focusWidget() is panel.variants.reroll, "the keyboard reaches it as ever"


@pytest.mark.slow
@pytest.mark.usefixtures("painted")
def test_keys_of_the_tool_work_from_a_panel(window: MainWindow, app: QApplication) -> None:
    window.activateWindow()
    panel = window.docks.all["render"].widget()
    assert isinstance(panel, RenderPanel)
    window.choose_tool("brush")
    size = window.tools["brush"].value("size")
    panel.grow.track.setFocus()
    QTest.keyClick(panel.grow.track, Qt.Key.Key_BracketRight)
    assert window.tools["brush"].value("size") > size
    assert app.focusWidget() is window.canvas
    panel.grow.track.setFocus()
    QTest.keyPress(panel.grow.track, Qt.Key.Key_Space)
    assert window.canvas.cursor().shape() is Qt.CursorShape.OpenHandCursor
    QTest.keyRelease(window.canvas, Qt.Key.Key_Space)
    panel.grow.track.setFocus()
    QTest.keyClick(panel.grow.track, Qt.Key.Key_A)
    assert app.focusWidget() is panel.grow.track
