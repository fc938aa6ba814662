"""The small picture in a project, for showing it among files: quick, and without what brings Pillow."""

from __future__ import annotations

import struct
import zipfile
import zlib
from pathlib import Path

_MEMBER = "Thumbnails/thumbnail.png"
_LARGEST = 2**20
"""Bytes; OpenRaster has it at most 256 pixels wide and high."""
_BROKEN = (
    OSError,
    LookupError,
    ValueError,
    EOFError,
    RuntimeError,
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
)


def thumbnail(path: Path) -> bytes:
    """Return the PNG of a project's thumbnail; nothing of a file that has none, or is damaged."""
    try:
        with zipfile.ZipFile(path) as file:
            info = file.getinfo(_MEMBER)
            if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
                return b""
            with file.open(info) as member:
                data = member.read(_LARGEST + 1)
    except _BROKEN:
        return b""
    return data if len(data) <= _LARGEST else b""
