"""Training: one scale after another, each frozen when done (paper, section 2.2).

`train` is a generator: whoever drives it pauses by not asking for the next event, cancels by closing it,
and may save the `Training` between any two events; resumed from there it ends with the same weights.
"""

from __future__ import annotations

import math
import time
from collections.abc import Generator as Steps
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import torch

from singan_studio.engine import device
from singan_studio.engine.config import TrainConfig
from singan_studio.engine.model import Pyramid
from singan_studio.engine.random import stream
from singan_studio.engine.scales import NetworkScale
from singan_studio.engine.steps import Prepare, ScaleStep, ScaleTraining, new_networks

_SECONDS_BETWEEN_EVENTS = 0.02
# Fewer iterations than this leave a scale worse than patch matching: a budget that short skips it.
_WORTH_LEARNING = 100
# ... judged after this many iterations.
_TRIAL = 5


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
    critic_loss: float
    reconstruction_rmse: float
    """RMSE of the reconstruction path at this scale, in [-1, 1] units."""
    seconds_left: float


@dataclass(frozen=True, slots=True)
class ScaleFinished:
    """A scale has become a network scale; the driver should save."""

    scale: int
    count: int


@dataclass(frozen=True, slots=True)
class Notice:
    """One plain sentence a person should read."""

    text: str


Event = ScaleStarted | Progress | ScaleFinished | Notice


@dataclass(slots=True)
class Training:
    """A pyramid on its way: the scales still to learn, and the one in the making."""

    pyramid: Pyramid
    todo: list[int]
    rng: torch.Generator
    current: ScaleTraining | None = None
    budget: float | None = None
    """Seconds this run may take; None for as long as the schedule wants."""
    _started: float = field(default_factory=time.monotonic)

    def seconds_left(self) -> float:
        """Return what is left of the budget, infinity without one."""
        return math.inf if self.budget is None else self.budget - (time.monotonic() - self._started)

    def share(self) -> float:
        """Return the seconds that the next scale may take: an equal part of what is left."""
        return max(self.seconds_left(), 1e-3) / len(self.todo)

    @property
    def finished(self) -> bool:
        """Whether nothing is left to learn."""
        return not self.todo


def begin(pyramid: Pyramid, budget: float | None = None) -> Training:
    """Return the training of a pyramid's scales that its config asks for and that are not learnt yet."""
    todo = [n for n in pyramid.config.learns(len(pyramid)) if pyramid.scales[n].kind == "patch"]
    return Training(pyramid, todo, stream("training", pyramid.config.seed), budget=budget)


def train(training: Training) -> Iterator[Event]:
    """Learn every scale of `training.todo`, coarsest first; yield what happens.

    A scale for which memory or budget does not suffice stays a patch scale, as do all finer ones, and a
    Notice says so.
    """
    pyramid = training.pyramid
    while training.todo:
        scale = training.todo[0]
        yield ScaleStarted(scale, len(pyramid))
        try:
            learnt = yield from _learn_scale(training, scale)
        except (RuntimeError, MemoryError) as error:
            if not device.out_of_memory(error):
                raise
            learnt = False
            yield Notice(
                f"There is not enough memory to learn scale {scale} and finer ones; they stay patch detail. "
                "A smaller --max-size needs less."
            )
        training.current = None
        if not learnt:
            training.todo.clear()
            return
        training.todo.pop(0)
        yield ScaleFinished(scale, len(pyramid))


def adapt(pyramid: Pyramid, scale: int, prepare: Prepare) -> Steps[Event, None, NetworkScale]:
    """Train a network scale on, on pictures from below changed by `prepare`; return the new scale."""
    part = pyramid.scales[scale]
    if not isinstance(part, NetworkScale):
        raise TypeError(f"scale {scale} is a {part.kind} scale")
    twin = replace(pyramid, scales=[*pyramid.scales], sigmas=[*pyramid.sigmas], reconstructions=[])
    rng = stream("adapting", pyramid.config.seed)
    training = Training(twin, [scale], rng, new_networks(pyramid, scale, rng, like=part))
    yield from _learn_scale(training, scale, prepare)
    adapted = twin.scales[scale]
    assert isinstance(adapted, NetworkScale)  # noqa: S101 - what _learn_scale has just put there
    return adapted


def _learn_scale(training: Training, scale: int, prepare: Prepare | None = None) -> Steps[Event, None, bool]:
    """Learn one scale and put it into the pyramid; return False when the budget is too small for it."""
    pyramid, config = training.pyramid, training.pyramid.config
    step = ScaleStep(pyramid, scale, training.rng, prepare)
    if training.current is None:
        training.current = new_networks(pyramid, scale, training.rng)
    now = training.current
    share = training.share()
    # The share counts from here, also when the scale was half done before a break.
    # The fastest iteration is the pace: the first ones warm up, and others may be disturbed.
    spent_before, said, fastest = now.seconds, 0.0, math.inf
    while now.iteration < config.iterations:
        started = time.monotonic()
        used = (now.seconds - spent_before) / share
        if now.iteration == _TRIAL and share / fastest < _WORTH_LEARNING:
            yield Notice(
                f"The budget is too short to learn scale {scale} and finer ones; they stay patch detail."
            )
            return False
        if used >= 1 and now.iteration > _TRIAL:
            break
        late = max(now.iteration / config.iterations, used) >= config.decay_at
        now.set_rate(config.learning_rate * (0.1 if late else 1.0))
        with device.threads_for(device.window_pixels(config, pyramid.plan, scale)):
            for _ in range(config.discriminator_steps):
                critic = step.discriminate(now)
            for _ in range(config.generator_steps):
                error = step.generate(now)
        now.iteration += 1
        taken = time.monotonic() - started
        now.seconds, fastest = now.seconds + taken, min(fastest, taken)
        if time.monotonic() - said >= _SECONDS_BETWEEN_EVENTS or now.iteration == config.iterations:
            said = time.monotonic()
            left = _seconds_left(training, min(share - (now.seconds - spent_before), _rest(now, config)))
            yield Progress(scale, len(pyramid), now.iteration, config.iterations, critic, error**0.5, left)
    network = NetworkScale(now.generator, now.discriminator, noise_padding=config.noise_padding)
    pyramid.learnt(scale, network, step.sigma)
    return True


def _rest(now: ScaleTraining, config: TrainConfig) -> float:
    """Return the seconds that the scale's remaining iterations take at its pace so far."""
    return now.seconds / now.iteration * (config.iterations - now.iteration)


def _seconds_left(training: Training, here: float) -> float:
    """Return `here`, the seconds left at the scale being learnt, plus those of the scales to come."""
    now, config, plan = training.current, training.pyramid.config, training.pyramid.plan
    if now is None:
        return max(0.0, here)
    cost = [device.step_cost(config, plan, n) for n in training.todo]
    later = sum(cost[1:]) / cost[0] * now.seconds / now.iteration * config.iterations
    return max(0.0, min(here + later, training.seconds_left()))
