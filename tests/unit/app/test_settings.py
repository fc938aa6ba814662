from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from singan_studio.app.settings import SCHEMA, Setting, Settings
from singan_studio.errors import StudioError


def test_defaults(settings: Settings) -> None:
    assert settings["learning.far"] == "auto"
    assert settings.number("learning.max_size") == 250
    assert settings.flag("preview.auto") is True
    for setting in SCHEMA:
        assert settings[setting.key] == setting.default
        assert setting.check(setting.default) == setting.default


def test_everything_shown_says_what_it_does() -> None:
    for setting in SCHEMA:
        assert bool(setting.label) == bool(setting.help)
        assert setting.label or setting.key.split(".")[0] in {"files", "window"}


def test_values_are_kept(tmp_path: Path) -> None:
    values: dict[str, object] = {
        "preview.auto": False,
        "learning.max_size": 300,
        "models.gigabytes": 2.5,
        "appearance.theme": "dark",
        "files.recent": ["/a/ü b, c.png", "1"],
        "window.state": bytes(range(256)),
        "files.folder": "true",
    }
    first = Settings(tmp_path / "a.ini")
    for key, value in values.items():
        first.set(key, value)
    first.save()
    second = Settings(tmp_path / "a.ini")
    for key, value in values.items():
        assert second[key] == value
        assert type(second[key]) is type(value)


def test_numbers_are_drawn_into_their_limits(settings: Settings) -> None:
    settings.set("learning.max_size", 5000)
    assert settings["learning.max_size"] == 1024
    settings.set("preview.variants", -3)
    assert settings["preview.variants"] == 1
    settings.set("learning.max_size", 200.6)
    assert settings["learning.max_size"] == 201


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("preview.auto", 1),
        ("learning.max_size", "large"),
        ("learning.max_size", True),
        ("appearance.theme", "pink"),
        ("window.state", "text"),
        ("files.recent", "one"),
    ],
)
def test_other_kinds_are_refused(settings: Settings, key: str, value: object) -> None:
    with pytest.raises(StudioError, match=key):
        settings.set(key, value)
    assert settings[key] == next(setting.default for setting in SCHEMA if setting.key == key)


def test_unknown_keys(settings: Settings) -> None:
    with pytest.raises(KeyError):
        settings.get("no.such")
    with pytest.raises(KeyError):
        settings.set("no.such", 1)


def test_only_changes_are_told(settings: Settings) -> None:
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.set("preview.variants", 4)
    settings.set("preview.variants", 2)
    settings.set("preview.variants", 2)
    settings.reset("preview.variants")
    assert told == ["preview.variants"] * 2


def test_a_spoilt_file_gives_defaults(tmp_path: Path) -> None:
    path = tmp_path / "s.ini"
    path.write_text('[learning]\nmax_size="\\"huge\\""\npreset=rubbish{\n[preview]\nauto=0\nvariants=999\n')
    settings = Settings(path)
    assert settings["learning.max_size"] == 250
    assert settings["learning.far"] == "auto"
    assert settings["preview.auto"] is True
    assert settings["preview.variants"] == 8


def test_tools_declare_their_options(settings: Settings) -> None:
    settings.declare(Setting("tool.brush.size", 20, "int", "Size", "Diameter", 1, 500))
    settings.declare(Setting("tool.brush.size", 30, "int"))
    assert settings["tool.brush.size"] == 20
    settings.set("tool.brush.size", 900)
    assert settings["tool.brush.size"] == 500
    assert settings.schema[-1].label == "Size"


def test_lists_cannot_be_changed_from_outside(settings: Settings) -> None:
    settings.get("files.recent").append("x")
    assert settings["files.recent"] == []


def test_recent_files(settings: Settings) -> None:
    for name in [*"abcdefghijklmn", "f"]:
        settings.remember_file(Path(name))
    assert settings["files.recent"] == [*"fnmlkjihgedc"]


def test_qt_bytes(settings: Settings) -> None:
    settings.set("window.geometry", QByteArray(b"\x00\xff"))
    assert settings["window.geometry"] == b"\x00\xff"
