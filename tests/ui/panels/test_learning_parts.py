from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from singan_studio.app.learning import LearningState
from singan_studio.imaging.geometry import Size
from singan_studio.ui.panels.learning_controls import LearningControls
from singan_studio.ui.panels.road import Road
from singan_studio.ui.panels.scale_rows import ScaleRows, ScaleState

from ..conftest import Show


def test_scales_tell_how_they_make_detail(show: Show, app: QApplication) -> None:
    rows = ScaleRows()
    show(rows, 236, 200)
    states = [
        ScaleState("network", Size(25, 20), running=False, queued=False, share=0),
        ScaleState("patch", Size(33, 26), running=True, queued=False, share=0.4),
        ScaleState("patch", Size(44, 35), running=False, queued=True, share=0),
        ScaleState("patch", None, running=False, queued=False, share=0),
    ]
    rows.show_scales(states, {0: np.zeros((20, 25, 3), np.uint8)})
    app.processEvents()
    assert [row.kind.whole_text for row in rows.rows] == [
        "learnt detail",
        "learning 40 %",
        "comes next",
        "patch detail",
    ]
    assert [row.bar.isVisible() for row in rows.rows] == [True, True, True, False]
    assert (rows.rows[0].bar.share, rows.rows[0].bar.running) == (1.0, False)
    assert (rows.rows[1].bar.share, rows.rows[1].bar.running) == (0.4, True)
    assert rows.rows[0].name.whole_text == "Coarsest"
    assert rows.rows[3].name.whole_text == "Finest"
    assert "25×20" in rows.rows[0].toolTip()
    left = {row.name.mapTo(rows, row.name.rect().topLeft()).x() for row in rows.rows}
    assert len(left) == 1, "names stand in one column"
    rows.show_scales(states[:2], {})
    assert len(rows.rows) == 2


def test_a_scale_that_is_learnt_again_is_told_apart(show: Show) -> None:
    rows = ScaleRows()
    show(rows, 236, 200)
    states = [
        ScaleState("network", None, running=True, queued=False, share=0.25),
        ScaleState("network", None, running=False, queued=True, share=0),
    ]
    rows.show_scales(states, {})
    assert [row.kind.whole_text for row in rows.rows] == ["learning 25 %", "learnt, comes again"]
    assert rows.rows[1].bar.share == 1.0


def test_the_road_shows_what_is_reached_and_what_comes(show: Show) -> None:
    road = Road()
    chosen: list[str] = []
    road.chosen.connect(chosen.append)
    show(road, 236, 64)
    state = LearningState(
        "draft", "paper", "balanced", "learning", (0, 1), 1, 5, 10, (("balanced", 252.0), ("paper", 5.4e4))
    )
    road.show_road(state, "paper")
    assert {name: stop.words for name, stop in road.stops.items()} == {
        "instant": "",
        "draft": "here",
        "balanced": "4:12",
        "paper": "15 h",
    }
    assert [stop.reached for stop in road.stops.values()] == [True, True, False, False]
    assert [stop.isChecked() for stop in road.stops.values()] == [False, False, False, True]
    assert road.stops["balanced"].accessibleName() == "Balanced, 4:12"
    assert "coarse scales" in road.stops["draft"].toolTip()
    QTest.mouseClick(road.stops["balanced"], Qt.MouseButton.LeftButton)
    assert chosen == ["balanced"]
    assert road.minimumSizeHint().width() <= 236


def test_the_line_is_filled_as_far_as_learning_is(show: Show) -> None:
    road = Road()
    show(road, 240, 64)

    def filled() -> int:
        """Pixels of the line that have the accent."""
        image = road.grab().toImage()
        accent = road.palette().highlight().color().rgb()
        return sum(image.pixel(x, 14) == accent for x in range(image.width()))

    road.show_road(LearningState("draft"), "paper")
    draft = filled()
    road.show_road(LearningState("draft", "paper", "balanced", "learning", (0, 1), 1, 5, 10), "paper")
    further = filled()
    road.show_road(LearningState("paper"), "paper")
    assert draft + 20 < further < filled() - 40


def test_what_can_be_done_depends_on_whether_it_learns(show: Show) -> None:
    controls = LearningControls()
    calls: list[str] = []
    controls.started.connect(lambda: calls.append("start"))
    controls.paused.connect(lambda: calls.append("pause"))
    controls.resumed.connect(lambda: calls.append("resume"))
    controls.stopped.connect(lambda: calls.append("stop"))
    show(controls, 236, 200)
    controls.show_state(LearningState(), "balanced", 0)
    assert (controls.learn.isVisible(), controls.pause.isVisible()) == (True, False)
    assert controls.learn.text() == "Learn"
    assert "minutes" in controls.effect.text()
    QTest.mouseClick(controls.learn, Qt.MouseButton.LeftButton)
    learning = LearningState("draft", "balanced", "balanced", "learning")
    controls.show_state(learning, "balanced", 0)
    assert (controls.learn.isVisible(), controls.pause.isVisible()) == (False, True)
    QTest.mouseClick(controls.pause, Qt.MouseButton.LeftButton)
    controls.show_state(replace(learning, status="paused"), "balanced", 0)
    assert controls.pause.text() == controls.pause.accessibleName() == "Go on"
    QTest.mouseClick(controls.pause, Qt.MouseButton.LeftButton)
    QTest.mouseClick(controls.stop, Qt.MouseButton.LeftButton)
    controls.show_state(replace(learning, status="stopping"), "balanced", 0)
    assert not controls.pause.isEnabled()
    QTest.mouseClick(controls.stop, Qt.MouseButton.LeftButton)
    assert calls == ["start", "pause", "resume", "stop"]
    controls.show_state(LearningState("draft"), "balanced", 0)
    assert controls.learn.text() == "Go on learning"
    assert controls.learn.isEnabled()
    controls.show_state(LearningState("balanced"), "balanced", 0)
    assert not controls.learn.isEnabled()


def test_a_time_limit_is_set_in_minutes() -> None:
    controls = LearningControls()
    limits: list[int] = []
    controls.limited.connect(limits.append)
    controls.show_state(LearningState(), "balanced", 90)
    assert controls.limit.text() == "2 min"
    controls.show_state(LearningState(), "balanced", 0)
    assert controls.limit.text() == "none"
    assert limits == []
    controls.limit.setValue(90)
    assert limits == [5400]
