from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from singan_studio.ui.widgets.slider import Slider, Track, align

from ..conftest import Show


def _slider(parent: QWidget | None = None) -> tuple[Slider, list[object]]:
    slider = Slider("Feather", 0, 64, unit="px", default=5, tip="Softens.", parent=parent)
    changes: list[object] = []
    slider.changed.connect(changes.append)
    return slider, changes


def _at(track: Track, value: int) -> QPoint:
    return QPoint(round(track.position(value)), track.height() // 2)


def _turn_wheel(app: QApplication, widget: QWidget) -> bool:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    app.sendEvent(widget, event)
    return event.isAccepted()


def test_shows_the_default_until_a_value_is_chosen(show: Show) -> None:
    slider, changes = _slider()
    show(slider, 240, 28)
    assert slider.value is None
    assert slider.field.text() == "5 px"
    slider.set_default(9)
    assert slider.field.text() == "9 px"
    slider.set_value(20)
    slider.set_default(3)
    assert (slider.value, slider.field.text(), slider.track.value()) == (20, "20 px", 20)
    assert changes == []


def test_a_click_jumps_and_a_double_click_goes_back_to_the_default(show: Show) -> None:
    slider, changes = _slider()
    show(slider, 260, 28)
    QTest.mouseClick(slider.track, Qt.MouseButton.LeftButton, pos=_at(slider.track, 40))
    assert slider.value is not None
    assert abs(slider.value - 40) <= 1
    QTest.mouseDClick(slider.track, Qt.MouseButton.LeftButton, pos=_at(slider.track, 40))
    assert slider.value is None
    assert slider.shown == 5
    assert changes[-1] is None
    slider.set_value(12)
    QTest.mouseDClick(slider.label, Qt.MouseButton.LeftButton)
    assert slider.value is None


def test_dragging_changes_all_along(show: Show) -> None:
    slider, changes = _slider()
    show(slider, 260, 28)
    QTest.mousePress(slider.track, Qt.MouseButton.LeftButton, pos=_at(slider.track, 10))
    QTest.mouseMove(slider.track, _at(slider.track, 30))
    QTest.mouseMove(slider.track, _at(slider.track, 50))
    QTest.mouseRelease(slider.track, Qt.MouseButton.LeftButton, pos=_at(slider.track, 50))
    assert len(changes) == 3
    QTest.mouseMove(slider.track, _at(slider.track, 5))
    assert len(changes) == 3


def test_a_number_can_be_typed(show: Show) -> None:
    slider, changes = _slider()
    show(slider, 260, 28)
    slider.field.setFocus()
    edit = slider.field.findChild(QLineEdit)
    assert edit is not None
    QTest.keyClicks(edit, "33")
    assert changes == [], "nothing happens while digits are missing"
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert changes == [33.0]
    assert slider.track.value() == 33


def test_keys_move_it(show: Show) -> None:
    slider, changes = _slider()
    show(slider, 260, 28)
    slider.track.setFocus()
    QTest.keyClick(slider.track, Qt.Key.Key_Right)
    assert changes == [6.0]
    QTest.keyClick(slider.track, Qt.Key.Key_End)
    assert changes[-1] == 64.0


def test_the_wheel_needs_the_focus(show: Show, app: QApplication) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    slider, changes = _slider(window)
    other = QLineEdit(window)
    column.addWidget(slider)
    column.addWidget(other)
    show(window, 280, 90)
    other.setFocus()
    for part in (slider.track, slider.field):
        assert not _turn_wheel(app, part), "the panel should scroll"
    assert changes == []
    slider.track.setFocus()
    assert _turn_wheel(app, slider.track)
    assert len(changes) == 1


def test_controls_have_names_and_say_what_they_do() -> None:
    slider, _ = _slider()
    for part in (slider.track, slider.field):
        assert part.accessibleName() == "Feather"
        assert "Softens." in part.toolTip()
        assert "5 px" in part.toolTip(), "what a double click goes back to"
        assert part.focusPolicy() == Qt.FocusPolicy.StrongFocus
        assert part.height() >= 28


def test_sliders_below_each_other_stand_in_line() -> None:
    sliders = [Slider("A", 0, 9), Slider("A long label", 0, 1000, unit="px")]
    align(sliders)
    assert sliders[0].label.width() == sliders[1].label.width()
    assert sliders[0].field.width() == sliders[1].field.width()


def test_steps_may_be_fractions() -> None:
    slider = Slider("Hardness", 0, 1, step=0.05, decimals=2, default=0.5)
    changes: list[object] = []
    slider.changed.connect(changes.append)
    slider.track.setValue(3)
    assert [round(float(str(value)), 6) for value in changes] == [0.15]
    assert slider.field.text() == slider.field.words(0.15)
