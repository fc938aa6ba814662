"""One writer for a file: only who holds its lock writes it, in any process and on any computer.

The lock is the system's own, on a hidden file beside the one it is for. It ends with the process that holds
it, however that ends, so that there are none of the dead to be told from those of the living.
"""

from __future__ import annotations

import logging
import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

_LOG = logging.getLogger(__name__)
_SUFFIX = ".lock"

if sys.platform == "win32":
    import msvcrt

    def _locked(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _locked(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return False
        return True


class Lock:
    """The right to write a file, until it is released, is forgotten, or the process ends."""

    def __init__(self, path: Path, file: Path, descriptor: int | None) -> None:
        self._path = path
        self._file = file
        self._descriptor = descriptor

    def guards(self, path: Path) -> bool:
        """Return whether this is the lock of a file."""
        return _resolved(path) == self._path

    def release(self) -> None:
        """Let others have it; a second time does nothing."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is None:
            return
        # Elsewhere than on Windows, which does not delete what is open, nobody can have it in between.
        if sys.platform != "win32":
            with suppress(OSError):
                self._file.unlink()
        os.close(descriptor)
        if sys.platform == "win32":
            with suppress(OSError):
                self._file.unlink()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def __del__(self) -> None:
        self.release()


def take(path: Path) -> Lock | None:
    """Return the lock of a file, there or not; None while somebody has it, be it in this process.

    Where there can be none, in a folder that may not be written or on a drive that knows no locks, what is
    returned keeps nobody out.
    """
    path = _resolved(path)
    file = path.with_name(f".{path.name}{_SUFFIX}")
    try:
        descriptor = _taken(file)
    except OSError as error:
        _LOG.warning("'%s' cannot be locked: %s", path, error)
        return Lock(path, file, None)
    return None if descriptor is None else Lock(path, file, descriptor)


def held_in(folder: Path) -> bool:
    """Return whether anybody holds the lock of a file in a folder; remove the files of the dead."""
    held = False
    for file in folder.glob(f".*{_SUFFIX}"):
        lock = take(file.with_name(file.name[1 : -len(_SUFFIX)]))
        if lock is None:
            held = True
        else:
            lock.release()
    return held


def _taken(file: Path) -> int | None:
    """Return the descriptor of a lock file that is locked now; None while it is somebody else's."""
    while True:
        descriptor = _opened(file)
        locked = False
        try:
            if not _locked(descriptor):
                return None
            # Who had it until just now has removed the file.
            with suppress(FileNotFoundError):
                locked = os.path.samestat(os.fstat(descriptor), file.stat())
            if locked:
                return descriptor
        finally:
            if not locked:
                os.close(descriptor)


def _opened(file: Path) -> int:
    try:
        return os.open(file, os.O_RDWR | os.O_CREAT, 0o666)
    except PermissionError:
        return os.open(file, os.O_RDONLY)  # of somebody else in a folder that is shared


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a symbolic link to itself
        return path.absolute()
