"""What is read and what has the keys is seen well, in both themes: measured on the window as it is painted."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QToolButton,
    QWidget,
)

from singan_studio.app.session import Session
from singan_studio.document import edits
from singan_studio.ui import focus_order
from singan_studio.ui.main_window import MainWindow
from singan_studio.ui.theme import Theme
from singan_studio.ui.toolbar import Colours
from singan_studio.ui.widgets.chip import Chip
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
    return view[..., 2::-1]


def ink(pixels: Pixels) -> float:
    """Return the contrast of what differs most from what there is most of."""
    packed, counts = np.unique(pixels.astype(np.uint32) @ np.array([65536, 256, 1]), return_counts=True)
    colours = np.stack([packed >> 16, packed >> 8 & 255, packed & 255], axis=-1)
    ground = luminance(colours[counts.argmax()])
    return float(contrast(luminance(colours), ground).max())


def _words(part: QWidget) -> Iterator[tuple[QWidget, float]]:
    """Yield what shows words or a sign in a part of the window, and the least contrast it needs. What cannot be used needs none."""
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


@pytest.fixture(params=["dark", "light"])
def scheme(request: pytest.FixtureRequest, window: MainWindow, app: QApplication) -> Iterator[str]:  # noqa: ARG001
    theme = Theme(app)
    theme.choose(request.param, motion=False)
    app.processEvents()
    yield request.param
    theme.setParent(None)


def test_words_and_signs_of_the_window(
    window: MainWindow,
    scheme: str,
    painted: None,
    session: Session,
    app: QApplication,
) -> None:
    window.edit("select", edits.select_all)
    least: dict[float, tuple[float, str]] = {}
    found = []
    for name in ("", *window.docks.all):
        if name:
            window.docks.bring(name)
            app.processEvents()
        bars = (window.menuBar(), window.options, window.toolbar, window.status)
        parts = [window.docks.all[name]] if name else bars
        for widget, needed in itertools.chain(*map(_words, parts)):
            box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
            there = ink(_painted(window, box, _LARGE))
            words = getattr(widget, "text", "")
            told = f"{type(widget).__name__} {words() if callable(words) else words!r} {widget.accessibleName()!r}"
            least[needed] = min(least.get(needed, (99.0, "")), (there, told))
            if there < needed:
                found.append(f"{name}: {told}: {there:.2f}")
    print(scheme, least)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("page", ["welcome", "photo"])
def test_what_has_the_keys_is_marked(
    page: str, window: MainWindow, scheme: str, request: pytest.FixtureRequest, app: QApplication
) -> None:
    """Between with and without the keys something changes by 3 : 1, wherever they are."""
    if page == "photo":
        request.getfixturevalue("painted")
    window.activateWindow()
    found, least = [], 99.0
    for name in window.docks.all:
        window.docks.bring(name)
        app.processEvents()
        for part in focus_order.parts(window):
            for widget in focus_order.stops(part):
                widget.clearFocus()
                focus_order.go_to(widget, forward=True)
                app.processEvents()
                box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
                with_keys = luminance(_painted(window, box))
                QApplication.focusWidget().clearFocus()
                app.processEvents()
                without = luminance(_painted(window, box))
                changed = float(contrast(with_keys, without).max())
                least = min(least, changed)
                if changed < _SIGN:
                    found.append(
                        f"{name}: {type(widget).__name__} {widget.accessibleName()!r}: {changed:.2f}"
                    )
    print(scheme, least)
    assert not found, "\n".join(dict.fromkeys(found))
