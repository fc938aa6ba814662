"""What is set, and the file where it is kept."""

from __future__ import annotations

import base64
import json
import logging
import zlib
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal

from singan_studio.app.schema import SCHEMA, Setting, Value, read_settings, settings_file
from singan_studio.errors import StudioError

__all__ = ["SCHEMA", "Setting", "Settings"]

_LOG = logging.getLogger(__name__)
_WAIT_MS = 40
"""From the last change to writing the file: a slider that is dragged changes its setting all the time."""


class Settings(QObject):
    """The settings, in a file. Keys starting with "tool." may be added to the schema by `declare`.

    What changes is written within moments. A file that cannot be read counts for nothing, as do values in it
    that do not fit.
    """

    changed = Signal(str)
    """Key of a setting that has another value now."""

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path or settings_file()
        self._schema = {setting.key: setting for setting in SCHEMA}
        self._values: dict[str, Value] = {}
        self._kept = read_settings(self.path)
        self._changed: dict[str, object] = {}
        """As JSON, what is not written yet."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WAIT_MS)
        self._later.timeout.connect(self.save)

    @property
    def schema(self) -> tuple[Setting, ...]:
        """Every setting there is, in the order of the settings window."""
        return tuple(self._schema.values())

    def declare(self, *settings: Setting) -> None:
        """Add settings to the schema, such as the options of a tool; those that are there already stay."""
        for setting in settings:
            self._schema.setdefault(setting.key, setting)

    def get(self, key: str) -> Any:
        """Return the value of a setting; its default if none, or none that fits, is kept.

        Raises KeyError for a key that is not in the schema.
        """
        if key not in self._values:
            self._values[key] = self._read(self._schema[key])
        value = self._values[key]
        return list(value) if isinstance(value, list) else value

    __getitem__ = get

    def number(self, key: str) -> float:
        """Return the value of an "int" or "float" setting."""
        return float(self.get(key))

    def flag(self, key: str) -> bool:
        """Return the value of a "bool" setting."""
        return bool(self.get(key))

    def text(self, key: str) -> str:
        """Return the value of a "choice", "text" or "colour" setting."""
        return str(self.get(key))

    def set(self, key: str, value: object) -> None:
        """Set and keep a value, drawn into the setting's limits; `changed` tells if it is another one.

        Raises KeyError for a key that is not in the schema, StudioError for a value that does not fit.
        """
        fit = self._schema[key].check(_plain(value))
        if fit == self.get(key):
            return
        self._values[key] = fit
        self._changed[key] = _in_words(fit) if isinstance(fit, bytes) else fit
        self._later.start()
        self.changed.emit(key)

    def reset(self, key: str) -> None:
        """Set the default again."""
        self.set(key, self._schema[key].default)

    def save(self) -> None:
        """Write the file now rather than within the next moments."""
        self._later.stop()
        if not self._changed:
            return
        try:
            from singan_studio.imaging.save import atomic_write  # noqa: PLC0415 brings Pillow

            # Another window may have written what it changed.
            values = read_settings(self.path) | self._changed
            with atomic_write(self.path) as temporary:
                temporary.write_text(json.dumps(values, indent=1), "utf-8")
        except (OSError, MemoryError) as error:  # what is changed stays for the next time
            _LOG.warning("the settings cannot be written to '%s': %r", self.path, error)
            return
        self._changed.clear()

    def remember_file(self, path: Path) -> None:
        """Put a file at the top of the recent ones."""
        recent: list[str] = self.get("files.recent")
        name = str(path)
        self.set("files.recent", [name, *(other for other in recent if other != name)])

    def _read(self, setting: Setting) -> Value:
        try:
            kept = self._kept[setting.key]
            return setting.check(_out_of_words(kept) if setting.kind == "bytes" else kept)
        except (KeyError, StudioError, ValueError, TypeError):
            return setting.default  # of an older version, or edited by hand


def _plain(value: object) -> object:
    return value.data() if isinstance(value, QByteArray) else value


def _in_words(data: bytes) -> str:
    # With a checksum: Qt crashes on what it wrote itself of a window when a bit of it is another one.
    return f"{zlib.crc32(data):08x} {base64.b64encode(data).decode()}"


def _out_of_words(kept: Any) -> bytes:
    """Return what was kept; raises ValueError or TypeError when it is spoilt."""
    checksum, _, words = str.partition(kept, " ")
    data = base64.b64decode(words, validate=True)
    if int(checksum, 16) != zlib.crc32(data):
        raise ValueError("the checksum is another one")
    return data
