"""The session: opening, editing, undo, learning, notices."""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from singan_studio.app.comparison import Comparison
from singan_studio.app.session import Notice, Session
from singan_studio.app.settings import Settings
from singan_studio.document import edits
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.load import Picture, load_picture
from singan_studio.imaging.save import save_picture
from singan_studio.jobs.messages import (
    EngineReady,
    Failed,
    Learn,
    LearningProgress,
    LearningStarted,
    Open,
    Preview,
)
from singan_studio.jobs.messages import Notice as EngineNotice
from tests.fakes import FakeEngine

from .conftest import A_PLACE, Make, Until, a_photo, paint, painted


def heard(session: Session) -> list[Notice]:
    told: list[Notice] = []
    session.notice.connect(told.append)
    return told


def counted(signal: Any) -> list[Any]:
    got: list[Any] = []
    signal.connect(lambda *args: got.append(args))
    return got


def test_without_a_photo(settings: Settings, tmp_path: Path) -> None:
    session = Session(FakeEngine(), settings, models=tmp_path)
    assert session.photo is None
    assert session.status == "Open a photo to begin"
    assert session.document.size.area == 1
    assert session.pixel(0, 0) is None
    copied: list[Any] = []
    session.copy_then(copied.append)
    assert copied == []
    assert not session._files.waits_for("copy")
    session.do("Paint", painted(session.document))
    session.undo()
    session.accept()
    session.keep(0)
    session.reroll()
    session.render_now()
    session.export(tmp_path / "x.png")
    session.close_photo()
    assert session.history.labels == ["Open"]
    assert session.close()


def test_opening_never_blocks_and_tells_the_engine(
    settings: Settings, photo_file: Path, tmp_path: Path, until: Until
) -> None:
    engine = FakeEngine(automatic=True)
    session = Session(engine, settings, models=tmp_path / "m")
    changed = counted(session.photo_changed)
    session.start()
    session.open(photo_file)
    assert session.photo is None
    assert session.status == "Opening photo.png…"
    until(lambda: changed)
    assert session.photo is not None
    assert (session.photo.pixels == a_photo()).all()
    assert (session.photo.name, session.photo.path, session.photo.saved) == ("photo.png", photo_file, True)
    opened = engine.last(Open)
    assert opened.photo is session.photo.pixels
    assert (opened.max_size, opened.models) == (250, tmp_path / "m")
    until(lambda: session.scales == 5)
    assert session.device == "fake"
    assert session.request.scale == 2
    assert settings["files.recent"] == [str(photo_file)]
    assert session.pixel(3, 4) == tuple(a_photo()[4, 3])
    assert session.pixel(64, 0) is None
    assert session.close()


def test_of_two_photos_the_newer_one_stays(
    make: Make, tmp_path: Path, pause: Callable[[float], None]
) -> None:
    session = make()
    for name in "abc":
        save_picture(tmp_path / f"{name}.png", np.full((40, 50, 3), ord(name), np.uint8))
        session.open(tmp_path / f"{name}.png")
    pause(0.2)
    assert session.photo is not None
    assert session.photo.name == "c.png"
    assert session.pixel(0, 0) == (ord("c"),) * 3


def test_a_file_that_cannot_be_read_leaves_everything_as_it_was(
    make: Make, tmp_path: Path, until: Until
) -> None:
    session = make()
    told = heard(session)
    paint(session)
    session.open(tmp_path / "none.png")
    until(lambda: told)
    assert told[0].kind == "error"
    assert "none.png" in told[0].text
    assert session.history.labels == ["Open", "Paint"]
    assert session.opening is None


def test_samples_and_pictures(make: Make, until: Until) -> None:
    session = make()
    session.open_sample("stones")
    until(lambda: session.photo is not None and session.photo.name == "stones")
    assert session.photo is not None
    assert session.photo.path is None
    alpha = np.zeros((20, 30), np.uint8)
    session.open_picture(Picture(np.zeros((20, 30, 3), np.uint8), alpha, True, ()), "Pasted")
    until(lambda: session.photo is not None and session.photo.name == "Pasted")
    assert session.pixel(5, 5) == (255, 255, 255)


def test_closing_the_photo_ends_its_work(make: Make) -> None:
    engine = FakeEngine(automatic=True)
    session = make(engine)
    paint(session)
    session.close_photo()
    assert session.photo is None
    assert session.document.size.area == 1
    assert session.kinds == ()
    assert "stop" in engine.calls
    assert session.status == "Open a photo to begin"


def test_edits_undo_and_redo(make: Make) -> None:
    session = make()
    start = session.document
    session.do("Select all", edits.select_all(start))
    assert session.photo is not None
    assert session.photo.saved, "what is selected is no work to lose"
    session.undo()
    changed, layers = counted(session.document_changed), counted(session.layers_changed)
    paint(session)
    assert session.pixel(12, 12) == (250, 10, 20)
    assert changed
    assert len(layers) == 1
    assert not session.photo.saved
    session.undo()
    assert session.document.same(start)
    assert session.photo.saved
    session.redo()
    assert session.pixel(12, 12) == (250, 10, 20)
    session.jump(0)
    assert session.document.same(start)
    for (rects,) in changed:
        assert all(isinstance(rect, Rect) for rect in rects)
    session.do("Select", edits.select(session.document, Raster.of(np.full((4, 4), 255, np.uint8))))
    assert session.history.labels == ["Open", "Select"]


def test_a_stroke_is_shown_before_it_is_done(make: Make) -> None:
    session = make()
    changed, history = counted(session.document_changed), counted(session.history_changed)
    first = painted(session.document, Rect(0, 0, 4, 4))
    session.show(first, Rect(-5, -5, 4, 4))
    assert session.document is first
    assert changed == [((Rect(0, 0, 4, 4),),)]
    assert not history
    session.revert()
    assert session.pixel(1, 1) == tuple(a_photo()[1, 1])
    session.show(first, Rect(0, 0, 4, 4))
    session.undo()  # takes the stroke back
    assert session.document is session.history.state
    session.show(first, Rect(0, 0, 4, 4))
    session.do("Paint", first)
    assert session.history.labels == ["Open", "Paint"]
    assert session.pixel(1, 1) == (250, 10, 20)


def test_selection_changes_are_told(make: Make) -> None:
    session = make()
    told = counted(session.selection_changed)
    session.do("Select all", edits.select_all(session.document))
    assert len(told) == 1
    paint(session)
    assert len(told) == 1


def test_placing_happens_beside_and_never_into_a_stroke(make: Make, until: Until, photo_file: Path) -> None:
    session = make()
    picture = load_picture(photo_file)
    stroke = painted(session.document)
    session.place(picture, "Bird", (32, 24), pasted=True)
    session.show(stroke, A_PLACE)
    until(lambda: session._waiting)
    assert session.document is stroke
    session.do("Paint", stroke)
    until(lambda: len(session.history.labels) == 3)
    assert session.history.labels == ["Open", "Paint", "Paste"]
    assert [layer.kind for layer in session.document.layers] == ["photo", "paint", "floating"]


def test_a_picture_placed_without_a_photo_becomes_one(
    settings: Settings, tmp_path: Path, photo_file: Path, until: Until
) -> None:
    session = Session(FakeEngine(), settings, models=tmp_path)
    session.start()
    session.place(load_picture(photo_file), "Pasted")
    until(lambda: session.photo is not None)
    assert session.close()


def test_large_pictures_are_placed_to_fit(make: Make, until: Until) -> None:
    session = make()
    session.place(Picture(a_photo(200, 100), None, True, ()), "Wide")
    until(lambda: len(session.document.layers) == 2)
    assert session.document.layers[1].bounds == Rect(0, 8, 64, 40)


def test_cutting_out_keeps_the_object_where_it_is(make: Make, until: Until) -> None:
    session = make()
    picture = np.full((40, 40, 3), 240, np.uint8)
    picture[22:34, 20:32] = (200, 20, 20)
    session.place(Picture(picture, None, True, ()), "Thing", (30, 24))
    until(lambda: len(session.document.layers) == 2)
    layer = session.document.layers[1]
    outline = np.zeros((40, 40), np.uint8)
    outline[18:38, 16:36] = 255
    session.cut_out(layer.id, outline)
    until(lambda: session.history.labels[-1] == "Cut out")
    assert session.pixel(30 - 20 + 26, 24 - 20 + 28) == (200, 20, 20)
    assert session.pixel(30 - 20 + 4, 24 - 20 + 4) == tuple(a_photo()[8, 14])
    told = heard(session)
    session.cut_out(layer.id, np.zeros(_source(session, layer.id), np.uint8))
    until(lambda: told)
    assert "outline" in told[0].text


def _source(session: Session, layer_id: int) -> tuple[int, int]:
    size = session.document.layer(layer_id).source.bounds.size
    return size.height, size.width


def test_copying_what_is_selected(make: Make, until: Until) -> None:
    session = make()
    copied: list[Any] = []
    session.copy_then(copied.append)
    until(lambda: len(copied) == 1)
    whole = copied[0]
    assert whole.shape == (48, 64, 4)
    session.do("Select", edits.select(session.document, Raster.of(np.full((5, 6), 128, np.uint8), (7, 8))))
    session.copy_then(copied.append)
    until(lambda: len(copied) == 2)
    part = copied[1]
    assert part.shape == (5, 6, 4)
    assert (part[..., 3] == 128).all()
    assert (part[..., :3] == a_photo()[8:13, 7:13]).all()


def test_exporting(make: Make, tmp_path: Path, until: Until) -> None:
    session = make(preview_auto=False)
    told = heard(session)
    paint(session)
    out = tmp_path / "out.png"
    session.export(out)
    until(lambda: told)
    expected = a_photo()
    expected[A_PLACE.slices] = (250, 10, 20)
    assert (load_picture(out).colour == expected).all()
    assert session.photo is not None
    assert session.photo.saved
    paint(session, Rect(0, 0, 3, 3))
    assert not session.photo.saved
    told.clear()
    session.export(tmp_path / "out.xyz")
    until(lambda: told)
    assert told[0].kind == "error"


def test_learning_starts_by_itself(make: Make, settings: Settings, photo_file: Path, until: Until) -> None:
    engine = FakeEngine(automatic=True, held=True)
    session = make(engine)
    settings.set("learning.far", "balanced")
    settings.set("learning.budget", 90)
    session.open(photo_file)
    until(lambda: len(engine.asked(Open)) == 2)
    assert not engine.asked(Learn)
    engine.held = False
    engine.answer()
    until(lambda: engine.asked(Learn))
    assert engine.asked(Learn) == [Learn("balanced", 90)]
    until(lambda: session.kinds[:2] == ("network", "network"))
    until(lambda: not session.learning.running)
    assert set(session.learning.samples) == {0, 1}
    assert session.status == "Ready to edit (patch detail)"


def test_a_photo_is_learnt_as_far_as_suits_the_machine(
    make: Make, settings: Settings, photo_file: Path, until: Until
) -> None:
    engine = FakeEngine(automatic=True)
    session = make(engine)
    settings.set("learning.far", "auto")
    engine.emit(EngineReady("a GPU", "paper"))
    until(lambda: session.far == "paper")
    asked = len(engine.asked(Learn))
    session.open(photo_file)
    until(lambda: len(engine.asked(Learn)) > asked)
    assert engine.last(Learn) == Learn("paper")
    session.learn("draft")
    assert engine.last(Learn) == Learn("draft")


def test_what_is_said_of_the_photo_before_is_passed_over(make: Make, until: Until) -> None:
    engine = FakeEngine()
    session = make(engine)
    engine.emit(LearningStarted("paper"), LearningProgress(0, 1, 2, 0, 0, (("draft", 5),)))
    engine.emit(EngineReady("here"))
    until(lambda: session.device == "here")
    assert session.learning.status == "idle"
    assert session.status == "Preparing the photo…"


def test_pausing_and_stopping(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = make(engine)
    until(lambda: session.scales)
    engine.held = True
    session.learn("draft")
    for _ in range(3):
        engine.step()
    until(lambda: session.learning.seconds_left == 2.0)
    assert session.status == "Ready to edit (patch detail) · learning this photo… 0:02 left"
    session.pause()
    engine.step()
    until(lambda: session.learning.status == "paused")
    session.resume()
    engine.step()
    until(lambda: session.learning.status == "learning")
    session.stop()
    assert session.learning.status == "stopping"
    engine.answer()
    until(lambda: session.learning.status == "idle")


def test_memory_is_a_notice_with_an_offer(make: Make, until: Until, settings: Settings) -> None:
    engine = FakeEngine(automatic=True)
    session = make(engine)
    until(lambda: session.scales)
    told = heard(session)
    engine.emit(Failed("learn", "memory", "Not enough memory; learn at a smaller size.", "trace"))
    until(lambda: told)
    assert told == [Notice("Not enough memory; learn at a smaller size.", "trace", "error", "smaller")]
    session.learn_smaller()
    assert engine.last(Open).max_size == 175
    assert settings["learning.max_size"] == 175


def test_other_words_of_the_engine(make: Make, until: Until) -> None:
    engine = FakeEngine()
    session = make(engine)
    told = heard(session)
    engine.emit(EngineNotice("Learnt enough."), Failed("strip", "internal", "no strip", "x"))
    engine.emit(Failed("open", "internal", "Open it again."))
    until(lambda: len(told) == 2)
    assert [notice.text for notice in told] == ["Learnt enough.", "Open it again."]
    assert session.status == "This photo could not be prepared for edits"


def test_a_photo_with_one_scale_is_never_asked_about(make: Make, pause: Callable[[float], None]) -> None:
    engine = FakeEngine(automatic=True, scales=1)
    session = make(engine)
    pause(0.05)
    paint(session)
    session.render_now()
    session.accept()
    pause(0.15)
    assert not engine.asked(Preview)
    assert session.status == "Too small for edits: take a larger photo"
    assert session.edit_mask is not None
    assert not session.rendering
    assert session.result is None


def test_colours_tools_and_views(make: Make) -> None:
    session = make()
    colours, tools, compare = (
        counted(session.colour_changed),
        counted(session.tool_changed),
        counted(session.compare_changed),
    )
    for value in range(20):
        session.set_colour((value, 0, 0))
    session.set_colour((15, 0, 0))
    assert session.recent_colours[:3] == ((15, 0, 0), (19, 0, 0), (18, 0, 0))
    assert len(session.recent_colours) == 12
    session.swap_colours()
    assert (session.colour, session.background_colour) == ((255, 255, 255), (15, 0, 0))
    assert len(colours) == 22
    session.set_tool("lasso")
    session.set_tool("lasso")
    assert len(tools) == 1
    session.show_before(True)
    session.compare(mode="wipe", wipe=2.0)
    session.compare(mode="wipe")
    assert session.comparison == Comparison("wipe", 1.0)
    session.compare(onion=-1.0, gain=99.0)
    assert (session.comparison.onion, session.comparison.gain) == (0.0, 16.0)
    session.show_before(False)
    assert len(compare) == 4


def test_history_keeps_to_its_memory(make: Make) -> None:
    session = make(history_megabytes=64)
    big, start = np.full((2048, 2048, 4), 7, np.uint8), session.document
    for value in range(6):
        big[..., 0] = value
        session.do("Paste", edits.add_layer(start, Raster.of(big), "Big", "paint", (0, 0)))
    assert session.history.nbytes <= 64 << 20


def test_an_unexpected_error_is_told_in_plain_words(make: Make, until: Until) -> None:
    session = make()
    told = heard(session)

    def fail(_: object) -> Any:
        raise RuntimeError("inner detail")

    session._edit_later("Break", fail)
    until(lambda: told)
    assert "inner" not in told[0].text
    assert "inner detail" in told[0].detail
    assert not session.accepting


@pytest.mark.parametrize("when", ["opening", "rendering"])
def test_closing_amid_work(
    settings: Settings, tmp_path: Path, photo_file: Path, until: Until, when: str
) -> None:
    before = threading.active_count()
    session = Session(FakeEngine(automatic=True), settings, models=tmp_path)
    session.start()
    session.open(photo_file)
    if when == "rendering":
        until(lambda: session.scales)
        paint(session)
        until(lambda: session.edit_mask is not None)
    started = time.monotonic()
    assert session.close()
    assert time.monotonic() - started < 0.5
    assert threading.active_count() == before
