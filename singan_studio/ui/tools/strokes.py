"""What all tools that work by strokes share: the stroke's life, and the brush that its options describe."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QPainter

from singan_studio.document.brush import Brush, Mode, Stroke
from singan_studio.document.document import Document
from singan_studio.errors import StudioError
from singan_studio.ui.canvas.overlay import paint_outline
from singan_studio.ui.tools.base import Option, Pointer, Tool, Value, plain

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.app.settings import Settings
    from singan_studio.ui.canvas.viewport import Viewport

LARGEST = 1000
"""Of brushes, in document pixels."""
_STEPS = ((10, 1), (50, 5), (100, 10), (300, 25), (LARGEST + 1, 50))
"""Below these sizes a key changes the size by so much."""


class StrokeTool(Tool):
    """A tool that draws strokes; each one is an entry of the history, and shown while it is drawn."""

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(session, settings, parent)
        self._stroke: Stroke | None = None
        self._before: Document | None = None
        self._end: tuple[float, float] | None = None
        """Where the last stroke ended: Shift draws a straight line from there."""
        self._line: tuple[float, float] | None = None
        """Where that line would end now, while Shift is held."""

    # --- what a tool of this kind says ---

    def mode(self, pointer: Pointer) -> Mode:
        """Return what a stroke that begins here does. Raises StudioError if none can."""
        raise NotImplementedError

    def entry(self, mode: Mode) -> str:
        """Return what the history calls a stroke."""
        raise NotImplementedError

    def brush(self) -> Brush:
        """Return the brush that the options describe."""
        return Brush(
            size=self.value("size"),
            hardness=self.value("hardness") / 100,
            opacity=self.value("opacity") / 100,
            colour=self.session.colour,
        )

    def _brush_options(self, size: int) -> tuple[Option, Option, Option]:
        """Return the options of a round brush that has `size` at first."""
        return (
            self._size_option(size),
            Option(
                "hardness",
                self.tr("Hardness"),
                "int",
                self.tr("How sharp the edge of a stroke is: 0 % fades out from the middle.\nKeys: Shift+[ ]"),
                80,
                unit="%",
                setting=f"tool.{self.name}.hardness",
                curve=1,
            ),
            Option(
                "opacity",
                self.tr("Opacity"),
                "int",
                self.tr(
                    "How much one stroke covers at most, however often it crosses itself.\nKeys: 1 to 9, 0"
                ),
                100,
                minimum=1,
                unit="%",
                setting=f"tool.{self.name}.opacity",
                curve=1,
            ),
        )

    def _size_option(self, size: int) -> Option:
        return Option(
            "size",
            self.tr("Size"),
            "int",
            self.tr("How broad a stroke is, in pixels of the photo.\nKeys: [ ]"),
            size,
            minimum=1,
            maximum=LARGEST,
            unit="px",
            setting=f"tool.{self.name}.size",
            curve=3,
        )

    # --- events ---

    @property
    def busy(self) -> bool:
        """Whether a stroke is being drawn."""
        return self._stroke is not None

    def press(self, pointer: Pointer) -> None:
        """Begin a stroke; with Shift by a straight line from the end of the one before."""
        self._finish()
        if not pointer.left or self.session.photo is None:
            return
        self._before = self.document
        try:
            mode = self.mode(pointer)
            self._stroke = Stroke(self._before, self.brush(), mode)
        except StudioError as error:
            self._say(error)
            return
        self._label = self.entry(mode)
        if pointer.shift and self._end is not None:
            self._to(*self._end, pointer.pressure)
        self._line = None
        self.move(pointer)
        self.changed.emit()

    def move(self, pointer: Pointer) -> None:
        """Draw on."""
        if self._stroke is not None:
            self._to(*pointer.point, pointer.pressure)
            self._end = pointer.point

    def release(self, _pointer: Pointer) -> None:
        """End the stroke."""
        self._finish()

    def hover(self, pointer: Pointer) -> None:
        """End a stroke whose release got lost; show the line that Shift would draw."""
        self._finish()
        line = pointer.point if pointer.shift and self._end is not None else None
        if line != self._line:
            self._line = line
            self.changed.emit()

    def leave(self) -> None:
        """Show no line."""
        if self._line is not None:
            self._line = None
            self.changed.emit()

    def cancel(self) -> None:
        """Take back the stroke."""
        if self._stroke is not None:
            self._stroke = self._before = None
            self.session.revert()

    def commit(self) -> None:
        """End the stroke here."""
        self._finish()

    def deactivate(self) -> None:
        """Keep a stroke that is being drawn: what is on the picture was meant."""
        self._finish()
        self.leave()
        super().deactivate()

    def _answer(self, event: QKeyEvent) -> Callable[[], object] | None:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not plain(event):
            return None
        keys = [option.key for option in self.options]
        down, up = (
            (Qt.Key.Key_BracketLeft, Qt.Key.Key_BraceLeft),
            (
                Qt.Key.Key_BracketRight,
                Qt.Key.Key_BraceRight,
            ),
        )
        if key in down + up:
            harder = 1 if key in up else -1
            if not shift:
                return lambda: self.set_value("size", stepped(self.value("size"), up=harder > 0))
            if "hardness" in keys:
                return lambda: self.set_value("hardness", self.value("hardness") + 25 * harder)
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 and not shift and "opacity" in keys:
            return lambda: self.set_value("opacity", 10 * (key - Qt.Key.Key_0) or 100)
        return None

    # --- what the canvas shows ---

    def cursor(self) -> QCursor | Qt.CursorShape:
        """Return a cross: the canvas shows it where the brush is too small to be seen."""
        return Qt.CursorShape.CrossCursor

    def brush_size(self) -> float | None:
        """Return the brush's diameter."""
        return float(self.value("size"))

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Draw the line that Shift would draw."""
        if self._line is not None and self._end is not None:
            ends = [viewport.to_view(QPointF(*point)) for point in (self._end, self._line)]
            paint_outline(painter, ends, closed=False)

    def set_value(self, key: str, value: Value) -> None:
        """Set an option."""
        super().set_value(key, value)
        if key == "size":
            self.cursor_changed.emit()

    # --- the stroke ---

    def _to(self, x: float, y: float, pressure: float) -> None:
        assert self._stroke is not None  # noqa: S101 callers looked
        dirty = self._stroke.to(x, y, pressure)
        if not dirty.empty:
            self.session.show(self._stroke.document, dirty)

    def _finish(self) -> None:
        stroke, before = self._stroke, self._before
        self._stroke = self._before = None
        if stroke is None or before is None:
            return
        document = stroke.finish()
        if document.same(before):
            self.session.revert()
        else:
            self._do(self._label, document)

    def _photo_changed(self) -> None:
        super()._photo_changed()
        self._end = self._line = None


def stepped(size: int, *, up: bool) -> int:
    """Return the next larger or smaller size that the keys stop at: steps grow with the size."""
    step = next(step for below, step in _STEPS if (size if up else size - 1) < below)
    return min((size // step + 1) * step, LARGEST) if up else max((-(-size // step) - 1) * step, 1)
