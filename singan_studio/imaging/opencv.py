"""The one door to OpenCV: every other module imports `cv2` from here.

`import cv2` points Qt at the Qt that opencv-python bundles (QT_QPA_PLATFORM_PLUGIN_PATH, QT_QPA_FONTDIR),
so that a window of ours could no longer start, and on Linux leaves an empty entry, which means the working
folder, in the LD_LIBRARY_PATH of every program started later (https://github.com/opencv/opencv-python/issues/736).
OpenCV needs none of them once it is loaded: they are put back as they were.
"""

from __future__ import annotations

import os

_SET_BY_OPENCV = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH")
_before = {name: os.environ.get(name) for name in _SET_BY_OPENCV}

import cv2  # noqa: E402 the environment must be noted first

for _name, _value in _before.items():
    if _value is None:
        os.environ.pop(_name, None)
    else:
        os.environ[_name] = _value

__all__ = ["cv2"]
