"""Random samples from the engine's thread, made of a small picture for real."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch

from singan_studio.engine.model import new_pyramid
from singan_studio.engine.sampling import Layout, sample
from singan_studio.engine.suitability import Suitability
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import fit
from singan_studio.jobs import making, sampling
from singan_studio.jobs.local import LocalEngine
from singan_studio.jobs.making import FIRST_LOOK, BetterStart, MakingDone, SampleReady, Samples
from singan_studio.jobs.messages import Failed, Open, Opened
from singan_studio.jobs.photo import Photo

from .conftest import PRESETS, SCALES, Log, opening


def test_samples_come_one_by_one_and_then_the_end(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.make(Samples(7, (3, 4)))
    log.wait(MakingDone)
    made = log.of(SampleReady)
    assert [(each.request, each.seed) for each in made] == [(7, 3), (7, 4)]
    pyramid = new_pyramid(photo, PRESETS["instant"], "cpu")
    for each in made:
        assert np.array_equal(each.picture, sample(pyramid, seed=each.seed))
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


def test_a_first_look_is_small_and_says_whether_it_is_all_there_is(
    engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    engine.open(opening(photo))
    engine.make(Samples(1, (3,), own_size=False))
    look = log.wait(SampleReady)
    assert look.picture.shape == (24, 32, 3)  # as it is learnt
    assert not look.whole
    engine.make(Samples(2, (3,)))
    whole = log.wait(SampleReady, lambda report: report.request == 2)
    assert whole.picture.shape == photo.shape
    assert whole.whole
    # The same sample: what is seen in the gallery is what is opened.
    assert np.abs(fit(whole.picture, Size(32, 24)).astype(int) - look.picture).mean() < 20
    small = photo[:24, :32].copy()
    engine.open(opening(small, photo_id=2))
    engine.make(Samples(3, (3,), own_size=False))
    assert log.wait(SampleReady, lambda report: report.request == 3).whole


@pytest.mark.slow
def test_a_first_look_at_a_large_sample_is_made_smaller(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.make(Samples(1, (0,), size=Size(1200, 40), own_size=False))
    look = log.wait(SampleReady)
    assert max(look.picture.shape) == FIRST_LOOK
    assert not look.whole


@pytest.mark.slow
def test_a_sample_too_large_for_the_memory_is_refused_in_words(
    engine: LocalEngine, log: Log, photo: Rgb, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sampling, "available_memory", lambda _: 2**20)
    engine.open(opening(photo))
    engine.make(Samples(1, (0,), size=Size(200, 100)))
    failed = log.wait(Failed)
    assert failed.code == "input"
    assert "200×100" in failed.text
    assert "choose a smaller size" in failed.text
    engine.make(Samples(2, (0,), size=Size(200, 100), own_size=False))
    assert log.wait(SampleReady).request == 2


@pytest.mark.slow
def test_tiles_and_variations_are_those_of_the_engine(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    pyramid = new_pyramid(photo, PRESETS["instant"], "cpu")
    engine.make(Samples(1, (3,), tile=True))
    tile = log.wait(SampleReady, lambda report: report.request == 1)
    assert np.array_equal(tile.picture, sample(pyramid, seed=3, tile=True))
    varied = making.Layout(5, 3, making.Layout(3, 1))
    engine.make(Samples(2, (5, 7), layout=varied))
    log.wait(MakingDone, lambda report: report.request == 2)
    made = {report.seed: report.picture for report in log.of(SampleReady) if report.request == 2}
    assert np.array_equal(made[5], sample(pyramid, seed=5, layout=Layout(3, 1))), "the one that is varied"
    assert np.array_equal(made[7], sample(pyramid, seed=7, layout=Layout(5, 3, Layout(3, 1))))


def test_a_sample_can_be_left_between_its_scales(photo: Rgb) -> None:
    opened = Photo(opening(photo), PRESETS["instant"], torch.device("cpu"))
    *steps, last = sampling.samples(opened, Samples(1, (0,)))
    assert len(steps) >= SCALES
    assert not any(steps)
    assert isinstance(last, SampleReady)


def test_it_is_said_where_a_photo_had_better_start(
    engine: LocalEngine, log: Log, photo: Rgb, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sampling, "suited", lambda _: Suitability(2, "a face"))
    engine.open(opening(photo))
    engine.make(Samples(1, (0,), start=1, own_size=False))
    log.wait(MakingDone, lambda report: report.request == 1)
    assert log.of(BetterStart) == [BetterStart(1, 2)]
    for number, asked in ((2, Samples(2, (0,), start=2, own_size=False)), (3, Samples(3, (0,)))):
        engine.make(asked)
        log.wait(MakingDone, lambda report, number=number: report.request == number)  # type: ignore[misc]
    assert len(log.of(BetterStart)) == 1
