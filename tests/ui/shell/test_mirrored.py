"""The whole window in other languages: nothing is cut off, and Arabic mirrors what is no picture."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget

from singan_studio.app.session import Session
from singan_studio.ui.main_window import MainWindow

from ..conftest import Speaking, Until


@pytest.mark.parametrize("language", ["zh_CN", "ar"])
def test_nothing_is_cut_off(
    language: str,
    speaking: Speaking,
    make_window: Callable[[], MainWindow],
    session: Session,
    app: QApplication,
    until: Until,
) -> None:
    speaking(language)
    window = make_window()
    window.show()
    until(window.windowHandle().isExposed)
    until(lambda: not _cut_off(window))
    session.open_sample("stones")
    until(lambda: session.photo is not None and session.kinds)
    for name in window.docks.all:
        window.docks.bring(name)
        app.processEvents()
        until(lambda: not _cut_off(window))
    for name in window.tools:
        window.choose_tool(name)
        app.processEvents()
        until(lambda: not _cut_off(window))
    assert (window.width(), window.height()) == (1280, 720)


def _cut_off(window: QWidget) -> list[str]:
    """Return the words that need more room than they have."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            cut = widget.height() < widget.heightForWidth(widget.width())
        else:
            cut = widget.width() < widget.minimumSizeHint().width()
        bars = isinstance(widget, QToolButton) and widget.objectName() == "qt_toolbar_ext_button"
        if (widget.text() and cut) or bars:
            found.append(widget.text() or widget.objectName())
    return found


def test_panels_and_tools_change_sides(
    speaking: Speaking, make_window: Callable[[], MainWindow], app: QApplication, until: Until
) -> None:
    speaking("ar")
    window = make_window()
    window.show()
    until(window.windowHandle().isExposed)
    app.processEvents()
    canvas = window.canvas.mapTo(window, window.canvas.rect().center()).x()
    assert window.docks.all["render"].geometry().center().x() < canvas
    assert window.toolbar.geometry().center().x() > canvas
    state = window.docks.state()
    assert window.docks.restore(state)
    speaking("en")
    other = make_window()
    assert not other.docks.restore(state)
