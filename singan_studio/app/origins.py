"""Which part of the photo each pixel of the shown result was made from."""

from __future__ import annotations

from PySide6.QtCore import QObject

from singan_studio.app.display import Made as Answers
from singan_studio.app.display import Recipe
from singan_studio.app.maker import Maker
from singan_studio.imaging.geometry import Rect
from singan_studio.jobs import making
from singan_studio.jobs.making import Made, OriginsReady
from singan_studio.jobs.service import Engine


class Origins(Maker):
    """Asks, while somebody wants to see it, where the shown result came from: once for each result."""

    subject = "origins"

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(engine, parent)
        self.on = False
        """Whether somebody wants to see it."""
        self._source: tuple[Recipe, Answers] | None = None
        self._asked: tuple[Recipe, Answers] | None = None
        self._found: dict[int, OriginsReady] = {}
        """By seed."""

    def show(self, on: bool) -> None:
        """Show where results came from, or no longer."""
        if on != self.on:
            self.on = on
            if not on:
                self.stop()
                self._asked, self._found = None, {}
            self._follow()
            self.changed.emit()

    def follow(self, source: tuple[Recipe, Answers] | None) -> None:
        """Turn to another result, by what it was made of, or to none."""
        self._source = source
        self._follow()

    def at(self, x: int, y: int) -> tuple[int, int] | None:
        """Return the pixel (x, y) of the photo that one of the result was made from, if that is known."""
        if self._asked is None:
            return None
        here = Rect(x, y, x + 1, y + 1)
        for patch in reversed(self._asked[0].look):
            if patch.within is None or patch.within.read(here)[0, 0] >= 128:
                found = self._found.get(patch.seed)
                if found is None or not found.region.contains(x, y):
                    return None
                row, column = found.places[y - found.region.top, x - found.region.left].tolist()
                return column, row
        return None

    def _follow(self) -> None:
        source = self._source
        if not self.on or source is self._asked:
            return
        self._asked, self._found = source, {}
        if source is None:
            self.stop()
            self.changed.emit()
            return
        recipe, answers = source
        wanted = recipe.wanted
        results = tuple((seed, answer.final) for seed, answer in answers.items())
        self._ask(making.Origins(self._next(), wanted.prepared.edit, wanted.scale, wanted.manner, results))

    def _forget(self) -> None:
        self._source, self._asked, self._found = None, None, {}

    def _take(self, report: Made) -> None:
        if isinstance(report, OriginsReady):
            self._found[report.seed] = report
