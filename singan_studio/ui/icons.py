"""Icons of one family and weight (Phosphor), drawn in the colours of the theme.

The font comes with qtawesome, whose own drawing is not used: importing it and all its fonts takes a third of
a second before the window can show; the one font alone takes a hundredth. Colours are baked in when an icon
is made, so whoever shows one makes it anew on PaletteChange.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QIcon,
    QIconEngine,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from singan_studio.paths import resource
from singan_studio.ui.theme import tokens

_GRID = 256
"""Icons that the family lacks are drawn on its grid, with its stroke."""
_STROKE = 16
NAMES = {
    "dice": "dice-five",
    "reroll-selection": "selection",
    "keep": "stack",
}
"""Words that say what an icon is for, and the family's name of it."""


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """Return an icon by its Phosphor name ("eraser" or "ph.eraser"), by one of NAMES, or one of our own.

    It has the text's colour unless another is given, a fainter one when disabled, and that of text on the
    accent when checked. Raises KeyError for a name that there is not.
    """
    theme = tokens()
    faint = QColor(theme.text)
    faint.setAlphaF(0.35)
    shades = (colour or theme.text, faint, colour or theme.on_accent)
    return _made(name.removeprefix("ph."), *(shade.rgba() for shade in shades))


def application_icon() -> QIcon:
    """Return the program's own icon, in the sizes that windows, lists and task bars ask for."""
    icon = QIcon()
    for size in (16, 22, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(QIcon(str(drawing(size))).pixmap(QSize(size, size), 1.0))
    return icon


def drawing(size: int) -> Path:
    """Return the drawing of the program's icon for a size in pixels; small ones have a simpler one."""
    return resource("icons/singan-studio-small.svg" if size < 32 else "icons/singan-studio.svg")


class _Engine(QIconEngine):
    """Draws an icon at the sizes and in the states that are asked for, when they are: few ever are."""

    def __init__(self, name: str, normal: int, disabled: int, checked: int) -> None:
        super().__init__()
        self._what = name, normal, disabled, checked

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return it in a square that fits into `size`, in device pixels."""
        name, normal, disabled, checked = self._what
        shade = checked if state == QIcon.State.On else normal
        colour = disabled if mode == QIcon.Mode.Disabled else shade
        return _drawn(name, min(size.width(), size.height()), colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it in the middle of `rect`, in device-independent pixels."""
        ratio = painter.device().devicePixelRatioF()
        side = min(rect.width(), rect.height())
        pixmap = self.pixmap(QSize(side, side) * ratio, mode, state)
        place = QRect(0, 0, side, side)
        place.moveCenter(rect.center())
        painter.drawPixmap(place, pixmap)

    def clone(self) -> QIconEngine:
        """Return another of the same."""
        return _Engine(*self._what)


@lru_cache(maxsize=512)
def _made(name: str, normal: int, disabled: int, checked: int) -> QIcon:
    if name not in _OWN:
        _glyph(name)
    return QIcon(_Engine(name, normal, disabled, checked))


def _glyph(name: str) -> str:
    return _font()[1][NAMES.get(name, name)]


@lru_cache(maxsize=1024)
def _drawn(name: str, size: int, rgba: int) -> QPixmap:
    colour = QColor.fromRgba(rgba)
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(colour)
    if name in _OWN:
        painter.scale(size / _GRID, size / _GRID)
        round_ends = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(QPen(colour, _STROKE, *round_ends))
        painter.drawPath(_OWN[name]())
    else:
        font = QFont(_font()[0])
        font.setPixelSize(size)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        painter.setFont(font)
        painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, _glyph(name))
    painter.end()
    return pixmap


@cache
def _font() -> tuple[str, dict[str, str]]:
    """Return the icon font's family and the character of every name."""
    package = find_spec("qtawesome")
    if package is None or package.origin is None:
        raise FileNotFoundError("qtawesome, which brings the icon font")
    fonts = Path(package.origin).parent / "fonts"
    number = QFontDatabase.addApplicationFont(str(next(fonts.glob("phosphor-*.ttf"))))
    codes = json.loads(next(fonts.glob("phosphor-charmap-*.json")).read_text("utf-8"))
    return QFontDatabase.applicationFontFamilies(number)[0], {k: chr(int(v, 16)) for k, v in codes.items()}


def _lasso() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(32, 40, 192, 128))
    path.addEllipse(QRectF(56, 144, 40, 40))
    path.moveTo(QPointF(76, 184))
    path.cubicTo(QPointF(76, 204), QPointF(64, 216), QPointF(44, 220))
    return path


def _flip(*, upright: bool) -> QPainterPath:
    """Return two triangles, mirrored at a line: `upright` at a horizontal one."""

    def at(x: float, y: float) -> QPointF:
        return QPointF(y, x) if upright else QPointF(x, y)

    path = QPainterPath()
    path.moveTo(at(128, 32))
    path.lineTo(at(128, 224))
    for side in (-1, 1):
        path.moveTo(at(128 + side * 32, 64))
        path.lineTo(at(128 + side * 32, 192))
        path.lineTo(at(128 + side * 96, 192))
        path.closeSubpath()
    return path


def _coarse_fine() -> QPainterPath:
    """Return one large disk beside many small ones."""
    path = QPainterPath()
    path.addEllipse(QRectF(24, 68, 120, 120))
    for column in (176, 220):
        for row in (76, 116, 156):
            path.addEllipse(QRectF(column - 6, row, 20, 20))
    return path


_OWN: dict[str, Callable[[], QPainterPath]] = {
    "coarse-fine": _coarse_fine,
    "lasso": _lasso,
    "flip-horizontal": lambda: _flip(upright=False),
    "flip-vertical": lambda: _flip(upright=True),
}
