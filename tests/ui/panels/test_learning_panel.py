from __future__ import annotations

import math
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.jobs.making import Judged
from singan_studio.jobs.messages import (
    Calling,
    Failed,
    Learn,
    LearningEnded,
    LearningProgress,
    LearningStarted,
    Report,
    ScaleLearnt,
    StationStarted,
)
from singan_studio.ui.panels.learning import LearningPanel
from tests.fakes import FakeEngine

from ..conftest import Show, Until
from .conftest import OpenPhoto

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(session: Session, settings: Settings, show: Show) -> LearningPanel:
    panel = LearningPanel(session, settings)
    show(panel, 260, 720)
    return panel


def test_without_a_photo_it_says_what_to_do(panel: LearningPanel) -> None:
    assert "Open a photo" in panel.empty.caption.text()
    assert panel.empty.isVisible()
    assert not panel.controls.isVisible()
    assert panel.chip.text == "No photo"


def test_a_photo_begins_with_patch_detail(panel: LearningPanel, open_photo: OpenPhoto) -> None:
    open_photo()
    assert not panel.empty.isVisible()
    assert panel.controls.learn.isVisible()
    assert panel.chip.text == "Not learnt: patch detail"
    assert [row.kind.whole_text for row in panel.rows.rows] == ["patch detail"] * 5
    assert not panel.losses.isVisible()


@pytest.mark.usefixtures("photo")
def test_a_learning_from_start_to_end(
    panel: LearningPanel, engine: FakeEngine, app: QApplication, until: Until, settings: Settings
) -> None:
    engine.held = True
    panel.controls.road.stops["balanced"].click()
    assert settings["learning.far"] == "balanced"
    assert engine.last(Learn) == Learn("balanced", None)
    while not isinstance(engine.step(), LearningProgress):
        pass
    app.processEvents()
    assert panel.chip.text == "Learning: Balanced"
    assert panel.chip.running
    assert panel.left.whole_text == "0:02 left"
    assert panel.controls.road.far == "balanced"
    assert panel.controls.road.stops["balanced"].words == "0:02"
    assert [row.kind.whole_text for row in panel.rows.rows[:3]] == [
        "learning 50 %",
        "comes next",
        "patch detail",
    ]
    until(lambda: panel.busy.shown)
    while not isinstance(engine.step(), ScaleLearnt):
        pass
    app.processEvents()
    assert panel.rows.rows[0].kind.whole_text == "learnt detail"
    assert panel.rows.rows[0].sample._image is not None
    engine.answer()
    app.processEvents()
    assert panel.chip.text == "Learnt: Balanced"
    assert not panel.chip.running
    assert not panel.busy.shown
    assert panel.left.whole_text == ""
    assert panel.losses.isVisible()
    assert panel.controls.learn.isVisible()
    assert not panel.controls.learn.isEnabled()
    panel.controls.road.stops["paper"].click()
    assert engine.last(Learn) == Learn("paper", None)


@pytest.mark.usefixtures("photo")
def test_pause_resume_and_stop(panel: LearningPanel, engine: FakeEngine, app: QApplication) -> None:
    engine.held = True
    panel.controls.road.stops["draft"].click()
    engine.step()
    engine.step()
    app.processEvents()
    QTest.mouseClick(panel.controls.pause, _LEFT)
    engine.step()
    app.processEvents()
    assert panel.chip.text == "Paused: Draft"
    assert not panel.chip.running
    QTest.mouseClick(panel.controls.pause, _LEFT)
    engine.step()
    app.processEvents()
    assert panel.chip.text == "Learning: Draft"
    QTest.mouseClick(panel.controls.stop, _LEFT)
    assert panel.chip.text == "Stopping…"
    assert engine.calls[-1] == "stop"
    engine.answer()
    app.processEvents()
    assert panel.controls.learn.isVisible()


@pytest.mark.usefixtures("photo")
def test_the_time_limit_is_that_of_the_settings(
    panel: LearningPanel, engine: FakeEngine, settings: Settings
) -> None:
    settings.set("learning.budget", 600)
    assert panel.controls.limit.value() == 10
    panel.controls.limit.setValue(5)
    assert settings.get("learning.budget") == 300
    panel.controls.road.stops["draft"].click()
    assert engine.last(Learn) == Learn("draft", 300)


@pytest.mark.usefixtures("photo")
def test_a_time_limit_set_while_learning_plans_it_anew(
    panel: LearningPanel, engine: FakeEngine, app: QApplication
) -> None:
    engine.held = True
    panel.controls.road.stops["balanced"].click()
    engine.step()
    engine.step()
    app.processEvents()
    assert panel.chip.running
    assert panel.controls.limit.isEnabled()
    panel.controls.limit.setValue(3)
    assert engine.last(Learn) == Learn("balanced", 180)
    engine.answer()


@pytest.mark.usefixtures("photo")
def test_learning_goes_on_to_where_the_settings_say(
    panel: LearningPanel, engine: FakeEngine, settings: Settings
) -> None:
    settings.set("learning.far", "balanced")
    assert panel.controls.road.far == "balanced"
    assert not engine.asked(Learn)
    QTest.mouseClick(panel.controls.learn, _LEFT)
    assert engine.last(Learn) == Learn("balanced", None)


def test_a_photo_that_was_learnt_before_begins_where_it_was(
    panel: LearningPanel, engine: FakeEngine, open_photo: OpenPhoto
) -> None:
    engine.reached = "draft"
    open_photo()
    assert panel.chip.text == "Learnt: Draft"
    assert panel.controls.learn.text() == "Go on learning"


@pytest.mark.usefixtures("photo")
def test_nothing_needs_more_room_than_there_is(panel: LearningPanel) -> None:
    assert panel.minimumSizeHint().width() <= 260
    assert panel.width() == 260


@pytest.mark.usefixtures("photo")
def test_what_is_learnt_is_judged_in_plain_words(
    panel: LearningPanel, engine: FakeEngine, app: QApplication, until: Until, session: Session
) -> None:
    view = panel.judgement
    assert not view.title.isVisible()
    assert view.judge.text() == "Judge"
    engine.held = True
    QTest.mouseClick(view.judge, _LEFT)
    assert view.progress.isVisible()
    assert view.cancel.isVisible()
    assert not view.judge.isVisible()
    engine.step()
    app.processEvents()
    assert view.progress.share == 0.5
    engine.answer()
    until(lambda: not session.judgement.running)
    assert view.title.whole_text == "As good as it gets"
    assert "Patches of the photo make the pictures until Paper" in view.reason.text()
    assert "Draft next" in view.reason.text()
    assert view.likeness[1].text() == "0.12, worst 0.14"
    assert view.variety[1].text() == "0.60"
    assert view.back[1].text() == "27.5 dB"
    assert not view.missing.isVisible()
    assert not view.stale.isVisible()
    assert view.judge.text() == "Judge again"
    engine.held = False
    panel.controls.road.stops["draft"].click()
    until(lambda: session.learning.reached == "draft")
    assert view.stale.isVisible()


@pytest.mark.usefixtures("photo")
@pytest.mark.parametrize(
    ("judged", "title", "words"),
    [
        (
            Judged(1, 5, (), "The weights are not installed: pip install x", 0.6, math.inf),
            "As good",
            "Patches",
        ),
        (Judged(1, 5, (0.9, 0.7), "", 0.6, math.inf), "More learning may help", "further from the photo"),
        (Judged(1, 5, (0.2, 0.2), "", 0.1, math.inf), "More learning may help", "hardly differ"),
    ],
)
def test_the_verdict_says_why(
    panel: LearningPanel, session: Session, judged: Judged, title: str, words: str
) -> None:
    session.judge()
    session.judgement.report(replace(judged, request=session.judgement._request))
    view = panel.judgement
    assert title in view.title.whole_text
    assert words in view.reason.text()
    assert view.back[1].text() == "exactly"
    assert view.missing.text() == judged.missing
    assert view.missing.isVisible() == bool(judged.missing)
    assert (view.likeness[1].text() == "not measured") == bool(judged.missing)


@pytest.mark.usefixtures("photo")
def test_judging_can_be_cancelled(panel: LearningPanel, engine: FakeEngine) -> None:
    engine.held = True
    panel.judgement.judge.click()
    QTest.mouseClick(panel.judgement.cancel, _LEFT)
    assert engine.calls[-1] == "leave judgement"
    assert panel.judgement.judge.isVisible()
    assert panel.judgement.judge.text() == "Judge"


@pytest.mark.usefixtures("photo")
def test_another_computer_learns(panel: LearningPanel, engine: FakeEngine, app: QApplication) -> None:
    def emit(*reports: Report) -> None:
        engine.emit(*reports)
        app.processEvents()

    controls = panel.controls
    wanted: list[bool] = []
    panel.elsewhere_wanted.connect(lambda: wanted.append(True))
    QTest.mouseClick(controls.another, _LEFT)
    assert wanted
    emit(Calling("tcp://box:1"))
    assert panel.there.text() == "Calling tcp://box:1…"
    assert not controls.another.isEnabled()
    emit(Calling(""), LearningStarted("paper", "box"))
    assert panel.chip.text == "Waiting…"
    emit(StationStarted("draft", (0, 1), "instant"))
    emit(LearningProgress(0, 5, 10, 0.1, 0.2, (("draft", 75.0),)))
    assert panel.chip.text == "Learning: Draft"
    assert panel.there.text().startswith("box learns")
    assert panel.left.whole_text == "1:15 left"
    assert "learning on box… 1:15 left" in panel.session.status
    assert controls.stop.isVisible()
    assert not controls.pause.isVisible()
    assert not controls.another.isVisible()
    assert not controls.road.isEnabled()
    QTest.mouseClick(controls.stop, _LEFT)
    assert engine.calls[-1] == "stop"
    emit(LearningEnded("draft", True))
    assert not panel.there.isVisible()
    assert controls.another.isEnabled()
    assert controls.road.isEnabled()
    emit(Failed("elsewhere", "input", "No scheduler."))
    assert panel.session.learning.status == "idle"
