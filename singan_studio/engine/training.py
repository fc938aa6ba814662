"""Training: one scale after another, each frozen when done (paper, section 2.2), station after station.

`train` is a generator: whoever drives it pauses by not asking for the next event, cancels by closing it,
and may save the `Training` between any two events; resumed from there it ends with the same weights.
A scale that is learnt further goes on being used as it was until it is finished (docs/decisions/0008).
"""

from __future__ import annotations

import math
import time
from collections.abc import Generator as Steps
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import torch

from singan_studio.engine import device
from singan_studio.engine.config import PLAN_FIELDS, PRESETS, Learnt, TrainConfig, place
from singan_studio.engine.model import Pyramid
from singan_studio.engine.pace import WORTH, Leg, Paces, Watch
from singan_studio.engine.random import stream
from singan_studio.engine.scales import NetworkScale
from singan_studio.engine.steps import Prepare, ScaleStep, ScaleTraining, new_networks, optimise
from singan_studio.engine.trial import try_out
from singan_studio.errors import StudioError

_SECONDS_BETWEEN_EVENTS = 0.02


@dataclass(frozen=True, slots=True)
class StationStarted:
    """Learning goes on to a station, by learning these scales."""

    station: str
    todo: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ScaleStarted:
    """A scale begins to learn, for the first time or again after a break."""

    scale: int
    count: int


@dataclass(frozen=True, slots=True)
class Progress:
    """Where learning stands, at most 50 a second; losses are those of the last iteration."""

    scale: int
    count: int
    iteration: int
    iterations: int
    """As many as the schedule wants, or as the time left is expected to allow."""
    critic_loss: float
    reconstruction_rmse: float
    """RMSE of the reconstruction path at this scale, in [-1, 1] units."""
    legs: tuple[tuple[str, float], ...]
    """The stations from here on, and the seconds to each from the one before."""

    @property
    def seconds_left(self) -> float:
        """Seconds to the end of all that is to be learnt."""
        return sum(seconds for _, seconds in self.legs)


@dataclass(frozen=True, slots=True)
class ScaleFinished:
    """A scale has become a network scale, or a better one; the driver should save."""

    scale: int
    count: int


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment between two long steps, in which a driver may do something else; nothing else to tell."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One plain sentence a person should read."""

    text: str


Event = StationStarted | ScaleStarted | Progress | ScaleFinished | Moment | Notice


@dataclass(slots=True)
class Training:
    """A pyramid on its way to a station: the scales still to learn, and the one in the making.

    The station is that of the pyramid's config.
    """

    pyramid: Pyramid
    todo: list[int]
    rng: torch.Generator
    current: ScaleTraining | None = None
    ahead: list[TrainConfig] = field(default_factory=list)
    """The stations after this one."""
    budget: float | None = None
    """Seconds this run may take; None for as long as the schedule wants."""
    paces: Paces = field(init=False)
    _started: float = field(init=False)

    def __post_init__(self) -> None:
        self._started = time.monotonic()
        self.paces = Paces(self.pyramid.plan)

    def seconds_left(self) -> float:
        """Return what is left of the budget, infinity without one."""
        return math.inf if self.budget is None else self.budget - (time.monotonic() - self._started)

    @property
    def finished(self) -> bool:
        """Whether nothing is left to learn."""
        return not self.todo

    def legs(self) -> list[Leg]:
        """Return the way to the last station: this leg first."""
        learnt = known(self.pyramid)
        legs: list[Leg] = []
        for config in (self.pyramid.config, *self.ahead):
            todo = _wanted(learnt, config) if legs else self.todo
            legs.append(Leg(config, tuple(todo)))
            for n in todo:
                learnt[n] = Learnt(config.preset, config.iterations)
        return [leg for leg in legs if leg.scales]

    def go_on(self) -> None:
        """Turn to the next station that wants something, once this one is reached."""
        while self.ahead and not self.todo:
            config = self.ahead.pop(0)
            self.todo = _wanted(known(self.pyramid), config)
            if self.todo:
                self.pyramid.config = config
                self.rng = stream("training", config.seed)

    def stop(self) -> None:
        """Leave the rest of the road."""
        self.todo.clear()
        self.ahead.clear()


def known(pyramid: Pyramid) -> list[Learnt | None]:
    """Return how far each scale of a pyramid is learnt; None for patch scales."""
    return [scale.learnt if isinstance(scale, NetworkScale) else None for scale in pyramid.scales]


def _wanted(learnt: Sequence[Learnt | None], config: TrainConfig) -> list[int]:
    return [n for n in config.learns(len(learnt)) if (at := learnt[n]) is None or not at.serves(config)]


def begin(pyramid: Pyramid, *stations: TrainConfig, budget: float | None = None) -> Training:
    """Return the training that takes a pyramid to stations, one after another; by default to its config's.

    Only what is not yet learnt at a station, or at a later one, is to be learnt. Raises StudioError when a
    station has other scales or another seed than the pyramid.
    """
    for config in stations:
        check_fits(pyramid, config)
    ahead = [*(stations or (pyramid.config,))]
    training = Training(pyramid, [], stream("training", pyramid.config.seed), ahead=ahead, budget=budget)
    training.go_on()
    return training


def onwards(training: Training, *stations: TrainConfig, budget: float | None = None) -> Training:
    """Return the training that goes on from where one was left, to stations as for `begin`.

    The scale in the making is finished first; when all the stations lie behind, it is where theirs starts.
    """
    pyramid = training.pyramid
    here = pyramid.config
    for config in stations:
        check_fits(pyramid, config)
    ahead = [config for config in stations if place(config.preset) >= place(here.preset)]
    if training.finished or not ahead:
        left, todo = training.current, training.todo[:1]
        again = begin(pyramid, *stations, budget=budget)
        if left is not None and again.todo[:1] == todo:
            again.current = _warm(pyramid, todo[0], left.generator.channels, left)
        return again
    again = Training(
        pyramid,
        training.todo,
        training.rng,
        training.current,
        [config for config in ahead if config != here],
        budget,
    )
    again.paces = training.paces
    return again


def _warm(pyramid: Pyramid, scale: int, channels: int, left: ScaleTraining) -> ScaleTraining | None:
    """Return a new training of networks that another one was left with, if they have the right channels."""
    config = pyramid.config
    if channels != config.channels_at(scale):
        return None
    return optimise(left.generator, left.discriminator, config.learning_rate)


_WORDS = {
    "max_size": "with a longer side of {} pixels",
    "min_size": "with a coarsest side of {} pixels",
    "scale_factor": "with a factor of {} between scales",
    "noise_padding": "with noise_padding {}",
    "seed": "from seed {}",
}


def check_fits(pyramid: Pyramid, config: TrainConfig) -> None:
    """Raise StudioError when a station has other scales, or another seed, than a pyramid."""
    for name in PLAN_FIELDS:
        mine, wanted = getattr(pyramid.config, name), getattr(config, name)
        if mine != wanted:
            have = _WORDS[name].format(mine)
            raise StudioError(
                f"This model is learnt {have}, not {wanted}; leave that as it is, or learn the photo anew."
            )


def train(training: Training) -> Iterator[Event]:
    """Learn every scale of `training.todo`, coarsest first, then go on to the stations ahead.

    A scale for which memory or budget does not suffice stays what it was, as do all finer ones, and a
    Notice says so when that is patch detail.
    """
    pyramid = training.pyramid
    station: TrainConfig | None = None
    while training.todo:
        promised = pyramid.config is station
        if not promised:
            station = pyramid.config
            yield StationStarted(station.preset, tuple(training.todo))
            yield from (Moment() for _ in try_out(pyramid, training.todo, training.paces, training.budget))
        scale = training.todo[0]
        planned = _planned(training, promised=promised)
        learnt = bool(planned)
        if planned:
            yield ScaleStarted(scale, len(pyramid))
            try:
                learnt = yield from _learn_scale(training, scale, planned=planned)
            except (RuntimeError, MemoryError) as error:
                if not device.out_of_memory(error):
                    raise
                yield Notice(
                    f"There is not enough memory to learn scale {scale} and finer ones further; they stay as "
                    "they are. Learning at a smaller size needs less."
                )
                training.current = None
                training.stop()
                return
        if not learnt:
            if pyramid.scales[scale].kind == "patch":
                yield Notice(
                    f"The time is too short to learn scale {scale} and finer ones; they stay patch detail."
                )
            if training.current is None or training.current.iteration < WORTH // 2:
                training.current = None
                training.stop()
            return
        training.current = None
        training.todo.pop(0)
        training.go_on()
        yield ScaleFinished(scale, len(pyramid))


def _planned(training: Training, *, promised: bool) -> list[Leg]:
    """Return what is to be learnt in the time there is; empty when not even the next scale is."""
    legs = training.legs()
    if training.budget is None:
        return legs
    done = training.current.iteration if training.current else 0
    return training.paces.fitting(legs, max(training.seconds_left(), 0.0), done, promised=promised)


def adapt(pyramid: Pyramid, scale: int, prepare: Prepare) -> Steps[Event, None, NetworkScale]:
    """Train a network scale on, on pictures from below changed by `prepare`; return the new scale."""
    part = pyramid.scales[scale]
    if not isinstance(part, NetworkScale):
        raise TypeError(f"scale {scale} is a {part.kind} scale")
    twin = replace(
        pyramid,
        config=_schedule(pyramid.config, part.learnt),
        scales=[*pyramid.scales],
        sigmas=[*pyramid.sigmas],
        reconstructions=[],
    )
    rng = stream("adapting", pyramid.config.seed)
    training = Training(twin, [scale], rng, new_networks(twin, scale, rng, like=part))
    yield from _learn_scale(training, scale, prepare)
    adapted = twin.scales[scale]
    assert isinstance(adapted, NetworkScale)  # noqa: S101 - what _learn_scale has just put there
    return adapted


def _schedule(config: TrainConfig, learnt: Learnt | None) -> TrainConfig:
    """Return the config by which a scale was learnt, where a pyramid's is that of a station further on."""
    if learnt is None or learnt.station == config.preset or learnt.station not in PRESETS:
        return config
    return replace(PRESETS[learnt.station], **{name: getattr(config, name) for name in PLAN_FIELDS})


def _own(pyramid: Pyramid, scale: int) -> NetworkScale | None:
    """Return what a scale was learnt before, if it is to start from that: where the channels are the same."""
    own = pyramid.scales[scale]
    if isinstance(own, NetworkScale) and own.generator.channels == pyramid.config.channels_at(scale):
        return own
    return None


def _learn_scale(
    training: Training, scale: int, prepare: Prepare | None = None, planned: Sequence[Leg] = ()
) -> Steps[Event, None, bool]:
    """Learn one scale and put it into the pyramid; return False when its time is too short."""
    pyramid, config, paces = training.pyramid, training.pyramid.config, training.paces
    step = ScaleStep(pyramid, scale, training.rng, prepare)
    if training.current is None:
        training.current = new_networks(pyramid, scale, training.rng, like=_own(pyramid, scale))
    now = training.current
    watch = Watch(paces, config, scale, planned, now.iteration, training.seconds_left)
    pixels = device.window_pixels(config, pyramid.plan, scale)
    critics, generators = config.discriminator_steps, config.generator_steps
    critic = error = said = paused = 0.0
    while now.iteration < config.iterations:
        way = watch.way(now.iteration)
        if watch.judged and watch.hopeless:
            return False
        if watch.judged and way >= 1:
            break
        now.set_rate(config.learning_rate * (0.1 if way >= config.decay_at else 1.0))
        while now.taken < critics + generators:
            started = time.monotonic()
            with device.threads_for(pixels):
                if now.taken < critics:
                    critic = step.discriminate(now)
                else:
                    error = step.generate(now)
            now.taken += 1
            watch.spend(time.monotonic() - started)
            if now.taken < critics + generators and time.monotonic() - paused >= _SECONDS_BETWEEN_EVENTS:
                paused = time.monotonic()
                yield Moment()
        now.iteration, now.taken = now.iteration + 1, 0
        now.seconds += watch.lap()
        if time.monotonic() - said >= _SECONDS_BETWEEN_EVENTS or now.iteration == config.iterations:
            said = paused = time.monotonic()
            expected, legs = watch.expected(now.iteration), watch.legs(now.iteration)
            yield Progress(scale, len(pyramid), now.iteration, expected, critic, error**0.5, legs)
    network = NetworkScale(
        now.generator,
        now.discriminator,
        noise_padding=config.noise_padding,
        learnt=Learnt(config.preset, now.iteration),
    )
    pyramid.learnt(scale, network, step.sigma)
    return True
