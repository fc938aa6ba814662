"""One QApplication without a display; every test ends without windows, timers, threads or Qt complaints left.

Fixtures for all tests of the window:
- `app`: the QApplication (there without being asked for);
- `show(widget, width, height)`: shows a widget, waits until it is painted, closes it after the test;
- `until(condition, seconds)`: lets events run until `condition()` holds, fails after `seconds`;
- `speaking(language)`: lets the program speak a language until the test ends;
- `session`: a real one over the scripted `engine`, with `settings` by which nothing is learnt by itself.
"""

from __future__ import annotations

import gc
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Protocol

import pytest
from PySide6.QtCore import (
    QEvent,
    QLocale,
    QMessageLogContext,
    QObject,
    QRect,
    Qt,
    QTimer,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.ui.language import speak
from tests.fakes import FakeEngine

# What the platform without a display cannot do, and says so.
_HARMLESS = ("propagateSizeHints", "does not support raise()", "does not support grabbing")


class Show(Protocol):
    def __call__(self, widget: QWidget, width: int = 800, height: int = 600) -> None: ...


Speaking = Callable[[str], None]


class Until(Protocol):
    def __call__(self, condition: Callable[[], object], seconds: float = 5) -> None: ...


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[QApplication]:
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QT_QPA_PLATFORM", "offscreen")
        for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home))
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        application = QApplication.instance() or QApplication(["singan-studio"])
        assert isinstance(application, QApplication)
        application.setQuitOnLastWindowClosed(False)
        yield application
        # Without a display the clipboard is Qt's own, emptied after Python's end: a crash if it holds
        # an object that was made in Python.
        application.clipboard().clear()


@pytest.fixture(autouse=True)
def _nothing_left(app: QApplication) -> Iterator[None]:
    """Fail a test that leaves windows, running timers or threads, or in which a slot or Qt complained."""
    complaints: list[str] = []

    def from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:  # noqa: ARG001
        if kind is not QtMsgType.QtDebugMsg and not any(words in message for words in _HARMLESS):
            complaints.append(f"Qt says: {message}")

    def from_slot(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        complaints.append("".join(traceback.format_exception(kind, error, trace)))

    windows, threads = set(map(id, app.topLevelWidgets())), set(threading.enumerate())
    timers = {id(timer) for timer in _running()}
    hook, sys.excepthook = sys.excepthook, from_slot
    handler = qInstallMessageHandler(from_qt)
    try:
        yield
        left = _left(app, windows, timers, threads)
        if left:  # Python's cycles first: what only waits for the collector is no leak
            gc.collect()
            left = _left(app, windows, timers, threads)
    finally:
        sys.excepthook = hook
        qInstallMessageHandler(handler)
    for thing in left:
        if isinstance(thing, QTimer):
            thing.stop()
        elif isinstance(thing, QWidget):
            thing.hide()
            thing.deleteLater()
    assert not complaints, "\n".join(complaints)
    assert not left, f"left behind: {[_described(thing) for thing in left]}"


@pytest.fixture
def show(app: QApplication, until: Until) -> Iterator[Show]:
    shown: list[QWidget] = []

    def show(widget: QWidget, width: int = 800, height: int = 600) -> None:
        widget.resize(width, height)
        widget.show()
        shown.append(widget)
        window = widget.window().windowHandle()
        until(window.isExposed)
        app.processEvents()

    yield show
    for widget in shown:
        widget.close()
        widget.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def until(app: QApplication) -> Until:
    def until(condition: Callable[[], object], seconds: float = 5) -> None:
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, f"did not come about in {seconds} s"
            app.processEvents()
            time.sleep(0.001)

    return until


@pytest.fixture
def speaking(app: QApplication) -> Iterator[Speaking]:
    """Let the program speak a language for the length of a test."""
    locale = QLocale()

    yield lambda language: speak(app, language)

    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(locale)


def _left(
    app: QApplication, windows: set[int], timers: set[int], threads: set[threading.Thread]
) -> list[QWidget | QTimer | threading.Thread]:
    app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left: list[QWidget | QTimer | threading.Thread] = [
        widget for widget in app.topLevelWidgets() if id(widget) not in windows and widget.parent() is None
    ]
    left += [timer for timer in _running() if id(timer) not in timers]
    left += [thread for thread in threading.enumerate() if thread not in threads and not thread.daemon]
    return left


def _running() -> list[QTimer]:
    """Return the running timers made in Python, but for those that end by themselves within 50 ms."""
    return [
        thing
        for thing in gc.get_objects()
        if type(thing) is QTimer
        and isValid(thing)
        and thing.isActive()
        and not (thing.isSingleShot() and thing.remainingTime() < 50)
    ]


def lost_references() -> int:
    """Return how many references to None a hundred calls into Qt lose."""
    rect, before = QRect(), sys.getrefcount(None)
    for _ in range(100):
        rect.setLeft(1)
    return max(before - sys.getrefcount(None) - 10, 0)


def _described(thing: QObject | threading.Thread) -> str:
    if isinstance(thing, threading.Thread):
        return thing.name
    parent = thing.parent()
    return f"{type(thing).__name__} {thing.objectName()!r} of {type(parent).__name__ if parent else 'nobody'}"


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine(automatic=True)


@pytest.fixture
def settings(app: QApplication, tmp_path: Path) -> Settings:  # noqa: ARG001
    settings = Settings(tmp_path / "settings.json")
    settings.set("learning.far", "instant")
    return settings


@pytest.fixture
def session(engine: FakeEngine, settings: Settings, tmp_path: Path) -> Iterator[Session]:
    session = Session(engine, settings, models=tmp_path / "models")
    session.start()
    yield session
    assert session.close()
