"""The brush: paints with the foreground colour."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCursor, QPainter

from singan_studio.document.brush import Brush, Mode
from singan_studio.ui.tools import cursors
from singan_studio.ui.tools.base import Option, Pointer
from singan_studio.ui.tools.eyedropper import Dropper
from singan_studio.ui.tools.strokes import StrokeTool

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.app.settings import Settings
    from singan_studio.ui.canvas.viewport import Viewport


class BrushTool(StrokeTool):
    """Paints; with Alt it picks a colour from the picture instead."""

    name, shortcut, icon = "brush", "B", "paint-brush"

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(session, settings, parent)
        self._dropper = Dropper(session)
        self._alt = False
        self._set_options(
            *self._brush_options(24),
            Option(
                "pressure_size",
                self.tr("Pressure: size"),
                "bool",
                self.tr("Press the pen harder for broader strokes."),
                default=True,
                setting="tablet.pressure_size",
            ),
            Option(
                "pressure_opacity",
                self.tr("Pressure: opacity"),
                "bool",
                self.tr("Press the pen harder for strokes that cover more."),
                default=False,
                setting="tablet.pressure_opacity",
            ),
        )

    @property
    def label(self) -> str:
        """The tool's name."""
        return self.tr("Brush")

    @property
    def hint(self) -> str:
        """What it does."""
        return self.tr(
            "Drag to paint · Shift-click: straight line · Alt: pick a colour · [ ]: size · 1–0: opacity"
        )

    def mode(self, _pointer: Pointer) -> Mode:
        """Lay colour on."""
        return "paint"

    def entry(self, _mode: Mode) -> str:
        """Return what the history calls a stroke."""
        return self.tr("Brush stroke")

    def brush(self) -> Brush:
        """Return the brush with what a tablet's pressure does."""
        return replace(
            super().brush(),
            pressure_size=self.value("pressure_size"),
            pressure_opacity=self.value("pressure_opacity"),
        )

    def press(self, pointer: Pointer) -> None:
        """Begin a stroke, or to pick a colour."""
        if pointer.alt and pointer.left and self.session.photo is not None:
            self._finish()
            self._dropper.look(pointer)
            self._redraw()
        else:
            super().press(pointer)

    def move(self, pointer: Pointer) -> None:
        """Draw on, or look at another pixel."""
        if self._dropper.looking:
            self._dropper.look(pointer)
            self._redraw()
        else:
            super().move(pointer)

    def release(self, pointer: Pointer) -> None:
        """End the stroke, or paint with the colour from now on."""
        if self._dropper.looking:
            self._dropper.take()
            self._redraw()
        else:
            super().release(pointer)

    def hover(self, pointer: Pointer) -> None:
        """Show whether a press would pick a colour."""
        super().hover(pointer)
        self._hold_alt(pointer.alt)

    def leave(self) -> None:
        """Forget the keys held."""
        super().leave()
        self._hold_alt(False)

    def cancel(self) -> None:
        """Take back the stroke, or keep the colour there was."""
        super().cancel()
        self._dropper.drop()
        self._redraw()

    def cursor(self) -> QCursor | Qt.CursorShape:
        """Return a dropper while a press would pick."""
        return cursors.eyedropper() if self._picks else super().cursor()

    def brush_size(self) -> float | None:
        """Return the brush's diameter unless a press would pick a colour."""
        return None if self._picks else super().brush_size()

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Draw the colour that is being picked."""
        super().paint(painter, viewport)
        self._dropper.paint(painter, viewport)

    @property
    def _picks(self) -> bool:
        return self._alt or self._dropper.looking

    def _hold_alt(self, held: bool) -> None:
        if held != self._alt:
            self._alt = held
            self.cursor_changed.emit()

    def _redraw(self) -> None:
        self.changed.emit()
        self.cursor_changed.emit()
