"""Learning in the background, with the real engine: its end, its pauses, its files, and what is in use."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from singan_studio.engine import checkpoint, device
from singan_studio.engine.training import known
from singan_studio.errors import ModelError
from singan_studio.imaging.pixels import Rgb, photo_hash
from singan_studio.imaging.save import encode_png
from singan_studio.jobs import learning
from singan_studio.jobs.local import LocalEngine
from singan_studio.jobs.messages import (
    EngineReady,
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
    SampleMade,
    ScaleLearnt,
    StationStarted,
)

from .conftest import MAX_SIZE, PRESETS, SCALES, Log, an_edit, eventually, opening, quick

Start = Callable[[Log], LocalEngine]


def learnt(engine: LocalEngine, log: Log, far: str, budget: float | None = None) -> LearningEnded:
    """Learn to the end."""
    before = len(log.of(LearningEnded))
    engine.learn(Learn(far, budget))
    return log.wait(LearningEnded, since=before)


@pytest.fixture(scope="session")
def far_model(photo: Rgb, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the photo's model, as far learnt as can be but for the endless station."""
    models, log = tmp_path_factory.mktemp("far"), Log()
    engine = LocalEngine(presets=PRESETS, device="cpu")
    engine.start(log)
    engine.open(opening(photo, models))
    learnt(engine, log, "paper")
    assert engine.close(30)
    return models


@pytest.fixture
def far(far_model: Path, tmp_path: Path) -> Path:
    """Such a folder that a test may write to, so that `begun` begins at once."""
    return shutil.copytree(far_model, tmp_path / "models")


def begun(engine: LocalEngine, log: Log) -> None:
    """Begin a learning that does not end by itself, and wait until it is at the endless station."""
    before = len(log.of(LearningProgress))
    engine.learn(Learn("endless"))
    log.wait(LearningProgress, lambda report: report.legs[0][0] == "endless", since=before)


def reached(log: Log) -> LearningProgress:
    """The newest progress."""
    return log.of(LearningProgress)[-1]


def reopened(engines: Start, photo: Rgb, models: Path) -> tuple[LocalEngine, Log, Opened]:
    log = Log()
    engine = engines(log)
    engine.open(opening(photo, models))
    return engine, log, log.wait(Opened)


@pytest.mark.slow
def test_scales_become_learnt_detail_one_by_one(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path
) -> None:
    engine.open(opening(photo, tmp_path))
    ended = learnt(engine, log, "balanced")
    assert log.of(LearningStarted) == [LearningStarted("balanced")]
    assert log.of(StationStarted) == [
        StationStarted("draft", (0,), "instant"),
        StationStarted("balanced", (0, 1), "draft"),
    ]
    first, again, second = log.of(ScaleLearnt)
    assert (first.scale, again.scale, second.scale) == (0, 0, 1)
    assert first.kinds == again.kinds == ("network",) + ("patch",) * (SCALES - 1)
    assert second.kinds == ("network",) * 2 + ("patch",) * (SCALES - 2)
    assert set(first.defaults) == {"paint", "harmonize", "edit"}
    assert first.sample.shape == (24, 32, 3)
    assert first.sample.dtype == np.uint8
    assert {report.scale for report in log.of(LearningProgress)} == {0, 1}
    assert [name for name, _ in log.of(LearningProgress)[0].legs] == ["draft", "balanced"]
    assert reached(log).iteration == 6
    assert ended == LearningEnded("balanced", stopped=False)
    (path,) = (tmp_path / photo_hash(photo)[:16]).glob("*.safetensors")
    assert path.name == f"{MAX_SIZE}.safetensors"
    told = ("LearningStarted", "ScaleLearnt", "LearningEnded")
    order = [name for name in log.names() if name in told]
    assert order == ["LearningStarted", *["ScaleLearnt"] * 3, "LearningEnded"]
    assert log.names()[-1] == "LearningEnded"


@pytest.mark.slow
def test_what_was_learnt_before_is_shown_once(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path, engines: Start
) -> None:
    engine.open(opening(photo, tmp_path))
    learnt(engine, log, "balanced")
    learnt(engine, log, "balanced")
    assert log.of(SampleMade) == [], "its samples came with the scales"
    again, heard, _ = reopened(engines, photo, tmp_path)
    learnt(again, heard, "balanced")
    made = heard.of(SampleMade)
    assert [report.scale for report in made] == [0, 1]
    assert all(report.sample.shape == (24, 32, 3) for report in made)
    learnt(again, heard, "balanced")
    assert len(heard.of(SampleMade)) == 2


@pytest.mark.slow
def test_what_is_learnt_is_found_again(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path, engines: Start
) -> None:
    engine.open(opening(photo, tmp_path))
    learnt(engine, log, "balanced")
    engine.preview(Preview(1, an_edit(photo), 1, (0,)))
    log.wait(PreviewDone)
    _, again, opened = (found := reopened(engines, photo, tmp_path))
    assert opened.reached == "balanced"
    assert opened.kinds == log.of(ScaleLearnt)[-1].kinds
    found[0].preview(Preview(1, an_edit(photo), 1, (0,)))
    again.wait(PreviewDone)
    before, after = log.of(PreviewReady)[-1], again.of(PreviewReady)[-1]
    assert (before.made == after.made).all()


@pytest.mark.slow
def test_a_model_is_extended_in_place_after_a_restart(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path, engines: Start
) -> None:
    engine.open(opening(photo, tmp_path))
    learnt(engine, log, "draft")
    assert engine.close(30)
    again, told, opened = reopened(engines, photo, tmp_path)
    assert opened.reached == "draft"
    assert learnt(again, told, "balanced").reached == "balanced"
    assert told.of(StationStarted) == [StationStarted("balanced", (0, 1), "draft")]
    assert len([*(tmp_path / photo_hash(photo)[:16]).glob("*.safetensors")]) == 1


@pytest.mark.slow
def test_a_model_of_the_time_of_one_file_a_preset_is_taken_on(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path, engines: Start
) -> None:
    engine.open(opening(photo, tmp_path))
    learnt(engine, log, "draft")
    (path,) = (tmp_path / photo_hash(photo)[:16]).glob("*.safetensors")
    path.rename(path.with_name(f"draft-{MAX_SIZE}.safetensors"))
    again, told, opened = reopened(engines, photo, tmp_path)
    assert opened.reached == "draft"
    assert learnt(again, told, "balanced").reached == "balanced"
    assert path.exists()
    assert reopened(engines, photo, tmp_path)[2].reached == "balanced"


@pytest.mark.slow
def test_how_far_a_photo_is_learnt_by_itself_is_the_machines_matter(
    engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    engine.open(opening(photo))
    assert learnt(engine, log, "auto").reached == log.of(EngineReady)[0].far == "balanced"


@pytest.mark.slow
def test_previews_are_served_while_learning_goes_on_and_a_failing_one_does_not_end_it(
    engine: LocalEngine, log: Log, photo: Rgb, far: Path
) -> None:
    engine.open(opening(photo, far))
    begun(engine, log)
    engine.preview(Preview(1, an_edit(photo), 1, (0,)))
    log.wait(PreviewDone)
    engine.preview(Preview(2, an_edit(photo), 99, (0,)))
    log.wait(Failed)
    log.wait(LearningProgress, since=len(log.of(LearningProgress)))
    assert not log.of(LearningEnded)


@pytest.mark.slow
def test_learning_pauses_resumes_and_stops(engine: LocalEngine, log: Log, photo: Rgb, far: Path) -> None:
    engine.open(opening(photo, far))
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


@pytest.mark.slow
def test_a_paused_learning_is_stopped_too_and_the_next_one_is_not_paused(
    engine: LocalEngine, log: Log, photo: Rgb, far: Path
) -> None:
    engine.open(opening(photo, far))
    begun(engine, log)
    engine.pause()
    engine.stop()
    log.wait(LearningEnded)
    assert not learnt(engine, log, "draft").stopped


@pytest.mark.slow
@pytest.mark.parametrize("way", ["stop", "open", "learn", "close"])
def test_learning_ends_within_300_ms_exactly_once(
    engine: LocalEngine, log: Log, photo: Rgb, way: str, far: Path
) -> None:
    engine.open(opening(photo, far))
    begun(engine, log)
    started = time.monotonic()
    if way == "stop":
        engine.stop()
    elif way == "open":
        engine.open(opening(photo, far, photo_id=2))
    elif way == "learn":
        engine.learn(Learn("paper"))
    else:
        assert engine.close()
    assert log.wait(LearningEnded).stopped
    assert time.monotonic() - started < 0.3
    if way in ("open", "learn"):
        after = log.wait(Opened, since=1) if way == "open" else log.wait(LearningStarted, since=1)
        assert log.reports.index(log.of(LearningEnded)[0]) < log.reports.index(after)
    assert engine.close()
    assert len(log.of(LearningEnded)) == len(log.of(LearningStarted))
    (path,) = (far / photo_hash(photo)[:16]).glob("*.safetensors")
    training = checkpoint.load(path)[1]
    assert training.current is not None
    assert training.current.iteration >= reached(log).iteration


@pytest.mark.slow
def test_after_another_photo_was_opened_nothing_of_the_learning_before_is_told_but_its_end(
    engine: LocalEngine, log: Log, photo: Rgb, far: Path
) -> None:
    engine.open(opening(photo, far))
    for photo_id in range(2, 8):
        begun(engine, log)
        heard = len(log.reports)
        engine.open(opening(photo, far, photo_id=photo_id))
        heard_at_return = len(log.reports)
        log.wait(Opened, lambda opened, n=photo_id: opened.photo_id == n)  # type: ignore[misc]
        after = [type(report) for report in log.reports[heard_at_return:]]
        assert after == [LearningEnded, Opened], (heard, after)


@pytest.mark.slow
def test_a_learning_that_was_broken_off_goes_on(
    engine: LocalEngine, log: Log, photo: Rgb, far: Path, engines: Start
) -> None:
    engine.open(opening(photo, far))
    begun(engine, log)
    log.wait(LearningProgress, lambda report: report.iteration > 10)
    assert engine.close(30)
    before = reached(log)
    again, told, opened = reopened(engines, photo, far)
    assert opened.reached == "paper"
    begun(again, told)
    first = told.of(LearningProgress)[0]
    assert first.scale == before.scale
    assert first.iteration > before.iteration


@pytest.mark.slow
def test_a_learning_that_was_stopped_goes_on_also_when_nothing_is_saved(
    engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    engine.open(opening(photo))
    begun(engine, log)
    engine.stop()
    log.wait(LearningEnded)
    iteration = reached(log).iteration
    before = len(log.of(LearningProgress))
    begun(engine, log)
    assert log.of(LearningProgress)[before].iteration > iteration


@pytest.mark.slow
def test_learning_less_far_leaves_what_is_in_the_making_for_later(
    engine: LocalEngine, log: Log, photo: Rgb, far: Path
) -> None:
    engine.open(opening(photo, far))
    begun(engine, log)
    ended = learnt(engine, log, "balanced")
    assert ended.stopped
    assert log.wait(LearningEnded, since=1) == LearningEnded("paper", stopped=False)
    iteration, before = reached(log).iteration, len(log.of(LearningProgress))
    begun(engine, log)
    assert log.of(LearningProgress)[before].iteration > iteration


@pytest.mark.slow
def test_a_finished_learning_has_nothing_left_to_do(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path
) -> None:
    engine.open(opening(photo, tmp_path))
    learnt(engine, log, "draft")
    (path,) = (tmp_path / photo_hash(photo)[:16]).glob("*.safetensors")
    saved_at = path.stat().st_mtime_ns
    assert learnt(engine, log, "draft") == LearningEnded("draft", stopped=False)
    assert len(log.of(StationStarted)) == 1
    assert path.stat().st_mtime_ns == saved_at


def out_of_time(engine: LocalEngine) -> None:
    """Spend the budget of the learning under way."""
    assert engine._work is not None
    assert engine._work.learning is not None
    engine._work.learning.training.budget = 0.0


@pytest.mark.slow
def test_a_budget_ends_learning_and_what_it_left_is_learnt_later(
    engine: LocalEngine, log: Log, photo: Rgb, far: Path
) -> None:
    engine.open(opening(photo, far))
    engine.learn(Learn("endless", 1000.0))
    log.wait(LearningProgress, lambda report: report.legs[0][0] == "endless" and report.iteration > 60)
    assert sum(seconds for _, seconds in reached(log).legs) <= 1000
    out_of_time(engine)
    assert log.wait(LearningEnded) == LearningEnded("paper", stopped=False)
    learnt_scales = len(log.of(ScaleLearnt))
    (path,) = (far / photo_hash(photo)[:16]).glob("*.safetensors")
    pyramid, training = checkpoint.load(path)
    first = known(pyramid)[0]
    assert first is not None
    assert first.station == "endless"
    assert 60 < first.iterations < 10**6
    assert training.finished
    begun(engine, log)
    assert log.of(StationStarted)[-1] == StationStarted("endless", (0, 1, 2, 3), "paper")
    assert len(log.of(ScaleLearnt)) == learnt_scales


def test_a_budget_that_is_too_short_is_told(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    log.wait(Opened)
    assert engine._work is not None
    engine._work.presets = {"instant": quick("instant", 0), "draft": quick("draft", 1, iterations=10**6)}
    assert learnt(engine, log, "draft", budget=1e-3) == LearningEnded("instant", stopped=False)
    assert "time is too short" in log.of(Notice)[0].text
    assert not log.of(ScaleLearnt)


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


@pytest.mark.slow
def test_a_folder_that_cannot_be_written_is_told_once_and_learning_goes_on(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    engine.open(opening(photo, tmp_path / "file"))
    ended = learnt(engine, log, "balanced")
    assert not ended.stopped
    assert [report.scale for report in log.of(ScaleLearnt)] == [0, 0, 1]
    (notice,) = log.of(Notice)
    assert "could not be written" in notice.text
    assert "lost when the program ends" in notice.text


@pytest.mark.slow
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
    assert [report.scale for report in log.of(ScaleLearnt)] == [0, 0, 1]
    assert len(log.of(Notice)) == 1
    assert not log.of(Failed)


@pytest.mark.slow
def test_learning_is_saved_again_when_there_is_room_again(
    engine: LocalEngine, log: Log, photo: Rgb, far: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save, full = checkpoint.save, threading.Event()

    def sometimes(*args: object) -> None:
        if full.is_set():
            raise ModelError("The model could not be written to 'there' (No space left on device).")
        save(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(checkpoint, "save", sometimes)
    monkeypatch.setattr(checkpoint, "_SECONDS_BETWEEN_SAVES", 0.0)
    monkeypatch.setattr(learning, "_SECONDS_UNTIL_SAVED_AGAIN", 0.0)
    engine.open(opening(photo, far))
    begun(engine, log)
    full.set()
    log.wait(Notice)
    (path,) = far.glob("*/*.safetensors")
    saved_at = path.stat().st_mtime_ns

    def saved_later(seconds: float = 30.0) -> bool:
        return eventually(lambda: path.stat().st_mtime_ns != saved_at, seconds)

    assert not saved_later(0.2)
    full.clear()
    for _ in range(3):
        assert saved_later()
        saved_at = path.stat().st_mtime_ns
    full.set()  # and told again
    log.wait(Notice, since=1)
    assert not log.of(LearningEnded)
    assert not log.of(Failed)


@pytest.mark.slow
def test_a_disk_that_is_full_when_learning_is_stopped_is_told(
    engine: LocalEngine, log: Log, photo: Rgb, far: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.open(opening(photo, far))
    begun(engine, log)

    def full(*_: object) -> None:
        raise ModelError("No space.")

    monkeypatch.setattr(checkpoint, "save", full)
    engine.stop()
    assert log.wait(LearningEnded).stopped
    assert [notice.text for notice in log.of(Notice)] == [
        "No space. Until then what is learnt is lost when the program ends."
    ]


@pytest.mark.slow
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
    assert "choose a smaller size" in failed.text
    assert not log.of(LearningStarted)


@pytest.mark.slow
def test_learning_ends_before_the_station_for_which_memory_does_not_suffice(
    engine: LocalEngine, log: Log, photo: Rgb, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device, "training_memory", lambda config, _: 10**15 * (config.preset == "paper"))
    engine.open(opening(photo))
    assert learnt(engine, log, "paper") == LearningEnded("balanced", stopped=False)
    assert "'paper' takes about" in log.of(Notice)[0].text
    engine.learn(Learn("paper"))
    assert log.wait(Failed).code == "memory"


def test_learning_needs_a_photo_and_a_preset(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.learn(Learn("draft"))
    assert log.wait(Failed).text == "No photo is open; open one first."
    engine.open(opening(photo))
    engine.learn(Learn("wonderful"))
    failed = log.wait(Failed, since=1)
    assert (failed.subject, failed.code) == ("learn", "input")
    assert "There is no preset 'wonderful'" in failed.text


@pytest.mark.slow
def test_a_damaged_model_is_left_out_and_can_be_learnt_anew(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path, engines: Start
) -> None:
    engine.open(opening(photo, tmp_path))
    learnt(engine, log, "draft")
    (path,) = (tmp_path / photo_hash(photo)[:16]).glob("*.safetensors")
    whole = path.read_bytes()
    path.write_bytes(whole[:-500])
    again, told, opened = reopened(engines, photo, tmp_path)
    assert opened.reached == "instant"
    assert path.name in told.of(Notice)[0].text
    learnt(again, told, "draft")
    assert told.of(StationStarted)[0].todo == (0,)
    assert len(path.read_bytes()) == len(whole)


def test_a_model_of_another_photo_is_not_used(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path
) -> None:
    engine.open(opening(photo, tmp_path))
    learnt(engine, log, "draft")
    (folder,) = tmp_path.iterdir()
    other = photo[::-1].copy()
    folder.rename(tmp_path / photo_hash(other)[:16])
    engine.open(opening(other, tmp_path, photo_id=2))
    assert log.wait(Opened, since=1).reached == "instant"
    assert "another photo" in log.of(Notice)[0].text


@pytest.mark.slow
def test_models_not_used_for_long_make_room_when_a_photo_is_opened(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path
) -> None:
    engine.open(opening(photo, tmp_path))
    learnt(engine, log, "draft")
    (old,) = tmp_path.glob("*/*.safetensors")
    other = opening(photo[::-1].copy(), tmp_path, photo_id=2)
    engine.open(replace(other, models_bytes=1))
    learnt(engine, log, "draft")
    (new,) = tmp_path.glob("*/*.safetensors")
    assert not old.exists()
    assert new != old


@pytest.mark.slow
def test_the_sample_of_a_narrow_photo_is_small_too() -> None:
    from singan_studio.engine.config import TrainConfig  # noqa: PLC0415
    from singan_studio.engine.model import new_pyramid  # noqa: PLC0415

    rng = np.random.default_rng(0)
    narrow = rng.integers(0, 255, (40, 600, 3)).astype(np.uint8)
    sample = learning.small_sample(new_pyramid(narrow, TrainConfig(max_size=400, min_size=12)), 0)
    assert max(sample.shape) == learning.SAMPLE


def test_a_large_photo_is_made_ready_for_its_file_while_edits_are_served(
    engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    served = threading.Event()

    def slowly(pixels: Rgb) -> bytes:
        assert served.wait(60)
        return encode_png(pixels)

    monkeypatch.setattr(checkpoint, "encode_png", slowly)
    engine.open(opening(photo, tmp_path))
    engine.learn(Learn("draft"))
    log.wait(LearningStarted)
    engine.preview(Preview(1, an_edit(photo), 1, (0,)))
    log.wait(PreviewDone)
    assert not log.of(LearningProgress)
    served.set()
    assert log.wait(LearningEnded).reached == "draft"
