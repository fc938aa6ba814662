"""What is set, and the file where it is kept."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from singan_studio.app.schema import SCHEMA, Setting, Value, settings_file
from singan_studio.errors import StudioError

__all__ = ["SCHEMA", "Setting", "Settings"]

_LOG = logging.getLogger(__name__)


class Settings(QObject):
    """The settings, in an ini file. Keys starting with "tool." may be added to the schema by `declare`."""

    changed = Signal(str)
    """Key of a setting that has another value now."""

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path or settings_file()
        self._schema = {setting.key: setting for setting in SCHEMA}
        self._values: dict[str, Value] = {}
        self._store = QSettings(str(self.path), QSettings.Format.IniFormat)

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
        self._store.setValue(key.replace(".", "/"), _written(fit))
        self.changed.emit(key)

    def reset(self, key: str) -> None:
        """Set the default again."""
        self.set(key, self._schema[key].default)

    def save(self) -> None:
        """Write the file now rather than within the next moments."""
        self._store.sync()
        if self._store.status() != QSettings.Status.NoError:
            _LOG.warning("the settings cannot be written to '%s'", self.path)

    def remember_file(self, path: Path, most: int = 12) -> None:
        """Put a file at the top of the recent ones."""
        recent: list[str] = self.get("files.recent")
        name = str(path)
        self.set("files.recent", [name, *(other for other in recent if other != name)][:most])

    def _read(self, setting: Setting) -> Value:
        kept = self._store.value(setting.key.replace(".", "/"))
        if kept is None:
            return setting.default
        try:
            if setting.kind == "bytes":
                return setting.check(_plain(kept))
            return setting.check(json.loads(str(kept)))
        except (StudioError, ValueError):
            return setting.default  # of an older version, or edited by hand


def _plain(value: object) -> object:
    return value.data() if isinstance(value, QByteArray) else value


def _written(value: Value) -> str | QByteArray:
    # JSON tells "1", 1 and true apart, which an ini file does not.
    return QByteArray(value) if isinstance(value, bytes) else json.dumps(value)
