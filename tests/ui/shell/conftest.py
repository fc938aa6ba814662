"""The whole window over a scripted engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.document import edits
from singan_studio.document.raster import Raster
from singan_studio.ui.main_window import MainWindow
from singan_studio.ui.theme import Theme

from ..conftest import Until


@pytest.fixture
def make_window(
    app: QApplication, session: Session, settings: Settings
) -> Iterator[Callable[[], MainWindow]]:
    made: list[MainWindow] = []

    def make_window() -> MainWindow:
        window = MainWindow(session, settings)
        made.append(window)
        window.setGeometry(0, 0, 1280, 720)
        window.docks.arrange()
        return window

    yield make_window
    for window in made:
        window.end()
        window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(make_window: Callable[[], MainWindow], app: QApplication, until: Until) -> Iterator[MainWindow]:
    before = app.palette(), app.styleSheet(), app.font()
    theme = Theme(app)
    theme.choose("dark", motion=False)
    window = make_window()
    window.show()
    until(window.windowHandle().isExposed)
    app.processEvents()
    yield window
    window.end()
    theme.setParent(None)
    app.setPalette(before[0])
    app.setStyleSheet(before[1])
    app.setFont(before[2])


@pytest.fixture
def photo(window: MainWindow, session: Session, until: Until) -> None:  # noqa: ARG001
    session.open_sample("stones")
    until(lambda: session.photo is not None and session.kinds)


@pytest.fixture
def painted(photo: None, window: MainWindow, session: Session, until: Until) -> None:  # noqa: ARG001
    """An edit, with its result."""
    document = edits.with_paint_layer(session.document)
    document = edits.select(document, Raster.of(np.full((60, 60), 255, np.uint8), (40, 40)))
    document = edits.select(edits.fill_selected(document, (200, 60, 50)), None)
    session.do("Paint", document)
    until(lambda: session.result is not None and not session.rendering)
