"""Two windows with one photo: one learns it, the other does not write over it; what is in use is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs import models
from singan_studio.jobs.local import LocalEngine
from singan_studio.jobs.messages import (
    Failed,
    Learn,
    LearningEnded,
    LearningProgress,
    LearningStarted,
    Opened,
    Preview,
    PreviewDone,
    ScaleLearnt,
)

from .conftest import MAX_SIZE, Log, an_edit, eventually, opening

Start = Callable[[Log], LocalEngine]


def window(engines: Start, photo: Rgb, folder: Path) -> tuple[LocalEngine, Log]:
    """Open a photo in a window of its own."""
    log = Log()
    engine = engines(log)
    engine.open(opening(photo, folder))
    log.wait(Opened)
    return engine, log


def model_of(folder: Path) -> Path:
    (path,) = folder.glob(f"*/{MAX_SIZE}.safetensors")
    return path


def test_one_learns_and_the_other_takes_over(engines: Start, photo: Rgb, tmp_path: Path) -> None:
    first, log = window(engines, photo, tmp_path)
    second, other = window(engines, photo, tmp_path)
    first.learn(Learn("endless"))
    log.wait(LearningProgress, lambda report: report.legs[0][0] == "endless")
    second.learn(Learn("draft"))
    failed = other.wait(Failed)
    assert (failed.subject, failed.code) == ("learn", "busy")
    assert "another window" in failed.text
    assert "\n" not in failed.text
    assert not other.of(LearningStarted)
    second.preview(Preview(1, an_edit(photo), 1, (1,)))
    other.wait(PreviewDone)
    first.stop()
    learnt = log.wait(LearningEnded).reached
    assert learnt == "paper"
    second.learn(Learn("draft"))
    # It has what the first window learnt, and did not write over it.
    assert other.wait(ScaleLearnt).kinds == log.of(ScaleLearnt)[-1].kinds
    assert other.wait(LearningEnded).reached == learnt
    third, newest = window(engines, photo, tmp_path)
    assert newest.of(Opened)[0].reached == learnt
    assert third.close(30)


def test_its_own_learning_is_not_in_its_way(engines: Start, photo: Rgb, tmp_path: Path) -> None:
    engine, log = window(engines, photo, tmp_path)
    for times in range(3):
        engine.learn(Learn("endless"))
        log.wait(LearningStarted, since=times)
    engine.stop()
    log.wait(LearningEnded, since=2)
    assert not log.of(Failed)


def test_what_a_window_has_open_is_not_deleted(engines: Start, photo: Rgb, tmp_path: Path) -> None:
    first, log = window(engines, photo, tmp_path)
    first.learn(Learn("draft"))
    log.wait(LearningEnded)
    path = model_of(tmp_path)
    models.prune(tmp_path, 0)
    assert path.exists()
    # Nor by another window, which has room for one byte.
    second, other = window(engines, 255 - photo, tmp_path)
    second.open(replace(opening(255 - photo, tmp_path, 2), models_bytes=1))
    other.wait(Opened, since=1)
    assert path.exists()
    # Reopened, it is in use from the start.
    again, newest = window(engines, photo, tmp_path)
    assert first.close(30)
    assert not models.delete(path)
    again.open(opening(np.zeros_like(photo), tmp_path, 2))
    newest.wait(Opened, since=1)
    assert models.delete(path)
    assert not path.parent.exists()


def test_an_engine_leaves_no_locks(engines: Start, photo: Rgb, tmp_path: Path) -> None:
    engine, log = window(engines, photo, tmp_path)
    engine.learn(Learn("endless"))
    log.wait(LearningProgress)
    assert engine.close(30)
    path = model_of(tmp_path)
    assert eventually(lambda: list(path.parent.iterdir()) == [path])
