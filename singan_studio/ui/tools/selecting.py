"""What lasso, rectangle and wand share: how selections join, and moving what is selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QPainter

from singan_studio.document import edits
from singan_studio.document.edits import SelectMode
from singan_studio.document.raster import Raster
from singan_studio.ui.tools.base import Option, Pointer, Tool, arrow
from singan_studio.ui.tools.region import RegionMove, What, inside

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.app.settings import Settings
    from singan_studio.ui.canvas.viewport import Viewport


class SelectionTool(Tool):
    """A tool that selects. A drag that begins inside the selection moves what is selected instead.

    Shift adds, Alt subtracts, both intersect, as the mode that is set does; with one of these modes set, or
    Shift held, a press inside the selection selects, too.
    """

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(session, settings, parent)
        self._region: RegionMove | None = None
        self._over: What | None = None
        """What a press would take along."""
        self._mode: SelectMode = "replace"
        """Of the selection that is being made."""
        session.selection_changed.connect(self._selection_changed)

    # --- what a tool of this kind says ---

    def begin(self, pointer: Pointer) -> None:
        """Begin a selection."""
        raise NotImplementedError

    def clicked_inside(self, pointer: Pointer) -> None:  # noqa: ARG002 for the wand
        """Answer a click inside the selection: nothing is selected any more."""
        self._select(None, "replace")

    def _mode_option(self) -> Option:
        return Option(
            "mode",
            "",
            "choice",
            self.tr("How a new selection joins the one there is."),
            "replace",
            choices=(
                ("replace", self.tr("New"), self.tr("A new selection takes the place of the one there is.")),
                ("add", self.tr("Add"), self.tr("A new selection is added to the one there is.\nKey: Shift")),
                (
                    "subtract",
                    self.tr("Subtract"),
                    self.tr("A new selection is taken off the one there is.\nKey: Alt"),
                ),
                (
                    "intersect",
                    self.tr("Intersect"),
                    self.tr("Only what both have in common.\nKeys: Shift+Alt"),
                ),
            ),
            setting=f"tool.{self.name}.mode",
        )

    @property
    def region_hint(self) -> str:
        """What dragging inside the selection does."""
        return self.tr(
            "Inside the selection: drag moves the region, Alt-drag copies it, Ctrl-drag only the outline"
        )

    # --- pointer ---

    @property
    def busy(self) -> bool:
        """Whether a region is being moved."""
        return self._region is not None and self._region.moving

    def press(self, pointer: Pointer) -> None:
        """Take the region along, or begin a selection."""
        self._drop_region()
        if not pointer.left or self.session.photo is None:
            return
        what = self._what(pointer)
        if what is not None:
            self._region = RegionMove(self.session, pointer, what)
        else:
            self._mode = self._joined(pointer)
            self.begin(pointer)
        self.changed.emit()

    def move(self, pointer: Pointer) -> None:
        """Move the region."""
        if self._region is not None:
            self._region.to(pointer)
            self.cursor_changed.emit()  # held amid the drag, Alt makes a copy
            self.changed.emit()

    def release(self, pointer: Pointer) -> None:
        """Put the region down."""
        if self._region is not None and not self._region.moving:
            self._region = None
            self.clicked_inside(pointer)
        self._drop_region()
        self.changed.emit()

    def hover(self, pointer: Pointer) -> None:
        """Show what a press would do."""
        over = self._what(pointer) if self.session.photo is not None else None
        if over is not self._over:
            self._over = over
            self.cursor_changed.emit()

    def cancel(self) -> None:
        """Put the region back."""
        region, self._region = self._region, None
        if region is not None and region.moving:
            self.session.revert()
        self.changed.emit()

    def commit(self) -> None:
        """Put the region down."""
        self._drop_region()
        self.changed.emit()

    def deactivate(self) -> None:
        """Put the region down where it is; a selection that is being made is dropped."""
        self._drop_region()
        super().deactivate()

    def _answer(self, event: QKeyEvent) -> Callable[[], object] | None:
        way = arrow(event)
        if way is None or self.document.selection is None or self.busy:
            return None
        return lambda: self._nudge(*way)

    def cursor(self) -> QCursor | Qt.CursorShape:
        """Return a cross; inside the selection, what a drag would do."""
        if self._region is not None and self._region.copying:
            return Qt.CursorShape.DragCopyCursor
        if self.busy or self._over is What.MOVE:
            return Qt.CursorShape.SizeAllCursor
        if self._over is What.COPY:
            return Qt.CursorShape.DragCopyCursor
        return Qt.CursorShape.ArrowCursor if self._over is What.OUTLINE else Qt.CursorShape.CrossCursor

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Draw the region on its way."""
        if self._region is not None:
            self._region.paint(painter, viewport)

    # --- for the tools ---

    def _select(self, mask: Raster | None, mode: SelectMode) -> None:
        """Select, as an entry of the history unless nothing changes."""
        before = self.document
        document = edits.select(before, mask, mode)
        if document.selection is None and before.selection is None:
            return
        names = {
            "replace": self.tr("Select") if document.selection is not None else self.tr("Select nothing"),
            "add": self.tr("Add to selection"),
            "subtract": self.tr("Subtract from selection"),
            "intersect": self.tr("Intersect selection"),
        }
        self._do(names[mode], document)

    def _joined(self, pointer: Pointer) -> SelectMode:
        """Return how a selection that begins here joins the old one; without one there is nothing to join."""
        if self.document.selection is None:
            return "replace"
        if pointer.shift:
            return "intersect" if pointer.alt else "add"
        mode: SelectMode = "subtract" if pointer.alt else self.value("mode")
        return mode

    def _what(self, pointer: Pointer) -> What | None:
        """Return what a press takes along; None if it selects."""
        if pointer.shift or not inside(self.document, pointer):
            return None
        if pointer.ctrl:
            return What.OUTLINE
        if self.value("mode") != "replace":
            return None
        return What.COPY if pointer.alt else What.MOVE

    def _selection_changed(self) -> None:
        if self.active:
            self.hint_changed.emit()  # there is something to move now, or no more

    def _drop_region(self) -> None:
        region, self._region = self._region, None
        if region is not None and region.moving:
            self._do(*region.finish())

    def _nudge(self, dx: int, dy: int) -> None:
        moved = edits.move_selection(self.document, dx, dy)
        self._do(self.tr("Move selection outline"), moved, "nudge selection")
