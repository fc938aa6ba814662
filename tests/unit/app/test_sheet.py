"""The contact sheet of an edit, over the scripted engine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from singan_studio.app.session import Session
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.jobs.making import MakingDone, Sheet
from singan_studio.jobs.messages import Failed
from tests.fakes import FakeEngine, fake_colour, fake_sheet

from .conftest import A_PLACE, Make, Until, paint


def edited(make: Make, engine: FakeEngine, until: Until) -> Session:
    session = make(engine)
    until(lambda: session.scales > 1)
    paint(session)
    until(lambda: session.result is not None and not session.rendering)
    return session


def sheet_of(session: Session, until: Until) -> None:
    session.make_sheet()
    until(lambda: not session.sheet.busy)
    assert session.sheet.share == 1


def middle(session: Session, scale: int, variant: int) -> list[int]:
    """The colour in the middle of what was painted, on one picture of the sheet."""
    sheet, region = session.sheet, session.edit_region
    index = sheet.index(scale, variant)
    assert sheet.picture is not None
    assert index is not None
    assert region is not None
    place, size = sheet.places[index], region.size
    x = place.left + 256 * ((A_PLACE.left + A_PLACE.right) / 2 - region.left) / size.width
    y = place.top + 256 * ((A_PLACE.top + A_PLACE.bottom) / 2 - region.top) / size.width
    colour: list[int] = sheet.picture[round(y), round(x)].tolist()
    return colour


def test_every_scale_and_variant_of_the_edit_is_on_it(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = edited(make, engine, until)
    sheet_of(session, until)
    assert engine.last(Sheet).seeds == (0, 1, 2, 3)
    sheet = session.sheet
    assert len(sheet.places) == 4 * 4
    for scale in range(1, 5):
        for variant in range(4):
            wanted = fake_colour(variant, scale, final=False)
            assert np.abs(np.subtract(middle(session, scale, variant), wanted)).max() <= 2
    assert [sheet.cell(index) for index in (0, 3, 4, 15)] == [(1, 0), (4, 0), (1, 1), (4, 3)]
    assert sheet.index(4, 3) == 15
    assert sheet.index(5, 0) is None
    assert sheet.index(1, 4) is None
    labels = [sheet.label(index) for index in (0, 1, 15)]
    assert labels == ["coarsest, variant 1", "2 of 4, variant 1", "finest, variant 4"]


def test_it_is_shown_while_it_grows(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = edited(make, engine, until)
    engine.held = True
    session.make_sheet()
    until(lambda: session.sheet.picture is not None)
    assert session.sheet.share == 0
    for _ in range(6):
        engine.step()
    until(lambda: session.sheet.share == 6 / 16)
    until(lambda: not session._pictures.waits_for("sheet"))
    assert middle(session, 2, 1) != [96, 96, 96] == middle(session, 3, 1)
    session.sheet.stop()
    assert engine.calls[-1] == "leave sheet"
    assert session.sheet.picture is not None, "what is there stays"


def test_strength_and_re_rolled_parts_are_as_on_the_photo(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = edited(make, engine, until)
    session.set_request(strength=0.5)
    size = session.document.size
    half = Raster.of(np.full((size.height, 20), 255, np.uint8))
    session.reroll(half)
    until(lambda: not session.rendering and session.variants[0].seed == 4)
    sheet_of(session, until)
    assert set(engine.last(Sheet).seeds) == {0, 4, 5, 6, 7}
    assert session.result is not None
    shown = session.result.rgba[..., :3]
    region, scale = session.edit_region, session.request.scale
    assert region is not None
    index = session.sheet.index(scale, session.chosen)
    assert index is not None
    place = session.sheet.places[index]
    assert session.sheet.picture is not None
    factor = 256 / region.size.width
    cell = session.sheet.picture[place.top : place.bottom - 20, place.left : place.right]
    sides: list[list[int]] = []
    for x, y in ((13, 18), (26, 18)):  # on either side of the re-rolled part's edge, which is soft
        seen = cell[round((y - region.top + 0.5) * factor), round((x - region.left + 0.5) * factor)]
        there = shown[y - session.result.rect.top, x - session.result.rect.left]
        # Blue says whether a result is final, which a sheet's are not.
        assert np.abs(seen.astype(int) - there)[:2].max() <= 12
        sides.append(there.tolist())
    assert sides[0] != sides[1]


def test_a_picture_of_it_is_shown_on_the_photo(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = edited(make, engine, until)
    sheet_of(session, until)
    index = session.sheet.index(4, 2)
    assert index is not None
    session.show_cell(index)
    assert (session.request.scale, session.request.scale_chosen, session.chosen) == (4, True, 2)
    until(lambda: session.result is not None and (session.result.scale, session.result.seed) == (4, 2))


def test_one_knows_when_it_is_of_an_older_edit(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = edited(make, engine, until)
    sheet_of(session, until)
    plan = session.sheet_plan
    assert plan is not None
    assert plan.same(session.sheet.plan)
    session.choose_scale(3)
    session.choose(1)
    plan = session.sheet_plan
    assert plan is not None
    assert plan.same(session.sheet.plan), "choosing among what is on it changes nothing"
    paint(session, Rect(40, 30, 50, 40))
    until(lambda: not session.rendering)
    plan = session.sheet_plan
    assert plan is not None
    assert not plan.same(session.sheet.plan)
    sheet_of(session, until)
    session.reroll()
    plan = session.sheet_plan
    assert plan is not None
    assert not plan.same(session.sheet.plan)


def test_without_an_edit_there_is_none(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = make(engine)
    until(lambda: session.scales > 1)
    assert session.sheet_plan is None
    session.make_sheet()
    assert not engine.asked(Sheet)


def test_another_photo_forgets_it_and_what_still_comes_of_it(
    make: Make, until: Until, pause: Callable[[float], None]
) -> None:
    engine = FakeEngine(automatic=True)
    session = edited(make, engine, until)
    engine.held = True
    session.make_sheet()
    asked = engine.last(Sheet)
    session.close_photo()
    engine.emit(*fake_sheet(asked), MakingDone("sheet", asked.request))
    pause(0.05)
    assert (session.sheet.picture, session.sheet.plan, session.sheet.running) == (None, None, False)


def test_a_failure_is_told(make: Make, until: Until, notices: list[Any]) -> None:
    engine = FakeEngine(automatic=True)
    session = edited(make, engine, until)
    session.notice.connect(notices.append)
    engine.held = True
    session.make_sheet()
    number = engine.last(Sheet).request
    engine.emit(Failed("sheet", "memory", "Edit a smaller area.", request=number))
    until(lambda: bool(notices))
    assert (notices[0].text, notices[0].offer) == ("Edit a smaller area.", "")
    assert not session.sheet.running
    assert Size.of(session.document.flatten(Rect(0, 0, 4, 4))) == Size(4, 4)
