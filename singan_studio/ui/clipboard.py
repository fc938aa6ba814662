"""Pictures from and to other programs: the clipboard, and what is dragged in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from singan_studio.app.files import MODEL_SUFFIX, PROJECT_SUFFIX
from singan_studio.app.words import tr
from singan_studio.app.worker import Worker
from singan_studio.errors import PictureError, StudioError
from singan_studio.imaging.pixels import Rgb
from singan_studio.paths import is_file
from singan_studio.ui.canvas.qimage import Rgba, from_qimage, to_qimage

if TYPE_CHECKING:
    from singan_studio.imaging.load import Picture

_ENCODED = ("image/png", "image/webp", "image/tiff", "image/jpeg")
"""Formats other programs offer, the first that is there is taken: those before JPEG keep transparency."""


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """A picture that somebody handed over, not decoded yet."""

    name: str
    path: Path | None
    """The file it is, if it is one."""
    decode: Callable[[], Picture] = field(repr=False)
    """Makes the picture, on any thread; raises PictureError."""


def sources(data: QMimeData) -> list[Source]:
    """Return the pictures in what was pasted or dropped: files if there are any, otherwise the picture."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    found = [from_file(path) for path in files if is_file(path)]
    if found:
        return found
    name = tr("Pasted picture")
    content = next((bytes(data.data(kind).data()) for kind in _ENCODED if data.hasFormat(kind)), b"")
    if content:
        return [Source(name, None, lambda: _decoded(content, name))]
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return [Source(name, None, lambda: _of_image(image))]
    return []


def from_file(path: Path) -> Source:
    """Return a picture in a file."""

    def decode() -> Picture:
        from singan_studio.imaging.load import load_picture  # noqa: PLC0415 Pillow is for the worker

        if path.suffix.lower() == PROJECT_SUFFIX:
            text = tr("'{name}' is a project; open it by the File menu.")
            raise PictureError(text.format(name=path.name))
        if path.suffix.lower() == MODEL_SUFFIX:
            text = tr("'{name}' is a model; open it by the File menu.")
            raise PictureError(text.format(name=path.name))
        return load_picture(path)

    return Source(path.stem, path, decode)


def has_picture(data: QMimeData) -> bool:
    """Return whether something could be pasted or dropped, without fetching it."""
    if data.hasImage() or any(data.hasFormat(kind) for kind in _ENCODED):
        return True
    return any(url.isLocalFile() for url in data.urls())


def on_clipboard() -> QMimeData:
    """Return what is on the clipboard; empty where the system will not say."""
    return QGuiApplication.clipboard().mimeData() or QMimeData()


def put(pixels: Rgb | Rgba) -> None:
    """Put a picture (h, w, 3 or 4) on the clipboard, for other programs as for this one."""
    data = QMimeData()
    opaque = bool((pixels[..., 3:] == 255).all())
    data.setImageData(to_qimage(np.ascontiguousarray(pixels[..., :3]) if opaque else pixels))
    QGuiApplication.clipboard().setMimeData(data)


def decode(
    worker: Worker,
    source: Source,
    done: Callable[[Picture], None],
    failed: Callable[[str], None],
) -> None:
    """Decode a picture on the worker; then `done`, or `failed` with a sentence, on Qt's thread."""

    def tell(error: BaseException) -> None:
        if not isinstance(error, StudioError):
            raise error
        failed(str(error))

    worker.submit(None, source.decode, done, tell)


def _decoded(content: bytes, name: str) -> Picture:
    from singan_studio.imaging.load import decode_picture  # noqa: PLC0415 Pillow is for the worker

    return decode_picture(content, name)


def _of_image(image: QImage) -> Picture:
    from singan_studio.imaging.load import Picture  # noqa: PLC0415 Pillow is for the worker

    pixels = from_qimage(image)
    alpha = np.ascontiguousarray(pixels[..., 3])
    opaque = not image.hasAlphaChannel() or bool((alpha == 255).all())
    return Picture(np.ascontiguousarray(pixels[..., :3]), None if opaque else alpha, True, ())
