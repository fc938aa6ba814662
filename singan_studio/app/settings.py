"""Everything that can be set, in one schema, and the file where it is kept."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import platformdirs
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from singan_studio.errors import StudioError

SettingKind = Literal["bool", "int", "float", "choice", "text", "colour", "list", "bytes"]
Value = bool | int | float | str | list[str] | bytes


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing that can be set. Those without a label are kept for the program itself and never listed."""

    key: str
    default: Value
    kind: SettingKind
    label: str = ""
    help: str = ""
    """What it does, in one sentence."""
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[tuple[str, str], ...] = ()
    """Value and label of each, for "choice"."""
    unit: str = ""
    lowest: str = ""
    """What the minimum is shown as, if it is no number."""

    def check(self, value: object) -> Value:
        """Return a value fit for this setting: numbers drawn into its limits.

        Raises StudioError when it is of another kind, or none of the choices.
        """
        fit: Value | None = None
        match self.kind:
            case "bool" if isinstance(value, bool):
                fit = value
            case "int" if isinstance(value, int | float) and not isinstance(value, bool):
                fit = round(self._limited(value))
            case "float" if isinstance(value, int | float) and not isinstance(value, bool):
                fit = float(self._limited(value))
            case "choice" if isinstance(value, str) and value in dict(self.choices):
                fit = value
            case "text" | "colour" if isinstance(value, str):
                fit = value
            case "list" if isinstance(value, list | tuple):
                fit = [str(item) for item in value]
            case "bytes" if isinstance(value, bytes | bytearray | QByteArray):
                fit = bytes(value.data()) if isinstance(value, QByteArray) else bytes(value)
        if fit is None:
            raise StudioError(f"{value!r} does not fit the setting '{self.key}'; choose another value.")
        return fit

    def _limited(self, value: float) -> float:
        low = value if self.minimum is None else max(value, self.minimum)
        return low if self.maximum is None else min(low, self.maximum)


SCHEMA: tuple[Setting, ...] = (
    Setting(
        "appearance.theme",
        "system",
        "choice",
        "Theme",
        "Dark, light, or as the system has it; changes at once.",
        choices=(("system", "As the system"), ("dark", "Dark"), ("light", "Light")),
    ),
    Setting(
        "appearance.motion", True, "bool", "Animate changes", "Short fades and slides where something moves."
    ),
    Setting(
        "canvas.checker",
        16,
        "int",
        "Checkerboard squares",
        "Size of the squares that show where a picture is transparent.",
        4,
        64,
        unit="px",
    ),
    Setting(
        "canvas.wheel",
        "zoom",
        "choice",
        "Mouse wheel",
        "What the wheel does over the picture; with Ctrl it does the other.",
        choices=(("zoom", "Zooms"), ("scroll", "Scrolls")),
    ),
    Setting(
        "learning.far",
        "auto",
        "choice",
        "Learn photos",
        "How far a photo is learnt by itself while it is open; edits work meanwhile with what is learnt.",
        choices=(
            ("auto", "As far as suits this machine"),
            ("instant", "Not by itself"),
            ("draft", "To draft: about a minute"),
            ("balanced", "To balanced: minutes"),
            ("paper", "To the paper's own model: over night"),
        ),
    ),
    Setting(
        "learning.max_size",
        250,
        "int",
        "Learnt size",
        "Longer side at which a photo is learnt: larger knows finer detail and takes longer. "
        "Applies to the next photo.",
        64,
        1024,
        unit="px",
    ),
    Setting(
        "learning.budget",
        0,
        "int",
        "Time for learning",
        "Learning is planned to end after this time, with the best that it allows; 0 sets no limit.",
        0,
        86400,
        unit="s",
        lowest="No limit",
    ),
    Setting(
        "preview.auto",
        True,
        "bool",
        "Preview by itself",
        "Show the result after every change; otherwise only when asked.",
    ),
    Setting(
        "preview.variants",
        4,
        "int",
        "Variants",
        "How many results are made side by side; fewer are sooner ready.",
        1,
        8,
    ),
    Setting(
        "preview.strip",
        True,
        "bool",
        "Film strip",
        "Make a small picture of the result at every step from coarse to fine.",
    ),
    Setting(
        "history.megabytes",
        1024,
        "int",
        "Memory for undo",
        "The oldest steps are forgotten when undo needs more.",
        64,
        65536,
        unit="MB",
    ),
    Setting(
        "models.gigabytes",
        4.0,
        "float",
        "Disk space for learnt photos",
        "What was learnt longest ago is removed when it needs more.",
        0.5,
        1000,
        unit="GB",
    ),
    Setting("tablet.pressure_size", True, "bool", "Pressure sets size", "Press harder for broader strokes."),
    Setting(
        "tablet.pressure_opacity",
        False,
        "bool",
        "Pressure sets opacity",
        "Press harder for more opaque strokes.",
    ),
    Setting("files.movie_format", ".gif", "text"),
    Setting("files.movie_size", "full", "text"),
    Setting("files.movie_longest", 640, "int", minimum=1),
    Setting("files.recent", [], "list"),
    Setting("files.folder", "", "text"),
    Setting("window.geometry", b"", "bytes"),
    Setting("window.state", b"", "bytes"),
)


class Settings(QObject):
    """The settings, in an ini file. Keys starting with "tool." may be added to the schema by `declare`."""

    changed = Signal(str)
    """Key of a setting that has another value now."""

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path or config_folder() / "settings.ini"
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
        fit = self._schema[key].check(value)
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
                return setting.check(kept)
            return setting.check(json.loads(str(kept)))
        except (StudioError, ValueError):
            return setting.default  # of an older version, or edited by hand


def config_folder() -> Path:
    """Return the folder where settings are kept."""
    return platformdirs.user_config_path("singan-studio", appauthor=False)


def models_folder() -> Path:
    """Return the folder where learnt photos are kept."""
    return platformdirs.user_data_path("singan-studio", appauthor=False) / "models"


def _written(value: Value) -> str | QByteArray:
    # JSON tells "1", 1 and true apart, which an ini file does not.
    return QByteArray(value) if isinstance(value, bytes) else json.dumps(value)
