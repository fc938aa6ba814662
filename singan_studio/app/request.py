"""What the Render panel is set to, and how it follows the task and the engine's defaults."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from singan_studio.jobs.messages import Defaults, Manner, Task

UNKNOWN = Defaults(1, 0.0, 0.0)
"""Until the engine has looked at the photo."""


@dataclass(frozen=True, slots=True)
class RenderRequest:
    """How the edit is to be re-rendered."""

    task: Task = "paint"
    task_chosen: bool = False
    """By hand; otherwise it follows from what was edited."""
    scale: int = 1
    """1 (coarse) to last (fine)."""
    scale_chosen: bool = False
    """By hand; otherwise it is the task's default."""
    strength: float | None = None
    """Share of the result, 0 (the edit as it is) to 1; None is the task's default."""
    grow: float | None = None
    """Pixels of the photo by which the mask grows; None is the task's default."""
    feather: float | None = None
    """Standard deviation in pixels of the photo of the mask's blur; None is the task's default."""
    seed: int = 0
    """Of the first variant; the others take the next ones."""
    auto: bool = True
    """Whether results come by themselves."""
    snap: bool = False
    """Whether paint is taken in by the nearest of the photo's colours."""
    learnt: bool = False
    """Whether the networks that there are make results, also where patches would do better."""

    def for_task(self, task: Task, defaults: dict[Task, Defaults]) -> RenderRequest:
        """Return the request for another task, with that one's defaults."""
        if task == self.task:
            return self
        other = replace(self, task=task, scale_chosen=False, strength=None, grow=None, feather=None)
        return other.following(defaults)

    def following(self, defaults: dict[Task, Defaults]) -> RenderRequest:
        """Return the request with the default scale, unless the scale was chosen by hand."""
        if self.scale_chosen or self.task not in defaults:
            return self
        return replace(self, scale=defaults[self.task].scale)

    def within(self, scales: int) -> RenderRequest:
        """Return the request with a scale that a photo of so many scales has."""
        if self.scale < scales or self.scale == 1:
            return self
        return replace(self, scale=max(1, scales - 1), scale_chosen=False)

    def changed(self, defaults: dict[Task, Defaults], scales: int, **changes: Any) -> RenderRequest:
        """Return the request with other fields, of a photo of so many scales.

        A task or a scale given is chosen by hand; scale None is the task's default again.
        """
        request = self
        if "task" in changes:
            request = request.for_task(changes.pop("task"), defaults)
            changes.setdefault("task_chosen", True)
        if "scale" in changes:
            scale: int | None = changes.pop("scale")
            if scale is None:
                request = replace(request, scale_chosen=False).following(defaults)
            else:
                scale = min(max(scale, 1), max(1, scales - 1))
                request = replace(request, scale=scale, scale_chosen=True)
        return replace(request, **changes)

    def room(self, defaults: dict[Task, Defaults]) -> tuple[float, float]:
        """Return growth and feather in pixels."""
        usual = defaults.get(self.task, UNKNOWN)
        return (
            usual.grow if self.grow is None else self.grow,
            usual.feather if self.feather is None else self.feather,
        )

    def mixing(self, defaults: dict[Task, Defaults]) -> float:
        """Return the share of the result."""
        return defaults.get(self.task, UNKNOWN).strength if self.strength is None else self.strength

    @property
    def manner(self) -> Manner:
        """How results are made; paint alone is snapped to the photo's colours."""
        return Manner(self.learnt, self.snap and self.task == "paint")

    def seeds(self, variants: int) -> tuple[int, ...]:
        """Return the seeds of the variants."""
        return tuple(range(self.seed, self.seed + variants))
