"""Restore: paints the original photo back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from singan_studio.document.brush import Mode
from singan_studio.errors import StudioError
from singan_studio.ui.tools.base import Pointer
from singan_studio.ui.tools.strokes import StrokeTool

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.app.settings import Settings


class RestoreTool(StrokeTool):
    """Erases everything that lies over the photo."""

    name, shortcut, icon = "restore", "R", "clock-counter-clockwise"

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(session, settings, parent)
        self._set_options(*self._brush_options(60))

    @property
    def label(self) -> str:
        """The tool's name."""
        return self.tr("Restore")

    @property
    def hint(self) -> str:
        """What it does."""
        return self.tr(
            "Drag to paint the original photo back · Shift-click: straight line · [ ]: size · 1–0: opacity"
        )

    def mode(self, _pointer: Pointer) -> Mode:
        """Bring the photo back. Raises StudioError if nothing lies over it."""
        if not any(layer.visible for layer in self.document.layers[1:]):
            raise StudioError(self.tr("There is nothing to restore: the photo is as it was."))
        return "restore"

    def entry(self, _mode: Mode) -> str:
        """Return what the history calls a stroke."""
        return self.tr("Restore photo")
