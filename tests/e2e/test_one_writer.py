"""Two real processes at one model, and the command that tells what is kept."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from singan_studio.jobs import models

from .commands import COMMAND, ENVIRONMENT, Run, header, installed
from .conftest import TRAIN, Album


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_a_model_is_learnt_by_one_command_at_a_time(album: Album, inside: Run, tmp_path: Path) -> None:
    model = tmp_path / "model.safetensors"
    endless = ("train", album.photo, "-o", model, "--preset", "draft", "--iterations", 1_000_000)
    with subprocess.Popen(  # noqa: S603 our own command
        [COMMAND, *map(str, endless)], env=ENVIRONMENT, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as first:
        try:
            end = time.monotonic() + 60
            while not model.exists():
                assert first.poll() is None
                assert time.monotonic() < end
                time.sleep(0.02)
            for call in (endless, (*endless, "--fresh")):
                installed(*call).refused("being learnt", "another name")
            assert first.poll() is None
            # Who only reads is not hindered.
            inside("sample", model, "-o", tmp_path / "samples", "-n", 1).ok()
            first.send_signal(signal.SIGKILL)
            first.wait()
        finally:
            first.kill()
    # What a dead process held is nobody's.
    inside("train", album.photo, "-o", model, *TRAIN, "--fresh").ok()
    assert header(model)["learnt"][0] == ["draft", 12]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["model.safetensors", "samples"]


def test_cache_tells_and_clears(album: Album, tmp_path: Path) -> None:
    homes = {"XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    folder = tmp_path / "data" / "singan-studio" / "models"
    empty = installed("cache", "--json", **homes).ok()
    assert empty.json["models"] == []
    assert empty.json["limit_bytes"] == 4_000_000_000
    for name in ("a" * 16, "b" * 16):
        models.place(folder / name, 250).parent.mkdir(parents=True)
        models.place(folder / name, 250).write_bytes(album.model.read_bytes())
    project = tmp_path / "work.ora"
    project.touch()
    models.refer(models.place(folder / ("a" * 16), 250), project)
    (tmp_path / "config" / "singan-studio").mkdir(parents=True)
    (tmp_path / "config" / "singan-studio" / "settings.json").write_text('{"models.gigabytes": 1.5}')
    told = installed("cache", "--json", **homes).ok()
    assert "work.ora" in told.out
    assert "1,500.0 MB" in told.out
    assert [each["photo"] for each in told.json["models"]] == [[48, 40]] * 2
    assert told.json["bytes"] == 2 * album.model.stat().st_size
    assert told.json["limit_bytes"] == 1_500_000_000
    cleared = installed("cache", "--clear", "--json", **homes).ok()
    assert cleared.json["removed"] == 1
    assert [each["projects"] for each in cleared.json["models"]] == [[str(project)]]
    assert [path.name for path in folder.iterdir()] == ["a" * 16]
