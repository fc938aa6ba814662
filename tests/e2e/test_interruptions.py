"""Signals in the middle of the work: what is finished stays, what is half done leaves nothing."""

from __future__ import annotations

import itertools
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from singan_studio.engine.model import Pyramid

from .commands import Run, header, snapshot, stopped
from .conftest import TRAIN, Album

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")


def one_scale_learnt(model: Path) -> Callable[[], bool]:
    """Return what tells that a training has finished its first scale and not its last."""
    return lambda: model.exists() and 0 < len(header(model)["training"]["todo"]) < 3


def samples_of(model: Path, folder: Path, inside: Run) -> dict[str, bytes]:
    inside("sample", model, "-o", folder, "-n", 2).ok()
    return snapshot(folder)


def test_training_goes_on_after_a_kill(album: Album, inside: Run, tmp_path: Path) -> None:
    model = tmp_path / "model.safetensors"
    call = ("train", album.photo, "-o", model, *TRAIN)
    assert stopped(signal.SIGKILL, one_scale_learnt(model), *call).status == -signal.SIGKILL
    told = inside("sample", model, "-o", tmp_path / "unfinished", "-n", 1).ok()
    assert "not learnt all" in told.err
    assert not inside("info", model, "--json").ok().json["finished"]
    inside(*call).ok()
    assert inside("info", model, "--json").ok().json["finished"]
    # The same weights as without the kill.
    assert samples_of(model, tmp_path / "a", inside) == samples_of(album.model, tmp_path / "b", inside)


def test_training_goes_on_after_ctrl_c(album: Album, inside: Run, tmp_path: Path) -> None:
    model = tmp_path / "model.safetensors"
    call = ("train", album.photo, "-o", model, *TRAIN, "--json")
    outcome = stopped(signal.SIGINT, one_scale_learnt(model), *call)
    assert "error" in outcome.refused("interrupted", status=130).json
    assert set(snapshot(tmp_path)) == {model.name}
    assert not inside("info", model, "--json").ok().json["finished"]
    assert inside(*call).ok().json["learnt"] == 3
    inside("sample", model, "-o", tmp_path / "samples", "-n", 1).ok()


def interrupted_at(call: int, function: Callable[..., object]) -> Callable[..., object]:
    """Return the function with a Ctrl-C at the end of one of its calls."""
    calls = itertools.count(1)

    def interrupted(*arguments: object, **options: object) -> object:
        result = function(*arguments, **options)
        if next(calls) == call:
            signal.raise_signal(signal.SIGINT)
        return result

    return interrupted


@pytest.mark.parametrize(
    ("owner", "name", "nth"),
    # The first zeros_like is the empty base of scale 0, the second the first moment of Adam.
    [(Pyramid, "learnt", 1), (torch, "zeros_like", 2), (torch.optim.Adam, "step", 1)],
    ids=["a scale is put in", "an optimizer begins", "between two steps"],
)
def test_ctrl_c_at_the_worst_moment(
    owner: object,
    name: str,
    nth: int,
    album: Album,
    inside: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model = tmp_path / "model.safetensors"
    call = ("train", album.photo, "-o", model, *TRAIN, "--iterations", 3)
    with monkeypatch.context() as patch:
        patch.setattr(owner, name, interrupted_at(nth, getattr(owner, name)))
        inside(*call).refused("interrupted", status=130)
    inside("info", model).ok()
    inside(*call).ok()
    inside("sample", model, "-o", tmp_path / "samples", "-n", 1).ok()


def test_finished_samples_stay(album: Album, tmp_path: Path) -> None:
    out = tmp_path / "samples"
    call = ("sample", album.photo, "-o", out, "-n", 100_000, "--json")
    outcome = stopped(signal.SIGTERM, (out / "sample-0002.png").exists, *call)
    values = outcome.refused("interrupted", status=130).json
    assert "error" in values
    assert sorted(values["files"]) == sorted(str(path) for path in out.iterdir())
    assert len(values["files"]) >= 3


def test_half_an_animation_leaves_no_file(album: Album, tmp_path: Path) -> None:
    pytest.importorskip("imageio_ffmpeg", reason="the extra 'video' is not installed")
    out = tmp_path / "out" / "a.mp4"
    out.parent.mkdir()
    call = ("animate", album.photo, "-o", out, "--frames", 100_000, "--json")
    outcome = stopped(signal.SIGINT, lambda: any(out.parent.iterdir()), *call)
    assert "error" in outcome.refused("interrupted", status=130).json
    assert list(out.parent.iterdir()) == []
