"""The gallery's side of random samples, over the scripted engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.load import Picture, load_picture
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.making import Layout, MakingDone, MakingProgress, Samples
from singan_studio.jobs.messages import Failed, Kind, ScaleLearnt
from tests.fakes import FakeEngine, fake_defaults, fake_learnt, fake_made

from .conftest import Make, Until, a_photo


def ready(make: Make, engine: FakeEngine, until: Until) -> Any:
    session = make(engine)
    until(lambda: session.samples.ready)
    return session


def test_samples_are_asked_for_and_gathered(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    samples = session.samples
    samples.set_request(replace(samples.request, count=3, seed=5, start=1, size=Size(30, 20)))
    samples.make()
    assert samples.running
    until(lambda: not samples.running)
    assert list(samples.made) == [5, 6, 7]
    asked = engine.last(Samples)
    assert (asked.seeds, asked.start, asked.size) == ((5, 6, 7), 1, Size(30, 20))
    assert samples.share == 1.0


def test_other_samples_have_the_next_seeds(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    session.samples.make()
    first = engine.last(Samples).seeds
    session.samples.again()
    assert engine.last(Samples).seeds[0] == first[-1] + 1


def test_what_was_stopped_or_replaced_is_not_gathered(
    make: Make, until: Until, pause: Callable[[float], None]
) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    samples = session.samples
    engine.held = True
    samples.make()
    old = engine.last(Samples)
    samples.stop()
    assert not samples.running
    assert engine.calls[-1] == "leave samples"
    engine.emit(*fake_made(old), MakingDone("samples", old.request))
    samples.make()
    engine.emit(*fake_made(old), MakingProgress("samples", old.request, 0.9))
    pause(0.02)
    assert samples.running
    assert not samples.made
    assert samples.share == 0.0


def test_another_photo_forgets_the_samples(make: Make, until: Until, photo_file: Path) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    session.samples.make()
    until(lambda: not session.samples.running)
    assert session.samples.made
    photo = session.photo
    session.open(photo_file)
    until(lambda: session.photo is not photo)
    assert not session.samples.made
    until(lambda: session.samples.ready)


def test_a_failure_is_told_and_ends_the_making(make: Make, until: Until, notices: list[Any]) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    session.notice.connect(notices.append)
    engine.held = True
    session.samples.make()
    number = engine.last(Samples).request
    engine.emit(Failed("samples", "input", "Choose a larger size.", request=number))
    until(lambda: bool(notices))
    assert notices[0].text == "Choose a larger size."
    assert not session.samples.running


def gallery(make: Make, engine: FakeEngine, until: Until, **changes: Any) -> Any:
    """Return the samples of a session with a gallery of three that is there."""
    samples = ready(make, engine, until).samples
    samples.set_request(replace(samples.request, count=3, **changes))
    samples.make()
    until(lambda: not samples.running)
    return samples


def test_a_sample_is_made_at_its_own_size_when_somebody_wants_it(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    samples = gallery(make, engine, until)
    assert not engine.last(Samples).own_size
    assert samples.made[1].shape == (24, 32, 3)
    taken: list[Rgb] = []
    assert samples.whole(1, taken.append) is not None
    assert samples.running
    assert samples.finishing
    until(lambda: taken)
    until(lambda: not samples.running)
    asked = engine.last(Samples)
    assert (asked.seeds, asked.own_size) == ((1,), True)
    assert taken[0].shape == (48, 64, 3)
    assert samples.made[1].shape == (24, 32, 3), "the gallery keeps what is small"
    # Once more, as by a second drag: it is there.
    count = len(engine.asked(Samples))
    assert samples.whole(1, taken.append) is None
    assert len(taken) == 2
    assert len(engine.asked(Samples)) == count
    assert samples.whole(77, taken.append) is None, "there is no such sample"
    assert len(taken) == 2


def test_a_first_look_that_is_all_there_is_is_not_made_again(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    samples = gallery(make, engine, until, size=Size(32, 24))
    taken: list[Rgb] = []
    assert samples.whole(2, taken.append) is None
    assert taken[0] is samples.made[2]
    assert len(engine.asked(Samples)) == 1


def test_what_somebody_waits_for_comes_before_the_gallery_which_goes_on(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    samples = ready(make, engine, until).samples
    samples.set_request(replace(samples.request, count=3))
    engine.held = True
    samples.make()
    engine.step()
    until(lambda: samples.made)
    assert samples.share == pytest.approx(1 / 3)
    taken: list[Rgb] = []
    samples.whole(0, taken.append)
    samples.whole(0, taken.append)
    assert engine.last(Samples).own_size
    engine.held = False
    engine.answer()
    until(lambda: not samples.running)
    assert len(taken) == 2
    assert [(asked.seeds, asked.own_size) for asked in engine.asked(Samples)] == [
        ((0, 1, 2), False),
        ((0,), True),
        ((1, 2), False),
    ]
    assert sorted(samples.made) == [0, 1, 2]
    assert samples.share == 1.0


def test_who_withdraws_waits_no_longer_but_others_do(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    samples = gallery(make, engine, until)
    engine.held = True
    taken: list[str] = []
    first = samples.whole(0, lambda _: taken.append("first"))
    samples.whole(0, lambda _: taken.append("second"))
    count = len(engine.asked(Samples))
    samples.withdraw(first)
    assert len(engine.asked(Samples)) == count, "it goes on being made for the other one"
    engine.held = False
    engine.answer()
    until(lambda: not samples.running)
    assert taken == ["second"]
    engine.held = True
    order = samples.whole(1, lambda _: taken.append("third"))
    samples.withdraw(order)
    assert engine.calls[-1] == "leave samples"
    assert not samples.running


def test_a_gallery_follows_its_settings_when_they_stand_still(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    samples = gallery(make, engine, until)
    count = len(engine.asked(Samples))
    for width in (70, 80, 90):
        samples.set_request(replace(samples.request, size=Size(width, 48)))
    assert len(engine.asked(Samples)) == count
    until(lambda: len(engine.asked(Samples)) > count)
    assert engine.last(Samples).size == Size(90, 48)
    assert len(engine.asked(Samples)) == count + 1
    assert [place.fresh for place in samples.places] == [False] * 3
    assert all(place.picture is not None for place in samples.places), "what was there stays until then"
    until(lambda: not samples.running)
    assert all(place.fresh for place in samples.places)


def test_without_a_gallery_settings_make_nothing(
    make: Make, until: Until, pause: Callable[[float], None]
) -> None:
    engine = FakeEngine(automatic=True)
    samples = ready(make, engine, until).samples
    samples.set_request(replace(samples.request, start=2))
    pause(0.4)
    assert not engine.asked(Samples)


def test_more_or_fewer_samples_are_the_same_ones(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    samples = gallery(make, engine, until)
    there = dict(samples.made)
    samples.set_request(replace(samples.request, count=5))
    samples.make()
    assert engine.last(Samples).seeds == (3, 4)
    until(lambda: not samples.running)
    assert [place.seed for place in samples.places] == [0, 1, 2, 3, 4]
    assert all(samples.made[seed] is picture for seed, picture in there.items())
    samples.choose(4)
    samples.set_request(replace(samples.request, count=2))
    samples.make()
    assert not samples.running
    assert [place.seed for place in samples.places] == [0, 1]
    assert samples.chosen is None


def test_cancelling_keeps_what_is_there_and_drops_the_rest(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    samples = ready(make, engine, until).samples
    engine.held = True
    samples.make()
    engine.step()
    until(lambda: samples.made)
    assert len(samples.places) == 8
    samples.whole(0, lambda _: None)
    samples.stop()
    assert not samples.running
    assert not samples.finishing
    assert [place.seed for place in samples.places] == [0]


def test_networks_that_take_over_make_the_gallery_anew(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    samples = gallery(make, engine, until)
    count, sample = len(engine.asked(Samples)), np.zeros((6, 8, 3), np.uint8)
    engine.emit(fake_learnt(5))
    until(lambda: samples.ready)
    assert len(engine.asked(Samples)) == count, "patches still make the pictures"
    networks: tuple[Kind, ...] = ("network",) * 5
    engine.emit(ScaleLearnt(4, sample, networks, fake_defaults(5), networks))
    until(lambda: len(engine.asked(Samples)) > count)
    assert engine.last(Samples).seeds == (0, 1, 2)
    until(lambda: not samples.running)


def test_a_whole_sample_that_fails_leaves_the_gallery_going(
    make: Make, until: Until, notices: list[Any]
) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    session.notice.connect(notices.append)
    samples = session.samples
    samples.set_request(replace(samples.request, count=3))
    engine.held = True
    samples.make()
    engine.step()
    until(lambda: samples.made)
    samples.whole(0, lambda _: pytest.fail("it was not made"))
    number = engine.last(Samples).request
    engine.waiting.clear()
    engine.held = False
    engine.emit(Failed("samples", "memory", "Too large; use less.", request=number))
    until(lambda: not samples.running)
    assert [notice.offer for notice in notices] == [""], "learning at a smaller size would not help"
    assert sorted(samples.made) == [0, 1, 2]


def test_learning_at_a_smaller_size_forgets_what_was_made(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    engine.held = True
    session.samples.make()
    session.learn_smaller()
    assert not session.samples.running
    engine.answer()
    until(lambda: session.samples.ready)
    assert not session.samples.places


def test_a_sample_that_was_opened_is_not_saved_yet(make: Make, until: Until, tmp_path: Path) -> None:
    session = make()
    session.open_picture(Picture(a_photo(40, 30), None, True, ()), "sample 3", made=True)
    until(lambda: session.photo is not None and session.photo.name == "sample 3")
    assert not session.photo.saved
    session.export(tmp_path / "sample.png")
    until(lambda: session.photo.saved)
    assert np.array_equal(load_picture(tmp_path / "sample.png").colour, a_photo(40, 30))


def test_a_sample_of_the_photos_size_becomes_a_layer_that_is_no_edit(make: Make, until: Until) -> None:
    session = make()
    other = a_photo()[:, ::-1].copy()
    session.lay(other, "Sample 3")
    until(lambda: len(session.document.layers) == 2)
    assert session.document.active_layer.kind == "result"
    assert session.document.active_layer.name == "Sample 3"
    assert np.array_equal(session.document.flatten(Rect.whole(session.document.size)), other)
    assert session.edit_region is None or session.edit_region.empty
    session.undo()
    session.lay(a_photo(200, 48), "Sample 4")
    until(lambda: len(session.document.layers) == 2)
    assert session.document.active_layer.kind == "floating"
    assert session.document.active_layer.transform.scale_x == pytest.approx(64 / 200)


def test_saving_a_picture_says_so_or_why_not(
    make: Make, until: Until, notices: list[Any], tmp_path: Path
) -> None:
    session = make()
    session.notice.connect(notices.append)
    session.save_picture(tmp_path / "a.png", a_photo())
    until(lambda: notices)
    assert "'a.png'" in notices[0].text
    assert np.array_equal(load_picture(tmp_path / "a.png").colour, a_photo())
    session.save_picture(tmp_path / "a.docx", a_photo())
    until(lambda: len(notices) == 2)
    assert notices[1].kind == "error"
    assert not session.exporting


def test_one_that_is_liked_is_varied_and_stands_first(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    samples = gallery(make, engine, until, seed=10)
    assert samples.can_vary(11)
    liked = samples.made[11]
    samples.vary(11)
    asked = engine.last(Samples)
    assert (asked.seeds, asked.layout, asked.start) == ((11, 12, 13), Layout(11, 2), 0)
    assert samples.varied is liked
    until(lambda: not samples.running)
    assert [place.label for place in samples.places] == ["11", "11-12", "11-13"]
    assert samples.scales_to_vary == (1, 4)
    samples.vary_from(1)
    until(lambda: engine.last(Samples).layout == Layout(11, 1))
    until(lambda: not samples.running)
    samples.again()
    assert engine.last(Samples).seeds == (14, 15, 16)
    samples.vary_no_more()
    asked = engine.last(Samples)
    assert (asked.seeds, asked.layout) == ((10, 11, 12), None)
    assert samples.varied is None
    until(lambda: not samples.running)


def test_a_variation_is_varied_in_turn_at_finer_scales(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    samples = gallery(make, engine, until)
    samples.vary(1)
    until(lambda: not samples.running)
    samples.vary(3)
    asked = engine.last(Samples)
    assert asked.layout == Layout(3, 3, Layout(1, 2))
    assert samples.request.label(3) == "1-3"
    assert samples.request.label(5) == "1-3-5"
    assert samples.scales_to_vary == (3, 4)
    until(lambda: not samples.running)
    samples.vary(3)  # it is the one that is varied already
    assert engine.last(Samples).layout == Layout(3, 3, Layout(1, 2))
    samples.vary_from(4)
    until(lambda: engine.last(Samples).layout == Layout(3, 4, Layout(1, 2)))
    until(lambda: not samples.running)
    assert not samples.can_vary(4), "no scale is left"
    taken: list[Rgb] = []
    samples.whole(4, taken.append)
    assert engine.last(Samples).layout == Layout(3, 4, Layout(1, 2))
    until(lambda: taken)
    samples.vary_no_more()
    assert engine.last(Samples).seeds == (0, 1, 2)
    until(lambda: not samples.running)


def test_the_photos_layout_stays_below_that_of_a_sample(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    samples = gallery(make, engine, until, start=2)
    samples.vary(0)
    asked = engine.last(Samples)
    assert (asked.start, asked.layout) == (2, Layout(0, 3))
    assert samples.scales_to_vary == (3, 4)
    until(lambda: not samples.running)
    samples.vary_no_more()
    samples.set_request(replace(samples.request, start=4))
    samples.make()
    until(lambda: not samples.running)
    assert not samples.can_vary(0), "nothing but the finest scale was made anew"
    count = len(engine.asked(Samples))
    samples.vary(0)
    assert len(engine.asked(Samples)) == count


def test_another_photo_has_nothing_to_vary(make: Make, until: Until, photo_file: Path) -> None:
    engine = FakeEngine(automatic=True)
    samples = gallery(make, engine, until, tile=True)
    assert engine.last(Samples).tile
    samples.vary(0)
    until(lambda: not samples.running)
    session = samples.parent()
    photo = session.photo
    session.open(photo_file)
    until(lambda: session.photo is not photo and samples.ready)
    assert samples.varied is None
    assert samples.request.layout is None
    assert samples.request.tile, "that is a wish, and not of one photo"


def test_nothing_is_made_of_a_photo_that_was_closed(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = ready(make, engine, until)
    engine.held = True
    session.samples.make()
    session.close_photo()
    assert "leave samples" in engine.calls
    assert not session.samples.running
    assert not session.samples.places
