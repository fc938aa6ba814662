"""What learning takes on this machine, found out by a few iterations before it begins."""

from __future__ import annotations

import math
import time
from collections.abc import Generator as Steps
from collections.abc import Iterator, Sequence
from dataclasses import replace

from singan_studio.engine import device
from singan_studio.engine.model import Pyramid
from singan_studio.engine.pace import Leg, Paces
from singan_studio.engine.random import stream
from singan_studio.engine.scales import NetworkScale
from singan_studio.engine.steps import ScaleStep, ScaleTraining, new_networks

# One iteration at every scale may take so long, but not much of a short learning; of a long one, this share.
_SECONDS, _MOST, _SHARE = 0.4, 0.05, 0.001
_ROUNDS, _QUICK = 3, 0.2
# A schedule shorter than this would be over before its trial is.
_WORTH_TRYING = 20


def try_out(pyramid: Pyramid, todo: Sequence[int], paces: Paces, budget: float | None) -> Iterator[None]:
    """Time iterations at the scales `todo` on networks that are thrown away: at as many as is quick.

    What is found is noted in `paces`. Yields between any two steps.
    """
    config = pyramid.config
    if config.iterations < _WORTH_TRYING or paces.knows(config, todo[0]):
        return
    twin = replace(pyramid, scales=[*pyramid.scales], sigmas=[*pyramid.sigmas], reconstructions=[])
    rng, spent = stream("trial", config.seed), 0.0
    for scale in todo:
        whole = min(paces.seconds(Leg(config, tuple(todo))), budget or math.inf)
        if scale != todo[0] and spent + paces.pace(config, scale) > max(
            min(_SECONDS, _MOST * whole), _SHARE * whole
        ):
            return
        try:
            now, step = new_networks(twin, scale, rng), ScaleStep(twin, scale, rng)
            best = math.inf
            for _ in range(_ROUNDS):
                seconds = yield from _iteration(step, now)
                best = min(best, seconds)
                if seconds > _QUICK:
                    break
        except (RuntimeError, MemoryError) as error:
            if not device.out_of_memory(error):
                raise
            return  # Learning itself will find out, and say so.
        paces.tried(config, scale, best)
        # What warms up is no part of the trial's own time.
        spent += best
        twin.learnt(scale, NetworkScale(now.generator, noise_padding=config.noise_padding), step.sigma)


def _iteration(step: ScaleStep, now: ScaleTraining) -> Steps[None, None, float]:
    """Take an iteration and return its seconds; of long steps, one of each kind stands for all."""
    config, whole = step.config, 0.0
    pixels = device.window_pixels(config, step.pyramid.plan, step.scale)
    for take, count in (
        (step.discriminate, config.discriminator_steps),
        (step.generate, config.generator_steps),
    ):
        spent, taken = 0.0, 0
        while taken < count and spent < _QUICK:
            started = time.monotonic()
            with device.threads_for(pixels):
                take(now)
            spent, taken, now.taken = spent + time.monotonic() - started, taken + 1, now.taken + 1
            yield
        whole += spent * count / taken
    now.iteration, now.taken = now.iteration + 1, 0
    return whole
