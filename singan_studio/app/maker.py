"""What all that is made beside edits has in common: asked of the engine, followed, left."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal

from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.making import Made, Make, Making, MakingDone, MakingProgress
from singan_studio.jobs.messages import Failed
from singan_studio.jobs.service import Engine

_EARLY = 2.0
"""Seconds after which the pace is known."""


class Maker(QObject):
    """One kind of what is made of the open photo; there is at most one of it at a time.

    Subclasses ask by `_ask` with the number that `_next` gives, and take what comes of it in `_take`.
    """

    changed = Signal()
    """Something of what can be read here is another."""
    failed = Signal(object)
    """A Failed of the engine, or an exception."""

    subject: Making

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.photo: Rgb | None = None
        """The open photo (h, w, 3)."""
        self.ready = False
        """Whether the engine knows it."""
        self.running = False
        self.share = 0.0
        """How much of what was asked for last is made, 0..1."""
        self._engine = engine
        self._request = 0
        self._began = 0.0
        self._left: float | None = None

    @property
    def seconds_left(self) -> float | None:
        """Seconds until everything is made, going by what is made already; None while that says nothing."""
        if self.running and self._left is not None:
            return self._left
        passed = time.monotonic() - self._began
        if not self.running or not self.share or passed < _EARLY:
            return None
        return passed * (1 - self.share) / self.share

    def open(self, photo: Rgb | None) -> None:
        """Turn to another photo, for which the engine leaves what was of the one before, or to none."""
        if photo is None and self.running:
            self._engine.leave(self.subject)
        self.photo, self.ready = photo, False
        self._request += 1  # what is still reported is of the photo before
        self.running, self.share = False, 0.0
        self._forget()
        self.changed.emit()

    def model_changed(self) -> None:
        """Follow what the engine has learnt, the first time when it knows the photo."""
        self.ready = self.photo is not None
        self.changed.emit()

    def stop(self) -> None:
        """Make no more; what is there stays."""
        if self.running:
            self._request += 1
            self.running = False
            self._engine.leave(self.subject)
            self.changed.emit()

    def report(self, report: Made | Failed) -> None:
        """Take what the engine says of this kind."""
        if report.request != self._request:
            return
        match report:
            case MakingProgress(share=share, seconds=seconds):
                self.share, self._left = share, seconds
            case MakingDone():
                self.running, self.share = False, 1.0
                self._done()
            case Failed():
                self.running = False
                self.failed.emit(report)
                self._gave_up()
            case _:
                self._take(report)
        self.changed.emit()

    def _next(self) -> int:
        """Return the number for a new request."""
        self._request += 1
        return self._request

    def _ask(self, request: Make) -> None:
        self.running, self.share, self._began, self._left = True, 0.0, time.monotonic(), None
        self._engine.make(request)
        self.changed.emit()

    def _could_not(self, error: BaseException) -> None:
        """Follow a failure on the way to the engine."""
        self.running = False
        self.failed.emit(error)
        self.changed.emit()

    def _forget(self) -> None:
        """Forget what was made of the photo before."""

    def _done(self) -> None:
        """Follow the end of what was asked for."""

    def _gave_up(self) -> None:
        """Follow the end of what could not be made."""

    def _take(self, report: Made) -> None:
        """Take something that was made."""
        raise NotImplementedError
