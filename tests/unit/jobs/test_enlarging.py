"""Enlarging on the engine's thread, with a network that really learns, shortly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from singan_studio.engine import super_resolution
from singan_studio.engine.config import TrainConfig
from singan_studio.engine.metrics import psnr, ssim
from singan_studio.engine.training import begin, train
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.local import LocalEngine
from singan_studio.jobs.making import Enlarge, Enlarged, MakingDone, MakingProgress, Measure, Measured
from singan_studio.jobs.messages import Failed, Opened, Preview, PreviewDone

from .conftest import Log, an_edit, opening

_CONFIG = super_resolution.config
WHOLE = Rect(0, 0, 48, 36)


def quick(name: str, seed: int = 0) -> TrainConfig:
    """The quality of that name, but for how long it learns."""
    return replace(_CONFIG(name, seed), iterations=12, channels=8)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(super_resolution, "config", quick)


def test_the_picture_is_enlarged_by_what_the_photo_knows(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    shown = photo.copy()
    shown[10:20, 10:20] = (250, 10, 10)
    engine.open(opening(photo))
    engine.make(Enlarge(3, shown, WHOLE, 2, "draft"))
    log.wait(MakingDone)
    made = log.of(Enlarged)
    assert [each.request for each in made] == [3]
    pyramid = super_resolution.new_pyramid(photo, 2, quick("draft"), "cpu")
    list(train(begin(pyramid)))
    assert np.array_equal(made[0].picture, super_resolution.upscale(replace(pyramid, photo=shown), 2))
    assert not made[0].picture.flags.writeable
    progress = log.of(MakingProgress)
    shares = [each.share for each in progress]
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[-1] <= 1
    assert any(each.seconds is not None and each.seconds > 0 for each in progress)


def test_a_region_is_what_it_is_in_the_whole(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    region = Rect(7, 3, 30, 33)
    engine.open(opening(photo))
    engine.make(Enlarge(1, photo, WHOLE, 3, "draft"))
    log.wait(MakingDone)
    engine.make(Enlarge(2, photo, region, 3, "draft"))
    log.wait(MakingDone, since=1)
    whole, part = (each.picture.astype(int) for each in log.of(Enlarged))
    assert Size.of(part) == Size(69, 90)
    inside = whole[9:99, 21:90]
    # Noise, of which a network's texture is made, has other places in a smaller picture.
    assert np.abs(part - inside).mean() < 4
    assert np.abs(part - inside).mean() < 0.5 * np.abs(part - np.roll(inside, 3, axis=0)).mean()


def test_what_is_learnt_serves_again_and_for_every_factor_of_its_step(
    engine: LocalEngine, log: Log, photo: Rgb
) -> None:
    engine.open(opening(photo))
    engine.make(Enlarge(1, photo, WHOLE, 2, "draft"))
    log.wait(MakingDone)
    for number, factor in ((2, 2), (3, 4)):
        engine.make(Enlarge(number, photo, WHOLE, factor, "draft"))
        log.wait(MakingDone, since=number - 1)
        shares = [each.share for each in log.of(MakingProgress) if each.request == number]
        assert min(shares) >= 0.9, "nothing was learnt again"
    first, second, larger = log.of(Enlarged)
    assert np.array_equal(first.picture, second.picture)
    assert Size.of(larger.picture) == Size(192, 144)
    engine.make(Enlarge(4, photo, WHOLE, 2, "balanced"))
    log.wait(MakingDone, since=3)
    assert min(each.share for each in log.of(MakingProgress) if each.request == 4) < 0.5


def test_it_makes_way_for_previews_and_goes_on_where_it_was_left(
    engines: Callable[[Log], LocalEngine], log: Log, photo: Rgb, monkeypatch: pytest.MonkeyPatch
) -> None:
    def long(name: str, seed: int = 0) -> TrainConfig:
        return replace(quick(name, seed), iterations=100_000)

    monkeypatch.setattr(super_resolution, "config", long)
    engine = engines(log)
    engine.open(opening(photo))
    engine.make(Enlarge(1, photo, WHOLE, 2, "draft"))
    log.wait(MakingProgress, lambda each: each.share > 0.0001)
    engine.preview(Preview(1, an_edit(photo), 2, (0,)))
    log.wait(PreviewDone)
    engine.leave("enlarging")
    engine.preview(Preview(2, an_edit(photo), 2, (0,)))
    log.wait(PreviewDone, since=1)
    reached = log.of(MakingProgress)[-1].share
    engine.make(Enlarge(2, photo, WHOLE, 2, "draft"))
    again = log.wait(MakingProgress, lambda each: each.request == 2)
    assert again.share > reached
    assert not log.of(Enlarged)
    # Another photo has to be learnt from the beginning.
    engine.open(opening(photo[:, ::-1].copy(), photo_id=2))
    log.wait(Opened, lambda report: report.photo_id == 2)
    engine.make(Enlarge(3, photo, WHOLE, 2, "draft"))
    assert log.wait(MakingProgress, lambda each: each.request == 3).share < reached


def test_pictures_are_measured_against_an_original(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    other = (photo // 2).astype(np.uint8)
    engine.open(opening(photo))
    engine.make(Measure(4, photo, (photo, other)))
    measured = log.wait(Measured)
    log.wait(MakingDone)
    assert measured.request == 4
    same, half = measured.figures
    assert (same.psnr, same.ssim) == (float("inf"), pytest.approx(1))
    assert (half.psnr, half.ssim) == (psnr(photo, other), ssim(photo, other))


def test_what_would_be_too_large_is_said_in_words(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.make(Enlarge(9, photo, WHOLE, 300, "draft"))
    failed = log.wait(Failed)
    assert (failed.subject, failed.code, failed.request) == ("enlarging", "input", 9)
    assert "megapixels; choose a smaller factor" in failed.text
