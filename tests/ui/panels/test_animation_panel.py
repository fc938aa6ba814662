from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from singan_studio.app.animation import LONGEST
from singan_studio.app.session import Session
from singan_studio.document import edits
from singan_studio.document.raster import Raster
from singan_studio.jobs.making import Animation, Motion, Movie
from singan_studio.jobs.messages import Kind, ScaleLearnt
from singan_studio.ui.panels.animation import AnimationPanel
from tests.fakes import FakeEngine, fake_defaults, fake_frame

from ..conftest import Show, Until
from .conftest import OpenPhoto

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(session: Session, show: Show) -> AnimationPanel:
    panel = AnimationPanel(session)
    show(panel, 300, 720)
    return panel


@pytest.fixture
def animated(panel: AnimationPanel, photo: None, session: Session, until: Until) -> AnimationPanel:  # noqa: ARG001
    QTest.mouseClick(panel.make, _LEFT)
    until(lambda: len(session.animation.frames) == Motion().frames and not session.animation.running)
    return panel


def select(session: Session) -> None:
    session.do(
        "Select", edits.select(session.document, Raster.of(np.full((30, 40), 255, np.uint8), (20, 15)))
    )


def paint(session: Session) -> None:
    square = np.full((6, 6, 4), (200, 0, 0, 255), np.uint8)
    session.do("Paint", edits.add_layer(session.document, square, "Paint", "paint", (2, 2)))


def test_without_a_photo_it_says_what_to_do(panel: AnimationPanel) -> None:
    assert "Open a photo" in panel.empty.caption.text()
    assert panel.empty.isVisible()
    assert not panel.player.isVisible()
    for part in (panel.make, panel.export, panel.start, panel.only, panel.alpha, panel.loop, panel.reroll):
        assert not part.isEnabled()


def test_with_a_photo_nothing_is_made_until_asked_for(
    panel: AnimationPanel, open_photo: OpenPhoto, engine: FakeEngine
) -> None:
    open_photo()
    assert not panel.empty.isVisible()
    assert panel.player.view.offers
    assert "Press Animate" in panel.state.whole_text
    assert not engine.asked(Animation)
    assert panel.start.track.minimum() == 0
    assert panel.start.track.maximum() == 4
    assert panel.length.whole_text == "4.0 s"
    assert (panel.alpha.field.text(), panel.beta.field.text()) == ("10 %", "90 %")
    QTest.mouseClick(panel.player.view, _LEFT)
    assert len(engine.asked(Animation)) == 1


def test_it_plays_while_it_is_made_and_can_be_stopped(
    panel: AnimationPanel, open_photo: OpenPhoto, engine: FakeEngine, until: Until
) -> None:
    open_photo()
    engine.held = True
    QTest.mouseClick(panel.make, _LEFT)
    assert panel.make.text() == "Stop"
    assert panel.state.whole_text.startswith("Making frame 1 of 40")
    for _ in range(3):
        engine.step()
    until(lambda: panel.player.scrub.there == 3)
    assert panel.player.playing
    assert panel.player.count.whole_text.endswith("/ 40")
    assert panel.state.whole_text.startswith("Making frame 4 of 40")
    QTest.mouseClick(panel.make, _LEFT)
    assert panel.make.text() == "Animate"
    assert panel.state.whole_text == "Stopped after 3 frames"
    assert len(panel.player.frames) == 3


def test_controls_change_the_motion(
    animated: AnimationPanel, session: Session, engine: FakeEngine, until: Until
) -> None:
    panel = animated
    assert panel.state.whole_text == "Ready: 40 frames"
    panel.alpha.field.setValue(30)
    panel.beta.field.setValue(50)
    panel.count.field.setValue(20)
    panel.loop.click()
    panel.seed.setValue(7)
    panel.start.track.setFocus()
    QTest.keyClick(panel.start.track, Qt.Key.Key_End)
    assert session.animation.motion == Motion(4, 0.3, 0.5, 20, False, 7)
    assert panel.start.effect.text() == "Only texture shimmers"
    assert panel.state.whole_text.startswith("Changed")
    until(lambda: engine.last(Animation).scene.motion == session.animation.motion)
    until(lambda: len(panel.player.frames) == 20 and not session.animation.running)
    assert len(engine.asked(Animation)) == 2
    assert np.array_equal(panel.player.frames[0], fake_frame(7, 0))
    QTest.mouseDClick(panel.start.track, _LEFT)
    panel.alpha.reset()
    panel.count.reset()
    motion = session.animation.motion
    assert (motion.start, motion.alpha, motion.frames) == (2, 0.1, 40)
    assert panel.start.effect.text() == "Small things move"
    QTest.mouseClick(panel.reroll, _LEFT)
    assert panel.seed.value() == 8


def test_what_is_being_typed_stays_when_a_frame_comes(
    panel: AnimationPanel, open_photo: OpenPhoto, session: Session, engine: FakeEngine, until: Until
) -> None:
    open_photo()
    engine.held = True
    QTest.mouseClick(panel.make, _LEFT)
    panel.count.field.setFocus()
    panel.count.field.selectAll()
    QTest.keyClick(panel.count.field, Qt.Key.Key_1)
    engine.step()
    until(lambda: len(session.animation.frames) == 1)
    QTest.keyClick(panel.count.field, Qt.Key.Key_2)
    QTest.keyClick(panel.count.field, Qt.Key.Key_Return)
    assert session.animation.motion.frames == 12
    session.animation.stop()


def test_the_pace_is_played_at_once(animated: AnimationPanel, session: Session, engine: FakeEngine) -> None:
    animated.fps.field.setValue(20)
    assert session.animation.fps == 20
    assert animated.length.whole_text == "2.0 s"
    assert animated.player._timer.interval() == 50
    assert not session.animation.waiting
    assert len(engine.asked(Animation)) == 1


def test_only_the_selection_moves_and_is_outlined(
    animated: AnimationPanel, session: Session, engine: FakeEngine, until: Until
) -> None:
    panel = animated
    panel.only.click()
    assert "Nothing is selected" in panel.what.text()
    assert panel.what.isVisible()
    select(session)
    assert not panel.what.isVisible()
    until(lambda: engine.last(Animation).scene.moving is not None)
    outline = panel.player.view._outline.boundingRect()
    assert (outline.left(), outline.top()) == (20 / 80, 15 / 60)
    assert outline.width() == 0.5
    panel.only.click()
    assert panel.player.view._outline.isEmpty()
    until(lambda: engine.last(Animation).scene.moving is None)


def test_it_says_what_becomes_of_edits(
    animated: AnimationPanel, session: Session, engine: FakeEngine, until: Until
) -> None:
    panel = animated
    paint(session)
    assert "Edited since" in panel.state.whole_text
    assert not panel.what.isVisible(), "patches let edits move too"
    QTest.mouseClick(panel.make, _LEFT)
    until(lambda: panel.state.whole_text == "Ready: 40 frames")
    kinds: tuple[Kind, ...] = ("network",) * engine.scales
    sample = np.zeros((6, 8, 3), np.uint8)
    engine.emit(ScaleLearnt(4, sample, kinds, fake_defaults(engine.scales), kinds))
    until(panel.what.isVisible)
    assert panel.what.text() == "Animates the photo without your edits."
    select(session)
    panel.only.click()
    assert "Your edits stay" in panel.what.text()
    panel.only.click()
    session.undo()
    session.undo()
    assert not panel.what.isVisible()


def test_an_export_shows_how_far_it_is_and_can_be_cancelled(
    animated: AnimationPanel, session: Session, engine: FakeEngine, until: Until, tmp_path: Path
) -> None:
    panel = animated
    wanted: list[None] = []
    panel.export_wanted.connect(lambda: wanted.append(None))
    QTest.mouseClick(panel.export, _LEFT)
    assert wanted
    engine.held = True
    session.movie.write(tmp_path / "waves.gif", None)
    assert panel.movie.isVisible()
    assert not panel.export.isVisible()
    assert panel.movie.words.whole_text == "Exporting 'waves.gif'"
    engine.step()
    until(lambda: panel.movie.bar.share == 0.25)
    assert panel.movie.left.whole_text == "25 %"
    engine.step()
    engine.step()
    until(lambda: panel.movie.left.whole_text == "ending the file…")
    QTest.mouseClick(panel.movie.cancel, _LEFT)
    assert engine.calls[-1] == "leave movie"
    assert not panel.movie.isVisible()
    assert panel.export.isVisible()
    assert len(engine.asked(Movie)) == 1


@pytest.mark.parametrize(("width", "height"), [(280, 372), (350, 500), (420, 900)])
def test_the_picture_leaves_room_for_the_controls(
    animated: AnimationPanel, until: Until, width: int, height: int
) -> None:
    panel = animated
    panel.resize(width, height)
    view = panel.player.view
    until(lambda: view.height() <= 0.45 * height)
    assert panel.start.visibleRegion().boundingRect().height() >= panel.start.track.height()
    box = view.picture_box()
    assert box.width() / box.height() == pytest.approx(80 / 60, rel=0.02)


def test_a_larger_panel_gets_a_larger_animation(
    animated: AnimationPanel, engine: FakeEngine, until: Until
) -> None:
    assert engine.last(Animation).longest == LONGEST
    animated.resize(1000, 1400)
    until(lambda: animated.player.view.picture_box().width() > 700)
    QTest.mouseClick(animated.make, _LEFT)
    width = animated.player.view.picture_box().width()
    assert engine.last(Animation).longest == pytest.approx(width, abs=2)


def test_another_photo_empties_it(
    animated: AnimationPanel, open_photo: OpenPhoto, session: Session, until: Until
) -> None:
    photo = session.photo
    open_photo()
    until(lambda: session.photo is not photo)
    assert not animated.player.frames
    assert animated.player.view.offers
    session.close_photo()
    assert animated.empty.isVisible()
    assert not animated.export.isEnabled()
