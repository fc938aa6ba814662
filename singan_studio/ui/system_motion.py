"""Whether the system asks programs to keep still: there is no such question in Qt 6.11."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from singan_studio.paths import is_file

_CLIENT_AREA_ANIMATION = 0x1042
"""SPI_GETCLIENTAREAANIMATION, of Windows."""
_LARGEST = 2**20
"""Bytes that are looked at of a file of settings."""
_COMMANDS = {
    "darwin": ("defaults", "read", "com.apple.universalaccess"),
    "linux": ("gsettings", "get", "org.gnome.desktop.interface", "enable-animations"),
}
"""What says so on a system."""
_STILL = {"darwin": r"\breducemotion\s*=\s*1\b", "linux": r"^false\b"}
"""What is in its answer then, in small letters."""
_FILES = {
    "gtk-4.0/settings.ini": r"^gtk-enable-animations\s*=\s*(0|false)\s*$",
    "gtk-3.0/settings.ini": r"^gtk-enable-animations\s*=\s*(0|false)\s*$",
    "kdeglobals": r"^animationdurationfactor\s*=\s*0(\.0*)?\s*$",
}
"""What is in settings then, in small letters; they are no files of INI to the letter."""


class SystemMotion(QObject):
    """Knows at once what files and calls say, and moments later what has to be asked of another program."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.still = _windows_keeps_still() if sys.platform == "win32" else files_keep_still()
        """Whether nothing is to move that does not have to."""
        self._asking: QProcess | None = None

    def ask(self) -> None:
        """Ask the desktop, which takes some hundredths of a second, beside everything else."""
        command = _COMMANDS.get(sys.platform, ())
        if self.still or not command or shutil.which(command[0]) is None:
            return
        self._asking = QProcess(self)
        self._asking.finished.connect(self._answered)
        self._asking.start(command[0], list(command[1:]))

    def _answered(self) -> None:
        if self._asking is None:
            return
        answer = bytes(self._asking.readAllStandardOutput().data()).decode(errors="replace").strip()
        self._asking.deleteLater()
        self._asking = None
        if re.search(_STILL[sys.platform], answer.lower(), re.MULTILINE):
            self.still = True
            self.changed.emit()


def files_keep_still(folder: Path | None = None) -> bool:
    """Return whether the settings of GTK or KDE in a folder (default: the person's) forbid animations."""
    folder = folder or Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    for name, still in _FILES.items():
        if not is_file(folder / name):
            continue
        with suppress(OSError), (folder / name).open("rb") as file:
            text = file.read(_LARGEST).decode(errors="replace").lower()
            if re.search(still, text, re.MULTILINE):
                return True
    return False


def _windows_keeps_still() -> bool:
    moves = ctypes.c_int(1)
    user = ctypes.windll.user32  # type: ignore[attr-defined,unused-ignore]
    user.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
    return not moves.value
