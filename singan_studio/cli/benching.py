"""The command that measures a folder of photos: bench."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from singan_studio import lock
from singan_studio.bench import planning
from singan_studio.bench import report as reports
from singan_studio.bench.measuring import failed, files, measure
from singan_studio.bench.planning import STARTS, Plan
from singan_studio.bench.running import kept, run
from singan_studio.bench.tables import cell, columns_of
from singan_studio.bench.tasks import Outcome, Task
from singan_studio.cli.report import Report
from singan_studio.cli.spreading import each, spreading
from singan_studio.engine.config import preset
from singan_studio.engine.device import pick
from singan_studio.engine.lpips import find
from singan_studio.engine.metrics import check_weights
from singan_studio.errors import ClusterError, InUseError, StudioError


def bench(args: argparse.Namespace, report: Report) -> None:
    """Learn, sample and measure every photo of a folder; write the report."""
    out: Path = args.out
    if out.suffix.lower() != ".html":
        raise StudioError(f"'{out}' is where the report is written; name it something.html.")
    plan = _plan(args)
    tasks = planning.tasks(plan)
    check_weights()
    work = out.with_suffix(".work")
    work.mkdir(parents=True, exist_ok=True)
    ours = lock.take(out)
    if ours is None:
        raise InUseError(
            f"'{out}' is being made by another command; wait for its end, or choose another name."
        )
    with ours:
        outcomes = _measured(tasks, work, args, report)
        means = reports.write(out, plan, outcomes)
    columns = columns_of(means)
    for row in means:
        figures = ", ".join(f"{column.title} {cell(row, column)}" for column in columns[:4])
        report.say(
            f"{row.variant.label}: {figures} ({row.photos} {'photo' if row.photos == 1 else 'photos'})"
        )
    report.say(f"{out}")
    if not means:
        raise StudioError(f"None of the photos in '{plan.folder}' could be measured; '{out}' says why.")
    report.values |= {
        "file": str(out),
        "photos": len({outcome.name for outcome in outcomes}),
        "failed": sum(bool(outcome.error) for outcome in outcomes),
        "summary": {
            row.variant.label: {name: round(mean.value, 5) for name, mean in row.figures.items()}
            for row in means
        },
    }


def _measured(tasks: Sequence[Task], work: Path, args: argparse.Namespace, report: Report) -> list[Outcome]:
    """Return the outcomes of tasks; whatever is done when the person interrupts is kept in `work`."""
    before = sum(kept(work, task) is not None for task in tasks)
    if before:
        report.note(f"{before} of {len(tasks)} parts were measured before; going on from there.")

    def spread(todo: Sequence[Task]) -> Iterator[Outcome]:
        if not todo:
            return
        models, kinds = work / "models", [task.made for task in todo]
        with spreading(args, report) as means:
            for number, made in each(means, measure, todo, models, files, kinds, "measuring", before, report):
                outcome = failed(todo[number], str(made)) if isinstance(made, ClusterError) else made
                if outcome.error:
                    report.note(f"{outcome.name}: {outcome.error}")
                yield outcome

    return [*run(tasks, work, spread)]


def _plan(args: argparse.Namespace) -> Plan:
    elsewhere = args.cluster is not None and "://" in args.cluster
    if not elsewhere:
        pick(args.device)
    changes = {
        name: value for name in ("max_size", "iterations") if (value := getattr(args, name)) is not None
    }
    starts = args.start_scale or (STARTS if args.recipe == "start-scale" else (0,))
    return Plan(
        args.folder,
        preset(args.preset, **changes),
        starts,
        args.count,
        args.seeds,
        tuple(args.against or ()),
        args.recipe,
        args.device,
        find(args.lpips) if args.lpips or not elsewhere else None,
    )
