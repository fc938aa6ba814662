"""Move and transform: drags, scales, turns and flips layers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QPainter, QPalette

from singan_studio.document import edits
from singan_studio.document.document import Document
from singan_studio.document.layers import Layer, Transform
from singan_studio.imaging.geometry import Rect
from singan_studio.ui.canvas.overlay import paint_handle, paint_outline
from singan_studio.ui.tools import cursors, fields
from singan_studio.ui.tools.base import CLICK, Pointer, Tool, Value, arrow
from singan_studio.ui.tools.carry import Carried
from singan_studio.ui.tools.handles import Box, Part, Point

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.app.settings import Settings
    from singan_studio.ui.canvas.viewport import Viewport

_PICK = 3.0
"""How near a layer's pixel a click has to be, in view pixels: thin strokes are hard to hit."""
_CURSORS = (
    Qt.CursorShape.SizeHorCursor,
    Qt.CursorShape.SizeFDiagCursor,
    Qt.CursorShape.SizeVerCursor,
    Qt.CursorShape.SizeBDiagCursor,
)
"""By direction: every 45 degrees clockwise from the right."""


@dataclass(slots=True)
class _Drag:
    """A button that is down on a layer; it is a click until the pointer went far enough."""

    part: Part
    start: Pointer
    document: Document
    layer_id: int
    box: Box
    transform: Transform
    """Where the layer is now."""
    carried: Carried | None = None


class TransformTool(Tool):
    """Works on the active layer, and makes the one that is clicked active. Every drag is one entry."""

    name, shortcut, icon = "transform", "V", "bounding-box"

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(session, settings, parent)
        self._drag: _Drag | None = None
        self._over: Part | None = None
        """What a press would take hold of."""
        self._set_options(*fields.options(self.name))
        session.layers_changed.connect(self._layer_changed)

    @property
    def label(self) -> str:
        """The tool's name."""
        return self.tr("Move and transform")

    @property
    def hint(self) -> str:
        """What it does."""
        if self._drag is not None and self._drag.carried is not None:
            if self._drag.part is Part.INSIDE:
                return self.tr("Shift: straight · Esc: back")
            if self._drag.part is Part.TURN:
                return self.tr("Shift: steps of 15° · Esc: back")
            return self.tr("Shift: free or fixed shape · Alt: around the middle · Esc: back")
        if self.active and self.box is None:
            return self.tr("Click something pasted or painted to move it; the photo itself stays in place")
        return self.tr(
            "Drag to move, handles to scale (Shift: free shape), just outside a corner to turn (Shift: 15°) "
            "· Arrow keys: 1 px, with Shift 10"
        )

    @property
    def busy(self) -> bool:
        """Whether a layer is being dragged."""
        return self._drag is not None and self._drag.carried is not None

    @property
    def box(self) -> Box | None:
        """Where the active layer is now; None if it cannot be moved or has nothing on it."""
        if self._drag is not None:
            return replace(self._drag.box, transform=self._drag.transform)
        layer = self.document.active_layer
        return _box(layer) if self.session.photo is not None and _movable(layer) else None

    # --- pointer ---

    def press(self, pointer: Pointer) -> None:
        """Take hold of a handle of the active layer, or else of the topmost layer under the pointer."""
        self.commit()
        if not pointer.left or self.session.photo is None:
            return
        box = self.box
        part = None if box is None else box.part_at(pointer.point, pointer.view_scale)
        if part in (None, Part.INSIDE):
            picked = _topmost(self.document, pointer)
            if picked is not None:
                part = Part.INSIDE
                if picked.id != self.document.active:
                    chosen = edits.activate(self.document, picked.id)
                    self._do(self.tr("Choose layer"), chosen, merge="activate")
            box = self.box
        if part is not None and box is not None:
            document = self.document
            self._drag = _Drag(part, pointer, document, document.active, box, box.transform)
        self._refresh()

    def move(self, pointer: Pointer) -> None:
        """Drag."""
        drag = self._drag
        if drag is None:
            return
        if drag.carried is None:
            if pointer.away(drag.start.point) < CLICK:
                return
            drag.carried = Carried(self.session, drag.document, drag.layer_id)
            self.hint_changed.emit()
        drag.transform = self._target(drag, pointer)
        drag.carried.to(drag.transform, lambda: _made(drag))
        self._refresh()

    def release(self, _pointer: Pointer) -> None:
        """Put the layer down."""
        self.commit()

    def hover(self, pointer: Pointer) -> None:
        """Show what a press would take hold of."""
        self.commit()
        box = self.box
        over = None if box is None else box.part_at(pointer.point, pointer.view_scale)
        if over is None and self.session.photo is not None and _topmost(self.document, pointer) is not None:
            over = Part.INSIDE
        if over is not self._over:
            self._over = over
            self.cursor_changed.emit()

    def commit(self) -> None:
        """Put the layer down where it is."""
        drag, self._drag = self._drag, None
        if drag is None:
            return
        if drag.carried is not None:
            if drag.transform == drag.box.transform:
                self.session.revert()
            else:
                self._do(self._entry(drag.part), _made(drag))
            self.hint_changed.emit()
        self._refresh()

    def cancel(self) -> None:
        """Put the layer back."""
        drag, self._drag = self._drag, None
        if drag is None:
            return
        if drag.carried is not None:
            self.session.revert()
            self.hint_changed.emit()
        self._refresh()

    def activate(self) -> None:
        """Show the box of the active layer."""
        super().activate()
        self._refresh()

    def deactivate(self) -> None:
        """Put a layer that is being dragged down where it is."""
        self.commit()
        super().deactivate()

    def _answer(self, event: QKeyEvent) -> Callable[[], object] | None:
        way = arrow(event)
        if way is None or self.box is None or self.busy:
            return None
        return lambda: self._nudge(*way)

    # --- what the canvas shows ---

    def cursor(self) -> QCursor | Qt.CursorShape:
        """Return what fits the part under the pointer."""
        part = self._drag.part if self._drag is not None else self._over
        box = self.box
        if part is None or (box is None and part is not Part.INSIDE):
            return Qt.CursorShape.ArrowCursor
        if part is Part.INSIDE or box is None:
            return Qt.CursorShape.SizeAllCursor
        if part is Part.TURN:
            return cursors.turn()
        return _CURSORS[round(box.direction(part) / 45) % 4]

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Draw the layer if it is too large to be shown otherwise, its outline and the handles."""
        box = self.box
        if box is None:
            return
        if self._drag is not None and self._drag.carried is not None:
            self._drag.carried.paint(painter, viewport)
        corners = [viewport.to_view(QPointF(*corner)) for corner in box.corners()]
        paint_outline(painter, corners, closed=True)
        accent = QGuiApplication.palette().color(QPalette.ColorRole.Accent)
        for part in box.shown(viewport.scale):
            paint_handle(painter, viewport.to_view(QPointF(*box.handle(part))), accent)

    # --- options ---

    def value(self, key: str) -> Any:
        """Return the value of an option: the numbers are those of the layer as it is now."""
        if self.option(key).setting:
            return super().value(key)
        box = self.box
        return 0 if box is None else fields.numbers(box).get(key, 0)

    def set_value(self, key: str, value: Value) -> None:
        """Set an option, or place the layer by a number."""
        if self.option(key).setting:
            super().set_value(key, value)
            return
        self.commit()
        box = self.box
        if box is None:
            return
        if key in {"x", "y"}:
            way = round(float(value)) - self.value(key)
            self._nudge(way if key == "x" else 0, way if key == "y" else 0)
            return
        target = fields.placed(box, key, float(value), both=self.value("aspect"))
        if target != box.transform:
            document = edits.transform(self.document, self.document.active, target)
            merge = None if self.option(key).kind == "action" else f"{key} of {self.document.active}"
            self._do(self._entry_of_field(key), document, merge)

    def enabled(self, key: str) -> bool:
        """Return whether there is a layer to place."""
        return bool(self.option(key).setting) or self.box is not None

    # --- the drag ---

    def _target(self, drag: _Drag, pointer: Pointer) -> Transform:
        """Return where the pointer puts the layer."""
        moved: Point = (pointer.x - drag.start.x, pointer.y - drag.start.y)
        if drag.part is Part.INSIDE:
            dx, dy = round(moved[0]), round(moved[1])
            if pointer.shift:
                dx, dy = (dx, 0) if abs(dx) >= abs(dy) else (0, dy)
            return drag.box.transform.moved(dx, dy)
        if drag.part is Part.TURN:
            return drag.box.turned(drag.start.point, pointer.point, snap=pointer.shift)
        keep_shape = pointer.shift != (drag.part.corner and bool(self.value("aspect")))
        return drag.box.scaled(drag.part, moved, keep_shape=keep_shape, from_middle=pointer.alt)

    def _nudge(self, dx: int, dy: int) -> None:
        if dx or dy:
            layer_id = self.document.active
            moved = edits.move(self.document, layer_id, dx, dy)
            self._do(self.tr("Move layer"), moved, f"nudge {layer_id}")

    def _entry(self, part: Part) -> str:
        if part is Part.INSIDE:
            return self.tr("Move layer")
        return self.tr("Turn layer") if part is Part.TURN else self.tr("Scale layer")

    def _entry_of_field(self, key: str) -> str:
        if key.startswith("flip"):
            return self.tr("Flip layer")
        if key == "angle":
            return self.tr("Turn layer")
        return self.tr("Own size") if key == "reset" else self.tr("Scale layer")

    # --- what changes around ---

    def _layer_changed(self) -> None:
        if self.active:
            self._refresh()
            self.hint_changed.emit()

    def _history_changed(self) -> None:
        super()._history_changed()
        if self._drag is not None and not self._committing:
            self._drag = None  # pressed, not dragged: the layer may be gone
        self._layer_changed()

    def _refresh(self) -> None:
        self.option_changed.emit("")
        self.cursor_changed.emit()
        self.changed.emit()


def _movable(layer: Layer) -> bool:
    """Return whether a layer can be put elsewhere: results and fillings belong where they are."""
    return layer.kind in ("paint", "floating") and layer.visible


def _box(layer: Layer) -> Box | None:
    source = layer.source.bounds
    return None if source.empty else Box(source, layer.transform)


def _topmost(document: Document, pointer: Pointer) -> Layer | None:
    """Return the topmost movable layer that shows something at, or very near, the pointer."""
    x, y = pointer.pixel
    near = Rect(x, y, x + 1, y + 1).grown(min(round(_PICK / pointer.view_scale), 16))
    for layer in reversed(document.layers):
        seen = layer.bounds.intersection(near)
        if _movable(layer) and not seen.empty and layer.pixels(seen)[..., 3].any():
            return layer
    return None


def _made(drag: _Drag) -> Document:
    """Return the document with the layer where the drag has it."""
    if drag.part is Part.INSIDE:
        before, after = drag.box.transform.centre, drag.transform.centre
        dx, dy = round(after[0] - before[0]), round(after[1] - before[1])
        return edits.move(drag.document, drag.layer_id, dx, dy)
    return edits.transform(drag.document, drag.layer_id, drag.transform)
