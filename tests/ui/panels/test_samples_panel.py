"""The Samples panel over the scripted engine."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from singan_studio.app.session import Session
from singan_studio.imaging.geometry import Size
from singan_studio.jobs.making import BetterStart, Layout, Samples
from singan_studio.ui.panels.samples import SamplesPanel
from tests.fakes import FakeEngine

from ..conftest import Show, Until
from .conftest import OpenPhoto

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(session: Session, show: Show) -> SamplesPanel:
    panel = SamplesPanel(session)
    show(panel, 304, 720)
    return panel


@pytest.fixture
def made(panel: SamplesPanel, photo: None, until: Until) -> SamplesPanel:  # noqa: ARG001
    """The panel with a gallery of eight."""
    panel.make.click()
    until(lambda: not panel.samples.running)
    return panel


def test_without_a_photo_it_says_what_to_do(panel: SamplesPanel) -> None:
    assert "Open a photo" in panel.empty.caption.text()
    assert not panel.make.isEnabled()
    assert not panel.start.isEnabled()
    assert not panel.gallery.isVisible()


@pytest.mark.usefixtures("photo")
def test_samples_appear_one_by_one(
    panel: SamplesPanel, engine: FakeEngine, app: QApplication, until: Until
) -> None:
    assert panel.make.text() == "Make samples"
    assert not panel.cancel.isEnabled()
    engine.held = True
    QTest.mouseClick(panel.make, _LEFT)
    assert engine.last(Samples) == Samples(engine.last(Samples).request, tuple(range(8)), own_size=False)
    assert len(panel.gallery.thumbnails) == 8
    assert all(thumbnail.pending for thumbnail in panel.gallery.thumbnails)
    assert panel.words.whole_text == "Sample 1 of 8…"
    for _ in range(3):
        engine.step()
    app.processEvents()
    assert [thumbnail.picture is not None for thumbnail in panel.gallery.thumbnails[:4]] == [True] * 3 + [
        False
    ]
    assert panel.words.whole_text == "Sample 4 of 8…"
    assert panel.progress.share == pytest.approx(3 / 8)
    assert panel.progress.running
    assert panel.make.text() == "Other samples"
    engine.answer()
    until(lambda: not panel.samples.running)
    assert not panel.words.isVisible()
    assert not panel.progress.running
    assert not panel.empty.isVisible()


@pytest.mark.usefixtures("photo")
def test_cancelling_keeps_what_is_there(panel: SamplesPanel, engine: FakeEngine, app: QApplication) -> None:
    engine.held = True
    panel.make.click()
    engine.step()
    engine.step()
    app.processEvents()
    QTest.mouseClick(panel.cancel, _LEFT)
    assert engine.calls[-1] == "leave samples"
    assert [thumbnail.pending for thumbnail in panel.gallery.thumbnails] == [False, False]
    assert not panel.cancel.isEnabled()


def test_other_samples_have_other_seeds(made: SamplesPanel, engine: FakeEngine) -> None:
    QTest.mouseClick(made.make, _LEFT)
    assert engine.last(Samples).seeds == tuple(range(8, 16))
    assert made.seed.value() == 8


def test_the_slider_says_in_words_what_is_kept_and_the_gallery_follows(
    made: SamplesPanel, engine: FakeEngine, until: Until
) -> None:
    assert made.start.effect.text() == "Re-imagines everything"
    words = set()
    for scale in range(1, 5):
        made.start.track.setValue(scale)
        words.add(made.start.effect.text())
    assert len(words) == 4
    assert "Nearly the photo itself" in words
    until(lambda: engine.last(Samples).start == 4)
    QTest.mouseDClick(made.start.track, _LEFT)
    until(lambda: engine.last(Samples).start == 0)
    until(lambda: not made.samples.running)


def test_shapes_can_be_chosen_typed_and_dragged(made: SamplesPanel, engine: FakeEngine, until: Until) -> None:
    shape = made.shape
    assert shape.preset.currentData() == "own"

    def choose(name: str) -> Size:
        shape.preset.setCurrentIndex(shape.preset.findData(name))
        shape.preset.activated.emit(shape.preset.currentIndex())
        return Size(round(shape.width_field.value()), round(shape.height_field.value()))

    # The photo has 80×60: it is continued, never cut.
    assert choose("square") == Size(80, 80)
    assert choose("wide") == Size(120, 60)
    assert choose("tall") == Size(80, 160)
    assert choose("panorama") == Size(180, 60)
    until(lambda: engine.last(Samples).size == Size(180, 60))
    assert choose("own") == Size(80, 60)
    assert made.samples.request.size is None
    shape.width_field.setValue(100)
    assert made.samples.request.size == Size(100, 60)
    assert shape.preset.currentData() == "free"
    shape.lock.setChecked(True)
    shape.height_field.setValue(120)
    assert made.samples.request.size == Size(200, 120)
    shape.lock.setChecked(False)
    frame = shape.frame
    edge = QPoint(round(frame.frame.right()), round(frame.frame.center().y()))
    QTest.mousePress(frame, _LEFT, pos=edge)
    QTest.mouseMove(frame, edge + QPoint(-15, 0))
    QTest.mouseRelease(frame, _LEFT, pos=edge + QPoint(-15, 0))
    size = made.samples.request.size
    assert size is not None
    assert size.height == 120
    assert size.width < 200
    until(lambda: engine.last(Samples).size == size)
    until(lambda: not made.samples.running)


def test_a_shape_of_ones_own_opens_the_frame(made: SamplesPanel) -> None:
    made.shape_section.set_expanded(False)
    preset = made.shape.preset
    assert not made.shape.frame.isVisible()
    preset.setCurrentIndex(preset.findData("free"))
    preset.activated.emit(preset.currentIndex())
    assert made.shape.frame.isVisible()
    assert made.shape.frame.hasFocus()


def test_sides_stay_within_what_makes_sense(made: SamplesPanel, until: Until) -> None:
    made.shape.frame.resized.emit(Size(1, 5000))
    assert made.samples.request.size == Size(28, 480)
    until(lambda: not made.samples._soon.isActive())
    until(lambda: not made.samples.running)


def test_number_and_seed_are_asked_for(made: SamplesPanel, engine: FakeEngine, until: Until) -> None:
    made.count.setValue(3)
    made.seed.setValue(40)
    until(lambda: engine.last(Samples).seeds == (40, 41, 42))
    until(lambda: not made.samples.running)
    assert len(made.gallery.thumbnails) == 3


def test_the_gallery_is_walked_by_keys(made: SamplesPanel) -> None:
    told: list[tuple[str, int]] = []
    made.looked.connect(lambda seed: told.append(("look", seed)))
    made.opened.connect(lambda seed: told.append(("open", seed)))
    first, second = made.gallery.thumbnails[:2]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    assert made.samples.chosen == 1
    assert not told, "walking along is not looking"
    QTest.keyClick(second, Qt.Key.Key_Space)
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert told == [("look", 1), ("open", 1)]


def test_a_click_looks_a_double_click_opens(made: SamplesPanel) -> None:
    told: list[tuple[str, int]] = []
    made.looked.connect(lambda seed: told.append(("look", seed)))
    made.opened.connect(lambda seed: told.append(("open", seed)))
    made.menu_wanted.connect(lambda seed, _point: told.append(("menu", seed)))
    third = made.gallery.thumbnails[2]
    QTest.mouseClick(third, _LEFT)
    assert made.samples.chosen == 2
    assert third.isChecked()
    QTest.mouseDClick(third, _LEFT)
    middle = third.rect().center()
    QApplication.sendEvent(
        third, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, third.mapToGlobal(middle))
    )
    assert told == [("look", 2), ("open", 2), ("menu", 2)]


def test_a_drag_is_no_click(made: SamplesPanel, app: QApplication) -> None:
    told: list[tuple[str, int]] = []
    made.looked.connect(lambda seed: told.append(("look", seed)))
    made.dragged.connect(lambda seed: told.append(("drag", seed)))
    thumbnail = made.gallery.thumbnails[0]
    QTest.mousePress(thumbnail, _LEFT, pos=QPoint(10, 10))
    QTest.mouseMove(thumbnail, QPoint(14, 12))
    QTest.mouseMove(thumbnail, QPoint(40, 30))
    QTest.mouseRelease(thumbnail, _LEFT, pos=QPoint(40, 30))
    app.processEvents()
    assert told == [("drag", 0)]
    assert made.samples.chosen is None


def test_buttons_are_for_the_chosen_sample(made: SamplesPanel) -> None:
    told: list[tuple[str, int]] = []
    buttons = {"opened": made.open, "placed": made.place, "saved": made.save, "copied": made.copy}
    for name, button in buttons.items():
        assert not button.isEnabled()
        getattr(made, name).connect(lambda seed, name=name: told.append((name, seed)))
    made.samples.choose(4)
    for button in buttons.values():
        QTest.mouseClick(button, _LEFT)
    assert told == [(name, 4) for name in buttons]


def test_the_frame_shows_the_first_sample_and_the_gallery_its_shape(
    made: SamplesPanel, engine: FakeEngine, until: Until
) -> None:
    before = made.gallery.thumbnails[0].size()
    made.shape.changed.emit(Size(180, 60))
    until(lambda: engine.last(Samples).size == Size(180, 60))
    until(lambda: not made.samples.running)
    after = made.gallery.thumbnails[0].size()
    assert after.width() / after.height() > 2
    assert before.width() / before.height() < 1.5
    assert made.shape.frame._source is made.samples.made[0]


def test_another_photo_begins_anew(made: SamplesPanel, open_photo: OpenPhoto, until: Until) -> None:
    made.start.track.setValue(2)
    photo = made.session.photo
    open_photo()
    until(lambda: made.session.photo is not photo and made.samples.ready)
    assert made.make.text() == "Make samples"
    assert made.start.track.value() == 0
    assert made.empty.isVisible()


def test_nothing_needs_more_room_than_there_is(made: SamplesPanel, app: QApplication) -> None:
    assert made.minimumSizeHint().width() <= 260
    made.resize(260, 400)
    made.shape.changed.emit(Size(180, 60))
    app.processEvents()
    for part in (made.shape, made.gallery, made.uses, made.start, made.seed, made.shape.preset):
        right = part.mapTo(made, QPoint(part.width(), 0)).x()
        assert right <= made.width() - 8, part
    made.samples.stop()


def test_every_control_has_a_name_and_a_tip(made: SamplesPanel) -> None:
    for control in (
        made.start.track,
        made.shape.frame,
        made.shape.preset,
        made.shape.width_field,
        made.shape.height_field,
        made.shape.lock,
        made.count,
        made.seed,
        made.open,
        made.place,
        made.save,
        made.copy,
        made.cancel,
        made.make,
        *made.gallery.thumbnails,
    ):
        assert control.accessibleName(), control
        assert control.toolTip(), control
    assert np.unique([thumbnail.accessibleName() for thumbnail in made.gallery.thumbnails]).size == 8


def test_variations_say_of_what_and_what_is_kept(
    made: SamplesPanel, engine: FakeEngine, until: Until, app: QApplication
) -> None:
    assert not made.varying.isVisible()
    made.samples.choose(4)
    told: list[int] = []
    made.varied.connect(told.append)
    QTest.mouseClick(made.vary, _LEFT)
    assert told == [4]
    made.samples.vary(4)
    app.processEvents()
    assert made.varying.isVisible()
    assert made.base_words.whole_text == "Variations of 4"
    assert made.base.picture is not None
    assert (made.start.track.minimum(), made.start.track.value(), made.start.track.maximum()) == (1, 2, 4)
    until(lambda: not made.samples.running)
    assert made.gallery.thumbnails[1].accessibleName() == "Sample 4-5"
    made.start.track.setValue(4)
    assert made.start.effect.text() == "Nearly the sample itself"
    until(lambda: engine.last(Samples).layout == Layout(4, 4))
    until(lambda: not made.samples.running)
    made.samples.choose(6)
    assert not made.vary.isEnabled(), "no scale is left to vary"
    QTest.mouseClick(made.anew, _LEFT)
    assert not made.varying.isVisible()
    assert made.start.track.value() == 0
    until(lambda: not made.samples.running)


def test_tileable_samples_are_asked_for(made: SamplesPanel, engine: FakeEngine, until: Until) -> None:
    assert not engine.last(Samples).tile
    QTest.mouseClick(made.shape.tile, _LEFT, pos=QPoint(8, made.shape.tile.height() // 2))
    until(lambda: engine.last(Samples).tile)
    until(lambda: not made.samples.running)


def test_samples_of_a_photo_that_would_be_taken_apart_start_finer(
    made: SamplesPanel, engine: FakeEngine, until: Until, app: QApplication
) -> None:
    assert not made.advice.isVisible()
    engine.held = True
    made.make.click()
    engine.emit(BetterStart(engine.last(Samples).request, 2))
    app.processEvents()
    assert engine.last(Samples).start == made.start.track.value() == 2
    assert made.advice.isVisible(), "why they do"
    assert "kept whole" in made.advised.text()
    assert not made.whole.isVisible()
    engine.held = False
    made.samples.make()
    until(lambda: not made.samples.running)
    made.start.track.setValue(1)
    assert made.advice.isVisible(), "what a person says holds"
    assert "taken apart" in made.advised.text()
    engine.emit(BetterStart(engine.last(Samples).request, 2))
    until(lambda: engine.last(Samples).start == 1)
    until(lambda: not made.samples.running)
    QTest.mouseClick(made.whole, _LEFT)
    assert not made.advice.isVisible()
    until(lambda: engine.last(Samples).start == 2)
    until(lambda: not made.samples.running)
