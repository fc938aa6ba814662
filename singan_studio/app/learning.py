"""How far the engine is with learning the photo, gathered from its reports."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.messages import (
    ROAD,
    Calling,
    LearningEnded,
    LearningPaused,
    LearningProgress,
    LearningResumed,
    LearningStarted,
    Opened,
    Report,
    SampleMade,
    ScaleLearnt,
    StationStarted,
)

LOSSES = 2000
"""So many points of the plot are kept; beyond, every second one goes."""

Loss = tuple[int, int, float, float]
"""Scale, iteration, critic's loss, root mean square error of the reconstruction."""


@dataclass(frozen=True, slots=True)
class LearningState:
    """What the Learning panel shows."""

    reached: str = "instant"
    """The station that the photo's model is at."""
    far: str | None = None
    """The last station of the learning under way."""
    station: str | None = None
    """The one that learning is on its way to."""
    status: Literal["idle", "learning", "paused", "stopping"] = "idle"
    todo: tuple[int, ...] = ()
    """Scales to learn for that station."""
    scale: int | None = None
    """The one being learnt."""
    iteration: int = 0
    iterations: int = 0
    legs: tuple[tuple[str, float], ...] = ()
    """The stations from here on, and the seconds to each from the one before."""
    losses: tuple[Loss, ...] = ()
    samples: dict[int, Rgb] = field(default_factory=dict)
    """Newest random sample for each learnt scale."""
    where: str = ""
    """The other computer that was asked to learn; empty when learning is here."""
    calling: str = ""
    """The address that is called for a computer that learns."""

    @property
    def running(self) -> bool:
        """Whether a learning began and has not ended."""
        return self.status != "idle"

    @property
    def may_leave(self) -> bool:
        """Whether another computer could learn now."""
        return not self.where and not self.calling and self.reached != ROAD[-1]

    @property
    def seconds_left(self) -> float | None:
        """Seconds to the next station; None as long as that is not known."""
        return self.legs[0][1] if self.legs else None

    @property
    def share(self) -> float:
        """How much of the way to the next station is done, 0..1, by its scales."""
        if self.scale not in self.todo:
            return 0.0
        here = self.iteration / self.iterations if self.iterations else 0.0
        return (self.todo.index(self.scale) + here) / len(self.todo)

    def after(self, report: Report) -> LearningState:
        """Return the state after a report; the very same one if it is about something else."""
        state = self
        match report:
            case Opened(reached=reached):
                state = replace(self, reached=reached)
            case Calling(address=address):
                state = replace(self, calling=address)
            case LearningStarted(far=far, where=where):
                state = LearningState(
                    self.reached,
                    far,
                    status="learning",
                    where=where,
                    calling=self.calling,
                    samples=self.samples,
                )
            case StationStarted(station=station, todo=todo, reached=reached):
                state = replace(self, station=station, todo=todo, reached=reached, scale=None, legs=())
            case LearningProgress():
                state = self._progressed(report)
            case ScaleLearnt(scale=scale, sample=sample) | SampleMade(scale=scale, sample=sample):
                state = replace(self, samples={**self.samples, scale: sample})
            case LearningPaused() if self.status == "learning":
                state = replace(self, status="paused")
            case LearningResumed() if self.status == "paused":
                state = replace(self, status="learning")
            case LearningEnded(reached=reached):
                state = replace(self.ended(), reached=reached)
        return state

    def stopping(self) -> LearningState:
        """Return the state after a person asked for the end, if there is something to end."""
        return replace(self, status="stopping") if self.running else self

    def ended(self) -> LearningState:
        """Return the state after learning ended or failed."""
        if not self.running:
            return self
        return replace(self, far=None, station=None, status="idle", where="", todo=(), scale=None, legs=())

    def _progressed(self, report: LearningProgress) -> LearningState:
        losses = (*self.losses, (report.scale, report.iteration, report.critic_loss, report.rmse))
        return replace(
            self,
            scale=report.scale,
            iteration=report.iteration,
            iterations=report.iterations,
            legs=report.legs,
            losses=losses[::2] if len(losses) > LOSSES else losses,
        )


def further(station: str, other: str) -> bool:
    """Return whether a station lies further on the road than another."""
    return ROAD.index(station) > ROAD.index(other)
