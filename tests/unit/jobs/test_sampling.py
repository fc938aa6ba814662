"""Random samples from the engine's thread, made of a small picture for real."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from singan_studio.engine import tasks
from singan_studio.engine.model import new_pyramid
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.local import LocalEngine
from singan_studio.jobs.making import MakingDone, SampleReady, Samples
from singan_studio.jobs.messages import Failed, Open, Opened

from .conftest import PRESETS, Log, opening


def test_samples_come_one_by_one_and_then_the_end(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.make(Samples(7, (3, 4)))
    log.wait(MakingDone)
    made = log.of(SampleReady)
    assert [(each.request, each.seed) for each in made] == [(7, 3), (7, 4)]
    pyramid = new_pyramid(photo, PRESETS["instant"], "cpu")
    for each in made:
        assert np.array_equal(each.picture, tasks.sample(pyramid, seed=each.seed))
        assert not each.picture.flags.writeable
    assert log.of(MakingDone) == [MakingDone("samples", 7)]


def test_a_sample_has_the_size_that_was_asked_for(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.make(Samples(1, (0,), size=Size(90, 36)))
    assert log.wait(SampleReady).picture.shape == (36, 90, 3)
    log.wait(MakingDone)


def test_newer_samples_replace_older_ones(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.make(Samples(1, tuple(range(1000))))
    log.wait(SampleReady)
    engine.make(Samples(2, (0,)))
    log.wait(MakingDone)
    assert [done.request for done in log.of(MakingDone)] == [2]
    assert len(log.of(SampleReady)) < 500


def test_left_samples_come_no_more(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.make(Samples(1, tuple(range(1000))))
    log.wait(SampleReady)
    engine.leave("samples")
    count = len(log.of(SampleReady))
    engine.open(opening(photo, photo_id=2))
    log.wait(Opened, lambda report: report.photo_id == 2)
    assert len(log.of(SampleReady)) == count
    assert not log.of(MakingDone)


def test_another_photo_ends_what_is_being_made(
    engines: Callable[[Log], LocalEngine], log: Log, photo: Rgb
) -> None:
    engine = engines(log)
    engine.open(opening(photo))
    engine.make(Samples(1, tuple(range(1000))))
    log.wait(SampleReady)
    engine.open(Open(2, photo[:, ::-1].copy(), 32, None))
    log.wait(Opened, lambda report: report.photo_id == 2)
    engine.make(Samples(2, (5,)))
    log.wait(MakingDone)
    assert log.of(SampleReady)[-1].request == 2


def test_a_wrong_start_scale_is_said_in_words(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.make(Samples(9, (0,), start=99))
    failed = log.wait(Failed)
    assert (failed.subject, failed.code, failed.request) == ("samples", "input", 9)
    assert "Scale 99 does not exist" in failed.text
