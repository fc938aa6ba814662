"""The folder of saved models: what is found, what is chosen, what is let go."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import numpy as np
import pytest

from singan_studio import lock
from singan_studio.engine import checkpoint
from singan_studio.engine.config import PRESETS
from singan_studio.engine.model import new_pyramid
from singan_studio.engine.training import begin
from singan_studio.errors import ModelError
from singan_studio.imaging.pixels import Rgb, photo_hash
from singan_studio.jobs import models
from singan_studio.jobs.messages import ROAD

from . import conftest

ORDER = ("instant", "draft", "balanced", "paper")


def write(path: Path, networks: int, *, age: float = 0.0, size: int = 0) -> Path:
    """Write a file that looks, at its start, like a model."""
    header = {"kinds": ["network"] * networks + ["patch"] * (5 - networks)}
    text = json.dumps({"__metadata__": {"singan_studio": json.dumps(header)}}).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(len(text).to_bytes(8, "little") + text + bytes(max(0, size - 8 - len(text))))
    then = time.time() - age
    os.utime(path, (then, then))
    return path


def older(folder: Path, preset: str, networks: int, *, max_size: int = 250, age: float = 0.0) -> Path:
    """Write a file as they were when every preset had its own."""
    return write(folder / f"{preset}-{max_size}.safetensors", networks, age=age)


def found(folder: Path, max_size: int = 250) -> list[str]:
    return [path.stem for path in models.found(folder, max_size, ORDER)]


def test_there_is_one_file_of_a_photo_and_size(photo: Rgb, tmp_path: Path) -> None:
    assert found(tmp_path) == found(tmp_path / "nowhere") == []
    pyramid = new_pyramid(photo, conftest.PRESETS["draft"])
    path = models.place(tmp_path, conftest.MAX_SIZE)
    checkpoint.save(path, pyramid, begin(pyramid))
    assert models.found(tmp_path, conftest.MAX_SIZE, ORDER) == [path]
    assert found(tmp_path) == []


def test_of_older_files_the_furthest_comes_first(tmp_path: Path) -> None:
    older(tmp_path, "draft", 3, age=1)
    older(tmp_path, "balanced", 5, age=30)
    assert found(tmp_path) == ["balanced-250", "draft-250"]
    older(tmp_path, "paper", 5, age=20)
    assert found(tmp_path) == ["paper-250", "balanced-250", "draft-250"]
    older(tmp_path, "paper", 3, age=0)
    assert found(tmp_path) == ["balanced-250", "paper-250", "draft-250"]
    write(models.place(tmp_path, 250), 1)
    assert found(tmp_path) == ["250", "balanced-250", "paper-250", "draft-250"]


def test_what_is_no_older_model_is_left_out(tmp_path: Path) -> None:
    older(tmp_path, "draft", 3, max_size=400)
    older(tmp_path, "holiday", 3)
    (tmp_path / "balanced-250.safetensors").write_bytes(b"torn")
    (tmp_path / "paper-250.safetensors").write_bytes(b"\xff" * 100)
    (tmp_path / ".0123abcd-250.safetensors").write_bytes(b"being written")
    assert found(tmp_path) == []
    assert found(tmp_path, 400) == ["draft-400"]


def test_photos_have_folders_of_their_own(tmp_path: Path) -> None:
    folder = models.folder(tmp_path, "0123456789abcdef" * 4)
    assert folder == tmp_path / "0123456789abcdef"
    assert models.place(folder, 250).name == "250.safetensors"


def test_what_was_not_used_for_longest_goes_first(tmp_path: Path) -> None:
    first = write(tmp_path / "a" / "250.safetensors", 3, age=300, size=1000)
    second = write(tmp_path / "b" / "250.safetensors", 3, age=200, size=1000)
    third = write(tmp_path / "b" / "400.safetensors", 3, age=100, size=1000)
    os.utime(first, ns=(1, 1_700_000_000_123_456_789))
    before = models.version(first)
    models.used(first)
    assert models.version(first) == before
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
    old = write(tmp_path / "a" / "250.safetensors", 3, age=300, size=1000)
    new = write(tmp_path / "b" / "250.safetensors", 3, age=200, size=1000)
    models.prune(tmp_path, 0, {old})
    assert old.exists()
    assert not new.exists()


def test_a_folder_that_is_not_there_is_pruned_without_a_word(tmp_path: Path) -> None:
    models.prune(tmp_path / "nowhere", 0, ())
    models.used(tmp_path / "nowhere" / "draft-250.safetensors")


def test_the_order_of_presets_is_from_low_to_high() -> None:
    """What the window takes for granted of the engine's own table."""
    assert tuple(PRESETS) == ORDER == ROAD


def test_what_a_project_goes_with_is_never_deleted(tmp_path: Path) -> None:
    folder, project, other = tmp_path / "models", tmp_path / "a.ora", tmp_path / "b.ora"
    path = write(folder / "a" / "250.safetensors", 3, age=300)
    alone = write(folder / "b" / "250.safetensors", 3, age=100)
    for file in (project, other):
        file.touch()
        models.refer(path, file)
        models.refer(path, file)
    models.prune(folder, 0)
    assert path.exists()
    assert not alone.exists()
    project.unlink()
    assert models.listing(folder)[0].projects == (str(other.resolve()),)
    assert not models.delete(path)
    other.unlink()
    assert models.delete(path)
    assert not path.parent.exists()


def test_spoilt_lists_of_projects_keep_nothing(tmp_path: Path) -> None:
    for text in ("", "{}", "7", "[[1]]", '["/nowhere/at/all.ora"]', "\x00"):
        path = write(tmp_path / "a" / "250.safetensors", 3)
        path.with_suffix(".projects").write_text(text)
        assert models.listing(tmp_path)[0].projects == ()
        assert models.delete(path)


def test_what_is_kept_can_be_looked_at(photo: Rgb, tmp_path: Path) -> None:
    pyramid = new_pyramid(photo, conftest.PRESETS["draft"])
    path = models.place(models.folder(tmp_path, photo_hash(photo)), conftest.MAX_SIZE)
    checkpoint.save(path, pyramid, begin(pyramid))
    torn = path.with_name("40.safetensors")
    torn.write_bytes(path.read_bytes()[:300])
    os.utime(torn, (1, 1))
    whole, broken = models.listing(tmp_path)
    assert (whole.path, whole.bytes, whole.max_size) == (path, path.stat().st_size, str(conftest.MAX_SIZE))
    assert (str(whole.photo), whole.station, whole.learnt) == ("48×36", "draft", 0)
    assert whole.scales == len(pyramid)
    assert not whole.in_use
    assert (broken.path, broken.photo) == (torn, None)
    small = models.picture(path, 24)
    assert small is not None
    assert small.shape == (18, 24, 3)
    assert models.picture(torn, 24) is None
    text = b'{"photo": {"data_offsets": [0, 4611686018427387904]}}'
    torn.write_bytes(len(text).to_bytes(8, "little") + text)
    assert models.picture(torn, 24) is None
    held = models.use(path.parent)
    assert held is not None
    assert models.listing(tmp_path)[0].in_use
    held.release()
    assert not models.listing(tmp_path)[0].in_use


def test_a_model_that_is_being_learnt_is_not_written_over(tmp_path: Path) -> None:
    better = write(tmp_path / "better", 5).read_bytes()
    path = write(tmp_path / "a" / "250.safetensors", 3)
    before = path.read_bytes()
    with lock.take(path) or pytest.fail("nobody has it"):
        assert models.adopt(path.parent, 250, better) == path
        assert path.read_bytes() == before
    models.adopt(path.parent, 250, better)
    assert path.read_bytes() == better


@pytest.mark.parametrize(
    "words",
    [
        '{"kinds": ["network"], "config": {"preset": "draft"}, "photo": {"size": [1e999, 1]}}',
        '{"kinds": 3, "config": {"preset": "draft"}, "photo": {"size": [1, 1]}}',
        "[" * 100_000,
        "[]",
        "null",
    ],
)
def test_what_says_nonsense_of_itself_stops_nothing(tmp_path: Path, words: str) -> None:
    text = json.dumps({"__metadata__": {"singan_studio": words}}).encode()
    path = tmp_path / "photo" / "draft-250.safetensors"
    path.parent.mkdir()
    path.write_bytes(len(text).to_bytes(8, "little") + text)
    assert [each.photo for each in models.listing(tmp_path)] == [None]
    assert found(path.parent) == (["draft-250"] if "1e999" in words else [])
    models.adopt(tmp_path / "other", 250, path.read_bytes())
    assert (tmp_path / "other" / "250.safetensors").exists() == ("1e999" in words)


def test_a_model_of_the_persons_is_taken_in_as_it_is(photo: Rgb, tmp_path: Path) -> None:
    pyramid = new_pyramid(photo, conftest.PRESETS["draft"])
    path, kept = tmp_path / "photo.safetensors", tmp_path / "kept"
    checkpoint.save(path, pyramid, begin(pyramid))
    given = path.read_bytes()
    pixels, max_size = models.take_in(kept, path)
    assert np.array_equal(pixels, photo)
    assert max_size == conftest.MAX_SIZE
    (there,) = models.found(models.folder(kept, photo_hash(photo)), max_size, ORDER)
    assert there.read_bytes() == given == path.read_bytes()


def test_what_is_no_whole_model_is_not_taken_in(photo: Rgb, tmp_path: Path) -> None:
    pyramid = new_pyramid(photo, conftest.PRESETS["draft"])
    path, kept = tmp_path / "photo.safetensors", tmp_path / "kept"
    checkpoint.save(path, pyramid, begin(pyramid))
    whole = path.read_bytes()
    for data in (b"", b"\xff" * 40, whole[:60], whole[:-1], whole + b"\0", whole.replace(b"IHDR", b"IHDX")):
        path.write_bytes(data)
        with pytest.raises(ModelError, match="is not a model"):
            models.take_in(kept, path)
    size = f'\\"max_size\\": {conftest.MAX_SIZE}'.encode()
    assert size in whole
    path.write_bytes(whole.replace(size, size[:-1] + b" "))
    with pytest.raises(ModelError, match="is not a model"):
        models.take_in(kept, path)
    with pytest.raises(ModelError, match="There is no file"):
        models.take_in(kept, tmp_path / "nowhere.safetensors")
    assert not kept.exists()
