"""The mask brush: says what is re-rendered, whatever was edited, or re-rolled."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPainter, QPen, QPolygonF

from singan_studio.document.brush import Brush, Mode
from singan_studio.errors import StudioError
from singan_studio.ui.tools.base import Option, Pointer, Value, plain
from singan_studio.ui.tools.strokes import StrokeTool

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.app.settings import Settings
    from singan_studio.ui.canvas.tints import Tint
    from singan_studio.ui.canvas.viewport import Viewport

_OTHER: dict[str, str] = {"render": "keep", "keep": "render", "auto": "render", "reroll": "reroll"}
_MODES: dict[str, Mode] = {"render": "render", "keep": "keep", "auto": "auto", "reroll": "mark"}
_TRAIL = 110
"""Opacity, 0..255, of the trail that shows what will be re-rolled."""


class MaskBrushTool(StrokeTool):
    """Paints into the mask of what is re-rendered, which the canvas tints meanwhile.

    Set to re-roll it changes no mask: what a stroke covered gets new variants when it ends.
    """

    name, shortcut, icon = "mask", "K", "marker-circle"

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(session, settings, parent)
        self._trail: list[QPointF] = []
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
                    (
                        "reroll",
                        self.tr("Re-roll"),
                        self.tr("New variants are made there; the rest of the result stays as it is."),
                    ),
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
        if self.value("mode") == "reroll":
            return self.tr("Drag over what you do not like of the result: it is made anew · [ ]: size")
        return self.tr(
            "Drag over what to re-render or to keep · Alt or X: the other of the two "
            "· Shift-click: straight line · [ ]: size"
        )

    @property
    def tints(self) -> tuple[Tint, ...]:
        """The mask, when that is painted; to re-roll one looks at the result itself."""
        return () if self.value("mode") == "reroll" else ("mask",)

    def mode(self, pointer: Pointer) -> Mode:
        """Write what is chosen; with Alt the opposite. Raises StudioError if there is nothing to re-roll."""
        chosen: str = self.value("mode")
        mode = _MODES[_OTHER[chosen] if pointer.alt else chosen]
        if mode == "mark" and self.session.result is None:
            raise StudioError(self.tr("There is no result to re-roll; paint, paste or move something first."))
        return mode

    def entry(self, mode: Mode) -> str:
        """Return what the history calls a stroke."""
        if mode == "render":
            return self.tr("Mask: re-render")
        return self.tr("Mask: keep") if mode == "keep" else self.tr("Mask: automatic")

    def brush(self) -> Brush:
        """Return a hard brush: a place is re-rendered or not."""
        return Brush(size=self.value("size"), hardness=1.0)

    def set_value(self, key: str, value: Value) -> None:
        """Set an option."""
        super().set_value(key, value)
        if key == "mode":
            self.hint_changed.emit()

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Draw the trail of what will be re-rolled."""
        super().paint(painter, viewport)
        if not self._trail:
            return
        colour = QColor(QGuiApplication.palette().highlight().color())
        colour.setAlpha(_TRAIL)
        width = self.value("size") * viewport.scale
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        points = [viewport.to_view(point) for point in self._trail]
        painter.drawPolyline(QPolygonF([*points, points[-1] + QPointF(0.01, 0)]))
        painter.restore()

    def _to(self, x: float, y: float, pressure: float) -> None:
        super()._to(x, y, pressure)
        if self._stroke is not None and self._stroke.mode == "mark":
            self._trail.append(QPointF(x, y))
            self.changed.emit()

    def cancel(self) -> None:
        """Take back the stroke."""
        self._trail.clear()
        super().cancel()

    def _finish(self) -> None:
        stroke = self._stroke
        super()._finish()
        if stroke is None or stroke.mode != "mark":
            return
        self._trail.clear()
        self.changed.emit()
        region = self.session.edit_region
        if region is None or region.intersection(stroke.coverage.bounds).empty:
            self._say(StudioError(self.tr("There is no result here; brush over a part of it.")))
        else:
            self.session.reroll(stroke.coverage)

    def _answer(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.key() == Qt.Key.Key_X and plain(event):
            return lambda: self.set_value("mode", _OTHER[self.value("mode")])
        return super()._answer(event)
