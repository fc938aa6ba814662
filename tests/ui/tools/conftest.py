"""Every tool over a real session with a photo, and a hand that moves the pointer."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from singan_studio.app.notice import Notice
from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.document import edits
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.load import Picture
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.tools import make_tools
from singan_studio.ui.tools.base import Pointer, Tool
from tests.fakes import FakeEngine

from ..conftest import Until

WIDTH, HEIGHT = 300, 200
Point = tuple[float, float]


class Hand:
    """Takes up one tool after the other and does with it what the canvas would."""

    def __init__(self, session: Session, tools: dict[str, Tool]) -> None:
        self.session = session
        self.tools = tools
        self.tool = tools["brush"]
        self.scale = 1.0
        self.notices: list[Notice] = []
        session.notice.connect(self.notices.append)

    def take(self, name: str) -> Any:
        self.tool.deactivate()
        self.tool = self.tools[name]
        self.tool.activate()
        return self.tool

    def at(self, point: Point, **held: Any) -> Pointer:
        return Pointer(*point, **{"view_scale": self.scale, **held})

    def press(self, point: Point, **held: Any) -> None:
        self.tool.press(self.at(point, **held))

    def move(self, *points: Point, **held: Any) -> None:
        for point in points:
            self.tool.move(self.at(point, **held))

    def release(self, point: Point, **held: Any) -> None:
        self.tool.release(self.at(point, **{"buttons": Qt.MouseButton.NoButton, **held}))

    def hover(self, point: Point, **held: Any) -> None:
        self.tool.hover(self.at(point, **{"buttons": Qt.MouseButton.NoButton, **held}))

    def drag(self, *points: Point, **held: Any) -> None:
        self.press(points[0], **held)
        self.move(*points[1:], **held)
        self.release(points[-1], **held)

    def click(self, point: Point, **held: Any) -> None:
        self.drag(point, **held)

    def key(self, key: Qt.Key, *, shift: bool = False, ctrl: bool = False) -> bool:
        held = Qt.KeyboardModifier.NoModifier
        held |= Qt.KeyboardModifier.ShiftModifier if shift else held
        held |= Qt.KeyboardModifier.ControlModifier if ctrl else held
        event = QKeyEvent(QEvent.Type.KeyPress, key, held)
        claimed = self.tool.claims(event)
        assert self.tool.key(event) == claimed
        return claimed

    # --- what became of it ---

    @property
    def labels(self) -> list[str]:
        """What was done since the photo was opened."""
        return self.session.history.labels[1 : self.session.history.index + 1]

    def picture(self) -> Rgb:
        document = self.session.document
        return document.flatten(Rect.whole(document.size))

    def selected(self) -> np.ndarray:
        document = self.session.document
        if document.selection is None:
            return np.zeros((document.size.height, document.size.width), np.uint8)
        return document.selection.read(Rect.whole(document.size))

    def place(self, colour: tuple[int, int, int], box: Rect, name: str = "Pasted") -> int:
        """Put an opaque floating layer into the document; return its id."""
        pixels = np.full((box.size.height, box.size.width, 4), (*colour, 255), np.uint8)
        origin = (box.left, box.top)
        self.session.do("Paste", edits.add_layer(self.session.document, pixels, name, "floating", origin))
        return self.session.document.active


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def tools(session: Session, settings: Settings) -> dict[str, Tool]:
    return make_tools(session, settings)


@pytest.fixture
def photo(session: Session, until: Until) -> Rgb:
    """The open photo, 300×200: grey, but for a blue square at (200, 100) to (240, 140)."""
    pixels = np.full((HEIGHT, WIDTH, 3), 120, np.uint8)
    pixels[100:140, 200:240] = (20, 40, 200)
    session.open_picture(Picture(pixels, None, lossless=True, notes=()), "photo")
    until(lambda: session.photo is not None)
    return pixels


@pytest.fixture
def hand(session: Session, tools: dict[str, Tool], photo: Rgb) -> Hand:  # noqa: ARG001
    return Hand(session, tools)
