"""Opening a photo, previews and thumbnails, with the real engine on a small picture."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from singan_studio.engine import tasks
from singan_studio.engine.model import new_pyramid
from singan_studio.imaging.compose import mix
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs import rendering, work
from singan_studio.jobs.local import LocalEngine
from singan_studio.jobs.messages import (
    EngineReady,
    Failed,
    Learn,
    LearningEnded,
    Open,
    Opened,
    Preview,
    PreviewDone,
    PreviewReady,
    Strip,
    Task,
    ThumbnailReady,
)

from .conftest import PRESETS, SCALES, Log, an_edit, opening


def test_torch_comes_only_when_the_engine_starts() -> None:
    program = (
        "import sys, singan_studio.jobs.local, singan_studio.jobs.service as s;"
        "s.Engine; found = {'torch', 'cv2', 'PIL'} & set(sys.modules); sys.exit(f'{found}' if found else 0)"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)  # noqa: S603


def test_a_photo_is_ready_with_patch_scales_at_once(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo, photo_id=7))
    opened = log.wait(Opened)
    assert log.names() == ["EngineReady", "Opened"]
    assert log.wait(EngineReady).device.startswith("CPU, ")
    assert opened.photo_id == 7
    assert opened.reached == "instant"
    assert opened.kinds == ("patch",) * SCALES
    assert opened.sizes[-1] == Size(32, 24)
    pyramid = new_pyramid(photo, PRESETS["instant"])
    for task, found in opened.defaults.items():
        how = tasks.defaults(task, pyramid)
        assert (found.scale, found.grow, found.feather) == (how.scale, how.dilate, how.feather)


def test_a_photo_that_cannot_be_learnt_from_is_refused_in_words(
    engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    engine.open(opening(photo[:8, :8].copy()))
    failed = log.wait(Failed)
    assert (failed.subject, failed.code, failed.detail) == ("open", "input", "")
    assert "take a larger" in failed.text
    engine.preview(Preview(1, an_edit(photo), 1, (0,)))
    assert log.wait(Failed, lambda report: report.subject == "preview").request == 1
    engine.open(opening(photo))
    log.wait(Opened)


def test_only_the_newest_of_photos_opened_in_a_row_is_opened(
    engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    for photo_id in range(20):
        engine.open(opening(photo, photo_id=photo_id))
    log.wait(Opened, lambda opened: opened.photo_id == 19)
    ids = [opened.photo_id for opened in log.of(Opened)]
    assert ids == sorted(set(ids))
    assert len(ids) < 10


def test_every_seed_is_soon_there_and_then_the_first_at_the_photos_size(
    engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    engine.open(opening(photo))
    edit = an_edit(photo)
    engine.preview(Preview(3, edit, 2, (4, 5)))
    log.wait(PreviewDone)
    results = log.of(PreviewReady)
    assert [(result.seed, result.final) for result in results] == [(4, False), (5, False), (4, True)]
    pyramid = new_pyramid(photo, PRESETS["instant"])
    for result in results:
        how = tasks.Injection(2, edit.grow, edit.feather, result.seed)
        wanted = tasks.repaint_region(
            pyramid, edit.region, edit.composite, edit.mask, how, own_size=result.final
        )
        assert result.request == 3
        assert result.scale == 2
        assert result.region == wanted.region
        assert (result.made == wanted.pixels).all()
        assert (result.weights == wanted.weights).all()
        assert result.seconds > 0
        for array in (result.made, result.weights):
            assert array.flags.c_contiguous
            assert not array.flags.writeable
    assert [name for name in log.names() if name == "PreviewDone"] == ["PreviewDone"]


def test_every_seed_comes_at_the_photos_size_when_asked_to(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.preview(Preview(1, an_edit(photo), 1, (1, 2), every_final=True))
    log.wait(PreviewDone)
    seeds = [(result.seed, result.final) for result in log.of(PreviewReady)]
    assert seeds == [(1, False), (2, False), (1, True), (2, True)]


def test_a_photo_no_larger_than_the_learnt_size_is_final_at_once(
    engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    engine.open(Open(1, photo, 48, None))
    engine.preview(Preview(1, an_edit(photo), 1, (1, 2)))
    log.wait(PreviewDone)
    assert [(result.seed, result.final) for result in log.of(PreviewReady)] == [(1, True), (2, True)]


def test_the_newest_preview_wins(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    log.wait(Opened)
    for request in range(30):
        heard = len(log.reports)
        engine.preview(Preview(request, an_edit(photo, (request, 0, 0)), 1, (0, 1, 2)))
        time.sleep(0.004 * (request % 5))
        fresh = log.reports[heard:]
        assert {report.request for report in fresh if isinstance(report, PreviewReady)} <= {
            request,
            request - 1,
        }
    log.wait(PreviewDone, lambda done: done.request == 29)
    numbers = [report.request for report in log.reports if isinstance(report, PreviewReady | PreviewDone)]
    assert numbers == sorted(numbers)


def test_after_a_newer_preview_was_accepted_no_older_one_is_reported(
    engine: LocalEngine, photo: Rgb, engines: Callable[[Log], LocalEngine]
) -> None:
    accepted, stale = 0, []

    class Watch(Log):
        def __call__(self, report: object) -> None:
            if isinstance(report, PreviewReady | PreviewDone) and report.request < accepted:
                stale.append(report.request)
            super().__call__(report)  # type: ignore[arg-type]

    log = Watch()
    engine = engines(log)
    engine.open(opening(photo))
    log.wait(Opened)
    for request in range(1, 60):
        engine.preview(Preview(request, an_edit(photo), 3, (0, 1)))
        accepted = request
        time.sleep(0.003)
    log.wait(PreviewDone, lambda done: done.request == 59)
    assert stale == []


def test_cancelling_drops_preview_and_strip(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    log.wait(Opened)
    engine.preview(Preview(1, an_edit(photo), 1, tuple(range(1000))))
    engine.strip(Strip(2, an_edit(photo), 0))
    log.wait(PreviewReady)
    engine.cancel()
    heard = len(log.reports)
    started = time.monotonic()
    engine.learn(Learn("nowhere"))  # answered as soon as the thread is free
    log.wait(Failed)
    assert time.monotonic() - started < 0.3
    assert [type(report) for report in log.reports[heard:]] == [Failed]


def test_a_preview_that_fails_says_why_and_the_next_one_is_served(
    engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    engine.open(opening(photo))
    edit = an_edit(photo)
    engine.preview(Preview(1, edit, 99, (0,)))
    failed = log.wait(Failed)
    assert (failed.subject, failed.code, failed.request) == ("preview", "input", 1)
    assert "Scale 99 does not exist" in failed.text
    engine.preview(Preview(2, replace(edit, mask=np.zeros_like(edit.mask)), 1, (0,)))
    assert "Nothing is edited" in log.wait(Failed, since=1).text
    engine.preview(Preview(3, edit, 1, (0,)))
    assert log.wait(PreviewDone).request == 3


@pytest.mark.parametrize("error", [MemoryError(), RuntimeError("can't allocate memory: you tried 9 GB")])
def test_memory_that_ran_out_is_told_with_an_offer(
    engine: LocalEngine, log: Log, photo: Rgb, error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    engine.open(opening(photo))
    log.wait(Opened)
    with monkeypatch.context() as patch:
        patch.setattr(tasks, "repaint_steps", fail)
        engine.preview(Preview(1, an_edit(photo), 1, (0,)))
        failed = log.wait(Failed)
    assert (failed.subject, failed.code, failed.request) == ("preview", "memory", 1)
    assert "edit a smaller area" in failed.text
    assert "Traceback" not in failed.text


def test_a_fault_of_the_program_is_told_plainly_with_its_traceback_apart(
    engine: LocalEngine, log: Log, photo: Rgb, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("oh")

    monkeypatch.setattr(tasks, "repaint_steps", fail)
    engine.open(opening(photo))
    engine.strip(Strip(5, an_edit(photo), 0))
    failed = log.wait(Failed)
    assert (failed.subject, failed.code, failed.request) == ("strip", "internal", 5)
    assert "KeyError" not in failed.text
    assert "KeyError: 'oh'" in failed.detail


def test_an_engine_that_cannot_start_says_so(log: Log, photo: Rgb, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ImportError("torch is broken")

    monkeypatch.setattr(work, "Work", fail)
    engine = LocalEngine(presets=PRESETS)
    engine.start(log)
    assert log.wait(Failed).subject == "engine"
    engine.open(opening(photo))
    assert log.wait(Failed, since=1).subject == "open"
    assert engine.close(10)


def test_there_is_a_thumbnail_for_every_scale_from_the_middle_outwards(
    engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    engine.open(opening(photo))
    engine.strip(Strip(9, an_edit(photo), 0, longest=40))
    log.wait(ThumbnailReady, since=SCALES - 2)
    thumbnails = log.of(ThumbnailReady)
    assert [thumbnail.scale for thumbnail in thumbnails] == [2, 1, 3]
    pyramid, edit = new_pyramid(photo, PRESETS["instant"]), an_edit(photo)
    for thumbnail in thumbnails:
        how = tasks.Injection(thumbnail.scale, edit.grow, edit.feather)
        wanted = tasks.repaint_region(pyramid, edit.region, edit.composite, edit.mask, how, own_size=False)
        assert thumbnail.request == 9
        assert (thumbnail.picture == rendering.thumbnail(photo, wanted, 40)).all()


@pytest.mark.parametrize("task", ["harmonize", "edit", "paint"])
def test_what_is_mixed_in_is_the_edit_as_it_entered(
    task: Task, engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    """Mixed and laid into the photo, a preview is what the command line makes; only pastes are fused."""
    engine.open(opening(photo))
    edit = replace(an_edit(photo), task=task)
    engine.preview(Preview(1, edit, 2, (3,)))
    log.wait(PreviewDone)
    result = log.of(PreviewReady)[-1]
    inside = result.region.moved(-edit.region.left, -edit.region.top).slices
    assert np.array_equal(result.given, edit.composite[inside]) == (task == "paint")
    assert not result.given.flags.writeable
    whole, mask = photo.copy(), np.zeros(photo.shape[:2], np.uint8)
    whole[edit.region.slices], mask[edit.region.slices] = edit.composite, edit.mask
    pyramid = new_pyramid(photo, PRESETS["instant"])
    how = tasks.Injection(2, edit.grow, edit.feather, 3, 0.4, fused=tasks.defaults(task, pyramid).fused)
    shown = tasks.Area(result.region, result.weights).put(photo, mix(result.given, result.made, 0.4))
    assert np.array_equal(shown, tasks.inject(pyramid, whole, mask, how))


def test_a_preview_is_served_before_the_rest_of_a_strip(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    log.wait(Opened)
    engine.strip(Strip(1, an_edit(photo), 0))
    engine.preview(Preview(2, an_edit(photo), 1, (0, 1, 2)))
    log.wait(PreviewDone)
    assert len(log.of(ThumbnailReady)) <= 1
    log.wait(ThumbnailReady, since=SCALES - 2)


def test_a_newer_strip_replaces_an_older_one(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.strip(Strip(1, an_edit(photo), 0))
    engine.strip(Strip(2, an_edit(photo), 0))
    log.wait(ThumbnailReady, since=SCALES - 2)
    assert {thumbnail.request for thumbnail in log.of(ThumbnailReady)} == {2}


def made(region: Rect, value: int) -> tasks.Made:
    size = region.size
    pixels = np.full((size.height, size.width, 3), value, np.uint8)
    return tasks.Made(region, pixels, pixels, np.ones((size.height, size.width), np.float32))


@pytest.mark.parametrize("pixels", [10**6, 500])
def test_a_thumbnail_shows_the_result_in_its_surroundings(
    pixels: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when only some of many pixels are looked at: the result stays in its place."""
    monkeypatch.setattr(rendering, "_PIXELS", pixels)
    photo = np.full((60, 80, 3), 50, np.uint8)
    thumbnail = rendering.thumbnail(photo, made(Rect(30, 20, 50, 40), 200), 40)
    # 20 pixels of result, 10 on either side of it.
    assert thumbnail.shape == (40, 40, 3)
    # Enlarging overshoots a little at edges.
    assert (abs(thumbnail[12:28, 12:28].astype(int) - 200) < 20).all()
    assert (abs(thumbnail[:8].astype(int) - 50) < 20).all()
    assert (abs(thumbnail[:, 32:].astype(int) - 50) < 20).all()


def test_a_thumbnail_ends_where_the_photo_ends() -> None:
    photo = np.full((40, 60, 3), 50, np.uint8)
    thumbnail = rendering.thumbnail(photo, made(Rect(0, 0, 20, 10), 200), 60)
    assert thumbnail.shape == (40, 60, 3)
    assert (abs(thumbnail[:18, :38].astype(int) - 200) < 20).all()
    assert (abs(thumbnail[22:].astype(int) - 50) < 20).all()


def test_closing_ends_the_thread_and_what_is_asked_later_is_not_done(log: Log, photo: Rgb) -> None:
    engine = LocalEngine(presets=PRESETS)
    engine.start(log)
    engine.open(opening(photo))
    log.wait(Opened)
    engine.preview(Preview(1, an_edit(photo), 1, tuple(range(100))))
    log.wait(PreviewReady)
    started = time.monotonic()
    assert engine.close()
    assert time.monotonic() - started < 0.3
    heard = len(log.reports)
    engine.preview(Preview(2, an_edit(photo), 1, (0,)))
    engine.learn(Learn("draft"))
    time.sleep(0.02)
    assert len(log.reports) == heard
    assert not log.of(LearningEnded)
    assert "engine" not in [thread.name for thread in threading.enumerate()]
