"""The list of learnt photos in the settings."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest

from singan_studio.app.settings import Settings
from singan_studio.imaging.save import encode_png
from singan_studio.jobs import models
from singan_studio.ui.dialogs.learnt_photos import LearntPhotos
from singan_studio.ui.dialogs.settings import SettingsDialog

from ..conftest import Show, Until


def learnt(folder: Path, age: float) -> Path:
    """Write a file that is, as far as is looked at here, a model."""
    png = encode_png(np.full((30, 40, 3), 90, np.uint8))
    ours = {"kinds": ["network"] * 5, "config": {"preset": "draft"}, "photo": {"size": [40, 30]}}
    header = {
        "__metadata__": {"singan_studio": json.dumps(ours)},
        "photo": {"dtype": "U8", "shape": [len(png)], "data_offsets": [0, len(png)]},
    }
    text = json.dumps(header).encode()
    path = models.place(folder, 250)
    path.parent.mkdir(parents=True)
    path.write_bytes(len(text).to_bytes(8, "little") + text + png + bytes(300_000))
    os.utime(path, (1.7e9 - age, 1.7e9 - age))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, age in (("a", 0.0), ("b", 1e6), ("c", 2e6)):
        learnt(tmp_path / "models" / name, age)
    (tmp_path / "work.ora").touch()
    models.refer(models.place(tmp_path / "models" / "b", 250), tmp_path / "work.ora")
    return tmp_path / "models"


@pytest.fixture
def photos(folder: Path, settings: Settings, show: Show, until: Until) -> LearntPhotos:
    dialog = SettingsDialog(settings, models=folder)
    show(dialog, 560, 600)
    until(lambda: dialog.photos.list.topLevelItemCount() == 3)
    return dialog.photos


def column(photos: LearntPhotos, number: int) -> list[str]:
    items = (photos.list.topLevelItem(row) for row in range(photos.list.topLevelItemCount()))
    return [item.text(number) for item in items if item is not None]


def test_everything_is_listed_the_newest_first(
    photos: LearntPhotos, settings: Settings, until: Until
) -> None:
    assert column(photos, 0) == ["40×30, learnt at 250 px"] * 3
    assert column(photos, 2) == ["", "work.ora", ""]
    assert column(photos, 3) == ["0.3 MB"] * 3
    assert photos.words.whole_text == "Learnt photos: 3, together 0.9 MB of at most 4,000 MB"
    settings.set("models.gigabytes", 2.0)
    assert "2,000 MB" in photos.words.whole_text

    def pictures() -> list[bool]:
        items = (photos.list.topLevelItem(row) for row in range(3))
        return [item is not None and not item.icon(0).isNull() for item in items]

    until(lambda: all(pictures()))


def test_what_a_project_goes_with_stays(photos: LearntPhotos, folder: Path, until: Until) -> None:
    assert not photos.remove.isEnabled()
    photos.list.setCurrentItem(photos.list.topLevelItem(1))
    assert not photos.remove.isEnabled()
    photos.list.setCurrentItem(photos.list.topLevelItem(2))
    photos.remove.click()
    until(lambda: photos.list.topLevelItemCount() == 2)
    assert sorted(path.name for path in folder.iterdir()) == ["a", "b"]
    photos.clear.click()
    until(lambda: photos.list.topLevelItemCount() == 1)
    assert [path.name for path in folder.iterdir()] == ["b"]
    assert not photos.clear.isEnabled()


def test_what_is_open_stays(folder: Path, settings: Settings, show: Show, until: Until) -> None:
    held = models.use(folder / "a")
    assert held is not None
    dialog = SettingsDialog(settings, models=folder)
    show(dialog, 560, 600)
    until(lambda: dialog.photos.list.topLevelItemCount() == 3)
    assert column(dialog.photos, 2) == ["open now", "work.ora", ""]
    held.release()
