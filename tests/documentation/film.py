"""The studio in use, filmed: the moving picture at the top of the README, as long as it took."""

from __future__ import annotations

import itertools
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QFont, QImage, QPainter, QPolygonF
from PySide6.QtWidgets import QApplication, QWidget

from tests.e2e.studio.robot import Scenario

from .guide import Guide

NAME = "studio.webp"
_EVERY = 200
"""Milliseconds between two frames; a frame that is as the one before it is not kept."""
_LAST = 2500
"""Milliseconds that the end is shown before it begins again."""
_WIDTH = 880
"""Pixels: what a README's column shows."""
_QUALITY = 60
_ARROW = [(0, 0), (0, 17), (4, 13.5), (6.7, 19.5), (9.3, 18.3), (6.7, 12.5), (12, 12.5)]


class Camera(QObject):
    """Films what the screen shows of the window, with the pointer, which X leaves out, and the keys."""

    def __init__(self, person: Guide) -> None:
        super().__init__(person)
        self._box = person.window.geometry()
        self._frames: list[QImage] = []
        self._lengths: list[int] = []
        self._keys = ""
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._take)
        self._timer.start()

    def tell(self, keys: str) -> None:
        """Show which keys are pressed, for a while."""
        self._keys = keys
        QTimer.singleShot(1200, self, lambda: self._forget(keys))

    def develop(self, path: Path) -> None:
        """Stop filming and write the film."""
        self._timer.stop()
        frames = [_picture(frame) for frame in self._frames]
        lengths = [*self._lengths[:-1], _LAST]
        frames[0].save(
            path,
            save_all=True,
            append_images=frames[1:],
            duration=lengths,
            loop=0,
            quality=_QUALITY,
            method=2,
        )

    def _forget(self, keys: str) -> None:
        if self._keys == keys:
            self._keys = ""

    def _take(self) -> None:
        box = self._box
        shown = QApplication.primaryScreen().grabWindow(0, box.x(), box.y(), box.width(), box.height())
        frame = shown.toImage().convertToFormat(QImage.Format.Format_RGB888)
        painter = QPainter(frame)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_pointer(painter, QCursor.pos() - box.topLeft())
        if self._keys:
            _draw_keys(painter, self._keys, QPointF(box.width() * 0.36, box.height() - 80))
        painter.end()
        frame = frame.scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation)
        if self._frames and frame == self._frames[-1]:
            self._lengths[-1] += _EVERY
        else:
            self._frames.append(frame)
            self._lengths.append(_EVERY)


def _picture(frame: QImage) -> Image.Image:
    size = (frame.width(), frame.height())
    return Image.frombuffer("RGB", size, bytes(frame.constBits()), "raw", "RGB", frame.bytesPerLine(), 1)


def _draw_pointer(painter: QPainter, at: QPoint) -> None:
    if QApplication.mouseButtons():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 190, 0, 110))
        painter.drawEllipse(QPointF(at), 15, 15)
    painter.setPen(QColor("white"))
    painter.setBrush(QColor("black"))
    painter.drawPolygon(QPolygonF([QPointF(at.x() + 1.2 * x, at.y() + 1.2 * y) for x, y in _ARROW]))


def _draw_keys(painter: QPainter, keys: str, middle: QPointF) -> None:
    font = QFont(painter.font())
    font.setPixelSize(24)
    painter.setFont(font)
    box = QRectF(painter.fontMetrics().boundingRect(keys)).adjusted(-16, -8, 16, 8)
    box.moveCenter(middle)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(30, 30, 30, 220))
    painter.drawRoundedRect(box, 8, 8)
    painter.setPen(QColor("white"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)


def film(person: Guide) -> Scenario:
    """Move a balloon, choose a variant, accept; paint a bank of clouds and look at it from coarse to fine."""
    session = person.session
    yield from person.opened()
    camera = Camera(person)
    yield 0.6
    yield from _key(person, camera, "l", "L  lasso")
    yield from _walk(person, person.along([(270, 120), (213, 163)]))
    yield from person.drag(person.around(186, 163, 27, 40), steps=6)
    yield 0.3
    yield from person.drag(person.along([(186, 163), (150, 210), (112, 244)]), steps=40)
    yield from person.settled()
    variant = person.render.variants.grid.thumbnails[2]
    yield from person.seen(variant)
    yield from _walk(person, [_middle(variant)])
    yield from person.click(variant)
    yield from person.settled()
    yield 0.6
    yield from _key(person, camera, "ctrl+Return", "Ctrl+Enter  accept")
    yield lambda: session.document.layers[-1].kind == "result"
    yield 0.8
    yield from person.key("ctrl+d")
    yield from _key(person, camera, "i", "I  take a colour")
    yield from _walk(person, person.along([(112, 200), (262, 240)]))
    yield from person.click(person.along([(262, 240)])[0])
    yield 0.3
    yield from _key(person, camera, "b", "B  brush")
    for _ in range(4):
        yield from person.key("bracketright")
    for line in (
        [(158, 196), (176, 178), (196, 166), (216, 178), (238, 196)],
        [(172, 194), (196, 184), (224, 194)],
    ):
        yield from person.drag(person.along(line), steps=14)
    yield from person.settled()
    yield 0.5
    for _ in range(2):
        yield from _key(person, camera, "comma", ",  coarser")
        yield from person.settled()
        yield 0.5
    for _ in range(2):
        yield from _key(person, camera, "period", ".  finer")
        yield from person.settled()
    yield 0.5
    yield from _key(person, camera, "ctrl+Return", "Ctrl+Enter  accept")
    yield lambda: sum(layer.kind == "result" for layer in session.document.layers) == 2
    yield from person.aside()
    yield 1.0
    camera.develop(person.folder / NAME)


def _key(person: Guide, camera: Camera, name: str, shown: str) -> Scenario:
    camera.tell(shown)
    yield 0.3
    yield from person.key(name)


def _walk(person: Guide, points: list[QPoint]) -> Scenario:
    """Move the pointer as a hand does: seen all the way."""
    words: list[object] = []
    for start, end in itertools.pairwise([QCursor.pos(), *points]):
        for k in range(1, 16):
            at = start + (end - start) * (k / 15)
            words += ["mousemove", at.x(), at.y(), "sleep", 0.02]
    yield from person.xdotool(*words)


def _middle(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().center())
