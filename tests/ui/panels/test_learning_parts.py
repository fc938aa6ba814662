from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from singan_studio.imaging.geometry import Size
from singan_studio.jobs.messages import SavedModel
from singan_studio.ui.panels.learning_controls import LearningControls
from singan_studio.ui.panels.saved_models import SavedModels
from singan_studio.ui.panels.scale_rows import ScaleRows, ScaleState

from ..conftest import Show


def _models() -> tuple[SavedModel, SavedModel]:
    older = SavedModel(Path("a"), "draft", ("network", "network", "patch"), True, 1_700_000_000)
    newer = SavedModel(Path("b"), "paper", ("network", "patch", "patch"), False, 1_700_009_000)
    return older, newer


def test_saved_models_newest_first_with_the_one_in_use_marked(show: Show) -> None:
    older, newer = _models()
    models = SavedModels()
    chosen: list[object] = []
    models.chosen.connect(chosen.append)
    show(models, 236, 100)
    models.show_models((older, newer), older)
    assert [row.preset for row in models.rows] == ["Paper", "Draft"]
    assert [row.isChecked() for row in models.rows] == [False, True]
    assert "1 of 3" in models.rows[0].accessibleName()
    assert "unfinished" in models.rows[0].accessibleName()
    assert "unfinished" not in models.rows[1].accessibleName()
    QTest.mouseClick(models.rows[0], Qt.MouseButton.LeftButton)
    assert chosen == [newer]


def test_without_saved_models_it_says_how_they_come(show: Show) -> None:
    models = SavedModels()
    show(models, 236, 60)
    models.show_models((), None)
    assert models._empty.isVisible()
    models.show_models(_models(), None)
    assert not models._empty.isVisible()
    models.show_models((), None)
    assert models.rows == []


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


def test_learning_starts_with_a_preset(show: Show) -> None:
    controls = LearningControls("none", 0)
    started: list[str] = []
    limits: list[int] = []
    controls.started.connect(started.append)
    controls.limited.connect(limits.append)
    show(controls, 236, 160)
    QTest.mouseClick(controls.learn, Qt.MouseButton.LeftButton)
    assert started == ["draft"]
    QTest.mouseClick(controls.preset.button("paper"), Qt.MouseButton.LeftButton)
    assert "hours" in controls.effect.text()
    controls.limit.setValue(90)
    QTest.mouseClick(controls.learn, Qt.MouseButton.LeftButton)
    assert (started[1:], limits) == (["paper"], [5400])


def test_the_choice_of_the_settings_is_shown() -> None:
    controls = LearningControls("balanced", 90)
    limits: list[int] = []
    controls.limited.connect(limits.append)
    assert controls.preset.current == "balanced"
    assert controls.limit.text() == "2 min"
    controls.show_choice("none", 0)
    assert (controls.preset.current, controls.limit.text()) == ("balanced", "none")
    assert limits == []


def test_what_can_be_done_depends_on_whether_it_learns(show: Show) -> None:
    controls = LearningControls("draft", 0)
    calls: list[str] = []
    controls.paused.connect(lambda: calls.append("pause"))
    controls.resumed.connect(lambda: calls.append("resume"))
    controls.stopped.connect(lambda: calls.append("stop"))
    show(controls, 236, 160)
    assert (controls.learn.isVisible(), controls.pause.isVisible()) == (True, False)
    controls.show_status("learning")
    assert (controls.learn.isVisible(), controls.pause.isVisible()) == (False, True)
    QTest.mouseClick(controls.pause, Qt.MouseButton.LeftButton)
    controls.show_status("paused")
    assert controls.pause.text() == controls.pause.accessibleName() == "Resume"
    QTest.mouseClick(controls.pause, Qt.MouseButton.LeftButton)
    QTest.mouseClick(controls.stop, Qt.MouseButton.LeftButton)
    controls.show_status("stopping")
    assert not controls.pause.isEnabled()
    QTest.mouseClick(controls.stop, Qt.MouseButton.LeftButton)
    assert calls == ["pause", "resume", "stop"]
