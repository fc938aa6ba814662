"""How fast and how good the engine is, in numbers: python -m tests.benchmarks

Prints the table of goals and the tables behind it, and puts them into RESULTS.md, in place of those that are
there; a run of fewer photos or samples than usual is only printed. All of it takes some two hours, most of
them for learning: `--models` keeps the models for another run of the same code.
"""

from __future__ import annotations

import argparse
import math
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import astuple, dataclass, field
from pathlib import Path

import numpy as np
import torch

from tests.benchmarks import edits, goals, paper_step, pictures, quality, speeds
from tests.benchmarks.goals import Measured
from tests.benchmarks.places import DATA, photo, say
from tests.benchmarks.tables import Table, duration, keep, machine, markdown, spread

PRESETS = ("instant", "draft", "balanced")
PHOTOS = tuple(range(1, 21))
SEEDS = 8
ROUNDS = 9
"""Pictures of which a speed is the median."""
_SECONDS = {"draft": 30.0, "balanced": 180.0}
"""Seconds that a preset may take to learn."""
_QUALITY = {"draft": (0.40, 0.50, 1.0), "balanced": (0.20, 0.50, math.inf)}
"""SIFID at most, diversity at least, and SIFID of the worst photo at most."""
_LINEAR = 1.1
"""Power of the number of pixels that still counts as linear: timings are not exact."""


@dataclass(slots=True)
class Run:
    """One run: what was asked for, where models are kept, and what was found for the goals."""

    args: argparse.Namespace
    models: Path
    measured: dict[str, Measured] = field(default_factory=dict)
    plain: float = 0.0
    """Seconds of one plain iteration of the paper's schedule at every scale; 0 where that is not measured."""


def main() -> None:
    """Measure what is asked for."""
    args = _arguments()
    if not (DATA / "places").exists():
        sys.exit(f"The photos are not here: {DATA}.")
    where = machine()
    say(where)
    whole = not args.quick and args.photos == PHOTOS and args.seeds >= SEEDS
    with tempfile.TemporaryDirectory() as scratch:
        run = Run(args, args.models or Path(scratch))
        for section in args.sections:
            say(section)
            for table in _SECTIONS[section](run):
                _publish(table, whole)
            if whole:
                keep(goals.table(run.measured, where, keep_others=True))
    sys.stdout.write(markdown(goals.table(run.measured, where, keep_others=whole)))
    if not whole:
        say("Fewer photos or samples than usual: RESULTS.md stays as it is.")


def _paper(run: Run) -> Iterator[Table]:
    """Time one iteration of the paper's schedule, plainly written and ours."""
    side = 250
    if run.args.quick:
        side = 120
        say("  at 120 pixels only")
    rows = paper_step.measure(side=side)
    plain, ours = sum(row.plain for row in rows), sum(row.ours for row in rows)
    peaks = {way: paper_step.peak_memory(way, side=side) / 2**30 for way in ("plain", "ours")}
    run.plain = plain
    run.measured["paper-step"] = Measured(
        duration(ours), plain / ours >= 3, f"{plain / ours:.2f} times as fast"
    )
    run.measured["paper-memory"] = Measured(
        f"{peaks['ours']:.2f} GiB", peaks["ours"] <= 1.5, f"plain: {peaks['plain']:.2f} GiB"
    )
    cells = [
        (str(row.scale), f"{row.width}×{row.height}", str(row.channels), row.plain, row.ours) for row in rows
    ]
    yield Table(
        "paper",
        "One iteration of the paper's schedule",
        ("scale", "size", "channels", "plain float32", "`paper`", "times as fast"),
        [
            (*about, duration(slow), duration(fast), f"{slow / fast:.2f}")
            for *about, slow, fast in [*cells, ("all", "", "", plain, ours)]
        ],
        "Medians of iterations of three discriminator and three generator steps, in turns.",
    )


def _edits(run: Run) -> Iterator[Table]:
    """Time edits by patch scales: small ones, a large one, and as the photo grows."""
    quick = run.args.quick
    small: list[edits.Small] = []
    for number in run.args.photos:
        say(f"  small edits, photo {number:02d}")
        small += edits.small_edits([(f"{number:02d}", photo(number))], rounds=3)
    seconds = [one.seconds for one in small]
    ratio = statistics.median(one.search / one.seconds for one in small)
    run.measured["instant-edit"] = Measured(
        spread(seconds), statistics.median(seconds) <= 0.1, f"{ratio:.1f} in the time of one exact search"
    )
    yield edits.small_table(small)
    threads = torch.get_num_threads()
    say("  12 megapixels")
    large = edits.large_edit(threads)
    run.measured["instant-large"] = Measured(
        f"the first {duration(large.first)}, later ones {duration(large.later)}; {large.extra:.2f} GiB more",
        large.first <= 3 and large.extra <= 1.5,
    )
    yield edits.large_table([(threads, large)])
    say("  as the photo grows")
    grown = list(edits.growth(edits.MEGAPIXELS[:3] if quick else edits.MEGAPIXELS))
    # What small photos cost is mostly the same for all: growth shows in the larger half.
    larger = [astuple(one) for one in grown[len(grown) // 2 :]]
    sizes, *columns = np.log(np.array(larger)).T
    power = max(float(np.polyfit(sizes, column, 1)[0]) for column in columns)
    run.measured["growth"] = Measured(
        f"at most as pixels to the power of {power:.2f}; an edit of a fifth of the height at "
        f"{grown[-1].megapixels:g} megapixels: {duration(grown[-1].share_first)}",
        power <= _LINEAR,
    )
    yield edits.growth_table(grown)


def _speeds(run: Run) -> Iterator[Table]:
    """Time whole pictures."""
    found, table = speeds.run(run.models, 3 if run.args.quick else ROUNDS)
    run.measured |= found
    yield table


def _quality(run: Run) -> Iterator[Table]:
    """Learn the photos, and measure samples."""
    others = quality.published_sifid(run.args.photos)
    for preset in run.args.presets:
        found = [quality.measure(preset, number, run.args.seeds, run.models) for number in run.args.photos]
        yield quality.table(preset, found, others)
        if preset in _QUALITY:
            learning = [one.learning for one in found]
            middle = statistics.median(learning)
            plain = (
                f"{middle / run.plain:.1f} plain float32 iterations of `paper` at every scale"
                if run.plain
                else "–"
            )
            run.measured[f"{preset}-learns"] = Measured(spread(learning), middle <= _SECONDS[preset], plain)
            run.measured[f"{preset}-quality"] = quality.judged(found, *_QUALITY[preset])


def _sheet(run: Run) -> Iterator[Table]:
    """Make the contact sheet, which is no table."""
    folder = run.args.sheet or Path(tempfile.mkdtemp(prefix="singan-sheet-"))
    say(f"Contact sheet: {pictures.write(folder, run.args.photos, run.args.presets, run.models)}")
    yield from ()


_SECTIONS: dict[str, Callable[[Run], Iterator[Table]]] = {
    "paper": _paper,
    "edits": _edits,
    "speeds": _speeds,
    "quality": _quality,
    "sheet": _sheet,
}


def _publish(table: Table, whole: bool) -> None:
    """Print a table, and keep it in RESULTS.md when everything was measured."""
    sys.stdout.write(markdown(table) + "\n")
    sys.stdout.flush()
    if whole:
        keep(table)


def _arguments() -> argparse.Namespace:
    sections = tuple(_SECTIONS)
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument(
        "--sections", type=_names(sections), default=sections, help="some of " + ",".join(sections)
    )
    parser.add_argument("--presets", type=_names(PRESETS), help="some of " + ",".join(PRESETS))
    parser.add_argument("--photos", type=_photos, help="some of 1 to 20, as 1-4,7")
    parser.add_argument("--seeds", type=int, help=f"samples of each photo ({SEEDS})")
    parser.add_argument(
        "--quick",
        action="store_true",
        help="a look at all of it in some minutes: two photos, three samples, no balanced",
    )
    parser.add_argument("--models", type=Path, help="folder that keeps what is learnt for the next run")
    parser.add_argument("--sheet", type=Path, help="folder for the contact sheet; a temporary one else")
    args = parser.parse_args()
    args.photos = args.photos or (PHOTOS[:2] if args.quick else PHOTOS)
    args.seeds = args.seeds or (3 if args.quick else SEEDS)
    args.presets = args.presets or (PRESETS[:2] if args.quick else PRESETS)
    return args


def _names(known: tuple[str, ...]) -> Callable[[str], tuple[str, ...]]:
    """Return what reads names, separated by commas, that are all known."""

    def read(text: str) -> tuple[str, ...]:
        if not set(text.split(",")) <= set(known):
            raise argparse.ArgumentTypeError(f"choose from {','.join(known)}")
        return tuple(name for name in known if name in text.split(","))

    return read


def _photos(text: str) -> tuple[int, ...]:
    """Return the photos of a text such as 1-4,7."""
    found: list[int] = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        found += range(int(first), int(last or first) + 1)
    if not set(found) <= set(PHOTOS):
        raise argparse.ArgumentTypeError("photos are 1 to 20")
    return tuple(found)


if __name__ == "__main__":
    main()
