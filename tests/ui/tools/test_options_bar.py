from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QMainWindow, QToolBar, QWidget

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.imaging.geometry import Rect
from singan_studio.ui.canvas.viewport import Viewport
from singan_studio.ui.tools import make_tools
from singan_studio.ui.tools.base import Tool
from singan_studio.ui.tools.options_bar import Number, OptionsBar
from singan_studio.ui.widgets.buttons import IconButton
from singan_studio.ui.widgets.segmented import Segmented
from tests.fakes import FakeEngine

from ..conftest import Show
from .conftest import Hand

LETTERS = {
    "transform": "V",
    "brush": "B",
    "eraser": "E",
    "fill": "G",
    "eyedropper": "I",
    "restore": "R",
    "lasso": "L",
    "rectangle": "M",
    "wand": "W",
    "mask": "K",
    "scale": "C",
    "hand": "H",
    "zoom": "Z",
}


@pytest.fixture
def bar(show: Show) -> OptionsBar:
    bar = OptionsBar()
    show(bar, 1280, bar.height())
    return bar


def number(bar: OptionsBar, key: str) -> Number:
    control = bar.control(key)
    assert isinstance(control, Number)
    return control


def test_every_tool_has_its_letter_and_says_what_it_does(tools: dict[str, Tool]) -> None:
    assert {name: tool.shortcut for name, tool in tools.items()} == LETTERS
    assert all(name == tool.name for name, tool in tools.items())
    assert len({tool.label for tool in tools.values()}) == len(tools)
    for tool in tools.values():
        assert len(tool.hint) > 20
        for option in tool.options:
            assert option.help
            assert all(tip for _, _, tip in option.choices)
            assert option.setting.startswith(("tool.", "tablet.")) or not option.setting


def test_everything_fits_at_1280_and_is_named(bar: OptionsBar, tools: dict[str, Tool]) -> None:
    for tool in tools.values():
        bar.set_tool(tool)
        row = bar._stack.currentWidget()
        assert row.sizeHint().width() <= 1264
        for control in row.findChildren(QWidget):
            if control.focusPolicy() is not Qt.FocusPolicy.NoFocus and not control.objectName().startswith(
                "qt_"
            ):
                assert control.accessibleName() or getattr(control, "text", str)(), (tool.name, control)
                assert control.toolTip() or control.parentWidget().toolTip(), (tool.name, control)


def test_the_bar_does_not_widen_a_window(tools: dict[str, Tool], show: Show) -> None:
    window, holder, bar = QMainWindow(), QToolBar(), OptionsBar()
    holder.addWidget(bar)
    window.addToolBar(holder)
    bar.set_tool(tools["brush"])
    show(window, 500, 100)
    assert window.width() == 500
    assert bar.isVisible()
    assert bar.width() > 400


def test_a_number_shows_and_sets(bar: OptionsBar, tools: dict[str, Tool], settings: Settings) -> None:
    brush = tools["brush"]
    bar.set_tool(brush)
    size = number(bar, "size")
    assert size.field.value() == 24
    size.field.setValue(77)
    assert brush.value("size") == settings.get("tool.brush.size") == 77
    brush.set_value("size", 5000)
    assert size.field.value() == 1000
    assert size.track is not None
    assert size.track.value() == size.track.maximum()
    size.track.setValue(0)
    assert brush.value("size") == 1
    size.track.setValue(100)
    assert 1 < brush.value("size") < 200  # finer at small sizes
    size.track.reset_requested.emit()
    assert brush.value("size") == 24
    brush.set_value("opacity", 37)
    bar.set_tool(tools["eraser"])
    assert number(bar, "opacity").field.value() == 100


def test_checks_and_choices_show_and_set(bar: OptionsBar, tools: dict[str, Tool]) -> None:
    wand = tools["wand"]
    bar.set_tool(wand)
    check = bar.control("contiguous")
    assert isinstance(check, QCheckBox)
    assert check.isChecked()
    check.click()
    assert wand.value("contiguous") is False
    wand.set_value("contiguous", True)
    assert check.isChecked()
    modes = bar.control("mode").findChild(Segmented)
    modes.button("add").click()
    assert wand.value("mode") == "add"
    wand.set_value("mode", "intersect")
    assert modes.current == "intersect"
    assert tools["lasso"].value("mode") == "replace"


def test_enter_gives_the_keyboard_back(bar: OptionsBar, tools: dict[str, Tool]) -> None:
    told: list[None] = []
    bar.finished.connect(lambda: told.append(None))
    bar.set_tool(tools["brush"])
    field = number(bar, "size").field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "55")
    assert tools["brush"].value("size") == 24  # not while typing
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert tools["brush"].value("size") == 55
    assert told


def test_values_are_kept(tools: dict[str, Tool], settings: Settings, tmp_path: Path) -> None:
    tools["lasso"].set_value("mode", "add")
    tools["fill"].set_value("tolerance", 7)
    settings.save()
    again = Settings(settings.path)
    session = Session(FakeEngine(), again, models=tmp_path / "other")
    kept = make_tools(session, again)
    assert kept["lasso"].value("mode") == "add"
    assert kept["fill"].value("tolerance") == 7
    session.start()
    assert session.close()


def test_fields_of_the_layer_follow_it(hand: Hand, bar: OptionsBar, session: Session) -> None:
    tool: Any = hand.take("transform")
    bar.set_tool(tool)
    flip, x = bar.control("flip_horizontal"), number(bar, "x")
    assert isinstance(flip, IconButton)
    assert not flip.isEnabled()
    assert not x.isEnabled()
    hand.place((255, 0, 0), Rect(50, 50, 110, 90))
    assert flip.isEnabled()
    assert (x.field.value(), number(bar, "width").field.value()) == (50, 60)
    number(bar, "width").field.setValue(120)
    assert number(bar, "height").field.value() == 80
    assert session.document.active_layer.bounds == Rect(50, 50, 170, 130)
    bar.control("aspect").click()
    assert tool.value("aspect") is False
    flip.click()
    assert session.document.active_layer.transform.scale_x == -2
    assert hand.labels == ["Paste", "Scale layer", "Flip layer"]


def test_every_overlay_can_be_painted_amid_its_action(hand: Hand) -> None:
    hand.place((255, 0, 0), Rect(50, 50, 110, 90))
    for name in hand.tools:
        hand.take(name)
        drawn = []
        hand.press((60, 60))
        hand.move((90, 80), (100, 85))
        drawn.append(painted(hand))
        hand.release((100, 85))
        hand.press((80, 75))  # inside the selection, after the rectangle
        hand.move((120, 100))
        drawn.append(painted(hand))
        hand.tool.cancel()
        hand.hover((150, 150), shift=True)
        drawn.append(painted(hand))
        # Only fill and hand have nothing to show.
        shows = any(image != drawn[0] for image in drawn) or drawn[0] != blank()
        assert shows == (name not in {"fill", "hand"}), name


def blank() -> QImage:
    image = QImage(300, 200, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


def painted(hand: Hand) -> QImage:
    image = blank()
    painter = QPainter(image)
    hand.tool.paint(painter, Viewport())
    painter.end()
    return image
