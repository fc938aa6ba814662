"""The photo's colours where the edit enters."""

from __future__ import annotations

from PySide6.QtCore import QObject

from singan_studio.app.maker import Maker
from singan_studio.app.request import RenderRequest
from singan_studio.document.edits import Colour
from singan_studio.jobs import making
from singan_studio.jobs.making import Made, PaletteReady
from singan_studio.jobs.service import Engine


class Palette(Maker):
    """The colours to paint with, for the scale in use; asked for once a scale."""

    subject = "palette"

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(engine, parent)
        self.colours: tuple[Colour, ...] = ()
        """In an order for the eye; those of another scale until these are known."""
        self._scale = 0
        self._known: dict[int, tuple[Colour, ...]] = {}

    def follow(self, request: RenderRequest) -> None:
        """Turn to the scale in use, if it is painted."""
        if not self.ready or request.task != "paint" or request.scale == self._scale:
            return
        self._scale = request.scale
        if self._scale in self._known:
            self._show()
            self.changed.emit()
        else:
            self._ask(making.Palette(self._next(), self._scale))

    def _show(self) -> None:
        self.colours = self._known.get(self._scale, self.colours)

    def _forget(self) -> None:
        self.colours, self._scale, self._known = (), 0, {}

    def _take(self, report: Made) -> None:
        if isinstance(report, PaletteReady):
            colours = report.colours.tolist()
            self._known[report.scale] = tuple((red, green, blue) for red, green, blue in colours)
            self._show()
