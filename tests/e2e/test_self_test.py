"""`--self-test`: what it says of an installation that works, and of ones that do not."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest

from singan_studio.cli import self_test_steps as steps
from singan_studio.cli.report import Report
from singan_studio.engine.config import preset
from singan_studio.engine.model import new_pyramid
from singan_studio.errors import StudioError

from .commands import Run


@pytest.mark.slow
def test_a_line_for_each_step_and_nothing_left(
    inside: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TORCHINDUCTOR_CACHE_DIR", "")  # put back afterwards
    lines = inside("--self-test").ok().out.splitlines()
    assert [line.partition(":")[0] for line in lines[:-1]] == ["libraries", *steps.STEPS]
    assert lines[-1] == "self-test passed"
    assert not [*tmp_path.iterdir()]


def test_the_step_that_fails_is_named_in_a_sentence(inside: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "_FILES", ("icons/nowhere.svg",))
    inside("--self-test").refused("failed at resources", "icons/nowhere.svg", "install", status=1)


def test_a_library_that_is_missing_is_a_sentence_too(inside: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "singan_studio.cli.self_test_steps", None)
    inside("--self-test").refused("failed at libraries", status=1)


@pytest.fixture
def bench(tmp_path: Path) -> steps.Bench:
    """As it is after learning, but for that: patches make the pictures."""
    bench = steps.Bench(tmp_path, Report())
    steps.STEPS["resources"](bench)
    bench.pyramid = new_pyramid(bench.photo, preset("instant", max_size=56))
    return bench


def test_every_step_looks_at_what_was_made(bench: steps.Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    other = bench.scratch / "other.png"
    steps.save_picture(other, 255 - bench.photo)
    wrong = {
        "samples": ("sample", lambda *_, seed: np.full((9, 9, 3), min(seed, 1), np.uint8)),
        "export": ("save_picture", lambda path, _: path.write_bytes(other.read_bytes())),
        "edit": ("inject", lambda *_: 255 - bench.photo),
        "learning": ("train", lambda _: iter(())),
    }
    for name in ("model", "samples", "edit", "export"):
        assert steps.STEPS[name](bench)
    for name, (part, instead) in wrong.items():
        with monkeypatch.context() as patch:
            patch.setattr(steps, part, instead)
            with pytest.raises(StudioError):
                steps.STEPS[name](bench)
