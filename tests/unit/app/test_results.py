"""From an edit to its result: what is asked, what is shown, what becomes of it."""

import gc
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from singan_studio.app.prepare import Prepared
from singan_studio.app.session import Notice, Session
from singan_studio.app.settings import Settings
from singan_studio.document import edits
from singan_studio.document.document import RENDER
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.load import load_picture
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.messages import Failed, Learn, LearningEnded, Preview, Strip
from tests.fakes import FakeEngine, fake_colour, fake_defaults, fake_learnt

from .conftest import A_PLACE, Make, Until, a_photo, paint, painted
from .engines import EchoEngine


@pytest.fixture
def large(tmp_path: Path) -> Path:
    from singan_studio.imaging.save import save_picture  # noqa: PLC0415

    path = tmp_path / "large.png"
    save_picture(path, a_photo(128, 96))
    return path


def ready(make: Make, until: Until, engine: FakeEngine, **settings: Any) -> Session:
    session = make(engine, **settings)
    until(lambda: session.scales)
    return session


def rendered(make: Make, until: Until, **settings: Any) -> tuple[FakeEngine, Session]:
    """Return an engine that answers by itself, and a session with a painted rectangle and its result."""
    engine = FakeEngine(automatic=True)
    session = ready(make, until, engine, **settings)
    paint(session)
    until(lambda: session.result and not session.rendering)
    return engine, session


def ready_large(make: Make, until: Until, engine: FakeEngine, large: Path, **settings: Any) -> Session:
    """Return a session with a photo larger than it is learnt: coarse answers come before final ones."""
    session = make(engine, learning_max_size=64, **settings)
    session.open(large)
    until(lambda: session.photo is not None and session.photo.name == "large.png")
    until(lambda: session.scales)
    return session


def shown(session: Session) -> tuple[int, ...] | None:
    """Return the colour of the result in the middle of the painted place."""
    result = session.result
    if result is None:
        return None
    pixel = result.rgba[18 - result.rect.top, 20 - result.rect.left]
    return tuple(pixel[:3].tolist()) if pixel[3] else None


def heard(session: Session) -> list[Notice]:
    told: list[Notice] = []
    session.notice.connect(told.append)
    return told


def step(engine: FakeEngine, pause: Callable[[float], None], times: int = 1) -> None:
    for _ in range(times):
        engine.step()
    pause(0.03)


def picture(session: Session) -> Rgb:
    return session.document.flatten(Rect.whole(session.document.size))


# --- from edit to result ---


def test_an_edit_gives_a_result_by_itself(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, until, engine)
    assert session.result is None
    assert session.variants == ()
    paint(session)
    assert session.rendering
    until(lambda: session.result and not session.rendering)
    asked = engine.last(Preview)
    assert asked.seeds == (0, 1, 2, 3)
    assert (asked.scale, asked.edit.task, asked.edit.grow, asked.edit.feather) == (2, "paint", 7.0, 5.0)
    assert session.result is not None
    assert session.result.final
    assert not session.result.stale
    assert shown(session) == fake_colour(0, 2, final=True)
    assert session.pixel(20, 18) == fake_colour(0, 2, final=True)
    assert session.pixel(0, 0) == tuple(a_photo()[0, 0])
    session.show_before(True)
    assert session.pixel(20, 18) == (250, 10, 20)
    assert session.edit_region == asked.edit.region
    assert session.edit_mask is not None
    until(lambda: all(variant.thumb is not None for variant in session.variants))
    assert [variant.seed for variant in session.variants] == [0, 1, 2, 3]
    until(lambda: len(session.thumbnails) == 4)
    assert len(engine.asked(Preview)) == 1


def test_a_finer_result_replaces_the_coarse_one(
    make: Make, until: Until, large: Path, pause: Callable[[float], None]
) -> None:
    engine = FakeEngine(automatic=True, held=True)
    session = make(engine, learning_max_size=64, preview_strip=False)
    engine.answer()
    session.open(large)
    until(lambda: session.photo is not None and session.photo.name == "large.png")
    engine.answer()
    until(lambda: session.scales)
    paint(session)
    until(lambda: engine.asked(Preview))
    step(engine, pause)
    assert shown(session) == fake_colour(0, 2, final=False)
    assert session.result is not None
    assert not session.result.final
    assert session.rendering
    step(engine, pause, 3)
    assert all(variant.ready for variant in session.variants)
    step(engine, pause)
    assert shown(session) == fake_colour(0, 2, final=True)
    assert session.rendering
    step(engine, pause)
    assert not session.rendering


def test_undoing_everything_takes_the_result_away(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, until, engine)
    paint(session)
    until(lambda: session.result)
    session.undo()
    until(lambda: session.result is None)
    assert session.edit_mask is None
    assert session.variants == ()
    assert session.thumbnails == {}
    assert "cancel" in engine.calls
    session.redo()
    until(lambda: shown(session) == fake_colour(0, 2, final=True))


def test_what_does_not_touch_the_edit_asks_nothing(
    make: Make, until: Until, pause: Callable[[float], None]
) -> None:
    engine, session = rendered(make, until)
    result = session.result
    session.do("Rename", edits.rename(session.document, session.document.active, "Sky"))
    session.do("Select", edits.select_all(session.document))
    pause(0.15)
    assert session.result is result
    assert len(engine.asked(Preview)) == 1
    assert len(engine.asked(Strip)) == 1


def test_a_stroke_shows_through_until_the_next_result(
    make: Make, until: Until, pause: Callable[[float], None]
) -> None:
    engine, session = rendered(make, until)
    engine.held = True
    dot = Rect(12, 12, 16, 16)
    stroke = painted(session.document, dot, (0, 0, 255))
    session.show(stroke, Rect(11, 11, 17, 17))
    assert session.result is not None
    assert session.result.stale
    assert session.pixel(13, 13) == (0, 0, 255)
    assert shown(session) == fake_colour(0, 2, final=True)
    pause(0.1)
    assert len(engine.asked(Preview)) == 1  # not amid a stroke
    session.do("Paint", stroke)
    until(lambda: len(engine.asked(Preview)) == 2)
    assert session.pixel(13, 13) == (0, 0, 255)
    engine.held = False
    engine.answer()
    until(lambda: session.result and not session.result.stale)
    assert session.pixel(13, 13) == fake_colour(0, 2, final=True)


def test_a_stroke_taken_back_shows_the_result_again(
    make: Make, until: Until, pause: Callable[[float], None]
) -> None:
    engine, session = rendered(make, until)
    session.show(painted(session.document, Rect(12, 12, 16, 16), (0, 0, 255)), Rect(12, 12, 16, 16))
    session.revert()
    until(lambda: session.result and not session.result.stale)
    assert session.pixel(13, 13) == fake_colour(0, 2, final=True)
    pause(0.05)
    assert len(engine.asked(Preview)) == 1


def test_an_answer_amid_a_stroke_is_not_shown(
    make: Make, until: Until, pause: Callable[[float], None]
) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, until, engine)
    engine.held = True
    paint(session)
    until(lambda: engine.asked(Preview))
    stroke = painted(session.document, Rect(12, 12, 16, 16), (0, 0, 255))
    session.show(stroke, Rect(12, 12, 16, 16))
    engine.answer()
    pause(0.05)
    assert session.result is None
    session.revert()
    until(lambda: session.result)


def test_a_result_that_is_being_put_together_amid_a_stroke_is_not_shown(
    make: Make, until: Until, pause: Callable[[float], None]
) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, until, engine)
    engine.held = True
    paint(session)
    until(lambda: engine.asked(Preview))
    gate = threading.Event()
    session._pictures.submit(None, lambda: gate.wait(5), print, print)
    engine.answer()
    until(lambda: session._pictures.waits_for("overlay"))
    stroke = painted(session.document, Rect(12, 12, 16, 16), (0, 0, 255))
    session.show(stroke, Rect(12, 12, 16, 16))
    gate.set()
    pause(0.05)
    assert session.result is None
    session.revert()
    until(lambda: session.result)


# --- what the panel is set to ---


def test_the_task_follows_the_edit_until_it_is_chosen(make: Make, until: Until, photo_file: Path) -> None:
    session = ready(make, until, FakeEngine(automatic=True))
    session.place(load_picture(photo_file), "Bird", (30, 20))
    until(lambda: session.request.task == "harmonize")
    assert session.request.scale == 4
    session.do("Activate", edits.activate(session.document, 0))
    paint(session)
    assert (session.request.task, session.request.scale) == ("paint", 2)
    session.set_request(task="edit")
    assert (session.request.task, session.request.scale, session.request.task_chosen) == ("edit", 2, True)
    paint(session, Rect(1, 1, 3, 3))
    assert session.request.task == "edit"
    session.set_request(task_chosen=False)
    assert session.request.task == "paint"


def test_after_accepting_the_next_edit_has_its_own_task(make: Make, until: Until) -> None:
    session = ready(make, until, FakeEngine(automatic=True))
    paint(session)
    session.set_request(task="edit")
    until(lambda: session.result and not session.rendering)
    session.accept()
    until(lambda: len(session.history.labels) == 3)
    session.undo()
    assert session.request.task == "edit"
    session.redo()
    until(lambda: session.result is None)
    paint(session, Rect(1, 1, 5, 5))
    assert session.request.task == "edit"  # undone and done again: no longer right after accepting
    session.accept()


def test_the_scale_is_scrubbed_at_once(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, until, engine)
    changed: list[int] = []
    session.request_changed.connect(lambda: changed.append(session.request.scale))
    paint(session)
    until(lambda: session.result and not session.rendering)
    for scale in (3, 4, 1, 99):
        session.choose_scale(scale)
    assert changed == [3, 4, 1, 4]
    until(lambda: not session.rendering)
    assert [asked.scale for asked in engine.asked(Preview)] == [2, 3, 4, 1, 4]
    until(lambda: shown(session) == fake_colour(0, 4, final=True))
    assert len(engine.asked(Strip)) == 1
    session.set_request(scale=None)
    assert session.request.scale == 2


def test_growth_and_feather_make_another_edit(make: Make, until: Until) -> None:
    engine, session = rendered(make, until)
    session.set_request(grow=0.0, feather=0.0)
    until(lambda: len(engine.asked(Preview)) == 2)
    assert engine.last(Preview).edit.region == A_PLACE.grown(1)
    session.set_request(grow=None, feather=None)
    until(lambda: len(engine.asked(Preview)) == 3)
    assert engine.last(Preview).edit.grow == 7.0


def test_strength_needs_no_engine(make: Make, until: Until) -> None:
    engine, session = rendered(make, until)
    session.set_request(strength=0.0)
    until(lambda: shown(session) == (250, 10, 20))
    assert len(engine.asked(Preview)) == 1


def test_without_auto_preview_nothing_comes_by_itself(
    make: Make, until: Until, pause: Callable[[float], None], settings: Settings
) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, until, engine, preview_auto=False)
    paint(session)
    until(lambda: session.edit_mask is not None)
    pause(0.1)
    assert not engine.asked(Preview)
    assert not session.rendering
    session.render_now()
    assert session.rendering
    until(lambda: session.result and not session.rendering)
    session.choose_scale(4)
    paint(session, Rect(12, 12, 14, 14), (1, 1, 1))
    pause(0.1)
    assert len(engine.asked(Preview)) == 1
    assert session.result is not None
    assert session.result.stale
    session.set_request(auto=True)
    assert settings["preview.auto"] is True
    until(lambda: shown(session) == fake_colour(0, 4, final=True))
    settings.set("preview.auto", False)
    assert not session.request.auto


def test_render_now_asks_again_after_a_failure(
    make: Make, until: Until, pause: Callable[[float], None]
) -> None:
    engine = FakeEngine(automatic=True, held=True)
    session = make(engine)
    engine.answer()
    until(lambda: session.scales)
    told = heard(session)
    paint(session)
    until(lambda: engine.asked(Preview))
    engine.waiting.clear()
    engine.emit(Failed("preview", "memory", "Too large; use less.", "x", engine.last(Preview).request))
    until(lambda: told)
    assert told == [Notice("Too large; use less.", "x", "error", "smaller")]
    assert not session.rendering
    pause(0.05)
    assert len(engine.asked(Preview)) == 1  # no storm of failures
    engine.held = False
    session.render_now()
    until(lambda: session.result)


# --- variants ---


def test_choosing_a_variant_shows_it_and_refines_it(make: Make, until: Until, large: Path) -> None:
    engine = FakeEngine(automatic=True)
    session = ready_large(make, until, engine, large)
    paint(session)
    until(lambda: session.result and session.result.final and not session.rendering)
    session.choose(2)
    assert session.chosen == 2
    until(lambda: shown(session) == fake_colour(2, 2, final=True))
    assert engine.last(Preview).seeds == (2,)
    assert engine.last(Preview).every_final
    asked = len(engine.asked(Preview))
    session.choose(0)
    until(lambda: shown(session) == fake_colour(0, 2, final=True))
    assert len(engine.asked(Preview)) == asked


def test_rerolling(make: Make, until: Until) -> None:
    engine, session = rendered(make, until)
    session.choose(1)
    session.reroll()
    assert (session.request.seed, session.chosen) == (4, 0)
    until(lambda: shown(session) == fake_colour(4, 2, final=True))
    assert engine.last(Preview).seeds == (4, 5, 6, 7)


def test_an_edit_with_a_rerolled_part_becomes_sharp_also_by_hand(
    make: Make, until: Until, large: Path
) -> None:
    engine = FakeEngine(automatic=True)
    session = ready_large(make, until, engine, large, preview_auto=False)
    paint(session)
    session.render_now()
    until(lambda: session.result and session.result.final and not session.rendering)
    half = Raster.of(np.full((96, 20), 255, np.uint8))
    session.do("Select", edits.select(session.document, half))
    session.reroll(session.document.selection)
    paint(session, Rect(8, 8, 34, 30))
    session.render_now()
    until(lambda: session.result and not session.result.stale and session.result.final)


def test_edits_that_were_rerolled_are_let_go(make: Make, until: Until) -> None:
    _, session = rendered(make, until)
    alive = []
    for number in range(6):
        paint(session, Rect(4, 4, 20 + number, 30), (number, 90, 90))
        until(lambda: session.result and not session.result.stale and not session.rendering)
        session.reroll()
        until(lambda: not session.rendering and all(v.thumb is not None for v in session.variants))
        gc.collect()
        alive.append(sum(type(thing) is Prepared for thing in gc.get_objects()))
    assert alive[-1] <= alive[1], alive


def test_rerolling_within_the_selection(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, until, engine)
    session.set_request(feather=1.0)
    paint(session)
    until(lambda: session.result and not session.rendering)
    session.choose(1)
    half = Raster.of(np.full((48, 20), 255, np.uint8))
    session.do("Select", edits.select(session.document, half))
    session.reroll(session.document.selection)
    old, new = fake_colour(1, 2, final=True), fake_colour(4, 2, final=True)
    until(lambda: session.pixel(14, 18) == new)
    assert session.pixel(28, 18) == old
    between = session.pixel(20, 18)
    assert between not in {old, new, None}
    until(lambda: not session.rendering)
    session.do("Deselect", edits.select(session.document, None))
    session.choose(3)
    until(lambda: session.pixel(14, 18) == fake_colour(7, 2, final=True))
    assert session.pixel(28, 18) == old
    session.choose_scale(3)  # what was re-rolled stays re-rolled
    until(lambda: session.pixel(14, 18) == fake_colour(7, 3, final=True))
    assert session.pixel(28, 18) == fake_colour(1, 3, final=True)


def test_fewer_variants_and_no_strip(make: Make, until: Until, settings: Settings) -> None:
    engine, session = rendered(make, until, preview_variants=1, preview_strip=False)
    assert engine.last(Preview).seeds == (0,)
    assert not engine.asked(Strip)
    settings.set("preview.variants", 3)
    until(lambda: len(session.variants) == 3 and all(variant.ready for variant in session.variants))
    assert engine.last(Preview).seeds == (1, 2)
    settings.set("preview.strip", True)
    until(lambda: session.thumbnails)
    settings.set("preview.strip", False)
    assert session.thumbnails == {}


def test_a_seed_by_hand(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, until, engine)
    paint(session)
    session.set_request(seed=100)
    until(lambda: shown(session) == fake_colour(100, 2, final=True))


# --- accepting, keeping, discarding, exporting ---


def test_accepting_is_one_edit_that_can_be_undone(
    make: Make, until: Until, pause: Callable[[float], None]
) -> None:
    _, session = rendered(make, until)
    before = session.document
    session.accept()
    until(lambda: session.history.labels == ["Open", "Paint", "Accept result"])
    assert session.result is None
    assert session.document.active_layer.kind == "result"
    assert session.pixel(20, 18) == fake_colour(0, 2, final=True)
    expected = a_photo()
    expected[A_PLACE.slices] = fake_colour(0, 2, final=True)
    assert (picture(session) == expected).all()
    pause(0.1)
    assert session.result is None
    assert session.edit_mask is None
    assert not session.rendering
    session.undo()
    assert session.document.same(before)
    until(lambda: shown(session) == fake_colour(0, 2, final=True))
    session.redo()
    until(lambda: session.result is None)
    assert (picture(session) == expected).all()


def coarse(
    make: Make, until: Until, large: Path, pause: Callable[[float], None]
) -> tuple[Session, FakeEngine]:
    """Return a session that shows a coarse result; the answers to come are held back."""
    engine = FakeEngine(automatic=True)
    session = ready_large(make, until, engine, large, preview_strip=False)
    engine.held = True
    paint(session)
    until(lambda: engine.asked(Preview))
    step(engine, pause)
    assert shown(session) == fake_colour(0, 2, final=False)
    return session, engine


def test_accepting_a_coarse_result_waits_for_the_final_one(
    make: Make, until: Until, large: Path, pause: Callable[[float], None]
) -> None:
    session, engine = coarse(make, until, large, pause)
    session.accept()
    session.accept()
    assert session.accepting
    assert session.rendering
    pause(0.05)
    assert len(session.history.labels) == 2
    engine.held = False
    engine.answer()
    until(lambda: not session.accepting)
    assert session.history.labels == ["Open", "Paint", "Accept result"]
    assert session.pixel(20, 18) == fake_colour(0, 2, final=True)
    assert len(engine.asked(Preview)) == 1


def test_undo_takes_an_accept_back_that_has_not_come_about(
    make: Make, until: Until, large: Path, pause: Callable[[float], None]
) -> None:
    session, engine = coarse(make, until, large, pause)
    session.accept()
    session.undo()
    assert not session.accepting
    engine.held = False
    engine.answer()
    pause(0.05)
    assert session.history.labels == ["Open", "Paint"]
    assert session.result is not None


def test_an_edit_before_the_final_result_loses_the_accept_and_says_so(
    make: Make, until: Until, large: Path, pause: Callable[[float], None]
) -> None:
    session, engine = coarse(make, until, large, pause)
    told = heard(session)
    session.accept()
    paint(session, Rect(40, 30, 44, 34))
    until(lambda: told)
    assert told[0].kind == "warning"
    engine.held = False
    engine.answer()
    until(lambda: session.result and session.result.final and not session.rendering)
    assert session.history.labels == ["Open", "Paint", "Paint"]


def test_accepting_right_after_a_stroke_accepts_the_stroke_too(
    make: Make, until: Until, large: Path, pause: Callable[[float], None]
) -> None:
    session, engine = coarse(make, until, large, pause)
    told = heard(session)
    paint(session, Rect(40, 30, 44, 34))
    session.accept()
    engine.held = False
    engine.answer()
    until(lambda: len(session.history.labels) == 4)
    assert not told
    assert session.pixel(42, 32) == fake_colour(0, 2, final=True)


def test_the_slider_does_not_change_what_is_being_accepted(
    make: Make, until: Until, large: Path, pause: Callable[[float], None]
) -> None:
    session, engine = coarse(make, until, large, pause)
    session.accept()
    session.choose_scale(4)
    engine.emit(fake_learnt(5))
    engine.held = False
    engine.answer()
    until(lambda: len(session.history.labels) == 3)
    assert session.pixel(20, 18) == fake_colour(0, 2, final=True)


def test_a_failure_ends_the_waiting(
    make: Make, until: Until, large: Path, pause: Callable[[float], None]
) -> None:
    session, engine = coarse(make, until, large, pause)
    told = heard(session)
    session.accept()
    engine.waiting.clear()
    engine.emit(Failed("preview", "memory", "Too large.", "", engine.last(Preview).request))
    until(lambda: told)
    assert not session.accepting
    assert not session.rendering
    assert shown(session) == fake_colour(0, 2, final=False)
    engine.held = False
    session.accept()  # once more
    until(lambda: len(session.history.labels) == 3)


def test_keeping_variants_as_hidden_layers(make: Make, until: Until, large: Path) -> None:
    engine = FakeEngine(automatic=True)
    session = ready_large(make, until, engine, large)
    paint(session)
    until(lambda: session.result and session.result.final and not session.rendering)
    active = session.document.active
    session.keep(3)
    session.keep(1)
    session.keep(7)
    until(lambda: len(session.history.labels) == 4 and not session.rendering)
    kept = session.document.layers[2:]
    assert [(layer.name, layer.kind, layer.visible) for layer in kept] == [
        ("Variant 4", "result", False),
        ("Variant 2", "result", False),
    ]
    assert session.document.active == active
    for layer, seed in zip(kept, (3, 1), strict=True):
        assert tuple(layer.raster.read(Rect(20, 18, 21, 19))[0, 0]) == (
            *fake_colour(seed, 2, final=True),
            255,
        )
    assert shown(session) == fake_colour(0, 2, final=True)
    session.accept()
    until(lambda: session.result is None)
    assert session.document.layers[-1].visible


def test_keeping_leaves_what_the_mask_brush_wrote(make: Make, until: Until) -> None:
    session = ready(make, until, FakeEngine(automatic=True))
    codes = session.document.mask_edits.write((10, 10), np.full((16, 20), RENDER, np.uint8))
    session.do("Mask", replace(session.document, mask_edits=codes))
    until(lambda: session.result and not session.rendering)
    session.keep(0)
    until(lambda: len(session.history.labels) == 3)
    assert session.document.mask_edits.same(codes)


def test_discarding(make: Make, until: Until, pause: Callable[[float], None]) -> None:
    engine, session = rendered(make, until)
    session.discard_result()
    assert session.result is None
    assert session.pixel(20, 18) == (250, 10, 20)
    engine.emit(LearningEnded("draft", False))
    pause(0.1)
    assert session.result is None
    assert not session.rendering
    session.choose_scale(3)
    until(lambda: shown(session) == fake_colour(0, 3, final=True))


def test_exporting_waits_for_the_final_result(
    make: Make, until: Until, large: Path, pause: Callable[[float], None], tmp_path: Path
) -> None:
    session, engine = coarse(make, until, large, pause)
    told = heard(session)
    out = tmp_path / "out.png"
    session.export(out)
    pause(0.05)
    assert not out.exists()
    engine.held = False
    engine.answer()
    until(lambda: told)
    expected = a_photo(128, 96)
    expected[A_PLACE.slices] = fake_colour(0, 2, final=True)
    assert (load_picture(out).colour == expected).all()
    assert session.history.labels == ["Open", "Paint"]


def test_copying_takes_what_is_seen(make: Make, until: Until) -> None:
    _, session = rendered(make, until)
    later: list[Any] = []
    session.copy_then(later.append)
    assert not later
    until(lambda: later)
    assert tuple(later[0][18, 20]) == (*fake_colour(0, 2, final=True), 255)


# --- getting better ---


def test_what_is_learnt_renders_the_edit_again(make: Make, until: Until) -> None:
    engine = EchoEngine(automatic=True)
    session = ready(make, until, engine)
    paint(session)
    until(lambda: session.result and not session.rendering)
    assert shown(session) == (5, 245, 16 * 2)
    engine.model = 7
    session.learn("draft")
    until(lambda: not session.learning.running and len(engine.asked(Learn)) == 1)
    until(lambda: shown(session) == (5, 245, 16 * 2 + 7))
    assert session.kinds[:2] == ("network", "network")


def test_getting_better_never_shows_a_coarse_result_in_between(
    make: Make, until: Until, large: Path, pause: Callable[[float], None]
) -> None:
    engine = EchoEngine(automatic=True)
    session = ready_large(make, until, engine, large, preview_strip=False)
    paint(session)
    until(lambda: session.result and session.result.final and not session.rendering)
    finals: list[bool] = []
    session.result_changed.connect(
        lambda _: finals.append(session.result is not None and session.result.final)
    )
    engine.model = 5
    engine.held = True
    engine.emit(fake_learnt(5))
    until(lambda: len(engine.asked(Preview)) == 2)
    step(engine, pause, 4)
    assert finals == []
    step(engine, pause, 1)
    until(lambda: finals)
    assert finals == [True]
    assert shown(session) == (5, 245, 16 * 2 + 5)


def test_new_defaults_move_the_scale_only_if_it_was_not_chosen(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, until, engine)
    paint(session)
    session.choose_scale(4)
    better = fake_defaults(5)
    better["paint"] = replace(better["paint"], scale=3)
    engine.emit(fake_learnt(5, better))
    until(lambda: session.kinds[0] == "network")
    assert session.request.scale == 4
    session.set_request(scale=None)
    assert session.request.scale == 3


def test_another_photo_forgets_the_result(make: Make, until: Until, large: Path) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, until, engine)
    paint(session)
    session.choose_scale(4)
    until(lambda: session.result and not session.rendering)
    engine.held = True
    session.choose_scale(3)
    assert session.photo is not None
    session.open(large)
    until(lambda: session.photo is not None and session.photo.name == "large.png")
    assert session.result is None
    assert session.variants == ()
    assert not session.request.scale_chosen
    assert not session.rendering
