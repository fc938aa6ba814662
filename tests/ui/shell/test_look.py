"""Theme and icons."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, qInstallMessageHandler
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton

from singan_studio.paths import resource
from singan_studio.ui import icons
from singan_studio.ui.theme import DARK, LIGHT, Theme, Tokens, is_dark, palette, stylesheet, tokens
from singan_studio.ui.widgets.style import animated

from ..conftest import Show


@pytest.fixture
def theme(app: QApplication) -> Iterator[Theme]:
    before = app.palette(), app.styleSheet(), app.font()
    theme = Theme(app)
    yield theme
    theme.setParent(None)
    app.setPalette(before[0])
    app.setStyleSheet(before[1])
    app.setFont(before[2])


def _luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(first: QColor, second: QColor) -> float:
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [DARK, LIGHT])
def test_chrome_is_neutral_and_legible(colours: Tokens) -> None:
    for name in ("canvas", "window", "panel", "field", "raised", "hover", "line", "text", "dim"):
        grey: QColor = getattr(colours, name)
        assert grey.red() == grey.green() == grey.blue(), name
    for ground in (colours.window, colours.panel, colours.field, colours.raised):
        assert _contrast(colours.text, ground) >= 7
        assert _contrast(colours.dim, ground) >= 3.5
    assert _contrast(colours.on_accent, colours.accent) >= 3.5


def test_both_schemes_fill_every_place_of_the_stylesheet() -> None:
    for colours in (DARK, LIGHT):
        sheet = stylesheet(colours, motion=True)
        assert "$" not in sheet
        addresses = re.findall(r'url\("(.*?)"\)', sheet)
        assert len(addresses) == sheet.count("url(") > 0
        for address in addresses:
            assert Path(address).is_file(), address


def test_theme_changes_live(theme: Theme, show: Show) -> None:
    button = QPushButton("Accept")
    show(button, 120, 40)
    theme.choose("light", motion=True)
    light = button.grab().toImage()
    assert not is_dark()
    assert tokens() is LIGHT
    assert animated(button)
    theme.choose("dark", motion=False)
    dark = button.grab().toImage()
    assert is_dark()
    assert not animated(button)
    assert light.pixelColor(60, 36).lightness() > dark.pixelColor(60, 36).lightness() + 50


def test_a_system_that_does_not_say_gets_the_dark_scheme(theme: Theme) -> None:
    theme.choose("light", motion=True)
    theme.choose("system", motion=True)
    assert is_dark()


def test_greyed_out_text_is_fainter(theme: Theme) -> None:
    theme.choose("dark", motion=True)
    made = palette(DARK)
    off = made.color(made.ColorGroup.Disabled, made.ColorRole.WindowText)
    assert off.lightness() < made.windowText().color().lightness()


def _ink(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off) -> QColor:
    image = icon.pixmap(QSize(24, 24), 1.0, mode, state).toImage()
    points = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
    return max(points, key=lambda colour: colour.alpha())


def test_icons_take_the_colours_of_the_theme(theme: Theme) -> None:
    theme.choose("dark", motion=True)
    assert _ink(icons.icon("eraser")).lightness() > 200
    assert _ink(icons.icon("eraser"), QIcon.Mode.Disabled).alpha() < 120
    theme.choose("light", motion=True)
    assert _ink(icons.icon("eraser")).lightness() < 60
    assert _ink(icons.icon("eraser"), state=QIcon.State.On).lightness() > 200
    assert _ink(icons.icon("ph.eraser", QColor(200, 0, 0))).red() == 200


def test_names_of_purposes_and_our_own_icons_can_be_drawn(theme: Theme) -> None:
    theme.choose("dark", motion=True)
    for name in (*icons.NAMES, "coarse-fine", "lasso", "flip-horizontal", "flip-vertical"):
        assert _ink(icons.icon(name)).alpha() > 200


def test_an_icon_that_there_is_not_says_so(theme: Theme) -> None:
    theme.choose("dark", motion=True)
    with pytest.raises(KeyError):
        icons.icon("no-such-icon")


def test_the_application_has_an_icon() -> None:
    assert _ink(icons.application_icon()).alpha() > 200


def test_the_program_may_lie_in_a_folder_of_any_name(
    theme: Theme, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "a (b) {c}; d'é"
    shutil.copytree(resource("icons/controls"), folder / "icons/controls")
    own = {"icons/controls": folder / "icons/controls"}
    monkeypatch.setattr("singan_studio.ui.theme.resource", lambda name: own.get(name) or resource(name))
    said: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, text: said.append(text))
    try:
        theme.choose("dark", motion=True)
        box = QCheckBox("a box")
        box.setChecked(True)
        show(box)
        ticked = box.grab().toImage()
        box.setChecked(False)
    finally:
        qInstallMessageHandler(before)
    assert said == []
    white = sum(
        QColor(ticked.pixel(x, y)).lightness() > 200 for x in range(18) for y in range(ticked.height())
    )
    assert white > 10  # the tick itself, from a file of that folder


def test_small_icons_have_a_drawing_of_their_own() -> None:
    icon = icons.application_icon()
    assert {size.width() for size in icon.availableSizes()} >= {16, 24, 32, 48, 256}
    small = icon.pixmap(QSize(16, 16), 1.0).toImage()
    assert small == QIcon(str(icons.drawing(16))).pixmap(QSize(16, 16), 1.0).toImage()
    assert icons.drawing(16) != icons.drawing(32)
