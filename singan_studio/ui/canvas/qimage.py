"""The one door between numpy pictures and Qt's images."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage, QPainter, QPixmap

from singan_studio.imaging.pixels import Rgb

Rgba = npt.NDArray[np.uint8]
"""A picture with straight alpha: (height, width, 4)."""

Words = npt.NDArray[np.uint32]
"""Pixels as Qt paints them: (height, width), 0xAARRGGBB, premultiplied."""

_STRAIGHT = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBA8888}
_FINAL = {3: QImage.Format.Format_RGB32, 4: QImage.Format.Format_ARGB32_Premultiplied}


def to_qimage(pixels: Rgb | Rgba) -> QImage:
    """Return a copy of a picture (h, w, 3) or of one with straight alpha (h, w, 4) that owns its pixels.

    The formats are the two that Qt paints fastest: RGB32 and ARGB32_Premultiplied. Premultiplying rounds, so
    the colours of half-transparent pixels do not come back exactly; opaque ones do. Raises ValueError for
    another shape or dtype, or for no pixels.
    """
    if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] not in {3, 4} or not pixels.size:
        raise ValueError(f"a picture is (h, w, 3 or 4) uint8, not {pixels.shape} {pixels.dtype}")
    height, width, channels = pixels.shape
    rows = np.ascontiguousarray(pixels)
    # QImage(data) neither copies nor owns: `rows` lives until the conversion, which does both, is done.
    return QImage(rows.data, width, height, channels * width, _STRAIGHT[channels]).convertToFormat(
        _FINAL[channels]
    )


def to_pixmap(pixels: Rgb | Rgba, ratio: float = 1.0) -> QPixmap:
    """Return a picture as a pixmap, for a screen with `ratio` device pixels per pixel of the window."""
    pixmap = QPixmap.fromImage(to_qimage(pixels))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def grey_image(levels: npt.NDArray[np.integer[Any]]) -> QImage:
    """Return grey levels (h, w), 0..255, as an image that owns its pixels."""
    return to_qimage(np.repeat(levels.astype(np.uint8)[..., None], 3, axis=2))


def from_qimage(image: QImage) -> Rgba:
    """Return a copy of any Qt image as (h, w, 4) uint8 with straight alpha; empty for a null image."""
    straight = image.convertToFormat(QImage.Format.Format_RGBA8888)
    width, height = straight.width(), straight.height()
    if straight.isNull():
        return np.zeros((0, 0, 4), np.uint8)
    # The bytes belong to `straight`: they are copied before it goes.
    rows = np.frombuffer(straight.constBits(), np.uint8).reshape(height, straight.bytesPerLine())
    return rows[:, : 4 * width].reshape(height, width, 4).copy()


def to_words(pixels: Rgb | Rgba) -> Words:
    """Return a picture (h, w, 3) or one with straight alpha (h, w, 4) as Qt's 32-bit pixels.

    Opaque pixels suit a QImage of RGB32, others one of ARGB32_Premultiplied.
    """
    height, width, channels = pixels.shape
    rows = np.ascontiguousarray(pixels)
    words = np.empty((height, width), np.uint32)
    target = QImage(words.data, width, height, 4 * width, _FINAL[channels])
    # A painter into our own memory is the fastest of all ways there are (5 times as fast as numpy).
    painter = QPainter(target)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.drawImage(0, 0, QImage(rows.data, width, height, channels * width, _STRAIGHT[channels]))
    painter.end()
    return words
