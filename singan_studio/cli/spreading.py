"""Doing many photos: alone or on a cluster, with the time left, until Ctrl-C."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from singan_studio.cli.learning import duration, interrupts
from singan_studio.cli.report import Report
from singan_studio.errors import ClusterError
from singan_studio.spread.address import Cluster
from singan_studio.spread.cluster import connect
from singan_studio.spread.time_left import TimeLeft
from singan_studio.spread.work import Alone, Item, Result, Spread, Work


@contextmanager
def spreading(args: argparse.Namespace, report: Report) -> Iterator[Spread]:
    """Yield where photos are done: here one after another, or on the cluster that was asked for."""
    if args.cluster is None:
        yield Alone()
        return
    files = args.cluster_ca, args.cluster_cert, args.cluster_key
    with connect(Cluster(args.cluster, *files)) as pool:
        if not pool.workers:
            report.note("The cluster has no worker yet; the work begins when one comes.")
        yield pool


def each(
    spread: Spread,
    work: Work[Item, Result],
    items: Iterable[Item],
    folder: Path,
    files: Callable[[Item], Sequence[str]],
    kinds: Sequence[bool],
    doing: str,
    before: int,
    report: Report,
) -> Iterator[tuple[int, Result | ClusterError]]:
    """Yield the number of each item and what was made of it, under a progress bar (see Spread and TimeLeft).

    `doing` is its word, and `before` how many were done before. Ctrl-C and SIGTERM end it between two steps.
    """
    left = TimeLeft(kinds)
    with interrupts() as check, report.bar(total=before + len(kinds), unit="part") as bar:
        bar.bar_format = doing + " {n_fmt} of {total_fmt} |{bar}| {desc}"
        bar.update(before)

        def hear(at_work: Mapping[int, float | None]) -> None:
            check()
            seconds = left.seconds(time.monotonic(), at_work, spread.workers)
            bar.set_description_str("" if seconds is None else f"about {duration(seconds)} left")

        with closing(spread.each(work, items, folder, files, hear)) as made:
            for number, result in made:
                left.done(number, time.monotonic())
                yield number, result
                bar.update()
                check()
