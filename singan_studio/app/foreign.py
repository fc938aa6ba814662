"""What of the edit is like nothing in the photo, so that nobody is surprised by what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from singan_studio.app.maker import Maker
from singan_studio.app.prepare import Prepared
from singan_studio.app.request import RenderRequest
from singan_studio.jobs import making
from singan_studio.jobs.making import ForeignReady, Made
from singan_studio.jobs.service import Engine

MATTERS = 0.2
"""A share of the edit that is worth a word."""


class Foreign(Maker):
    """Compares the edit with the photo at the scale in use, whenever one of them changes."""

    repaint = Signal(object)
    """A Rect of the document where what is shown of `found` is another."""

    subject = "foreign"

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(engine, parent)
        self.found: ForeignReady | None = None
        """Of the newest edit that was compared, also while another one is; None without an edit."""
        self.shown = False
        """Whether the canvas shows where."""
        self._wanted: tuple[Prepared, int] | None = None

    @property
    def matters(self) -> bool:
        """Whether so much is foreign that a person should know."""
        return self.found is not None and self.found.share >= MATTERS

    def follow(self, prepared: Prepared | None, request: RenderRequest) -> None:
        """Compare another edit, or none. Paint that is snapped to the photo's colours is not foreign."""
        snapped = prepared is not None and prepared.edit.steps is None and request.manner.snap
        wanted = None if prepared is None or not self.ready or snapped else (prepared, request.scale)
        if wanted == self._wanted:  # prepared edits are equal only if they are the same
            return
        self._wanted = wanted
        if wanted is None:
            self.stop()
            self._put(None)
            self.changed.emit()
        else:
            self._ask(making.Foreign(self._next(), wanted[0].edit, wanted[1]))

    def show(self, on: bool) -> None:
        """Show on the canvas what is foreign, or no longer."""
        if on != self.shown:
            self.shown = on
            self.changed.emit()

    def _put(self, found: ForeignReady | None) -> None:
        before, self.found = self.found, found
        regions = [each.region for each in (before, found) if each is not None]
        if self.shown and regions:
            self.repaint.emit(regions[0].union(regions[-1]))

    def _forget(self) -> None:
        self._wanted, self.found, self.shown = None, None, False

    def _take(self, report: Made) -> None:
        if isinstance(report, ForeignReady):
            self._put(report)
