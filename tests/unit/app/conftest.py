"""A Qt event loop without a display, and sessions with the scripted engine in it."""

from __future__ import annotations

import gc
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.document import edits
from singan_studio.document.document import Document
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.save import save_picture
from tests.fakes import FakeEngine


class Until(Protocol):
    def __call__(self, condition: Callable[[], object], seconds: float = 5) -> None: ...


class Make(Protocol):
    def __call__(self, engine: FakeEngine | None = None, **settings: Any) -> Session: ...


@pytest.fixture(scope="session")
def qt() -> QCoreApplication:
    return QCoreApplication.instance() or QCoreApplication(["tests"])


@pytest.fixture(autouse=True)
def _nothing_left(qt: QCoreApplication) -> Iterator[None]:
    """Fail a test in which a slot or Qt complained, or that leaves a thread."""
    complaints: list[str] = []

    def from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:  # noqa: ARG001
        if kind is not QtMsgType.QtDebugMsg:
            complaints.append(f"Qt says: {message}")

    def from_slot(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        complaints.append("".join(traceback.format_exception(kind, error, trace)))

    threads = set(threading.enumerate())
    hook, sys.excepthook = sys.excepthook, from_slot
    handler = qInstallMessageHandler(from_qt)
    try:
        yield
        qt.processEvents()
        qt.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
    finally:
        sys.excepthook = hook
        qInstallMessageHandler(handler)
    assert not complaints, "\n".join(complaints)
    assert not set(threading.enumerate()) - threads


@pytest.fixture
def until(qt: QCoreApplication) -> Until:
    def until(condition: Callable[[], object], seconds: float = 5) -> None:
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, f"did not come about in {seconds} s"
            qt.processEvents()
            time.sleep(0.0005)

    return until


@pytest.fixture
def pause(qt: QCoreApplication) -> Callable[[float], None]:
    def pause(seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            qt.processEvents()
            time.sleep(0.0005)

    return pause


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def photo_file(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    save_picture(path, a_photo())
    return path


@pytest.fixture
def make(settings: Settings, photo_file: Path, tmp_path: Path, until: Until) -> Iterator[Make]:
    """Make a session with a photo of 64×48 open; keywords are settings with _ for the dot."""
    made: list[Session] = []

    def make(engine: FakeEngine | None = None, **changes: Any) -> Session:
        settings.set("learning.far", "instant")
        for key, value in changes.items():
            settings.set(key.replace("_", ".", 1), value)
        session = Session(engine or FakeEngine(automatic=True), settings, models=tmp_path / "models")
        made.append(session)
        session.start()
        session.open(photo_file)
        until(lambda: session.photo is not None)
        return session

    yield make
    for session in made:
        assert session.close()
        session.deleteLater()


@pytest.fixture
def notices() -> list[Any]:
    return []


A_PLACE = Rect(10, 10, 30, 26)


def a_photo(width: int = 64, height: int = 48) -> Rgb:
    """Return a photo in which every pixel differs from its neighbours."""
    y, x = np.mgrid[:height, :width]
    return np.stack([2 * x + y, 3 * y, 255 - 2 * x], axis=2).astype(np.uint8)


def painted(
    document: Document, rect: Rect = A_PLACE, colour: tuple[int, int, int] = (250, 10, 20)
) -> Document:
    """Return a document with a filled rectangle on a paint layer."""
    document = edits.with_paint_layer(document)
    pixels = np.full((rect.size.height, rect.size.width, 4), (*colour, 255), np.uint8)
    layer = document.active_layer
    x, y = rect.left - layer.offset[0], rect.top - layer.offset[1]
    return document.with_layer(replace(layer, raster=layer.raster.write((x, y), pixels)))


def paint(session: Session, rect: Rect = A_PLACE, colour: tuple[int, int, int] = (250, 10, 20)) -> None:
    """Paint a rectangle, as one edit."""
    session.do("Paint", painted(session.document, rect, colour))
