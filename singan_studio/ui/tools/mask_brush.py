"""The mask brush: says what is re-rendered, whatever was edited."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from singan_studio.document.brush import Brush, Mode
from singan_studio.ui.tools.base import Option, Pointer, plain
from singan_studio.ui.tools.strokes import StrokeTool

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.app.settings import Settings

_OTHER: dict[str, Mode] = {"render": "keep", "keep": "render", "auto": "render"}


class MaskBrushTool(StrokeTool):
    """Paints into the mask of what is re-rendered, which the canvas tints meanwhile."""

    name, shortcut, icon = "mask", "K", "marker-circle"

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(session, settings, parent)
        self._set_options(
            Option(
                "mode",
                self.tr("Paint"),
                "choice",
                self.tr("What becomes of the place that is brushed over."),
                "render",
                choices=(
                    ("render", self.tr("Re-render"), self.tr("It is made anew, edited or not.")),
                    ("keep", self.tr("Keep"), self.tr("It stays as it is on the canvas, even if edited.")),
                    ("auto", self.tr("Automatic"), self.tr("It is made anew where it was edited.")),
                ),
                setting=f"tool.{self.name}.mode",
            ),
            self._size_option(60),
        )

    @property
    def label(self) -> str:
        """The tool's name."""
        return self.tr("Mask brush")

    @property
    def hint(self) -> str:
        """What it does."""
        return self.tr(
            "Drag over what to re-render or to keep · Alt or X: the other of the two "
            "· Shift-click: straight line · [ ]: size"
        )

    def mode(self, pointer: Pointer) -> Mode:
        """Write what is chosen; with Alt the opposite."""
        chosen: Mode = self.value("mode")
        return _OTHER[chosen] if pointer.alt else chosen

    def entry(self, mode: Mode) -> str:
        """Return what the history calls a stroke."""
        if mode == "render":
            return self.tr("Mask: re-render")
        return self.tr("Mask: keep") if mode == "keep" else self.tr("Mask: automatic")

    def brush(self) -> Brush:
        """Return a hard brush: a place is re-rendered or not."""
        return Brush(size=self.value("size"), hardness=1.0)

    def _answer(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.key() == Qt.Key.Key_X and plain(event):
            return lambda: self.set_value("mode", _OTHER[self.value("mode")])
        return super()._answer(event)
