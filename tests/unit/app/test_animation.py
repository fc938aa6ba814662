"""The animation of the photo and its export, over the scripted engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from singan_studio.app import animation as module
from singan_studio.app.session import Session
from singan_studio.document import edits
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect
from singan_studio.jobs.making import Animation, FrameReady, MakingDone, MakingProgress, Motion, Movie
from singan_studio.jobs.messages import Failed, Kind, ScaleLearnt
from tests.fakes import FakeEngine, fake_defaults, fake_frame, fake_made

from .conftest import Make, Until, a_photo, paint

Pause = Callable[[float], None]


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine(automatic=True)


@pytest.fixture
def session(make: Make, engine: FakeEngine, until: Until) -> Session:
    session = make(engine)
    until(lambda: session.animation.ready)
    return session


def select(session: Session, rect: Rect | None) -> None:
    size = None if rect is None else rect.size
    mask = None if size is None else np.full((size.height, size.width), 255, np.uint8)
    raster = None if mask is None or rect is None else Raster.of(mask, (rect.left, rect.top))
    session.do("Select", edits.select(session.document, raster))


def made(session: Session, until: Until) -> None:
    session.animation.make()
    until(lambda: not session.animation.running)


def test_frames_come_one_by_one(session: Session, engine: FakeEngine, until: Until) -> None:
    animation = session.animation
    animation.set_motion(frames=5, seed=3, start=1, alpha=0.2, beta=0.5, loop=False)
    assert not engine.asked(Animation), "nothing is made before somebody wants it"
    engine.held = True
    animation.make()
    asked = engine.last(Animation)
    assert asked.scene.motion == Motion(1, 0.2, 0.5, 5, False, 3)
    assert asked.scene.moving is None
    for count in range(1, 6):
        engine.step()
        until(lambda count=count: len(animation.frames) == count)  # type: ignore[misc]
        assert animation.share == count / 5
        assert animation.running
    engine.step()
    until(lambda: not animation.running)
    assert [frame.tolist() for frame in animation.frames] == [fake_frame(3, n).tolist() for n in range(5)]
    assert animation.shown == animation.wanted


def test_a_change_makes_it_anew_once_changes_pause(
    session: Session, engine: FakeEngine, until: Until, pause: Pause
) -> None:
    animation = session.animation
    made(session, until)
    old = animation.frames
    engine.held = True
    for alpha in (0.2, 0.3, 0.4):
        animation.set_motion(alpha=alpha)
        pause(0.02)
    assert animation.waiting
    assert len(engine.asked(Animation)) == 1
    until(lambda: len(engine.asked(Animation)) == 2)
    assert engine.last(Animation).scene.motion.alpha == 0.4
    assert animation.frames is old, "what is there is shown until something newer is"
    engine.step()
    until(lambda: len(animation.frames) == 1)
    engine.answer()
    until(lambda: not animation.running)


def test_the_pace_and_a_change_taken_back_make_nothing_anew(
    session: Session, engine: FakeEngine, until: Until, pause: Pause
) -> None:
    animation = session.animation
    made(session, until)
    animation.set_fps(24)
    animation.set_motion(beta=0.1)
    animation.set_motion(beta=Motion().beta)
    assert not animation.waiting
    pause(module.PAUSE / 1000 + 0.1)
    assert len(engine.asked(Animation)) == 1


def test_reroll_is_another_motion(session: Session, engine: FakeEngine, until: Until) -> None:
    made(session, until)
    session.animation.reroll()
    until(lambda: len(engine.asked(Animation)) == 2)
    first, second = (asked.scene.motion for asked in engine.asked(Animation))
    assert first.seed != second.seed


def test_stopped_it_keeps_its_frames_and_takes_no_more(
    session: Session, engine: FakeEngine, until: Until, pause: Pause
) -> None:
    animation = session.animation
    engine.held = True
    animation.make()
    engine.step()
    engine.step()
    until(lambda: len(animation.frames) == 2)
    animation.stop()
    assert engine.calls[-1] == "leave animation"
    assert not animation.running
    engine.emit(FrameReady(engine.last(Animation).request, fake_frame(0, 9)))
    pause(0.02)
    assert len(animation.frames) == 2


def test_only_the_selection_moves(session: Session, engine: FakeEngine, until: Until) -> None:
    animation = session.animation
    animation.move_only(True)
    made(session, until)
    assert engine.last(Animation).scene.moving is None, "nothing is selected"
    select(session, Rect(10, 12, 30, 40))
    until(lambda: len(engine.asked(Animation)) == 2)
    moving = engine.last(Animation).scene.moving
    assert moving is not None
    assert moving.region == Rect(10, 12, 30, 40)
    assert moving.mask.shape == (28, 20)
    assert moving.mask.min() == 255
    select(session, None)
    assert not animation.waiting, "what was selected last still moves"
    animation.move_only(False)
    until(lambda: engine.last(Animation).scene.moving is None)
    animation.move_only(True)
    assert animation.wanted.area is None


def test_edits_are_in_it_when_it_is_made_anew(session: Session, engine: FakeEngine, until: Until) -> None:
    animation = session.animation
    made(session, until)
    assert engine.last(Animation).scene.picture is None, "nothing lies over the photo"
    assert animation.moves_edits
    paint(session, Rect(40, 30, 50, 40))
    assert animation.outdated
    assert not animation.waiting, "who edits has other work for the engine"
    animation.make()
    assert not animation.outdated
    until(lambda: len(engine.asked(Animation)) == 2)
    picture = engine.last(Animation).scene.picture
    assert picture is not None
    assert picture[35, 45].tolist() == [250, 10, 20]
    assert np.array_equal(picture[:30], a_photo()[:30])


def test_networks_know_no_edits(session: Session, engine: FakeEngine, until: Until, pause: Pause) -> None:
    kinds: tuple[Kind, ...] = ("network",) * engine.scales
    sample = np.zeros((6, 8, 3), np.uint8)
    engine.emit(ScaleLearnt(4, sample, kinds, fake_defaults(engine.scales), kinds))
    until(lambda: not session.animation.moves_edits)
    made(session, until)
    paint(session)
    pause(0.02)
    assert not session.animation.outdated


def test_a_start_that_this_photo_does_not_have_becomes_its_finest(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True, scales=2)
    session = make(engine)
    until(lambda: session.animation.ready)
    made(session, until)
    assert engine.last(Animation).scene.motion.start == 1


def test_other_scales_make_it_anew(session: Session, engine: FakeEngine, until: Until, pause: Pause) -> None:
    made(session, until)
    kinds: tuple[Kind, ...] = ("network",) * engine.scales
    sample = np.zeros((6, 8, 3), np.uint8)
    engine.emit(ScaleLearnt(0, sample, kinds, fake_defaults(engine.scales), ("patch",) * engine.scales))
    pause(0.02)
    assert not session.animation.waiting, "patches make the pictures still"
    engine.emit(ScaleLearnt(4, sample, kinds, fake_defaults(engine.scales), kinds))
    until(lambda: len(engine.asked(Animation)) == 2)


def test_another_photo_forgets_it(
    session: Session, engine: FakeEngine, until: Until, photo_file: Path
) -> None:
    select(session, Rect(0, 0, 20, 20))
    session.animation.move_only(True)
    session.animation.set_motion(alpha=0.7)
    made(session, until)
    engine.held = True
    session.animation.set_motion(alpha=0.6)
    photo = session.photo
    session.open(photo_file)
    until(lambda: session.photo is not photo)
    animation = session.animation
    assert (animation.frames, animation.shown, animation.only_selection) == ([], None, False)
    assert not animation.waiting
    assert animation.motion.alpha == 0.6, "how it is set stays, as with any tool"
    engine.answer()
    until(lambda: animation.ready)
    assert len(engine.asked(Animation)) == 1


def test_a_failure_is_told(session: Session, engine: FakeEngine, until: Until, notices: list[Any]) -> None:
    session.notice.connect(notices.append)
    engine.held = True
    session.animation.make()
    engine.emit(Failed("animation", "memory", "Choose less.", request=engine.last(Animation).request))
    until(lambda: bool(notices))
    assert notices[0].text == "Choose less."
    assert not session.animation.running


class TestMovie:
    def test_it_is_written_as_set_while_one_looks_at_others(
        self, session: Session, engine: FakeEngine, until: Until, tmp_path: Path, notices: list[Any]
    ) -> None:
        session.notice.connect(notices.append)
        movie, animation = session.movie, session.animation
        animation.set_fps(12)
        animation.set_motion(frames=7)
        engine.held = True
        movie.write(tmp_path / "waves.gif", 320)
        asked = engine.last(Movie)
        assert (asked.path, asked.longest, asked.fps) == (tmp_path / "waves.gif", 320, 12)
        assert asked.scene.motion == animation.wanted.motion
        animation.reroll()
        animation.make()
        engine.step()
        until(lambda: movie.share == 0.25)
        assert movie.running
        engine.answer()
        until(lambda: not movie.running)
        assert [notice.text for notice in notices] == ["Exported to 'waves.gif'."]
        assert notices[0].detail == str(tmp_path / "waves.gif")

    def test_one_at_a_time(self, session: Session, engine: FakeEngine, tmp_path: Path) -> None:
        engine.held = True
        session.movie.write(tmp_path / "a.gif", None)
        session.movie.write(tmp_path / "b.gif", None)
        assert [asked.path.name for asked in engine.asked(Movie)] == ["a.gif"]

    def test_cancelled(
        self, session: Session, engine: FakeEngine, tmp_path: Path, notices: list[Any], pause: Pause
    ) -> None:
        session.notice.connect(notices.append)
        engine.held = True
        session.movie.write(tmp_path / "a.gif", None)
        session.movie.stop()
        assert engine.calls[-1] == "leave movie"
        old = engine.last(Movie)
        engine.emit(*fake_made(old), MakingDone("movie", old.request))
        pause(0.02)
        assert not session.movie.running
        assert not notices

    def test_what_could_not_be_written_is_said(
        self, session: Session, engine: FakeEngine, until: Until, tmp_path: Path, notices: list[Any]
    ) -> None:
        session.notice.connect(notices.append)
        engine.held = True
        session.movie.write(tmp_path / "a.gif", None)
        engine.emit(Failed("movie", "input", "The disk is full.", request=engine.last(Movie).request))
        until(lambda: bool(notices))
        assert (notices[0].text, notices[0].kind) == ("The disk is full.", "error")
        assert not session.movie.running

    def test_the_time_left_follows_the_pace(
        self,
        session: Session,
        engine: FakeEngine,
        until: Until,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        now = 1000.0
        monkeypatch.setattr("singan_studio.app.maker.time.monotonic", lambda: now)
        engine.held = True
        movie = session.movie
        movie.write(tmp_path / "a.gif", None)
        number = engine.last(Movie).request
        assert movie.seconds_left is None
        now += 1
        engine.emit(MakingProgress("movie", number, 0.25))
        now += 9
        monkeypatch.undo()
        until(lambda: movie.share == 0.25)
        monkeypatch.setattr("singan_studio.app.maker.time.monotonic", lambda: now)
        assert movie.seconds_left == pytest.approx(30)
