"""The eraser: takes pixels off the active layer."""

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


class EraserTool(StrokeTool):
    """Erases from the active layer; the photo below it shows through."""

    name, shortcut, icon = "eraser", "E", "eraser"

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(session, settings, parent)
        self._set_options(*self._brush_options(40))

    @property
    def label(self) -> str:
        """The tool's name."""
        return self.tr("Eraser")

    @property
    def hint(self) -> str:
        """What it does."""
        return self.tr(
            "Drag to erase from the active layer · Shift-click: straight line · [ ]: size · 1–0: opacity"
        )

    def mode(self, _pointer: Pointer) -> Mode:
        """Take pixels off. Raises StudioError if the active layer is the photo, or not shown."""
        layer = self.document.active_layer
        if layer.kind == "photo":
            raise StudioError(
                self.tr(
                    "There is nothing to erase on the photo: choose a layer above it, "
                    "or bring the photo back with the Restore tool."
                )
            )
        if not layer.visible:
            raise StudioError(self.tr("The layer '{name}' is hidden: show it first.").format(name=layer.name))
        return "erase"

    def entry(self, _mode: Mode) -> str:
        """Return what the history calls a stroke."""
        return self.tr("Erase")
