"""The folder of saved models: what is found, what is chosen, what is let go."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from singan_studio.engine import checkpoint
from singan_studio.engine.config import PRESETS
from singan_studio.engine.model import new_pyramid
from singan_studio.engine.training import begin
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs import models
from singan_studio.jobs.messages import Kind

from . import conftest

ORDER = ("instant", "draft", "balanced", "paper")


def write(
    folder: Path,
    preset: str,
    networks: int,
    *,
    of: int = 5,
    finished: bool = True,
    max_size: int = 250,
    age: float = 0.0,
    size: int = 0,
) -> Path:
    """Write a file that looks, at its start, like a model."""
    kinds: list[Kind] = ["network"] * networks + ["patch"] * (of - networks)
    header: dict[str, object] = {"kinds": kinds} | ({} if finished else {"training": {}})
    text = json.dumps({"__metadata__": {"singan_studio": json.dumps(header)}}).encode()
    path = models.place(folder, preset, max_size)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(len(text).to_bytes(8, "little") + text + bytes(max(0, size - 8 - len(text))))
    then = time.time() - age
    os.utime(path, (then, then))
    return path


def best(folder: Path) -> list[str]:
    return [entry.saved.preset for entry in models.best_first(models.listed(folder), 250, ORDER)]


def test_models_are_described_without_reading_them(photo: Rgb, tmp_path: Path) -> None:
    pyramid = new_pyramid(photo, conftest.PRESETS["draft"])
    path = models.place(tmp_path, "draft", conftest.MAX_SIZE)
    checkpoint.save(path, pyramid, begin(pyramid))
    (entry,) = models.listed(tmp_path)
    assert entry.max_size == conftest.MAX_SIZE
    assert entry.saved.path == path
    assert entry.saved.preset == "draft"
    assert entry.saved.scales == ("patch",) * len(pyramid)
    assert not entry.saved.finished
    assert entry.saved.saved_at == pytest.approx(time.time(), abs=60)
    checkpoint.save(path, pyramid)
    assert models.listed(tmp_path)[0].saved.finished


def test_the_newest_is_listed_first_and_what_is_no_model_not_at_all(tmp_path: Path) -> None:
    write(tmp_path, "draft", 3, age=20)
    write(tmp_path, "paper", 5, age=10)
    (tmp_path / "balanced-250.safetensors").write_bytes(b"torn")
    (tmp_path / "balanced-100.safetensors").write_bytes(b"\xff" * 100)
    (tmp_path / ".0123abcd.safetensors").write_bytes(b"being written")
    (tmp_path / "holiday.safetensors").write_bytes(b"not ours")
    assert [entry.saved.preset for entry in models.listed(tmp_path)] == ["paper", "draft"]
    assert models.listed(tmp_path / "nowhere") == ()


def test_more_learnt_scales_then_better_presets_then_newer_ones_come_first(tmp_path: Path) -> None:
    write(tmp_path, "draft", 3, age=1)
    write(tmp_path, "balanced", 5, age=30)
    assert best(tmp_path) == ["balanced", "draft"]
    write(tmp_path, "paper", 5, age=20)
    assert best(tmp_path) == ["paper", "balanced", "draft"]
    write(tmp_path, "paper", 2, age=0)
    assert best(tmp_path) == ["balanced", "draft", "paper"]
    write(tmp_path, "paper", 3, finished=False)
    assert best(tmp_path) == ["balanced", "paper", "draft"]


def test_models_of_another_size_and_those_that_learnt_nothing_are_not_chosen(tmp_path: Path) -> None:
    write(tmp_path, "paper", 5, max_size=400)
    write(tmp_path, "draft", 0, finished=False)
    assert best(tmp_path) == []


def test_the_newest_unfinished_learning_is_found(tmp_path: Path) -> None:
    assert models.unfinished(models.listed(tmp_path), 250) is None
    write(tmp_path, "draft", 3)
    assert models.unfinished(models.listed(tmp_path), 250) is None
    write(tmp_path, "paper", 1, finished=False, age=10)
    write(tmp_path, "balanced", 1, finished=False, age=20)
    write(tmp_path, "draft", 1, finished=False, max_size=100)
    assert models.unfinished(models.listed(tmp_path), 250) == "paper"


def test_photos_have_folders_of_their_own(tmp_path: Path) -> None:
    folder = models.folder(tmp_path, "0123456789abcdef" * 4)
    assert folder == tmp_path / "0123456789abcdef"
    assert models.place(folder, "draft", 250).name == "draft-250.safetensors"


def test_what_was_not_used_for_longest_goes_first(tmp_path: Path) -> None:
    first = write(tmp_path / "a", "draft", 3, age=300, size=1000)
    second = write(tmp_path / "b", "draft", 3, age=200, size=1000)
    third = write(tmp_path / "b", "paper", 3, age=100, size=1000)
    saved_at = first.stat().st_mtime
    models.used(first)
    assert first.stat().st_mtime == saved_at
    models.prune(tmp_path, 3000, ())
    assert first.exists()
    assert second.exists()
    assert third.exists()
    models.prune(tmp_path, 2000, ())
    assert first.exists()
    assert not second.exists()
    assert third.exists()
    models.prune(tmp_path, 1000, ())
    assert not third.parent.exists()
    assert first.exists()


def test_models_in_use_are_never_deleted(tmp_path: Path) -> None:
    old = write(tmp_path / "a", "draft", 3, age=300, size=1000)
    new = write(tmp_path / "b", "draft", 3, age=200, size=1000)
    models.prune(tmp_path, 0, {old})
    assert old.exists()
    assert not new.exists()


def test_a_folder_that_is_not_there_is_pruned_without_a_word(tmp_path: Path) -> None:
    models.prune(tmp_path / "nowhere", 0, ())
    models.used(tmp_path / "nowhere" / "draft-250.safetensors")


def test_the_order_of_presets_is_from_low_to_high() -> None:
    """What `quality` takes for granted of the engine's own table."""
    assert tuple(PRESETS) == ORDER
