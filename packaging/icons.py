"""Draws the icons in every size that systems ask for: python packaging/icons.py FOLDER.

Below FOLDER: `hicolor`, a theme of icons for Linux, and singan-studio.ico and .icns, for Windows and macOS.
"""

from __future__ import annotations

import io
import os
import shutil
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QGuiApplication, QIcon

from singan_studio.paths import resource
from singan_studio.ui.icons import drawing

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
NAMES = {
    "apps/singan-studio": drawing,
    "mimetypes/application-x-singan-studio-model": lambda _: resource("icons/singan-studio-model.svg"),
}
"""Icons by their names in a theme, and what is drawn for a size in pixels."""


def drawn(file: Path, size: int) -> Image.Image:
    """Return a drawing at a size in pixels."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QIcon(str(file)).pixmap(QSize(size, size), 1.0).save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data()))


def main(folder: Path) -> None:
    """Write all of them; what is there is replaced."""
    theme = folder / "hicolor"
    for name, drawing_of in NAMES.items():
        for size in SIZES:
            drawn(drawing_of(size), size).save(_made(theme / f"{size}x{size}" / f"{name}.png"))
        shutil.copyfile(drawing_of(SIZES[-1]), _made(theme / "scalable" / f"{name}.svg"))
    pictures = [drawn(drawing(size), size) for size in (256, 128, 64, 48, 32, 24, 16)]
    largest, *others = pictures
    largest.save(folder / "singan-studio.ico", sizes=[each.size for each in pictures], append_images=others)
    pictures = [drawn(drawing(size), size) for size in (1024, 512, 256, 128, 64, 32, 16)]
    pictures[0].save(folder / "singan-studio.icns", append_images=pictures[1:])


def _made(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    main(Path(sys.argv[1]))
