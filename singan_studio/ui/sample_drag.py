"""A sample dragged out of the gallery: a PNG at its own size, made as soon as the drag begins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from singan_studio.app.words import tr
from singan_studio.ui.file_drag import FileData

SAMPLE = "application/x-singan-studio-sample"
"""What this program itself takes of a dragged sample: its seed, in decimal digits."""
_PATIENCE = 4000
"""Milliseconds that whoever takes the file waits for it: longer, and many give up and never say so."""


class SampleData(FileData):
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

    def _made(self) -> Path | None:
        if self._file is None and self._waiting is None:
            self._wait()
        return self._file

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
            self._tell(tr("The sample was not ready in time; wait a little and drag it once more."))
