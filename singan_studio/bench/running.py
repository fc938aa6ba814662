"""Running tasks: what was done before is not done again, the rest goes to whatever does tasks."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from singan_studio.bench.tasks import Outcome, Task
from singan_studio.imaging.save import atomic_write

Spread = Callable[[Sequence[Task]], Iterable[Outcome]]
"""What does tasks, in any order and on any machine, and hands the outcomes back as they come."""


def run(tasks: Sequence[Task], folder: Path, spread: Spread) -> Iterator[Outcome]:
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
    for outcome in spread(todo):
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
