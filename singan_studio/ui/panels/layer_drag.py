"""A layer dragged out of the window: a PNG for whoever takes it, made only when somebody does."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from PySide6.QtCore import QMimeData

from singan_studio.document.layers import Layer
from singan_studio.ui.file_drag import FileData


class LayerData(FileData):
    """What a list of layers needs to move a row, and the layer as a picture file for other programs.

    The file is written into a new folder in `folder`, and stays there: others may read it at their leisure.
    """

    def __init__(self, row: QMimeData, layer: Layer, folder: Path) -> None:
        super().__init__()
        for kind in row.formats():
            self.setData(kind, row.data(kind))
        self._layer = layer
        self._folder = folder
        self._file: Path | None = None

    def _made(self) -> Path:
        if self._file is None:
            self._file = self._write()
        return self._file

    def _write(self) -> Path:
        from singan_studio.imaging.save import save_picture  # noqa: PLC0415 Pillow: not before it is needed

        pixels = self._layer.pixels(self._layer.bounds)
        name = re.sub(r'[\\/:*?"<>|\x00-\x1f]', "_", self._layer.name).strip(" .") or "layer"
        path = Path(tempfile.mkdtemp(dir=self._folder)) / f"{name}.png"
        save_picture(path, pixels[..., :3].copy(), pixels[..., 3].copy())
        return path
