"""The log file, and what happens to exceptions that nobody caught."""

from __future__ import annotations

import logging
import re
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QObject, Qt, Signal, Slot

from singan_studio.app.notice import Notice
from singan_studio.app.words import tr

_LOG = logging.getLogger("singan_studio")
_BYTES, _OLDER = 1_000_000, 3
_LINE = 1000
"""Characters of a line, as many as any sentence or line of a traceback needs."""
_PIXELS = re.compile(
    r"\[[\s\d.,e+\-\[\]]{24,}"  # an array as numpy prints it, or a long list of numbers
    r"|\bb'(?:\\.|[^'\\\n]){16,}'?"  # bytes as Python prints them
    r'|\bb"(?:\\.|[^"\\\n]){16,}"?'
    r"|[A-Za-z0-9+/]{200,}={0,2}"  # base64
)


class _LogFile(RotatingFileHandler):
    """A log that troubles nobody when it cannot be written, as on a full disk: it goes on when it can."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Leave the record out."""


def log_folder() -> Path:
    """Return the folder of the log."""
    return platformdirs.user_log_path("singan-studio", appauthor=False)


def without_pictures(text: str) -> str:
    """Return a text without pixels, which messages of errors sometimes hold, and without endless lines."""
    return "\n".join(
        line if len(line) <= _LINE else f"{line[:_LINE]}…" for line in _PIXELS.sub("[…]", text).split("\n")
    )


class Formatter(logging.Formatter):
    """Writes when, by which process, how bad, where and what; nothing of any picture."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """Return a record as text."""
        return without_pictures(super().format(record))


def start_logging(folder: Path | None = None) -> Path | None:
    """Write what the program logs to a file of the person's, of a few megabytes at most; return its path.

    None if it cannot be written: the program works without.
    """
    folder = folder or log_folder()
    path = folder / "studio.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _LogFile(path, maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(Formatter())
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)
    return path


def stop_logging() -> None:
    """Close the log file."""
    for handler in [*_LOG.handlers]:
        _LOG.removeHandler(handler)
        handler.close()


class Crashes(QObject):
    """Takes every exception that nobody caught, on any thread: it goes into the log, and is told.

    The program goes on. One that comes again and again is told once.
    """

    told = Signal(object)
    """A Notice, on the thread that made this object."""
    _crossing = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: set[str] = set()
        self._crossing.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._before = sys.excepthook, threading.excepthook

    def install(self) -> None:
        """Take exceptions from now on."""
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def remove(self) -> None:
        """Leave exceptions to whom they went before."""
        sys.excepthook, threading.excepthook = self._before

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        detail = without_pictures("".join(traceback.format_exception(kind, error, trace)))
        _LOG.error("nobody caught this:\n%s", detail)
        if sys.stderr is not None:  # a program without a console has none
            sys.stderr.write(detail)
        self._crossing.emit(detail, issubclass(kind, MemoryError))

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(str, bool)
    def _tell(self, detail: str, memory: bool) -> None:
        if detail in self._known:
            return
        self._known.add(detail)
        if memory:
            text = tr("There is not enough memory for this; close other programs.")
        else:
            text = tr("Something went wrong inside the studio; your work is unharmed. Try it again.")
        self.told.emit(Notice(text, detail, "error"))
