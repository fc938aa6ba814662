"""A sample dragged out of the gallery: a PNG at its own size, made as soon as the drag begins."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QMimeData, QTimer, QUrl

from singan_studio.errors import PictureError
from singan_studio.imaging.pixels import Rgb

SAMPLE = "application/x-singan-studio-sample"
"""What this program itself takes of a dragged sample: its seed, in decimal digits."""
_FILES = "text/uri-list"
_PATIENCE = 4000
"""Milliseconds that whoever takes the file waits for it: longer, and many give up and never say so."""


class SampleData(QMimeData):
    """A sample for this program by its seed, and for others as a picture file.

    `take` is to be called with the picture as soon as it is there: who takes the file can wait for a moment
    only. It is written into a new folder in `folder`, and stays there for others to read. Where that does not
    come about, `tell` is given a sentence.
    """

    def __init__(self, seed: int, name: str, folder: Path, tell: Callable[[str], None]) -> None:
        super().__init__()
        self.setData(SAMPLE, str(seed).encode())
        self._name, self._folder, self._tell = name, folder, tell
        self._file: Path | None = None
        self._picture: Rgb | None = None
        self._waiting: QEventLoop | None = None

    def take(self, picture: Rgb) -> None:
        """Take the sample (h, w, 3) at its own size."""
        self._picture = picture
        if self._waiting is not None:
            self._waiting.quit()

    def formats(self) -> list[str]:  # noqa: D102
        return [*super().formats(), _FILES]

    def hasFormat(self, kind: str) -> bool:  # noqa: N802, D102
        return kind in self.formats()

    def retrieveData(self, kind: str, wanted: Any) -> Any:  # noqa: N802, D102
        if kind != _FILES:
            return super().retrieveData(kind, wanted)
        if self._picture is None and self._waiting is None:
            self._wait()
        if self._file is None and self._picture is not None:
            self._file = self._write(self._picture)
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
        if self._picture is None:
            text = "The sample was not ready in time; it is soon: drag it once more then."
            self._tell(QCoreApplication.translate("SampleData", text))

    def _write(self, picture: Rgb) -> Path | None:
        from singan_studio.imaging.save import save_picture  # noqa: PLC0415 Pillow: not before it is needed

        path = Path(tempfile.mkdtemp(dir=self._folder)) / f"{self._name}.png"
        try:
            save_picture(path, picture)
        except PictureError as error:
            self._tell(str(error))
            return None
        return path
