from __future__ import annotations

import time

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from singan_studio.ui.theme import DARK, LIGHT, palette
from singan_studio.ui.widgets.busy import BusyLine
from singan_studio.ui.widgets.buttons import Button, IconButton, TextButton
from singan_studio.ui.widgets.chip import Chip
from singan_studio.ui.widgets.fields import NumberField
from singan_studio.ui.widgets.labels import Label
from singan_studio.ui.widgets.loss_plot import LossPlot
from singan_studio.ui.widgets.progress import ProgressBar
from singan_studio.ui.widgets.section import Section
from singan_studio.ui.widgets.segmented import Choice, Segmented
from singan_studio.ui.widgets.style import mix, over_window

from ..conftest import Show, Until


def _segmented() -> tuple[Segmented, list[str]]:
    choices = (Choice("a", "Alpha", "Does a."), Choice("b", "Beta", "Does b."), Choice("c", "C", "Does c."))
    segmented = Segmented("Letters", choices)
    chosen: list[str] = []
    segmented.chosen.connect(chosen.append)
    return segmented, chosen


def test_one_segment_holds(show: Show) -> None:
    segmented, chosen = _segmented()
    show(segmented, 200, 30)
    segmented.set_current("a")
    assert (segmented.current, chosen) == ("a", [])
    QTest.mouseClick(segmented.button("b"), Qt.MouseButton.LeftButton)
    assert (segmented.current, chosen) == ("b", ["b"])
    assert not segmented.button("a").isChecked()
    segmented.set_current(None)
    assert segmented.current is None


def test_segments_by_keyboard(show: Show) -> None:
    segmented, chosen = _segmented()
    show(segmented, 200, 30)
    segmented.set_current("a")
    segmented.button("a").setFocus()
    QTest.keyClick(segmented.button("a"), Qt.Key.Key_Right)
    assert (segmented.current, chosen) == ("b", ["b"])
    assert segmented.button("b").hasFocus()


def test_segments_have_names_and_tips() -> None:
    segmented, _ = _segmented()
    assert segmented.accessibleName() == "Letters"
    assert segmented.button("b").accessibleName() == "Beta"
    assert segmented.button("b").toolTip() == "Does b."


def test_a_section_collapses(show: Show) -> None:
    section = Section("Blending")
    section.content.addWidget(QLabel("inside"))
    toggled: list[bool] = []
    section.toggled.connect(toggled.append)
    show(section, 200, 100)
    QTest.keyClick(section.header, Qt.Key.Key_Space)
    assert (section.body.isVisible(), toggled) == (False, [False])
    section.set_expanded(True)
    assert section.body.isVisible()


def test_the_busy_line_shows_only_what_lasts(show: Show, until: Until) -> None:
    line = BusyLine()
    show(line, 200, 2)
    line.set_busy(True)
    line.set_busy(False)
    QTest.qWait(200)
    assert not line.shown, "work of a moment does not flicker"
    line.set_busy(True)
    until(lambda: line.shown)
    line.set_busy(False)
    assert not line.shown


def test_without_motion_the_busy_line_stands_still(show: Show, until: Until, app: QApplication) -> None:
    line = BusyLine()
    show(line, 200, 2)
    line.setStyleSheet("* { widget-animation-duration: 0; }")
    line.set_busy(True)
    until(lambda: line.shown)
    assert not line._pulse.running
    app.processEvents()
    accent = line.palette().color(QPalette.ColorRole.Highlight)
    picture = line.grab().toImage()
    assert {picture.pixelColor(x, 0).name() for x in range(0, 200, 20)} == {accent.name()}


def test_a_label_is_shortened_and_tells_the_whole(show: Show) -> None:
    label = Label("A sentence that is much too long for so little room")
    show(label, 80, 20)
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole_text == label.accessibleName()
    label.show_text("Short")
    assert (label.text(), label.toolTip()) == ("Short", "")


def test_a_number_field_shows_its_number_in_any_dress(show: Show) -> None:
    field = NumberField("px", 0)
    # What the application's stylesheet does to fields with arrows must not hide the text of one without.
    field.setStyleSheet(
        "QAbstractSpinBox { padding: 0 6px; border: 1px solid } QAbstractSpinBox::up-button { width: 18px }"
    )
    show(field, 70, 28)
    room = field.lineEdit().width()
    assert room >= field.fontMetrics().horizontalAdvance("100 px")


def test_plot_paints_both_losses(show: Show) -> None:
    plot = LossPlot()
    show(plot, 200, 72)
    nothing = plot.grab().toImage()
    points = [(s, i, 1 / (i + 1), 0.5 / (i + 1)) for s in range(2) for i in range(20)]
    plot.show_losses(points)
    picture = plot.grab().toImage()
    assert picture != nothing
    accent = plot.palette().color(QPalette.ColorRole.Highlight)
    near = [
        abs(picture.pixelColor(x, y).hue() - accent.hue()) < 15 and picture.pixelColor(x, y).saturation() > 60
        for x in range(200)
        for y in range(20, 72)
    ]
    assert sum(near) > 50
    assert "0.025" in plot.accessibleDescription()


def test_a_plot_of_equal_losses_does_not_fail(show: Show) -> None:
    plot = LossPlot()
    plot.show_losses([(0, 1, 0.5, 0.5), (0, 2, 0.5, 0.5)])
    show(plot, 200, 72)
    assert not plot.grab().isNull()


def test_progress_is_accent_while_it_runs_and_grey_after(show: Show) -> None:
    bar = ProgressBar("Learning")
    show(bar, 100, 4)

    def colour(x: int) -> QColor:
        return bar.grab().toImage().pixelColor(x, 2)

    empty = colour(20)
    bar.show_share(0.5, running=True)
    assert colour(20).name() == bar.palette().color(QPalette.ColorRole.Highlight).name()
    assert colour(90) == empty
    bar.show_share(1.0, running=False)
    assert colour(90).saturation() == 0
    assert colour(90) != empty


def test_a_chip_names_its_state(show: Show) -> None:
    chip = Chip()
    chip.show_state("Learning: Draft", running=True)
    show(chip, 160, 28)
    running = chip.grab().toImage()
    chip.show_state("Learning: Draft", running=False)
    assert chip.grab().toImage() != running
    assert chip.accessibleName() == "Learning: Draft"


def test_icons_follow_the_theme(show: Show, app: QApplication) -> None:
    before = app.palette()
    try:
        app.setPalette(palette(DARK))
        button = IconButton("ph.trash", "Delete", "Takes it away.")
        show(button, 28, 28)

        def brightest() -> int:
            picture = button.icon().pixmap(16).toImage()
            solid = [
                picture.pixelColor(x, y)
                for x in range(16)
                for y in range(16)
                if picture.pixelColor(x, y).alpha() > 200
            ]
            return max(colour.lightness() for colour in solid)

        assert brightest() > 150
        app.setPalette(palette(LIGHT))
        app.processEvents()
        assert brightest() < 100
    finally:
        app.setPalette(before)


def test_buttons_have_names_tips_and_focus() -> None:
    buttons = (
        IconButton("ph.trash", "Delete", "Takes it away."),
        Button("Wipe", "Shows a line."),
        TextButton("choose for me", "Follows."),
    )
    for button in buttons:
        assert button.accessibleName()
        assert button.toolTip().endswith(".")
        assert button.focusPolicy() == Qt.FocusPolicy.StrongFocus
        assert button.sizeHint().height() >= 28 or button.height() >= 28


def test_colours_between_the_windows_and_the_texts() -> None:
    black, white = QColor(0, 0, 0), QColor(255, 255, 255)
    assert mix(black, white, 0.5).getRgb() == (128, 128, 128, 255)
    dark = palette(DARK)
    assert over_window(dark, 0) == DARK.panel
    assert over_window(dark, 1) == DARK.text
    dark.setCurrentColorGroup(QPalette.ColorGroup.Disabled)
    assert over_window(dark, 1) == DARK.text


def test_what_is_busy_may_be_closed(app: QApplication, show: Show) -> None:
    """Its clocks end with it: one that rang a dead object would end the program."""
    outer = QWidget()
    line = BusyLine(outer)
    show(outer, 100, 20)
    kept = line._patience, line._pulse
    line.set_busy(True)
    line._pulse.run(True)
    line.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    end = time.monotonic() + 0.25
    while time.monotonic() < end:
        app.processEvents()
    assert not isValid(line)
    assert kept
