"""From a document that changes to the edit in it: when changes pause, and on a worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from singan_studio.app.prepare import Prepared, prepare
from singan_studio.app.preview import Scheduler
from singan_studio.app.worker import Worker
from singan_studio.document.document import Document
from singan_studio.jobs.messages import Task


@dataclass(frozen=True, slots=True)
class How:
    """How an edit is to be made ready: its task, and growth and feather in pixels."""

    task: Task
    grow: float
    feather: float
    known: Prepared | None
    """The edit that is known; an equal one stays the same object, so that nobody else compares pixels."""


class Following(QObject):
    """Follows a document, and tells the edit in it, or that there is none."""

    prepared = Signal(object)
    """A Prepared or None."""
    failed = Signal(object)
    """An exception."""

    def __init__(self, worker: Worker, how: Callable[[], How], parent: QObject) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.amid = False
        """Whether a stroke or drag is under way."""
        self._worker = worker
        self._how = how
        self._scheduler = Scheduler(self)
        self._scheduler.due.connect(self._prepare)

    @property
    def settling(self) -> bool:
        """Whether the document changed and the edit in it is not known yet."""
        return self.amid or self._scheduler.waiting or self._worker.waits_for("prepare")

    def follow(self, document: Document | None, *, amid: bool = False) -> None:
        """Turn to another document, or none; what was being made ready of the one before is dropped."""
        self.cancel()
        self.document, self.amid = document, amid

    def change(self, *, at_once: bool = False) -> None:
        """Make the edit ready once changes pause, or at once; amid a stroke nothing is."""
        if self.document is not None and not self.amid:
            self._scheduler.changed(at_once=at_once)

    def measured(self, seconds: float) -> None:
        """Learn what a render takes: the dearer, the longer the wait."""
        self._scheduler.measured(seconds)

    def cancel(self) -> None:
        """Make nothing ready."""
        self._scheduler.cancel()
        self._worker.drop("prepare")

    def _prepare(self) -> None:
        document, how = self.document, self._how()
        if document is None or self.amid:
            return

        def work() -> Prepared | None:
            new = prepare(document, how.task, how.grow, how.feather)
            return how.known if new is not None and new.same(how.known) else new

        self._worker.submit("prepare", work, self.prepared.emit, self.failed.emit)
