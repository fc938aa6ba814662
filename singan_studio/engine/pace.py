"""How long iterations take here, and what of the road fits into a time.

Measured at every scale where that is cheap; elsewhere measured at the scale most like it.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import median

from singan_studio.engine import device
from singan_studio.engine.config import TrainConfig
from singan_studio.engine.pyramid import ScalePlan

WORTH = 100
"""Iterations below which a scale is not worth learning: patch matching, or what was there, is better."""
# So many of the newest scales say how much slower learning is than its trials were.
_RECENT = 3
# Fewer iterations than this are too few to leave out those that warm up.
_WARM = 3
# After so many iterations, or seconds, it shows whether a scale gets enough of them in its time.
_JUDGED, _JUDGED_SECONDS = 5, 2.0
_SECONDS_BETWEEN_ESTIMATES = 0.5


@dataclass(frozen=True, slots=True)
class Leg:
    """What one station still wants: its scales, and the share of its iterations that each gets."""

    config: TrainConfig
    scales: tuple[int, ...]
    share: float = 1.0


@dataclass(slots=True)
class Paces:
    """Seconds that an iteration takes, by station and scale."""

    plan: ScalePlan
    _trials: dict[tuple[str, int], float] = field(default_factory=dict)
    _found: dict[tuple[str, int], float] = field(default_factory=dict)
    _configs: dict[str, TrainConfig] = field(default_factory=dict)

    def tried(self, config: TrainConfig, scale: int, seconds: float) -> None:
        """Note what an iteration took that was only tried."""
        self._configs[config.preset] = config
        self._trials[config.preset, scale] = seconds

    def found(self, config: TrainConfig, scale: int, seconds: float) -> None:
        """Note what an iteration takes while the scale is learnt; noted again, the new number counts."""
        self._configs[config.preset] = config
        self._found[config.preset, scale] = seconds

    def knows(self, config: TrainConfig, scale: int) -> bool:
        """Return whether an iteration at a scale was timed."""
        return (config.preset, scale) in self._trials | self._found

    def pace(self, config: TrainConfig, scale: int) -> float:
        """Return the seconds of an iteration; 0 as long as nothing is known."""
        key = (config.preset, scale)
        if key in self._found:
            return self._found[key]
        if key in self._trials:
            return self._trials[key] * self._drift()
        known = {at: seconds * self._drift() for at, seconds in self._trials.items()} | self._found
        if not known:
            return 0.0
        cost = device.step_cost(config, self.plan, scale)
        costs = {at: device.step_cost(self._configs[at[0]], self.plan, at[1]) for at in known}
        nearest = min(known, key=lambda at: abs(math.log(costs[at] / cost)))
        return known[nearest] * cost / costs[nearest]

    def seconds(self, leg: Leg, done: int = 0) -> float:
        """Return what a leg takes, of whose first scale `done` iterations are done."""
        paces = [self.pace(leg.config, n) for n in leg.scales]
        first = paces[0] * done if paces else 0.0
        return max(0.0, leg.share * (leg.config.iterations * sum(paces) - first))

    def fitting(
        self, legs: Sequence[Leg], seconds: float, done: int = 0, *, promised: bool = False
    ) -> list[Leg]:
        """Return what of the legs fits into a time: the first ones whole, and of the next what remains.

        That one gets fewer iterations, the same share at every scale; where they would be fewer than WORTH,
        its finer scales are left out. Where the first scale was `promised`, half of that is enough for it.
        """
        planned: list[Leg] = []
        for leg in legs:
            cost = self.seconds(leg, done)
            if cost <= seconds:
                planned.append(leg)
                seconds, done = seconds - cost, 0
                continue
            enough = min(WORTH, leg.config.iterations) / leg.config.iterations
            for count in range(len(leg.scales), 0, -1):
                cut = Leg(leg.config, leg.scales[:count])
                share = seconds / self.seconds(cut, done)
                if share >= (enough / 2 if promised and count == 1 and not planned else enough):
                    planned.append(Leg(leg.config, cut.scales, min(1.0, share)))
                    break
            break
        return planned

    def _drift(self) -> float:
        """Return how many times slower learning is than the trials were, newest scales first."""
        both = [self._found[key] / self._trials[key] for key in self._found if key in self._trials]
        return median(both[-_RECENT:]) if both else 1.0


class Watch:
    """The time of one scale while it is learnt: its pace, what is left, and when it has to end.

    `planned` begins with the leg that the scale is the first of; `left` returns the seconds left of a budget,
    infinity without one.
    """

    def __init__(
        self,
        paces: Paces,
        config: TrainConfig,
        scale: int,
        planned: Sequence[Leg],
        begun: int,
        left: Callable[[], float],
    ) -> None:
        self._paces, self._config, self._scale, self._left = paces, config, scale, left
        self._begun, self._at_first = begun, left()
        self._spent = [0.0]
        """After each iteration."""
        self._lap = 0.0
        leg = planned[0] if planned else Leg(config, (scale,))
        self._later = [Leg(config, leg.scales[1:], leg.share), *planned[1:]]
        self._seconds = self._at_first
        """It may take so long."""
        if leg.share < 1 and len(leg.scales) > 1:
            rest = (config.iterations - begun) * paces.pace(config, scale)
            self._seconds = min(self._seconds, leg.share * rest)
        self._after: list[tuple[str, float]] = []
        self._estimated = -math.inf

    def spend(self, seconds: float) -> None:
        """Note what a step took."""
        self._lap += seconds

    def lap(self) -> float:
        """Note that an iteration is done, and return the seconds of its steps."""
        lap, self._lap = self._lap, 0.0
        self._spent.append(self._spent[-1] + lap)
        if self._count >= _WARM or not self._paces.knows(self._config, self._scale):
            self._paces.found(self._config, self._scale, self._pace())
        return lap

    @property
    def _count(self) -> int:
        return len(self._spent) - 1

    @property
    def judged(self) -> bool:
        """Whether it is known what fits into the time."""
        return self._count >= _JUDGED or self._spent[-1] > _JUDGED_SECONDS

    @property
    def hopeless(self) -> bool:
        """Whether the scale gets far too few iterations to be worth learning."""
        return self.expected(0) < min(WORTH, self._config.iterations) / 2

    def way(self, iteration: int) -> float:
        """Return how far the scale is, by iterations or by time, 0..1."""
        by_count = iteration / self._config.iterations
        if math.isinf(self._seconds):
            return by_count
        begun = self._begun / self._config.iterations
        return max(by_count, begun + (1 - begun) * (1 - self._rest() / max(self._seconds, 1e-6)))

    def expected(self, iteration: int) -> int:
        """Return the number of iterations that the scale is expected to have in the end."""
        wanted = self._config.iterations
        if math.isinf(self._seconds) or not self._count:
            return wanted
        return max(iteration, min(wanted, self._begun + round(self._seconds / max(self._pace(), 1e-6))))

    def legs(self, iteration: int) -> tuple[tuple[str, float], ...]:
        """Return the stations ahead and the seconds to each from the one before."""
        now = time.monotonic()
        if now - self._estimated > _SECONDS_BETWEEN_ESTIMATES:
            self._estimated = now
            self._after = [(leg.config.preset, self._paces.seconds(leg)) for leg in self._later]
        here = max(0.0, min((self._config.iterations - iteration) * self._pace(), self._rest()))
        station, rest = self._after[0]
        legs = [(station, here + rest), *self._after[1:]]
        whole, left = sum(seconds for _, seconds in legs), self._left()
        too_long = max(1.0, whole / left) if left > 0 else math.inf
        return tuple((name, seconds / too_long) for name, seconds in legs)

    def _rest(self) -> float:
        """Return the seconds that are left for this scale."""
        return self._seconds if math.isinf(self._seconds) else self._seconds - (self._at_first - self._left())

    def _pace(self) -> float:
        """Return the seconds of an iteration here.

        Only the newer half counts: the first ones warm up, and what else the machine has to do changes.
        """
        if self._count < _WARM and self._paces.knows(self._config, self._scale):
            return self._paces.pace(self._config, self._scale)
        first = self._count // 2 if self._count >= _WARM else 0
        return (self._spent[-1] - self._spent[first]) / (self._count - first)
