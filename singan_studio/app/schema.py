"""Everything that can be set, in one schema, and where things of the person's are kept. Needs no Qt."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeGuard

import platformdirs

from singan_studio.errors import StudioError
from singan_studio.paths import is_file

SettingKind = Literal["bool", "int", "float", "choice", "text", "colour", "list", "bytes"]
Value = bool | int | float | str | list[str] | bytes

_MOST = 1e300
"""Numbers, which infinity is not, nor what is none."""
_LARGEST = 2**20
"""Bytes; no file of settings is as large."""


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
    """Of a list: how many entries it has at most."""
    choices: tuple[tuple[str, str], ...] = ()
    """Value and label of each, for "choice"."""
    unit: str = ""
    lowest: str = ""
    """What the minimum is shown as, if it is no number."""

    def check(self, value: object) -> Value:
        """Return a value fit for this setting: numbers drawn into its limits, lists cut to theirs.

        Raises StudioError when it is of another kind, or none of the choices.
        """
        fit: Value | None = None
        match self.kind:
            case "bool" if isinstance(value, bool):
                fit = value
            case "int" if _is_number(value):
                fit = round(self._limited(value))
            case "float" if _is_number(value):
                fit = float(self._limited(value))
            case "choice" if isinstance(value, str) and value in dict(self.choices):
                fit = value
            case "text" | "colour" if isinstance(value, str):
                fit = value
            case "list" if isinstance(value, list | tuple):
                most = None if self.maximum is None else int(self.maximum)
                fit = [str(item) for item in value[:most]]
            case "bytes" if isinstance(value, bytes | bytearray):
                fit = bytes(value)
        if fit is None:
            raise StudioError(f"{value!r:.80} does not fit the setting '{self.key}'; choose another value.")
        return fit

    def _limited(self, value: float) -> float:
        low = value if self.minimum is None else max(value, self.minimum)
        return low if self.maximum is None else min(low, self.maximum)


LANGUAGES = {"en": "English", "zh_CN": "中文（简体）", "ar": "العربية"}
"""What the window speaks: code and own name of each."""

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
        "appearance.language",
        "system",
        "choice",
        "Language",
        "Language of the window; changes when the studio is started again.",
        choices=(("system", "As the system"), *LANGUAGES.items()),
    ),
    Setting(
        "appearance.scale",
        100,
        "int",
        "Interface size",
        "Size of everything but the picture; changes when the studio is started again.",
        100,
        200,
        unit="%",
    ),
    Setting(
        "appearance.motion",
        "system",
        "choice",
        "Motion",
        "Less of it keeps still what does not have to move: fades, outlines, signs of work; "
        "animations play only when asked.",
        choices=(("system", "As the system"), ("full", "Everything moves"), ("less", "Less motion")),
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
    Setting("cluster.address", "tcp://", "text"),
    Setting("cluster.ca", "", "text"),
    Setting("cluster.certificate", "", "text"),
    Setting("cluster.key", "", "text"),
    Setting("files.movie_format", ".gif", "text"),
    Setting("files.movie_size", "full", "text"),
    Setting("files.movie_longest", 640, "int", minimum=1, maximum=16384),
    Setting("files.recent", [], "list", maximum=12),
    Setting("files.folder", "", "text"),
    Setting("window.toured", False, "bool"),
    Setting("files.study", "", "text"),
    Setting("window.geometry", b"", "bytes"),
    Setting("window.state", b"", "bytes"),
)


def config_folder() -> Path:
    """Return the folder where settings are kept."""
    return platformdirs.user_config_path("singan-studio", appauthor=False)


def settings_file() -> Path:
    """Return the file in it."""
    return config_folder() / "settings.json"


def models_folder() -> Path:
    """Return the folder where learnt photos are kept."""
    return platformdirs.user_data_path("singan-studio", appauthor=False) / "models"


def read_settings(path: Path) -> dict[str, object]:
    """Return what a file of settings holds, by key, as JSON has it; nothing when it is spoilt.

    A file of JSON and not Qt's own: QSettings restores whatever object an ini file names, PySide those of
    Python by their pickles, which run code.
    """
    if not is_file(path):  # a pipe would be waited for
        return {}
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def kept(key: str, path: Path | None = None) -> Value:
    """Return a number or flag as the studio keeps it, without the studio; its default if none is kept."""
    setting = next(setting for setting in SCHEMA if setting.key == key)
    with suppress(KeyError, StudioError):
        return setting.check(read_settings(path or settings_file())[key])
    return setting.default


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _MOST
