"""A thread beside Qt's for what takes longer than a frame: decoding, flattening, blending, writing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


@dataclass(slots=True, eq=False)
class _Job:
    key: str | None
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]
    result: Any = None
    error: BaseException | None = None


class Worker(QObject):
    """Runs functions one after the other on a thread of its own, and tells the results on Qt's thread.

    Results come in the order of submission. Of jobs with the same key only the newest counts: older ones
    are not begun, and if one is under way its result is dropped. The thread starts with the first job.
    """

    _finished = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._newest: dict[str, _Job] = {}
        self._queue: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        key: str | None,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Run `work` on the thread, then `done` with its result, or `failed`, on Qt's thread.

        A job without a key is never dropped.
        """
        job = _Job(key, work, done, failed)
        if key is not None:
            self._newest[key] = job
        if self._thread is None:
            thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            try:
                thread.start()
            except RuntimeError as error:  # there is no memory for its stack
                job.error = MemoryError(str(error))
                self._finished.emit(job)
                return
            self._thread = thread
        self._queue.put(job)

    def drop(self, key: str) -> None:
        """Forget the newest job of a key: it tells nothing any more."""
        self._newest.pop(key, None)

    def waits_for(self, key: str) -> bool:
        """Whether a job of this key is waiting or under way."""
        return key in self._newest

    def close(self, timeout: float = 5.0) -> bool:
        """Drop what waits, and wait (seconds) for what is under way; return whether it ended."""
        self._newest.clear()
        if self._thread is None:
            return True
        self._queue.put(None)
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._queue.get()) is not None:
            if self._stale(job):
                continue
            try:
                job.result = job.work()
            except BaseException as error:  # told on Qt's thread
                job.error = error
            self._finished.emit(job)

    def _stale(self, job: _Job) -> bool:
        return job.key is not None and self._newest.get(job.key) is not job

    @Slot(object)
    def _deliver(self, job: _Job) -> None:
        if self._stale(job):
            return
        if job.key is not None:
            del self._newest[job.key]
        if job.error is not None:
            job.failed(job.error)
        else:
            job.done(job.result)
