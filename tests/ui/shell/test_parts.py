"""Banner, dialogs, welcome page."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSpinBox, QWidget

from singan_studio.app.notice import Notice
from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.document import edits
from singan_studio.ui import banner as banners
from singan_studio.ui.banner import Banner
from singan_studio.ui.dialogs.cutout import CutOutDialog
from singan_studio.ui.dialogs.settings import SettingsDialog
from singan_studio.ui.icons import icon
from singan_studio.ui.main_window import MainWindow

from ..conftest import Show, Until


@pytest.fixture
def banner(show: Show) -> Iterator[Banner]:
    parent = QWidget()
    banner = Banner(parent)
    show(parent, 800, 400)
    yield banner
    banner.clear()


def test_an_information_goes_by_itself(
    banner: Banner, until: Until, monkeypatch: pytest.MonkeyPatch, app: QApplication
) -> None:
    monkeypatch.setattr(banners, "SECONDS", 0.01)
    before = app.styleSheet()
    QCursor.setPos(banner.parentWidget().mapToGlobal(QPoint(400, 390)))
    for milliseconds in (0, 140):
        app.setStyleSheet(f"* {{ widget-animation-duration: {milliseconds}; }}")
        banner.show_notice(Notice("Exported."))
        assert banner.isVisible()
        until(lambda: not banner.isVisible())
    app.setStyleSheet(before)


def test_errors_stay_and_the_one_before_comes_back(banner: Banner) -> None:
    banner.show_notice(Notice("First.", kind="error"))
    banner.show_notice(Notice("Second.", "Traceback …", "error"))
    banner.show_notice(Notice("Second.", "Traceback …", "error"))
    assert banner.accessibleName() == "Second."
    assert banner.details.isVisible()
    assert not banner.detail.isVisible()
    small = banner.height()
    banner.details.click()
    assert banner.detail.isVisible()
    assert banner.detail.toPlainText() == "Traceback …"
    assert banner.height() > small + 100
    banner.dismissal.click()
    assert banner.accessibleName() == "First."
    assert not banner.details.isVisible()
    banner.dismissal.click()
    assert not banner.isVisible()


def test_details_are_copied_with_the_message(banner: Banner, app: QApplication) -> None:
    banner.show_notice(Notice("It failed.", "Traceback …", "error"))
    assert banner.copying.isVisible()
    banner.copying.click()
    assert app.clipboard().text() == "It failed.\n\nTraceback …"
    assert banner.copying.text() == "Copied"
    banner.show_notice(Notice("It failed without a word.", kind="error"))
    assert not banner.copying.isVisible()
    assert banner.isVisible()


def test_what_was_of_the_last_time_outlives_another_photo(banner: Banner) -> None:
    banner.show_notice(Notice("A report.", "…", "warning", "reports"))
    banner.show_notice(Notice("Work.", "…", "warning", "recover"))
    banner.show_notice(Notice("Of this photo.", kind="error"))
    banner.clear()
    assert banner.accessibleName() == "Work."
    banner.dismissal.click()
    assert banner.accessibleName() == "A report."
    assert banner.offer.text() == "Open the folder"


def test_what_may_help_is_offered(banner: Banner) -> None:
    taken: list[str] = []
    banner.offered.connect(taken.append)
    banner.show_notice(Notice("Not enough memory.", kind="error", offer="smaller"))
    assert banner.offer.isVisible()
    banner.offer.click()
    assert taken == ["smaller"]
    assert not banner.isVisible()


def test_no_line_is_cut_off(banner: Banner) -> None:
    for length in range(60, 110, 2):
        banner.show_notice(Notice("word " * (length // 5) + "x" * (length % 5), kind="warning"))
        assert banner._text.height() >= banner._text.heightForWidth(banner._text.width())


def test_banner_stays_in_the_middle_and_long_text_wraps(banner: Banner, app: QApplication) -> None:
    banner.show_notice(Notice("A sentence that says what to do. " * 12, kind="warning"))
    assert banner.height() > 3 * banner.fontMetrics().lineSpacing()
    parent = banner.parentWidget()
    parent.resize(500, 300)
    app.processEvents()
    assert abs(banner.geometry().center().x() - 250) <= 1
    assert parent.rect().contains(banner.geometry())


@pytest.fixture
def dialog(settings: Settings, show: Show) -> SettingsDialog:
    dialog = SettingsDialog(settings)
    show(dialog, 560, 600)
    return dialog


def test_every_setting_with_a_label_has_a_control(dialog: SettingsDialog, settings: Settings) -> None:
    listed = {s.key for s in settings.schema if s.label and not s.key.startswith("tool.")}
    assert set(dialog.controls) == listed
    for control in dialog.controls.values():
        assert control.accessibleName()


def test_settings_are_in_force_at_once_and_reset(dialog: SettingsDialog, settings: Settings) -> None:
    box = dialog.controls["preview.auto"]
    assert isinstance(box, QCheckBox)
    box.click()
    assert settings.flag("preview.auto") is False
    theme = dialog.controls["appearance.theme"]
    assert isinstance(theme, QComboBox)
    settings.set("appearance.theme", "light")
    assert theme.currentText() == "Light"
    variants = dialog.controls["preview.variants"]
    assert isinstance(variants, QSpinBox)
    variants.setValue(6)
    assert settings.get("preview.variants") == 6
    reset = dialog._resets["preview.variants"]
    assert reset.isVisible()
    reset.click()
    assert variants.value() == 4
    assert not reset.isVisible()


def test_the_wheel_scrolls_the_settings_and_changes_none(
    dialog: SettingsDialog, settings: Settings, app: QApplication
) -> None:
    before = {key: settings.get(key) for key in dialog.controls}
    dialog.setFocus()
    for control in dialog.controls.values():
        middle = QPointF(control.rect().center())
        event = QWheelEvent(
            middle,
            control.mapToGlobal(middle),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        app.sendEvent(control, event)
    assert {key: settings.get(key) for key in dialog.controls} == before


def test_no_time_limit_is_said_in_words(dialog: SettingsDialog) -> None:
    limit = dialog.controls["learning.budget"]
    assert isinstance(limit, QSpinBox)
    assert limit.text() == "No limit"
    limit.setValue(90)
    assert limit.text() == "90 s"


@pytest.mark.usefixtures("photo")
def test_an_outline_around_something_is_its_mask(session: Session, show: Show) -> None:
    rgba = np.full((100, 200, 4), 255, np.uint8)
    document = edits.place(session.document, rgba, "Thing", (100, 100), None)
    dialog = CutOutDialog(document.active_layer)
    masks: list[np.ndarray] = []
    dialog.chosen.connect(masks.append)
    show(dialog, 700, 500)
    field = dialog.field
    assert not dialog.go.isEnabled()
    box = field._box()
    left = Qt.MouseButton.LeftButton
    corners = [(0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75)]
    points = [
        QPoint(round(box.left() + x * box.width()), round(box.top() + y * box.height())) for x, y in corners
    ]
    QTest.mousePress(field, left, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(field, point)
    QTest.mouseRelease(field, left, pos=points[-1])
    assert dialog.go.isEnabled()
    dialog.go.click()
    (mask,) = masks
    assert mask.shape == (100, 200)
    assert mask[30:70, 60:140].min() == 255
    assert mask[:20].max() == 0


@pytest.mark.usefixtures("photo")
def test_cut_out_is_offered_for_floating_layers(window: MainWindow, session: Session, until: Until) -> None:
    rgba = np.zeros((80, 80, 4), np.uint8)
    rgba[..., 3] = 255
    rgba[20:60, 20:60, 0] = 255
    session.do("Place", edits.place(session.document, rgba, "Thing", (100, 100), None))
    window.actions_table.refresh()
    window.actions_table["layer.cut_out"].trigger()
    dialog = window.findChild(CutOutDialog)
    assert dialog is not None
    QTest.keyClick(dialog.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    dialog.go.click()
    until(lambda: session.history.labels[session.history.index] == "Cut out")
    alpha = session.document.active_layer.source.read(session.document.active_layer.source.bounds)[..., 3]
    assert alpha.max() == 255
    assert (alpha > 127).sum() < 60 * 60
    until(lambda: not session.rendering)


def test_dialogs_open_once(window: MainWindow, app: QApplication) -> None:
    for name in ("file.settings", "help.shortcuts", "help.about"):
        window.actions_table[name].trigger()
        window.actions_table[name].trigger()
    assert sorted(window.windows.open) == ["about", "settings", "shortcuts"]
    shortcuts = window.windows.open["shortcuts"]
    assert shortcuts.isVisible()
    for dialog in [*window.windows.open.values()]:
        dialog.close()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not window.windows.open


def test_samples_show_their_pictures_after_the_window(
    window: MainWindow, until: Until, session: Session
) -> None:
    until(lambda: all(card._picture is not None for card in window.welcome.cards))
    assert len(window.welcome.cards) == 6 + 4  # photos and projects
    assert not any(card._picture.isNull() for card in window.welcome.cards if card._picture is not None)
    window.welcome.cards[2].click()
    until(lambda: session.photo is not None)
    assert session.photo is not None
    assert session.photo.name == "balloons"


def test_the_icon_of_every_command_is_in_the_font(window: MainWindow) -> None:
    """One that is not raises where the theme changes, and what that does is seen much later."""
    names = [command.icon for command in window.actions_table.commands.values() if command.icon]
    assert len(names) > 30
    for name in names:
        icon(name)
