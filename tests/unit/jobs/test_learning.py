"""Learning in the background, with the real engine: its end, its pauses, its files, and what is in use."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from singan_studio.engine import checkpoint, device
from singan_studio.errors import ModelError
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs import learning
from singan_studio.jobs.local import LocalEngine
from singan_studio.jobs.messages import (
    Failed,
    Learn,
    LearningEnded,
    LearningPaused,
    LearningProgress,
    LearningResumed,
    LearningStarted,
    Notice,
    Opened,
    Preview,
    PreviewDone,
    PreviewReady,
    ScaleLearnt,
    Use,
)

from .conftest import MAX_SIZE, SCALES, Log, an_edit, opening

Start = Callable[[Log], LocalEngine]


def learnt(engine: LocalEngine, log: Log, preset: str, budget: float | None = None) -> LearningEnded:
    """Learn to the end."""
    before = len(log.of(LearningEnded))
    engine.learn(Learn(preset, budget))
    return log.wait(LearningEnded, since=before)


def begun(engine: LocalEngine, log: Log) -> None:
    """Begin a learning that does not end by itself, and wait until it is under way."""
    before = len(log.of(LearningProgress))
    engine.learn(Learn("endless"))
    log.wait(LearningProgress, since=before)


def reopened(engines: Start, photo: Rgb, models: Path) -> tuple[LocalEngine, Log, Opened]:
    log = Log()
    engine = engines(log)
    engine.open(opening(photo, models))
    return engine, log, log.wait(Opened)


def test_scales_become_learnt_detail_one_by_one(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path
) -> None:
    engine.open(opening(photo, tmp_path))
    ended = learnt(engine, log, "balanced")
    assert log.of(LearningStarted) == [LearningStarted("balanced", (0, 1))]
    first, second = log.of(ScaleLearnt)
    assert (first.scale, second.scale) == (0, 1)
    assert first.kinds == ("network",) + ("patch",) * (SCALES - 1)
    assert second.kinds == ("network",) * 2 + ("patch",) * (SCALES - 2)
    assert set(first.defaults) == {"paint", "harmonize", "edit"}
    assert first.sample.shape == (24, 32, 3)
    assert first.sample.dtype == np.uint8
    assert {report.scale for report in log.of(LearningProgress)} == {0, 1}
    assert log.of(LearningProgress)[-1].iteration == 6
    assert ended.preset == "balanced"
    assert not ended.stopped
    (saved,) = ended.saved
    assert saved.path.name == f"balanced-{MAX_SIZE}.safetensors"
    assert saved.path.parent.name == checkpoint.photo_hash(photo)[:16]
    assert saved.scales == second.kinds
    assert saved.finished
    order = [name for name in log.names() if name in ("LearningStarted", "ScaleLearnt", "LearningEnded")]
    assert order == ["LearningStarted", "ScaleLearnt", "ScaleLearnt", "LearningEnded"]
    assert log.names()[-1] == "LearningEnded"


def test_what_is_learnt_is_found_again(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path, engines: Start
) -> None:
    engine.open(opening(photo, tmp_path))
    learnt(engine, log, "balanced")
    engine.preview(Preview(1, an_edit(photo), 1, (0,)))
    log.wait(PreviewDone)
    _, again, opened = (found := reopened(engines, photo, tmp_path))
    assert opened.preset == "balanced"
    assert opened.kinds == log.of(ScaleLearnt)[-1].kinds
    assert opened.unfinished is None
    assert [model.preset for model in opened.saved] == ["balanced"]
    found[0].preview(Preview(1, an_edit(photo), 1, (0,)))
    again.wait(PreviewDone)
    before, after = log.of(PreviewReady)[-1], again.of(PreviewReady)[-1]
    assert (before.made == after.made).all()


def test_previews_are_served_while_learning_goes_on_and_a_failing_one_does_not_end_it(
    engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    engine.open(opening(photo))
    begun(engine, log)
    engine.preview(Preview(1, an_edit(photo), 1, (0,)))
    log.wait(PreviewDone)
    engine.preview(Preview(2, an_edit(photo), 99, (0,)))
    log.wait(Failed)
    log.wait(LearningProgress, since=len(log.of(LearningProgress)))
    assert not log.of(LearningEnded)


def test_learning_pauses_resumes_and_stops(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.pause()
    engine.resume()
    begun(engine, log)
    engine.pause()
    engine.pause()
    log.wait(LearningPaused)
    progress = len(log.of(LearningProgress))
    engine.preview(Preview(1, an_edit(photo), 1, (0,)))
    log.wait(PreviewDone)
    spent = time.process_time()
    time.sleep(0.25)
    assert time.process_time() - spent < 0.05
    assert len(log.of(LearningProgress)) == progress
    engine.resume()
    log.wait(LearningProgress, since=progress)
    engine.stop()
    engine.stop()
    ended = log.wait(LearningEnded)
    assert ended.stopped
    time.sleep(0.05)
    assert len(log.of(LearningEnded)) == 1
    assert len(log.of(LearningPaused)) == len(log.of(LearningResumed)) == 1


def test_a_paused_learning_is_stopped_too_and_the_next_one_is_not_paused(
    engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    engine.open(opening(photo))
    begun(engine, log)
    engine.pause()
    engine.stop()
    log.wait(LearningEnded)
    assert not learnt(engine, log, "draft").stopped


@pytest.mark.parametrize("way", ["stop", "open", "learn", "close"])
def test_learning_ends_within_300_ms_exactly_once(
    engine: LocalEngine, log: Log, photo: Rgb, way: str, tmp_path: Path
) -> None:
    engine.open(opening(photo, tmp_path))
    begun(engine, log)
    started = time.monotonic()
    if way == "stop":
        engine.stop()
    elif way == "open":
        engine.open(opening(photo, tmp_path, photo_id=2))
    elif way == "learn":
        engine.learn(Learn("draft"))
    else:
        assert engine.close()
    assert log.wait(LearningEnded).stopped
    assert time.monotonic() - started < 0.3
    if way in ("open", "learn"):
        after = log.wait(Opened, since=1) if way == "open" else log.wait(LearningStarted, since=1)
        assert log.reports.index(log.of(LearningEnded)[0]) < log.reports.index(after)
    assert engine.close()
    assert len(log.of(LearningEnded)) == len(log.of(LearningStarted))
    models = [report.saved for report in log.of(LearningEnded)]
    assert [model.preset for model in models[0]] == ["endless"]
    assert not models[0][0].finished


def test_after_another_photo_was_opened_nothing_of_the_learning_before_is_told_but_its_end(
    engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    engine.open(opening(photo))
    for photo_id in range(2, 8):
        begun(engine, log)
        heard = len(log.reports)
        engine.open(opening(photo, photo_id=photo_id))
        heard_at_return = len(log.reports)
        log.wait(Opened, lambda opened, n=photo_id: opened.photo_id == n)  # type: ignore[misc]
        after = [type(report) for report in log.reports[heard_at_return:]]
        assert after == [LearningEnded, Opened], (heard, after)


def test_a_learning_that_was_broken_off_goes_on(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path, engines: Start
) -> None:
    engine.open(opening(photo, tmp_path))
    begun(engine, log)
    log.wait(LearningProgress, lambda report: report.iteration > 10)
    assert engine.close(30)
    reached = log.of(LearningProgress)[-1]
    again, told, opened = reopened(engines, photo, tmp_path)
    assert opened.unfinished == "endless"
    assert not opened.saved[0].finished
    begun(again, told)
    first = told.of(LearningProgress)[0]
    assert first.scale == reached.scale
    assert first.iteration > reached.iteration


def test_a_learning_that_was_stopped_goes_on_also_when_nothing_is_saved(
    engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    engine.open(opening(photo))
    begun(engine, log)
    engine.stop()
    log.wait(LearningEnded)
    reached = log.of(LearningProgress)[-1].iteration
    before = len(log.of(LearningProgress))
    begun(engine, log)
    assert log.of(LearningProgress)[before].iteration > reached


def test_a_finished_learning_has_nothing_left_to_do(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path
) -> None:
    engine.open(opening(photo, tmp_path))
    saved_at = learnt(engine, log, "draft").saved[0].saved_at
    ended = learnt(engine, log, "draft")
    assert log.of(LearningStarted)[-1].todo == ()
    assert not ended.stopped
    assert ended.saved[0].saved_at == saved_at


def test_a_budget_ends_learning_and_what_it_left_is_learnt_later(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path
) -> None:
    engine.open(opening(photo, tmp_path))
    ended = learnt(engine, log, "endless", budget=1e-3)
    assert not ended.stopped
    assert "budget is too short" in log.of(Notice)[0].text
    assert learnt(engine, log, "balanced", budget=1e-3).preset == "balanced"
    kept = next(model for model in log.of(LearningEnded)[-1].saved if model.preset == "balanced")
    assert kept.scales[0] == "patch"
    learnt(engine, log, "balanced")
    assert log.of(LearningStarted)[-1].todo == (0, 1)


def test_standing_still_does_not_spend_a_budget(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.learn(Learn("endless", 1000.0))
    log.wait(LearningProgress)
    engine.pause()
    log.wait(LearningPaused)
    time.sleep(0.2)
    engine.resume()
    log.wait(LearningResumed)
    work = engine._work
    assert work is not None
    assert work.learning is not None
    assert work.learning.training.budget == pytest.approx(1000.2, abs=0.15)


def test_results_never_get_worse_while_a_better_preset_is_learnt(
    engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    engine.open(opening(photo))
    learnt(engine, log, "balanced")
    two = ("network",) * 2 + ("patch",) * (SCALES - 2)
    learnt(engine, log, "paper")
    kinds = [report.kinds for report in log.of(ScaleLearnt) if report.scale >= 0][2:]
    assert [kind.count("network") for kind in kinds] == [2, 2, 3, 4]
    assert kinds[0] == kinds[1] == two


def test_a_lower_preset_is_learnt_but_does_not_take_over(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path
) -> None:
    engine.open(opening(photo, tmp_path))
    learnt(engine, log, "paper")
    ended = learnt(engine, log, "draft")
    assert log.of(ScaleLearnt)[-1].kinds == ("network",) * SCALES
    assert [model.preset for model in ended.saved] == ["draft", "paper"]
    engine.use(Use(ended.saved[0].path))
    opened = log.wait(Opened, since=1)
    assert opened.preset == "draft"
    assert opened.photo_id == 1
    assert opened.kinds.count("network") == 1


def test_a_model_that_takes_over_with_other_sizes_is_told_as_opened(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path
) -> None:
    engine.open(replace(opening(photo, tmp_path), max_size=24))
    small = learnt(engine, log, "draft").saved[0].path
    engine.open(opening(photo, tmp_path))
    assert log.wait(Opened, since=1).preset == "instant"
    engine.use(Use(small))
    sizes = log.wait(Opened, since=2).sizes
    assert sizes[-1].width == 24
    learnt(engine, log, "balanced")
    opened = log.of(Opened)[3]
    assert opened.preset == "balanced"
    assert opened.sizes[-1].width == MAX_SIZE


def test_a_better_preset_that_was_stopped_early_does_not_take_over(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path, engines: Start
) -> None:
    engine.open(opening(photo, tmp_path))
    learnt(engine, log, "draft")
    begun(engine, log)
    engine.stop()
    log.wait(LearningEnded, since=1)
    _, _, opened = reopened(engines, photo, tmp_path)
    assert opened.preset == "draft"
    assert opened.unfinished == "endless"
    assert [model.preset for model in opened.saved] == ["endless", "draft"]


def test_a_folder_that_cannot_be_written_is_told_once_and_learning_goes_on(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    engine.open(opening(photo, tmp_path / "file"))
    ended = learnt(engine, log, "balanced")
    assert not ended.stopped
    assert ended.saved == ()
    assert [report.scale for report in log.of(ScaleLearnt)] == [0, 1]
    (notice,) = log.of(Notice)
    assert "could not be written" in notice.text
    assert "lost when the program ends" in notice.text


@pytest.mark.parametrize("full_from", [2, 3, 4])
def test_a_disk_that_fills_up_is_told_once_and_learning_goes_on(
    engine: LocalEngine,
    log: Log,
    photo: Rgb,
    tmp_path: Path,
    full_from: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Saving fails from the second time on: after a scale, when the event that tells of it is lost too."""
    save, calls = checkpoint.save, 0

    def fill_up(*args: object) -> None:
        nonlocal calls
        calls += 1
        if calls >= full_from:
            raise ModelError("The model could not be written to 'there' (No space left on device).")
        save(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(checkpoint, "save", fill_up)
    engine.open(opening(photo, tmp_path))
    ended = learnt(engine, log, "balanced")
    assert not ended.stopped
    assert [report.scale for report in log.of(ScaleLearnt)] == [0, 1]
    assert len(log.of(Notice)) == 1
    assert not log.of(Failed)
    assert len(ended.saved) == 1


def test_a_disk_that_is_full_when_learning_is_stopped_is_told(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.open(opening(photo, tmp_path))
    begun(engine, log)

    def full(*_: object) -> None:
        raise ModelError("No space.")

    monkeypatch.setattr(checkpoint, "save", full)
    engine.stop()
    assert log.wait(LearningEnded).stopped
    assert [notice.text for notice in log.of(Notice)] == [
        "No space. Until then what is learnt is lost when the program ends."
    ]


def test_a_fault_while_learning_is_told_and_leaves_the_engine_alive(
    engine: LocalEngine, log: Log, photo: Rgb, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("oh")

    engine.open(opening(photo))
    with monkeypatch.context() as patch:
        patch.setattr(learning, "small_sample", fail)
        patch.setattr("singan_studio.jobs.work.small_sample", fail)
        engine.learn(Learn("draft"))
        assert log.wait(LearningEnded).stopped
        failed = log.wait(Failed)
    assert (failed.subject, failed.code) == ("learn", "internal")
    engine.preview(Preview(1, an_edit(photo), 1, (0,)))
    log.wait(PreviewDone)
    assert not learnt(engine, log, "balanced").stopped


def test_a_learning_for_which_memory_does_not_suffice_is_not_begun(
    engine: LocalEngine, log: Log, photo: Rgb, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device, "available_memory", lambda _: 10**6)
    engine.open(opening(photo))
    engine.learn(Learn("paper"))
    failed = log.wait(Failed)
    assert (failed.subject, failed.code) == ("learn", "memory")
    assert "choose a faster preset" in failed.text
    assert not log.of(LearningStarted)


def test_learning_needs_a_photo_and_a_preset(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.learn(Learn("draft"))
    assert log.wait(Failed).text == "No photo is open; open one first."
    engine.open(opening(photo))
    engine.learn(Learn("wonderful"))
    failed = log.wait(Failed, since=1)
    assert (failed.subject, failed.code) == ("learn", "input")
    assert "There is no preset 'wonderful'" in failed.text


def test_a_damaged_model_is_left_out_and_can_be_learnt_anew(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path, engines: Start
) -> None:
    engine.open(opening(photo, tmp_path))
    path = learnt(engine, log, "draft").saved[0].path
    whole = path.read_bytes()
    path.write_bytes(whole[:-500])
    again, told, opened = reopened(engines, photo, tmp_path)
    assert opened.preset == "instant"
    assert "draft" in told.of(Notice)[0].text
    learnt(again, told, "draft")
    assert told.of(LearningStarted)[0].todo == (0,)
    assert len(path.read_bytes()) == len(whole)


def test_a_model_of_another_photo_is_refused(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path
) -> None:
    engine.open(opening(photo, tmp_path))
    path = learnt(engine, log, "draft").saved[0].path
    engine.open(opening(photo[::-1].copy(), tmp_path, photo_id=2))
    engine.use(Use(path))
    failed = log.wait(Failed)
    assert (failed.subject, failed.code) == ("model", "input")
    assert "another photo" in failed.text


def test_models_not_used_for_long_make_room_when_a_photo_is_opened(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path
) -> None:
    engine.open(opening(photo, tmp_path))
    old = learnt(engine, log, "draft").saved[0].path
    other = opening(photo[::-1].copy(), tmp_path, photo_id=2)
    engine.open(replace(other, models_bytes=1))
    new = learnt(engine, log, "draft").saved[0].path
    assert not old.exists()
    assert new.exists()


def test_the_sample_of_a_narrow_photo_is_small_too() -> None:
    from singan_studio.engine.config import TrainConfig  # noqa: PLC0415
    from singan_studio.engine.model import new_pyramid  # noqa: PLC0415

    rng = np.random.default_rng(0)
    narrow = rng.integers(0, 255, (40, 600, 3)).astype(np.uint8)
    sample = learning.small_sample(new_pyramid(narrow, TrainConfig(max_size=400, min_size=12)), 0)
    assert max(sample.shape) == learning.SAMPLE
