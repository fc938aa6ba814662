"""The one door to OpenCV: every other module imports `cv2` from here; it is loaded when it is first used.

`import cv2` takes up to a second, which no window should wait for. It also points Qt at the Qt that
opencv-python bundles (QT_QPA_PLATFORM_PLUGIN_PATH, QT_QPA_FONTDIR), so that a window of ours could no longer
start, and on Linux leaves an empty entry, which means the working folder, in the LD_LIBRARY_PATH of every
program started later (https://github.com/opencv/opencv-python/issues/736).
OpenCV needs none of them once it is loaded: they are put back as they were.
"""

from __future__ import annotations

import importlib
import os
import threading
from types import ModuleType
from typing import TYPE_CHECKING

_SET_BY_OPENCV = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH")
# Python's own lock would make one of two threads note the environment in the middle of the other's import.
_loading = threading.Lock()


def load() -> ModuleType:
    """Return OpenCV itself, imported if need be, with the environment as it was; from any thread.

    Call it where waiting harms nobody: while a library of this size is linked, no other thread runs.
    """
    with _loading:
        before = {name: os.environ.get(name) for name in _SET_BY_OPENCV}
        try:
            return importlib.import_module("cv2")
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value


class _Lazy(ModuleType):
    """Stands for OpenCV until something of it is asked for, and keeps what was asked for."""

    def __getattr__(self, name: str) -> object:
        value: object = getattr(load(), name)
        setattr(self, name, value)
        return value


if TYPE_CHECKING:
    import cv2
else:
    cv2 = _Lazy("cv2")

__all__ = ["cv2", "load"]
