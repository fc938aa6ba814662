"""How far the engine is with learning the photo, gathered from its reports."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.messages import (
    LearningEnded,
    LearningPaused,
    LearningProgress,
    LearningResumed,
    LearningStarted,
    Opened,
    Report,
    SavedModel,
    ScaleLearnt,
)

LOSSES = 2000
"""So many points of the plot are kept; beyond, every second one goes."""
_THOROUGH = ("instant", "draft", "balanced", "paper")

Loss = tuple[int, int, float, float]
"""Scale, iteration, critic's loss, root mean square error of the reconstruction."""


@dataclass(frozen=True, slots=True)
class LearningState:
    """What the Learning panel shows."""

    preset: str | None = None
    """Of the learning under way, or of the model in use."""
    status: Literal["idle", "learning", "paused", "stopping"] = "idle"
    todo: tuple[int, ...] = ()
    """Scales to learn in this learning."""
    scale: int | None = None
    """The one being learnt."""
    iteration: int = 0
    iterations: int = 0
    seconds_left: float | None = None
    losses: tuple[Loss, ...] = ()
    samples: dict[int, Rgb] = field(default_factory=dict)
    """Newest random sample for each learnt scale."""
    saved: tuple[SavedModel, ...] = ()

    @property
    def running(self) -> bool:
        """Whether a learning began and has not ended."""
        return self.status != "idle"

    def after(self, report: Report) -> LearningState:
        """Return the state after a report; the very same one if it is about something else."""
        state = self
        match report:
            case Opened(preset=preset, saved=saved) if not self.running:
                state = replace(self, preset=preset, saved=saved)
            case LearningStarted(preset=preset, todo=todo):
                state = LearningState(preset, "learning", todo, samples=self.samples, saved=self.saved)
            case LearningProgress():
                state = self._progressed(report)
            case ScaleLearnt(scale=scale, sample=sample):
                state = replace(self, samples={**self.samples, scale: sample})
            case LearningPaused() if self.status == "learning":
                state = replace(self, status="paused")
            case LearningResumed() if self.status == "paused":
                state = replace(self, status="learning")
            case LearningEnded(preset=preset, saved=saved):
                state = replace(
                    self, preset=preset, status="idle", scale=None, seconds_left=None, saved=saved
                )
        return state

    def stopping(self) -> LearningState:
        """Return the state after a person asked for the end, if there is something to end."""
        return replace(self, status="stopping") if self.running else self

    def ended(self) -> LearningState:
        """Return the state after learning failed."""
        return replace(self, status="idle", scale=None, seconds_left=None) if self.running else self

    def _progressed(self, report: LearningProgress) -> LearningState:
        losses = (*self.losses, (report.scale, report.iteration, report.critic_loss, report.rmse))
        return replace(
            self,
            scale=report.scale,
            iteration=report.iteration,
            iterations=report.iterations,
            seconds_left=report.seconds_left,
            losses=losses[::2] if len(losses) > LOSSES else losses,
        )


def next_learning(opened: Opened, wanted: str) -> str | None:
    """Return the preset to learn by itself on a photo that was opened; None to leave it as it is.

    `wanted` is a preset or "none". An interrupted learning goes on; a model of this preset or a more
    thorough one is left alone.
    """
    if wanted == "none":
        return None
    if opened.unfinished is not None:
        return opened.unfinished
    if opened.preset not in _THOROUGH:
        return None
    return wanted if _THOROUGH.index(opened.preset) < _THOROUGH.index(wanted) else None
