from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from singan_studio.app.comparison import Comparison
from singan_studio.app.session import Session
from singan_studio.document import edits
from singan_studio.document.brush import Brush, Stroke
from singan_studio.document.raster import Raster
from singan_studio.jobs.messages import Preview, ThumbnailReady
from singan_studio.ui.panels.render import RenderPanel
from tests.fakes import FakeEngine, fake_learnt

from ..conftest import Show, Until
from .conftest import OpenPhoto

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(session: Session, show: Show) -> RenderPanel:
    panel = RenderPanel(session)
    show(panel, 260, 720)
    return panel


def _select(session: Session) -> None:
    mask = Raster.of(np.full((10, 10), 255, np.uint8), (20, 20))
    session.do("Select", edits.select(session.document, mask, "replace"))


def test_without_a_photo_it_says_what_to_do(panel: RenderPanel) -> None:
    assert panel.empty.isVisible()
    assert "Open a photo" in panel.empty.caption.text()
    assert not panel.injection.strip.isVisible()
    for part in (panel.task, panel.accept, panel.discard, panel.render_now):
        assert not part.isEnabled()
    assert not panel.comparing.before.isEnabled()
    assert not panel.comparing.modes.isEnabled()


def test_with_a_photo_it_says_how_a_result_comes(panel: RenderPanel, open_photo: OpenPhoto) -> None:
    open_photo()
    assert panel.empty.isVisible()
    assert "Paint, paste or move" in panel.empty.caption.text()
    assert panel.task.isEnabled()
    assert panel.injection.track.maximum() == 4
    assert panel.strength.isEnabled()
    assert not panel.variants_section.isVisible()


@pytest.mark.usefixtures("painted")
def test_with_a_result_everything_is_there(panel: RenderPanel) -> None:
    assert not panel.empty.isVisible()
    assert [t.picture is not None for t in panel.injection.strip.thumbnails] == [True] * 4
    assert len(panel.variants.grid.thumbnails) == 4
    assert panel.variants.grid.thumbnails[0].isChecked()
    assert panel.accept.isEnabled()
    assert panel.discard.isEnabled()


@pytest.mark.usefixtures("painted")
def test_the_task_is_chosen_for_the_person_until_they_choose(panel: RenderPanel, session: Session) -> None:
    assert panel.task.current == "paint"
    assert panel.task_origin.isVisible()
    QTest.mouseClick(panel.task.button("harmonize"), _LEFT)
    assert (session.request.task, session.request.task_chosen) == ("harmonize", True)
    assert panel.task_free.isVisible()
    assert not panel.task_origin.isVisible()
    QTest.mouseClick(panel.task_free, _LEFT)
    assert (session.request.task, session.request.task_chosen) == ("paint", False)
    assert panel.task.current == "paint"


@pytest.mark.usefixtures("painted")
def test_scale_by_slider_thumbnail_and_double_click(panel: RenderPanel, session: Session) -> None:
    track, strip = panel.injection.track, panel.injection.strip
    assert (track.value(), session.request.scale) == (2, 2)
    assert strip.thumbnails[1].isChecked()
    QTest.mouseClick(strip.thumbnails[3], _LEFT)
    assert (track.value(), session.request.scale) == (4, 4)
    assert "keeps your strokes" in panel.injection.effect.text().lower()
    track.setFocus()
    QTest.keyClick(track, Qt.Key.Key_Home)
    assert session.request.scale == 1
    assert strip.thumbnails[0].isChecked()
    assert "re-imagines everything" in panel.injection.effect.text()
    QTest.mouseDClick(track, _LEFT)
    assert (session.request.scale, session.request.scale_chosen) == (2, False)


@pytest.mark.usefixtures("painted")
def test_blending_shows_the_tasks_defaults_and_changes_them(panel: RenderPanel, session: Session) -> None:
    assert (panel.grow.field.text(), panel.feather.field.text()) == ("7 px", "5 px")
    panel.grow.field.setValue(11)
    panel.feather.field.setValue(3)
    panel.strength.field.setValue(60)
    request = session.request
    assert (request.grow, request.feather, request.strength) == (11, 3, 0.6)
    panel.grow.reset()
    panel.strength.reset()
    assert (session.request.grow, session.request.strength) == (None, None)
    QTest.mouseClick(panel.task.button("edit"), _LEFT)
    assert panel.grow.field.text() == "20 px"


@pytest.mark.usefixtures("painted")
def test_another_variant(panel: RenderPanel, session: Session) -> None:
    QTest.mouseClick(panel.variants.grid.thumbnails[2], _LEFT)
    assert session.chosen == 2
    assert panel.variants.grid.thumbnails[2].isChecked()


@pytest.mark.usefixtures("painted")
def test_reroll_asks_for_other_seeds(panel: RenderPanel, engine: FakeEngine, until: Until) -> None:
    before = engine.last(Preview).seeds
    QTest.mouseClick(panel.variants.reroll, _LEFT)
    until(lambda: not set(engine.last(Preview).seeds) & set(before))


@pytest.mark.usefixtures("painted")
def test_reroll_in_selection_needs_one(panel: RenderPanel, session: Session, until: Until) -> None:
    assert not panel.variants.reroll_here.isEnabled()
    _select(session)
    until(panel.variants.reroll_here.isEnabled)


@pytest.mark.usefixtures("painted")
def test_keep_puts_a_variant_on_a_layer(panel: RenderPanel, session: Session, until: Until) -> None:
    QTest.mouseClick(panel.variants.keep, _LEFT)
    until(lambda: len(session.document.layers) == 3)
    assert session.document.layers[2].kind == "result"


@pytest.mark.usefixtures("painted")
def test_accept_makes_a_layer_and_empties_the_panel(
    panel: RenderPanel, session: Session, until: Until
) -> None:
    QTest.mouseClick(panel.accept, _LEFT)
    until(lambda: session.document.layers[-1].kind == "result" and panel.empty.isVisible())
    assert not panel.accept.isEnabled()
    assert not panel.variants_section.isVisible()


@pytest.mark.usefixtures("painted")
def test_discard_takes_the_result_away(panel: RenderPanel, session: Session, until: Until) -> None:
    QTest.mouseClick(panel.discard, _LEFT)
    until(lambda: session.result is None)
    assert not panel.accept.isEnabled()
    assert len(session.document.layers) == 2, "the edit stays"


@pytest.mark.usefixtures("painted")
def test_render_now_is_there_when_previews_do_not_come_by_themselves(
    panel: RenderPanel, session: Session, engine: FakeEngine, until: Until
) -> None:
    assert not panel.render_now.isVisible()
    panel.automatic.click()
    assert not session.request.auto
    assert panel.render_now.isVisible()
    asked = len(engine.asked(Preview))
    session.choose_scale(4)
    QTest.mouseClick(panel.render_now, _LEFT)
    until(lambda: len(engine.asked(Preview)) > asked)
    assert engine.last(Preview).scale == 4


@pytest.mark.usefixtures("painted")
def test_before_is_shown_while_held_also_by_keyboard(panel: RenderPanel, session: Session) -> None:
    QTest.mousePress(panel.comparing.before, _LEFT)
    assert session.before
    QTest.mouseRelease(panel.comparing.before, _LEFT)
    assert not session.before
    panel.comparing.before.setFocus()
    QTest.keyPress(panel.comparing.before, Qt.Key.Key_Space)
    assert session.before
    QTest.keyRelease(panel.comparing.before, Qt.Key.Key_Space)
    assert not session.before


@pytest.mark.usefixtures("painted")
def test_ways_to_compare_follow_the_session(panel: RenderPanel, session: Session) -> None:
    comparing = panel.comparing
    QTest.mouseClick(comparing.modes.button("wipe"), _LEFT)
    assert session.comparison.mode == "wipe"
    assert not comparing.onion.isVisible()
    assert not comparing.gain.isVisible()
    QTest.mouseClick(comparing.modes.button("onion"), _LEFT)
    assert comparing.onion.isVisible()
    comparing.onion.field.setValue(30)
    assert session.comparison == Comparison("onion", onion=0.3)
    comparing.onion.reset()
    assert session.comparison.onion == 0.5
    session.compare(mode="difference", gain=9)
    assert comparing.modes.current == "difference"
    assert comparing.gain.isVisible()
    assert comparing.gain.field.text() == "9 ×"
    session.discard_result()
    assert comparing.modes.isEnabled(), "to leave it again"
    QTest.mouseClick(comparing.modes.button("off"), _LEFT)
    assert session.comparison.mode == "off"
    assert not comparing.modes.isEnabled()


@pytest.mark.usefixtures("photo")
def test_the_busy_line_runs_while_the_engine_works(
    panel: RenderPanel, session: Session, engine: FakeEngine, until: Until
) -> None:
    engine.held = True
    square = np.full((12, 12, 4), (200, 0, 0, 255), np.uint8)
    session.do("Brush stroke", edits.add_layer(session.document, square, "Paint", "paint", (20, 20)))
    until(lambda: engine.waiting and panel.busy.shown)
    until(lambda: any(t.pending for t in panel.injection.strip.thumbnails))
    engine.held = False
    engine.answer()
    until(lambda: not session.rendering)
    assert not panel.busy.shown
    assert not any(t.pending for t in panel.injection.strip.thumbnails)


@pytest.mark.usefixtures("painted")
@pytest.mark.parametrize("width", [260, 340, 500])
def test_nothing_is_cut_off(session: Session, show: Show, app: QApplication, width: int) -> None:
    panel = RenderPanel(session)
    show(panel, width, 720)
    app.processEvents()
    assert panel.width() == width, "the panel asks for no more"
    for child in panel.findChildren(QWidget):
        if child.isVisible() and child.parentWidget() is not None:
            left = child.mapTo(panel, child.rect().topLeft()).x()
            assert left >= 0
            assert left + child.width() <= width, child
            assert child.width() >= child.minimumSizeHint().width(), child


def test_all_controls_have_a_name_a_tip_and_the_keyboard(panel: RenderPanel, open_photo: OpenPhoto) -> None:
    open_photo()
    reached = [w for w in panel.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(reached) > 20
    for control in reached:
        if control.parent() is not None and control.parent().inherits("QAbstractSpinBox"):
            continue  # the field speaks for its line edit
        name = control.accessibleName() or getattr(control, "text", str)()
        assert name, control
        assert control.toolTip(), name


@pytest.mark.usefixtures("painted")
def test_the_film_strip_waits_for_its_pictures_until_all_are_there(
    panel: RenderPanel, session: Session, engine: FakeEngine, until: Until
) -> None:
    strip = panel.injection.strip
    assert not session.strip_coming
    session.undo()
    until(lambda: not session.thumbnails)
    engine.held = True
    session.redo()
    until(lambda: any(isinstance(report, ThumbnailReady) for report in engine.waiting))
    while not isinstance(engine.waiting[0], ThumbnailReady):
        engine.step()
    engine.step()
    until(lambda: len(session.thumbnails) == 1)
    assert session.strip_coming
    assert [thumbnail.pending for thumbnail in strip.thumbnails] == [False, True, True, True]
    until(lambda: engine.answer() < 0 or not session.strip_coming)
    assert len(session.thumbnails) == 4
    assert not any(thumbnail.pending for thumbnail in strip.thumbnails)


# --- what the photo says of the edit ---


@pytest.mark.usefixtures("photo")
def test_the_photos_colours_are_there_to_paint_with(
    panel: RenderPanel, session: Session, until: Until
) -> None:
    until(panel.colours.isVisible)
    swatches = panel.colours.swatches.swatches
    assert [swatch.colour for swatch in swatches] == list(session.palette.colours)
    QTest.mouseClick(swatches[3], _LEFT)
    assert session.colour == session.palette.colours[3]
    assert swatches[3].isChecked()
    assert swatches[3].accessibleName() == "#4b14b4"
    swatches[3].setFocus()
    QTest.keyClick(swatches[3], Qt.Key.Key_Right)
    assert session.colour == session.palette.colours[4]
    session.set_colour((1, 2, 3))
    assert not any(swatch.isChecked() for swatch in swatches)
    session.choose_scale(4)
    until(lambda: panel.colours.swatches.swatches[0].colour[1] == 40)
    session.set_request(task="harmonize")
    assert not panel.colours.isVisible()


@pytest.mark.usefixtures("painted")
def test_paint_is_snapped_by_a_toggle(
    panel: RenderPanel, session: Session, engine: FakeEngine, until: Until
) -> None:
    QTest.mouseClick(panel.colours.snap, _LEFT)
    assert session.request.snap
    until(lambda: engine.last(Preview).manner.snap)
    until(lambda: not session.rendering)
    _brush(session)
    assert not panel.colours.snap.isEnabled()
    assert not panel.colours.snap.isChecked()
    assert "Clear coarse" in panel.colours.snap.toolTip()
    session.undo()
    assert panel.colours.snap.isChecked()
    QTest.mouseClick(panel.colours.snap, _LEFT)
    assert not session.request.snap


def _brush(session: Session) -> None:
    stroke = Stroke(session.document, Brush(8, 1.0, step=-2), "scale")
    stroke.to(26, 26)
    session.do("Re-imagine", stroke.finish())


@pytest.mark.usefixtures("painted")
def test_parts_that_enter_elsewhere_are_told_and_cleared(
    panel: RenderPanel, session: Session, until: Until
) -> None:
    assert not panel.scales.isVisible()
    _brush(session)
    assert panel.scales.isVisible()
    QTest.mouseClick(panel.scales.action, _LEFT)
    assert not session.document.scale_edits.tiles
    assert not panel.scales.isVisible()
    assert session.history.labels[-1] == "Clear coarse–fine"
    until(lambda: not session.rendering)


@pytest.mark.usefixtures("painted")
def test_what_the_photo_cannot_make_is_warned_of(panel: RenderPanel, session: Session, until: Until) -> None:
    until(lambda: session.foreign.found is not None)
    assert not panel.foreign.isVisible()
    square = np.full((12, 12, 4), (255, 0, 0, 255), np.uint8)
    session.do("Brush stroke", edits.add_layer(session.document, square, "Paint", "paint", (40, 20)))
    until(panel.foreign.isVisible)
    assert panel.foreign.text.whole_text == "The photo cannot make 50 %"
    assert panel.foreign.action.text() == "show where"
    QTest.mouseClick(panel.foreign.action, _LEFT)
    assert session.foreign.shown
    assert panel.foreign.action.text() == "hide"
    session.undo()
    until(lambda: not session.foreign.matters)
    assert panel.foreign.isVisible(), "so that it can be hidden"
    QTest.mouseClick(panel.foreign.action, _LEFT)
    assert not session.foreign.shown
    assert not panel.foreign.isVisible()
    until(lambda: not session.rendering)


@pytest.mark.usefixtures("painted")
def test_learnt_detail_can_be_looked_at_once_there_is_some(
    panel: RenderPanel, session: Session, engine: FakeEngine, until: Until
) -> None:
    assert not panel.learnt.isEnabled()
    engine.emit(fake_learnt(5))
    until(panel.learnt.isEnabled)
    panel.learnt.click()
    assert session.request.learnt
    until(lambda: engine.last(Preview).manner.learnt and not session.rendering)
    panel.learnt.click()
    assert not session.request.learnt
    until(lambda: not engine.last(Preview).manner.learnt and not session.rendering)
