"""What the Enlarge window is about, over the scripted engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from singan_studio.app.enlarging import Enlargement
from singan_studio.app.session import Session
from singan_studio.document.raster import Raster
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.load import Picture
from singan_studio.imaging.resize import fit
from singan_studio.jobs.making import Enlarge, Figures, MakingDone, Measure
from singan_studio.jobs.messages import Failed
from tests.fakes import FakeEngine, fake_enlarged

from .conftest import A_PLACE, Make, Until, a_photo, paint


def ready(make: Make, engine: FakeEngine, until: Until) -> Session:
    session = make(engine)
    until(lambda: session.enlarging.ready)
    return session


def enlarged(session: Session, until: Until, **changes: Any) -> Enlargement:
    session.enlarging.set_request(**changes)
    session.enlarge()
    assert session.enlarging.busy
    until(lambda: not session.enlarging.busy)
    assert session.enlarging.made is not None
    return session.enlarging.made


def select(session: Session, rect: Rect) -> None:
    mask = np.full((rect.size.height, rect.size.width), 255, np.uint8)
    selection = Raster.of(mask, (rect.left, rect.top))
    session.do("Select", replace(session.document, selection=selection))


def test_the_picture_is_enlarged_and_compared_with_interpolation(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    told: list[None] = []
    session.enlarging.finished.connect(lambda: told.append(None))
    made = enlarged(session, until, factor=3, quality="balanced")
    asked = engine.last(Enlarge)
    assert (asked.factor, asked.quality, asked.region) == (3, "balanced", Rect(0, 0, 64, 48))
    assert np.array_equal(asked.picture, a_photo())
    assert Size.of(made.picture) == Size.of(made.bicubic) == Size(192, 144)
    assert (made.picture[..., 0] == 255).all()
    assert np.array_equal(made.bicubic, fit(a_photo(), Size(192, 144)))
    assert len(told) == 1


def test_edits_and_their_result_are_enlarged_too(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    paint(session)
    assert not session.settled
    until(lambda: session.settled and session.result is not None)
    enlarged(session, until)
    result, asked = session.result, engine.last(Enlarge)
    assert result is not None
    inside = asked.picture[A_PLACE.slices]
    assert np.array_equal(
        inside, result.rgba[A_PLACE.moved(-result.rect.left, -result.rect.top).slices][..., :3]
    )
    assert (inside != a_photo()[A_PLACE.slices]).any()


def test_only_the_rectangle_around_the_selection(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    session.enlarging.set_request(selected=True)
    assert session.enlarged_region == Rect(0, 0, 64, 48), "nothing is selected"
    select(session, Rect(40, 30, 80, 60))
    assert session.enlarged_region == Rect(40, 30, 64, 48)
    made = enlarged(session, until, factor=2)
    assert made.region == engine.last(Enlarge).region == Rect(40, 30, 64, 48)
    assert Size.of(made.picture) == Size(48, 36)
    assert np.array_equal(made.source, a_photo()[30:, 40:])


@pytest.mark.slow
def test_progress_knows_the_time_left_and_cancel_ends_it(
    make: Make, until: Until, pause: Callable[[float], None]
) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    engine.held = True
    session.enlarge()
    until(lambda: bool(engine.asked(Enlarge)))
    engine.step()
    until(lambda: session.enlarging.share == 0.5)
    assert session.enlarging.seconds_left == 75.0
    session.enlarging.stop()
    assert engine.calls[-1] == "leave enlarging"
    assert not session.enlarging.busy
    asked = engine.last(Enlarge)
    engine.emit(*fake_enlarged(asked), MakingDone("enlarging", asked.request))
    pause(0.05)
    assert session.enlarging.made is None


@pytest.mark.slow
def test_cancelled_before_it_was_asked_for_it_is_not(
    make: Make, until: Until, pause: Callable[[float], None]
) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    session.enlarge()
    session.enlarging.stop()
    pause(0.1)
    assert not engine.asked(Enlarge)
    assert not session.enlarging.busy


def test_another_photo_forgets_it(make: Make, until: Until, photo_file: Path) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    enlarged(session, until)
    photo = session.photo
    session.open(photo_file)
    until(lambda: session.photo is not photo)
    assert session.enlarging.made is None
    engine.held = True
    session.enlarge()
    session.close_photo()
    assert not session.enlarging.busy


def test_a_failure_is_told_without_an_offer_that_would_not_help(
    make: Make, until: Until, notices: list[Any]
) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    session.notice.connect(notices.append)
    engine.held = True
    session.enlarge()
    until(lambda: bool(engine.asked(Enlarge)))
    number = engine.last(Enlarge).request
    engine.emit(Failed("enlarging", "memory", "Choose a smaller factor.", request=number))
    until(lambda: bool(notices))
    assert (notices[0].text, notices[0].offer) == ("Choose a smaller factor.", "")
    assert not session.enlarging.busy


def test_measured_against_an_original_of_the_whole_or_of_the_part(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    select(session, Rect(8, 6, 40, 30))
    made = enlarged(session, until, factor=2, selected=True)
    whole = a_photo(129, 97)  # its last row and column were lost when it was made smaller
    session.enlarging.measure(whole)
    until(lambda: not session.enlarging.busy)
    measure = engine.last(Measure)
    assert np.array_equal(measure.original, whole[12:60, 16:80])
    ours, bicubic, lanczos = measure.pictures
    assert ours is made.picture
    assert bicubic is made.bicubic
    assert np.array_equal(lanczos, fit(made.source, Size(64, 48), "lanczos"))
    assert not np.array_equal(lanczos, bicubic)
    result = session.enlarging.made
    assert result is not None
    assert result.figures == {
        "enlarged": Figures(30.0, 0.9),
        "bicubic": Figures(29.0, 0.8),
        "lanczos": Figures(28.0, pytest.approx(0.7)),
    }
    session.enlarging.measure(a_photo(64, 48))
    until(lambda: not session.enlarging.busy)
    assert np.array_equal(engine.last(Measure).original, a_photo(64, 48))


@pytest.mark.slow
@pytest.mark.parametrize("size", [(63, 48), (64, 50), (127, 96), (130, 96), (32, 24)])
def test_an_original_of_another_size_is_refused_in_words(
    make: Make, until: Until, size: tuple[int, int]
) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    select(session, Rect(8, 6, 40, 30))
    enlarged(session, until, factor=2, selected=True)
    with pytest.raises(StudioError, match="64×48; choose the original"):
        session.enlarging.measure(a_photo(*size))
    assert not engine.asked(Measure)


def test_what_was_made_opens_as_an_unsaved_photo(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    made = enlarged(session, until)
    session.open_picture(Picture(made.picture, None, True, ()), "photo 2x", made=True)
    until(lambda: session.photo is not None and session.photo.name == "photo 2x")
    assert session.photo is not None
    assert not session.photo.saved
    paint(session)
    session.undo()
    assert not session.photo.saved


def test_a_region_of_the_picture_is_looked_at_as_it_is_shown(make: Make, until: Until) -> None:
    session = ready(make, FakeEngine(automatic=True), until)
    seen: list[Any] = []
    session.look_then(Rect(3, 4, 20, 30), seen.append)
    until(lambda: bool(seen))
    assert np.array_equal(seen[0], a_photo()[4:30, 3:20])
