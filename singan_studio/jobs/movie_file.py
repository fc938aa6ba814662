"""A file that an animation is written into on a thread of its own: the engine computes meanwhile."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from pathlib import Path

from singan_studio.imaging.animation_files import write_animation
from singan_studio.imaging.pixels import Rgb

_PATIENCE = 0.05
"""Seconds that a call waits at most: as long as a preview may have to wait for it."""
_AHEAD = 2
"""Frames that may wait to be written; large ones would fill the memory."""


class _LeftError(Exception):
    """Nobody wants the file any more."""


class MovieFile:
    """Frames go in one by one and become a file: whole at the end, or not at all."""

    def __init__(self, path: Path, fps: float) -> None:
        self._path, self._fps = path, fps
        self._frames: queue.Queue[Rgb | None] = queue.Queue(_AHEAD)
        self._left = False
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="movie")
        self._thread.start()

    def put(self, frame: Rgb | None) -> bool:
        """Hand in the next frame (h, w, 3), or None after the last one; return False while there is no room.

        Raises what keeps the file from being written.
        """
        if self._error is not None:
            raise self._error
        try:
            self._frames.put(frame, timeout=_PATIENCE)
        except queue.Full:
            return False
        return True

    def written(self) -> bool:
        """Return whether the file is there, once all frames are handed in; raises what kept it from that."""
        self._thread.join(_PATIENCE)
        if self._error is not None:
            raise self._error
        return not self._thread.is_alive()

    def leave(self) -> None:
        """Write no more; nothing stays of a file that is not whole yet."""
        self._left = True

    def _run(self) -> None:
        try:
            write_animation(self._path, self._coming(), self._fps)
        except _LeftError:
            pass
        except Exception as error:  # whatever it is, the engine's thread has to say so
            self._error = error

    def _coming(self) -> Iterator[Rgb]:
        while True:
            try:
                frame = self._frames.get(timeout=_PATIENCE)
            except queue.Empty:
                frame = None
                if not self._left:
                    continue
            if self._left:
                raise _LeftError
            if frame is None:
                return
            yield frame
