"""The rectangle: selects between two corners."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QPainter

from singan_studio.document import edits, selection
from singan_studio.imaging.geometry import Rect
from singan_studio.ui.canvas.overlay import paint_outline
from singan_studio.ui.tools import fields
from singan_studio.ui.tools.base import CLICK, Pointer, Value
from singan_studio.ui.tools.selecting import SelectionTool

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.app.settings import Settings
    from singan_studio.ui.canvas.viewport import Viewport

_NUMBERS = ("x", "y", "width", "height")


@dataclass(slots=True)
class _Drag:
    """A rectangle under way. A key that chose how it joins constrains only after it was let go."""

    start: tuple[float, float]
    shift_free: bool
    alt_free: bool
    rect: Rect | None = None
    """None until the pointer went far enough."""


class RectangleTool(SelectionTool):
    """Selects a rectangle: with Shift a square, with Alt from its middle."""

    name, shortcut, icon = "rectangle", "M", "selection"

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(session, settings, parent)
        self._drag: _Drag | None = None
        self._numbers = dict.fromkeys(_NUMBERS, 0)
        """As typed, until they make a rectangle."""
        self._set_options(
            self._mode_option(),
            fields.length("x", "X", 0, self.tr("From the photo's left edge to the selection's.")),
            fields.length("y", "Y", 0, self.tr("From the photo's upper edge to the selection's.")),
            fields.length("width", self.tr("W"), 0, self.tr("How wide the selection is.")),
            fields.length("height", self.tr("H"), 0, self.tr("How high the selection is.")),
        )

    @property
    def label(self) -> str:
        """The tool's name."""
        return self.tr("Rectangle selection")

    @property
    def hint(self) -> str:
        """What it does; of a rectangle under way its size."""
        if self._drag is not None and self._drag.rect is not None and not self._drag.rect.empty:
            size = self._drag.rect.size
            return self.tr("{width} × {height} px · Shift: square · Alt: from the middle · Esc: back").format(
                width=size.width, height=size.height
            )
        if self.active and self.document.selection is not None:
            return self.region_hint
        return self.tr("Drag to select a rectangle · Shift: square · Alt: from the middle")

    def begin(self, pointer: Pointer) -> None:
        """Set the first corner."""
        joins = self.document.selection is not None
        self._drag = _Drag(pointer.point, not (pointer.shift and joins), not (pointer.alt and joins))

    def move(self, pointer: Pointer) -> None:
        """Set the opposite corner."""
        drag = self._drag
        if drag is None:
            super().move(pointer)
            return
        drag.shift_free |= not pointer.shift
        drag.alt_free |= not pointer.alt
        if drag.rect is not None or pointer.away(drag.start) >= CLICK:
            drag.rect = rectangle(
                drag.start,
                pointer.point,
                square=pointer.shift and drag.shift_free,
                from_middle=pointer.alt and drag.alt_free,
            )
            self.hint_changed.emit()
            self.changed.emit()

    def release(self, pointer: Pointer) -> None:
        """Select; a mere click selects nothing."""
        drag, self._drag = self._drag, None
        if drag is None:
            super().release(pointer)
        elif drag.rect is not None:
            self._select(selection.rectangle(drag.rect, self.document.size), self._mode)
        elif self._mode == "replace":
            self._select(None, "replace")
        self.hint_changed.emit()
        self.changed.emit()

    def commit(self) -> None:
        """Select what is drawn so far, or put the region down."""
        if self._drag is not None and self._drag.rect is not None:
            self.release(Pointer(*self._drag.start))
        super().commit()

    def cancel(self) -> None:
        """Draw no rectangle."""
        self._drag = None
        super().cancel()
        self.hint_changed.emit()

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Draw the rectangle."""
        super().paint(painter, viewport)
        if self._drag is not None and self._drag.rect is not None:
            box = viewport.rect_to_view(self._drag.rect)
            corners = [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]
            paint_outline(painter, [QPointF(corner) for corner in corners], closed=True)

    # --- by numbers ---

    def value(self, key: str) -> Any:
        """Return the value of an option: the numbers are those of the rectangle around the selection."""
        return self._shown()[key] if key in _NUMBERS else super().value(key)

    def set_value(self, key: str, value: Value) -> None:
        """Set an option, or select a rectangle by its numbers as soon as it has an inside."""
        if key not in _NUMBERS:
            super().set_value(key, value)
            return
        self._numbers = {**self._shown(), key: round(float(value))}
        x, y, width, height = self._numbers.values()
        rect = Rect(x, y, x + width, y + height).clipped(self.document.size)
        if not rect.empty:
            document = edits.select(self.document, selection.rectangle(rect, self.document.size))
            self._do(self.tr("Select"), document, "select-by-numbers")
        self.option_changed.emit("")

    def enabled(self, key: str) -> bool:
        """Return whether there is something to select in."""
        return key not in _NUMBERS or self.session.photo is not None

    def _shown(self) -> dict[str, int]:
        selected = self.document.selection if self.session.photo is not None else None
        if selected is None:
            return self._numbers
        box = selected.bounds
        return dict(zip(_NUMBERS, (box.left, box.top, box.size.width, box.size.height), strict=True))

    def _selection_changed(self) -> None:
        super()._selection_changed()
        self._numbers = dict.fromkeys(_NUMBERS, 0)
        self.option_changed.emit("")


def rectangle(
    start: tuple[float, float], end: tuple[float, float], *, square: bool, from_middle: bool
) -> Rect:
    """Return the whole pixels between two corners, or between a middle and a corner."""
    wide, high = end[0] - start[0], end[1] - start[1]
    if square:
        side = max(abs(wide), abs(high))
        wide, high = side if wide >= 0 else -side, side if high >= 0 else -side
    first = (start[0] - wide, start[1] - high) if from_middle else start
    second = (start[0] + wide, start[1] + high)
    left, right = sorted((round(first[0]), round(second[0])))
    top, bottom = sorted((round(first[1]), round(second[1])))
    if square and not from_middle:
        # Rounding both ends apart may make one side a pixel longer.
        side = round(abs(wide))
        left, top = (round(start[0]) - (side if wide < 0 else 0), round(start[1]) - (side if high < 0 else 0))
        right, bottom = left + side, top + side
    return Rect(left, top, right, bottom)
