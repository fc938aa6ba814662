"""A sample dragged out of the gallery: a PNG at its own size, made as soon as the drag begins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QMimeData, QTimer, QUrl

SAMPLE = "application/x-singan-studio-sample"
"""What this program itself takes of a dragged sample: its seed, in decimal digits."""
_FILES = "text/uri-list"
_PATIENCE = 4000
"""Milliseconds that whoever takes the file waits for it: longer, and many give up and never say so."""


class SampleData(QMimeData):
    """A sample for this program by its seed, and for others as a picture file.

    `take` is to be called with the file as soon as it is there: whoever takes it can wait for a moment only.
    Where that does not suffice, `tell` is given a sentence.
    """

    def __init__(self, seed: int, tell: Callable[[str], None]) -> None:
        super().__init__()
        self.setData(SAMPLE, str(seed).encode())
        self._tell = tell
        self._file: Path | None = None
        self._waiting: QEventLoop | None = None

    def take(self, file: Path) -> None:
        """Take the file of the sample."""
        self._file = file
        if self._waiting is not None:
            self._waiting.quit()

    def formats(self) -> list[str]:  # noqa: D102
        return [*super().formats(), _FILES]

    def hasFormat(self, kind: str) -> bool:  # noqa: N802, D102
        return kind in self.formats()

    def retrieveData(self, kind: str, wanted: Any) -> Any:  # noqa: N802, D102
        if kind != _FILES:
            return super().retrieveData(kind, wanted)
        if self._file is None and self._waiting is None:
            self._wait()
        return [] if self._file is None else [QUrl.fromLocalFile(str(self._file))]

    def _wait(self) -> None:
        """Let the engine's reports come in, but nothing that a person does."""
        self._waiting = QEventLoop()
        limit = QTimer()
        limit.setSingleShot(True)
        limit.timeout.connect(self._waiting.quit)
        limit.start(_PATIENCE)
        self._waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        limit.stop()
        self._waiting = None
        if self._file is None:
            text = "The sample was not ready in time; wait a little and drag it once more."
            self._tell(QCoreApplication.translate("SampleData", text))
