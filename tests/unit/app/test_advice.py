"""What the photo says of an edit, what is brushed over it, and in which manner it is made."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from singan_studio.app.session import Session
from singan_studio.document import edits
from singan_studio.document.document import LEVEL
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect
from singan_studio.jobs import making
from singan_studio.jobs.making import ForeignReady, PaletteReady
from singan_studio.jobs.messages import Failed, Manner, Preview, Strip
from tests.fakes import FakeEngine, fake_learnt, fake_made, fake_palette

from .conftest import A_PLACE, Make, Until, paint

RED = (255, 0, 0)
"""What the scripted engine calls foreign."""


def ready(make: Make, until: Until, **settings: Any) -> tuple[FakeEngine, Session]:
    engine = FakeEngine(automatic=True)
    session = make(engine, **settings)
    until(lambda: session.scales)
    return engine, session


def rendered(make: Make, until: Until, **settings: Any) -> tuple[FakeEngine, Session]:
    engine, session = ready(make, until, **settings)
    paint(session)
    until(lambda: session.result and not session.rendering)
    return engine, session


def brush(session: Session, rect: Rect, steps: int) -> None:
    """Let a rectangle enter by so many scales finer."""
    codes = np.full((rect.size.height, rect.size.width), LEVEL + steps, np.uint8)
    written = session.document.scale_edits.write((rect.left, rect.top), codes)
    session.do("Brush", replace(session.document, scale_edits=written))


# --- the photo's colours ---


def test_the_colours_of_every_scale_are_asked_for_once(make: Make, until: Until) -> None:
    engine, session = ready(make, until)
    until(lambda: session.palette.colours)
    assert session.palette.colours == tuple(map(tuple, fake_palette(2).tolist()))
    session.choose_scale(4)
    until(lambda: session.palette.colours[0][1] == 40)
    session.choose_scale(2)
    assert session.palette.colours[0][1] == 20
    assert [request.scale for request in engine.asked(making.Palette)] == [2, 4]


def test_colours_are_for_painting(make: Make, until: Until, pause: Callable[[float], None]) -> None:
    engine, session = ready(make, until)
    until(lambda: session.palette.colours)
    session.set_request(task="harmonize")
    pause(0.02)
    assert len(engine.asked(making.Palette)) == 1
    session.set_request(task="paint", scale=3)
    until(lambda: session.palette.colours[0][1] == 30)


def test_another_photo_has_other_colours(make: Make, until: Until, photo_file: Path) -> None:
    engine, session = ready(make, until)
    until(lambda: session.palette.colours)
    engine.held = True
    session.open(photo_file)
    until(lambda: not session.palette.colours)
    until(lambda: engine.answer() < 0 or session.palette.colours)
    assert len(engine.asked(making.Palette)) == 2


def test_colours_that_come_too_late_are_kept_for_later(make: Make, until: Until) -> None:
    engine, session = ready(make, until)
    until(lambda: session.palette.colours)
    engine.held = True
    session.choose_scale(4)
    late = engine.last(making.Palette)
    session.choose_scale(3)
    newer = engine.last(making.Palette)
    engine.emit(*fake_made(late), *fake_made(newer))
    until(lambda: session.palette.colours[0][1] == 30)
    assert isinstance(fake_made(late)[0], PaletteReady)


# --- what is foreign ---


def test_what_the_photo_cannot_make_is_told_for_every_edit(make: Make, until: Until) -> None:
    engine, session = ready(make, until)
    paint(session, colour=RED)
    until(lambda: session.foreign.matters)
    found = session.foreign.found
    assert found is not None
    assert found.share == 1.0
    asked = engine.last(making.Foreign)
    assert (asked.scale, asked.edit.region) == (2, session.edit_region)
    session.choose_scale(4)
    until(lambda: engine.last(making.Foreign).scale == 4)
    paint(session, colour=(0, 0, 250))
    until(lambda: session.foreign.found is not None and session.foreign.found.share == 0)
    assert not session.foreign.matters
    for _ in range(2):
        session.undo()
    until(lambda: session.foreign.found is None)


def test_the_same_edit_is_not_compared_twice(
    make: Make, until: Until, pause: Callable[[float], None]
) -> None:
    engine, session = rendered(make, until)
    count = len(engine.asked(making.Foreign))
    assert count == 1
    session.choose(1)
    session.set_request(strength=0.5)
    session.reroll()
    until(lambda: not session.rendering)
    pause(0.02)
    assert len(engine.asked(making.Foreign)) == count


def test_paint_that_is_snapped_is_not_foreign(make: Make, until: Until) -> None:
    _, session = ready(make, until)
    paint(session, colour=RED)
    until(lambda: session.foreign.matters)
    session.set_request(snap=True)
    assert session.foreign.found is None
    session.set_request(task="harmonize")
    until(lambda: session.foreign.matters)
    session.set_request(task="paint")
    assert session.foreign.found is None
    brush(session, A_PLACE, 1)
    until(lambda: session.foreign.matters)  # not snapped where parts enter elsewhere


def test_only_what_is_shown_is_repainted(make: Make, until: Until) -> None:
    _, session = ready(make, until)
    repainted: list[Rect] = []
    session.foreign.repaint.connect(repainted.append)
    paint(session, colour=RED)
    until(lambda: session.foreign.matters)
    assert not repainted
    session.foreign.show(True)
    paint(session, Rect(40, 30, 50, 40), RED)
    until(lambda: repainted)
    region = session.edit_region
    assert region is not None
    assert repainted[-1] == region
    session.foreign.show(False)


def test_an_older_comparison_is_passed_over(make: Make, until: Until, pause: Callable[[float], None]) -> None:
    engine, session = ready(make, until)
    paint(session, colour=RED)
    until(lambda: session.foreign.matters)
    old = engine.last(making.Foreign)
    engine.held = True
    session.choose_scale(4)
    engine.emit(replace_share(old, 0.5))
    pause(0.02)
    found = session.foreign.found
    assert found is not None
    assert found.share == 1.0
    engine.answer()


def replace_share(request: making.Foreign, share: float) -> ForeignReady:
    report = fake_made(request)[0]
    assert isinstance(report, ForeignReady)
    return replace(report, share=share)


def test_nobody_is_troubled_by_advice_that_fails(
    make: Make, until: Until, notices: list[Any], pause: Callable[[float], None]
) -> None:
    engine, session = ready(make, until)
    session.notice.connect(notices.append)
    engine.held = True
    paint(session)
    until(lambda: engine.asked(making.Foreign))
    number = engine.last(making.Foreign).request
    engine.emit(Failed("foreign", "memory", "Too much.", request=number))
    until(lambda: not session.foreign.running)
    pause(0.02)
    assert not notices


# --- where results came from ---


def test_where_a_result_came_from_is_asked_when_somebody_wants_to_know(make: Make, until: Until) -> None:
    engine, session = rendered(make, until)
    assert not engine.asked(making.Origins)
    assert session.origin(20, 18) is None
    session.origins.show(True)
    until(lambda: session.origin(20, 18))
    assert session.origin(20, 18) == (21, 19)  # by the scripted engine: the seed and one further
    asked = engine.last(making.Origins)
    assert (asked.scale, asked.results, asked.manner) == (2, ((0, True),), Manner())
    assert asked.edit is engine.last(Preview).edit
    assert session.origin(0, 0) is None
    assert session.origin(-1, 500) is None
    session.show_before(True)
    assert session.origin(20, 18) is None
    session.show_before(False)
    session.choose(2)
    until(lambda: session.origin(20, 18) == (23, 21))
    session.origins.show(False)
    assert session.origin(20, 18) is None
    assert len(engine.asked(making.Origins)) == 2


def test_re_rolled_parts_came_from_where_their_seed_says(make: Make, until: Until) -> None:
    engine, session = rendered(make, until)
    session.origins.show(True)
    until(lambda: session.origin(20, 18))
    session.reroll(Raster.of(np.full((16, 8), 255, np.uint8), (10, 10)))
    until(lambda: len(engine.last(making.Origins).results) == 2 and not session.rendering)
    seed = session.variants[0].seed
    until(lambda: session.origin(12, 18) == (13 + seed, 19 + seed))
    assert session.origin(28, 18) == (29, 19)


def test_without_a_result_nothing_came_from_anywhere(make: Make, until: Until) -> None:
    engine, session = rendered(make, until)
    session.origins.show(True)
    until(lambda: session.origin(20, 18))
    session.discard_result()
    assert session.origin(20, 18) is None
    session.render_now()
    until(lambda: session.origin(20, 18))
    session.undo()
    until(lambda: session.result is None)
    assert session.origin(20, 18) is None
    assert len(engine.asked(making.Origins)) == 2


def test_the_photo_is_seen_where_nothing_lies_over_it(make: Make, until: Until) -> None:
    _, session = rendered(make, until)
    assert session.shows_photo(Rect(50, 30, 57, 37))
    assert not session.shows_photo(A_PLACE)
    assert not session.shows_photo(Rect(26, 22, 33, 29))


# --- coarser and finer parts ---


def test_parts_that_enter_elsewhere_go_with_the_question(make: Make, until: Until) -> None:
    engine, session = rendered(make, until)
    assert engine.last(Preview).edit.steps is None
    left = Rect(10, 10, 20, 26)
    brush(session, left, -2)
    assert session.history.index == 2
    until(lambda: len(engine.asked(Preview)) == 2 and not session.rendering)
    edit = engine.last(Preview).edit
    assert edit.steps is not None
    inside = left.moved(-edit.region.left, -edit.region.top)
    assert (edit.steps[inside.slices] == -2).all()
    assert np.count_nonzero(edit.steps) == left.size.area
    assert not edit.steps.flags.writeable
    assert engine.last(Strip).edit is edit
    session.undo()
    until(lambda: len(engine.asked(Preview)) == 3 and not session.rendering)
    assert engine.last(Preview).edit.steps is None
    session.redo()
    until(lambda: len(engine.asked(Preview)) == 4 and not session.rendering)
    session.do("Clear", edits.clear_scales(session.document))
    until(lambda: len(engine.asked(Preview)) == 5 and not session.rendering)
    assert engine.last(Preview).edit.steps is None


def test_brushing_beside_the_edit_asks_for_nothing(
    make: Make, until: Until, pause: Callable[[float], None]
) -> None:
    engine, session = rendered(make, until)
    brush(session, Rect(60, 44, 64, 48), 3)
    pause(0.2)
    assert len(engine.asked(Preview)) == 1
    assert session.result is not None


def test_keeping_a_variant_keeps_what_was_brushed_and_accepting_is_done_with_it(
    make: Make, until: Until
) -> None:
    engine, session = rendered(make, until)
    brush(session, A_PLACE, 1)
    until(lambda: len(engine.asked(Preview)) == 2 and not session.rendering)
    scales = session.document.scale_edits
    session.keep(0)
    until(lambda: len(session.document.layers) == 3)
    assert session.document.scale_edits is scales
    until(lambda: session.result and not session.rendering)
    session.accept()
    until(lambda: len(session.document.layers) == 4)
    assert not session.document.scale_edits.tiles
    session.undo()
    assert session.document.scale_edits is scales


# --- manners ---


def test_paint_is_snapped_when_asked_to(make: Make, until: Until, photo_file: Path) -> None:
    engine, session = rendered(make, until)
    first = session.result
    session.set_request(snap=True)
    until(lambda: session.result is not first and not session.rendering)
    assert engine.last(Preview).manner == Manner(snap=True)
    assert engine.last(Strip).manner == Manner(snap=True)
    session.set_request(task="edit")
    until(lambda: engine.last(Preview).edit.task == "edit")
    assert engine.last(Preview).manner == Manner()
    photo = session.photo
    session.open(photo_file)
    until(lambda: session.photo is not photo)
    assert session.request.snap


def test_what_is_learnt_makes_results_when_asked_to(make: Make, until: Until, photo_file: Path) -> None:
    engine, session = rendered(make, until)
    assert "(patch detail)" in session.status
    engine.emit(fake_learnt(5))
    until(lambda: session.kinds[0] == "network" and not session.rendering)
    assert session.used == session.serving == ("patch",) * 5
    session.set_request(learnt=True)
    until(lambda: engine.last(Preview).manner == Manner(learnt=True) and not session.rendering)
    assert session.used == session.kinds
    assert "(learnt and patch detail)" in session.status
    session.set_request(learnt=False)
    assert "(patch detail)" in session.status
    session.set_request(learnt=True)
    photo = session.photo
    session.open(photo_file)
    until(lambda: session.photo is not photo)
    assert not session.request.learnt
