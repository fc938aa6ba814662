"""What is read, and what has the keys, is seen well in both themes: measured on the painted window."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QToolButton,
    QWidget,
)

from singan_studio.document import edits
from singan_studio.ui import focus_order
from singan_studio.ui.canvas import overlay
from singan_studio.ui.main_window import MainWindow
from singan_studio.ui.theme import DARK, LIGHT, Theme, Tokens, palette
from singan_studio.ui.toolbar import Colours
from singan_studio.ui.widgets.chip import Chip
from singan_studio.ui.widgets.style import mix, over_window
from singan_studio.ui.widgets.swatches import Swatch
from singan_studio.ui.widgets.thumbnail import Thumbnail

Pixels = npt.NDArray[np.generic]
_TEXT, _SIGN = 4.5, 3.0
_LARGE = 3
"""So many times as large the window is painted to be measured: the ink of small letters is only grey."""


def luminance(pixels: Pixels) -> Pixels:
    """Return the relative luminance (WCAG 2) of (..., 3) in 0..255."""
    shares = np.asarray(pixels, np.float64)[..., :3] / 255
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def contrast(first: Pixels, second: Pixels) -> Pixels:
    """Return the contrast of luminances, 1..21."""
    light, dark = np.maximum(first, second), np.minimum(first, second)
    return np.asarray((light + 0.05) / (dark + 0.05))


def _of(first: QColor, second: QColor) -> float:
    ink, ground = (np.array(colour.getRgb()[:3], np.float64) for colour in (first, second))
    return float(contrast(luminance(ink), luminance(ground)))


def _painted(widget: QWidget, box: QRect, scale: int = 1) -> Pixels:
    """Return a part of a window as it is painted, (h, w, 3)."""
    image = QImage(box.size() * scale, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.scale(scale, scale)
    widget.render(painter, QPoint(), box)
    painter.end()
    view = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return view[..., 2::-1].copy()  # the image goes


def ink(pixels: Pixels) -> float:
    """Return the contrast of what differs most from what there is most of."""
    packed, counts = np.unique(pixels.astype(np.uint32) @ np.array([65536, 256, 1]), return_counts=True)
    colours = np.stack([packed >> 16, packed >> 8 & 255, packed & 255], axis=-1)
    ground = luminance(colours[counts.argmax()])
    return float(contrast(luminance(colours), ground).max())


def _words(part: QWidget) -> Iterator[tuple[QWidget, float]]:
    """Yield what shows words or a sign in a part of the window, and the least contrast it needs.

    What cannot be used needs none, by WCAG.
    """
    for widget in part.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or widget.visibleRegion().isEmpty():
            continue
        if widget.visibleRegion().boundingRect().size() != widget.size():
            continue  # scrolled away in part
        if isinstance(widget, Thumbnail | Swatch | Colours):
            continue
        if isinstance(widget, QToolButton) and not widget.icon().isNull():
            yield widget, _SIGN
        elif isinstance(widget, QLabel):
            if widget.text():
                yield widget, _TEXT
        elif isinstance(widget, QAbstractButton | QComboBox | QAbstractSpinBox | Chip):
            yield widget, _TEXT


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
def test_colours_that_meet(colours: Tokens) -> None:
    made = palette(colours)
    role = QPalette.ColorRole
    chosen, segment = (mix(colours.field, colours.accent, share) for share in (0.35, 0.4))
    faint = over_window(made, 0.08)
    plain = [colours.canvas, colours.window, colours.panel, colours.field, colours.raised]
    texts = {
        "text": (colours.text, [*plain, colours.hover, chosen, segment, faint]),
        "what stands back": (colours.dim, [*plain, faint]),
        "placeholder": (made.color(role.PlaceholderText), [made.color(role.Base)]),
        "on the accent": (
            colours.on_accent,
            [colours.accent, colours.accent.darker(110), colours.accent.darker(125)],
        ),
        "chosen text": (made.color(role.HighlightedText), [made.color(role.Highlight)]),
        "link": (made.color(role.Link), [colours.window, colours.panel, colours.field]),
        "mark": (colours.mark, [colours.window, colours.panel, colours.field]),
        "tool tip": (made.color(role.ToolTipText), [made.color(role.ToolTipBase), colours.raised]),
    }
    signs = {
        "ring": (colours.mark, [*plain, segment, chosen]),
        "chosen tool": (colours.accent, [colours.panel]),
        "handle": (over_window(made, 0.85), [colours.panel]),
        "filled groove": (over_window(made, 0.55), [colours.panel]),
        "scroll bar": (over_window(made, 0.5), [colours.panel]),
        "box to tick": (colours.dim, [colours.panel, colours.field]),
        "station": (over_window(made, 0.6), [colours.panel]),
        "warning": (colours.warning, [colours.panel]),
        "error": (colours.error, [colours.panel]),
    }
    for pairs, least in ((texts, _TEXT), (signs, _SIGN)):
        for name, (first, grounds) in pairs.items():
            for ground in grounds:
                assert _of(first, ground) >= least, f"{name} on {ground.name()}: {_of(first, ground):.2f}"
    for name in ("canvas", "window", "panel", "field", "raised", "hover", "line", "text", "dim"):
        grey: QColor = getattr(colours, name)
        assert grey.red() == grey.green() == grey.blue(), name


@pytest.mark.parametrize("ground", ["#ffffff", "#000000", "#808080", "#ffff00", "#00ffff", "#ff00ff"])
def test_words_over_the_picture(ground: str) -> None:
    image = QImage(240, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    overlay.paint_caption(painter, "Before", QPointF(20, 16))
    painter.end()
    view = np.frombuffer(image.constBits(), np.uint8).reshape(60, 240, 4)[..., 2::-1]
    inside = luminance(view[24:34, 32:70])
    assert float(contrast(inside.max(), inside.min())) >= _TEXT


@pytest.fixture(params=["dark", "light"])
def scheme(request: pytest.FixtureRequest, window: MainWindow, app: QApplication) -> Iterator[str]:  # noqa: ARG001
    theme = Theme(app)
    theme.choose(request.param, motion=False)
    app.processEvents()
    yield request.param
    theme.setParent(None)


def test_the_window_is_seen_well(
    scheme: str,  # noqa: ARG001
    window: MainWindow,
    request: pytest.FixtureRequest,
    app: QApplication,
) -> None:
    window.resize(1400, 1600)  # what is scrolled away is not measured
    window.activateWindow()
    app.processEvents()
    _rings(window, focus_order.parts(window), app)
    request.getfixturevalue("painted")
    window.edit("select", edits.select_all)
    bars = (window.menuBar(), window.options, window.toolbar, window.status)
    measured = sum(_words_are_read(part, window) for part in bars)
    _rings(window, focus_order.parts(window), app)
    for name, dock in window.docks.all.items():
        window.docks.bring(name)
        app.processEvents()
        measured += _words_are_read(dock, window)
        _rings(window, [dock], app)
    assert measured > 100


def _words_are_read(part: QWidget, window: MainWindow) -> int:
    """Measure words and signs of a part of the window; return how many there are."""
    count, found = 0, []
    for widget, needed in _words(part):
        count += 1
        there = ink(_painted(window, QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()), _LARGE))
        if there < needed:
            found.append(f"{type(widget).__name__} {widget.accessibleName()!r}: {there:.2f}")
    assert not found, "\n".join(found)
    return count


def _rings(window: MainWindow, parts: Sequence[QWidget], app: QApplication) -> None:
    """Between with and without the keys something has to change by 3 : 1, wherever they are."""
    found = []
    for widget in itertools.chain(*map(focus_order.stops, parts)):
        widget.clearFocus()
        focus_order.go_to(window, widget, forward=True)
        app.processEvents()
        box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        with_keys = luminance(_painted(window, box))
        widget.clearFocus()
        app.processEvents()
        changed = float(contrast(with_keys, luminance(_painted(window, box))).max())
        if changed < _SIGN:
            found.append(f"{type(widget).__name__} {widget.accessibleName()!r}: {changed:.2f}")
    assert not found, "\n".join(found)
