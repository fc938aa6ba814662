"""The pictures of a contact sheet from the engine's thread, made of a small photo for real."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.local import LocalEngine
from singan_studio.jobs.making import MakingDone, Sheet, SheetPart
from singan_studio.jobs.messages import Failed, Manner, Open, Preview, PreviewDone, PreviewReady

from .conftest import SCALES, Log, an_edit, opening


def test_every_scale_and_seed_comes_as_a_preview_would(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    edit = an_edit(photo)
    engine.open(opening(photo))
    engine.make(Sheet(5, edit, (3, 8), Manner()))
    log.wait(MakingDone)
    parts = log.of(SheetPart)
    wanted = [(scale, seed) for scale in range(1, SCALES) for seed in (3, 8)]
    assert [(part.result.scale, part.result.seed) for part in parts] == wanted
    assert {part.request for part in parts} == {5}
    engine.preview(Preview(1, edit, 2, (8,)))
    log.wait(PreviewDone)
    same = next(part.result for part in parts if (part.result.scale, part.result.seed) == (2, 8))
    preview = log.of(PreviewReady)[0]
    assert np.array_equal(same.made, preview.made)
    assert same.region == preview.region
    assert not same.made.flags.writeable
    coarse, fine = parts[0].result.made, parts[-1].result.made
    assert not np.array_equal(coarse, fine)


def test_previews_are_served_in_between(engines: Callable[[Log], LocalEngine], log: Log, photo: Rgb) -> None:
    engine, edit = engines(log), an_edit(photo)
    engine.open(opening(photo))
    engine.make(Sheet(5, edit, tuple(range(500)), Manner()))
    log.wait(SheetPart)
    engine.preview(Preview(1, edit, 2, (0,)))
    log.wait(PreviewDone)
    assert len(log.of(SheetPart)) < 500 * (SCALES - 1)
    engine.leave("sheet")
    engine.preview(Preview(2, edit, 2, (0,)))
    log.wait(PreviewDone, since=1)
    assert not log.of(MakingDone)


def test_what_cannot_be_made_is_said(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(Open(1, photo, 32, None))
    edit = an_edit(photo)
    engine.make(Sheet(9, replace(edit, mask=np.zeros_like(edit.mask)), (0,), Manner()))
    failed = log.wait(Failed)
    assert (failed.subject, failed.code, failed.request) == ("sheet", "input", 9)
