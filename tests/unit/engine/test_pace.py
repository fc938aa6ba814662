"""What learning takes, and what fits into a time: numbers made up, and a real training that is timed."""

from __future__ import annotations

import math
from collections.abc import Callable
from statistics import median
from types import SimpleNamespace

import numpy as np
import pytest

from singan_studio.engine import device, pace, steps, training, trial
from singan_studio.engine.config import Learnt, TrainConfig, preset, road
from singan_studio.engine.model import new_pyramid
from singan_studio.engine.pace import WORTH, Leg, Paces, Watch
from singan_studio.engine.pyramid import make_plan
from singan_studio.engine.training import (
    Event,
    Moment,
    Notice,
    Progress,
    ScaleFinished,
    StationStarted,
    begin,
    known,
    train,
)
from singan_studio.imaging.geometry import Size

from . import photos

Step = Callable[[steps.ScaleStep, steps.ScaleTraining], float]

DRAFT = preset("draft", iterations=200, network_scales=(0, 2))
PAPER = preset("paper", iterations=1000)
PLAN = make_plan(Size(100, 80), PAPER)


def measured(paces: Paces, config: TrainConfig, *seconds: float) -> Paces:
    for scale, taken in enumerate(seconds):
        paces.tried(config, scale, taken)
    return paces


@pytest.fixture
def paces() -> Paces:
    """0.01 s an iteration of draft, 0.1 s one of paper, at every scale."""
    return measured(measured(Paces(PLAN), DRAFT, 0.01, 0.01), PAPER, *[0.1] * len(PLAN))


class TestPaces:
    def test_without_measurement_nothing_is_known(self) -> None:
        paces = Paces(PLAN)
        assert paces.pace(PAPER, 0) == 0
        assert not paces.knows(PAPER, 0)

    def test_what_was_not_measured_follows_from_the_scale_most_like_it(self) -> None:
        paces = measured(Paces(PLAN), PAPER, 0.1, 0.2)
        ratio = device.step_cost(PAPER, PLAN, 4) / device.step_cost(PAPER, PLAN, 1)
        assert ratio > 1.2
        assert paces.pace(PAPER, 4) == pytest.approx(0.2 * ratio)
        less = device.step_cost(DRAFT, PLAN, 0) / device.step_cost(PAPER, PLAN, 0)
        assert paces.pace(DRAFT, 0) == pytest.approx(0.1 * less)

    def test_a_machine_that_became_slower_is_slower_everywhere(self) -> None:
        paces = measured(Paces(PLAN), PAPER, 0.1, 0.2, 0.3)
        paces.found(PAPER, 0, 0.15)
        assert paces.pace(PAPER, 0) == 0.15
        assert paces.pace(PAPER, 1) == pytest.approx(0.3)
        paces.found(PAPER, 0, 0.1)
        assert paces.pace(PAPER, 1) == pytest.approx(0.2)

    def test_a_leg_takes_its_iterations_at_every_scale(self, paces: Paces) -> None:
        assert paces.seconds(Leg(DRAFT, (0, 1))) == pytest.approx(4.0)
        assert paces.seconds(Leg(DRAFT, (0, 1)), done=50) == pytest.approx(3.5)
        assert paces.seconds(Leg(DRAFT, (0, 1), 0.5)) == pytest.approx(2.0)
        assert paces.seconds(Leg(DRAFT, ())) == 0


class TestFitting:
    def fitting(self, paces: Paces, seconds: float) -> list[Leg]:
        return paces.fitting([Leg(DRAFT, (0, 1)), Leg(PAPER, (0, 1, 2))], seconds)

    def test_all_of_it(self, paces: Paces) -> None:
        assert self.fitting(paces, 304.1) == [Leg(DRAFT, (0, 1)), Leg(PAPER, (0, 1, 2))]

    def test_the_next_station_gets_the_rest_evenly(self, paces: Paces) -> None:
        first, last = self.fitting(paces, 4 + 150)
        assert first == Leg(DRAFT, (0, 1))
        assert (last.scales, last.share) == ((0, 1, 2), pytest.approx(0.5))

    def test_scales_that_would_get_too_little_are_left_out(self, paces: Paces) -> None:
        last = self.fitting(paces, 4 + 21)[-1]
        assert last.scales == (0, 1)
        assert last.share == pytest.approx(21 / 200)
        assert last.share * PAPER.iterations >= WORTH
        assert self.fitting(paces, 4 + 9) == [Leg(DRAFT, (0, 1))]

    def test_a_scale_that_was_promised_is_content_with_half(self, paces: Paces) -> None:
        legs = [Leg(DRAFT, (0, 1))]
        assert paces.fitting(legs, 0.6) == []
        assert paces.fitting(legs, 0.6, promised=True) == [Leg(DRAFT, (0,), pytest.approx(0.3))]
        assert paces.fitting(legs, 0.4, promised=True) == []

    def test_a_part_of_the_first_station(self, paces: Paces) -> None:
        assert self.fitting(paces, 2.5) == [Leg(DRAFT, (0, 1), pytest.approx(0.625))]
        assert self.fitting(paces, 1.5) == [Leg(DRAFT, (0,), pytest.approx(0.75))]
        assert self.fitting(paces, 0.9) == []

    def test_what_is_done_already_costs_nothing(self, paces: Paces) -> None:
        legs = [Leg(DRAFT, (0, 1))]
        assert paces.fitting(legs, 3.01, done=100) == legs
        assert paces.fitting(legs, 3.01) != legs


class Clock:
    """What is left of a budget, by hand."""

    def __init__(self, left: float) -> None:
        self.left = left

    def __call__(self) -> float:
        return self.left


class TestWatch:
    def watch(self, paces: Paces, planned: list[Leg], clock: Clock, begun: int = 0) -> Watch:
        return Watch(paces, DRAFT, 0, planned, begun, clock)

    def iterate(self, watch: Watch, clock: Clock, count: int, seconds: float) -> None:
        for _ in range(count):
            watch.spend(seconds)
            clock.left -= seconds
            assert watch.lap() == seconds

    def test_without_a_budget_iterations_count(self, paces: Paces) -> None:
        clock = Clock(math.inf)
        watch = self.watch(paces, [Leg(DRAFT, (0, 1)), Leg(PAPER, (0, 1, 2))], clock)
        self.iterate(watch, clock, 50, 0.02)
        assert watch.way(50) == 0.25
        assert watch.expected(50) == 200
        # Twice as slow as the trial said, so that what comes is thought to be as well.
        assert watch.legs(50) == (("draft", pytest.approx(3 + 4)), ("paper", pytest.approx(600)))

    def test_a_short_time_is_shared_among_scales(self, paces: Paces) -> None:
        clock = Clock(2.4)
        watch = self.watch(paces, paces.fitting([Leg(DRAFT, (0, 1))], clock.left), clock)
        self.iterate(watch, clock, 60, 0.01)
        assert watch.way(60) == pytest.approx(0.5)
        assert watch.expected(60) == 120
        assert watch.judged
        assert not watch.hopeless
        assert watch.legs(60) == (("draft", pytest.approx(1.8)),)

    def test_a_scale_for_which_the_machine_is_too_slow_is_hopeless(self, paces: Paces) -> None:
        clock = Clock(2.4)
        watch = self.watch(paces, paces.fitting([Leg(DRAFT, (0, 1))], clock.left), clock)
        self.iterate(watch, clock, 5, 0.1)
        assert watch.judged
        assert watch.hopeless

    def test_going_on_with_a_scale_counts_what_is_done(self, paces: Paces) -> None:
        clock = Clock(0.5)
        watch = self.watch(paces, paces.fitting([Leg(DRAFT, (0, 1))], clock.left, 150), clock, 150)
        assert watch.way(150) == 0.75
        self.iterate(watch, clock, 25, 0.01)
        assert watch.way(175) == pytest.approx(0.875)
        assert watch.expected(175) == 200

    def test_it_never_promises_more_than_the_budget(self, paces: Paces) -> None:
        clock = Clock(4.1)
        watch = self.watch(paces, paces.fitting([Leg(DRAFT, (0, 1))], clock.left), clock)
        self.iterate(watch, clock, 20, 0.1)
        assert sum(seconds for _, seconds in watch.legs(20)) == pytest.approx(2.1)


def quick(name: str, **changes: object) -> TrainConfig:
    values: dict[str, object] = {
        "max_size": 40,
        "min_size": 18,
        "discriminator_steps": 1,
        "generator_steps": 1,
        "channels": 8,
    }
    return preset(name, **(values | changes))


def ratios(times: list[tuple[float, float]], whole: float) -> list[float]:
    """Told time left over true time left, from a tenth of the way on."""
    return [left / (whole - at) for at, left in times if 0.1 * whole <= at <= 0.9 * whole]


class Machine:
    """A clock that only steps of learning move, so that no other program can: each by what it would cost."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, slower: float) -> None:
        self.now, self.slower, self._rng = 0.0, slower, np.random.default_rng(0)
        clock = SimpleNamespace(monotonic=lambda: self.now)
        for module in (pace, training, trial):
            monkeypatch.setattr(module, "time", clock)
        for name in ("discriminate", "generate"):
            monkeypatch.setattr(steps.ScaleStep, name, self._taking(getattr(steps.ScaleStep, name)))

    def _taking(self, step: Step) -> Step:
        def take(this: steps.ScaleStep, now: steps.ScaleTraining) -> float:
            # The first ones are slow, as on every machine, and learning is slower than its trials were.
            warm = 3.0 if now.iteration == 0 else self.slower if now.iteration > 3 else 1.0
            area = this.pyramid.plan.sizes[this.scale].area
            self.now += (0.004 + 1e-5 * area) * warm * self._rng.uniform(0.8, 1.25)
            return step(this, now)

        return take


@pytest.mark.slow
@pytest.mark.parametrize(("budget", "slower"), [(None, 1.0), (None, 1.5), (3.0, 1.5)])
def test_the_time_left_is_honest(
    budget: float | None, slower: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Real learning by a clock of its own: a busy machine says nothing about the estimate."""
    machine = Machine(monkeypatch, slower)
    monkeypatch.setattr(pace, "WORTH", 10)  # so that a short time is enough for every scale
    config = quick("paper", iterations=50 if budget is None else 200)
    course = begin(new_pyramid(photos.sample_photo("mountains", 40, 30), config), budget=budget)
    times = [(machine.now, event.seconds_left) for event in train(course) if isinstance(event, Progress)]
    whole = machine.now
    found = ratios(times, whole)
    assert len(found) > 50
    assert 0.9 < median(found) < 1.1
    # A scale that was only tried cannot be known to be slower until it learns.
    assert 0.8 / slower < min(found)
    assert max(found) < 1.2
    if budget is not None:
        assert 0.95 * budget < whole < 1.05 * budget
        assert all(at is not None for at in known(course.pyramid))


@pytest.mark.slow
def test_a_budget_goes_from_station_to_station(monkeypatch: pytest.MonkeyPatch) -> None:
    Machine(monkeypatch, slower=1.0)
    photo = photos.sample_photo("mountains", 40, 30)
    like = quick("instant")
    stations = [
        quick(config.preset, iterations=count, network_scales=scales)
        for config, count, scales in zip(
            road("paper", like)[1:], (4, 6, 10**6), ((0, 1), (0, 2), (0, None)), strict=True
        )
    ]
    course = begin(new_pyramid(photo, like), *stations, budget=1000.0)
    monkeypatch.setattr(pace, "WORTH", 10)  # so that something is learnt on the slowest machine
    events: list[Event] = []
    left = 4.0
    for event in train(course):
        if not isinstance(event, Moment):
            events.append(event)
        if event == StationStarted("paper", (0, 1, 2, 3)):
            assert course.budget is not None
            course.budget -= course.seconds_left() - left
    assert -0.1 < course.seconds_left() < 0.1
    finished = [event.scale for event in events if isinstance(event, ScaleFinished)]
    assert finished[:3] == [0, 0, 1]
    first = known(course.pyramid)[0]
    assert first is not None
    assert first.station == "paper"
    assert 6 < first.iterations < 10**5
    assert known(course.pyramid)[1] != Learnt("balanced", 6) or finished == [0, 0, 1, 0]
    assert not [event for event in events if isinstance(event, Notice)]
