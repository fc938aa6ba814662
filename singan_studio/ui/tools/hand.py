"""The hand: moves the picture in the view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor

from singan_studio.imaging.geometry import Rect
from singan_studio.ui.tools.base import Pointer, Tool


class HandTool(Tool):
    """Holds the picture where it was pressed."""

    name, shortcut, icon = "hand", "H", "hand"
    _held: tuple[float, float] | None = None
    """The document point that stays under the pointer."""

    @property
    def label(self) -> str:
        """The tool's name."""
        return self.tr("Hand")

    @property
    def hint(self) -> str:
        """What it does."""
        return self.tr(
            "Drag to move the picture in the view (with any tool: hold Space) · Double-click: see all of it"
        )

    def press(self, pointer: Pointer) -> None:
        """Take hold."""
        if pointer.left:
            self._hold(pointer.point)

    def move(self, pointer: Pointer) -> None:
        """Pull the picture along."""
        if self._held is not None:
            x, y = self._held
            self.pan_requested.emit(
                (pointer.x - x) * pointer.view_scale, (pointer.y - y) * pointer.view_scale
            )

    def release(self, _pointer: Pointer) -> None:
        """Let go."""
        self._hold(None)

    def double_click(self, _pointer: Pointer) -> None:
        """Show the whole picture."""
        self.frame_requested.emit(Rect.whole(self.document.size))

    def cancel(self) -> None:
        """Let go."""
        self._hold(None)

    def cursor(self) -> QCursor | Qt.CursorShape:
        """Return an open hand, closed while it holds."""
        return Qt.CursorShape.OpenHandCursor if self._held is None else Qt.CursorShape.ClosedHandCursor

    def _hold(self, point: tuple[float, float] | None) -> None:
        self._held = point
        self.cursor_changed.emit()
