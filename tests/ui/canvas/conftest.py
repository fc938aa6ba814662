from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QKeyEvent

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.imaging.load import Picture
from singan_studio.imaging.pixels import Mask, Rgb
from singan_studio.ui.canvas.qimage import from_qimage
from singan_studio.ui.canvas.tints import Tint
from singan_studio.ui.canvas.view import CanvasView
from singan_studio.ui.tools.base import Pointer, Tool
from tests.fakes import FakeEngine

from ..conftest import Show, Until


class Recorder(Tool):
    """A tool that only writes down what it is told."""

    name = "recorder"
    shortcut = ""
    icon = ""

    def __init__(self, session: Session) -> None:
        super().__init__(session, session.settings)
        self.shown: tuple[Tint, ...] = ()
        self.told: list[tuple[str, Pointer | None]] = []
        self.size: float | None = None
        self.takes: set[Qt.Key] = set()

    @property
    def words(self) -> list[str]:
        return [word for word, _ in self.told]

    def last(self, word: str) -> Pointer:
        return next(pointer for told, pointer in reversed(self.told) if told == word and pointer is not None)

    def activate(self) -> None:
        self.told.append(("activate", None))

    def deactivate(self) -> None:
        self.told.append(("deactivate", None))

    def press(self, pointer: Pointer) -> None:
        self.told.append(("press", pointer))

    def move(self, pointer: Pointer) -> None:
        self.told.append(("move", pointer))

    def release(self, pointer: Pointer) -> None:
        self.told.append(("release", pointer))

    def hover(self, pointer: Pointer) -> None:
        self.told.append(("hover", pointer))

    def double_click(self, pointer: Pointer) -> None:
        self.told.append(("double_click", pointer))

    def leave(self) -> None:
        self.told.append(("leave", None))

    def cancel(self) -> None:
        self.told.append(("cancel", None))

    def commit(self) -> None:
        self.told.append(("commit", None))

    def key(self, event: QKeyEvent) -> bool:
        return Qt.Key(event.key()) in self.takes

    def cursor(self) -> Qt.CursorShape:
        return Qt.CursorShape.PointingHandCursor

    def brush_size(self) -> float | None:
        return self.size

    @property
    def tints(self) -> tuple[Tint, ...]:
        return self.shown


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine(automatic=True, held=True)


@pytest.fixture
def open_photo(session: Session, until: Until) -> Callable[..., None]:
    def open_photo(pixels: Rgb, alpha: Mask | None = None, name: str = "photo.png") -> None:
        session.open_picture(Picture(pixels, alpha, lossless=True, notes=()), name)
        until(lambda: session.photo is not None and session.photo.name == name, 20)

    return open_photo


@pytest.fixture
def photo(open_photo: Callable[..., None]) -> Rgb:
    """The open photo: 300×200, red grows to the right, green downwards, blue is 90 everywhere."""
    y, x = np.mgrid[0:200, 0:300]
    pixels = np.stack([x * 250 // 299, y * 250 // 199, np.full_like(x, 90)], axis=-1).astype(np.uint8)
    open_photo(pixels)
    return pixels


@pytest.fixture
def view(session: Session, photo: Rgb, show: Show, until: Until) -> CanvasView:  # noqa: ARG001
    """A view of 400×300 with the photo at 100 %, its corner at (50, 50)."""
    view = CanvasView(session)
    show(view, 400, 300)
    view.zoom_to(100)
    view.centre()
    until(lambda: not view.building)
    assert view.viewport.to_view(QPointF(0, 0)).toTuple() == (50, 50)
    return view


@pytest.fixture
def tool(view: CanvasView, session: Session) -> Recorder:
    tool = Recorder(session)
    view.set_tool(tool)
    tool.told.clear()
    return tool


def seen(view: CanvasView) -> Rgb:
    """Return what a view shows now."""
    image = view.grab().toImage()
    assert isinstance(image, QImage)
    return from_qimage(image)[..., :3]


def on_screen(view: CanvasView) -> Rgb:
    """Return what stands on the screen: it came about by repainting parts, where `seen` paints all anew."""
    return from_qimage(view.screen().grabWindow(view.winId()).toImage())[..., :3]
