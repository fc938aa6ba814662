"""The gallery's side of random samples, over the scripted engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from singan_studio.imaging.geometry import Size
from singan_studio.jobs.making import MakingDone, MakingProgress, Samples
from singan_studio.jobs.messages import Failed
from tests.fakes import FakeEngine, fake_made

from .conftest import Make, Until


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
