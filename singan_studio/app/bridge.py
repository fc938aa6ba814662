"""The door through which the engine's reports come to Qt's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot

from singan_studio.jobs.messages import Report


class Bridge(QObject):
    """Takes reports on any thread and hands them out, in order, on the thread that made it.

    Always from the event loop, also when the reporter is on that thread already: who asks an engine
    something has noted what it asked before the answer comes.
    """

    report = Signal(object)
    _crossing = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._crossing.connect(self._arrived, Qt.ConnectionType.QueuedConnection)

    def receive(self, report: Report) -> None:
        """Take a report; call it from any thread."""
        if self._open:
            self._crossing.emit(report)

    def close(self) -> None:
        """Let nothing through any more."""
        self._open = False

    @Slot(object)
    def _arrived(self, report: Report) -> None:
        if self._open:
            self.report.emit(report)
