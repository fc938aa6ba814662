"""Running tasks: what was done before is not done again, the rest goes to whatever maps over tasks."""

from __future__ import annotations

import json
import statistics
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from singan_studio.bench.tasks import Outcome, Task
from singan_studio.imaging.save import atomic_write

Measure = Callable[[Task], Outcome]
Spread = Callable[[Measure, Iterable[Task]], Iterable[Outcome]]
"""What applies a function to tasks, in any order and on any machine, and hands the outcomes back as they
come: `map`, or the `imap_unordered` of a pool of processes."""


def run(tasks: Sequence[Task], folder: Path, measure: Measure, spread: Spread = map) -> Iterator[Outcome]:
    """Yield the outcome of every task: first those that `folder` keeps, then the others as they are done.

    Each is kept as soon as it is there, so that a run that was broken off goes on where it stopped; those
    that failed are tried again. Raises OSError when the folder cannot be written to.
    """
    todo: list[Task] = []
    for task in tasks:
        known = kept(folder, task)
        if known is None:
            todo.append(task)
        else:
            yield known
    for outcome in spread(measure, todo):
        if not outcome.error:
            keep(folder, outcome)
        yield outcome


def keep(folder: Path, outcome: Outcome) -> None:
    """Write an outcome into a folder, whole or not at all; raises OSError."""
    with atomic_write(folder / f"{outcome.key}.json") as temporary:
        temporary.write_text(json.dumps(outcome.values()), "utf-8")


def kept(folder: Path, task: Task) -> Outcome | None:
    """Return the outcome of a task that a folder keeps; None without one, or where it is damaged."""
    try:
        outcome = Outcome.of(json.loads((folder / f"{task.key}.json").read_text("utf-8")))
    except (OSError, ValueError, LookupError, TypeError):
        return None
    return outcome if outcome.key == task.key else None


@dataclass(slots=True)
class TimeLeft:
    """How long tasks that are done one after another still take, by how long those before them took."""

    todo: list[bool]
    """Of each task that is left, whether its pictures are made here; the one at hand is the first."""
    took: dict[bool, list[float]] = field(default_factory=lambda: {True: [], False: []})
    """Seconds of those that are done."""

    def done(self, seconds: float) -> None:
        """Note that the task at hand is done, and how long it took."""
        self.took[self.todo.pop(0)].append(seconds)

    def seconds(self, elapsed: float, own: float | None) -> float | None:
        """Return the seconds that are left, None if that cannot be told yet.

        `elapsed` are those since the task at hand began, `own` those it says that it still takes.
        """
        if not self.todo:
            return 0.0
        made, took = self.todo[0], self.took
        if own is None:
            if not took[made]:
                return None
            own = max(statistics.fmean(took[made]) - elapsed, 0.0)
        total = own
        for kind in (True, False):
            others = self.todo[1:].count(kind)
            known = took[kind] + ([elapsed + own] if kind == made else [])
            # What is not known yet are other systems' pictures, which take a moment, or comes first.
            total += others * (statistics.fmean(known) if known else 0.0)
        return total
