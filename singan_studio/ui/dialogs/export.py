"""Exporting the picture: where to, and as what."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from singan_studio.app.files import OpenPhoto
from singan_studio.app.words import tr
from singan_studio.ui.dialogs.file import FileDialog, Format, free_path

FORMATS = (
    Format(".png", "PNG", False),
    Format(".tif", "TIFF", False, (".tiff",)),
    Format(".webp", "WebP", True),
    Format(".jpg", "JPEG", True, (".jpeg",)),
)


class ExportDialog(FileDialog):
    """Asks where to export the picture to."""

    def __init__(self, photo: OpenPhoto, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(tr("Export"), FORMATS, parent)
        height, width = photo.pixels.shape[:2]
        self._size = self.tr("{width} × {height} pixels, the photo's own.").format(width=width, height=height)
        word = self.tr("edited")
        self.begin(free_path(folder, f"{Path(photo.name).stem} {word}", ".png"))

    def words_for(self, form: Format) -> str:
        """Return what a format does to the picture."""
        if form.lossy:
            words = self.tr("{size} This format changes every pixel a little; PNG and TIFF change none.")
        else:
            words = self.tr(
                "{size} Outside your edits every pixel stays as it was; EXIF and colour profile too."
            )
        return words.format(size=self._size)
