"""The eyedropper: takes the foreground colour from the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen

from singan_studio.ui.tools import cursors
from singan_studio.ui.tools.base import Option, Pointer, Tool

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.app.settings import Settings
    from singan_studio.ui.canvas.viewport import Viewport

_RING, _WIDTH = 30.0, 12.0
"""Radius and width, in view pixels, of the ring that shows the colour."""


class Dropper:
    """Looks at the picture as it is shown: a colour is chosen only when the button goes up."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._colour: tuple[int, int, int] | None = None
        self._at = (0.0, 0.0)
        self.looking = False

    def look(self, pointer: Pointer, side: int = 1) -> None:
        """Look at the mean of `side` × `side` pixels under the pointer; outside the picture at nothing."""
        self.looking, self._at = True, pointer.point
        x, y = pointer.pixel
        if self._session.pixel(x, y) is None:
            self._colour = None
            return
        reach = range(-(side // 2), side // 2 + 1)
        seen = [self._session.pixel(x + dx, y + dy) for dy in reach for dx in reach]
        red, green, blue = np.rint(
            np.mean([colour for colour in seen if colour is not None], axis=0)
        ).tolist()
        self._colour = int(red), int(green), int(blue)

    def take(self) -> None:
        """Paint with what was looked at last."""
        if self.looking and self._colour is not None:
            self._session.set_colour(self._colour)
        self.drop()

    def drop(self) -> None:
        """Look no more."""
        self.looking, self._colour = False, None

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Draw a ring around the pointer: above in the colour looked at, below in the one there is."""
        if not self.looking or self._colour is None:
            return
        middle = viewport.to_view(QPointF(*self._at))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(middle.x() - _RING, middle.y() - _RING, 2 * _RING, 2 * _RING)
        rim = QPen(QColor(128, 128, 128), _WIDTH + 3)
        painter.setPen(rim)
        painter.drawEllipse(middle, _RING, _RING)
        for colour, start in ((self._colour, 0), (self._session.colour, 180)):
            pen = QPen(QColor(*colour), _WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(box, 16 * start, 16 * 180)
        painter.restore()


class EyedropperTool(Tool):
    """Picks a colour by a click; while the button is down a ring shows what would be picked."""

    name, shortcut, icon = "eyedropper", "I", "eyedropper"

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(session, settings, parent)
        self._dropper = Dropper(session)
        self._set_options(
            Option(
                "sample",
                self.tr("Sample"),
                "choice",
                self.tr("How much of the picture makes the colour."),
                "1",
                choices=(
                    ("1", self.tr("1 pixel"), self.tr("Exactly the pixel under the tip.")),
                    ("3", self.tr("3 × 3"), self.tr("The mean of nine pixels: evens out noise.")),
                    ("5", self.tr("5 × 5"), self.tr("The mean of 25 pixels: evens out grain and texture.")),
                ),
                setting=f"tool.{self.name}.sample",
            )
        )

    @property
    def label(self) -> str:
        """The tool's name."""
        return self.tr("Eyedropper")

    @property
    def hint(self) -> str:
        """What it does."""
        return self.tr("Click a colour of the picture to paint with it · Drag to compare before you choose")

    def press(self, pointer: Pointer) -> None:
        """Look at the picture."""
        if pointer.left and self.session.photo is not None:
            self._look(pointer)

    def move(self, pointer: Pointer) -> None:
        """Look at another pixel."""
        if self._dropper.looking:
            self._look(pointer)

    def release(self, _pointer: Pointer) -> None:
        """Paint with the colour from now on."""
        self._dropper.take()
        self.changed.emit()

    def cancel(self) -> None:
        """Keep the colour there was."""
        self._dropper.drop()
        self.changed.emit()

    def cursor(self) -> QCursor | Qt.CursorShape:
        """Return a dropper."""
        return cursors.eyedropper()

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Draw the colour looked at."""
        self._dropper.paint(painter, viewport)

    def _look(self, pointer: Pointer) -> None:
        self._dropper.look(pointer, int(self.value("sample")))
        self.changed.emit()
