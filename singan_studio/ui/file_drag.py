"""What is dragged out of the window as a picture file, made only when somebody takes it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QUrl

_FILES = "text/uri-list"


class FileData(QMimeData):
    """Something that is a picture file for other programs; `_made` is asked for it as they ask."""

    def formats(self) -> list[str]:  # noqa: D102
        return [*super().formats(), _FILES]

    def hasFormat(self, kind: str) -> bool:  # noqa: N802, D102
        return kind in self.formats()

    def retrieveData(self, kind: str, wanted: Any) -> Any:  # noqa: N802, D102
        if kind != _FILES:
            return super().retrieveData(kind, wanted)
        file = self._made()
        return [] if file is None else [QUrl.fromLocalFile(str(file))]

    def _made(self) -> Path | None:
        """Return the file; None if it could not be made in time."""
        raise NotImplementedError
