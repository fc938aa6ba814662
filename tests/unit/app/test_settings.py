import pickle
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from singan_studio.app.settings import SCHEMA, Setting, Settings
from singan_studio.errors import StudioError

from .conftest import Until


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
        assert setting.label or setting.key.split(".")[0] in {"cluster", "files", "window"}


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
    first = Settings(tmp_path / "a.json")
    for key, value in values.items():
        first.set(key, value)
    first.save()
    second = Settings(tmp_path / "a.json")
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
        ("models.gigabytes", float("nan")),
        ("models.gigabytes", float("inf")),
        ("preview.variants", 10**400),
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


def test_what_does_not_fit_in_a_file_gives_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        '{"learning.max_size": "huge", "learning.far": ["auto"], "preview.auto": 0, "preview.variants": 999,'
        ' "models.gigabytes": NaN, "files.movie_longest": 1e999, "window.state": "no base 64!",'
        ' "files.recent": [' + ", ".join(f'"{n}"' for n in range(99)) + "]}"
    )
    settings = Settings(path)
    assert settings["learning.max_size"] == 250
    assert settings["learning.far"] == "auto"
    assert settings["preview.auto"] is True
    assert settings["preview.variants"] == 8
    assert settings["models.gigabytes"] == 4
    assert settings["files.movie_longest"] == 640
    assert settings["window.state"] == b""
    assert settings["files.recent"] == [str(n) for n in range(12)]


@pytest.mark.parametrize("text", ["", "[]", "{", "null", "[" * 100_000, "\0", " " * 2**21 + "{}"])
def test_a_spoilt_file_gives_defaults_and_is_replaced(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    settings = Settings(path)
    for setting in SCHEMA:
        assert settings[setting.key] == setting.default
    settings.set("preview.variants", 2)
    settings.save()
    assert Settings(path)["preview.variants"] == 2


def test_no_object_is_restored_from_a_file(tmp_path: Path) -> None:
    """Qt's own files of settings can name objects of Python, whose pickles then run."""
    sentinel = tmp_path / "was-run"
    code = pickle.dumps(_Touch(sentinel))
    words = "".join(f"\\x{byte:02x}" for byte in len(code).to_bytes(4, "big") + code)
    kept = f"@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x18PySide::PyObjectWrapper\\0{words})"
    for name in ("settings.json", "settings.ini"):
        (tmp_path / name).write_text(f"[preview]\nvariants={kept}\n")
        assert Settings(tmp_path / name)["preview.variants"] == 4
    assert not sentinel.exists()


class _Touch:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.path,)


def test_windows_write_only_what_they_changed(tmp_path: Path) -> None:
    first, second = Settings(tmp_path / "s.json"), Settings(tmp_path / "s.json")
    first.set("preview.variants", 2)
    second.set("canvas.checker", 32)
    first.save()
    second.save()
    third = Settings(tmp_path / "s.json")
    assert (third["preview.variants"], third["canvas.checker"]) == (2, 32)


def test_they_are_written_by_themselves(tmp_path: Path, until: Until) -> None:
    settings = Settings(tmp_path / "s.json")
    settings.set("preview.variants", 2)
    until((tmp_path / "s.json").exists)
    assert Settings(tmp_path / "s.json")["preview.variants"] == 2


def test_a_place_that_cannot_be_written_to_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "s.json")
    settings.set("preview.variants", 2)
    settings.save()
    assert settings["preview.variants"] == 2
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


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
