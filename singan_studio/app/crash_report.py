"""What went wrong in a session: kept in a file of the person's, offered at the next start, sent nowhere.

Every session has a file beside the log, which is gone when nothing went wrong. Errors of the log are noted in
it as they happen, and where the process dies by a fault, Python notes where. The next start makes a report of
each that is left and whose lock nobody holds.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import re
import time
import uuid
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import qVersion

from singan_studio import __version__, lock
from singan_studio.app.logs import Formatter, without_pictures
from singan_studio.app.notice import Notice
from singan_studio.app.words import tr
from singan_studio.lock import Lock

_SESSION = ".session"
_ENDED = "The session ended by itself."
_TIME = "%Y-%m-%d %H:%M:%S"
_LIBRARIES = ("PySide6-Essentials", "torch", "numpy", "opencv-python", "opencv-python-headless", "pillow")
_MOST = 10
"""Reports that are kept; older ones go."""
_BYTES = 100_000
"""Of a session's file, from its end: an error that came again and again would make it endless."""
_LINES = 40
"""The last ones of the log that go into a report."""
_FOLDERS = re.compile(r"(['\"])(?:~|[A-Za-z]:)?[/\\][^'\"\n]*[/\\]([^/\\'\"\n]+)\1")
_OF_PROGRAM = re.compile(r'^\s*File "')


class Record(logging.Handler):
    """Notes what goes wrong in this session; in a folder that cannot be written, nothing."""

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.ERROR)
        self.setFormatter(Formatter())
        self._path = folder / f"{uuid.uuid4().hex}{_SESSION}"
        self._lock: Lock | None = None
        self._file: BinaryIO | None = None
        self._wrong = False

    def begin(self) -> None:
        """Note from now on, also what makes the process die."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._lock = lock.take(self._path)
            self._file = self._path.open("ab", buffering=0)
        except OSError:
            return
        self._write(f"SinGAN Studio {__version__}, process {os.getpid()}, since {time.strftime(_TIME)}\n")
        faulthandler.enable(self._file)
        logging.getLogger("singan_studio").addHandler(self)

    def describe(self) -> None:
        """Note on what the program runs; finding that out takes a moment."""
        import platform  # noqa: PLC0415 the window is there before
        from importlib import metadata  # noqa: PLC0415

        found = [f"Python {platform.python_version()}", f"Qt {qVersion()}"]
        for name in _LIBRARIES:
            with suppress(metadata.PackageNotFoundError):
                found.append(f"{name} {metadata.version(name)}")
        self._write(f"{', '.join(found)}\n{platform.platform()}\n")

    def emit(self, record: logging.LogRecord) -> None:
        """Note an error."""
        self._wrong = True
        self._write(f"\n{self.format(record)}\n")

    def end(self) -> None:
        """End; what is noted stays for the next start if anything went wrong."""
        logging.getLogger("singan_studio").removeHandler(self)
        file, self._file = self._file, None
        if file is None:
            return
        faulthandler.disable()
        if self._wrong:
            self._write_to(file, f"\n{_ENDED}\n")
        file.close()
        if not self._wrong:
            with suppress(OSError):
                self._path.unlink()
        if self._lock is not None:
            self._lock.release()

    def _write(self, text: str) -> None:
        if self._file is not None:
            self._write_to(self._file, text)

    @staticmethod
    def _write_to(file: BinaryIO, text: str) -> None:
        with suppress(OSError):
            file.write(text.encode("utf-8", "replace"))


@dataclass(frozen=True, slots=True)
class _Left:
    """What is left of a session."""

    when: float
    text: str
    ended: bool
    """Whether it ended by itself."""


def offer(folder: Path, log: Path) -> Notice | None:
    """Make a report of every session that went wrong, once; return what to tell of the newest, if any.

    `log` is the file of the log. A report holds no pixels, and of the person's files only names.
    """
    left = sorted(_left(folder), key=lambda each: (each.ended, -each.when))
    texts = [_report(each, log) for each in left]
    for each, text in zip(left, texts, strict=True):
        name = f"crash-{time.strftime('%Y-%m-%d-%H%M%S', time.localtime(each.when))}"
        with suppress(OSError):
            _free(folder, name).write_text(text, "utf-8")
    for path in sorted(folder.glob("crash-*.txt"), reverse=True)[_MOST:]:
        with suppress(OSError):
            path.unlink()
    if not left:
        return None
    if left[0].ended:
        words = tr(
            "Something went wrong inside the studio the last time. A report of it stays on this computer.",
        )
    else:
        words = tr("The studio did not end properly the last time. A report of it stays on this computer.")
    return Notice(words, texts[0], "warning", "reports")


def _left(folder: Path) -> list[_Left]:
    """Take away what sessions that are over have left, and return it."""
    found = []
    for path in folder.glob(f"*{_SESSION}"):
        held = lock.take(path)
        if held is None:
            continue
        try:
            with path.open("rb") as file:
                head = file.read(_BYTES)
                size = file.seek(0, os.SEEK_END)
                file.seek(max(len(head), size - _BYTES))
                data = head + file.read()
                when = os.fstat(file.fileno()).st_mtime
            path.unlink()
        except OSError:
            continue
        finally:
            held.release()
        text = data.decode("utf-8", "replace")
        found.append(_Left(when, text, text.rstrip().endswith(_ENDED)))
    return found


def _report(left: _Left, log: Path) -> str:
    process = re.search(r"process (\d+)", left.text)
    lines = [] if process is None else _last_lines(log, process[1])
    how = "" if left.ended else "\nThe session did not end by itself: it was ended, or the process died.\n"
    return private(f"{left.text.rstrip()}\n{how}\nLast lines of the log:\n{''.join(lines)}")


def _last_lines(log: Path, process: str) -> list[str]:
    """Return the last lines of a process in the log."""
    lines, mine = [], False
    with suppress(OSError):
        for line in log.read_text("utf-8", "replace").splitlines(keepends=True):
            start = re.match(r"\d{4}-\d\d-\d\d \S+ (\d+) ", line)
            mine = start[1] == process if start else mine
            if mine:
                lines.append(line)
    return lines[-_LINES:]


def private(text: str) -> str:
    """Return a text without pixels, the person's name in paths, and the folders of files in messages."""
    home = str(Path.home())
    if len(home) > 1:
        text = text.replace(home, "~")
    return "\n".join(
        line if _OF_PROGRAM.match(line) else _FOLDERS.sub(r"\1\2\1", line)
        for line in without_pictures(text).split("\n")
    )


def _free(folder: Path, name: str) -> Path:
    path, number = folder / f"{name}.txt", 1
    while path.exists():
        number += 1
        path = folder / f"{name}-{number}.txt"
    return path
