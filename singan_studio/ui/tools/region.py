"""Moving what is selected: shared by the selection tools."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter

from singan_studio.app.words import tr
from singan_studio.document import edits
from singan_studio.document.document import Document
from singan_studio.document.layers import Transform
from singan_studio.imaging.fill import fill_hole
from singan_studio.imaging.geometry import Rect
from singan_studio.ui.canvas.ants import Marching, ants_of
from singan_studio.ui.tools.base import CLICK, Pointer
from singan_studio.ui.tools.carry import Carried

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.ui.canvas.viewport import Viewport


class What(Enum):
    """What a drag inside the selection takes along."""

    MOVE = "move"
    COPY = "copy"
    OUTLINE = "outline"


class RegionMove:
    """A press inside the selection: a click until the pointer went far enough, then a move of the region.

    What is moved becomes a floating layer, and what it leaves is filled from around it. A region that was
    lifted before and lies where the selection is goes on instead of being lifted again.
    """

    def __init__(self, session: Session, pointer: Pointer, what: What) -> None:
        self._session = session
        self._what = what
        self._start = pointer
        self._before = session.document
        self._document = self._before
        """With the region lifted out, once it moves."""
        self._carried: Carried | None = None
        self._transform = Transform((0, 0))
        self._ants: Marching | None = None
        self._moved = (0, 0)

    @property
    def moving(self) -> bool:
        """Whether it is more than a click."""
        return self._ants is not None

    @property
    def copying(self) -> bool:
        """Whether what is selected stays where it is, too."""
        return self._what is What.COPY

    def to(self, pointer: Pointer) -> None:
        """Follow the pointer; Shift keeps to one direction, Alt makes a copy of what was to be moved."""
        if pointer.alt and self._what is What.MOVE:
            self._copy_instead()
        if not self.moving:
            if pointer.away(self._start.point) < CLICK:
                return
            self._begin()
        dx, dy = round(pointer.x - self._start.x), round(pointer.y - self._start.y)
        if pointer.shift:
            dx, dy = (dx, 0) if abs(dx) >= abs(dy) else (0, dy)
        self._moved = (dx, dy)
        if self._carried is not None:
            plain = replace(self._document, selection=None)
            self._carried.to(self._transform.moved(dx, dy), lambda: edits.move(plain, plain.active, dx, dy))

    def finish(self) -> tuple[str, Document]:
        """Return what the history calls it, and the document with the region where it is now."""
        dx, dy = self._moved
        document = self._document
        if self._what is not What.OUTLINE:
            document = edits.move(document, document.active, dx, dy)
        return _entry(self._what), edits.move_selection(document, dx, dy)

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Draw the region on its way and its outline."""
        if self._carried is not None:
            self._carried.paint(painter, viewport)
        if self._ants is not None:
            x, y = viewport.origin
            moved = (x + viewport.scale * self._moved[0], y + viewport.scale * self._moved[1])
            self._ants.paint(painter, replace(viewport, origin=moved), 0)

    def _copy_instead(self) -> None:
        # Window managers that move windows by Alt and a press never let the press with Alt come here.
        self._what = What.COPY
        if self.moving:
            self._document, self._carried = self._before, None
            self._session.show(self._before, Rect.whole(self._before.size))
            self._begin()

    def _begin(self) -> None:
        selected = self._document.selection
        assert selected is not None  # noqa: S101 the press was inside it
        self._ants = ants_of(selected)
        if self._what is not What.OUTLINE and not self._lies_on_top():
            copy = self._what is What.COPY
            self._document = edits.lift(self._document, copy=copy, hole=fill_hole)
        # The outline on its way is drawn here: the canvas would trace it anew at every step.
        shown = replace(self._document, selection=None)
        self._session.show(shown, selected.bounds)
        if self._what is not What.OUTLINE:
            self._carried = Carried(self._session, shown, shown.active)
            self._transform = shown.active_layer.transform

    def _lies_on_top(self) -> bool:
        """Return whether the selection is the outline of the active layer, as it is after lifting it."""
        document = self._document
        layer, selected = document.active_layer, document.selection
        return (
            self._what is What.MOVE
            and layer.kind == "floating"
            and layer.visible
            and selected is not None
            and layer.bounds.clipped(document.size) == selected.bounds
        )


def inside(document: Document, pointer: Pointer) -> bool:
    """Return whether the pointer is inside the selection: on a pixel that is at least half selected."""
    x, y = pointer.pixel
    if document.selection is None:
        return False
    return bool(document.selection.read(Rect(x, y, x + 1, y + 1))[0, 0] >= 128)


def _entry(what: What) -> str:
    """Return what the history calls it."""
    if what is What.MOVE:
        return tr("Move region")
    if what is What.COPY:
        return tr("Copy region")
    return tr("Move selection outline")
