"""What the photo says of an edit, and edits that enter in other ways, with the real engine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from singan_studio.engine import foreign, origins, tasks
from singan_studio.engine.foreign import SWATCHES
from singan_studio.engine.model import Pyramid, new_pyramid, to_the_end
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb, ScaleSteps
from singan_studio.jobs import making
from singan_studio.jobs.local import LocalEngine
from singan_studio.jobs.making import ForeignReady, MakingDone, OriginsReady, PaletteReady
from singan_studio.jobs.messages import (
    Edit,
    Failed,
    Learn,
    LearningEnded,
    Manner,
    Open,
    Opened,
    Preview,
    PreviewDone,
    PreviewReady,
    Strip,
    ThumbnailReady,
)
from singan_studio.jobs.rendering import thumbnail
from tests.unit.engine import photos

from .conftest import PRESETS, Log, quick

PLAIN = Manner()
LEARNT = 64
"""Longer side at which the photo is learnt."""
LAST = 5
"""The finest scale."""
HALF = 28
"""Column of the edit's region that parts its halves."""


@pytest.fixture(scope="module")
def photo() -> Rgb:
    """Stones, 96 wide and 72 high: of that, unlike of noise, patches make something else than itself."""
    return photos.sample_photo("stones", 96, 72)


def opening(photo: Rgb) -> Open:
    return Open(1, photo, LEARNT, None)


def an_edit(colour: tuple[int, int, int] = (250, 10, 10)) -> Edit:
    """A rectangle of 40×30, with room to grow by 2 and to be blurred by 2."""
    photo, region = photos.sample_photo("stones", 96, 72), Rect(18, 12, 74, 58)
    composite, mask = photo[region.slices].copy(), np.zeros((46, 56), np.uint8)
    composite[8:38, 8:48], mask[8:38, 8:48] = colour, 255
    return Edit(region, composite, mask, "paint", 2.0, 2.0)


def a_pyramid(photo: Rgb) -> Pyramid:
    return new_pyramid(photo, replace(PRESETS["instant"], max_size=LEARNT))


def made_of(
    pyramid: Pyramid, edit: Edit, scale: int, seed: int, scales: np.ndarray | None = None, *, final: bool
) -> tasks.Made:
    how = tasks.Injection(scale, edit.grow, edit.feather, seed)
    return tasks.repaint_region(
        pyramid, edit.region, edit.composite, edit.mask, how, scales=scales, own_size=final
    )


def stepped(edit: Edit, left: int, right: int) -> Edit:
    """Return an edit of which both halves enter by so many scales finer."""
    steps: ScaleSteps = np.zeros(edit.mask.shape, np.int8)
    steps[:, :HALF], steps[:, HALF:] = left, right
    return replace(edit, steps=steps)


# --- what the photo says ---


def test_the_photos_colours_at_a_scale(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.make(making.Palette(4, 2))
    ready = log.wait(PaletteReady)
    assert (ready.request, ready.scale) == (4, 2)
    assert np.array_equal(ready.colours, foreign.swatches(a_pyramid(photo), 2))
    assert len(ready.colours) == SWATCHES
    assert not ready.colours.flags.writeable
    log.wait(MakingDone)
    engine.make(making.Palette(5, 99))
    failed = log.wait(Failed)
    assert (failed.subject, failed.code, failed.request) == ("palette", "input", 5)


def test_what_is_like_nothing_in_the_photo(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    edit = an_edit((255, 0, 255))
    engine.make(making.Foreign(1, edit, 4))
    ready = log.wait(ForeignReady)
    pyramid = a_pyramid(photo)
    prepared = tasks.prepare(pyramid, edit.region, edit.composite, edit.mask, edit.grow, edit.feather)
    wanted = foreign.foreign(pyramid, prepared, 4)
    assert ready.region == wanted.region
    assert np.array_equal(ready.heat, np.rint(255 * wanted.heat))
    assert ready.share == wanted.share
    assert ready.share > 0.5
    assert ready.heat.dtype == np.uint8
    assert not ready.heat.flags.writeable
    log.wait(MakingDone)


def test_what_is_foreign_is_told_where_it_enters(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    """A part that enters elsewhere is compared there."""
    engine.open(opening(photo))
    edit = stepped(an_edit((255, 0, 255)), 0, 1)
    engine.make(making.Foreign(1, edit, 1))
    ready = log.wait(ForeignReady)
    pyramid, scales = a_pyramid(photo), np.where(edit.steps == 1, 2, 0).astype(np.uint8)
    prepared = tasks.prepare(pyramid, edit.region, edit.composite, edit.mask, edit.grow, edit.feather, scales)
    assert np.array_equal(ready.heat, np.rint(255 * foreign.foreign(pyramid, prepared, 1).heat))


@pytest.mark.slow
@pytest.mark.parametrize("manner", [PLAIN, Manner(snap=True)])
def test_where_results_came_from(engine: LocalEngine, log: Log, photo: Rgb, manner: Manner) -> None:
    engine.open(opening(photo))
    edit = an_edit()
    engine.preview(Preview(1, edit, 4, (3, 4), manner=manner))
    log.wait(PreviewDone)
    engine.make(making.Origins(2, edit, 4, manner, ((3, True), (4, False))))
    log.wait(MakingDone)
    shown = {(report.seed, report.final): report for report in log.of(PreviewReady)}
    pyramid = a_pyramid(photo)
    entering = tasks.snapping(pyramid, 4, SWATCHES) if manner.snap else pyramid
    for ready, key in zip(log.of(OriginsReady), [(3, True), (4, False)], strict=True):
        made = made_of(entering, edit, 4, key[0], final=key[1])
        assert (ready.request, ready.seed, ready.region) == (2, key[0], shown[key].region)
        assert np.array_equal(made.pixels, shown[key].made)
        assert np.array_equal(ready.places, origins.origins(pyramid, made))
        assert not ready.places.flags.writeable


def test_advice_comes_after_previews_and_before_thumbnails(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    log.wait(Opened)
    edit = an_edit()
    engine.make(making.Foreign(1, edit, 1))
    engine.strip(Strip(2, edit, 0))
    engine.preview(Preview(3, edit, 1, tuple(range(12))))
    log.wait(ThumbnailReady)
    names = log.names()
    first = {name: names.index(name) for name in ("PreviewDone", "ForeignReady", "ThumbnailReady")}
    assert first["ForeignReady"] < first["ThumbnailReady"]
    # What is under way when the preview comes is a step at most.
    assert first["PreviewDone"] < first["ThumbnailReady"]


# --- edits that enter elsewhere ---


@pytest.mark.parametrize(("scale", "left", "right", "scales"), [(4, -1, 1, (3, 5)), (5, -9, 9, (1, 5))])
def test_parts_enter_coarser_and_finer_as_far_as_there_are_scales(
    engine: LocalEngine, log: Log, photo: Rgb, scale: int, left: int, right: int, scales: tuple[int, int]
) -> None:
    engine.open(opening(photo))
    edit = stepped(an_edit(), left, right)
    engine.preview(Preview(1, edit, scale, (0,)))
    log.wait(PreviewDone)
    there = np.zeros(edit.mask.shape, np.uint8)
    there[:, :HALF], there[:, HALF:] = scales
    pyramid = a_pyramid(photo)
    for result in log.of(PreviewReady):
        wanted = made_of(pyramid, edit, scale, 0, there, final=result.final)
        assert np.array_equal(result.made, wanted.pixels)
        plain = made_of(pyramid, edit, scale, 0, final=result.final)
        assert not np.array_equal(result.made, plain.pixels)


def test_steps_of_nothing_change_nothing(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    edit = an_edit()
    engine.preview(Preview(1, edit, 2, (0,)))
    log.wait(PreviewDone)
    engine.preview(Preview(2, stepped(edit, 0, 0), 2, (0,)))
    log.wait(PreviewDone, since=1)
    results = log.of(PreviewReady)
    assert np.array_equal(results[0].made, results[2].made)
    assert np.array_equal(results[1].made, results[3].made)


def test_thumbnails_follow_the_steps(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    edit = stepped(an_edit(), 0, 1)
    engine.strip(Strip(1, edit, 0, longest=40))
    log.wait(ThumbnailReady, since=LAST - 1)
    pyramid = a_pyramid(photo)
    for ready in log.of(ThumbnailReady):
        scales = np.where(edit.steps == 1, min(ready.scale + 1, LAST), 0).astype(np.uint8)
        wanted = made_of(pyramid, edit, ready.scale, 0, scales, final=False)
        assert np.array_equal(ready.picture, thumbnail(photo, wanted, 40))


# --- in other manners ---


def test_paint_is_snapped_to_the_photos_colours(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    edit = an_edit()
    engine.preview(Preview(1, edit, 4, (0,), manner=Manner(snap=True)))
    log.wait(PreviewDone)
    pyramid = a_pyramid(photo)
    snapping = to_the_end(tasks.quantized(pyramid, 4, SWATCHES))  # type: ignore[arg-type]
    for result in log.of(PreviewReady):
        assert np.array_equal(result.made, made_of(snapping, edit, 4, 0, final=result.final).pixels)
    engine.preview(Preview(2, stepped(edit, 0, 1), 4, (0,), manner=Manner(snap=True)))
    log.wait(PreviewDone, since=1)
    engine.preview(Preview(3, stepped(edit, 0, 1), 4, (0,)))
    log.wait(PreviewDone, since=2)
    unsnapped = [result.made for result in log.of(PreviewReady) if result.final]
    assert np.array_equal(unsnapped[1], unsnapped[2]), "a scale takes in all or nothing so"


@pytest.fixture
def learner(log: Log) -> Iterator[LocalEngine]:
    """An engine that learns all but the finest scale, and nothing of that well."""
    engine = LocalEngine(presets=PRESETS | {"draft": quick("draft", LAST)}, device="cpu")
    engine.start(log)
    yield engine
    assert engine.close(30)


@pytest.mark.slow
def test_what_is_learnt_makes_results_when_asked_to(learner: LocalEngine, log: Log, photo: Rgb) -> None:
    engine = learner
    engine.open(opening(photo))
    engine.learn(Learn("draft"))
    log.wait(LearningEnded)
    edit = an_edit()

    def shown(number: int, manner: Manner) -> Rgb:
        engine.preview(Preview(number, edit, 4, (0,), manner=manner))
        log.wait(PreviewDone, lambda done: done.request == number)
        return next(each.made for each in log.of(PreviewReady) if each.request == number and each.final)

    plain = shown(1, PLAIN)
    assert np.array_equal(plain, made_of(a_pyramid(photo), edit, 4, 0, final=True).pixels)
    learnt = shown(2, Manner(learnt=True))
    assert not np.array_equal(plain, learnt)
    assert not np.array_equal(learnt, shown(3, Manner(learnt=True, snap=True)))
    assert np.array_equal(plain, shown(4, PLAIN))
    engine.strip(Strip(5, edit, 0, manner=Manner(learnt=True)))
    engine.make(making.Origins(6, edit, 4, Manner(learnt=True), ((0, True),)))
    places = log.wait(OriginsReady).places
    assert places.shape == (*learnt.shape[:2], 2)
    assert (places >= 0).all()
    assert (places < (72, 96)).all()
    log.wait(ThumbnailReady, since=LAST - 1)
