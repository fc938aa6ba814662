"""The whole window in other languages: nothing is cut off, and Arabic mirrors what is no picture."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from singan_studio.app.session import Session
from singan_studio.ui.main_window import MainWindow

from ..conftest import Speaking, Until
from ..cut_off import cut_off


@pytest.mark.parametrize("language", ["zh_CN", "ar"])
def test_nothing_iscut_off(
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
    until(lambda: not cut_off(window))
    session.open_sample("stones")
    until(lambda: session.photo is not None and session.kinds)
    for name in window.docks.all:
        window.docks.bring(name)
        app.processEvents()
        until(lambda: not cut_off(window))
    for name in window.tools:
        window.choose_tool(name)
        app.processEvents()
        until(lambda: not cut_off(window))
    assert (window.width(), window.height()) == (1280, 720)


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
