"""The coarse–fine brush: says where an edit is re-imagined, and where it is only retouched."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from singan_studio.app.notice import Notice
from singan_studio.document import edits
from singan_studio.document.brush import Brush, Mode
from singan_studio.ui.tools.base import Option, Pointer, Value, plain
from singan_studio.ui.tools.strokes import StrokeTool

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.app.settings import Settings
    from singan_studio.ui.canvas.tints import Tint

_OTHER = {"coarser": "finer", "finer": "coarser", "level": "coarser"}
_MOST = 6
"""Steps; photos have eight to ten scales."""


class ScaleBrushTool(StrokeTool):
    """Paints over the edit by how many steps each place enters coarser or finer than the slider says."""

    name, shortcut, icon = "scale", "C", "coarse-fine"

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(session, settings, parent)
        self._alt = False
        self._clearable = False
        self._set_options(
            Option(
                "mode",
                self.tr("Paint"),
                "choice",
                self.tr("How the place that is brushed over is made anew."),
                "coarser",
                choices=(
                    (
                        "coarser",
                        self.tr("Re-imagine"),
                        self.tr("It enters coarser than the rest of the edit: the photo decides more."),
                    ),
                    (
                        "finer",
                        self.tr("Retouch"),
                        self.tr("It enters finer than the rest of the edit: your strokes stay as they are."),
                    ),
                    ("level", self.tr("As the slider"), self.tr("It enters as the slider says, again.")),
                ),
                setting=f"tool.{self.name}.mode",
            ),
            Option(
                "steps",
                self.tr("By"),
                "int",
                self.tr("How much coarser or finer: by so many steps of the slider."),
                2,
                minimum=1,
                maximum=_MOST,
                unit=self.tr("steps"),
                setting=f"tool.{self.name}.steps",
                curve=1,
            ),
            self._size_option(60),
            Option(
                "clear",
                self.tr("Clear"),
                "action",
                self.tr("All of the edit enters as the slider says, again."),
                icon="trash",
            ),
        )
        session.document_changed.connect(self._document_changed)

    @property
    def label(self) -> str:
        """The tool's name."""
        return self.tr("Coarse–fine brush")

    @property
    def hint(self) -> str:
        """What it does."""
        return self.tr(
            "Drag over the edit: orange re-imagines, blue only retouches · Alt or X: the other · [ ]: size"
        )

    @property
    def tints(self) -> tuple[Tint, ...]:
        """What was brushed, and the edit below it."""
        return ("scales",)

    def mode(self, pointer: Pointer) -> Mode:
        """Write steps; with Alt in the other direction."""
        self._alt = pointer.alt
        return "scale"

    def entry(self, _mode: Mode) -> str:
        """Return what the history calls a stroke."""
        return {
            "coarser": self.tr("Re-imagine"),
            "finer": self.tr("Retouch"),
            "level": self.tr("As the slider"),
        }[self._chosen()]

    def brush(self) -> Brush:
        """Return a hard brush: a place enters at one scale or another."""
        sign = {"coarser": -1, "finer": 1, "level": 0}[self._chosen()]
        return Brush(size=self.value("size"), hardness=1.0, step=sign * self.value("steps"))

    def set_value(self, key: str, value: Value) -> None:
        """Set an option, or clear all that was brushed."""
        if key != "clear":
            super().set_value(key, value)
        elif self.enabled("clear"):
            self._do(self.tr("Clear coarse–fine"), edits.clear_scales(self.document))

    def enabled(self, key: str) -> bool:
        """Return whether an option can be used now: there must be something to clear."""
        return key != "clear" or bool(self.document.scale_edits.tiles)

    def _chosen(self) -> str:
        chosen: str = self.value("mode")
        return _OTHER[chosen] if self._alt else chosen

    def _finish(self) -> None:
        stroke = self._stroke
        super()._finish()
        if stroke is None or stroke.coverage.bounds.empty:
            return
        if stroke.coverage.bounds.intersection(self.document.edit_bounds()).empty:
            text = self.tr("Nothing is edited here yet; paint, paste or move something, then this counts.")
            self.session.notice.emit(Notice(text, kind="warning"))

    def _document_changed(self) -> None:
        if self.enabled("clear") != self._clearable:
            self._clearable = not self._clearable
            self.option_changed.emit("clear")

    def _answer(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.key() == Qt.Key.Key_X and plain(event):
            return lambda: self.set_value("mode", _OTHER[self.value("mode")])
        return super()._answer(event)
